import { osloDato } from '#platform/oslo-dato.ts'
import { parseArgs } from 'node:util'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { toerr, withTransaction } from '#platform/db/transaksjon.ts'
import { opprettFylke, type Inviter, type NyttFylke } from '../opprett-fylke.ts'

export interface Ut {
  readonly stdout: (tekst: string) => void
  readonly stderr: (tekst: string) => void
}

export interface Fylkemiljo {
  readonly medDatabase: <T>(fn: (db: Db) => Promise<T>) => Promise<Resultat<T, readonly string[]>>
  readonly inviter: Inviter
  readonly naa: Temporal.Instant
  /** Where people find Samråd; empty when it is not set. */
  readonly adresse: string
  /** First parts of addresses that are pages, so that no county is called the same. */
  readonly opptatt: ReadonlySet<string>
}

const HJELP = `Bruk: samraad fylke ID NAVN --statsforvalter NAVN --sekretaer NAVN [valg]

Lager et nytt fylke med det første setet i sekretariatet, og en lenke til den som skal sitte der.
Resten settes opp i nettleseren, under Administrasjon.

  ID                    i adressen: små bokstaver, tall og bindestrek, for eksempel trondelag
  NAVN                  slik det vises, for eksempel Trøndelag
  --statsforvalter NAVN embetet, for eksempel «Statsforvalteren i Trøndelag»
  --sekretaer NAVN      den første som skal inn
  --maalform M          nb, nn eller noytral (standard)
  --toerr               kontroller alt, og lag ingenting
  --json                skriv svaret som JSON

Lenken gir adgang én gang, i 14 dager. Den vises bare her.
Avslutter med 0 når det gikk bra, 1 når noe feilet og 2 når det du ga inn, har feil.
`

/** The command `samraad fylke`: a county and its first secretary; every fault at once, or all of it. */
export async function kjorFylke(
  args: readonly string[],
  io: Ut,
  miljo: Fylkemiljo,
): Promise<number> {
  const lest = les(args, miljo)
  if (!lest.ok) return avvis(io, lest.feil, 2)
  if (lest.verdi === 'hjelp') {
    io.stdout(HJELP)
    return 0
  }
  const { fylke, erToerr, json } = lest.verdi
  const svar = await miljo.medDatabase(async (db) => {
    const laget = await (erToerr ? toerr : withTransaction)(db, (trx) => opprettFylke(trx, fylke))
    if (!laget.ok || erToerr) return { laget, lenke: undefined }
    const { personId, vervId } = laget.verdi
    const hvem = { fylkeId: fylke.id, personId, avVervId: vervId, naa: miljo.naa }
    const invitert = await miljo.inviter(db, hvem)
    return { laget, lenke: invitert.ok ? invitert.verdi.lenke : undefined }
  })
  if (!svar.ok) return avvis(io, svar.feil, 1)
  const { laget, lenke } = svar.verdi
  if (!laget.ok) return avvis(io, [`Fylket ${fylke.id} finnes alt.`], 2)
  const adresse = lenke === undefined ? null : `${miljo.adresse}/invitasjon/${lenke}`
  io.stdout(
    json
      ? `${JSON.stringify({ toerr: erToerr, fylke: fylke.id, invitasjon: adresse }, null, 2)}\n`
      : erToerr
        ? `Alt er i orden. Ingenting er laget.\n`
        : `Laget ${fylke.navn}.\nLenke til ${fylke.sekretaer}, én gang i 14 dager:\n${adresse}\n`,
  )
  return 0
}

interface Valg {
  readonly fylke: NyttFylke
  readonly erToerr: boolean
  readonly json: boolean
}

function les(
  args: readonly string[],
  miljo: Fylkemiljo,
): Resultat<Valg | 'hjelp', readonly string[]> {
  const lest = parse(args)
  if (!lest.ok) return lest
  const { values, positionals } = lest.verdi
  if (values.help) return ok('hjelp')
  const [id = '', navn = '', ...resten] = positionals
  const { statsforvalter = '', sekretaer = '', maalform = 'noytral' } = values
  const mangler: readonly (readonly [string, string])[] = [
    ['ID', id],
    ['NAVN', navn],
    ['--statsforvalter', statsforvalter],
    ['--sekretaer', sekretaer],
  ]
  const form = (['nb', 'nn', 'noytral'] as const).find((m) => m === maalform)
  const funn = [
    ...mangler.filter(([, v]) => v.trim() === '').map(([hva]) => `${hva} mangler.`),
    ...(id !== '' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)
      ? ['ID kan bare ha små bokstaver a–z, tall og bindestrek.']
      : []),
    ...(miljo.opptatt.has(id) ? [`ID kan ikke være ${id}: det er adressen til en side.`] : []),
    ...(form === undefined ? ['--maalform må være nb, nn eller noytral.'] : []),
    ...resten.map((r) => `Forstår ikke «${r}». Sett navn med mellomrom i anførselstegn.`),
  ]
  if (funn.length > 0 || form === undefined) return feil(funn)
  return ok({
    fylke: {
      id,
      navn: navn.trim(),
      statsforvalter: statsforvalter.trim(),
      sekretaer: sekretaer.trim(),
      maalform: form,
      fra: osloDato(miljo.naa),
    },
    erToerr: values.toerr ?? false,
    json: values.json ?? false,
  })
}

function parse(args: readonly string[]) {
  try {
    return ok(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          help: { type: 'boolean', short: 'h' },
          statsforvalter: { type: 'string' },
          sekretaer: { type: 'string' },
          maalform: { type: 'string' },
          toerr: { type: 'boolean' },
          json: { type: 'boolean' },
        },
      }),
    )
  } catch (kastet) {
    return feil([kastet instanceof Error ? kastet.message : String(kastet)])
  }
}

function avvis(io: Ut, feilene: readonly string[], kode: number): number {
  io.stderr(`${feilene.map((f) => `Feil: ${f}`).join('\n')}\n`)
  return kode
}
