import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { slaSammen, type Linje } from './endringer.ts'

const linje = (
  operasjon: Linje['operasjon'],
  foran: Linje['for'],
  etter: Linje['etter'],
): Linje => ({
  id: 1,
  tabell: 'budsjettlinje',
  radnokkel: '7/1',
  operasjon,
  for: foran,
  etter,
})

describe('hva en lagring endret, alt i alt', () => {
  test('en linje slettet og skrevet på nytt er en endring av det som ble annerledes', () => {
    expect(
      slaSammen([
        linje('slettet', { belop_kr: 100, formal: 'planlegge' }, null),
        linje('ny', null, { belop_kr: 250, formal: 'planlegge' }),
      ]),
    ).toMatchObject([
      { operasjon: 'endret', felter: [{ kolonne: 'belop_kr', for: 100, etter: 250 }] },
    ])
  })

  test('slettet og skrevet likt, eller laget og slettet igjen, er ingenting', () => {
    const rad = { belop_kr: 100 }
    expect(slaSammen([linje('slettet', rad, null), linje('ny', null, rad)])).toEqual([])
    expect(slaSammen([linje('ny', null, rad), linje('slettet', rad, null)])).toEqual([])
  })

  test('flere endringer av samme rad er den første verdien og den siste, aldri dem imellom', () => {
    const verdier = fc.array(fc.nat(3), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(verdier, (v) => {
        const linjer = v.slice(1).map((ny, i) => linje('endret', { a: v[i] }, { a: ny }))
        const [forste, siste] = [v[0], v.at(-1)]
        expect(slaSammen(linjer).flatMap((e) => e.felter)).toEqual(
          forste === siste ? [] : [{ kolonne: 'a', for: forste, etter: siste }],
        )
      }),
    )
  })
})
