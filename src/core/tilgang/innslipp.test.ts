import { expect, test } from 'vitest'
import { ja, nei } from '../resultat.ts'
import { andreSomSlapInn, kanInvitere, kanMeldeMistet, kanTaImot } from './innslipp.ts'

const ny = { levende: [], sitterI: ['a', 'b'] }
const iA = { levende: [{ id: 1, fylker: ['a'] }], sitterI: ['a', 'b'] }
const iBegge = { levende: [{ id: 1, fylker: ['a', 'b'] }], sitterI: ['a', 'b'] }
const flyttet = { levende: [{ id: 1, fylker: ['b'] }], sitterI: ['a'] }

test('et fylke inviterer den det ikke har sluppet inn', () => {
  expect(kanInvitere(ny, 'a')).toEqual(ja)
  expect(kanInvitere(iA, 'b')).toEqual(ja)
  expect(kanInvitere(iA, 'a')).toEqual(nei('kan-logge-inn'))
})

test('en invitasjon gir den første innloggingen, og aldri en til', () => {
  expect(kanTaImot(ny, null)).toEqual(ja)
  expect(kanTaImot(iA, 1)).toEqual(ja)
  expect(kanTaImot(iA, null)).toEqual(nei('har-annen-innlogging'))
  expect(kanTaImot(iA, 2)).toEqual(nei('har-annen-innlogging'))
})

test('et fylke melder mistet for sin egen del, og overstyrer ikke et annet', () => {
  expect(kanMeldeMistet(ny, 'a', false)).toEqual(nei('ingen-innlogging'))
  expect(kanMeldeMistet(iA, 'a', false)).toEqual(ja)
  expect(kanMeldeMistet(iA, 'a', true)).toEqual(nei('seg-selv'))
  expect(kanMeldeMistet(iA, 'b', false)).toEqual(nei('annet-fylkes'))
  expect(andreSomSlapInn(iBegge, 'a')).toEqual(['b'])
  // Whoever sits there no more has nothing there to guard.
  expect(kanMeldeMistet(flyttet, 'a', false)).toEqual(ja)
  expect(andreSomSlapInn(flyttet, 'a')).toEqual([])
})
