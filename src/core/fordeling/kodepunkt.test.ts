import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sammenlignKodepunkt } from './kodepunkt.ts'

test('id-er sammenlignes tegn for tegn etter kodepunkt, ikke etter alfabetet', () => {
  const stokket = ['å', 'Z', 'a', 'ab', '', 'aa', 'ø', 'æ', '\u{1F600}', '\uFFFD', '10', '9']
  const ventet = ['', '10', '9', 'Z', 'a', 'aa', 'ab', 'å', 'æ', 'ø', '\uFFFD', '\u{1F600}']
  expect(stokket.sort(sammenlignKodepunkt)).toEqual(ventet)
})

test('rekkefølgen er den samme som for listene av kodepunkter', () => {
  const tekster = fc.string({ unit: 'binary', maxLength: 4 })
  fc.assert(
    fc.property(tekster, tekster, (a, b) => {
      expect(Math.sign(sammenlignKodepunkt(a, b))).toBe(langsom(a, b))
    }),
  )
})

function langsom(a: string, b: string): number {
  const [x, y] = [kodepunkter(a), kodepunkter(b)]
  const ulik = x.findIndex((kode, i) => kode !== y[i])
  if (ulik === -1) return x.length === y.length ? 0 : -1
  const motpart = y[ulik]
  return motpart === undefined || (x[ulik] ?? 0) > motpart ? 1 : -1
}

function kodepunkter(tekst: string): number[] {
  return Array.from(tekst, (tegn) => tegn.codePointAt(0) ?? 0)
}
