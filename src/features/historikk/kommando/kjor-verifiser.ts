import { parseArgs } from 'node:util'
import { tolkTryktSegl, trykk } from '#core/historikk/kjede.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { formatTall, formatTidspunkt } from '#ui/format.ts'
import type { Brudd, Verifisering } from '../segl/brudd.ts'
import { bruddsetning } from '../segl/bruddsetning.ts'
import { forseglAlt } from '../segl/forsegl.ts'
import { verifiser } from '../segl/verifiser.ts'

export interface Ut {
  readonly stdout: (tekst: string) => void
  readonly stderr: (tekst: string) => void
}

type MedDatabase = <T>(fn: (db: Db) => Promise<T>) => Promise<Resultat<T, readonly string[]>>

/**
 * The command `samraad verifiser`: 0 when history is whole (what was new is then sealed too), 1 when
 * something is broken or the database cannot be reached, 2 when the options are at fault.
 */
export async function kjorVerifiser(
  args: readonly string[],
  io: Ut,
  medDatabase: MedDatabase,
): Promise<number> {
  const valg = lesValg(args)
  if (!valg.ok) return avvis(valg.feil, io, 2)
  if (valg.verdi.hjelp) {
    io.stdout(HJELP)
    return 0
  }
  const svar = await medDatabase(async (db) => {
    const funnet = await verifiser(db, valg.verdi.trykte)
    const nye = funnet.antallBrudd === 0 ? await forseglAlt(db) : 0
    return { funnet, nye }
  })
  if (!svar.ok) return avvis(svar.feil, io, 1)
  const { funnet, nye } = svar.verdi
  const hel = funnet.antallBrudd === 0
  if (valg.verdi.json)
    io.stdout(`${JSON.stringify({ hel, ...funnet, nyForseglet: nye }, null, 2)}\n`)
  else (hel ? io.stdout : io.stderr)(hel ? heltekst(funnet, nye) : bruddtekst(funnet))
  return hel ? 0 : 1
}

interface Valg {
  readonly hjelp: boolean
  readonly json: boolean
  readonly trykte: readonly string[]
}

function lesValg(args: readonly string[]): Resultat<Valg, readonly string[]> {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: {
      help: { type: 'boolean', short: 'h' },
      json: { type: 'boolean' },
      segl: { type: 'string', multiple: true },
    },
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const ukjente = tokens.flatMap((t) =>
    t.kind === 'option' && !['help', 'json', 'segl'].includes(t.name) ? [t.rawName] : [],
  )
  const skrevet = [values.segl ?? []].flat()
  const trykte = skrevet.map((s) => (typeof s === 'string' ? tolkTryktSegl(s) : null))
  const funn = [
    ...ukjente.map((navn) => `Ukjent valg: ${navn}. Se --help.`),
    ...positionals.map((p) => `Ukjent argument: ${p}. Se --help.`),
    ...skrevet
      .filter((_, i) => trykte[i] === null)
      .map((s) => `--segl ${String(s)}: et segl er 64 tegn, 0–9 og a–f.`),
  ]
  if (funn.length > 0) return feil(funn)
  return ok({
    hjelp: values.help === true,
    json: values.json === true,
    trykte: trykte.filter((t) => t !== null),
  })
}

function heltekst(v: Verifisering, nye: number): string {
  const ut = [
    'Historikken er hel.',
    `${linjer(v.antallForseglet)} under ${formatTall(v.antallSegl, 'nb')} segl. Hver linje, hvert segl og hver tabell stemmer.`,
    v.antallUsikret === 0
      ? 'Ingen linjer er nyere enn det siste seglet.'
      : `Nyere enn det siste seglet: ${linjer(v.antallUsikret)}${nye > 0 ? `, som er forseglet nå` : ''}.`,
  ]
  const siste = v.sisteSegl
  if (siste !== null) {
    ut.push(
      `Siste segl da kontrollen begynte: nr. ${siste.nr}, ${formatTidspunkt(siste.tid, 'nb')}`,
      `  ${trykk(siste.hash)}`,
    )
  }
  return `${ut.join('\n')}\n`
}

function linjer(antall: number): string {
  return antall === 1 ? '1 linje' : `${formatTall(antall, 'nb')} linjer`
}

function bruddtekst(v: Verifisering): string {
  const [forste, ...resten] = v.brudd
  const ut =
    forste === undefined ? [] : [`Historikken er brutt. Det første bruddet:`, punkt(forste)]
  if (resten.length > 0) ut.push(`Etter det:`, ...resten.map(punkt))
  const uvist = v.antallBrudd - v.brudd.length
  if (uvist > 0) ut.push(`… og ${formatTall(uvist, 'nb')} til.`)
  return `${ut.join('\n')}\n`
}

function punkt(b: Brudd): string {
  return `  ${bruddsetning(b, 'nb')}`
}

function avvis(funn: readonly string[], io: Ut, kode: number): number {
  io.stderr(`${funn.map((f) => `Feil: ${f}`).join('\n')}\n`)
  return kode
}

const HJELP = `Bruk: samraad verifiser [valg]

Kontrollerer at ingen har endret, slettet eller satt inn noe i historikken bak ryggen på Samråd:
hver linje mot sitt segl, hvert segl mot det forrige, og hver tabell mot det historikken sier at
den skal inneholde. Sier hva som er det første bruddet. Kan kjøres mens Samråd går.

Valg:
  --segl HASH   et segl dere har på papir; må finnes i kjeden. Kan gjentas
  --json        skriv resultatet som JSON
  -h, --help    denne hjelpen

Sluttkode: 0 når historikken er hel, 1 når den er brutt eller databasen ikke svarer, 2 når valgene
har feil.
`
