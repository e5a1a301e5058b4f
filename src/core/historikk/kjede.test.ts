import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kanonisk } from './kanonisk.ts'
import { FORSTE_FORRIGE, seglbrudd, tolkTryktSegl, trykk, type Kjedeledd } from './kjede.ts'
import { merkelrot } from './merkletre.ts'

// Says exactly what it was made of, so that two trees are equal only when their inputs are.
const rot = (blader: readonly string[]) => merkelrot(blader, (v, h) => `(${v} ${h})`)
const blad = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 })
const blader = fc.array(blad, { minLength: 1, maxLength: 40 })

describe('treet over linjene', () => {
  test('har formen fra RFC 6962: venstre side er den største toerpotensen', () => {
    expect(rot(['a'])).toBe('a')
    expect(rot(['a', 'b', 'c'])).toBe('((a b) c)')
    expect(rot('abcdefg'.split(''))).toBe('(((a b) (c d)) ((e f) g))')
  })

  test('gir en annen rot når en linje er endret, byttet, fjernet eller lagt til', () => {
    fc.assert(
      fc.property(blader, fc.nat(), blad, (alle, n, ny) => {
        const i = n % alle.length
        const endret = [...alle.slice(0, i), `${alle[i] ?? ''}${ny}`, ...alle.slice(i + 1)]
        const lagtTil = [...alle.slice(0, i), ny, ...alle.slice(i)]
        const fjernet = alle.toSpliced(i, 1)
        expect(rot(endret)).not.toBe(rot(alle))
        expect(rot(lagtTil)).not.toBe(rot(alle))
        if (fjernet.length > 0) expect(rot(fjernet)).not.toBe(rot(alle))
        const snudd = alle.toReversed()
        expect(rot(snudd) === rot(alle)).toBe(snudd.join(' ') === alle.join(' '))
      }),
    )
  })
})

describe('teksten en linje forsegles som', () => {
  test('er ulik for ulike linjer: tomt er ikke ingenting, og grensene mellom feltene flyter ikke', () => {
    const felter = fc.array(fc.option(fc.string({ maxLength: 4 })), { maxLength: 4 })
    fc.assert(
      fc.property(felter, felter, (a, b) => {
        expect(kanonisk(a) === kanonisk(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
    expect(kanonisk(['1', null, ''])).toBe('["1", null, ""]')
  })
})

describe('kjeden av segl', () => {
  const kjede = (antall: number): Kjedeledd[] => {
    const ut: Kjedeledd[] = []
    for (let nr = 1; nr <= antall; nr += 1) {
      const forrige = ut.at(-1)?.hash ?? FORSTE_FORRIGE
      const hash = `h${nr}(${forrige.slice(0, 20)})`
      ut.push({ nr, hash, forrige, rot: `r${nr}`, omregnetHash: hash, omregnetRot: `r${nr}` })
    }
    return ut
  }
  const forste = (ledd: readonly Kjedeledd[]) =>
    ledd
      .map((l, i) => ({ nr: l.nr, slag: seglbrudd(l, ledd[i - 1] ?? null) }))
      .find((b) => b.slag !== null)

  test('er hel når ingen har rørt den', () => {
    fc.assert(fc.property(fc.nat(20), (n) => forste(kjede(n)) === undefined))
  })

  test('peker ut det første seglet som er endret, borte eller byttet', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 20 }), fc.nat(), (n, valg) => {
        const ledd = kjede(n)
        const i = valg % (n - 1)
        const l = ledd[i]
        if (l === undefined) return
        const med = (ny: Partial<Kjedeledd>) => forste(ledd.with(i, { ...l, ...ny }))
        expect(med({ rot: 'x' })).toEqual({ nr: l.nr, slag: 'endret' })
        expect(med({ omregnetHash: 'x' })).toEqual({ nr: l.nr, slag: 'endret' })
        expect(med({ hash: 'x', omregnetHash: 'x' })).toEqual({
          nr: l.nr + 1,
          slag: 'henger-ikke-sammen',
        })
        expect(forste(ledd.toSpliced(i, 1))).toEqual({ nr: l.nr + 1, slag: 'mangler' })
      }),
    )
  })
})

describe('et trykt segl', () => {
  test('leses tilbake slik det er trykt', () => {
    const hash = fc.stringMatching(/^[0-9a-f]{64}$/)
    fc.assert(fc.property(hash, (h) => tolkTryktSegl(trykk(h).toUpperCase()) === h))
  })

  test('som er for kort, eller har andre tegn, er ikke et segl', () => {
    expect(tolkTryktSegl('ab12')).toBeNull()
    expect(tolkTryktSegl('g'.repeat(64))).toBeNull()
  })
})
