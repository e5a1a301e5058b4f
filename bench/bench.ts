import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { fordel } from '#core/fordeling/fordel.ts'
import { demokake } from '#test/world/demoinnlogging.ts'
import { startSamraad } from '#test/world/prosess.ts'
import { skrivere } from './historikk.ts'
import { hent, last, type Lastsvar } from './last.ts'
import { medSkriving } from './med-skriving.ts'

const ROT = join(import.meta.dirname, '..')
const KORT = process.argv.includes('--kort')
const SEKUNDER = KORT ? 1 : 2
const RUNDER = KORT ? 1 : 3
const AR = '/trondelag/2023/kompetanseloftet'

const SIDER: readonly (readonly [navn: string, sti: string])[] = [
  ['Forside', '/'],
  ['Oversikt', AR],
  ['Oppsett', `${AR}/oppsett`],
  ['Fordeling', `${AR}/fordeling`],
  ['Simulator', `${AR}/fordeling/simulator`],
  ['Samlet framstilling', `${AR}/beslutningsgrunnlag`],
  ['Ett grunnlag', `${AR}/beslutningsgrunnlag/gauldal`],
  ['Vurdering', `${AR}/vurdering`],
  ['Gruppas skjerm', `${AR}/vurdering/orn/midtre-namdal`],
  ['Innstilling', `${AR}/innstilling`],
  ['Register', '/trondelag/register'],
]

const rader: string[][] = []
const skriv = (tittel: string, hode: readonly string[]) => {
  process.stdout.write(`\n## ${tittel}\n\n`)
  process.stdout.write(`| ${hode.join(' | ')} |\n|${hode.map(() => '---').join('|')}|\n`)
  for (const rad of rader.splice(0)) process.stdout.write(`| ${rad.join(' | ')} |\n`)
}

const datamappe = mkdtempSync(join(tmpdir(), 'samraad-bench-'))
chmodSync(datamappe, 0o755)
process.stdout.write(`# Målinger ${new Date().toISOString()}\n\nNode ${process.version}\n`)

await oppstart()
const samraad = await startSamraad({ datamappe })
try {
  const kake = await demokake(samraad.adresse, /^Sekretariatet/)
  await sider(kake)
  await filer(kake)
  await minne()
} finally {
  await samraad.stopp()
  rmSync(datamappe, { recursive: true, force: true })
}
rader.push(...(await skrivere(KORT ? 1 : 3, KORT ? 3 : 5)))
skriv('200 samtidige som skriver (forseglingen koster høyst 10 %)', [
  '',
  'Transaksjoner/s',
  'Andel',
])
nettleserfiler()
tildeling()

/** From the start of the program to the first page: the first time, and with data there. */
async function oppstart(): Promise<void> {
  for (const navn of ['Første gang (ny databaseklynge og demo)', 'Med data fra før']) {
    const start = performance.now()
    const p = await startSamraad({ datamappe })
    await hent(`${p.adresse}/trondelag`)
    rader.push([navn, `${((performance.now() - start) / 1000).toFixed(1)} s`])
    await p.stopp()
  }
  skriv('Fra start til første side', ['', 'Tid'])
}

/** Each page with its queries, against bare node:http serving the same bytes. */
async function sider(kake: string): Promise<void> {
  for (const [navn, sti] of SIDER) {
    const adresse = samraad.adresse + sti
    const hoder = { cookie: kake }
    const innhold = await hent(adresse, undefined, hoder)
    const tidligere = await sporringer()
    await hent(adresse, undefined, hoder)
    const antall = (await sporringer()) - tidligere
    const { side, naken, andel } = await motNaken(adresse, hoder, innhold)
    const urolig = await medSkriving(datamappe, async () =>
      last(adresse, { sekunder: SEKUNDER, hoder }),
    )
    rader.push([
      navn,
      String(antall),
      `${(innhold.length / 1024).toFixed(0)} kB`,
      side.perSekund.toFixed(0),
      naken.perSekund.toFixed(0),
      `${(100 * andel).toFixed(1)} %`,
      `${((100 * urolig.perSekund) / naken.perSekund).toFixed(1)} %`,
      `${side.median.toFixed(1)} / ${side.p95.toFixed(1)} ms`,
    ])
  }
  skriv('Sider mot bare node:http med de samme bytene (minst 5 %, høyst 8 spørringer)', [
    'Side',
    'Spørringer',
    'Størrelse',
    'Sider/s',
    'node:http/s',
    'Andel',
    'Andel mens noen alltid skriver',
    'Median / p95, 8 samtidige',
  ])
}

async function sporringer(): Promise<number> {
  const tekst = (await hent(`${samraad.adresse}/metrics`)).toString()
  return [...tekst.matchAll(/^samraad_sporringer_per_side_sum\{.*\} (\d+)$/gm)].reduce(
    (sum, [, n]) => sum + Number(n),
    0,
  )
}

