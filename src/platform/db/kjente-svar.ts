import type { Oyeblikk } from '../kontekst.ts'

/**
 * Milliseconds an answer may be given again. Only for what the clock alone changes (what is published
 * from a given time): what anybody writes changes the moment.
 */
const LENGST = 5_000
const FLEST = 1_000

type Rader = readonly unknown[]

/**
 * Answers from the database that hold still, for everyone who may see the same. They hold as long
 * as nothing is committed: each page is told by PostgreSQL itself which transactions it sees
 * (`pg_current_snapshot()`), and an answer is given again only to pages that see exactly the same.
 * So nobody is shown anything older than when the page was asked for, whichever process wrote.
 */
export class KjenteSvar {
  #merke = ''
  /** When the page that began these was asked for. */
  #siden = 0
  #antall = 0
  readonly #svar = new Map<string, Map<string, Promise<Rader>>>()

  /** The answer to a question as one who sees `les` gets it, by `spor` when it is not known. */
  hent(
    oyeblikk: Oyeblikk,
    hva: { readonly les: string; readonly sql: string; readonly verdier: readonly unknown[] },
    spor: () => Promise<Rader>,
  ): Promise<Rader> {
    if (!this.#folger(oyeblikk)) return spor()
    const svarene = this.#svar.get(hva.sql) ?? new Map<string, Promise<Rader>>()
    this.#svar.set(hva.sql, svarene)
    const nokkel = `${hva.les} ${JSON.stringify(hva.verdier)}`
    const kjent = svarene.get(nokkel)
    if (kjent !== undefined) return kjent
    const svar = spor().then(frys)
    svarene.set(nokkel, svar)
    this.#antall += 1
    svar.catch(() => svarene.delete(nokkel))
    return svar
  }

  /** Whether the page sees what these answers saw; a later one begins anew. */
  #folger({ merke, kl }: Oyeblikk): boolean {
    const brukbare = kl - this.#siden < LENGST && this.#antall < FLEST
    if (merke === this.#merke && brukbare) return true
    if (kl < this.#siden) return false
    this.#svar.clear()
    this.#antall = 0
    this.#merke = merke
    this.#siden = kl
    return true
  }
}

/** Many pages get the same rows, so nobody may change them. */
function frys<T>(verdi: T): T {
  if (typeof verdi !== 'object' || verdi === null || ArrayBuffer.isView(verdi)) return verdi
  for (const del of Object.values(verdi)) frys(del)
  return Object.freeze(verdi)
}
