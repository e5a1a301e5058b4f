import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROT = join(import.meta.dirname, '..')

// Who may import whom. An arrow that is not here does not exist.
const KANTER: Readonly<Record<Rom, readonly Rom[]>> = {
  core: ['core'],
  platform: ['platform', 'core'],
  ui: ['ui'],
  features: ['features', 'platform', 'ui', 'core'],
  // The demo's issuer: by one door, which is opened only in the demo (the test below).
  main: ['main', 'features', 'platform', 'ui', 'core', 'demo'],
  demo: ['demo', 'platform', 'ui', 'core'],
}

// What one feature may take from another: its queries, and what reads their answers and codes.
const DELT_MELLOM_FEATURES = new Set([
  'sporringer.ts',
  // Parses the rules of a scheme wherever a query has fetched them.
  'ordningsregler.ts',
  // Sentences for the engine's faults: the set-up, the simulator and the command share the codes.
  'feiltekster.ts',
  // Sentences for what the checks find: the network and the group read the same.
  'funntekst.ts',
  // Why somebody does not take part: the list of a group and the page of a case say the same.
  'grunntekst.ts',
  // Who took no part in a case: the recommendation and the network's own page say the same.
  'deltok-ikke.ts',
  'deltok-tekster.ts',
  // What a reader sees of a case, asked wherever one is shown; and the sentence in place of a body.
  'syn.ts',
  'skjermingssetning.ts',
  // The year of the address, and whether its deadline has passed: the right to a group asks for it.
  'vurderingsar.ts',
])

// Over 250 lines only with a reason.
const LANGE: Readonly<Record<string, string>> = {
  'src/main/tekster.ts': 'three languages of the frame and the error pages in one place',
}

const ROM = ['core', 'platform', 'ui', 'features', 'main', 'demo'] as const
type Rom = (typeof ROM)[number]
interface Kilde {
  readonly sti: string
  readonly rom: Rom
  readonly tekst: string
  readonly importer: readonly { readonly fra: string; readonly bareType: boolean }[]
}

const kilder = finn(join(ROT, 'src'))
const programfiler = kilder.filter((k) => !/\.(test|fixture)\.tsx?$|\.generert\.ts$/.test(k.sti))

