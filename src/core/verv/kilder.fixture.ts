import type { Gruppekrav, Sammensetning, Sete } from './typer.ts'

const gruppe = (id: string, min: number, maks: number | null = min, vara = false): Gruppekrav => ({
  id,
  navn: id,
  min,
  maks,
  stemme: true,
  vara,
})

/** «Antall pr 04.25», long-term plan of Gauldalsregionen H24-V28. The sum is not printed. */
export const GAULDAL: Sammensetning = {
  grupper: [
    gruppe('utviklingsveileder', 1),
    gruppe('skole', 7),
    gruppe('barnehage', 7),
    gruppe('ppt', 1, 2),
    gruppe('uh', 6),
    gruppe('ansatte', 1),
  ],
  etSetePerKommune: false,
  valgperiodeAr: null,
}

/** The board of the same plan: one per municipality, leader and deputy for two years. */
export const STYRET: Sammensetning = {
  grupper: [gruppe('kommune', 6)],
  etSetePerKommune: true,
  valgperiodeAr: 2,
}

export const GAULDALSKOMMUNENE = [
  'midtre-gauldal',
  'rennebu',
  'melhus',
  'oppdal',
  'holtalen',
  'roros',
]

/** So many seats in each group, each with a representative. Ids count from 1. */
export function seter(antall: Readonly<Record<string, number>>): readonly Sete[] {
  return Object.entries(antall)
    .flatMap(([navn, n]) => Array.from({ length: n }, () => navn))
    .map((navn, i) => ({
      id: i + 1,
      gruppe: navn,
      organisasjonId: null,
      gyldig: { fra: '2025-04-01', til: null },
      besetning: [
        {
          id: i + 1,
          personId: i + 1,
          plass: 'representant',
          gyldig: { fra: '2025-04-01', til: null },
        },
      ],
    }))
}
