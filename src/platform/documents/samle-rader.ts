import { type Resultat, feil, ok } from '#core/resultat.ts'
import type { ArkFeil, Arkgrenser, LestRad } from './lest-ark.ts'

/**
 * Takes the rows of a table as they are read, and keeps those with content, so that a million
 * empty rows cost no room.
 */
export class Radsamler {
  readonly #grenser: Arkgrenser
  readonly #rader: LestRad[] = []
  #bredest = 0

  constructor(grenser: Arkgrenser) {
    this.#grenser = grenser
  }

  /** True when a limit is broken: then nothing more need be read. */
  ta(radnummer: number, raCeller: readonly string[]): boolean {
    const bredde = bruktBredde(raCeller)
    if (bredde > 0) {
      const celler = raCeller.slice(0, bredde).map((c) => c.trim())
      this.#rader.push({ radnummer, celler })
      this.#bredest = Math.max(this.#bredest, bredde)
    }
    return this.#rader.length > this.#grenser.rader + 1 || this.#bredest > this.#grenser.kolonner
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
  return celler.findLastIndex((c) => c.trim() !== '') + 1
}
