import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fordel } from './fordel.ts'
import type { Fordeling, FordelInngang, Ramme } from './typer.ts'

type Nettverk = { id: string; navn: string; verdier: Record<string, string> }
type Inngang = FordelInngang & { tildelt: number; grunntilskudd: number; nettverk: Nettverk[] }

function delUt(inn: FordelInngang): Fordeling {
  const svar = fordel(inn)
  if (!svar.ok) throw new Error(JSON.stringify(svar.feil))
  return svar.verdi
}

const desimal = fc
  .tuple(fc.nat(50_000), fc.constantFrom(0, 0, 1, 3))
  .map(([n, skala]) => (n / 10 ** skala).toFixed(skala))

/** Small numbers, so that equal figures, equal fractions and few kroner turn up often. */
const tall = fc.oneof(desimal, fc.nat(6).map(String))

const innganger: fc.Arbitrary<Inngang> = fc
  .record({
    antall: fc.integer({ min: 1, max: 9 }),
    deltAndel: fc.integer({ min: 0, max: 100 }),
    toNokler: fc.boolean(),
    grunntilskudd: fc.nat(300),
    proRata: fc.oneof(fc.nat(60), fc.nat(20_000_000)),
    avsatt: fc.nat(500),
  })
  .chain(({ antall, deltAndel, toNokler, grunntilskudd, proRata, avsatt }) => {
    const nokler = toNokler
      ? [
          { navn: 'barn', andel: (deltAndel / 100).toFixed(2) },
          { navn: 'årsverk', andel: ((100 - deltAndel) / 100).toFixed(2) },
        ]
      : [{ navn: 'barn', andel: '1' }]
    const id = fc.string({ minLength: 1, maxLength: 3 }).filter((s) => s.trim() !== '')
    const verdi = fc.tuple(...nokler.map(() => tall))
    return fc
      .tuple(
        fc.uniqueArray(id, { minLength: antall, maxLength: antall }),
        fc.array(verdi, { minLength: antall, maxLength: antall }),
      )
      .map(([ider, verdier]) => ({
        tildelt: avsatt + grunntilskudd * antall + proRata,
        avsetninger: [{ navn: 'Fellestiltak', belop: avsatt }],
        grunntilskudd,
        nokler,
        nettverk: ider.map((id, i) => ({
          id,
          navn: `Nettverk ${id}`,
          verdier: Object.fromEntries(nokler.map((n, k) => [n.navn, verdier[i]?.[k] ?? '0'])),
        })),
      }))
      .filter((inn) => nokler.every((n) => inn.nettverk.some((w) => Number(w.verdier[n.navn]) > 0)))
  })

/** In millionths: the inputs here have at most six decimals. */
function heltall(tekst: string): bigint {
  const [hel = '', brok = ''] = tekst.split('.')
  return BigInt(hel + brok.padEnd(6, '0'))
}

function rammePerId(f: Fordeling): Map<string, number> {
  return new Map(f.rammer.map((r) => [r.id, r.ramme]))
}

/** The share as an exact fraction, worked out anew from the figures, without the engine's code. */
function eksaktAndel(f: Fordeling, r: Ramme): { teller: bigint; nevner: bigint } {
  let [teller, nevner] = [0n, 1n]
  f.nokler.forEach((n, k) => {
    const [t, d] = [heltall(n.andel) * heltall(r.verdier[k] ?? '0'), 1_000_000n * heltall(n.sum)]
    teller = teller * d + t * nevner
    nevner *= d
  })
  return { teller, nevner }
}

const storre = (
  a: { teller: bigint; nevner: bigint },
  b: { teller: bigint; nevner: bigint },
): boolean => a.teller * b.nevner > b.teller * a.nevner

function sjekk(egenskap: (inn: Inngang) => void): void {
  fc.assert(fc.property(innganger, egenskap), { numRuns: 400 })
}

