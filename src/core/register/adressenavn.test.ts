import fc from 'fast-check'
import { expect, test } from 'vitest'
import { adressenavn } from './adressenavn.ts'

test('et navn blir en adresse man kan lese', () => {
  const ingen = new Set<string>()
  expect(adressenavn('Nærøysund kommune', ingen)).toBe('naeroysund-kommune')
  expect(adressenavn('Åfjord / Bjørnør', ingen)).toBe('afjord-bjornor')
  expect(adressenavn('Trööndelagen fylhkentjïelte', ingen)).toBe('troondelagen-fylhkentjielte')
  expect(adressenavn('Kárášjoga gielda', ingen)).toBe('karasjoga-gielda')
  expect(adressenavn('Heim', new Set(['heim', 'heim-2']))).toBe('heim-3')
})

test('ethvert navn gir en gyldig adresse som ikke er opptatt', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (navn) => {
      const forst = adressenavn(navn, new Set())
      expect(forst).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(adressenavn(navn, new Set([forst]))).not.toBe(forst)
    }),
  )
})
