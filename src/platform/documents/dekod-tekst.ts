/**
 * The bytes of a text file → the text, without its byte order mark: UTF-8, or UTF-16 where the
 * mark says so (Excel's "Unicode text"). Null when the bytes are neither.
 */
export function dekodUnicode(innhold: Uint8Array): string | null {
  return dekod(innhold, kodingEtterMerke(innhold))
}

/**
 * A table saved as text by whatever program: as `dekodUnicode`, else the windows-1252 that
 * Norwegian Excel writes. Null for a picture, a PDF or noise.
 */
export function dekodTabelltekst(innhold: Uint8Array): string | null {
  const tekst = dekodUnicode(innhold) ?? dekod(innhold, 'windows-1252')
  return tekst !== null && erTabelltekst(tekst) ? tekst : null
}

/** Control characters other than tab and line ends mean that this is no table. */
export function erTabelltekst(tekst: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  return !/[\u0000-\u0008\u000B\u000E-\u001F\u0081\u008D\u008F\u0090\u009D\uFFFD]/.test(tekst)
}

function kodingEtterMerke(innhold: Uint8Array): string {
  if (innhold[0] === 0xff && innhold[1] === 0xfe) return 'utf-16le'
  return innhold[0] === 0xfe && innhold[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function dekod(innhold: Uint8Array, koding: string): string | null {
  try {
    return new TextDecoder(koding, { fatal: true }).decode(innhold)
  } catch {
    return null
  }
}