describe('for enhver inngang som godtas', () => {
  test('er rammene hele kroner, ingen negative, og summen er potten på krona', () => {
    sjekk((inn) => {
      const f = delUt(inn)
      let sum = 0n
      for (const r of f.rammer) {
        expect(Number.isSafeInteger(r.ramme) && r.proRata >= 0).toBe(true)
        expect(r.ramme).toBe(r.grunntilskudd + r.gulv + r.restkrone)
        sum += BigInt(r.ramme)
      }
      expect(sum).toBe(BigInt(f.pott))
      expect(f.sum).toBe(f.pott)
    })
  })

  test('er hver ramme den eksakte andelen rundet ned eller opp', () => {
    sjekk((inn) => {
      const f = delUt(inn)
      for (const r of f.rammer) {
        const { teller, nevner } = eksaktAndel(f, r)
        const kvote = BigInt(f.proRata) * teller
        expect(BigInt(r.gulv)).toBe(kvote / nevner)
        expect(BigInt(r.brok.teller) * nevner).toBe((kvote % nevner) * BigInt(f.nevner))
        if (kvote % nevner === 0n) expect(r.restkrone).toBe(0)
      }
    })
  })

  test('har ingen uten restkrone en større brøk enn noen med, og like brøker følger id', () => {
    sjekk((inn) => {
      const f = delUt(inn)
      for (const med of f.rammer.filter((r) => r.restkrone === 1)) {
        for (const uten of f.rammer.filter((r) => r.restkrone === 0)) {
          expect(BigInt(med.brok.teller) >= BigInt(uten.brok.teller)).toBe(true)
          const like = med.brok.teller === uten.brok.teller
          if (like) expect(Buffer.compare(Buffer.from(med.id), Buffer.from(uten.id))).toBe(-1)
          expect(med.avgjortAvId || !like).toBe(true)
        }
      }
    })
  })

  test('får et nettverk med større tall aldri mindre enn et med mindre', () => {
    sjekk((inn) => {
      const { rammer } = delUt(inn)
      for (const a of rammer) {
        for (const b of rammer) {
          const storst = a.verdier.every((v, k) => Number(v) > Number(b.verdier[k]))
          if (storst) expect(a.ramme).toBeGreaterThanOrEqual(b.ramme)
        }
      }
    })
  })

  test('er rekkefølgen på nettverk og nøkler uten virkning', () => {
    const stokket = innganger.chain((inn) =>
      fc.tuple(
        fc.constant(inn),
        fc.shuffledSubarray(inn.nettverk, { minLength: inn.nettverk.length }),
      ),
    )
    fc.assert(
      fc.property(stokket, ([inn, nettverk]) => {
        const snudd = { ...inn, nettverk, nokler: inn.nokler.toReversed() }
        expect(rammePerId(delUt(snudd))).toEqual(rammePerId(delUt(inn)))
      }),
    )
  })
})

describe('en krone mer i tildeling', () => {
  test('flytter hver ramme med høyst en krone, og den som faller, mister sin restkrone', () => {
    sjekk((inn) => {
      const foer = delUt(inn)
      const etter = delUt({ ...inn, tildelt: inn.tildelt + 1 })
      const par = foer.rammer.map((a, i) => ({ a, b: etter.rammer[i] ?? a }))
      const stiger = par.filter(({ a, b }) => b.ramme > a.ramme)
      for (const { a, b } of par) {
        expect(Math.abs(b.ramme - a.ramme)).toBeLessThanOrEqual(1)
        if (b.ramme >= a.ramme) continue
        expect([a.restkrone, b.restkrone, b.gulv]).toEqual([1, 0, a.gulv])
        expect(stiger.length).toBeGreaterThanOrEqual(2)
        for (const s of stiger) {
          expect(storre(eksaktAndel(foer, s.a), eksaktAndel(foer, a))).toBe(true)
        }
      }
    })
  })

  test('senker av og til en ramme, så regelen over blir faktisk prøvd', () => {
    const fall = fc.sample(innganger, { numRuns: 2000, seed: 1880 }).filter((inn) => {
      const etter = delUt({ ...inn, tildelt: inn.tildelt + 1 }).rammer
      return delUt(inn).rammer.some((r, i) => r.ramme > (etter[i]?.ramme ?? 0))
    })
    expect(fall.length).toBeGreaterThan(10)
  })

  test('uansett hvor mye som legges til, faller ingen ramme med mer enn en krone', () => {
    fc.assert(
      fc.property(innganger, fc.nat(100_000), (inn, mer) => {
        const etter = delUt({ ...inn, tildelt: inn.tildelt + mer }).rammer
        delUt(inn).rammer.forEach((r, i) => {
          expect(etter[i]?.ramme).toBeGreaterThanOrEqual(r.ramme - 1)
        })
      }),
    )
  })
})
