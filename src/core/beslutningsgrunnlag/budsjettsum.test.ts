import { expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import { budsjettsum } from './budsjettsum.ts'

test('summene under skjemaet: budsjettet, hva som mangler i det, og hva som er over rammen', () => {
  // Gauldal, samarbeidsforum 8 March 2023, slides: applied for 920 000 with a frame of 791 920.
  expect(
    budsjettsum(kroner(920_000), [kroner(800_000), null, kroner(100_000)], kroner(791_920)),
  ).toEqual({ budsjett: 900_000, budsjettMotOmsokt: -20_000, omsoktMotRamme: 128_080 })
})

test('uten beløp og uten ramme er det ingenting å sammenligne med', () => {
  expect(budsjettsum(null, [kroner(5)], kroner(10))).toEqual({
    budsjett: 5,
    budsjettMotOmsokt: null,
    omsoktMotRamme: null,
  })
  expect(budsjettsum(kroner(5), [], null).omsoktMotRamme).toBe(null)
})
