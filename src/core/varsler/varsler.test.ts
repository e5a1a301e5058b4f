import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hatt } from '#core/oppgaver/situasjon.fixture.ts'
import { ROLLER } from '#core/tilgang/rettigheter.ts'
import { mottakere, type Hendelse, type Mulig } from './mottakere.ts'
import { purring } from './purring.ts'
import { naarVarsles, VARSELSLAG } from './slag.ts'
import { varselsprak } from './sprak.ts'

const hendelse = (slag: Hendelse['slag'], mer: Partial<Hendelse> = {}): Hendelse => ({
  slag,
  fylkeId: 'trondelag',
  nettverkId: 'fosen',
  ordningId: 'dekom',
  gruppeVerv: [],
  personId: null,
  avPersonId: null,
  frist: null,
  gjenstar: [],
  berorte: [],
  ...mer,
})
const FOLK: readonly Mulig[] = [
  { personId: 1, hatt: hatt('sekretariat', { vervId: 1 }) },
  { personId: 2, hatt: hatt('koordinator', { vervId: 2, nettverkIder: ['fosen'] }) },
  { personId: 3, hatt: hatt('koordinator', { vervId: 3, nettverkIder: ['gauldal'] }) },
  { personId: 4, hatt: hatt('uh', { vervId: 4, nettverkIder: ['fosen', 'gauldal'] }) },
  { personId: 5, hatt: hatt('forum', { vervId: 5 }) },
  { personId: 6, hatt: hatt('sekretariat', { vervId: 6, fylkeId: 'vestland' }) },
]
const hvem = (slag: Hendelse['slag'], mer: Partial<Hendelse> = {}) =>
  mottakere(hendelse(slag, mer), FOLK)

describe('hvem som får varsel', () => {
  test('innsendt: sekretariatet og partnerskapet, ikke den som sendte', () => {
    expect(hvem('innsendt', { avPersonId: 2 })).toEqual([1, 4])
  })
  test('returnert: partnerskapet i nettverket', () => {
    expect(hvem('returnert', { avPersonId: 1 })).toEqual([2, 4])
  })
  test('en sak til gruppa: gruppas medlemmer', () => {
    expect(hvem('gruppesak', { gruppeVerv: [5] })).toEqual([5])
  })
  test('innstillingen er vedtatt: forumets krets i fylket', () => {
    expect(hvem('innstilling-vedtatt', { avPersonId: 1 })).toEqual([2, 3, 4, 5])
  })
  test('et sete: bare den det gjelder, også når det ikke er noe verv igjen', () => {
    expect(hvem('sete-avsluttet', { personId: 99 })).toEqual([99])
    expect(hvem('sete-gitt', { personId: 5 })).toEqual([5])
  })
  test('fristen nærmer seg: de som ikke har sendt', () => {
    expect(hvem('frist-naer', { frist: 'innsendingsfrist', gjenstar: ['gauldal'] })).toEqual([3, 4])
    expect(hvem('frist-naer', { frist: 'valg', berorte: [5] })).toEqual([1, 5])
    expect(hvem('frist-naer', { frist: 'invitasjon' })).toEqual([1])
  })

  test('alltid: hver én gang, aldri den som gjorde det, aldri noen i et annet fylke', () => {
    const mulig = fc.record({
      personId: fc.nat({ max: 5 }),
      hatt: fc
        .record({
          rolle: fc.constantFrom(...ROLLER),
          fylkeId: fc.constantFrom('trondelag', 'vestland'),
          nettverkIder: fc.subarray(['fosen', 'gauldal']),
        })
        .map((h) => hatt(h.rolle, h)),
    })
    fc.assert(
      fc.property(
        fc.array(mulig),
        fc.constantFrom(...VARSELSLAG.filter((s) => !s.startsWith('sete'))),
        fc.nat({ max: 5 }),
        (mulige, slag, av) => {
          const svar = mottakere(hendelse(slag, { avPersonId: av, frist: 'valg' }), mulige)
          expect(new Set(svar).size).toBe(svar.length)
          expect(svar).not.toContain(av)
          for (const id of svar)
            expect(mulige.some((m) => m.personId === id && m.hatt.fylkeId === 'trondelag')).toBe(
              true,
            )
        },
      ),
    )
  })
})

describe('når og på hvilket språk', () => {
  test('eget valg går foran standarden', () => {
    expect(naarVarsles({}, 'returnert')).toBe('straks')
    expect(naarVarsles({ returnert: 'ingen' }, 'returnert')).toBe('ingen')
  })
  test('eget språk, så organisasjonens målform, så fylkets, så bokmål', () => {
    const s = (
      valgt: 'en' | null,
      organisasjon: 'nb' | 'nn' | 'noytral' | null,
      fylke: 'nn' | 'noytral',
    ) => varselsprak({ valgt, organisasjon, fylke })
    expect(s('en', 'nn', 'nn')).toBe('en')
    expect(s(null, 'nn', 'noytral')).toBe('nn')
    expect(s(null, 'nb', 'nn')).toBe('nb')
    expect(s(null, 'noytral', 'nn')).toBe('nn')
    expect(s(null, null, 'noytral')).toBe('nb')
  })
})

describe('påminnelser før en frist', () => {
  test('14 og 3 dager før: hver sendes én gang, også om en dag blir hoppet over', () => {
    expect([15, 14, 10, 4, 3, 0, -1].map((d) => purring(d, [14, 3]))).toEqual([
      null,
      14,
      14,
      14,
      3,
      3,
      null,
    ])
    expect(purring(5, [])).toBeNull()
  })
})
