import type { Ordningsregler } from '../ordning.ts'

/**
 * The places where two sets of rules say different things, as paths: `utenPartner`,
 * `koordinator.varselOverProsent`, `kriterier.4` (by number), `sporsmal.d` (by id). A criterion or
 * question only one of them has, is a difference. The same in either order; empty for equal rules.
 */
export function ulikeRegler(a: Ordningsregler, b: Ordningsregler): readonly string[] {
  const enkle = [
    'formal',
    'partnertyper',
    'nokler',
    'malgrupper',
    'utenPartner',
    'klarertLeder',
    'overRammeUtenFinansiering',
    'minsteMalgrupper',
    'egenandelProsent',
    'individuelleTiltakMaksProsent',
  ] as const
  const koordinator = ['tillatt', 'forankring', 'varselOverProsent'] as const
  return [
    ...enkle.filter((n) => !like(a[n], b[n])),
    ...koordinator
      .filter((n) => a.koordinator[n] !== b.koordinator[n])
      .map((n) => `koordinator.${n}`),
    ...ulikeI(a.kriterier, b.kriterier, (k) => String(k.nr)).map((n) => `kriterier.${n}`),
    ...ulikeI(a.sporsmal, b.sporsmal, (s) => s.id).map((n) => `sporsmal.${n}`),
  ]
}

function ulikeI<T>(a: readonly T[], b: readonly T[], nokkel: (x: T) => string): readonly string[] {
  const forste = new Map(a.map((x) => [nokkel(x), x]))
  const andre = new Map(b.map((x) => [nokkel(x), x]))
  return [...new Set([...forste.keys(), ...andre.keys()])]
    .filter((n) => !like(forste.get(n), andre.get(n)))
    .toSorted()
}

/** By content; the order of the keys is without effect, as the database does not keep it. */
function like(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b
  const av = new Map(Object.entries(a))
  const bv = new Map(Object.entries(b))
  // A key that is not there and one that is undefined are the same.
  return [...new Set([...av.keys(), ...bv.keys()])].every((n) => like(av.get(n), bv.get(n)))
}
