import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatOrgnr, kontrollsiffer, tolkOrgnr } from './orgnr.ts'

const atteSiffer = fc
  .integer({ min: 0, max: 99_999_999 })
  .map((tall) => String(tall).padStart(8, '0'))

describe('organisasjonsnummer', () => {
  test('et nummer som er gitt ut, blir godtatt med og uten mellomrom', () => {
    for (const tekst of ['921707134', '921 707 134', ' 921\u00a0707 134 '])
      expect(tolkOrgnr(tekst)).toEqual({ ok: true, verdi: '921707134' })
  })

  test('bokstaver, for få og for mange siffer er ikke et nummer', () => {
    for (const tekst of ['', '92170713', '9217071344', '92170713A', '-21707134', '९२१७०७१३४'])
      expect(tolkOrgnr(tekst)).toEqual({ ok: false, feil: 'ikke-ni-siffer' })
  })

  test('for åtte siffer finnes det høyst ett riktig kontrollsiffer', () => {
    fc.assert(
      fc.property(atteSiffer, (siffer) => {
        const riktige = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((k) => tolkOrgnr(`${siffer}${k}`).ok)
        expect(riktige).toEqual(kontrollsiffer(siffer) === 10 ? [] : [kontrollsiffer(siffer)])
      }),
    )
  })

  test('ett feil siffer, eller to ulike som har byttet plass, blir alltid oppdaget', () => {
    fc.assert(
      fc.property(
        atteSiffer.filter((s) => kontrollsiffer(s) < 10),
        fc.nat(8),
        fc.nat(9),
        fc.nat(7),
        (siffer, sted, annet, bytte) => {
          const riktig = `${siffer}${kontrollsiffer(siffer)}`
          const feilSiffer = riktig.slice(0, sted) + String(annet) + riktig.slice(sted + 1)
          expect(tolkOrgnr(feilSiffer).ok).toBe(feilSiffer === riktig)
          // The weights 3 2 7 6 5 4 3 2 differ from their neighbours, so a swap changes the sum.
          const byttet =
            riktig.slice(0, bytte) +
            riktig.charAt(bytte + 1) +
            riktig.charAt(bytte) +
            riktig.slice(bytte + 2)
          expect(tolkOrgnr(byttet).ok).toBe(byttet === riktig)
        },
      ),
    )
  })

  test('vises i grupper på tre som ikke deles på to linjer', () => {
    expect(formatOrgnr('921707134')).toBe('921\u00a0707\u00a0134')
  })
})
