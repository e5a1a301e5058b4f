import type { Sprak } from '#core/sprak.ts'
import { formatKroner } from '#ui/format.ts'
import type { Gruppebilde } from './bilde.ts'
import type { Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

/** Frame, request and the group's running sum, at the foot of the window however far one scrolls. */
export function Sumlinje(p: {
  readonly sprak: Sprak
  readonly sak: Sak
  readonly gruppe: Gruppebilde
}) {
  const t = vurderingstekster[p.sprak]
  const { sum } = p.gruppe
  const kr = (belop: number | null) => (belop === null ? '–' : formatKroner(belop, p.sprak))
  const tall = [
    { tittel: t.kolonner.ramme, tall: kr(p.sak.ramme) },
    { tittel: t.kolonner.omsokt, tall: kr(p.sak.omsokt) },
    { tittel: t.sak.denneSaken, tall: kr(p.sak.vurdering?.belop ?? null) },
    {
      tittel: t.sak.gruppaHittil,
      tall: kr(sum.innstilt),
      tekst: `${t.tall.hoyst(kr(sum.hoyst))} · ${t.tall.vurdert.toLowerCase()} ${t.tall.vurdertTall(sum.vurdert, sum.saker)}`,
    },
  ]
  return (
    <section class="sam-sumlinje sam-sumlinje-par" aria-label={t.sak.overforsikt}>
      <dl>
        {tall.map((s) => (
          <div key={s.tittel}>
            <dt>{s.tittel}</dt>
            <dd>
              <span class="sam-tall">{s.tall}</span>
              {s.tekst !== undefined && <span class="sam-dempet"> {s.tekst}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
