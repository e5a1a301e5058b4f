import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EN_DESIMAL,
  brokTekst,
  erHeltall,
  formaterDesimal,
  NULL_DESIMAL,
  plussDesimal,
  sammenlignDesimal,
  tolkDesimal,
  vedSkala,
  type Desimal,
} from './desimal.ts'

function les(tekst: string): Desimal {
  const svar = tolkDesimal(tekst)
  if (!svar.ok) throw new Error(`${tekst}: ${svar.feil}`)
  return svar.verdi
}

const desimaler = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 18 }))
  .map(([teller, skala]) => {
    const siffer = (teller < 0n ? -teller : teller).toString().padStart(skala + 1, '0')
    const hel = siffer.slice(0, siffer.length - skala)
    const tekst = skala === 0 ? hel : `${hel}.${siffer.slice(siffer.length - skala)}`
    return { teller, skala, tekst: teller < 0n ? `-${tekst}` : tekst }
  })

describe('desimaltall leses nøyaktig som skrevet', () => {
  test.each([
    ['0.6', 6n, 1],
    ['0.60', 6n, 1],
    ['1.2e7', 12_000_000n, 0],
    ['12E-1', 12n, 1],
    ['007', 7n, 0],
    ['-0.05', -5n, 2],
    ['-0', 0n, 0],
    ['0.000', 0n, 0],
    ['9007199254740993', 9_007_199_254_740_993n, 0],
  ])('%s', (tekst, teller, skala) => {
    expect(les(tekst)).toEqual({ teller, skala })
  })

  test('0,1 + 0,2 er nøyaktig 0,3', () => {
    expect(plussDesimal(les('0.1'), les('0.2'))).toEqual(les('0.3'))
  })

  test.each(['', ' ', '1,5', '1 000', '.5', '5.', '0x10', '1e', 'NaN', 'Infinity', '1_000', '--1'])(
    '«%s» er ikke et tall',
    (tekst) => {
      expect(tolkDesimal(tekst)).toEqual({ ok: false, feil: 'ikke-tall' })
    },
  )

  test.each([
    '1e41',
    '1e999999999',
    '1e-999999999',
    '1'.repeat(41),
    `0.${'1'.repeat(41)}`,
    '12e39',
  ])('%s har for mange siffer', (tekst) => {
    expect(tolkDesimal(tekst)).toEqual({ ok: false, feil: 'for-mange-siffer' })
  })
})

describe('regning med desimaltall', () => {
  test('et tall som skrives ut og leses igjen, er det samme tallet', () => {
    fc.assert(
      fc.property(desimaler, ({ tekst }) => {
        expect(les(formaterDesimal(les(tekst)))).toEqual(les(tekst))
      }),
    )
  })

  test('rekkefølgen er den samme som for brøker med felles nevner', () => {
    fc.assert(
      fc.property(desimaler, desimaler, (a, b) => {
        const [x, y] = [a.teller * 10n ** BigInt(b.skala), b.teller * 10n ** BigInt(a.skala)]
        expect(sammenlignDesimal(les(a.tekst), les(b.tekst))).toBe(x < y ? -1 : x > y ? 1 : 0)
      }),
    )
  })

  test('en sum er uavhengig av rekkefølgen, og null endrer ingenting', () => {
    fc.assert(
      fc.property(desimaler, desimaler, desimaler, (a, b, c) => {
        const [x, y, z] = [les(a.tekst), les(b.tekst), les(c.tekst)]
        expect(plussDesimal(plussDesimal(x, y), z)).toEqual(plussDesimal(z, plussDesimal(y, x)))
        expect(plussDesimal(x, NULL_DESIMAL)).toEqual(x)
      }),
    )
  })

  test('hele tall har ingenting bak komma', () => {
    expect(erHeltall(les('12.0'))).toBe(true)
    expect(erHeltall(les('1.5e1'))).toBe(true)
    expect(erHeltall(les('12.5'))).toBe(false)
  })

  test('en skala som ville mistet siffer, er en programfeil', () => {
    expect(vedSkala(EN_DESIMAL, 3)).toBe(1000n)
    expect(() => vedSkala(les('0.25'), 1)).toThrow(RangeError)
  })

  test('brøker skrives med et fast antall desimaler, og halve rundes opp', () => {
    expect(brokTekst(1n, 3n, 3)).toBe('0.333')
    expect(brokTekst(2n, 3n, 3)).toBe('0.667')
    expect(brokTekst(1n, 2000n, 3)).toBe('0.001')
    expect(brokTekst(5n, 2n, 0)).toBe('3')
    expect(() => brokTekst(1n, 0n, 3)).toThrow(RangeError)
    expect(() => brokTekst(-1n, 3n, 3)).toThrow(RangeError)
  })
})
