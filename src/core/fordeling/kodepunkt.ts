/**
 * Orders texts by Unicode code point, the same everywhere whatever the language of the machine.
 * Not the same as `<`: that compares halves of surrogate pairs, and puts 😀 before U+FFFD.
 */
export function sammenlignKodepunkt(a: string, b: string): number {
  const lengde = Math.min(a.length, b.length)
  let i = 0
  while (i < lengde && a.charCodeAt(i) === b.charCodeAt(i)) i += 1
  return i === lengde ? a.length - b.length : rang(a.charCodeAt(i)) - rang(b.charCodeAt(i))
}

/** Lifts surrogates, which stand for the highest code points, above the rest of the 16 bits. */
function rang(kode: number): number {
  if (kode < 0xd800) return kode
  return kode < 0xe000 ? kode + 0x2000 : kode - 0x800
}
