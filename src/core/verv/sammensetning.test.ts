import { describe, expect, test } from 'vitest'
import { GAULDAL, GAULDALSKOMMUNENE, seter, STYRET } from './kilder.fixture.ts'
import { antallSeter, kontrollerSammensetning } from './kontroller-sammensetning.ts'
import { kanStemme } from './kan-stemme.ts'
import type { Sete } from './typer.ts'

const DATO = '2025-05-01'
const FULLT = { utviklingsveileder: 1, skole: 7, barnehage: 7, ppt: 2, uh: 6, ansatte: 1 }
const kontroller = (liste: readonly Sete[], sammensetning = GAULDAL) =>
  kontrollerSammensetning({ sammensetning, seter: liste, kommuner: GAULDALSKOMMUNENE, dato: DATO })

describe('sammensetningen «Antall pr 04.25» i Gauldal', () => {
  test('summen er 23 til 24 seter', () => {
    expect(antallSeter(GAULDAL)).toEqual({ min: 23, maks: 24 })
  })

  test.each([1, 2])('PPT kan ha %i seter', (ppt) => {
    expect(kontroller(seter({ ...FULLT, ppt }))).toEqual([])
  })

  test('tre fra PPT er én for mange, og fem fra UH er én for lite', () => {
    expect(kontroller(seter({ ...FULLT, ppt: 3, uh: 5 }))).toEqual([
      { slag: 'for-mange', gruppe: 'ppt', antall: 3, maks: 2 },
      { slag: 'for-faa', gruppe: 'uh', antall: 5, min: 6 },
    ])
  })

  test('uten HTV mangler gruppa, og et sete i en gruppe mandatet ikke kjenner, blir sagt', () => {
    expect(kontroller(seter({ ...FULLT, ansatte: 0, foreldre: 1 }))).toEqual([
      { slag: 'gruppe-mangler', gruppe: 'ansatte' },
      { slag: 'ukjent-gruppe', gruppe: 'foreldre', antall: 1 },
    ])
  })

  test('et ledig sete teller i gruppa, men blir sagt', () => {
    const liste = seter(FULLT).map((s) => (s.id === 3 ? { ...s, besetning: [] } : s))
    expect(kontroller(liste)).toEqual([{ slag: 'ledig', seteId: 3 }])
  })

  test('der vara er påkrevd, er et sete uten vara et hull, også når representanten sitter', () => {
    const grupper = GAULDAL.grupper.map((g) => ({ ...g, vara: g.id === 'ppt' }))
    const funn = kontroller(seter({ ...FULLT, ppt: 1 }), { ...GAULDAL, grupper })
    expect(funn).toEqual([{ slag: 'uten-vara', seteId: 16 }])
  })

  test('før 1. april 2025 finnes setene ikke', () => {
    const da = { sammensetning: GAULDAL, seter: seter(FULLT), kommuner: [], dato: '2025-03-31' }
    expect(kontrollerSammensetning(da)).toHaveLength(6)
  })
})

describe('styret: ett sete for hver kommune', () => {
  const styre = (kommuner: readonly (string | null)[]) =>
    seter({ kommune: kommuner.length }).map((s, i) => ({
      ...s,
      organisasjonId: kommuner[i] ?? null,
    }))

  test('seks kommuner og seks seter er helt', () => {
    expect(kontroller(styre(GAULDALSKOMMUNENE), STYRET)).toEqual([])
  })

  test('to seter for Melhus og ingen for Røros er to hull, selv om antallet stemmer', () => {
    const liste = GAULDALSKOMMUNENE.map((k) => (k === 'roros' ? 'melhus' : k))
    expect(kontroller(styre(liste), STYRET)).toEqual([
      { slag: 'kommune-flere-seter', organisasjonId: 'melhus', antall: 2 },
      { slag: 'kommune-uten-sete', organisasjonId: 'roros' },
    ])
  })

  test('et sete uten kommune, eller for en kommune utenfor, hører ikke til', () => {
    const funn = kontroller(styre([...GAULDALSKOMMUNENE.slice(1), 'trondheim']), STYRET)
    expect(funn).toEqual([
      { slag: 'kommune-uten-sete', organisasjonId: 'midtre-gauldal' },
      { slag: 'sete-uten-kommune', seteId: 6 },
    ])
  })
})

describe('Statsforvalteren har aldri stemme', () => {
  test.each([
    ['gjennom sin egen gruppe', 'statsforvalteren', []],
    ['i en annen gruppe', 'uh', ['statsforvalter']],
    ['som vara for en annen', 'nettverk', ['kommune', 'statsforvalter']],
  ])('%s', (_, gruppe, typer) => {
    expect(kanStemme({ gruppe, harStemme: true }, typer)).toEqual({
      ok: false,
      grunn: 'statsforvalteren',
    })
  })

  test('et annet sete stemmer når mandatet gir det stemme', () => {
    expect(kanStemme({ gruppe: 'uh', harStemme: true }, ['uh']).ok).toBe(true)
    expect(kanStemme({ gruppe: 'uh', harStemme: false }, ['uh'])).toEqual({
      ok: false,
      grunn: 'uten-stemme',
    })
  })
})
