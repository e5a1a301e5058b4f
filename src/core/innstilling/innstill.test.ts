import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  PUBLISERTE_RAMMER_2023,
  RAMMER_2023,
} from '#core/beslutningsgrunnlag/ordning-2023.fixture.ts'
import { TRONDELAG_2023 } from '#core/beslutningsgrunnlag/trondelag-2023.fixture.ts'
import { kroner, NULL_KRONER, sumKroner } from '#core/kroner.ts'
import { innstill } from './innstill.ts'
import { hindringerForVedtak, kanVedta } from './kan-vedta.ts'
import type { Innstillingsgrunnlag, Innstillingssak } from './typer.ts'

function sak(nettverkId: string, ramme: number | null, omsokt: number): Innstillingssak {
  return {
    nettverkId,
    ramme: ramme === null ? null : kroner(ramme),
    omsokt: kroner(omsokt),
    iGruppe: true,
    gruppe: null,
    samlet: null,
    avvikGrunn: '',
    utenPartner: [],
    partnerForklaring: '',
  }
}

function grunnlag(
  saker: readonly Innstillingssak[],
  pott = sumKroner(saker.map((s) => s.ramme ?? 0)),
): Innstillingsgrunnlag {
  return { pott, rammerVedtatt: true, utvidetRamme: { pa: false, grunn: '' }, saker }
}

function aret2023(rammer: Readonly<Record<string, number>>): Innstillingsgrunnlag {
  return grunnlag(
    TRONDELAG_2023.map((g) => sak(g.nettverkId, rammer[g.nettverkId] ?? null, g.omsokt ?? 0)),
  )
}

/** The group recommends the most it can, so that nothing else stands in the way. */
function vurdert(s: Innstillingssak, belop: number): Innstillingssak {
  const resultat = belop === 0 ? 'avslas' : belop === s.omsokt ? 'innstilles' : 'delvis'
  return { ...s, gruppe: { resultat, belop: kroner(belop) } }
}

describe('Kompetanseløftet 2023, bare på ramme eller under ramme', () => {
  test('med rammene som går opp: 9 205 885 innstilles og 1 316 115 er igjen', () => {
    expect(innstill(aret2023(RAMMER_2023)).sum).toEqual({
      pott: 10_522_000,
      ramme: 10_522_000,
      rammeUtenSak: 0,
      omsokt: 11_703_669,
      gruppe: 0,
      foreslatt: 9_205_885,
      samlet: 9_205_885,
      kuttet: 2_497_784,
      rest: 1_316_115,
      overRamme: 2_497_784,
      underRamme: 1_316_115,
    })
  })

  test('med de publiserte rammene er innstillingen én krone mer, og det er potten også', () => {
    expect(innstill(aret2023(PUBLISERTE_RAMMER_2023)).sum).toMatchObject({
      pott: 10_522_001,
      samlet: 9_205_886,
      rest: 1_316_115,
      overRamme: 2_497_783,
    })
  })

  test('de publiserte rammene mot den virkelige potten mangler den ene krona', () => {
    const { saker } = aret2023(PUBLISERTE_RAMMER_2023)
    const { sum } = innstill(grunnlag(saker, kroner(10_522_000)))
    expect([sum.rammeUtenSak, sum.rest]).toEqual([-1, 1_316_114])
  })

  test('linjen for Midtre Namdal viser hva som er kuttet og hvorfor', () => {
    const linje = innstill(aret2023(RAMMER_2023)).linjer.find(
      (l) => l.nettverkId === 'midtre-namdal',
    )
    expect(linje).toMatchObject({
      ramme: 495_344,
      omsokt: 1_130_669,
      samlet: 495_344,
      kuttet: 635_325,
      overRamme: 635_325,
      restAvRamme: 0,
      utvidet: 0,
    })
  })
})

