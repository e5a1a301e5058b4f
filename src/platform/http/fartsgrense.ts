/**
 * At most `antall` per key in each period of `periode` milliseconds. Kept in memory and bounded:
 * when `plass` keys are known, the one whose period began first is forgotten, so that a flood from
 * many keys costs no memory and shuts nobody else out.
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
    // Put in when their period began: the first is the oldest.
    const [eldst] = this.#sett.size >= plass ? this.#sett.keys() : []
    if (eldst !== undefined) this.#sett.delete(eldst)
    this.#sett.set(nokkel, { antall: 1, til: naa + periode })
    return true
  }

  get antallKjente(): number {
    return this.#sett.size
  }
}
