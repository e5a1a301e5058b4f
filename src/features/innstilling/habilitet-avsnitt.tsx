import type { Sprak } from '#core/sprak.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import type { Innstillingsbilde } from './bilde.ts'
import { deltokIkkeISakene, type Habilitetsvisning } from './deltok-ikke.ts'
import { deltoktekster } from './deltok-tekster.ts'

/** Who took no part in which case: as the minutes say it. */
export function Habilitetsavsnitt(p: {
  readonly sprak: Sprak
  readonly bilde: Innstillingsbilde
  readonly habilitet: Habilitetsvisning
}) {
  const t = deltoktekster[p.sprak]
  const saker = deltokIkkeISakene(p)
  // One stored before it was kept says nothing, and says so by saying nothing.
  if (!p.bilde.inndata.nettverk.some((n) => n.sak?.deltokIkke !== undefined)) return null
  return (
    <Avsnitt tittel={t.tittel} id="habilitet" ingress={<p>{t.ingress}</p>}>
      {saker.length === 0 ? (
        <p>{t.ingen}</p>
      ) : (
        <Detaljer tittel={t.antall(saker.length)} id="deltok-ikke">
          {saker.map((s) => (
            <div key={s.nettverkId}>
              <h3>{s.navn}</h3>
              <ul class="sam-tett-liste">
                {s.rader.map((r) => (
                  <li key={r.tekst}>{r.tekst}</li>
                ))}
              </ul>
            </div>
          ))}
        </Detaljer>
      )}
    </Avsnitt>
  )
}
