import { describe, expect, test } from 'vitest'
import { erFersk, gjelderOkt, type Okttider } from './okt.ts'

const MINUTT = 60_000
const START = 1_700_000_000_000
const okt = (mer: Partial<Okttider> = {}): Okttider => ({
  opprettet: START,
  sistBrukt: START,
  autentisert: START,
  avsluttet: null,
  ...mer,
})

describe('hvor lenge en økt gjelder', () => {
  test('i 60 minutter uten bruk, og ikke ett øyeblikk til', () => {
    expect(gjelderOkt(okt(), START + 60 * MINUTT - 1).ok).toBe(true)
    expect(gjelderOkt(okt(), START + 60 * MINUTT)).toEqual({ ok: false, grunn: 'for-lenge-ubrukt' })
  })

  test('i 10 timer, også når den blir brukt hele tiden', () => {
    const naa = START + 600 * MINUTT
    expect(gjelderOkt(okt({ sistBrukt: naa - 1 }), naa - 1).ok).toBe(true)
    expect(gjelderOkt(okt({ sistBrukt: naa }), naa)).toEqual({ ok: false, grunn: 'for-gammel' })
  })

  test('aldri etter at den er avsluttet, og ikke fra en klokke langt fram i tid', () => {
    expect(gjelderOkt(okt({ avsluttet: START }), START)).toEqual({ ok: false, grunn: 'avsluttet' })
    expect(gjelderOkt(okt({ sistBrukt: START + 61 * MINUTT }), START).ok).toBe(false)
  })

  test('en innlogging er fersk i ti minutter, og ukjent tid er aldri fersk', () => {
    expect(erFersk(okt(), START + 10 * MINUTT)).toBe(true)
    expect(erFersk(okt(), START + 10 * MINUTT + 1)).toBe(false)
    expect(erFersk(okt({ autentisert: null }), START)).toBe(false)
  })
})
