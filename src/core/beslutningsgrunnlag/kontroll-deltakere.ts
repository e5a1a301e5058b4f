import { funn } from './funn.ts'
import type { Enhetsslag, Kontrollfunn } from './kontrollfunn.ts'
import type { Beslutningsgrunnlag, Deltakerlinje } from './typer.ts'

/**
 * One line of participants for each measure, and one size for each municipality: on the slides of
 * 8 March 2023 one network has six themes and five lines, and one municipality has two sizes.
 */
export function kontrollerDeltakere(grunnlag: Beslutningsgrunnlag): Kontrollfunn[] {
  const [tiltak, linjer] = [grunnlag.tiltak.length, grunnlag.deltakerlinjer.length]
  const numre = new Set(grunnlag.tiltak.map((t) => t.nr))
  return [
    ...(tiltak === linjer
      ? []
      : [funn('varsel', 'antall-deltakerlinjer', 'deltakerlinjer', { tiltak, linjer })]),
    ...grunnlag.deltakerlinjer.flatMap(({ nr, tiltakNr }) =>
      tiltakNr === null || numre.has(tiltakNr)
        ? []
        : [
            funn('varsel', 'deltakerlinje-ukjent-tiltak', `deltakerlinjer.${nr}.tiltakNr`, {
              nr,
              tiltakNr,
            }),
          ],
    ),
    ...ulikeTall(grunnlag.deltakerlinjer),
  ]
}

const ENHETER: readonly (readonly [
  Enhetsslag,
  keyof Deltakerlinje,
  (l: Deltakerlinje) => number | null,
])[] = [
  ['barnehager', 'barnehagerKommunale', (l) => sumSagt(l.barnehagerKommunale, l.barnehagerPrivate)],
  ['skoler', 'skolerKommunale', (l) => sumSagt(l.skolerKommunale, l.skolerPrivate)],
  ['sfo', 'sfo', (l) => l.sfo],
]

/** Only lines naming exactly one municipality can be compared; «not said» contradicts nothing. */
function ulikeTall(linjer: readonly Deltakerlinje[]): Kontrollfunn[] {
  const perKommune = Map.groupBy(
    linjer.filter((l) => l.kommuner.length === 1),
    (l) => l.kommuner[0] ?? '',
  )
  return [...perKommune].flatMap(([kommune, egne]) =>
    ENHETER.flatMap(([enhet, felt, les]) => {
      const tall = egne.flatMap((l) => {
        const antall = les(l)
        return antall === null ? [] : [{ linje: l.nr, antall }]
      })
      const avviker = tall.find((t) => t.antall !== tall[0]?.antall)
      if (avviker === undefined) return []
      const sti = `deltakerlinjer.${avviker.linje}.${felt}`
      return [funn('varsel', 'ulike-tall-for-kommune', sti, { kommune, enhet, tall })]
    }),
  )
}

function sumSagt(a: number | null, b: number | null): number | null {
  return a === null && b === null ? null : (a ?? 0) + (b ?? 0)
}
