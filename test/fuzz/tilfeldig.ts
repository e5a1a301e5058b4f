/** Chance that can be had again: the same seed gives the same numbers on every machine. */
export class Tilfeldig {
  #tilstand: number

  constructor(fro: number) {
    this.#tilstand = fro >>> 0
  }

  /** From and with 0, to and without 1 (mulberry32). */
  neste(): number {
    this.#tilstand = (this.#tilstand + 0x6d2b79f5) >>> 0
    let t = this.#tilstand
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }

  tall(under: number): number {
    return Math.floor(this.neste() * under)
  }

  sjanse(prosent: number): boolean {
    return this.neste() * 100 < prosent
  }

  en<T>(av: readonly T[]): T {
    const valgt = av[this.tall(av.length)]
    if (valgt === undefined) throw new RangeError('Ingenting å velge mellom')
    return valgt
  }
}
