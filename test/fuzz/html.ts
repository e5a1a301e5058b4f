/** One tag as a browser reads it, and the text up to the next one. */
export interface Tagg {
  readonly navn: string
  readonly slutt: boolean
  readonly attributter: ReadonlyMap<string, string>
  readonly tekst: string
}

// Inside these a browser reads text only, until their own end tag.
const RATEKST = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed'])
const MED_TEKST = new Set(['script', 'textarea', 'option'])
const ATTRIBUTT = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y

/**
 * Every tag of a page, by the tokenizer's rules in the HTML standard that matter for what a script
 * could hide in: quoted and bare attributes, raw text, comments, first of two equal names wins.
 */
export function lesHtml(html: string): readonly Tagg[] {
  const tagger: Tagg[] = []
  let her = html.indexOf('<')
  while (her !== -1) {
    if (html.startsWith('<!--', her)) {
      const slutt = html.indexOf('-->', her + 4)
      her = slutt === -1 ? -1 : html.indexOf('<', slutt)
      continue
    }
    const start = /<(\/?)([a-z][^\s/>]*)/iy
    start.lastIndex = her
    const treff = start.exec(html)
    if (treff === null) {
      her = html.indexOf('<', her + 1)
      continue
    }
    const navn = (treff[2] ?? '').toLowerCase()
    const { attributter, slutt } = lesAttributter(html, start.lastIndex)
    const erSlutt = treff[1] === '/'
    const neste =
      !erSlutt && RATEKST.has(navn) ? finnSlutt(html, slutt, navn) : html.indexOf('<', slutt)
    const tekst = html.slice(slutt, neste === -1 ? undefined : neste)
    // Only these have a text anyone asks for; decoding all of a page costs more than reading it.
    const lest = !erSlutt && MED_TEKST.has(navn) ? dekod(tekst) : ''
    tagger.push({ navn, slutt: erSlutt, attributter, tekst: lest })
    her = neste
  }
  return tagger
}

function lesAttributter(
  html: string,
  fra: number,
): { readonly attributter: ReadonlyMap<string, string>; readonly slutt: number } {
  const attributter = new Map<string, string>()
  let her = fra
  for (;;) {
    ATTRIBUTT.lastIndex = her
    const treff = ATTRIBUTT.exec(html)
    if (treff === null) break
    const navn = (treff[1] ?? '').toLowerCase()
    if (!attributter.has(navn)) {
      attributter.set(navn, dekod(treff[2] ?? treff[3] ?? treff[4] ?? ''))
    }
    her = ATTRIBUTT.lastIndex
  }
  const slutt = html.indexOf('>', her)
  return { attributter, slutt: slutt === -1 ? html.length : slutt + 1 }
}

function finnSlutt(html: string, fra: number, navn: string): number {
  const slutt = new RegExp(`</${navn}[\\s/>]`, 'gi')
  slutt.lastIndex = fra
  return slutt.exec(html)?.index ?? -1
}

const NAVNGITTE: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  Tab: '\t',
  NewLine: '\n',
  colon: ':',
}

function dekod(tekst: string): string {
  if (!tekst.includes('&')) return tekst
  return tekst.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));?/gi,
    (alt, hex, tall, navn) => {
      if (typeof navn === 'string') return NAVNGITTE[navn] ?? alt
      const kode = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(tall)
      return kode <= 0x10ffff ? String.fromCodePoint(kode) : alt
    },
  )
}
