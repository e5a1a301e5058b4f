import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface LestPdf {
  /** The text of each page, with runs of space made one. */
  readonly sider: readonly string[]
  readonly tekst: string
  /** A reader that follows the tags finds them. */
  readonly merket: boolean
  /** The structure a screen reader goes through, for example `H1 H2 Table THead TH …`. */
  readonly struktur: readonly string[]
}

/** Reads a PDF back with another house's program, to see what a reader sees. */
export async function lesPdf(pdf: Uint8Array): Promise<LestPdf> {
  const lasting = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 })
  const dokument = await lasting.promise
  try {
    const sider: string[] = []
    const struktur: string[] = []
    for (let nr = 1; nr <= dokument.numPages; nr += 1) {
      const side = await dokument.getPage(nr)
      const { items } = await side.getTextContent()
      const tekst = items.map((i) => ('str' in i ? `${i.str}${i.hasEOL ? '\n' : ''}` : '')).join('')
      sider.push(tekst.replaceAll(/[\u00A0 ]+/g, ' '))
      roller(await side.getStructTree(), struktur)
    }
    const merket = ((await dokument.getMarkInfo()) as { Marked?: boolean } | null)?.Marked === true
    return { sider, tekst: sider.join('\f'), merket, struktur }
  } finally {
    await lasting.destroy()
  }
}

interface Node {
  readonly role?: string
  readonly children?: readonly unknown[]
}

function roller(node: unknown, funnet: string[]): void {
  if (typeof node !== 'object' || node === null) return
  const { role, children = [] } = node as Node
  if (role !== undefined && role !== 'Root') funnet.push(role)
  for (const barn of children) roller(barn, funnet)
}
