import type { Sprak } from '#core/sprak.ts'
import { gjelder } from '#core/register/periode.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Kort, Kortrekke } from '#ui/kort.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { gjeldendePa, visningsdag } from './gjeldende.ts'
import type { Ordning } from './sporringer.ts'
import { ordningstekster } from './tekster.ts'

export function Ordningsliste(p: {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly ordninger: readonly Ordning[]
  readonly dato: string
  readonly kanEndre: boolean
}) {
  const { sprak } = p
  const t = ordningstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register/ordninger`
  return (
    <>
      <Sidehode tittel={r.ordninger} ingress={t.ingress} />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      <Kortrekke>
        {p.ordninger.map((o) => {
          const { nasjonal, egen } = gjeldendePa(o, visningsdag(o, p.dato))
          const regler = (egen ?? nasjonal)?.regler
          const erstatning = p.ordninger.find((x) => x.id === o.erstattetAv)
          return (
            <Kort
              key={o.id}
              niva={2}
              tittel={o.navn[sprak]}
              href={`${sti}/${o.id}`}
              ved={
                gjelder(o.gyldig, p.dato) ? (
                  <Statusmerke type="suksess">{r.gjelderNa}</Statusmerke>
                ) : (
                  <Statusmerke type="noytral">{r.avsluttet}</Statusmerke>
                )
              }
            >
              {regler && <p>{regler.formal[sprak]}</p>}
              <Beskrivelsesliste
                punkter={[
                  { term: t.gjelder, verdi: periodetekst(o.gyldig, sprak) },
                  ...(erstatning ? [{ term: t.erstattetAv, verdi: erstatning.kortnavn }] : []),
                  {
                    term: p.fylke.navn,
                    verdi: egen ? <Statusmerke type="info">{t.egen}</Statusmerke> : t.somNasjonal,
                  },
                ]}
              />
            </Kort>
          )
        })}
      </Kortrekke>
    </>
  )
}
