import { expect, test } from 'vitest'
import { kroner } from '../kroner.ts'
import { fordel } from './fordel.ts'
import { sammenlign, type Rammerad } from './sammenlign.ts'
import { PUBLISERTE_RAMMER_2023, TRONDELAG_2023 } from './trondelag-2023.fixture.ts'

const rad = (id: string, ramme: number): Rammerad => ({ id, navn: id, ramme: kroner(ramme) })

test('mot den publiserte tabellen for 2023 skiller det én krone, hos Trondheim/Malvik', () => {
  const svar = fordel(TRONDELAG_2023)
  if (!svar.ok) throw new Error('avvist')
  const s = sammenlign(svar.verdi.rammer, PUBLISERTE_RAMMER_2023)
  expect([s.sumRamme, s.sumAnnen, s.differanse]).toEqual([10_522_000, 10_522_001, -1])
  expect(s.rader.filter((r) => r.differanse !== 0)).toEqual([
    {
      id: 'trondheim-malvik',
      navn: 'Trondheim/Malvik',
      ramme: 3_395_168,
      annen: 3_395_169,
      differanse: -1,
    },
  ])
})

test('rader som bare står i den ene tabellen, vises og telles med i summen', () => {
  const s = sammenlign([rad('a', 10), rad('b', 0)], [rad('c', 7), rad('a', 4)])
  expect(s.rader.map((r) => [r.id, r.ramme, r.annen, r.differanse])).toEqual([
    ['a', 10, 4, 6],
    ['b', 0, null, null],
    ['c', null, 7, null],
  ])
  expect([s.sumRamme, s.sumAnnen, s.differanse, s.bareHer, s.bareDer]).toEqual([10, 11, -1, 1, 1])
})

test('samme id to ganger i en tabell stopper', () => {
  expect(() => sammenlign([rad('a', 1), rad('a', 2)], [])).toThrow('to ganger')
})
