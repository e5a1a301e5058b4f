import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import type { Ordningsregler } from '#core/ordning.ts'
import { minstProsentAv, overProsent, promilleAv } from './andel.ts'
import { erAv } from './funn.ts'
import { kanSendes, kontroller, type Kontrollgrunnlag } from './kontroller.ts'
import type { Kontrollfunn } from './kontrollfunn.ts'
import { tiltakUtenPartner } from './kontroll-tiltak.ts'
import { REGLER_2023 } from './ordning-2023.fixture.ts'
import type { Beslutningsgrunnlag, Budsjettlinje, Deltakerlinje, Tiltak } from './typer.ts'

const STRENGE: Ordningsregler = {
  ...REGLER_2023,
  utenPartner: 'mangel',
  klarertLeder: 'mangel',
  overRammeUtenFinansiering: 'mangel',
  egenandelProsent: 30,
  koordinator: { tillatt: true, forankring: 'mangel', varselOverProsent: 20 },
}

const TILTAK: Tiltak = {
  nr: 1,
  tittel: 'Barnets stemme',
  tema: 'Inkludering',
  malgrupper: ['barnehage', 'ppt'],
  startSemester: 'H24',
  sluttSemester: 'V26',
  vurderesDato: null,
  partnerId: 'uh-demo',
  partnerMerknad: '',
}

const LINJE: Deltakerlinje = {
  nr: 1,
  tiltakNr: 1,
  beskrivelse: '',
  kommuner: ['Oppdal'],
  barnehagerKommunale: 4,
  barnehagerPrivate: 2,
  skolerKommunale: null,
  skolerPrivate: null,
  sfo: null,
  ppt: true,
}

const UH: Budsjettlinje = {
  nr: 1,
  mottaker: 'uh',
  formal: 'gjennomfore',
  beskrivelse: '',
  belop: kroner(300_000),
  usikkert: false,
}
const KOORDINATOR: Budsjettlinje = { ...UH, nr: 2, mottaker: 'koordinator', belop: kroner(60_000) }

const FULLSTENDIG: Beslutningsgrunnlag = {
  nettverkId: 'demo',
  status: 'utkast',
  omsokt: kroner(300_000),
  svar: { a: 'x', b: 'x', c: 'x', d: 'x', e: 'x' },
  klarertLeder: 'Instituttleder',
  koordinatorForankring: '',
  planLenke: 'https://example.no/plan',
  behovHenvisning: 'Behovsmelding 2023',
  egenandel: 'Frikjøp',
  overfortFra: null,
  tiltak: [TILTAK],
  deltakerlinjer: [LINJE],
  budsjett: [UH],
}

function funnene(
  endring: Partial<Beslutningsgrunnlag> = {},
  mot: Partial<Kontrollgrunnlag> = {},
): Kontrollfunn[] {
  return kontroller(
    { ...FULLSTENDIG, ...endring },
    {
      regler: STRENGE,
      ramme: kroner(300_000),
      partnere: [
        { id: 'uh-demo', type: 'uh' },
        { id: 'fagskole-demo', type: 'fagskole' },
      ],
      ...mot,
    },
  )
}

/** «slag kode sti» for every finding. */
function korte(f: readonly Kontrollfunn[]): string[] {
  return f.map(({ slag, kode, sti }) => `${slag} ${kode} ${sti}`)
}

function medTiltak(endring: Partial<Tiltak>): string[] {
  return korte(funnene({ tiltak: [{ ...TILTAK, ...endring }] }))
}

test('et fullstendig beslutningsgrunnlag på rammen gir ingen funn', () => {
  expect(funnene()).toEqual([])
})

test('et tomt skjema får vite alt på en gang, og kan ikke sendes', () => {
  const tomt = funnene({
    omsokt: null,
    svar: {},
    klarertLeder: ' ',
    planLenke: '',
    behovHenvisning: '',
    egenandel: '',
    tiltak: [],
    deltakerlinjer: [],
    budsjett: [],
  })
  expect(korte(tomt)).toEqual([
    'mangel ingen-tiltak tiltak',
    'mangel belop-mangler omsokt',
    'mangel sporsmal-ubesvart svar.a',
    'mangel sporsmal-ubesvart svar.b',
    'mangel sporsmal-ubesvart svar.c',
    'mangel sporsmal-ubesvart svar.d',
    'mangel sporsmal-ubesvart svar.e',
    'mangel leder-ikke-klarert klarertLeder',
    'varsel behov-mangler behovHenvisning',
    'varsel plan-mangler planLenke',
  ])
  expect(kanSendes(tomt)).toEqual({ ok: false, grunn: 'har-mangler' })
})