describe('huset', () => {
  test('hvert rom importerer bare fra rommene det har lov til', () => {
    const brudd = programfiler.flatMap((k) =>
      k.importer
        .map((i) => ({ til: romAv(k, i.fra), fra: i.fra }))
        .filter(({ til }) => til !== null && !KANTER[k.rom].includes(til))
        .map(({ fra }) => `${k.sti} → ${fra}`),
    )
    expect(brudd).toEqual([])
  })

  test('kjernen bruker ingen pakker, ingen klokke, ingen tilfeldighet og ingen venting', () => {
    const kjerne = programfiler.filter((k) => k.rom === 'core')
    expect(kjerne.length).toBeGreaterThan(20)
    const brudd = kjerne.flatMap((k) => [
      ...k.importer.filter((i) => !/^(\.|#core\/)/.test(i.fra)).map((i) => `${k.sti} → ${i.fra}`),
      ...(/\b(Date\.now|new Date|Temporal\.|Math\.random|process\.|async |await |fetch\()/.test(
        utenKommentarer(k.tekst),
      )
        ? [k.sti]
        : []),
    ])
    expect(brudd).toEqual([])
  })

  test('en feature tar bare spørringer og typer fra en annen', () => {
    const brudd = programfiler
      .filter((k) => k.rom === 'features')
      .flatMap((k) =>
        k.importer
          .filter((i) => i.fra.startsWith('#features/') && !i.bareType)
          .filter((i) => i.fra.split('/')[1] !== k.sti.split('/')[2])
          .filter((i) => !DELT_MELLOM_FEATURES.has(basename(i.fra)))
          .map((i) => `${k.sti} → ${i.fra}`),
      )
    expect(brudd).toEqual([])
  })

  test('sider spør aldri databasen', () => {
    const brudd = programfiler
      .filter((k) => k.sti.endsWith('-side.tsx') || k.rom === 'ui')
      .filter((k) =>
        k.importer.some((i) => /^(kysely|pg)$/.test(i.fra) || /platform\/db/.test(i.fra)),
      )
    expect(brudd.map((k) => k.sti)).toEqual([])
  })

  test('ingen fil samler opp andre, og ingen heter etter hva den ikke er', () => {
    const brudd = programfiler.filter((k) =>
      /(^|\/)(index|utils?|helpers?|misc|common|.*-?service|.*-?manager)\.tsx?$/.test(k.sti),
    )
    expect(brudd.map((k) => k.sti)).toEqual([])
  })

  test('filnavn er små bokstaver med bindestrek, uten norske tegn', () => {
    const brudd = kilder.filter((k) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*\.tsx?$/.test(basename(k.sti)))
    expect(brudd.map((k) => k.sti)).toEqual([])
  })

  test('ingen fil er over 250 linjer uten en grunn', () => {
    const lange = programfiler
      .filter((k) => !k.sti.endsWith('tekster.ts'))
      .filter((k) => k.tekst.split('\n').length > 250)
      .map((k) => k.sti)
    expect(lange.filter((sti) => !(sti in LANGE))).toEqual([])
  })

  test('demoens utsteder og testenes kan ikke nås fra det som er i bruk utenfor demoen', () => {
    const brudd = programfiler
      .filter((k) => k.rom !== 'demo')
      .flatMap((k) =>
        k.importer
          .filter((i) => !(i.bareType && i.fra.startsWith('#demo/')))
          .filter(
            (i) =>
              /^(oidc-provider|jose|#test\/|#demo\/)/.test(i.fra) || /\/(test|demo)\//.test(i.fra),
          )
          .map((i) => `${k.sti} → ${i.fra}`),
      )
    expect(brudd).toEqual([])
    const dorer = programfiler.filter((k) => /\bimport\(\s*['"`][^'"`]*demo/.test(k.tekst))
    expect(dorer.map((k) => k.sti)).toEqual(['src/main/demo.ts'])
    const brukt = programfiler.filter(
      (k) => /\bstartDemo\(/.test(k.tekst) && k.sti !== dorer[0]?.sti,
    )
    expect(brukt.map((k) => k.sti)).toEqual(['src/main/server.ts'])
    expect(brukt[0]?.tekst.match(/(\S+ \S+ \S+) startDemo\(/g)).toEqual([
      'miljo.demo ? await startDemo(',
    ])
    const pakke = readFileSync(join(ROT, 'package.json'), 'utf8')
    const {
      dependencies = {},
      devDependencies = {},
    }: Record<string, Record<string, string>> = JSON.parse(pakke)
    expect(Object.keys(dependencies)).not.toContain('oidc-provider')
    expect(Object.keys(devDependencies)).toContain('oidc-provider')
  })

  test('ingen test er hoppet over eller alene', () => {
    const brudd = [...kilder, ...finn(join(ROT, 'test'))].filter((k) =>
      /\b(test|it|describe)\.(skip|only|todo|skipIf|fixme)\b/.test(k.tekst),
    )
    expect(brudd.map((k) => k.sti).filter((s) => !s.endsWith('arkitektur.test.ts'))).toEqual([])
  })
})

function finn(mappe: string): readonly Kilde[] {
  return readdirSync(mappe, { recursive: true, encoding: 'utf8' })
    .filter((navn) => /\.tsx?$/.test(navn))
    .map((navn) => {
      const tekst = readFileSync(join(mappe, navn), 'utf8')
      const sti = relative(ROT, join(mappe, navn)).replaceAll('\\', '/')
      return { sti, rom: tilRom(sti.split('/')[1]) ?? 'main', tekst, importer: importerI(tekst) }
    })
}

function importerI(tekst: string): Kilde['importer'] {
  const monster = /^(?:import|export)\s+(type\s)?(?:([^'"]*?)\sfrom\s+)?['"]([^'"]+)['"]/gm
  return [...tekst.matchAll(monster)].map(([, type, navn, fra]) => ({
    fra: fra ?? '',
    bareType:
      type !== undefined ||
      /^\{(\s*type\s+\w+(\s+as\s+\w+)?\s*,?)+\s*\}$/.test((navn ?? '').trim()),
  }))
}

function romAv(kilde: Kilde, fra: string): Rom | null {
  const alias = /^#(core|platform|ui|features|main|demo)\//.exec(fra)?.[1]
  if (alias !== undefined) return tilRom(alias)
  if (!fra.startsWith('.')) return null
  const sti = join(kilde.sti, '..', fra).replaceAll('\\', '/')
  return tilRom(sti.split('/')[1])
}

function tilRom(navn: string | undefined): Rom | null {
  return ROM.find((r) => r === navn) ?? null
}

function utenKommentarer(tekst: string): string {
  return tekst.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
}
