import type { Sti } from '#core/fordeling/typer.ts'

/** One line on stderr: where in the file or among the options, and a sentence in bokmål. */
export type Funn = { readonly hvor?: string; readonly tekst: string }

/** A fault in the shape of a file, found before the amounts can be looked at. */
export type Formfeil = { readonly sti: Sti; readonly tekst: string }

export function funnlinje(funn: Funn): string {
  return rens(funn.hvor === undefined ? funn.tekst : `${funn.hvor}: ${funn.tekst}`)
}

/** Text from a file must not move the cursor, colour the terminal or fake a line of its own. */
export function rens(tekst: string): string {
  return tekst.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu, '\u{FFFD}')
}

export function startsMed(sti: Sti, forste: Sti): boolean {
  return forste.every((ledd, i) => sti[i] === ledd)
}
