import { expect, test } from 'vitest'
import { kanOppheve, kanPublisere, kanSkjerme, publiseringstilstand } from './kan-publisere.ts'

test('ingenting publiseres før innstillingen er vedtatt, og ikke to ganger', () => {
  const f = (innstillingVedtatt: boolean, erSatt: boolean) => ({ innstillingVedtatt, erSatt })
  expect(kanPublisere(f(false, false))).toEqual({ ok: false, grunn: 'ikke-vedtatt' })
  expect(kanPublisere(f(true, false))).toEqual({ ok: true })
  expect(kanPublisere(f(true, true))).toEqual({ ok: false, grunn: 'er-publisert' })
  expect([f(false, false), f(true, false), f(true, true)].map(publiseringstilstand)).toEqual([
    'ikke-klar',
    'klar',
    'publisert',
  ])
})

test('bare det som er publisert, kan oppheves', () => {
  expect(kanOppheve({ erSatt: true }).ok).toBe(true)
  expect(kanOppheve({ erSatt: false })).toEqual({ ok: false, grunn: 'ikke-publisert' })
})

test('bare det som er sendt og ikke skjermet, kan skjermes', () => {
  expect(kanSkjerme({ sendt: true, skjermet: false }).ok).toBe(true)
  expect(kanSkjerme({ sendt: false, skjermet: false }).ok).toBe(false)
  expect(kanSkjerme({ sendt: true, skjermet: true }).ok).toBe(false)
})
