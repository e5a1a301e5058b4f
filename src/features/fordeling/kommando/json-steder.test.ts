import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Sti } from '#core/fordeling/typer.ts'
import { jsonSteder, linjeOgKolonne, stinokkel } from './json-steder.ts'

function alleStier(verdi: unknown, sti: Sti = []): [Sti, unknown][] {
  const barn: [string | number, unknown][] = Array.isArray(verdi)
    ? verdi.map((v: unknown, i) => [i, v])
    : typeof verdi === 'object' && verdi !== null
      ? Object.entries(verdi)
      : []
  return [[sti, verdi], ...barn.flatMap(([k, v]) => alleStier(v, [...sti, k]))]
}

test('stedet for en verdi er der verdien står, i enhver JSON-fil', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t', '\r\n '), (verdi, innrykk) => {
      // Written and read back first, for a name such as __proto__ changes on the way.
      const lest: unknown = JSON.parse(JSON.stringify(verdi))
      const tekst = JSON.stringify(lest, undefined, innrykk)
      const stier = alleStier(lest)
      const { doble, steder } = jsonSteder(tekst, new Set(stier.map(([sti]) => stinokkel(sti))))
      expect(doble).toEqual([])
      for (const [sti, v] of stier) {
        const her = tekst.slice(steder.get(stinokkel(sti)))
        const start =
          typeof v === 'object' && v !== null ? (Array.isArray(v) ? '[' : '{') : undefined
        expect(her.startsWith(start ?? JSON.stringify(v))).toBe(true)
      }
    }),
  )
})

test('navn som står to ganger i samme objekt, finnes, også når de er skrevet ulikt', () => {
  const { doble } = jsonSteder('[{"a":{"b":1},"b":2,"\\u0061":3},{"a":"\\"a\\":"}]', new Set())
  expect(doble).toEqual([[0, 'a']])
})

test('linje og kolonne telles fra 1', () => {
  const sted = linjeOgKolonne('ab\n\ncd')
  expect([0, 1, 3, 4, 5].map(sted)).toEqual([
    'linje 1, kolonne 1',
    'linje 1, kolonne 2',
    'linje 2, kolonne 1',
    'linje 3, kolonne 1',
    'linje 3, kolonne 2',
  ])
})
