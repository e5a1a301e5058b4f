import { deltarIkke } from '#core/vurdering/deltar-ikke.ts'
import { plassFor } from '#core/vurdering/gruppeplass.ts'
import { kanMelde } from '#core/habilitet/kan-melde.ts'
import { stillingI } from '#core/vurdering/kan-vurdere.ts'
import { kanSetetVurdere } from '#core/vurdering/kan-setet-vurdere.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { omtalStilling } from '#features/habilitet/grunntekst.ts'
import { sakshabilitetSti } from '#features/habilitet/sporringer.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Arstilstand } from './arstilstand.ts'
import { berorteI } from './berorte.ts'
import type { Gruppe, Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

interface Props {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly gruppe: Gruppe
  readonly sak: Sak
}

/** Who of the group does not take part in the case, why, and who decided it when. */
export function DeltarIkke(
  p: Props & {
    /** The seat of the one who reads. */
    readonly vervId: number | null
    readonly dato: string
    readonly tilstand: Arstilstand
  },
) {
  const { sprak, gruppe, sak } = p
  const t = vurderingstekster[sprak].sak
  const utenfor = deltarIkke(gruppe.medlemmer, sak)
  const kan = gruppe.medlemmer.filter((m) => kanSetetVurdere(m, sak, p.dato)).length
  const meg = plassFor(gruppe.medlemmer, p.vervId)
  const stilling = meg && stillingI(sak, meg)
  const tilstand = { innstillingVedtatt: p.tilstand.innstillingVedtatt, iGruppa: true }
  const melde = stilling !== undefined && kanMelde({ ...tilstand, stilling }).ok
  return (
    <>
      <Berortvarsel {...p} />
      <Detaljer
        tittel={
          utenfor.length === 0
            ? t.ingenInhabile
            : `${t.inhabile}: ${utenfor.map(({ medlem }) => medlem.navn).join(', ')}`
        }
        id="inhabile"
      >
        <ul>
          {utenfor.map(({ medlem: m, stilling }) => (
            <li key={m.vervId}>
              {t.inhabilRad(
                `${m.navn}, ${m.sete}`,
                omtalStilling(sprak, { ...m, stilling }, sak.habilitet),
              )}
            </li>
          ))}
        </ul>
        <p>{t.kanVurdere(kan)}</p>
      </Detaljer>
      <p>
        <a href={sakshabilitetSti(p.ar, gruppe.slug, sak.nettverkId)}>
          {melde ? t.meldInhabil : t.tilHabilitet}
        </a>
      </p>
    </>
  )
}

/** Somebody who took part in the assessment may not have: what the group must do about it. */
function Berortvarsel({ sprak, ar, gruppe, sak }: Props) {
  const t = vurderingstekster[sprak].sak
  const berorte = berorteI(gruppe, sak)
  const navn = (kode: 'inhabil' | 'uavklart') =>
    berorte.flatMap((b) => (b.kode === kode ? b.navn : []))
  const liste = new Intl.ListFormat(sprak, { type: 'conjunction' })
  const [inhabile, uavklarte] = [navn('inhabil'), navn('uavklart')]
  return (
    <>
      {inhabile.length > 0 && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.paNytt.tittel}>
          <p>{t.paNytt.tekst(liste.format(inhabile), inhabile.length > 1)}</p>
          <p>
            <a href="#ark">{t.tilArket}</a>
          </p>
        </Varsel>
      )}
      {uavklarte.length > 0 && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.uavklart.tittel}>
          <p>{t.uavklart.tekst(liste.format(uavklarte), uavklarte.length > 1)}</p>
          <p>
            <a href={sakshabilitetSti(ar, gruppe.slug, sak.nettverkId)}>{t.uavklart.lenke}</a>
          </p>
        </Varsel>
      )}
    </>
  )
}
