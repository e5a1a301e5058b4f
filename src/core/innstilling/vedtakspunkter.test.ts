import { describe, expect, test } from 'vitest'
import { RAMMER_2023 } from '#core/beslutningsgrunnlag/ordning-2023.fixture.ts'
import { TRONDELAG_2023 } from '#core/beslutningsgrunnlag/trondelag-2023.fixture.ts'
import { kroner } from '#core/kroner.ts'
import type { Innstillingsgrunnlag } from './typer.ts'
import { vedtakspunkter, type VedtattFordeling } from './vedtakspunkter.ts'

// Draft of samarbeidsforum 8 March 2023, Sak 7/2023, with the amount it left as «XXXXXXX».

const FORDELING: VedtattFordeling = {
  sak: 'Sak 3/2023',
  avsetninger: [{ navn: 'Fellestiltak', belop: kroner(1_500_000), direkteTil: null }],
  grunntilskuddSum: kroner(2_200_000),
  nokler: [{ navn: 'barn og elever', andel: '1' }],
}

const GRUNNLAG: Innstillingsgrunnlag = {
  pott: kroner(10_522_000),
  rammerVedtatt: true,
  utvidetRamme: { pa: false, grunn: '' },
  saker: TRONDELAG_2023.map((g) => ({
    nettverkId: g.nettverkId,
    ramme: kroner(RAMMER_2023[g.nettverkId] ?? 0),
    omsokt: g.omsokt ?? kroner(0),
    iGruppe: true,
    gruppe: null,
    samlet: null,
    avvikGrunn: '',
    utenPartner: [],
    partnerForklaring: '',
  })),
}

function deler(grunnlag: Innstillingsgrunnlag) {
  const punkter = vedtakspunkter(grunnlag, FORDELING)
  return {
    vurdering: punkter.find((p) => p.kode === 'vurdering'),
    rest: punkter.find((p) => p.kode === 'restmidler'),
  }
}

describe('forslag til vedtak', () => {
  test('utkastet fra 2023 får sitt beløp og sin rest, og ingen utvidet ramme', () => {
    expect(vedtakspunkter(GRUNNLAG, FORDELING)).toEqual([
      {
        kode: 'prinsipper',
        sak: 'Sak 3/2023',
        avsetninger: [{ navn: 'Fellestiltak', belop: 1_500_000 }],
        grunntilskuddSum: 2_200_000,
        nokler: [{ navn: 'barn og elever', andel: '1' }],
        proRata: 8_322_000,
      },
      { kode: 'vurdering', antall: 11, sum: 9_205_885, utvidetRamme: null },
      {
        kode: 'restmidler',
        rest: 1_316_115,
        avsetninger: ['Fellestiltak'],
        utlyses: true,
      },
    ])
  })

  test('med utvidet ramme nevnes hvert nettverk som fikk mer, og grunnen', () => {
    const saker = GRUNNLAG.saker.map((s) =>
      s.nettverkId === 'indre-namdal' ? { ...s, samlet: s.omsokt } : s,
    )
    const utvidetRamme = { pa: true, grunn: 'Andre bruker ikke sin ramme' }
    const { vurdering, rest } = deler({ ...GRUNNLAG, saker, utvidetRamme })
    expect(vurdering?.utvidetRamme).toEqual({
      grunn: 'Andre bruker ikke sin ramme',
      nettverk: [{ nettverkId: 'indre-namdal', ramme: 283_453, samlet: 458_000, over: 174_547 }],
    })
    expect((vurdering?.sum ?? 0) + (rest?.rest ?? 0)).toBe(GRUNNLAG.pott)
  })

  test('utvidet ramme som ingen fikk bruk for, er ikke innstilt på', () => {
    const utvidetRamme = { pa: true, grunn: 'For sikkerhets skyld' }
    expect(deler({ ...GRUNNLAG, utvidetRamme }).vurdering?.utvidetRamme).toBeNull()
  })

  test('det som tildeles direkte, er et eget punkt, og er ikke blant det som avgjøres senere', () => {
    const uh = { navn: 'Direktetildeling til UH', belop: kroner(5_000_000), direkteTil: 'NTNU' }
    const avsetninger = [uh, ...FORDELING.avsetninger]
    const punkter = vedtakspunkter(GRUNNLAG, { ...FORDELING, avsetninger })
    expect(punkter.map((p) => p.kode)).toEqual(['prinsipper', 'direkte', 'vurdering', 'restmidler'])
    expect(punkter[0]).toMatchObject({ avsetninger: [{ navn: 'Fellestiltak' }] })
    expect(punkter[1]).toEqual({
      kode: 'direkte',
      tildelinger: [{ navn: 'Direktetildeling til UH', belop: 5_000_000, til: 'NTNU' }],
    })
    expect(punkter[3]).toMatchObject({ avsetninger: ['Fellestiltak'] })
  })
})
