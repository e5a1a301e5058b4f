import { plassFor } from '#core/vurdering/gruppeplass.ts'
import { erHabil, stillingI } from '#core/vurdering/kan-vurdere.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { omtalStilling } from '#features/habilitet/grunntekst.ts'
import { sakshabilitetSti } from '#features/habilitet/sporringer.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Gruppe, Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

/** Who of the group does not take part in the case, why, and who decided it when. */
export function DeltarIkke(p: {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly gruppe: Gruppe
  readonly sak: Sak
  /** The seat of the one who reads. */
  readonly vervId: number | null
}) {
  const { sprak, gruppe, sak } = p
  const t = vurderingstekster[sprak].sak
  const utenfor = gruppe.medlemmer.filter((m) => !erHabil(m, sak).ok)
  const kan = gruppe.medlemmer.filter((m) => m.stemmerett && erHabil(m, sak).ok).length
  const fortAv = sak.vurdering?.fortAv
  const erMedlem = plassFor(gruppe.medlemmer, p.vervId) !== undefined
  return (
    <>
      {fortAv !== undefined && utenfor.some((m) => m.personId === fortAv.personId) && (
        <Varsel sprak={sprak} type="advarsel">
          <p>{t.fortAvInhabil(fortAv.navn)}</p>
        </Varsel>
      )}
      <Detaljer
        tittel={
          utenfor.length === 0
            ? t.ingenInhabile
            : `${t.inhabile}: ${utenfor.map((m) => m.navn).join(', ')}`
        }
        id="inhabile"
      >
        <ul>
          {utenfor.map((m) => (
            <li key={m.vervId}>
              {t.inhabilRad(
                `${m.navn}, ${m.sete}`,
                omtalStilling(sprak, { ...m, stilling: stillingI(sak, m) }, sak.habilitet),
              )}
            </li>
          ))}
        </ul>
        <p>{t.kanVurdere(kan)}</p>
      </Detaljer>
      <p>
        <a href={sakshabilitetSti(p.ar, gruppe.slug, sak.nettverkId)}>
          {erMedlem ? t.meldInhabil : t.tilHabilitet}
        </a>
      </p>
    </>
  )
}
