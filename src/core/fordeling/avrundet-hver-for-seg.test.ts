import { expect, test } from 'vitest'
import { avrundetHverForSeg } from './avrundet-hver-for-seg.ts'
import { fordel } from './fordel.ts'
import { PUBLISERTE_RAMMER_2023, TRONDELAG_2023 } from './trondelag-2023.fixture.ts'
import type { FordelInngang } from './typer.ts'

function delUt(inn: FordelInngang) {
  const svar = fordel(inn)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi
}

test('Avrundet hver for seg gir rammene i 2023 den publiserte tabellen, med én krone for mye', () => {
  const { rammer, opp, sum, avvik } = avrundetHverForSeg(delUt(TRONDELAG_2023))
  expect(rammer.map((r) => [r.id, r.ramme])).toEqual(
    PUBLISERTE_RAMMER_2023.map((r) => [r.id, r.ramme]),
  )
  expect({ opp, sum, avvik }).toEqual({ opp: 11, sum: 10_522_001, avvik: 1 })
})

test('Avrunding hver for seg kan også miste en krone', () => {
  const nettverk = ['a', 'b', 'c'].map((id) => ({ id, navn: id, verdier: { barn: 1 } }))
  const inn = {
    tildelt: 100,
    avsetninger: [],
    grunntilskudd: 0,
    nokler: [{ navn: 'barn', andel: 1 }],
    nettverk,
  }
  expect(avrundetHverForSeg(delUt(inn))).toMatchObject({ opp: 0, sum: 99, avvik: -1 })
})
