import { describe, expect, test } from 'vitest'
import { RAMMER_2023 } from '#core/beslutningsgrunnlag/ordning-2023.fixture.ts'
import { TRONDELAG_2023 } from '#core/beslutningsgrunnlag/trondelag-2023.fixture.ts'
import { kroner } from '#core/kroner.ts'
import type { Innstillingsgrunnlag } from './typer.ts'
import { vedtakspunkter, type VedtattFordeling } from './vedtakspunkter.ts'

// Draft of samarbeidsforum 8 March 2023, Sak 7/2023, with the amount it left as «XXXXXXX».

const FORDELING: VedtattFordeling = {
  sak: 'Sak 3/2023',
  avsetninger: [{ navn: 'Fellestiltak', belop: kroner(1_500_000) }],
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

describe('forslag til vedtak', () => {
  test('utkastet fra 2023 får sitt beløp og sin rest, og ingen utvidet ramme', () => {
    expect(vedtakspunkter(GRUNNLAG, FORDELING)).toEqual([
      {
        nr: 1,
        kode: 'prinsipper',
        sak: 'Sak 3/2023',
        avsetninger: [{ navn: 'Fellestiltak', belop: 1_500_000 }],
        grunntilskuddSum: 2_200_000,
        nokler: [{ navn: 'barn og elever', andel: '1' }],
        proRata: 8_322_000,
      },
      { nr: 2, kode: 'vurdering', antall: 11, sum: 9_205_885, utvidetRamme: null },
      {
        nr: 3,
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
    const [, punkt2, punkt3] = vedtakspunkter({ ...GRUNNLAG, saker, utvidetRamme }, FORDELING)
    expect(punkt2.utvidetRamme).toEqual({
      grunn: 'Andre bruker ikke sin ramme',
      nettverk: [{ nettverkId: 'indre-namdal', ramme: 283_453, samlet: 458_000, over: 174_547 }],
    })
    expect(punkt2.sum + punkt3.rest).toBe(GRUNNLAG.pott)
  })

  test('utvidet ramme som ingen fikk bruk for, er ikke innstilt på', () => {
    const utvidetRamme = { pa: true, grunn: 'For sikkerhets skyld' }
    const [, punkt2] = vedtakspunkter({ ...GRUNNLAG, utvidetRamme }, FORDELING)
    expect(punkt2.utvidetRamme).toBeNull()
  })
})
