/**
 * At most `antall` per key in each period of `periode` milliseconds. Kept in memory and bounded:
 * when `plass` keys are known and none has run out, new ones are refused, so that a flood costs
 * neither memory nor anyone's patience for long.
 */
export class Fartsgrense {
  readonly #sett = new Map<string, { antall: number; til: number }>()
  readonly #valg: { readonly antall: number; readonly periode: number; readonly plass: number }

  constructor(valg: { readonly antall: number; readonly periode: number; readonly plass: number }) {
    this.#valg = valg
  }

  /** Counts this one; false when it is one too many. `naa` is milliseconds since 1970. */
  slippTil(nokkel: string, naa: number): boolean {
    const { antall, periode, plass } = this.#valg
    const kjent = this.#sett.get(nokkel)
    if (kjent !== undefined && kjent.til > naa) {
      kjent.antall += 1
      return kjent.antall <= antall
    }
    this.#sett.delete(nokkel)
    if (this.#sett.size >= plass) this.#rydd(naa)
    if (this.#sett.size >= plass) return false
    this.#sett.set(nokkel, { antall: 1, til: naa + periode })
    return true
  }

  get antallKjente(): number {
    return this.#sett.size
  }

  #rydd(naa: number): void {
    for (const [nokkel, { til }] of this.#sett) if (til <= naa) this.#sett.delete(nokkel)
  }
}
