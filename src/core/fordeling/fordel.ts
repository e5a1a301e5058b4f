import { brokTekst, formaterDesimal, tierpotens, vedSkala } from '../desimal.ts'
import { kroner, sumKroner } from '../kroner.ts'
import { ok, type Resultat } from '../resultat.ts'
import { koForRestkroner, type Kvote } from './restkroner.ts'
import type { FordelFeil, Fordeling, FordelInngang, Ramme } from './typer.ts'
import { valider, type GyldigInngang } from './valider.ts'

/**
 * Shares the award among the networks, to the krone.
 *
 *     pott    = tildelt − avsetninger
 *     proRata = pott − networks × grunntilskudd
 *     s_i     = Σ over keys of andel × verdi_i / Σ verdi            (exact; Σ s_i = 1)
 *     e_i     = proRata × s_i                                       (exact)
 *     ramme_i = grunntilskudd + ⌊e_i⌋ + 1 if i is given a remainder krone
 *
 * The R = proRata − Σ⌊e_i⌋ kroner left go one each to the largest fractions x_i = e_i − ⌊e_i⌋,
 * equal fractions to the lowest id by code point. Everything is computed in whole numbers over
 * one common denominator; nothing is ever rounded but by this rule.
 *
 * Always true of the answer:
 * 1. Frames are whole kroner, none negative, and sum to exactly `pott`. Each pro rata part is e_i
 *    rounded down or up: a fraction of 0 never gets a krone, for R < number of fractions above 0
 *    whenever R > 0.
 * 2. The order of networks, keys and pots is without effect on any frame.
 * 3. A network whose figures are all larger never gets less: s_i > s_j makes ⌊e_i⌋ ≥ ⌊e_j⌋, and
 *    if they are equal then x_i > x_j, so i stands before j in the queue.
 * 4. **One krone more to the award moves each frame by −1, 0 or +1**, and a frame falls only if
 *    (a) it held a remainder krone and its own exact part did not reach the next whole krone,
 *    (b) at least two others rose, and (c) every one that rose has a strictly larger share. So
 *    the network with the largest share never falls, nor does any frame among two networks.
 *    However much is added, a frame falls by at most 1 krone.
 *
 * Proof of 4. Mark with ′ what is true with proRata + 1; then e_i′ = e_i + s_i and s_i ≤ 1.
 * Down: part_i′ ≥ ⌊e_i′⌋ ≥ ⌊e_i⌋ ≥ part_i − 1, for any addition, and a fall needs equality all
 * the way: i held a krone, lost it, and ⌊e_i′⌋ = ⌊e_i⌋; that is (a). The parts rise by 1 in sum,
 * so one that falls needs two that rise; that is (b), when no one rises by more than 1.
 * Up: a rise of 2 or more needs ⌊e_i′⌋ = ⌊e_i⌋ + 1, no krone to i before and one after, so the
 * rest together fell by 1 and some j fell. j was ahead of i: x_j ≥ x_i. Now x_j′ = x_j + s_j ≥ x_j,
 * and x_i′ = x_i + s_i − 1 ≤ x_i. If s_i < 1 this gives x_j′ > x_i′, so j is ahead of i still and
 * cannot lose while i gains. If s_i = 1 all parts are whole and there is no krone to give.
 * (c) Let j fall and i rise. If ⌊e_i⌋ stays, i overtook j in the queue: x_i ≤ x_j and
 * x_i + s_i ≥ x_j + s_j, so s_i ≥ s_j, and equality would leave both fractions and ids as they
 * were. Otherwise ⌊e_i⌋ rose by 1 and i held as many remainder kroner before as after. If none,
 * x_i ≤ x_j and x_i + s_i ≥ 1 > x_j + s_j, so s_i > s_j. If one, x_i′ ≥ x_j′ ≥ s_j, while
 * x_i′ = x_i + s_i − 1 < s_i. ∎
 *
 * It does happen (the paradox found with Alabama's seats in 1880): figures 6, 6 and 2 share 10 kr
 * as 4, 4, 2 and 11 kr as 5, 5, 1.
 *
 * Errors: every fault of the input at once, see `FordelFeil`.
 */
export function fordel(inn: FordelInngang): Resultat<Fordeling, readonly FordelFeil[]> {
  const gyldig = valider(inn)
  return gyldig.ok ? ok(beregn(gyldig.verdi)) : gyldig
}

