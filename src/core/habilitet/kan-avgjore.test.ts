import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hvemAvgjor, kanAvgjore, type Organmedlem } from './kan-avgjore.ts'
import { kanDelta } from './stilling.ts'
import type { Stilling } from './typer.ts'

const INGEN: Stilling = { kode: 'ingen' }
const FORESLATT: Stilling = { kode: 'foreslatt', grunn: 'eget-nettverk' }
const MELDT: Stilling = { kode: 'meldt', grunn: 'slekt' }
const INHABIL: Stilling = { kode: 'avgjort', utfall: 'inhabil', grunn: 'slekt' }
const HABIL: Stilling = { kode: 'avgjort', utfall: 'habil', grunn: null }

function medlem(personId: number, endring: Partial<Organmedlem> = {}): Organmedlem {
  return { personId, funksjon: 'medlem', stemmerett: true, stilling: INGEN, ...endring }
}

const LEDER = medlem(1, { funksjon: 'leder' })
const SEKRETAER = medlem(2, { funksjon: 'sekretaer' })
const BEROERT = medlem(3, { stilling: MELDT })
const ANNEN = medlem(4)

const av = (medlemmer: readonly Organmedlem[]) => ({ medlemmer, innstillingVedtatt: false })

describe('gruppa avgjør uten den det gjelder (forvaltningsloven § 8 andre ledd)', () => {
  test('lederen fører avgjørelsen', () => {
    const gruppe = [LEDER, SEKRETAER, BEROERT, ANNEN]
    expect(hvemAvgjor(3, gruppe)).toEqual({ hvem: 'leder', personIder: [1] })
    expect(kanAvgjore(1, 3, av(gruppe))).toEqual({ ok: true })
    expect(kanAvgjore(4, 3, av(gruppe))).toEqual({ ok: false, grunn: 'lederen-avgjor' })
  })

  test('lederens egen habilitet føres av sekretæren, og aldri av lederen', () => {
    const gruppe = [{ ...LEDER, stilling: MELDT }, SEKRETAER, ANNEN]
    expect(hvemAvgjor(1, gruppe)).toEqual({ hvem: 'sekretaer', personIder: [2] })
    expect(kanAvgjore(1, 1, av(gruppe))).toEqual({ ok: false, grunn: 'egen-habilitet' })
    expect(kanAvgjore(4, 1, av(gruppe))).toEqual({ ok: false, grunn: 'sekretaeren-avgjor' })
  })

  test('en leder som selv er berørt, avgjør heller ikke om de andre i samme sak', () => {
    const gruppe = [{ ...LEDER, stilling: FORESLATT }, SEKRETAER, BEROERT]
    expect(kanAvgjore(1, 3, av(gruppe))).toEqual({ ok: false, grunn: 'selv-i-saken' })
    expect(kanAvgjore(2, 3, av(gruppe))).toEqual({ ok: true })
  })

  test('en leder som er avgjort habil, avgjør igjen', () => {
    const gruppe = [{ ...LEDER, stilling: HABIL }, SEKRETAER, BEROERT]
    expect(kanAvgjore(1, 3, av(gruppe))).toEqual({ ok: true })
  })

  test('er leder og sekretær berørt, fører en av de andre den', () => {
    const gruppe = [{ ...LEDER, stilling: MELDT }, { ...SEKRETAER, stilling: INHABIL }, ANNEN]
    expect(hvemAvgjor(1, gruppe)).toEqual({ hvem: 'rest', personIder: [4] })
  })

  test('er alle berørt, deltar alle unntatt den det gjelder og den som er avgjort inhabil', () => {
    const gruppe = [{ ...LEDER, stilling: FORESLATT }, { ...SEKRETAER, stilling: INHABIL }, BEROERT]
    expect(hvemAvgjor(3, gruppe)).toEqual({ hvem: 'alle-berort', personIder: [1] })
  })

  test('den som er alene i gruppa, kan ingen avgjøre', () => {
    expect(hvemAvgjor(1, [LEDER])).toEqual({ hvem: 'ingen', personIder: [] })
  })

  test('etter at innstillingen er vedtatt, avgjøres ingenting', () => {
    const last = { medlemmer: [LEDER, BEROERT], innstillingVedtatt: true }
    expect(kanAvgjore(1, 3, last)).toEqual({ ok: false, grunn: 'innstilling-vedtatt' })
  })

  test('den som ikke er i gruppa, verken avgjør eller avgjøres', () => {
    const gruppe = av([LEDER, SEKRETAER])
    expect(kanAvgjore(9, 1, gruppe)).toEqual({ ok: false, grunn: 'ikke-i-gruppa' })
    expect(kanAvgjore(1, 9, gruppe)).toEqual({ ok: false, grunn: 'ikke-i-gruppa' })
    expect(kanAvgjore(null, 1, gruppe)).toEqual({ ok: false, grunn: 'ikke-i-gruppa' })
  })
})

const grupper = fc
  .uniqueArray(
    fc.record({
      personId: fc.integer({ min: 1, max: 8 }),
      funksjon: fc.constant('medlem' as const),
      stemmerett: fc.boolean(),
      stilling: fc.constantFrom(INGEN, FORESLATT, MELDT, INHABIL, HABIL),
    }),
    { selector: (m) => m.personId, minLength: 1, maxLength: 8 },
  )
  .map((alle) =>
    alle.map((m, i): Organmedlem => {
      if (i === 0) return { ...m, funksjon: 'leder' }
      return i === 1 ? { ...m, funksjon: 'sekretaer' } : m
    }),
  )

describe('uansett hvordan gruppa er satt sammen', () => {
  test('avgjør ingen om seg selv, uten stemmerett eller som avgjort inhabil', () => {
    fc.assert(
      fc.property(grupper, fc.integer({ min: 1, max: 8 }), (gruppe, gjelder) => {
        for (const id of hvemAvgjor(gjelder, gruppe).personIder) {
          const den = gruppe.find((m) => m.personId === id)
          expect(id).not.toBe(gjelder)
          expect(den?.stemmerett).toBe(true)
          expect(den?.stilling).not.toEqual(INHABIL)
        }
        expect(kanAvgjore(gjelder, gjelder, av(gruppe)).ok).toBe(false)
      }),
    )
  })

  test('avgjør ingen som selv er berørt, når det finnes en som ikke er det', () => {
    fc.assert(
      fc.property(grupper, fc.integer({ min: 1, max: 8 }), (gruppe, gjelder) => {
        const fri = (m: Organmedlem) => m.stemmerett && kanDelta(m.stilling).ok
        if (!gruppe.some((m) => m.personId !== gjelder && fri(m))) return
        for (const id of hvemAvgjor(gjelder, gruppe).personIder) {
          expect(gruppe.some((m) => m.personId === id && fri(m))).toBe(true)
        }
      }),
    )
  })

  test('betyr rekkefølgen i lista ingenting', () => {
    fc.assert(
      fc.property(grupper, fc.integer({ min: 1, max: 8 }), (gruppe, gjelder) => {
        const begge = [gruppe, gruppe.toReversed()].map((g) => {
          const { hvem, personIder } = hvemAvgjor(gjelder, g)
          return { hvem, personIder: personIder.toSorted((a, b) => a - b) }
        })
        expect(begge[0]).toEqual(begge[1])
      }),
    )
  })
})
