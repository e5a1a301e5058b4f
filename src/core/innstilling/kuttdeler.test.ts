import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import { innstill } from './innstill.ts'
import { kuttdeler } from './kuttdeler.ts'

function linje(ramme: number, omsokt: number, gruppe: number | null, samlet: number | null) {
  const [l] = innstill({
    pott: kroner(ramme),
    rammerVedtatt: true,
    utvidetRamme: { pa: true, grunn: 'x' },
    saker: [
      {
        nettverkId: 'fosen',
        ramme: kroner(ramme),
        omsokt: kroner(omsokt),
        iGruppe: true,
        gruppe: gruppe === null ? null : { resultat: 'delvis', belop: kroner(gruppe) },
        samlet: samlet === null ? null : kroner(samlet),
        avvikGrunn: '',
        utenPartner: [],
        partnerForklaring: '',
      },
    ],
  }).linjer
  if (l === undefined) throw new Error('ingen linje')
  return l
}

test.each([
  ['bare rammen', 500, 600, null, null, { overRamme: 100, gruppa: 0, plenum: 0 }],
  ['rammen og gruppa', 500, 600, 450, null, { overRamme: 100, gruppa: 50, plenum: 0 }],
  ['alle tre', 500, 600, 450, 400, { overRamme: 100, gruppa: 50, plenum: 50 }],
  [
    'plenum gir tilbake det gruppa tok',
    500,
    600,
    450,
    500,
    { overRamme: 100, gruppa: 0, plenum: 0 },
  ],
  ['utvidet ramme', 500, 600, 450, 550, { overRamme: 50, gruppa: 0, plenum: 0 }],
  ['ingenting er kuttet', 500, 400, 400, null, { overRamme: 0, gruppa: 0, plenum: 0 }],
  ['plenum før gruppa har vurdert', 500, 400, null, 300, { overRamme: 0, gruppa: 0, plenum: 100 }],
] as const)('kuttet er delt på hvem som kuttet: %s', (_, ramme, omsokt, gruppe, samlet, ventet) => {
  expect(kuttdeler(linje(ramme, omsokt, gruppe, samlet))).toEqual(ventet)
})

test('delene er aldri negative, og sammen er de alltid det som er kuttet', () => {
  const belop = fc.integer({ min: 0, max: 10_000_000 })
  fc.assert(
    fc.property(belop, belop, fc.option(belop), fc.option(belop), (ramme, omsokt, g, s) => {
      const l = linje(ramme, omsokt, g, s)
      const d = kuttdeler(l)
      expect(Math.min(d.overRamme, d.gruppa, d.plenum)).toBeGreaterThanOrEqual(0)
      expect(d.overRamme + d.gruppa + d.plenum).toBe(Math.max(0, l.kuttet))
    }),
  )
})