/** In turns, for the machine drifts: the round in the middle of an odd number. */
async function motNaken(adresse: string, hoder: Record<string, string>, innhold: Buffer) {
  const naken = await startNaken(innhold)
  await last(adresse, { sekunder: 1, hoder })
  await last(naken.adresse, { sekunder: 0.5 })
  const runder: { side: Lastsvar; naken: Lastsvar; andel: number }[] = []
  for (let i = 0; i < RUNDER; i += 1) {
    const side = await last(adresse, { sekunder: SEKUNDER, hoder })
    const bare = await last(naken.adresse, { sekunder: 1 })
    runder.push({ side, naken: bare, andel: side.perSekund / bare.perSekund })
  }
  naken.stopp()
  const midt = runder.toSorted((a, b) => a.andel - b.andel)[Math.floor(RUNDER / 2)]
  if (midt === undefined) throw new Error('Det ble ikke målt')
  return midt
}

async function startNaken(innhold: Buffer) {
  const barn = spawn(process.execPath, [join(import.meta.dirname, 'naken.ts')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  barn.stdin.end(innhold)
  const port = await new Promise<string>((ferdig) => {
    barn.stdout.once('data', (bit: Buffer) => ferdig(bit.toString().trim()))
  })
  return { adresse: `http://127.0.0.1:${port}/`, stopp: () => barn.kill() }
}

/** The documents, in milliseconds each: nothing else makes the same. */
async function filer(kake: string): Promise<void> {
  for (const sti of [
    `${AR}/fordeling`,
    `${AR}/beslutningsgrunnlag`,
    `${AR}/beslutningsgrunnlag/gauldal`,
    `${AR}/innstilling`,
  ]) {
    for (const form of ['pdf', 'xlsx', 'json']) {
      const adresse = `${samraad.adresse}${sti}.${form}`
      const hoder = { cookie: kake }
      const finnes = await fetch(adresse, { headers: hoder })
      if (!finnes.ok) continue
      await last(adresse, { sekunder: 0.5, samtidige: 1, hoder })
      const svar = await last(adresse, { sekunder: 1, samtidige: 1, hoder })
      rader.push([`${sti}.${form}`, `${svar.median.toFixed(1)} ms`, `${svar.p95.toFixed(1)} ms`])
    }
  }
  skriv('Dokumenter, ett om gangen', ['Adresse', 'Median', 'p95'])
}

async function minne(): Promise<void> {
  const tekst = (await hent(`${samraad.adresse}/metrics`)).toString()
  for (const navn of ['process_resident_memory_bytes', 'nodejs_heap_size_used_bytes']) {
    const verdi = new RegExp(`^${navn} (.+)$`, 'm').exec(tekst)?.[1]
    rader.push([navn, `${(Number(verdi) / 1024 / 1024).toFixed(0)} MB`])
  }
  skriv('Minne etter lasten', ['', ''])
}

/** What a page makes the browser fetch, compressed. */
function nettleserfiler(): void {
  const mappe = join(ROT, 'build/assets')
  for (const fil of readdirSync(mappe).filter((f) => /\.(js|css)$/.test(f))) {
    const innhold = readFileSync(join(mappe, fil))
    rader.push([
      fil.replace(/-[\w-]{8}\./, '.'),
      ...[
        statSync(join(mappe, fil)).size,
        gzipSync(innhold).length,
        brotliCompressSync(innhold).length,
      ].map((n) => `${(n / 1024).toFixed(1)} kB`),
    ])
  }
  skriv('Filer til nettleseren (høyst 40 kB skript på noen side; 0 trengs)', [
    'Fil',
    'Rå',
    'gzip',
    'brotli',
  ])
}

/** The engine alone: 11, 1 000 and 100 000 networks with two keys. */
function tildeling(): void {
  for (const antall of [11, 1_000, 100_000]) {
    const inn = {
      tildelt: 9_000_000_000,
      avsetninger: [{ navn: 'Fellestiltak', belop: 1_500_000 }],
      grunntilskudd: 20_000,
      nokler: [
        { navn: 'a', andel: '0.6' },
        { navn: 'b', andel: '0.4' },
      ],
      nettverk: Array.from({ length: antall }, (_, i) => ({
        id: `n${i}`,
        navn: `N ${i}`,
        verdier: { a: (i * 7919) % 10_007, b: `${(i * 104_729) % 997}.5` },
      })),
    }
    fordel(inn)
    const runder = antall > 10_000 ? 3 : 200
    const start = performance.now()
    for (let i = 0; i < runder; i += 1) fordel(inn)
    rader.push([
      antall.toLocaleString('nb-NO'),
      `${((performance.now() - start) / runder).toFixed(3)} ms`,
    ])
  }
  const hjelp = performance.now()
  spawnSync(process.execPath, [join(ROT, 'build/server/cli.js'), '--help'])
  rader.push(['samraad --help, hele prosessen', `${(performance.now() - hjelp).toFixed(0)} ms`])
  skriv('Fordeling i kjernen', ['Nettverk', 'Tid'])
}
