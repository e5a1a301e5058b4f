import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { pakkerot } from '#platform/pakkerot.ts'

/** PDF/UA-1 for reading (accessible), PDF/A-2a for the archive. Both are tagged. */
export type PdfStandard = 'ua-1' | 'a-2a'

export type Pdfbestilling = {
  /**
   * A .typ template, named without its ending: `tabelldokument` lies in `maler/` here, a name
   * with a folder (`features/vedtak/brev`) is found from `src/`.
   */
  readonly mal: string
  /** Anything JSON can hold. The template reads it with `json(bytes(sys.inputs.data))`. */
  readonly data: unknown
  readonly standard: PdfStandard
}

/**
 * Template + data → PDF. The data travels as JSON beside the template and is never part of its
 * source, so nothing a person has written can act as markup. Characters no bundled font can show
 * become �, since both standards refuse a document with an unreadable character. Needs no
 * network. Throws when the template is at fault: that is a bug.
 */
export async function lagPdf(bestilling: Pdfbestilling): Promise<Uint8Array> {
  let json = JSON.stringify(bestilling.data, (_, v: unknown) =>
    typeof v === 'string' ? settbarTekst(v) : v,
  )
  // A turn of the event loop: others get theirs, and documents no longer in use are let go, which
  // the runtime does only between turns.
  await setImmediate()
  for (let forsok = 1; ; forsok += 1) {
    try {
      return settPdf(bestilling, json)
    } catch (e) {
      const ukjente = forsok < 10 && e instanceof Error ? ukjenteTegn(e.message) : []
      if (ukjente.length === 0) throw e
      for (const tegn of ukjente) json = json.replaceAll(tegn, '\uFFFD')
    }
  }
}

/** Text any document can hold. A number never parts at its group space (10 522 000). */
function settbarTekst(tekst: string): string {
  return tekst
    .toWellFormed()
    .replaceAll(ALDRI_TEKST, '')
    .replaceAll(/(?<=\d) (?=\d{3}(?!\d))/g, '\u00A0')
}

// Control characters, and the private areas PDF/A forbids: they carry no readable text.
// oxlint-disable-next-line no-control-regex -- these are the very characters to take away
const ALDRI_TEKST = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\p{Co}\p{Cn}]/gu

const SNITT = ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']

// Typst remembers parts of earlier documents. A part unused for this many documents is forgotten,
// so that a server that writes letters for a year does not grow.
const MINNE = 10

let kompilator: NodeCompiler | null = null

/** Kept warm: reading the fonts is most of the work of the first document. */
function varmKompilator(): NodeCompiler {
  if (kompilator) return kompilator
  const rot = pakkerot()
  const krev = createRequire(join(rot, 'package.json'))
  const fonter = dirname(krev.resolve('@expo-google-fonts/inter/package.json'))
  kompilator = NodeCompiler.create({
    workspace: join(rot, 'src'),
    fontArgs: [{ fontPaths: SNITT.map((s) => join(fonter, s)) }],
  })
  return kompilator
}

function settPdf({ mal, standard }: Pdfbestilling, json: string): Uint8Array {
  const typst = varmKompilator()
  const resultat = typst.compile({ mainFilePath: malsti(mal), inputs: { data: json } })
  const dokument = resultat.result
  if (resultat.hasError() || !dokument) {
    const feil = resultat.takeDiagnostics()?.shortDiagnostics
    throw new Error(`Malen ${mal} kan ikke settes: ${JSON.stringify(feil)}`)
  }
  const pdf = typst.pdf(dokument, { pdfStandard: standard })
  typst.evictCache(MINNE)
  return new Uint8Array(pdf)
}

function malsti(mal: string): string {
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(mal)) throw new Error(`Ugyldig malnavn: ${mal}`)
  const fil = mal.includes('/') ? mal : `platform/documents/maler/${mal}`
  return join(pakkerot(), 'src', `${fil}.typ`)
}

/** Typst names each text it has no letter for: the text `"✅"` could not be displayed. */
function ukjenteTegn(melding: string): string[] {
  const tekster = melding.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)
  return Array.from(tekster, ([, navngitt = '']) =>
    // A character that cannot be printed is named by its code point.
    navngitt.replaceAll(/\\u\{([0-9a-f]+)\}/g, (_, kode: string) =>
      String.fromCodePoint(Number.parseInt(kode, 16)),
    ),
  ).flatMap((t) => Array.from(t).filter((tegn) => tegn > '\u007F'))
}
