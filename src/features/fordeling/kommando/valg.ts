import { parseArgs } from 'node:util'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Funn } from './funn.ts'

/** One `--avsett` or `--andel`, split at its last "=": a name may hold one, an amount may not. */
export type Par = { readonly navn: string; readonly verdi: string }

export type Valg = {
  readonly hjelp: boolean
  readonly json: boolean
  readonly fil: string
  /** The options that belong to sheets. */
  readonly tildelt: string | undefined
  readonly grunntilskudd: string | undefined
  readonly avsett: readonly Par[]
  readonly andel: readonly Par[]
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  tildelt: { type: 'string' },
  grunntilskudd: { type: 'string' },
  avsett: { type: 'string', multiple: true },
  andel: { type: 'string', multiple: true },
} as const

const KJENTE = new Map<
  string,
  { readonly type: 'boolean' | 'string'; readonly multiple?: boolean }
>(Object.entries(OPTIONS))

/** Reads the options, and gives every fault in them at once; none of it matters with --help. */
export function lesValg(args: readonly string[]): Resultat<Valg, readonly Funn[]> {
  // Not strict: the built-in messages stop at the first fault, and are in English.
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const funn: Funn[] = []
  const sett = new Set<string>()
  for (const t of tokens) {
    if (t.kind !== 'option') continue
    const tekst = valgfeil(t.name, t.value, sett)
    if (tekst !== undefined) funn.push({ hvor: t.rawName, tekst })
    sett.add(t.name)
  }
  const valg: Valg = {
    hjelp: values['help'] === true,
    json: values['json'] === true,
    fil: positionals[0] ?? '',
    tildelt: tekster(values['tildelt'])[0],
    grunntilskudd: tekster(values['grunntilskudd'])[0],
    avsett: tekster(values['avsett']).flatMap((s) => par('avsett', s, funn)),
    andel: tekster(values['andel']).flatMap((s) => par('andel', s, funn)),
  }
  valg.andel.forEach(({ navn }, i) => {
    if (valg.andel.findIndex((a) => a.navn === navn) === i) return
    funn.push({ hvor: `--andel "${navn}"`, tekst: 'Nøkkelen har fått andel mer enn én gang.' })
  })
  if (positionals.length === 0) funn.push({ tekst: 'Skriv hvilken fil som skal leses. Se --help.' })
  for (const ekstra of positionals.slice(1)) {
    funn.push({ hvor: ekstra, tekst: 'Det kan bare leses én fil om gangen.' })
  }
  return funn.length > 0 && !valg.hjelp ? feil(funn) : ok(valg)
}

function valgfeil(
  navn: string,
  verdi: string | undefined,
  sett: ReadonlySet<string>,
): string | undefined {
  const kjent = KJENTE.get(navn)
  if (kjent === undefined) return 'Ukjent valg. Se --help.'
  if (kjent.type === 'string' && verdi === undefined) return 'Valget mangler en verdi.'
  if (kjent.type === 'boolean' && verdi !== undefined) return 'Valget tar ingen verdi.'
  // Of two awards it cannot be known which one was meant.
  return sett.has(navn) && kjent.type === 'string' && kjent.multiple !== true
    ? 'Valget står mer enn én gang.'
    : undefined
}

function par(valg: 'avsett' | 'andel', skrevet: string, funn: Funn[]): Par[] {
  const delt = skrevet.lastIndexOf('=')
  if (delt >= 0) return [{ navn: skrevet.slice(0, delt).trim(), verdi: skrevet.slice(delt + 1) }]
  const form = valg === 'avsett' ? 'navn=beløp' : 'nøkkel=0.6'
  funn.push({ hvor: `--${valg} "${skrevet}"`, tekst: `Skriv det som "${form}".` })
  return []
}

function tekster(verdi: unknown): string[] {
  return (Array.isArray(verdi) ? verdi : [verdi]).filter((x) => typeof x === 'string')
}

export const HJELP = `Bruk: samraad fordel FIL [valg]

Regner ut rammen til hvert nettverk, på krona, og forklarer hver av dem. Trenger ingen database.

FIL er .json med alt i, eller et ark (.csv eller .xlsx) med overskriftene id og navn og så én
kolonne for hver fordelingsnøkkel. I en arbeidsbok leses det første arket. Desimaler skrives med
komma eller punktum (10,5 eller 10.5), tusener med mellomrom: 83.453 er litt over 83.

Valg for ark:
  --tildelt BELØP           det fylket er tildelt
  --grunntilskudd BELØP     det hvert nettverk får før resten deles
  --avsett "navn=beløp"     avsetning; kan gjentas
  --andel "nøkkel=0.6"      nøkkelens del av 1; kan gjentas, og kan utelates med bare én nøkkel

Valg for alle filer:
  --json                    skriv resultatet som JSON
  -h, --help                denne hjelpen

Sluttkode: 0 når det gikk bra, 2 når noe er galt i filen eller valgene. Da står alle feil på
stderr, og ingenting på stdout.

Eksempel:
  samraad fordel nettverk.csv --tildelt 12022000 --grunntilskudd 200000 \\
    --avsett "Fellestiltak=1500000"
`
