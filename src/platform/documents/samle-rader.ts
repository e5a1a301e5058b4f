import { type Resultat, feil, ok } from '#core/resultat.ts'
import type { ArkFeil, Arkgrenser, LestRad } from './lest-ark.ts'

/**
 * Takes the rows of a table as they are read, in order, and keeps those with content; the others
 * are only counted, so that a million empty rows, or rows past the limit, cost no room.
 */
export class Radsamler {
  readonly #grenser: Arkgrenser
  readonly #rader: LestRad[] = []
  #sett: number
  #bredest = 0

  constructor(grenser: Arkgrenser, raderForan = 0) {
    this.#grenser = grenser
    this.#sett = raderForan
  }

  ta(raCeller: readonly string[]): void {
    this.#sett += 1
    // One above the limits is enough to tell that they are broken.
    if (this.#rader.length > this.#grenser.rader + 1) return
    const celler = raCeller.map((c) => c.trim())
    const bredde = bruktBredde(celler)
    if (bredde === 0) return
    this.#bredest = Math.max(this.#bredest, bredde)
    this.#rader.push({ radnummer: this.#sett, celler })
  }

  /** The heading is not counted against the limit of rows. */
  ferdig(): Resultat<readonly LestRad[], ArkFeil[]> {
    const { rader, kolonner } = this.#grenser
    if (this.#rader.length === 0) return feil([{ kode: 'tom' }])
    if (this.#rader.length > rader + 1) return feil([{ kode: 'for-mange-rader', grense: rader }])
    if (this.#bredest > kolonner) return feil([{ kode: 'for-mange-kolonner', grense: kolonner }])
    return ok(this.#rader)
  }
}

/** The number of cells up to the last one with content. */
export function bruktBredde(celler: readonly string[]): number {
  return celler.findLastIndex((c) => c !== '') + 1
}
