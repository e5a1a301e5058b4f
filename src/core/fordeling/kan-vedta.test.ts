import { expect, test } from 'vitest'
import { kanVedtaFordeling, type Vedtaksforhold } from './kan-vedta.ts'

const forslag: Vedtaksforhold = {
  status: 'forslag',
  vurderte: 0,
  gjeldende: null,
  settGjeldende: null,
}

test('Et forslag kan vedtas når ingen sak er vurdert', () => {
  expect(kanVedtaFordeling(forslag)).toEqual({ ok: true })
})

test('Et forslag kan erstatte den fordelingen sekretariatet har sett', () => {
  expect(kanVedtaFordeling({ ...forslag, gjeldende: 7, settGjeldende: 7 })).toEqual({ ok: true })
})

test.each([
  ['er-vedtatt', { status: 'vedtatt', gjeldende: 7, settGjeldende: 7 }],
  ['er-erstattet', { status: 'erstattet' }],
  ['vurdering-begynt', { vurderte: 1 }],
  ['annen-vedtatt', { gjeldende: 7, settGjeldende: null }],
  ['annen-vedtatt', { gjeldende: 8, settGjeldende: 7 }],
] as const)('Vedtak avslås med grunnen %s', (grunn, avvik) => {
  expect(kanVedtaFordeling({ ...forslag, ...avvik })).toEqual({ ok: false, grunn })
})