describe('tiltak', () => {
  test.each<[string, Partial<Tiltak>, string[]]>([
    ['uten tittel', { tittel: ' ' }, ['mangel tiltak-uten-tittel tiltak.1.tittel']],
    [
      'for én yrkesgruppe',
      { malgrupper: ['ppt', 'ppt'] },
      ['varsel faa-malgrupper tiltak.1.malgrupper'],
    ],
    [
      'for en gruppe ordningen ikke kjenner',
      { malgrupper: ['skole', 'ppt', 'kulturskole'] },
      ['mangel ukjent-malgruppe tiltak.1.malgrupper'],
    ],
    ['uten partner', { partnerId: null }, ['mangel uten-partner tiltak.1.partnerId']],
    [
      'med en partner som ikke er sikker',
      { partnerMerknad: 'ikke avklart' },
      ['varsel partner-usikker tiltak.1.partnerMerknad'],
    ],
    [
      'med fagskole i en ordning som bare tar UH',
      { partnerId: 'fagskole-demo' },
      ['mangel partnertype-ikke-tillatt tiltak.1.partnerId'],
    ],
    [
      'med en partner som ikke finnes',
      { partnerId: 'borte' },
      ['mangel ukjent-partner tiltak.1.partnerId'],
    ],
    ['uten start', { startSemester: null }, ['varsel start-mangler tiltak.1.startSemester']],
    [
      'med et semester som ikke finnes',
      { startSemester: 'X24' },
      ['mangel semester-ugyldig tiltak.1.startSemester'],
    ],
    [
      'som slutter før det starter',
      { sluttSemester: 'V24' },
      ['mangel slutt-for-start tiltak.1.sluttSemester'],
    ],
    ['uten stoppunkt', { sluttSemester: null }, ['varsel apen-slutt tiltak.1.sluttSemester']],
    [
      'uten slutt, men med dato for vurdering',
      { sluttSemester: null, vurderesDato: '2025-12-01' },
      [],
    ],
  ])('%s', (_navn, endring, ventet) => {
    expect(medTiltak(endring)).toEqual(ventet)
  })

  test('fagskole er partner når ordningen sier det', () => {
    const regler = { ...STRENGE, partnertyper: ['uh', 'fagskole'] as const }
    const tiltak = [{ ...TILTAK, partnerId: 'fagskole-demo' }]
    expect(funnene({ tiltak }, { regler })).toEqual([])
  })

  test('innstillingen spør bare om partner når ordningen gjør det', () => {
    const uten = { ...FULLSTENDIG, tiltak: [{ ...TILTAK, partnerId: null }] }
    expect(tiltakUtenPartner(uten, STRENGE)).toEqual([1])
    expect(tiltakUtenPartner(uten, { utenPartner: 'av' })).toEqual([])
  })
})

describe('deltakere', () => {
  test('like tall for samme kommune er greit, og kommunale og private telles sammen', () => {
    const lik = { ...LINJE, nr: 2, barnehagerKommunale: 6, barnehagerPrivate: 0 }
    expect(korte(funnene({ deltakerlinjer: [LINJE, lik] }))).toEqual([
      'varsel antall-deltakerlinjer deltakerlinjer',
    ])
  })

  test('en linje for flere kommuner sammenlignes ikke med en linje for én', () => {
    const flere = { ...LINJE, nr: 2, kommuner: ['Oppdal', 'Røros'], barnehagerKommunale: 9 }
    expect(korte(funnene({ deltakerlinjer: [LINJE, flere] }))).toEqual([
      'varsel antall-deltakerlinjer deltakerlinjer',
    ])
  })

  test('en linje som viser til et tiltak som er slettet, varsles', () => {
    expect(korte(funnene({ deltakerlinjer: [{ ...LINJE, tiltakNr: 7 }] }))).toEqual([
      'varsel deltakerlinje-ukjent-tiltak deltakerlinjer.1.tiltakNr',
    ])
  })
})

function medKoordinator(k: number): Budsjettlinje[] {
  return [
    { ...UH, belop: kroner(300_000 - k) },
    { ...KOORDINATOR, belop: kroner(k) },
  ]
}

