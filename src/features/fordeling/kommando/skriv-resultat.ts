import { forklar } from '#core/fordeling/forklar.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import { forklaringstekst } from '../forklaringstekst.ts'
import { lesbartTall } from '#ui/tallformat.ts'
import { rens } from './funn.ts'

/** The shape others script against: frames in the order of the input. */
export function somJson(f: Fordeling): string {
  const { pott, grunntilskuddSum, proRata, sum } = f
  const rammer = f.rammer.map(({ id, navn, grunntilskudd, proRata, ramme }) => {
    return { id, navn, grunntilskudd, proRata, ramme }
  })
  return `${JSON.stringify({ pott, grunntilskuddSum, proRata, rammer, sum }, undefined, 2)}\n`
}

/** The pot, the frames as a table, and then each of them in words. */
export function somTabell(f: Fordeling): string {
  const rader = f.rammer.map((r) => [
    rens(r.navn),
    kr(r.grunntilskudd),
    `${kr(r.prosent)} %`,
    kr(r.proRata),
    kr(r.restkrone),
    kr(r.ramme),
  ])
  const sum = ['Sum', kr(f.grunntilskuddSum), '', kr(f.proRata), kr(f.restkroner), kr(f.sum)]
  const forklaringer = f.rammer.map(
    (r) => `${rens(r.navn)}: ${rens(forklaringstekst(forklar(f, r), 'nb'))}`,
  )
  return [
    ...pott(f),
    '',
    ...tabell([HODE, ...rader, sum]),
    '',
    'Slik er hver ramme regnet ut:',
    ...forklaringer,
    '',
  ].join('\n')
}

const HODE = ['Nettverk', 'Grunntilskudd', 'Andel', 'Etter nøkkel', 'Restkrone', 'Ramme']

function pott(f: Fordeling): string[] {
  const antall = f.rammer.length
  const linjer = [
    ['Tildelt', kr(f.tildelt)],
    ...f.avsetninger.map((a) => [`Avsatt: ${rens(a.navn)}`, kr(a.belop)]),
    ['Pott', kr(f.pott)],
    [`Grunntilskudd: ${kr(antall)} × ${kr(f.grunntilskudd)}`, kr(f.grunntilskuddSum)],
    ['Deles etter nøkkel', kr(f.proRata)],
  ]
  return rettUt(linjer)
}

function tabell(rader: readonly (readonly string[])[]): string[] {
  const linjer = rettUt(rader)
  const strek = '-'.repeat(Math.max(...linjer.slice(0, 1).map(bredde)))
  return [...linjer.slice(0, 1), strek, ...linjer.slice(1, -1), strek, ...linjer.slice(-1)]
}

/** The first column to the left, the numbers to the right. */
function rettUt(rader: readonly (readonly string[])[]): string[] {
  const bredder: number[] = []
  for (const rad of rader) {
    for (const [k, c] of rad.entries()) bredder[k] = Math.max(bredder[k] ?? 0, bredde(c))
  }
  return rader.map((rad) =>
    rad
      .map((c, k) => {
        const luft = ' '.repeat((bredder[k] ?? 0) - bredde(c))
        return k === 0 ? c + luft : luft + c
      })
      .join('  ')
      .trimEnd(),
  )
}

function bredde(tekst: string): number {
  // Ordinary names and numbers are one place per character; only the rest need looking up.
  if (/^[\u0020-\u02ff]*$/.test(tekst)) return tekst.length
  return Array.from(TEGN.segment(tekst)).length
}

const TEGN = new Intl.Segmenter('nb', { granularity: 'grapheme' })

function kr(tall: number | string): string {
  return lesbartTall(tall, 'nb')
}
