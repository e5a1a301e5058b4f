import { expect, test } from 'vitest'
import { finnHull, type HullNettverk } from './hull.ts'
import { ALLTID } from './periode.ts'

const fullt: HullNettverk = {
  id: 'fosen',
  gyldig: ALLTID,
  medlemmer: [{ organisasjonId: 'a', gyldig: ALLTID }],
  partnere: [{ ordningId: 'dekom', gyldig: ALLTID }],
  seter: [
    { rolle: 'koordinator', gyldig: ALLTID },
    { rolle: 'forum', gyldig: ALLTID },
  ],
}
const organisasjoner = [{ id: 'a', type: 'kommune', gyldig: ALLTID }]
const ordninger = [{ id: 'dekom', gyldig: { fra: null, til: '2026-01-01' } }]
const dato = '2023-03-08'

test('et nettverk med medlem, partner, koordinator og forumsete har ingen hull', () => {
  expect(finnHull({ nettverk: [fullt], organisasjoner, ordninger, dato })).toEqual([])
})

test('hvert hull i et nettverk blir sagt for seg', () => {
  const tomt = { ...fullt, medlemmer: [], partnere: [], seter: [] }
  expect(finnHull({ nettverk: [tomt], organisasjoner, ordninger, dato })).toEqual([
    { slag: 'uten-medlemmer', nettverkId: 'fosen' },
    { slag: 'uten-partner', nettverkId: 'fosen', ordningId: 'dekom' },
    { slag: 'uten-koordinator', nettverkId: 'fosen' },
    { slag: 'uten-forumsete', nettverkId: 'fosen' },
    { slag: 'uten-nettverk', organisasjonId: 'a' },
  ])
})

test('en ordning som ikke gjelder lenger, trenger ingen partner', () => {
  const uten = { ...fullt, partnere: [] }
  expect(finnHull({ nettverk: [uten], organisasjoner, ordninger, dato: '2026-02-01' })).toEqual([])
})

test('en kommune i to nettverk samtidig blir funnet, men ikke en som har byttet', () => {
  const annet = (fra: string) => ({
    ...fullt,
    id: 'gauldal',
    medlemmer: [{ organisasjonId: 'a', gyldig: { fra, til: null } }],
  })
  const finn = (fra: string) =>
    finnHull({ nettverk: [fullt, annet(fra)], organisasjoner, ordninger, dato })
  expect(finn('2023-01-01')).toEqual([
    { slag: 'i-flere-nettverk', organisasjonId: 'a', nettverkIder: ['fosen', 'gauldal'] },
  ])
  const [hull] = finn('2024-01-01')
  expect(hull).toEqual({ slag: 'uten-medlemmer', nettverkId: 'gauldal' })
})

test('en organisasjon som er avsluttet, men fortsatt står som medlem, blir funnet', () => {
  const sluttet = [{ id: 'a', type: 'kommune', gyldig: { fra: null, til: '2020-01-01' } }]
  expect(finnHull({ nettverk: [fullt], organisasjoner: sluttet, ordninger, dato })).toEqual([
    { slag: 'avsluttet-medlem', nettverkId: 'fosen', organisasjonId: 'a' },
  ])
})