describe('budsjett og koordinator', () => {
  test('linjene må gi nøyaktig det omsøkte beløpet', () => {
    const lite = funnene({ budsjett: [{ ...UH, belop: kroner(299_999) }] })
    expect(lite.find(erAv('budsjett-for-lite'))?.data).toEqual({
      sum: 299_999,
      omsokt: 300_000,
      mangler: 1,
    })
    const mye = funnene({ budsjett: [{ ...UH, belop: kroner(300_001) }] })
    expect(mye.find(erAv('budsjett-for-mye'))?.data).toEqual({
      sum: 300_001,
      omsokt: 300_000,
      over: 1,
    })
    expect(kanSendes(lite).ok || kanSendes(mye).ok).toBe(false)
  })

  test('hver linje har beløp og et tillatt bruksområde', () => {
    const budsjett = [UH, { ...UH, nr: 2, belop: null, formal: '' as const }]
    expect(korte(funnene({ budsjett }))).toEqual([
      'mangel budsjettlinje-uten-belop budsjett.2.belop',
      'mangel budsjettlinje-uten-formal budsjett.2.formal',
    ])
  })

  test('koordinator på nøyaktig grensen varsles ikke, en krone over gjør det', () => {
    const koordinatorForankring = 'Sak 3/2023'
    const paa = funnene({ budsjett: medKoordinator(60_000), koordinatorForankring })
    expect(korte(paa)).toEqual(['opplysning koordinator-andel budsjett.2.belop'])
    const over = funnene({ budsjett: medKoordinator(60_001), koordinatorForankring })
    expect(over.find(erAv('koordinator-over-andel'))?.data).toEqual({
      belop: 60_001,
      promille: 200,
      grenseProsent: 20,
    })
  })

  test('to koordinatorlinjer er én andel, og den må være forankret', () => {
    const budsjett = [
      { ...UH, belop: kroner(240_000) },
      { ...KOORDINATOR, belop: kroner(30_000) },
      { ...KOORDINATOR, nr: 3, belop: kroner(30_000) },
    ]
    expect(korte(funnene({ budsjett }))).toEqual([
      'opplysning koordinator-andel budsjett.2.belop',
      'mangel koordinator-uten-forankring koordinatorForankring',
    ])
  })

  test('koordinator er en mangel der ordningen ikke tillater det', () => {
    const regler = { ...STRENGE, koordinator: { ...STRENGE.koordinator, tillatt: false } }
    const budsjett = [{ ...UH, belop: kroner(240_000) }, KOORDINATOR]
    expect(korte(funnene({ budsjett }, { regler }))).toEqual([
      'mangel koordinator-ikke-tillatt budsjett.2.mottaker',
    ])
  })
})

describe('ramme, egenandel og frist', () => {
  test('over rammen uten finansiering er en mangel når fylket har bestemt det', () => {
    expect(korte(funnene({}, { ramme: kroner(299_999) }))).toEqual([
      'opplysning over-ramme omsokt',
      'mangel over-ramme-uten-finansiering svar.f',
    ])
    const svar = { ...FULLSTENDIG.svar, f: 'Egne midler' }
    expect(korte(funnene({ svar }, { ramme: kroner(299_999) }))).toEqual([
      'opplysning over-ramme omsokt',
    ])
  })

  test('uten vedtatt ramme kan det sendes, men det sies fra', () => {
    expect(korte(funnene({}, { ramme: null }))).toEqual(['opplysning uten-ramme omsokt'])
  })

  test('egenandelen er minst 30 prosent, rundet opp til hel krone', () => {
    const uten = funnene({ egenandel: '', omsokt: kroner(100_001) })
    expect(uten.find(erAv('egenandel-mangler'))?.data).toEqual({ prosent: 30, minst: 30_001 })
  })

  test('sendt på fristdagen er i tide, dagen etter er for sent, og begge kan sendes', () => {
    const frist = '2023-02-01'
    expect(funnene({}, { frist, sendtDato: '2023-02-01' })).toEqual([])
    const sent = funnene({}, { frist, sendtDato: '2023-02-02' })
    expect(korte(sent)).toEqual(['varsel sendt-etter-frist sendtDato'])
    expect(kanSendes(sent)).toEqual({ ok: true })
  })
})

describe('andeler regnes med hele tall', () => {
  const belop = fc.integer({ min: 0, max: 2 ** 52 }).map(kroner)
  const positive = fc.integer({ min: 1, max: 2 ** 52 }).map(kroner)

  test('en andel er aldri mer enn en halv tidels prosent feil', () => {
    fc.assert(
      fc.property(belop, positive, (x, y) => {
        const [del, hel] = x < y ? [x, y] : [y, x]
        fc.pre(hel > 0)
        const feil = 2000n * BigInt(del) - 2n * BigInt(promilleAv(del, hel)) * BigInt(hel)
        expect(feil <= BigInt(hel) && feil >= -BigInt(hel)).toBe(true)
      }),
    )
  })

  test('det minste beløpet som er stort nok, er ikke for stort', () => {
    fc.assert(
      fc.property(positive, fc.constantFrom(0, 12.5, 30, 33.3, 100), (hel, prosent) => {
        const minst = kroner(minstProsentAv(hel, prosent))
        expect(overProsent(hel, kroner(1), 0)).toBe(true)
        expect(overProsent(kroner(minst + 1), hel, prosent)).toBe(true)
        if (minst > 0) expect(overProsent(kroner(minst - 1), hel, prosent)).toBe(false)
      }),
    )
  })

  test('en negativ eller meningsløs prosent er en programfeil', () => {
    expect(() => overProsent(kroner(1), kroner(1), -1)).toThrow(RangeError)
    expect(() => overProsent(kroner(1), kroner(1), Number.NaN)).toThrow(RangeError)
  })
})
