import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { trykk } from '#core/historikk/kjede.ts'
import type { Brudd } from './brudd.ts'
import { segltekster } from './tekster.ts'

/** What is broken, as one sentence that names the entry. */
export function bruddsetning(b: Brudd, sprak: Sprak): string {
  const t = segltekster[sprak].brudd
  switch (b.sted) {
    case 'segl':
      return t.segl[b.slag](b.nr)
    case 'historikk':
    case 'innsyn':
      return t.linje[b.slag](
        b.id,
        b.segl,
        b.sted === 'innsyn'
          ? t.leselogg
          : b.tabell === null
            ? null
            : `${b.tabell} ${b.radnokkel ?? ''}`,
      )
    case 'personlig':
      return t.personlig[b.slag](b.id)
    case 'feste':
      return t.feste(b.tabell, b.utloser)
    case 'tabell':
      return t.tabell[b.slag](b.tabell, b.radnokkel)
    case 'trykt':
      return t.trykt(trykk(b.hash))
    default:
      return uventet(b)
  }
}
