import { describe, expect, test } from 'vitest'
import { lesetilstand, type Lesefakta } from './lesetilstand.ts'

const fakta = (mer: Partial<Lesefakta> = {}): Lesefakta => ({
  status: 'sendt',
  frist: '2023-02-01',
  iDag: '2023-03-08',
  vurdert: false,
  innstillingVedtatt: false,
  publisert: false,
  ...mer,
})

describe('hvor et beslutningsgrunnlag står, for den som vil lese det', () => {
  test('det som ikke er sendt, er en kladd, hva som enn skjer med året', () => {
    for (const status of [null, 'utkast', 'returnert', 'trukket'] as const)
      expect(lesetilstand(fakta({ status, innstillingVedtatt: true, publisert: true }))).toBe(
        'kladd',
      )
  })

  test('fristen varer ut dagen', () => {
    expect(lesetilstand(fakta({ iDag: '2023-02-01' }))).toBe('sendt')
    expect(lesetilstand(fakta({ iDag: '2023-02-02' }))).toBe('etter-frist')
  })

  test('en frist ingen har satt, har ikke gått ut', () => {
    expect(lesetilstand(fakta({ frist: null }))).toBe('sendt')
  })

  test('ingenting er offentlig før innstillingen er vedtatt', () => {
    expect(lesetilstand(fakta({ publisert: true }))).toBe('etter-frist')
    expect(lesetilstand(fakta({ publisert: true, vurdert: true }))).toBe('vurdert')
    expect(lesetilstand(fakta({ innstillingVedtatt: true }))).toBe('vedtatt')
    expect(lesetilstand(fakta({ innstillingVedtatt: true, publisert: true }))).toBe('publisert')
  })
})
