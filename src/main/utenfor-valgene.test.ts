import { expect, test } from 'vitest'
import { utenforValgene } from './utenfor-valgene.ts'

const SIDE = `<form><input type="hidden" name="versjon" value="3">
  <input type="text" name="belop" value="12 > 7"><textarea name="ord"></textarea>
  <select name="gruppe"><option value="">Velg</option><option value="orn" selected>Ørn</option></select>
  <input type="radio" name="verv" value="37"><input type="radio" name="verv" value="38">
  <input type="checkbox" name="ja"><select name="til.gauldal"><option value="1">Ørn</option></select>
</form>`

const utenfor = (...sendt: readonly (readonly [string, string])[]) => utenforValgene(SIDE, sendt)

test('et valg siden ikke hadde, er sendt av en som ikke brukte siden', () => {
  expect(utenfor(['gruppe', 'ugle'])).toEqual(['ugle'])
  expect(utenfor(['verv', '45'], ['gruppe', 'orn'])).toEqual(['45'])
})

test('en annens id i navnet på et felt er også det', () => {
  expect(utenfor(['til.fosen', '1'])).toEqual(['fosen'])
  expect(utenfor(['annet.fosen', '1'], ['til.gauldal.mer', '1'])).toEqual([])
})

test('det som er skrevet feil, valgt på siden eller lest for lenge siden, er det ikke', () => {
  expect(
    utenfor(
      ['belop', '45'],
      ['ord', 'fosen'],
      ['versjon', '2'],
      ['gruppe', ''],
      ['gruppe', 'orn'],
      ['verv', '38'],
      ['ja', 'on'],
      ['finnes-ikke', '45'],
      ['til.gauldal', '1'],
    ),
  ).toEqual([])
  expect(utenfor(['gruppe', 'Ikke en id'], ['gruppe', '9007199254740993'])).toEqual([])
})
