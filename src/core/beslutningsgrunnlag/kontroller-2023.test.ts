import { describe, expect, test } from 'vitest'
import { sumKroner } from '#core/kroner.ts'
import { erAv } from './funn.ts'
import { kanSendes, kontroller } from './kontroller.ts'
import { tiltakUtenPartner } from './kontroll-tiltak.ts'
import type { FunnData, Funnkode, Funnslag, Kontrollfunn } from './kontrollfunn.ts'
import { ramme2023, REGLER_2023 } from './ordning-2023.fixture.ts'
import { grunnlag2023, TRONDELAG_2023 } from './trondelag-2023.fixture.ts'

// The slides of samarbeidsforum 8 March 2023: exactly the slips that are in them.

function funnFor(nettverkId: string): Kontrollfunn[] {
  return kontroller(grunnlag2023(nettverkId), {
    regler: REGLER_2023,
    ramme: ramme2023(nettverkId),
    partnere: [{ id: 'inn', type: 'uh' }],
  })
}

interface Treff<K extends Funnkode> {
  readonly nettverkId: string
  readonly sti: string
  readonly slag: Funnslag
  readonly data: FunnData[K]
}

function alleMed<K extends Funnkode>(kode: K): Treff<K>[] {
  return TRONDELAG_2023.flatMap(({ nettverkId }) =>
    funnFor(nettverkId)
      .filter(erAv(kode))
      .map((f) => ({ nettverkId, sti: f.sti, slag: f.slag, data: f.data })),
  )
}

describe('Kompetanseløftet 2023 i Trøndelag', () => {
  test('bare Gauldal har et annet antall tiltak enn deltakerlinjer: seks mot fem', () => {
    expect(alleMed('antall-deltakerlinjer')).toEqual([
      {
        nettverkId: 'gauldal',
        sti: 'deltakerlinjer',
        slag: 'varsel',
        data: { tiltak: 6, linjer: 5 },
      },
    ])
  })

  test('Midtre Gauldal har to størrelser i samme søknad, og ingen annen kommune har det', () => {
    expect(alleMed('ulike-tall-for-kommune').map((f) => [f.nettverkId, f.data])).toEqual([
      [
        'gauldal',
        {
          kommune: 'Midtre Gauldal',
          enhet: 'barnehager',
          tall: [
            { linje: 4, antall: 12 },
            { linje: 5, antall: 7 },
          ],
        },
      ],
      [
        'gauldal',
        {
          kommune: 'Midtre Gauldal',
          enhet: 'skoler',
          tall: [
            { linje: 4, antall: 12 },
            { linje: 5, antall: 5 },
          ],
        },
      ],
    ])
  })

  test('ett tiltak står «uten UH?»: Gauldals sjette', () => {
    expect(alleMed('uten-partner')).toEqual([
      {
        nettverkId: 'gauldal',
        sti: 'tiltak.6.partnerId',
        slag: 'varsel',
        data: { nr: 6, tittel: 'Kompetanseløftet inn i Digskole', merknad: 'uten UH?' },
      },
    ])
    expect(TRONDELAG_2023.flatMap((g) => tiltakUtenPartner(g, REGLER_2023))).toEqual([6])
  })

  test('fire søker over rammen uten å si hvordan det er finansiert, Midtre Namdal og Trondheim/Malvik mest', () => {
    const over = alleMed('over-ramme-uten-finansiering').map((f) => [f.nettverkId, f.data])
    expect(over).toEqual([
      ['indre-namdal', { ramme: 283_453, omsokt: 458_000, over: 174_547, sporsmal: 'f' }],
      ['midtre-namdal', { ramme: 495_344, omsokt: 1_130_669, over: 635_325, sporsmal: 'f' }],
      ['trondheim-malvik', { ramme: 3_395_168, omsokt: 4_955_000, over: 1_559_832, sporsmal: 'f' }],
      ['gauldal', { ramme: 791_920, omsokt: 920_000, over: 128_080, sporsmal: 'f' }],
    ])
  })

  test('koordinatorandelene går fra 4,5 til 43,5 prosent', () => {
    const andeler = alleMed('koordinator-andel').map((f) => [f.nettverkId, f.data.promille])
    expect(Object.fromEntries(andeler)).toEqual({
      'trondheim-malvik': 45,
      'trondelag-sorvest': 115,
      innherred: 303,
      fosen: 357,
      videregaende: 435,
    })
  })

  test('over en grense på 10 prosent varsles fire av dem', () => {
    expect(alleMed('koordinator-over-andel').map((f) => f.nettverkId)).toEqual([
      'innherred',
      'fosen',
      'trondelag-sorvest',
      'videregaende',
    ])
  })

  test('fire koordinatorbeløp er usikre: tre med spørsmålstegn, ett trykt to ganger', () => {
    expect(alleMed('usikkert-belop').map((f) => [f.nettverkId, f.data])).toEqual([
      ['verdal-levanger', { nr: 1, mottaker: 'koordinator', belop: null }],
      ['trondheim-malvik', { nr: 1, mottaker: 'koordinator', belop: 225_000 }],
      ['gauldal', { nr: 1, mottaker: 'koordinator', belop: null }],
      ['videregaende', { nr: 1, mottaker: 'koordinator', belop: 500_000 }],
    ])
  })

  test('ti tiltak sikter mot bare én yrkesgruppe', () => {
    expect(alleMed('faa-malgrupper').map((f) => `${f.nettverkId} ${f.sti.split('.')[1]}`)).toEqual([
      'midtre-namdal 3',
      'innherred 1',
      'vaernes 1',
      'trondheim-malvik 2',
      'trondheim-malvik 3',
      'gauldal 1',
      'gauldal 2',
      'videregaende 1',
      'videregaende 2',
      'videregaende 3',
    ])
  })

  test('sju søker under rammen, til sammen 1 316 115 kroner', () => {
    const under = alleMed('under-ramme').map((f) => f.data.ubrukt)
    expect(under).toHaveLength(7)
    expect(sumKroner(under)).toBe(1_316_115)
  })

  test('det lysarkene ikke har plass til, blir én opplysning, og bare de fire over rammen har mangler', () => {
    for (const { nettverkId } of TRONDELAG_2023) {
      const funnene = funnFor(nettverkId)
      expect(funnene.filter((f) => f.kode === 'kilden-sier-ikke')).toHaveLength(1)
    }
    const stoppes = TRONDELAG_2023.filter((g) => !kanSendes(funnFor(g.nettverkId)).ok)
    expect(stoppes.map((g) => g.nettverkId)).toEqual([
      'indre-namdal',
      'midtre-namdal',
      'trondheim-malvik',
      'gauldal',
    ])
  })

  test('koder som ikke er nevnt over, finnes ikke i materialet', () => {
    const koder = new Set(TRONDELAG_2023.flatMap((g) => funnFor(g.nettverkId).map((f) => f.kode)))
    expect([...koder].toSorted()).toEqual(
      [
        'antall-deltakerlinjer',
        'faa-malgrupper',
        'kilden-sier-ikke',
        'koordinator-andel',
        'koordinator-over-andel',
        'over-ramme',
        'over-ramme-uten-finansiering',
        'ulike-tall-for-kommune',
        'under-ramme',
        'usikkert-belop',
        'uten-partner',
      ].toSorted(),
    )
  })
})
