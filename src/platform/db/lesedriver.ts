import {
  type CompiledQuery,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import { Socket } from 'node:net'
import type { ClientConfig } from 'pg'
import { ForberedtKlient } from './forberedt-klient.ts'
import { KjenteSvar } from './kjente-svar.ts'
import { gjeldendeKontekst } from '../kontekst.ts'

export interface Lesevalg {
  readonly klient: ClientConfig
  /** How many connections share the questions. */
  readonly antall: number
  /** Run once on each connection. */
  readonly oppsett: string
  readonly vedFeil?: ((feil: Error) => void) | undefined
}

/**
 * Reading without a connection of one's own: questions from all pages that are being made travel
 * together on a few connections, one behind the other (PostgreSQL's pipeline), and the answers come
 * back together. What costs is the number of packets, so this is most of what reading costs.
 * Every question is a transaction of its own that cannot write.
 */
export function lesedialekt(valg: Lesevalg): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new Lesedriver(valg),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

class Lesedriver implements Driver {
  readonly #linjer: readonly Linje[]

  constructor(valg: Lesevalg) {
    const kjente = new KjenteSvar()
    this.#linjer = Array.from({ length: valg.antall }, () => new Linje(valg, kjente))
  }

  async init(): Promise<void> {}

  /**
   * Not for one alone: a connection is shared. Questions of those who see the same meet on one that
   * sees it already, as long as it answers; behind a slow one nobody has to wait.
   */
  async acquireConnection(): Promise<DatabaseConnection> {
    const naa = performance.now()
    const { les } = gjeldendeKontekst()
    const svarer = this.#linjer.filter((l) => naa - l.ventetSiden(naa) < LENGE)
    const linje =
      svarer.find((l) => l.serNaa === les) ??
      svarer.toSorted((a, b) => a.sistBrukt - b.sistBrukt)[0] ??
      this.#linjer.toSorted((a, b) => b.ventetSiden(naa) - a.ventetSiden(naa))[0]
    if (linje === undefined) throw new Error('Det finnes ingen leselinjer')
    linje.sistBrukt = naa
    return linje
  }

  async releaseConnection(): Promise<void> {}

  async beginTransaction(): Promise<void> {
    throw new Error('Det leses uten transaksjon: bruk skrivDb')
  }
  async commitTransaction(): Promise<void> {}
  async rollbackTransaction(): Promise<void> {}

  async destroy(): Promise<void> {
    await Promise.all(this.#linjer.map(async (linje) => linje.lukk()))
  }
}

// Milliseconds.
const LENGE = 100

/** One connection, opened when first asked and again after it broke. */
class Linje implements DatabaseConnection {
  readonly #valg: Lesevalg
  readonly #kjente: KjenteSvar
  sistBrukt = 0
  #klient: Promise<ForberedtKlient> | undefined
  /** The one `#klient` is or will be: a late word from an older one changes nothing. */
  #apen: ForberedtKlient | undefined
  #sokkel = new Socket()
  #samler = false
  /** What the last question sent was allowed to see. */
  #les: string | undefined
  /** When each unanswered question was asked; answers come in the same order. */
  readonly #ubesvart = new Set<{ readonly spurt: number }>()

  constructor(valg: Lesevalg, kjente: KjenteSvar) {
    this.#valg = valg
    this.#kjente = kjente
  }

  /** What it sees without being told anew. */
  get serNaa(): string | undefined {
    return this.#les
  }

  /** Since when the oldest question has waited; `naa` when none does. */
  ventetSiden(naa: number): number {
    const [eldste] = this.#ubesvart
    return eldste?.spurt ?? naa
  }

  async executeQuery<R>(sporring: CompiledQuery): Promise<QueryResult<R>> {
    const { les, oyeblikk } = gjeldendeKontekst()
    const rader =
      oyeblikk === undefined || oyeblikk.forbi === true
        ? this.#svar(sporring)
        : this.#kjente.hent(
            oyeblikk,
            { les, sql: sporring.sql, verdier: sporring.parameters },
            async () => this.#svar(sporring),
          )
    // The rows of a question are what it asked for; only the database knows, and Kysely's types say.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return { rows: (await rader) as R[] }
  }

  async #svar(sporring: CompiledQuery): Promise<readonly unknown[]> {
    const venter = { spurt: performance.now() }
    this.#ubesvart.add(venter)
    try {
      return await this.#spor(sporring)
    } catch (kastet) {
      // A question changes nothing, so it may be asked again on a new connection.
      if (!erBrudd(kastet)) throw kastet
      return await this.#spor(sporring)
    } finally {
      this.#ubesvart.delete(venter)
    }
  }

  async #spor(sporring: CompiledQuery): Promise<readonly unknown[]> {
    const { les } = gjeldendeKontekst()
    const klient = await (this.#klient ??= this.#apne())
    this.#samle()
    // Sent in the same breath as the question, so that nobody's question comes in between.
    if (this.#les !== les) {
      this.#les = les
      klient.query(SE, [les]).catch(() => this.#glem(klient))
    }
    const { rows } = await klient
      .query(sporring.sql, sporring.parameters)
      .catch((kastet: unknown) => {
        if (erBrudd(kastet)) this.#glem(klient)
        throw kastet
      })
    return rows
  }

  /** What is asked in the same turn of the event loop, by whomever, is sent as one packet. */
  #samle(): void {
    if (this.#samler) return
    this.#samler = true
    const sokkel = this.#sokkel
    sokkel.cork()
    setImmediate(() => {
      this.#samler = false
      sokkel.uncork()
    })
  }

  // oxlint-disable-next-line require-yield
  async *streamQuery(): AsyncIterableIterator<never> {
    throw new Error('Det leses ikke i strøm')
  }

  async lukk(): Promise<void> {
    const klient = await this.#klient?.catch(() => undefined)
    this.#klient = undefined
    await klient?.end()
  }

  async #apne(): Promise<ForberedtKlient> {
    this.#sokkel = new Socket()
    const klient = new ForberedtKlient({
      ...this.#valg.klient,
      pipeline: true,
      stream: () => this.#sokkel,
    })
    this.#apen = klient
    this.#les = undefined
    klient.on('error', (feil) => {
      this.#glem(klient)
      this.#valg.vedFeil?.(feil)
    })
    klient.on('end', () => this.#glem(klient))
    try {
      await klient.connect()
      await klient.query(`${this.#valg.oppsett}; set default_transaction_read_only = on`)
    } catch (kastet) {
      this.#glem(klient)
      throw kastet
    }
    return klient
  }

  #glem(klient: ForberedtKlient): void {
    if (this.#apen === klient) {
      this.#apen = undefined
      this.#klient = undefined
    }
    klient.end().catch(() => undefined)
  }
}

/** The connection is gone; an error in the question itself has a code of five from PostgreSQL. */
function erBrudd(kastet: unknown): boolean {
  if (!(kastet instanceof Error)) return false
  const kode = 'code' in kastet ? String(kastet.code) : ''
  return !/^[0-9A-Z]{5}$/.test(kode) || kode.startsWith('57P') || kode.startsWith('08')
}

const SE = `select set_config('samraad.les', $1, false)`
