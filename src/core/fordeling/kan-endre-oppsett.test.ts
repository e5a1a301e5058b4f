import { expect, test } from 'vitest'
import { kanEndrePenger } from './kan-endre-oppsett.ts'

test('før noe er vurdert, kan pengene og nøklene endres', () => {
  expect(kanEndrePenger({ vurderte: 0, innstillingVedtatt: false })).toEqual({ ok: true })
})

test('når ett beslutningsgrunnlag er vurdert, kan pengene og nøklene ikke endres', () => {
  expect(kanEndrePenger({ vurderte: 1, innstillingVedtatt: false })).toEqual({
    ok: false,
    grunn: 'grunnlag-vurdert',
  })
})

test('når innstillingen er vedtatt, kan ingenting av det endres, heller ikke uten vurderinger', () => {
  for (const vurderte of [0, 1, 11]) {
    expect(kanEndrePenger({ vurderte, innstillingVedtatt: true })).toEqual({
      ok: false,
      grunn: 'innstilling-vedtatt',
    })
  }
})
