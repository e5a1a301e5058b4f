import { kjorFylke } from '#features/administrasjon/kommando/kjor-fylke.ts'
import { kjorFordel } from '#features/fordeling/kommando/kjor-fordel.ts'
import { kjorInviter } from '#features/innlogging/kommando/kjor-inviter.ts'
import { kjorVerifiser } from '#features/historikk/kommando/kjor-verifiser.ts'
import { inviter } from '#features/innlogging/inviter.ts'
import { kjorRydd } from '#features/personvern/rydd/kjor-rydd.ts'
import { lesMiljo } from '#platform/config/miljo.ts'
import { startInnebygd } from '#platform/db/innebygd.ts'
import { opptatteAdresser } from './ruter.ts'
import { medDatabase } from './med-database.ts'
import { klargjorSkjema } from '#platform/db/klargjor-skjema.ts'
import { startTjener } from './server.ts'

const HJELP = `Bruk: samraad KOMMANDO

  serve        start Samråd og hold det i gang
  migrate      bring databasen til siste versjon, og avslutt
  fordel FIL   regn ut rammer fra .json, .csv eller .xlsx, uten database
  verifiser    kontroller at ingen har rørt historikken
  fylke        lag et nytt fylke, og en lenke til den første i sekretariatet
  inviter      lag en ny lenke til en i sekretariatet, når ingen kan invitere
  rydd         slett det som er eldre enn lagringstiden sin (--toerr viser bare)
  --help       denne teksten

Avslutter med 0 når det gikk bra, 1 når noe feilet og 2 når det du ga inn, har feil.
`

const STROMMER = {
  stdout: (tekst: string) => void process.stdout.write(tekst),
  stderr: (tekst: string) => void process.stderr.write(tekst),
}

/** Exit code of one command. */
async function hoved(argumenter: readonly string[]): Promise<number> {
  const [kommando, ...resten] = argumenter
  switch (kommando) {
    case 'serve':
      return serve()
    case 'migrate':
      return migrate()
    case 'fordel':
      return kjorFordel(resten, STROMMER)
    case 'inviter':
      return inviterSekretar(resten)
    case 'verifiser':
      return kjorVerifiser(resten, STROMMER, medDatabase)
    case 'fylke':
      return kjorFylke(resten, STROMMER, {
        medDatabase,
        inviter,
        naa: Temporal.Now.instant(),
        adresse: (process.env['SAMRAAD_ADRESSE'] ?? '').replace(/\/$/, ''),
        opptatt: opptatteAdresser(),
      })
    case 'rydd':
      return kjorRydd(resten, STROMMER, medDatabase, Temporal.Now.instant())
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(HJELP)
      return 0
    case undefined:
      process.stderr.write(HJELP)
      return 2
    default:
      process.stderr.write(`Ukjent kommando: ${kommando}\n\n${HJELP}`)
      return 2
  }
}

async function serve(): Promise<number> {
  const miljo = lesMiljo(process.env)
  if (!miljo.ok) return feilet(miljo.feil, 2)
  let ferdig: (kode: number) => void = () => undefined
  const slutt = new Promise<number>((losne) => {
    ferdig = losne
  })
  // Before anything is started, so that a stop in the middle of the start is clean too.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => ferdig(0))
  const startet = await startTjener(miljo.verdi, (melding) => {
    process.stderr.write(`Databasen stoppet: ${melding}\n`)
    ferdig(1)
  })
  if (!startet.ok) return feilet(startet.feil, 1)
  process.stdout.write(`\n  Samråd er klart på ${startet.verdi.adresse}\n\n`)
  const kode = await slutt
  await startet.verdi.stopp()
  return kode
}

function inviterSekretar(argumenter: readonly string[]): Promise<number> | number {
  const miljo = lesMiljo(process.env)
  if (!miljo.ok) return feilet(miljo.feil, 2)
  return kjorInviter(argumenter, STROMMER, medDatabase, {
    adresse: miljo.verdi.innlogging?.adresse,
    naa: Temporal.Now.instant(),
  })
}

async function migrate(): Promise<number> {
  const miljo = lesMiljo(process.env)
  if (!miljo.ok) return feilet(miljo.feil, 2)
  const { databaseUrl, datamappe } = miljo.verdi
  if (databaseUrl !== undefined) return rapporter(await klargjorSkjema(databaseUrl, databaseUrl))
  const innebygd = await startInnebygd({ datamappe })
  if (!innebygd.ok) return feilet([innebygd.feil.melding], 1)
  const svar = await klargjorSkjema(innebygd.verdi.url, innebygd.verdi.adminUrl)
  await innebygd.verdi.stopp()
  return rapporter(svar)
}

function rapporter(svar: Awaited<ReturnType<typeof klargjorSkjema>>): number {
  if (!svar.ok) return feilet(svar.feil, 1)
  const { kjort } = svar.verdi
  process.stdout.write(
    kjort.length === 0 ? 'Databasen er à jour.\n' : `Kjørte ${kjort.join(', ')}\n`,
  )
  return 0
}

function feilet(feil: readonly string[], kode: number): number {
  process.stderr.write(`${feil.map((f) => `Feil: ${f}`).join('\n')}\n`)
  return kode
}

// A reader that has gone away (`| head`) is no failure of ours.
for (const strom of [process.stdout, process.stderr]) strom.on('error', () => undefined)
const kode = await hoved(process.argv.slice(2))
// A pipe empties in its own time: exiting before it has would cut a long answer short.
for (const strom of [process.stdout, process.stderr]) {
  await new Promise<void>((ferdig) => strom.write('', () => ferdig()))
}
process.exit(kode)
