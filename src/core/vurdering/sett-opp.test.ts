import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kroner } from '#core/kroner.ts'
import { belopsforslag } from './belopsforslag.ts'
import { summerGruppe } from './gruppesum.ts'
import { gyldigVurdering } from './gyldig-vurdering.ts'
import { gruppefeil, inhabilI, kanPlassere, kanSletteGruppe, utenGruppe } from './sett-opp.ts'

const belop = fc.integer({ min: 0, max: 30 }).map(kroner)

describe('å plassere saker', () => {
  const klar = { sendt: true, vurdert: false, innstillingVedtatt: false }

  test('en sendt sak som ikke er vurdert, kan flyttes', () => {
    expect(kanPlassere(klar)).toEqual({ ok: true })
  })

  test.each([
    [{ vurdert: true }, 'vurdert'],
    [{ sendt: false }, 'ikke-sendt'],
    [{ vurdert: true, innstillingVedtatt: true }, 'innstilling-vedtatt'],
  ])('%o blir stående: %s', (endring, grunn) => {
    expect(kanPlassere({ ...klar, ...endring })).toEqual({ ok: false, grunn })
  })

  test('en gruppe med saker kan ikke slettes', () => {
    expect(kanSletteGruppe({ antallSaker: 1, innstillingVedtatt: false }).ok).toBe(false)
    expect(kanSletteGruppe({ antallSaker: 0, innstillingVedtatt: true }).ok).toBe(false)
    expect(kanSletteGruppe({ antallSaker: 0, innstillingVedtatt: false }).ok).toBe(true)
  })
})

describe('å sette sammen en gruppe', () => {
  const mot = {
    andreNavn: ['Falk'],
    forumverv: new Set([1, 2, 3, 4]),
    utenStemme: new Set([4]),
  }
  const medlem = { funksjon: 'medlem' } as const

  test('alt som er galt, sies på en gang', () => {
    const medlemmer = [
      { vervId: 1, funksjon: 'leder' },
      { vervId: 2, funksjon: 'leder' },
      { vervId: 2, ...medlem },
      { vervId: 9, funksjon: 'sekretaer' },
      { vervId: 3, funksjon: 'sekretaer' },
      { vervId: 4, ...medlem },
    ] as const
    expect(gruppefeil({ navn: ' falk ', medlemmer }, mot)).toEqual([
      { kode: 'navn-i-bruk' },
      { kode: 'flere-ledere', vervId: 2 },
      { kode: 'flere-sekretaerer', vervId: 3 },
      { kode: 'to-ganger', vervId: 2 },
      { kode: 'ikke-i-forum', vervId: 9 },
      { kode: 'uten-stemme', vervId: 4 },
    ])
  })

  test('en gruppe må ha et navn, og det må få plass', () => {
    const medlemmer = [{ vervId: 1, ...medlem }]
    expect(gruppefeil({ navn: ' ', medlemmer }, mot)).toEqual([{ kode: 'navn-mangler' }])
    expect(gruppefeil({ navn: 'x'.repeat(61), medlemmer }, mot)).toEqual([
      { kode: 'navn-for-langt' },
    ])
    expect(gruppefeil({ navn: 'Ørn', medlemmer }, mot)).toEqual([])
  })

  test('den som er plassert gjennom et annet verv, er plassert', () => {
    const forum = [{ personId: 1 }, { personId: 2 }, { personId: 2 }]
    expect(utenGruppe(forum, new Set([2]))).toEqual([{ personId: 1 }])
  })

  test('et medlem er inhabilt i sitt eget netts sak og i saken der organisasjonen er partner', () => {
    const sak = (nettverkId: string, partnerIds: string[]) => ({
      nettverkId,
      medlemIds: [],
      partnerIds,
      habilitet: [],
    })
    const saker = [sak('fosen', []), sak('gauldal', ['ntnu']), sak('innherred', ['nord'])]
    const uh = {
      vervId: 1,
      personId: 1,
      nettverkId: 'fosen',
      organisasjonId: 'ntnu',
      andreTilknytninger: [],
      stemmerett: true,
    }
    expect(inhabilI(uh, saker).map((s) => s.nettverkId)).toEqual(['fosen', 'gauldal'])
  })
})

test('hvert forslag til beløp er et gyldig beløp for sitt resultat', () => {
  fc.assert(
    fc.property(belop, fc.option(belop), fc.boolean(), (omsokt, ramme, utvidetRamme) => {
      const forslag = belopsforslag(omsokt, ramme, utvidetRamme)
      expect(forslag.at(-1)?.resultat).toBe('avslas')
      expect(forslag.length).toBeLessThanOrEqual(2)
      for (const f of forslag) {
        const utkast = { resultat: f.resultat, belop: f.belop, kriterier: [], merknad: '' }
        const mot = { omsokt, ramme, utvidetRamme, kriterier: [] }
        expect(gyldigVurdering(utkast, mot).ok).toBe(true)
      }
    }),
  )
})

test('summene i en gruppe går opp, og ingen gruppe kan innstille mer enn rammene eller søknadene', () => {
  const sak = fc.record({ omsokt: belop, ramme: fc.option(belop), innstilt: fc.option(belop) })
  fc.assert(
    fc.property(fc.array(sak), (saker) => {
      const sum = summerGruppe(saker, false)
      expect(sum.vurdert + sum.gjenstar).toBe(sum.saker)
      expect(sum.hoyst).toBeLessThanOrEqual(Math.min(sum.omsokt, sum.ramme))
      expect(summerGruppe(saker, true).hoyst).toBe(sum.omsokt)
      expect(summerGruppe(saker.toReversed(), false)).toEqual(sum)
    }),
  )
})

test('gruppe ørn, 8. mars 2023: 6 785 669 kroner omsøkt, høyst 4 590 512 på eller under ramme', () => {
  const saker = [
    { omsokt: kroner(1_130_669), ramme: kroner(495_344), innstilt: null },
    { omsokt: kroner(700_000), ramme: kroner(733_643), innstilt: kroner(700_000) },
    { omsokt: kroner(4_955_000), ramme: kroner(3_395_168), innstilt: null },
  ]
  expect(summerGruppe(saker, false)).toEqual({
    saker: 3,
    vurdert: 1,
    gjenstar: 2,
    omsokt: 6_785_669,
    ramme: 4_624_155,
    innstilt: 700_000,
    hoyst: 4_590_512,
    rest: 33_643,
  })
})
