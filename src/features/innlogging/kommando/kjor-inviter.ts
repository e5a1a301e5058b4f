import { parseArgs } from 'node:util'
import { feil, ok, uventet, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { formatTidspunkt } from '#ui/format.ts'
import { inviterForste, type ForsteFeil } from './inviter-forste.ts'
import { NASJONALT } from './ny-i-direktoratet.ts'

export interface Ut {
  readonly stdout: (tekst: string) => void
  readonly stderr: (tekst: string) => void
}

type MedDatabase = <T>(fn: (db: Db) => Promise<T>) => Promise<Resultat<T, readonly string[]>>

const HJELP = `Bruk: samraad inviter --fylke ID --navn NAVN [--mistet] [--json]
      samraad inviter --direktorat NAVN --navn NAVN [--mistet] [--json]

Lager en ny lenke til en i sekretariatet, når den forrige er for gammel eller ingen som kan invitere,
er igjen. Den vises bare her, virker én gang og i 14 dager. Personen får et sete i sekretariatet hvis
hun ikke har et. Et nytt fylke lages med samraad fylke.

  --fylke ID     fylket, slik det står i adressene, for eksempel trondelag
  --direktorat NAVN
                 i stedet for et fylke: direktoratets navn, slik det skal vises. Personen leser i alle
                 fylker og skriver ingen steder
  --navn NAVN    personen, med fullt navn
  --mistet       personen har mistet innloggingen: den gamle avsluttes i alle fylker, og personen får
                 vite det på e-posten sin
  --json         skriv svaret som JSON

SAMRAAD_OIDC og SAMRAAD_ADRESSE må være satt, slik de er for samraad serve.
Avslutter med 0 når det gikk bra, 1 når databasen ikke svarte og 2 når det du ga inn, har feil.
`

/** The command `samraad inviter`: 0 and the link, 1 when the database fails, 2 at bad input. */
export async function kjorInviter(
  args: readonly string[],
  io: Ut,
  medDatabase: MedDatabase,
  omgivelser: { readonly adresse: string | undefined; readonly naa: Temporal.Instant },
): Promise<number> {
  const valg = lesValg(args, omgivelser.adresse)
  if (!valg.ok) return avvis(valg.feil, io, 2)
  if (valg.verdi === 'hjelp') {
    io.stdout(HJELP)
    return 0
  }
  const { json, mistet, ...inn } = valg.verdi
  const svar = await medDatabase((db) =>
    inviterForste(db, {
      ...inn,
      naa: omgivelser.naa,
      mistet: mistet ? avsender(omgivelser.adresse) : null,
    }),
  )
  if (!svar.ok) return avvis(svar.feil, io, 1)
  if (!svar.verdi.ok) return avvis([setning(svar.verdi.feil, inn)], io, 2)
  const { lenke, utloper, navn, sete } = svar.verdi.verdi
  const hele = `${omgivelser.adresse ?? ''}/invitasjon/${lenke}`
  io.stdout(
    json
      ? `${JSON.stringify({ lenke: hele, navn, sete, fylke: inn.fylkeId, utloper }, null, 2)}\n`
      : `Invitasjon til ${navn}, ${sete} (${inn.fylkeId}):\n\n  ${hele}\n\n` +
          `Lenken vises bare nå. Den virker én gang, til ${formatTidspunkt(utloper, 'nb')}.\n`,
  )
  return 0
}

interface Valg {
  readonly fylkeId: string
  readonly direktorat: string | null
  readonly navn: string
  readonly json: boolean
  readonly mistet: boolean
}

/** Every fault at once. */
function lesValg(
  args: readonly string[],
  adresse: string | undefined,
): Resultat<Valg | 'hjelp', readonly string[]> {
  const { values, tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      mistet: { type: 'boolean' },
      fylke: { type: 'string' },
      direktorat: { type: 'string' },
      navn: { type: 'string' },
    },
  })
  if (values.help === true) return ok('hjelp')
  const kjente = new Set(['json', 'mistet', 'fylke', 'direktorat', 'navn'])
  const tekst = (verdi: unknown) => (typeof verdi === 'string' ? verdi.trim() : '')
  const direktorat = values.direktorat === undefined ? null : tekst(values.direktorat)
  const fylkeId = direktorat === null ? tekst(values.fylke) : NASJONALT
  const navn = tekst(values.navn)
  const mangler = [
    ...tokens.flatMap((t) =>
      t.kind === 'option' && !kjente.has(t.name)
        ? [`Ukjent valg: ${t.rawName}. Se --help.`]
        : t.kind === 'positional'
          ? [`Ukjent argument: ${t.value}. Se --help.`]
          : [],
    ),
    ...(/^[a-z0-9-]{1,60}$/.test(fylkeId)
      ? []
      : ['--fylke må være fylket slik det står i adressene: små bokstaver, tall og bindestrek.']),
    ...(direktorat !== null && values.fylke !== undefined
      ? ['Velg enten --fylke eller --direktorat.']
      : []),
    ...(direktorat === null || erNavn(direktorat)
      ? []
      : ['--direktorat må være navnet på direktoratet, høyst 200 tegn.']),
    ...(erNavn(navn) ? [] : ['--navn må være navnet på personen, høyst 200 tegn.']),
    ...(adresse === undefined
      ? [
          'SAMRAAD_OIDC og SAMRAAD_ADRESSE må være satt: lenken begynner med adressen, og uten utstedere kan ingen bruke den.',
        ]
      : []),
  ]
  if (mangler.length > 0) return feil(mangler)
  return ok({
    fylkeId,
    direktorat,
    navn,
    json: values.json === true,
    mistet: values.mistet === true,
  })
}

function erNavn(tekst: string): boolean {
  return tekst.length > 0 && tekst.length <= 200 && !/\p{Cc}/u.test(tekst)
}

function setning(f: ForsteFeil, { fylkeId, navn }: Pick<Valg, 'fylkeId' | 'navn'>): string {
  switch (f.slag) {
    case 'ukjent-fylke':
      return f.finnes.length === 0
        ? `Fylket ${fylkeId} finnes ikke. Lag det med samraad fylke.`
        : `Fylket ${fylkeId} finnes ikke. Disse finnes: ${f.finnes.join(', ')}. Et nytt lages med samraad fylke.`
    case 'ikke-et-fylke':
      return `${fylkeId} er ikke et fylke, og har ikke noe sekretariat.`
    case 'flere-med-navnet':
      return `Flere i sekretariatet heter ${navn}. Lag invitasjonen i nettleseren.`
    case 'kan-logge-inn':
      return `${navn} kan alt logge inn. Er innloggingen mistet, bruk --mistet: da avsluttes den gamle.`
    default:
      return uventet(f)
  }
}

/** Who the mail to the person comes from. */
function avsender(adresse = 'http://localhost'): { nettsted: string; domene: string } {
  return { nettsted: adresse, domene: URL.parse(adresse)?.hostname ?? 'samraad.invalid' }
}

function avvis(grunner: readonly string[], io: Ut, kode: number): number {
  io.stderr(`${grunner.map((f) => `Feil: ${f}`).join('\n')}\n`)
  return kode
}
