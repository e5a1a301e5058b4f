import type { Okt } from '#core/tilgang/okt.ts'

/** The counties the person holds a seat in today; a seat for the whole country is in none. */
export function egneFylker(okt: Pick<Okt, 'verv'> | null): readonly string[] {
  const fylker = (okt?.verv ?? []).flatMap((v) => (v.fylkeId === null ? [] : [v.fylkeId]))
  return [...new Set(fylker)].toSorted()
}
