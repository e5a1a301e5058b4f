import { expect, test } from 'vitest'
import { Fartsgrense } from './fartsgrense.ts'

test('den som prøver for ofte, må vente til perioden er ute', () => {
  const g = new Fartsgrense({ antall: 3, periode: 1000, plass: 10 })
  expect([1, 2, 3, 4].map((t) => g.slippTil('a', t))).toEqual([true, true, true, false])
  expect(g.slippTil('b', 4)).toBe(true)
  expect(g.slippTil('a', 1001)).toBe(true)
})

test('10 000 forsøk fra 10 000 adresser tar ikke mer plass enn satt av', () => {
  const g = new Fartsgrense({ antall: 3, periode: 1000, plass: 100 })
  const sluppet = Array.from({ length: 10_000 }, (_, i) => g.slippTil(`adresse ${i}`, 1))
  expect(sluppet.filter(Boolean)).toHaveLength(100)
  expect(g.antallKjente).toBe(100)
  expect(g.slippTil('en ny', 1001)).toBe(true)
})
