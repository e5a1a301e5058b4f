import { expect, test } from 'vitest'
import { Skjemadata } from './skjemadata.ts'

test('tegnet databasen ikke kan lagre, kommer aldri lenger enn skjemaet', () => {
  const skjema = new Skjemadata(
    new URLSearchParams([
      ['na\0vn', 'a\0b'],
      ['navn', '\0'],
    ]),
  )
  expect(skjema.liste('navn')).toEqual(['ab', ''])
  expect(skjema.alle()).toEqual([['navn', 'ab']])
})

test('det samme feltet en million ganger koster ikke mer enn en million felt', () => {
  const mange = new FormData()
  for (let i = 0; i < 100_000; i += 1) mange.append('a', '')
  const start = performance.now()
  expect(new Skjemadata(mange).liste('a')).toHaveLength(100_000)
  // Copied for each one it took half a minute.
  expect(performance.now() - start).toBeLessThan(2000)
})
