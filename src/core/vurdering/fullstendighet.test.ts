import { describe, expect, test } from 'vitest'
import { TRONDELAG_2023 } from '#core/beslutningsgrunnlag/trondelag-2023.fixture.ts'
import type { Habilitetshendelse } from '#core/habilitet/typer.ts'
import { ALLTID, type Periode } from '#core/register/periode.ts'
import { fullstendighet, type InnsendtSak, type Vurderingsgruppe } from './fullstendighet.ts'
import type { Gruppeplass } from './kan-setet-vurdere.ts'
import type { Gruppefunksjon } from './typer.ts'

// The groups of samarbeidsforum 8 March 2023: seats and counts from the slides, ids invented.

const DATO = '2023-03-08'

const SAKER: readonly InnsendtSak[] = TRONDELAG_2023.map((g, i) => ({
  sakId: i + 1,
  nettverkId: g.nettverkId,
  omsokt: g.omsokt,
  vurdert: false,
  medlemIds: [],
  partnerIds: [],
  habilitet: [],
}))

/** [number of seats, network they speak for, function of the first]. */
type Seter = readonly [antall: number, nettverkId: string | null, funksjon?: Gruppefunksjon]

function gruppe(gruppeId: number, seter: readonly Seter[], nettverk: readonly string[]) {
  const medlemmer = seter.flatMap(([antall, nettverkId, funksjon = 'medlem'], sete) =>
    Array.from({ length: antall }, (_, i): Gruppeplass => {
      const id = gruppeId * 100 + sete * 10 + i
      return {
        vervId: id,
        personId: id,
        nettverkId,
        organisasjonId: null,
        andreTilknytninger: [],
        stemmerett: true,
        holdere: [],
        funksjon: i === 0 ? funksjon : 'medlem',
      }
    }),
  )
  const sakIder = SAKER.filter((s) => nettverk.includes(s.nettverkId)).map((s) => s.sakId)
  return { gruppeId, medlemmer, sakIder }
}

function nettverksgruppe(
  gruppeId: number,
  andre: readonly Seter[],
  nettverk: Readonly<Record<string, number>>,
): Vurderingsgruppe {
  const egne = Object.entries(nettverk).map(([id, antall]): Seter => [antall, id])
  return gruppe(gruppeId, [...andre, ...egne], Object.keys(nettverk))
}

const ORN = nettverksgruppe(
  1,
  [
    [4, null, 'leder'],
    [1, null, 'sekretaer'],
  ],
  { 'midtre-namdal': 2, 'verdal-levanger': 2, 'trondheim-malvik': 2 },
)
const FALK = nettverksgruppe(
  2,
  [
    [1, null, 'leder'],
    [2, null],
    [1, null],
    [1, null, 'sekretaer'],
  ],
  { 'indre-namdal': 2, fosen: 2, 'ytre-namdal': 2 },
)
const UGLE = nettverksgruppe(
  3,
  [
    [3, null, 'leder'],
    [1, null],
    [1, null, 'sekretaer'],
  ],
  { vaernes: 1, innherred: 2, 'trondelag-sorvest': 1, videregaende: 1 },
)

const inhabil = (personId: number): Habilitetshendelse => ({
  nr: 1,
  personId,
  slag: 'avgjort',
  utfall: 'inhabil',
  grunn: 'slekt',
  regelgrunn: null,
})

function forsteMedlem(g: Vurderingsgruppe): Gruppeplass {
  const [forste] = g.medlemmer
  if (!forste) throw new Error('Tom gruppe')
  return forste
}

describe('gruppene 8. mars 2023', () => {
  const svar = fullstendighet(SAKER, [ORN, FALK, UGLE], DATO)

  test('Gauldal er ikke i noen gruppe, med 920 000 kroner omsøkt, og det er det eneste', () => {
    expect(svar.funn).toEqual([
      { kode: 'sak-uten-gruppe', sakId: 9, nettverkId: 'gauldal', omsokt: 920_000 },
    ])
    expect(svar.fullstendig).toBe(false)
    expect([svar.sakerUtenGruppe, svar.omsoktUtenGruppe]).toEqual([1, 920_000])
  })

  test('32 plasser og ti saker er fordelt på tre grupper, og ingen er vurdert', () => {
    expect(svar.grupper).toEqual([
      { gruppeId: 1, medlemmer: 11, saker: 3, vurdert: 0, gjenstar: 3, omsokt: 6_785_669 },
      { gruppeId: 2, medlemmer: 11, saker: 3, vurdert: 0, gjenstar: 3, omsokt: 1_348_000 },
      { gruppeId: 3, medlemmer: 10, saker: 4, vurdert: 0, gjenstar: 4, omsokt: 2_650_000 },
    ])
    expect(svar.gjenstar).toBe(11)
  })

  test('med Gauldal i gruppe ugle er alt på plass', () => {
    const ugle = { ...UGLE, sakIder: [...UGLE.sakIder, 9] }
    expect(fullstendighet(SAKER, [ORN, FALK, ugle], DATO)).toMatchObject({
      fullstendig: true,
      funn: [],
    })
  })
})

