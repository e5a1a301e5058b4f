import type { z } from 'zod'
import { feil, ok, type Resultat } from '#core/resultat.ts'

/** One fault in a form: the name of its field, and a code the feature has a sentence for. */
export interface Feltfeil {
  /** As written in the form, for example `tiltak.0.tittel`. Empty: the whole form. */
  readonly felt: string
  readonly kode: string
  readonly data?: Readonly<Record<string, string | number>>
}

/** No keyboard writes U+0000, and PostgreSQL has no room for it in a text. */
export function utenNul(tekst: string): string {
  return tekst.replaceAll('\0', '')
}

/**
 * What a form sent, as text and files, before anything is judged. Kept whole, so that a form with
 * faults comes back with what was typed.
 */
export class Skjemadata {
  readonly #felt: ReadonlyMap<string, readonly string[]>
  readonly #filer: ReadonlyMap<string, File>

  constructor(data: FormData | URLSearchParams) {
    const felt = new Map<string, string[]>()
    const filer = new Map<string, File>()
    for (const [navn, verdi] of data.entries()) {
      if (typeof verdi === 'string') legg(felt, utenNul(navn), utenNul(verdi))
      else if (verdi.size > 0) filer.set(navn, verdi)
    }
    this.#felt = felt
    this.#filer = filer
  }

  tekst(navn: string): string {
    return this.#felt.get(navn)?.at(-1)?.replaceAll('\r\n', '\n').trim() ?? ''
  }

  liste(navn: string): readonly string[] {
    return this.#felt.get(navn) ?? []
  }

  /** Every text that was sent and is not empty, to show what was typed. */
  alle(): readonly (readonly [string, string])[] {
    return [...this.#felt].flatMap(([navn, verdier]) =>
      verdier.filter((v) => v.trim() !== '').map((v) => [navn, v] as const),
    )
  }

  har(navn: string): boolean {
    return this.#felt.has(navn)
  }

  fil(navn: string): File | undefined {
    return this.#filer.get(navn)
  }

  /** The numbers of a repeated group, `tiltak.0.…`, `tiltak.1.…`, in order. */
  rader(gruppe: string): readonly number[] {
    const numre = new Set<number>()
    for (const navn of this.#felt.keys()) {
      const treff = navn.startsWith(`${gruppe}.`)
        ? /^\d{1,4}/.exec(navn.slice(gruppe.length + 1))
        : null
      if (treff) numre.add(Number(treff[0]))
    }
    return [...numre].toSorted((a, b) => a - b)
  }

  /** What stands after `til.` in `til.fosen`, `til.gauldal`, in the order of the form. */
  delnavn(gruppe: string): readonly string[] {
    return [...this.#felt.keys()]
      .filter((navn) => navn.startsWith(`${gruppe}.`))
      .map((navn) => navn.slice(gruppe.length + 1))
  }
}

/** Grows the list in place: a form may send one name a million times. */
function legg(felt: Map<string, string[]>, navn: string, verdi: string): void {
  const liste = felt.get(navn)
  if (liste === undefined) felt.set(navn, [verdi])
  else liste.push(verdi)
}

/**
 * Judges data by its schema. Every fault at once, each at its field; the message of a Zod rule is
 * the code (`z.string({ error: 'mangler' })`).
 */
export function bedom<T>(skjema: z.ZodType<T>, verdi: unknown): Resultat<T, readonly Feltfeil[]> {
  const lest = skjema.safeParse(verdi)
  if (lest.success) return ok(lest.data)
  return feil(lest.error.issues.map((i) => ({ felt: i.path.join('.'), kode: i.message })))
}
