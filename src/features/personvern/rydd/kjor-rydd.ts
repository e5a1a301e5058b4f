import { parseArgs } from 'node:util'
import type { Lagringsslag } from '#core/administrasjon/oppsett.ts'
import type { Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { rydd } from './rydd.ts'

export interface Ut {
  readonly stdout: (tekst: string) => void
  readonly stderr: (tekst: string) => void
}

type MedDatabase = <T>(fn: (db: Db) => Promise<T>) => Promise<Resultat<T, readonly string[]>>

const HJELP = `Bruk: samraad rydd [--toerr] [--json]

Sletter det som er eldre enn lagringstiden sin. Samråd gjør det selv en gang i døgnet.

  --toerr   vis hva som ville blitt slettet, og slett ingenting
  --json    skriv svaret som JSON

Avslutter med 0 når det gikk bra, 1 når databasen ikke svarte og 2 når valgene har feil.
`

const NAVN: Readonly<Record<Lagringsslag, string>> = {
  okt: 'Økter',
  innloggingsforsok: 'Innloggingsforsøk',
  invitasjon: 'Invitasjoner',
  epost: 'Tekst i e-post',
  leselogg: 'Leselogg',
}

/** The command `samraad rydd`: 0 and what was deleted, 1 when the database fails, 2 at bad options. */
export async function kjorRydd(
  args: readonly string[],
  io: Ut,
  medDatabase: MedDatabase,
  naa: Temporal.Instant,
): Promise<number> {
  const valg = lesValg(args)
  if (valg === undefined) {
    io.stderr(HJELP)
    return 2
  }
  if (valg.hjelp) {
    io.stdout(HJELP)
    return 0
  }
  const svar = await medDatabase((db) => rydd(db, naa, { toerr: valg.toerr }))
  if (!svar.ok) {
    io.stderr(`${svar.feil.map((f) => `Feil: ${f}`).join('\n')}\n`)
    return 1
  }
  if (valg.json)
    io.stdout(`${JSON.stringify({ toerr: valg.toerr, ryddet: svar.verdi }, null, 2)}\n`)
  else
    io.stdout(
      `${valg.toerr ? 'Ville slettet' : 'Slettet'}:\n${svar.verdi
        .map((r) => `  ${NAVN[r.slag].padEnd(18)} ${r.antall}`)
        .join('\n')}\n`,
    )
  return 0
}

function lesValg(
  args: readonly string[],
): { readonly hjelp: boolean; readonly toerr: boolean; readonly json: boolean } | undefined {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', short: 'h' },
        toerr: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    })
    return {
      hjelp: values.help ?? false,
      toerr: values.toerr ?? false,
      json: values.json ?? false,
    }
  } catch {
    return undefined
  }
}
