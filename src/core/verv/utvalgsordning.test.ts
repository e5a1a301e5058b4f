import { expect, test } from 'vitest'
import { ja, nei } from '../resultat.ts'
import { kanBehandleOrdning } from './utvalgsordning.ts'

const IDAG = '2025-11-22'
const rekom = {
  ordningId: 'rekom',
  ogsa: [{ ordningId: 'kompetanseloftet', gyldig: { fra: '2021-01-26', til: '2026-01-01' } }],
}
const fra = (dag: string | null, ordningId = 'kollektiv') => ({
  ordningId,
  gyldig: { fra: dag, til: null },
})

test('et utvalg kan få en ordning til fra i dag eller en senere dag', () => {
  expect(kanBehandleOrdning(rekom, fra(IDAG), IDAG)).toEqual(ja)
  expect(kanBehandleOrdning(rekom, fra('2026-01-01'), IDAG)).toEqual(ja)
})

test('ingen rett gis bakover i tid', () => {
  expect(kanBehandleOrdning(rekom, fra('2025-11-21'), IDAG)).toEqual(nei('i-fortiden'))
  expect(kanBehandleOrdning(rekom, fra(null), IDAG)).toEqual(nei('i-fortiden'))
})

test('samme ordning står aldri to ganger på samme dag, men kan komme tilbake senere', () => {
  const igjen = (dag: string) => kanBehandleOrdning(rekom, fra(dag, 'kompetanseloftet'), IDAG)
  expect(igjen('2025-12-31')).toEqual(nei('behandles-alt'))
  expect(igjen('2026-01-01')).toEqual(ja)
  expect(kanBehandleOrdning(rekom, fra(IDAG, 'rekom'), IDAG)).toEqual(nei('egen-ordning'))
})

test('et utvalg uten egen ordning behandler alle, og får ingen linjer', () => {
  expect(kanBehandleOrdning({ ordningId: null, ogsa: [] }, fra(IDAG), IDAG)).toEqual(
    nei('uten-ordning'),
  )
})