describe('en gruppe som ikke kan gjøre jobben', () => {
  const saker = SAKER.filter((s) => ORN.sakIder.includes(s.sakId))

  function koder(grupper: readonly Vurderingsgruppe[]): string[] {
    return fullstendighet(saker, grupper, DATO).funn.map((f) => f.kode)
  }

  test('mangler leder og sekretær', () => {
    const medlemmer = ORN.medlemmer.map((m) => ({ ...m, funksjon: 'medlem' as const }))
    expect(koder([{ ...ORN, medlemmer }])).toEqual(['gruppe-uten-leder', 'gruppe-uten-sekretaer'])
  })

  test('har et medlem uten stemmerett', () => {
    const sf = { ...forsteMedlem(ORN), vervId: 1, personId: 1, stemmerett: false }
    expect(koder([{ ...ORN, medlemmer: [...ORN.medlemmer, sf] }])).toEqual([
      'medlem-uten-stemmerett',
    ])
  })

  test('har bare medlemmer som er inhabile i en av sakene', () => {
    const medlemmer = ORN.medlemmer.map((m) => ({ ...m, nettverkId: 'verdal-levanger' }))
    expect(fullstendighet(saker, [{ ...ORN, medlemmer }], DATO).funn).toEqual([
      { kode: 'ingen-kan-vurdere', sakId: 5, nettverkId: 'verdal-levanger', gruppeId: 1 },
    ])
  })

  test('kan ikke vurdere når den eneste som er habil, ikke har stemmerett', () => {
    const inhabile = ORN.medlemmer.map((m) => ({ ...m, nettverkId: 'midtre-namdal' }))
    const sf = { ...forsteMedlem(ORN), vervId: 1, personId: 1, stemmerett: false }
    expect(koder([{ ...ORN, medlemmer: [...inhabile, sf] }])).toEqual([
      'ingen-kan-vurdere',
      'medlem-uten-stemmerett',
    ])
  })

  test('kan vurdere når en vara trer inn for en som er avgjort inhabil, ikke når det bare er foreslått', () => {
    const medlem = { ...forsteMedlem(ORN), personId: 100 }
    const holder = { vervId: 999, personId: 999, navn: '', gyldig: ALLTID, andreTilknytninger: [] }
    const ingen = (habilitet: readonly Habilitetshendelse[], gyldig: Periode = ALLTID) =>
      fullstendighet(
        saker.filter((s) => s.sakId === 5).map((s) => ({ ...s, habilitet })),
        [{ ...ORN, sakIder: [5], medlemmer: [{ ...medlem, holdere: [{ ...holder, gyldig }] }] }],
        DATO,
      ).funn.some((f) => f.kode === 'ingen-kan-vurdere')
    expect(ingen([{ nr: 1, personId: 100, slag: 'meldt', grunn: 'slekt' }])).toBe(true)
    expect(ingen([inhabil(100)])).toBe(false)
    expect(ingen([inhabil(100), inhabil(999)])).toBe(true)
    expect(ingen([inhabil(100)], { fra: null, til: DATO })).toBe(true)
    expect(ingen([inhabil(100)], { fra: '2023-03-09', til: null })).toBe(true)
  })

  test('har en sak som også er i en annen gruppe, og et medlem som sitter to steder', () => {
    const felles = { ...FALK, sakIder: [5], medlemmer: [...FALK.medlemmer, forsteMedlem(ORN)] }
    expect(fullstendighet(saker, [ORN, felles], DATO).funn).toEqual([
      { kode: 'sak-i-flere-grupper', sakId: 5, nettverkId: 'verdal-levanger', grupper: [1, 2] },
      { kode: 'verv-i-flere-grupper', vervId: 100, grupper: [1, 2] },
      { kode: 'person-i-flere-grupper', personId: 100, grupper: [1, 2] },
    ])
  })

  test('har ingen medlemmer', () => {
    expect(koder([{ ...ORN, medlemmer: [] }])).toEqual([
      'ingen-kan-vurdere',
      'ingen-kan-vurdere',
      'ingen-kan-vurdere',
      'gruppe-uten-leder',
      'gruppe-uten-sekretaer',
    ])
  })
})
