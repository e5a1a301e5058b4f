import { ettNavn, type Kart, type Sted } from './kart.ts'
import type { Tilfeldig } from './tilfeldig.ts'

/** The form tried least so far for its fields, of those there are; among its pages the one with the field tried least. */
export function velgSted(
  kart: Kart,
  prover: ReadonlyMap<string, number>,
  felter: ReadonlyMap<string, number>,
  borte: ReadonlySet<Sted>,
  t: Tilfeldig,
): Sted | undefined {
  let valgt: { readonly steder: readonly Sted[]; readonly vekt: number } | undefined
  for (const [rute, skjema] of kart.skjemaer) {
    const vekt = (prover.get(rute) ?? 0) / (skjema.felter.size + 1)
    if (valgt !== undefined && vekt >= valgt.vekt) continue
    const steder = skjema.steder.filter((s) => !borte.has(s))
    if (steder.length > 0) valgt = { steder, vekt }
  }
  if (valgt === undefined) return undefined
  const minst = (s: Sted): number =>
    Math.min(...s.felter.map((f) => felter.get(`${s.rute} ${ettNavn(f)}`) ?? 0))
  const feltene = valgt.steder.map(minst)
  const faerrest = Math.min(...feltene)
  return t.en(valgt.steder.filter((_, i) => feltene[i] === faerrest))
}

/** The field of the form tried least so far, and counted. */
export function velgFelt(
  rute: string,
  navn: readonly string[],
  felter: Map<string, number>,
  t: Tilfeldig,
): string | undefined {
  if (navn.length === 0) return undefined
  const start = t.tall(navn.length)
  const iRekke = [...navn.slice(start), ...navn.slice(0, start)]
  const antall = (n: string): number => felter.get(`${rute} ${ettNavn(n)}`) ?? 0
  const valgt = iRekke.reduce((minst, n) => (antall(n) < antall(minst) ? n : minst))
  felter.set(`${rute} ${ettNavn(valgt)}`, antall(valgt) + 1)
  return valgt
}
