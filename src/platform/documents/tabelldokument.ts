import { type PdfStandard, lagPdf } from './pdf.ts'

/** A document of tables. Every text is set as it is; amounts come as finished text. */
export type Tabelldokument = {
  readonly tittel: string
  readonly undertittel?: string
  readonly sprak: 'nb' | 'nn' | 'en'
  /** ISO date (2023-03-22): shown in words, and the date of the document. */
  readonly dato: string
  readonly avsender: string
  /** A small label over the title: draft, demo. */
  readonly merke?: string
  /** Landscape, for tables with many columns. */
  readonly liggende?: boolean
  readonly ingress: readonly string[]
  readonly tabeller: readonly Dokumenttabell[]
  readonly punkttittel?: string
  readonly punkter: readonly string[]
  readonly merknader: readonly string[]
}

export type Dokumenttabell = {
  readonly tittel?: string
  readonly kolonner: readonly Dokumentkolonne[]
  readonly rader: readonly (readonly string[])[]
  readonly bunnrad?: readonly string[]
  readonly merknader?: readonly string[]
}

export type Dokumentkolonne = {
  readonly overskrift: string
  readonly justering: 'venstre' | 'hoyre'
  /** Share of the width that is left; found from the content when not given. */
  readonly bredde?: number
}

/** Throws when a row has another number of cells than the table has columns: that is a bug. */
export async function lagTabelldokument(
  dokument: Tabelldokument,
  standard: PdfStandard = 'ua-1',
): Promise<Uint8Array> {
  for (const t of dokument.tabeller) {
    const rader = t.bunnrad ? [...t.rader, t.bunnrad] : t.rader
    const skjev = rader.findIndex((r) => r.length !== t.kolonner.length)
    if (skjev >= 0) throw new RangeError(`Rad ${skjev + 1} har feil antall celler: ${t.tittel}`)
  }
  return lagPdf({ mal: 'tabelldokument', data: dokument, standard })
}
