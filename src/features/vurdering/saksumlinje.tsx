import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import type { Gruppebelop } from '#core/vurdering/gruppesum.ts'
import { formatKroner, type Sprak } from '#ui/format.ts'
import { Sumlinje } from '#ui/sumlinje.tsx'
import type { Arstilstand } from './arstilstand.ts'
import type { Gruppebilde } from './bilde.ts'
import type { Sak } from './sporringer.ts'
import { Sumelement } from './sumpanel.tsx'
import { vurderingstekster } from './tekster.ts'

/** Frame, request and the group's running sum, at the foot of the window however far one scrolls. */
export function Saksumlinje(p: {
  readonly sprak: Sprak
  readonly sak: Sak
  readonly bilde: Gruppebilde
  readonly tilstand: Arstilstand
  /** The amount field as it stands, saved or not. */
  readonly belop: string
}) {
  const t = vurderingstekster[p.sprak]
  const { saker, sum } = p.bilde
  const hoyst = t.tall.hoyst(formatKroner(sum.hoyst, p.sprak))
  const vurdert = `${t.tall.vurdert.toLowerCase()} ${t.tall.vurdertTall(sum.vurdert, sum.saker)}`
  return (
    <Sumlinje etikett={t.sak.overforsikt}>
      <Sumelement
        sprak={p.sprak}
        sak={tilBelop(p.bilde, p.sak)}
        andre={saker.filter((s) => s !== p.sak).map((s) => tilBelop(p.bilde, s))}
        utvidetRamme={p.tilstand.utvidetRamme}
        skrevet={tolkBelop(p.belop)}
        ord={{
          ramme: t.kolonner.ramme,
          omsokt: t.kolonner.omsokt,
          denneSaken: t.sak.denneSaken,
          gruppa: t.sak.gruppaHittil,
          ikkeLagret: t.sak.ikkeLagret,
          overGrensen: t.sak.overGrensen,
          merknad: `${hoyst} · ${vurdert}`,
        }}
      />
    </Sumlinje>
  )
}

function tilBelop(bilde: Gruppebilde, sak: Sak): Gruppebelop {
  const { omsokt, ramme, vurdering } = sak
  const innstilt = bilde.paNytt.includes(sak) ? null : (vurdering?.belop ?? null)
  return { omsokt, ramme, innstilt }
}