describe('plenum', () => {
  const SAK = vurdert(sak('fosen', 500, 600), 450)

  test('følger gruppa når ikke noe annet er satt', () => {
    expect(innstill(grunnlag([SAK])).linjer[0]).toMatchObject({
      gruppe: 450,
      foreslatt: 450,
      samlet: 450,
      avvikFraGruppe: 0,
    })
  })

  test('kan vike fra gruppa med en grunn', () => {
    const uten = grunnlag([{ ...SAK, samlet: kroner(500) }])
    expect(innstill(uten).linjer[0]).toMatchObject({ foreslatt: 450, avvikFraGruppe: 50 })
    expect(hindringerForVedtak(uten)).toEqual([
      { kode: 'avvik-uten-grunn', nettverkId: 'fosen', gruppe: 450, samlet: 500 },
    ])
    const med = grunnlag([{ ...SAK, samlet: kroner(500), avvikGrunn: 'Plenum mener noe annet' }])
    expect(kanVedta(med)).toEqual({ ok: true })
  })

  test('går over rammen bare med utvidet ramme og en grunn', () => {
    const over = { ...SAK, samlet: kroner(600), avvikGrunn: 'Stort behov' }
    const rest = sak('ytre-namdal', 300, 0)
    const uten = grunnlag([over, vurdert(rest, 0)])
    expect(hindringerForVedtak(uten)).toEqual([
      { kode: 'over-ramme', nettverkId: 'fosen', ramme: 500, samlet: 600 },
    ])
    const utenGrunn = { ...uten, utvidetRamme: { pa: true, grunn: ' ' } }
    expect(hindringerForVedtak(utenGrunn)).toEqual([{ kode: 'utvidet-uten-grunn' }])
    const med = { ...uten, utvidetRamme: { pa: true, grunn: 'Andre bruker ikke sin ramme' } }
    expect(kanVedta(med)).toEqual({ ok: true })
    expect(innstill(med).linjer[0]).toMatchObject({ utvidet: 100, restAvRamme: 0 })
  })

  test('går aldri over det som er omsøkt, heller ikke med utvidet ramme', () => {
    const over = { ...SAK, samlet: kroner(601), avvikGrunn: 'x' }
    const mer = { ...grunnlag([over], kroner(1000)), utvidetRamme: { pa: true, grunn: 'x' } }
    expect(hindringerForVedtak(mer)).toEqual([
      { kode: 'over-omsokt', nettverkId: 'fosen', omsokt: 600, samlet: 601 },
    ])
  })

  test('går aldri over potten', () => {
    const begge = [vurdert(sak('a', 500, 600), 600), vurdert(sak('b', 300, 300), 300)]
    const utvidet = { ...grunnlag(begge), utvidetRamme: { pa: true, grunn: 'x' } }
    expect(hindringerForVedtak(utvidet)).toEqual([
      { kode: 'sum-over-pott', sum: 900, pott: 800, over: 100 },
    ])
  })

  test('et tiltak uten partner må forklares, men ikke når saken avslås', () => {
    const uten = { ...SAK, utenPartner: [6] }
    expect(hindringerForVedtak(grunnlag([uten]))).toEqual([
      { kode: 'uten-partner', nettverkId: 'fosen', tiltak: [6] },
    ])
    const forklart = { ...uten, partnerForklaring: 'Avtale med UH kom i mars' }
    expect(kanVedta(grunnlag([forklart]))).toEqual({ ok: true })
    expect(kanVedta(grunnlag([{ ...vurdert(uten, 0) }]))).toEqual({ ok: true })
  })

  test('alle hindringer nevnes, ikke bare den første', () => {
    const gauldal = { ...sak('gauldal', null, 920_000), iGruppe: false, utenPartner: [6] }
    const tidlig = { ...grunnlag([gauldal], NULL_KRONER), rammerVedtatt: false }
    expect(hindringerForVedtak(tidlig)).toEqual([
      { kode: 'ingen-vedtatte-rammer' },
      { kode: 'sak-uten-gruppe', nettverkId: 'gauldal', omsokt: 920_000 },
      { kode: 'uten-ramme', nettverkId: 'gauldal' },
    ])
    expect(hindringerForVedtak(grunnlag([]))).toEqual([{ kode: 'ingen-saker' }])
  })
})

describe('for alle innstillinger', () => {
  const belop = fc.integer({ min: 0, max: 10_000_000 })
  const saker = fc.array(
    fc.record({
      ramme: fc.option(belop),
      omsokt: belop,
      gruppe: fc.option(belop),
      samlet: fc.option(belop),
      iGruppe: fc.boolean(),
      avvikGrunn: fc.constantFrom('', 'En grunn'),
    }),
    { maxLength: 30 },
  )
  const alle = fc
    .record({ saker, pott: belop, pa: fc.boolean() })
    .map(({ saker, pott, pa }): Innstillingsgrunnlag => ({
      pott: kroner(pott),
      rammerVedtatt: true,
      utvidetRamme: { pa, grunn: 'Grunn' },
      saker: saker.map((s, i) => {
        const grunnsak = sak(`n${i}`, s.ramme, s.omsokt)
        const medGruppe = s.gruppe === null ? grunnsak : vurdert(grunnsak, s.gruppe)
        const samlet = s.samlet === null ? null : kroner(s.samlet)
        return { ...medGruppe, samlet, iGruppe: s.iGruppe, avvikGrunn: s.avvikGrunn }
      }),
    }))

  test('innstilling og rest er alltid potten, og innstilling og kutt er alltid omsøkt', () => {
    fc.assert(
      fc.property(alle, (g) => {
        const { linjer, sum } = innstill(g)
        expect(sum.samlet + sum.rest).toBe(g.pott)
        expect(sum.ramme + sum.rammeUtenSak).toBe(g.pott)
        expect(sum.samlet + sum.kuttet).toBe(sum.omsokt)
        for (const l of linjer) {
          expect(l.samlet + l.kuttet).toBe(l.omsokt)
          expect(l.samlet + l.restAvRamme - l.utvidet).toBe(l.ramme ?? 0)
        }
      }),
    )
  })

  test('rekkefølgen på sakene endrer ingen sum', () => {
    fc.assert(
      fc.property(alle, (g) => {
        const snudd = { ...g, saker: g.saker.toReversed() }
        expect(innstill(snudd).sum).toEqual(innstill(g).sum)
      }),
    )
  })

  test('en linje uten hindringer er aldri over omsøkt, og aldri over rammen uten utvidet ramme', () => {
    fc.assert(
      fc.property(alle, (g) => {
        for (const l of innstill(g).linjer.filter((l) => l.hindringer.length === 0)) {
          expect(l.samlet).toBeLessThanOrEqual(l.omsokt)
          if (!g.utvidetRamme.pa) expect(l.utvidet).toBe(0)
        }
      }),
    )
  })

  test('der ingen har satt noe, er forslaget det minste av ramme og omsøkt', () => {
    fc.assert(
      fc.property(alle, (g) => {
        const uten = { ...g, saker: g.saker.map((s) => ({ ...s, gruppe: null, samlet: null })) }
        for (const l of innstill(uten).linjer) {
          expect(l.samlet).toBe(Math.min(l.ramme ?? 0, l.omsokt))
        }
      }),
    )
  })

  test('en innstilling over potten hindres alltid, og en på eller under hindres aldri av summen', () => {
    fc.assert(
      fc.property(alle, (g) => {
        const hindret = hindringerForVedtak(g).some((h) => h.kode === 'sum-over-pott')
        expect(hindret).toBe(innstill(g).sum.rest < 0)
      }),
    )
  })
})