function beregn(inn: GyldigInngang): Fordeling {
  const { tildelt, avsetninger, avsatt, grunntilskudd } = inn
  const pott = kroner(tildelt - avsatt)
  const grunntilskuddSum = kroner(grunntilskudd * inn.nettverk.length)
  const proRata = kroner(pott - grunntilskuddSum)
  const { tellere, nevner, summer } = andeler(inn)

  const kvoter = inn.nettverk.map(({ id }, i): Kvote => {
    const eksakt = BigInt(proRata) * (tellere[i] ?? 0n)
    return { id, gulv: eksakt / nevner, brok: eksakt % nevner }
  })
  const { restkroner, plasser } = koForRestkroner(kvoter, BigInt(proRata))

  const rammer = inn.nettverk.map(({ id, navn, verdier }, i): Ramme => {
    const kvote = kvoter[i] ?? { id, gulv: 0n, brok: 0n }
    const { plass, avgjortAvId } = plasser[i] ?? { plass: 0, avgjortAvId: false }
    const restkrone = plass <= restkroner ? 1 : 0
    const gulv = kroner(Number(kvote.gulv))
    const andel = tellere[i] ?? 0n
    return {
      id,
      navn,
      grunntilskudd,
      verdier: verdier.map(formaterDesimal),
      andel: brokTekst(andel, nevner, 20),
      prosent: brokTekst(andel * 100n, nevner, 3),
      gulv,
      brok: { teller: kvote.brok.toString(), tilnaermet: kuttet(kvote.brok, nevner) },
      plass,
      avgjortAvId,
      restkrone,
      proRata: kroner(gulv + restkrone),
      ramme: kroner(grunntilskudd + gulv + restkrone),
    }
  })
  const nokler = inn.nokler.map(({ navn, andel }, k) => ({
    navn,
    andel: formaterDesimal(andel),
    sum: summer[k] ?? '0',
  }))
  return {
    tildelt,
    avsetninger,
    avsatt,
    pott,
    grunntilskudd,
    grunntilskuddSum,
    proRata,
    nokler,
    restkroner,
    nevner: nevner.toString(),
    rammer,
    sum: sumKroner(rammer.map((r) => r.ramme)),
  }
}

/**
 * Every network's share as a whole number over one denominator. With keys k of share a_k/A and
 * figures v_ik summing to T_k, and L the least common multiple of the T_k:
 * s_i = Σ_k a_k · (L / T_k) · v_ik over A · L. So the networks cost one multiplication per key.
 */
function andeler(inn: GyldigInngang): { tellere: bigint[]; nevner: bigint; summer: string[] } {
  const andelSkala = Math.max(0, ...inn.nokler.map((n) => n.andel.skala))
  const nokler = inn.nokler.map(({ andel }, k) => {
    let skala = 0
    for (const n of inn.nettverk) skala = Math.max(skala, n.verdier[k]?.skala ?? 0)
    let sum = 0n
    for (const n of inn.nettverk) sum += tellerFor(n, k, skala)
    return { a: vedSkala(andel, andelSkala), skala, sum }
  })
  const felles = nokler.reduce((l, n) => (l * n.sum) / storsteFellesDivisor(l, n.sum), 1n)
  const vekter = nokler.map((n) => n.a * (felles / n.sum))
  const tellere = inn.nettverk.map((n) => {
    let teller = 0n
    for (const [k, vekt] of vekter.entries()) {
      teller += vekt * tellerFor(n, k, nokler[k]?.skala ?? 0)
    }
    return teller
  })
  const summer = nokler.map((n) => lesbarSum(n.sum, n.skala))
  return { tellere, nevner: felles * tierpotens(andelSkala), summer }
}

function tellerFor(
  nettverk: GyldigInngang['nettverk'][number],
  nokkel: number,
  skala: number,
): bigint {
  const verdi = nettverk.verdier[nokkel]
  if (verdi === undefined) throw new Error(`Mangler verdi ${nokkel} for ${nettverk.id}`)
  return vedSkala(verdi, skala)
}

function storsteFellesDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function lesbarSum(teller: bigint, skala: number): string {
  const tekst = brokTekst(teller, tierpotens(skala), skala)
  return skala === 0 ? tekst : tekst.replace(/\.?0+$/, '')
}

/** Cut, not rounded: 0.9999997 must not be shown as a whole krone. */
function kuttet(teller: bigint, nevner: bigint): string {
  return brokTekst((teller * 1_000_000n) / nevner, 1_000_000n, 6)
}
