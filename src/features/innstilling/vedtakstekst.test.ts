import { describe, expect, test } from 'vitest'
import { RAMMER_2023 } from '#core/beslutningsgrunnlag/ordning-2023.fixture.ts'
import { TRONDELAG_2023 } from '#core/beslutningsgrunnlag/trondelag-2023.fixture.ts'
import { kroner } from '#core/kroner.ts'
import { lagDokument } from './dokument.ts'
import { TOM_LINJE, type Innstillingsinndata, type Nettverkssak } from './typer.ts'

// The drafts and decisions of samarbeidsforum 8 and 9 March 2023, with the sums they left open.

const saker: readonly Nettverkssak[] = TRONDELAG_2023.map((g) => ({
  nettverkId: g.nettverkId,
  navn: g.nettverkId,
  ramme: kroner(RAMMER_2023[g.nettverkId] ?? 0),
  sak: {
    grunnlagId: 1,
    omsokt: g.omsokt ?? kroner(0),
    gruppe: { slug: 'orn', navn: 'Ørn' },
    vurdering: null,
    utenPartner: [],
    linje: TOM_LINJE,
  },
}))

const KOMPETANSELOFTET: Innstillingsinndata = {
  fylke: 'Trøndelag',
  ordning: 'Kompetanseløftet',
  ar: 2023,
  sak: 'Sak 7/2023',
  mote: '2023-03-08',
  pott: kroner(10_522_000),
  fordeling: {
    sak: 'Sak 3/2023',
    dato: '2023-01-12',
    avsetninger: [{ navn: 'Fellestiltak', belop: kroner(1_500_000), direkteTil: null }],
    grunntilskuddSum: kroner(2_200_000),
    nokler: [{ navn: 'barn og elever', andel: '1' }],
  },
  utvidetRamme: { pa: false, grunn: '' },
  kriterier: [],
  nettverk: saker,
  publisert: null,
}

// Eleven networks on 13 677 951 in all: what the accounts of 5 October 2023 say was paid out.
const DEKOM: Innstillingsinndata = {
  ...KOMPETANSELOFTET,
  ordning: 'Dekom',
  mote: '2023-03-09',
  pott: kroner(14_522_000),
  fordeling: {
    sak: 'Sak 3/2023',
    dato: '2023-01-12',
    avsetninger: [
      {
        navn: 'Direktetildeling til UH',
        belop: kroner(5_000_000),
        direkteTil:
          '3 000 000 kroner til NTNU, som er partner med 7 nettverk, og 2 000 000 kroner til Nord universitet, som er partner med 4',
      },
      { navn: 'Fellestiltak', belop: kroner(1_000_000), direkteTil: null },
    ],
    grunntilskuddSum: kroner(3_300_000),
    nokler: [{ navn: 'lærerårsverk', andel: '1' }],
  },
  nettverk: saker.map((n, i) => ({
    ...n,
    ramme: kroner(i === 0 ? 4_522_000 : 1_000_000),
    sak: n.sak && { ...n.sak, omsokt: kroner(i === 0 ? 3_677_951 : 1_000_000) },
  })),
}

const vanlig = (tekst: readonly string[]) => tekst.map((t) => t.replaceAll(/[\u00a0\u202f]/g, ' '))

describe.each([
  ['Kompetanseløftet 2023', KOMPETANSELOFTET],
  ['Dekom 2023, med direktetildeling til UH', DEKOM],
])('vedtaket for %s', (_, inndata) => {
  const { tekster } = lagDokument(inndata)
  test.each(['nb', 'nn', 'en'] as const)('på %s', (sprak) => {
    const { tittel, punkter } = tekster[sprak]
    expect([tittel, ...vanlig(punkter)]).toMatchSnapshot()
  })

  test('har ingen beløp som er latt stå igjen', () => {
    expect(JSON.stringify(tekster)).not.toMatch(/X{2,}|NaN|undefined|null/)
  })
})

describe('vedtaket', () => {
  const med = (endring: Partial<Innstillingsinndata>) =>
    vanlig(lagDokument({ ...KOMPETANSELOFTET, ...endring }).tekster.nb.punkter)

  test('nevner hvert nettverk som får utvidet ramme, og grunnen', () => {
    const nettverk = saker.map((n) =>
      n.nettverkId === 'indre-namdal' && n.sak
        ? {
            ...n,
            navn: 'Indre Namdal',
            sak: { ...n.sak, linje: { ...TOM_LINJE, samlet: n.sak.omsokt } },
          }
        : n,
    )
    const utvidetRamme = { pa: true, grunn: 'Restmidler i andre nettverk' }
    expect(med({ nettverk, utvidetRamme })[1]).toContain(
      'Det ble innstilt på utvidet ramme for Indre Namdal (174 547 kroner over rammen på 283 453 kroner). Begrunnelsen er: Restmidler i andre nettverk. For de andre partnerskapene ble det bare innstilt på ramme eller under ramme.',
    )
  })

  test('skriver hver nøkkel med sin andel når det er flere', () => {
    const nokler = [
      { navn: 'elever', andel: '0.6' },
      { navn: 'årsverk', andel: '0.4' },
    ]
    const fordeling = KOMPETANSELOFTET.fordeling && { ...KOMPETANSELOFTET.fordeling, nokler }
    expect(med({ fordeling })[0]).toContain(
      'fordeles pro rata etter fordelingsnøklene «elever» (60 %) og «årsverk» (40 %).',
    )
  })

  test('sier det når det ikke er noen rest', () => {
    expect(med({ pott: kroner(9_205_885) })[2]).toBe(
      'Det er ingen restmidler. Disponeringen av midlene til fellestiltak i punkt 1 blir avgjort i neste møte i samarbeidsforum.',
    )
  })
})
