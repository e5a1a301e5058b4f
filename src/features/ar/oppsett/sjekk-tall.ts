import {
  brokTekst,
  formaterDesimal,
  sammenlignDesimal,
  tolkDesimal,
  vedSkala,
} from '#core/desimal.ts'
import type { FordelFeil } from '#core/fordeling/typer.ts'
import { valider } from '#core/fordeling/valider.ts'
import { kanVaereGruppert, tolkTall } from '#platform/documents/tolk-tall.ts'

export type Lesttall =
  | { readonly slag: 'tomt' }
  /** The exact decimal, as the engine writes it. */
  | { readonly slag: 'tall'; readonly verdi: string }
  | {
      readonly slag: 'feil'
      readonly feil:
        | { readonly kode: 'tall'; readonly feil: FordelFeil }
        | { readonly kode: 'tusen-eller-desimal'; readonly verdi: string }
    }

/**
 * A key figure as typed or pasted. The engine judges it, so what is accepted here is accepted when
 * frames are computed. «83.453» is refused, for a reader cannot know whether it is 83 thousand.
 */
export function sjekkTall(tekst: string): Lesttall {
  const rent = tekst.trim()
  if (rent === '') return { slag: 'tomt' }
  if (kanVaereGruppert(rent)) {
    return { slag: 'feil', feil: { kode: 'tusen-eller-desimal', verdi: rent } }
  }
  // The space keeps the engine from taking "1e7" for a number nobody writes so in a sheet.
  const svar = valider({
    tildelt: 0,
    avsetninger: [],
    grunntilskudd: 0,
    nokler: [{ navn: 'n', andel: 1 }],
    nettverk: [{ id: 'x', navn: 'x', verdier: { n: tolkTall(rent) ?? `${rent} ` } }, MOTPART],
  })
  if (svar.ok) {
    const [verdi] = svar.verdi.nettverk[0]?.verdier ?? []
    if (verdi !== undefined) return { slag: 'tall', verdi: formaterDesimal(verdi) }
  }
  const [forste] = svar.ok ? [] : svar.feil
  const feil: FordelFeil = forste ?? { kode: 'ikke-tall', sti: [], verdi: rent }
  return {
    slag: 'feil',
    feil: { kode: 'tall', feil: 'verdi' in feil ? { ...feil, verdi: feil.verdi.trim() } : feil },
  }
}

// With somebody else who has a figure, a zero alone is no fault of the key.
const MOTPART = { id: 'y', navn: 'y', verdier: { n: 1 } }

/** The change in per cent with one decimal («+4.5», «-100.0»); null from nothing or from 0. */
export function endringIProsent(fra: string | null, til: string): string | null {
  const [a, b] = [tolkDesimal(fra ?? ''), tolkDesimal(til)]
  if (!a.ok || !b.ok || a.verdi.teller <= 0n) return null
  const skala = Math.max(a.verdi.skala, b.verdi.skala)
  const [x, y] = [vedSkala(a.verdi, skala), vedSkala(b.verdi, skala)]
  const avvik = y - x
  const tekst = brokTekst((avvik < 0n ? -avvik : avvik) * 100n, x, 1)
  return `${avvik < 0n ? '-' : avvik > 0n ? '+' : ''}${tekst}`
}

/** «10.50» and «10.5» are one figure. */
export function sammeTall(a: string | null, b: string): boolean {
  const [x, y] = [tolkDesimal(a ?? ''), tolkDesimal(b)]
  return x.ok && y.ok && sammenlignDesimal(x.verdi, y.verdi) === 0
}
