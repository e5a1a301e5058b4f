import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fordel } from '#core/fordeling/fordel.ts'
import type { FordelInngang } from '#core/fordeling/typer.ts'
import {
  feltFor,
  feltFraInngang,
  flyttGlider,
  simuler,
  inngangFraFelt,
  type Simulatorgrunnlag,
} from './simuler.ts'

const inngang: FordelInngang = {
  tildelt: 12_022_000,
  avsetninger: [{ navn: 'Fellestiltak', belop: 1_500_000 }],
  grunntilskudd: 200_000,
  nokler: [
    { navn: 'elever', andel: '0.6' },
    { navn: 'årsverk', andel: '0.4' },
  ],
  nettverk: [
    { id: 'a', navn: 'A', verdier: { elever: '120', årsverk: '11.5' } },
    { id: 'b', navn: 'B', verdier: { elever: '80', årsverk: '9' } },
  ],
}
const grunnlag: Simulatorgrunnlag = {
  avsetninger: ['Fellestiltak'],
  nokler: ['elever', 'årsverk'],
  nettverk: inngang.nettverk,
  motpart: null,
}

test('Feltene fra oppsettet gir samme rammer som oppsettet selv', () => {
  expect(simuler(grunnlag, feltFraInngang(inngang))).toEqual(fordel(inngang))
})

test('Beløp og andeler leses slik folk skriver dem', () => {
  const skrevet = {
    tildelt: '12 022 000 kr',
    'avsetning.0': '1 500 000,-',
    grunntilskudd: '200000',
    'andel.0': '60 %',
    'andel.1': '40,0',
  }
  expect(simuler(grunnlag, skrevet)).toEqual(fordel(inngang))
})

test('Alle feil meldes på én gang, ved feltet de hører til', () => {
  const svar = simuler(grunnlag, {
    tildelt: 'mye',
    'avsetning.0': '',
    grunntilskudd: '-1',
    'andel.0': '1e2',
    'andel.1': '40',
  })
  expect(svar.ok).toBe(false)
  expect(!svar.ok && svar.feil.map((f) => [feltFor(f.sti), f.kode])).toEqual([
    ['tildelt', 'ikke-tall'],
    ['avsetning.0', 'mangler'],
    ['grunntilskudd', 'negativ'],
    ['andel.0', 'ikke-tall'],
  ])
})

test('200.000 blir aldri 200 kroner, men en feil ved feltet', () => {
  const svar = simuler(grunnlag, { ...feltFraInngang(inngang), grunntilskudd: '200.000' })
  expect(!svar.ok && svar.feil.map((f) => [feltFor(f.sti), f.kode])).toEqual([
    ['grunntilskudd', 'ikke-tall'],
  ])
})

test('Andeler som ikke blir hundre prosent, meldes ved den første nøkkelen', () => {
  const svar = simuler(grunnlag, { ...feltFraInngang(inngang), 'andel.1': '30' })
  expect(!svar.ok && svar.feil.map((f) => [feltFor(f.sti), f.kode])).toEqual([
    ['andel.0', 'andeler-ikke-en'],
  ])
})

test('En andel er nøyaktig den samme når den er skrevet som prosent og lest tilbake', () => {
  const andel = fc.integer({ min: 0, max: 1_000_000 }).map((n) => {
    const siffer = String(n).padStart(7, '0')
    return `${siffer.slice(0, 1)}.${siffer.slice(1)}`.replace(/\.?0+$/, '')
  })
  fc.assert(
    fc.property(andel, (a) => {
      const inn = { ...inngang, nokler: [{ navn: 'elever', andel: a }] }
      const lest = inngangFraFelt({ ...grunnlag, nokler: ['elever'] }, feltFraInngang(inn))
      expect(lest.nokler[0]?.andel).toBe(a)
    }),
  )
})

test('Når den ene av to nøkler skyves, tar den andre resten, og rammene kan alltid regnes ut', () => {
  const start = feltFraInngang(inngang)
  expect(flyttGlider(start, 'andel.0', '75')).toMatchObject({ 'andel.0': '75', 'andel.1': '25' })
  for (const p of [0, 33, 100]) {
    expect(simuler(grunnlag, flyttGlider(start, 'andel.1', String(p))).ok).toBe(true)
  }
  expect(flyttGlider(start, 'tildelt', '13000000')).toEqual({ ...start, tildelt: '13 000 000' })
})
