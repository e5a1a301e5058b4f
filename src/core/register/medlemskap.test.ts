import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { avslutt, partnertid, provTilknytning, slaSammen, type Medlemskap } from './medlemskap.ts'
import { ALLTID, gjelder, overlapper, type Periode } from './periode.ts'

const DAGER = Array.from({ length: 10 }, (_, i) => `2020-01-${String(i + 1).padStart(2, '0')}`)
const dag = fc.constantFrom(...DAGER)
const periode: fc.Arbitrary<Periode> = fc.record({ fra: fc.option(dag), til: fc.option(dag) })

describe('medlemskap i et nettverk', () => {
  test('samme kommune kan ikke være medlem to ganger på samme dag', () => {
    const for2020 = { fra: null, til: '2020-01-01' }
    expect(provTilknytning({ fra: '2019-06-01', til: null }, [for2020], ALLTID)).toEqual({
      ok: false,
      feil: { slag: 'overlapper', med: for2020 },
    })
    expect(provTilknytning({ fra: '2020-01-01', til: null }, [for2020], ALLTID).ok).toBe(true)
  })

  test('en kommune er ikke medlem før den finnes', () => {
    const naeroysund = { fra: '2020-01-01', til: null }
    expect(provTilknytning(ALLTID, [], naeroysund)).toEqual({
      ok: false,
      feil: { slag: 'utenfor-organisasjonen', gyldig: naeroysund },
    })
  })

  test('det som godtas, overlapper aldri noe som var der', () => {
    fc.assert(
      fc.property(periode, fc.array(periode), periode, (ny, gamle, org) => {
        const svar = provTilknytning(ny, gamle, org)
        if (!svar.ok) return
        expect(gamle.some((g) => overlapper(g, svar.verdi))).toBe(false)
        for (const d of DAGER) if (gjelder(svar.verdi, d)) expect(gjelder(org, d)).toBe(true)
      }),
    )
  })

  test('å avslutte gir aldri flere dager, og aldri ingen', () => {
    fc.assert(
      fc.property(periode, dag, (p, til) => {
        const svar = avslutt(p, til)
        if (!svar.ok) return
        for (const d of DAGER) expect(gjelder(svar.verdi, d)).toBe(gjelder(p, d) && d < til)
        expect(svar.verdi.fra === null || svar.verdi.fra < til).toBe(true)
      }),
    )
  })
})

describe('sammenslåing av kommuner', () => {
  const vikna: Medlemskap = {
    id: 1,
    nettverkId: 'ytre-namdal',
    organisasjonId: 'vikna',
    gyldig: ALLTID,
  }

  test('Vikna og Nærøy blir Nærøysund: de gamle slutter, og den nye blir medlem', () => {
    const svar = slaSammen({
      fra: { id: 'vikna', gyldig: ALLTID },
      til: { id: 'naeroysund', gyldig: { fra: '2020-01-01', til: null } },
      dato: '2020-01-01',
      medlemskap: [vikna],
    })
    expect(svar).toEqual({
      ok: true,
      verdi: {
        organisasjonSlutt: '2020-01-01',
        avsluttes: [vikna],
        nyeMedlemskap: [{ nettverkId: 'ytre-namdal', gyldig: { fra: '2020-01-01', til: null } }],
      },
    })
  })

  test('en kommune kan ikke bli del av en som ikke finnes den dagen', () => {
    expect(
      slaSammen({
        fra: { id: 'vikna', gyldig: ALLTID },
        til: { id: 'naeroysund', gyldig: { fra: '2020-01-01', til: null } },
        dato: '2019-01-01',
        medlemskap: [vikna],
      }),
    ).toEqual({ ok: false, feil: 'til-finnes-ikke-da' })
  })

  test('før dagen er alt som det var, og etter dagen er den nye medlem der en av dem var', () => {
    const medlem = fc.record({
      nettverkId: fc.constantFrom('x', 'y'),
      organisasjonId: fc.constantFrom('a', 'b'),
      gyldig: periode,
    })
    // The database holds no overlapping memberships, so none go in.
    const medlemskap = fc
      .array(medlem, { maxLength: 6 })
      .map((alle) =>
        alle
          .map((m, id): Medlemskap => ({ ...m, id }))
          .filter(
            (m, i) =>
              !alle
                .slice(0, i)
                .some(
                  (a) =>
                    a.nettverkId === m.nettverkId &&
                    a.organisasjonId === m.organisasjonId &&
                    overlapper(a.gyldig, m.gyldig),
                ),
          ),
      )
    fc.assert(
      fc.property(medlemskap, dag, (foer, dato) => {
        const b = { id: 'b', gyldig: ALLTID }
        const svar = slaSammen({ fra: { id: 'a', gyldig: ALLTID }, til: b, dato, medlemskap: foer })
        if (!svar.ok) return
        const borte = new Set(svar.verdi.avsluttes.map((m) => m.id))
        const etter = [
          ...foer.map((m) =>
            borte.has(m.id) ? { ...m, gyldig: { fra: m.gyldig.fra, til: dato } } : m,
          ),
          ...svar.verdi.nyeMedlemskap.map((m) => ({ ...m, organisasjonId: 'b' })),
        ]
        const er = (liste: readonly Omit<Medlemskap, 'id'>[], org: string, n: string, d: string) =>
          liste.filter(
            (m) => m.organisasjonId === org && m.nettverkId === n && gjelder(m.gyldig, d),
          ).length
        for (const n of ['x', 'y'])
          for (const d of DAGER) {
            const [aFor, bFor] = [er(foer, 'a', n, d), er(foer, 'b', n, d)]
            expect(er(etter, 'a', n, d)).toBe(d < dato ? aFor : 0)
            expect(er(etter, 'b', n, d)).toBe(d < dato ? bFor : Math.max(aFor, bFor))
          }
      }),
      { numRuns: 400 },
    )
  })
})

describe('partnere i en ordning', () => {
  test('et partnerskap varer ikke lenger enn ordningen, og ikke en dag utenfor den', () => {
    fc.assert(
      fc.property(periode, periode, (ny, ordning) => {
        const svar = partnertid(ny, ordning)
        for (const d of DAGER)
          expect(svar.ok && gjelder(svar.verdi, d)).toBe(gjelder(ny, d) && gjelder(ordning, d))
      }),
    )
  })

  test('et partnerskap etter at ordningen er slutt, blir nektet med ordningens tid', () => {
    const dekom = { fra: null, til: '2026-01-01' }
    expect(partnertid({ fra: '2026-01-01', til: null }, dekom)).toEqual({
      ok: false,
      feil: { slag: 'utenfor-ordningen', gyldig: dekom },
    })
  })
})
