import { alleRuter } from '../../src/main/ruter.ts'
import { lagAdresse, lagInndata, type Inndata } from './inndata.ts'
import { ettNavn, finnSteder, lagNavnPaRute, tegnKart, type Kart, type Sted } from './kart.ts'
import { finnSkjemaer } from './skjema.ts'
import { Tilfeldig } from './tilfeldig.ts'
import { forklar, nyVerden, type Rolle, type Svar, type Verden } from './verden.ts'

export interface Fuzzvalg {
  readonly fro: number
  readonly antall: number
  /** Inputs before the county is made anew. */
  readonly perVerden: number
  /** Addresses of one route each person opens. */
  readonly tak: number
  readonly klokker: readonly string[]
  readonly framdrift?: (gjort: number, brudd: number) => void
}

export interface Fuzzrapport {
  readonly gjort: number
  readonly status: ReadonlyMap<number, number>
  /** Commands that were carried out. */
  readonly skrevet: number
  /** Inputs per field: `POST /:fylke/utvalg/ny navn`. */
  readonly felter: ReadonlyMap<string, number>
  /** POST routes that no form led to. */
  readonly uprovde: readonly string[]
  readonly brudd: readonly string[]
}

interface Hendelse {
  readonly rolle: Rolle
  readonly inn: Inndata
}

const MAKS_BRUDD = 25

/** Sends `antall` inputs nobody should send, and tells what should not have happened. */
export async function kjorFuzz(valg: Fuzzvalg): Promise<Fuzzrapport> {
  const t = new Tilfeldig(valg.fro)
  const ruter = alleRuter(true)
  const navnPaRute = lagNavnPaRute(ruter)
  const felter = new Map<string, number>()
  const prover = new Map<string, number>()
  const status = new Map<number, number>()
  const brudd = new Map<string, string>()
  let gjort = 0
  let skrevet = 0

  const meldFunn = async (
    klokke: string,
    h: Hendelse,
    svar: Svar,
    for_: readonly Hendelse[],
  ): Promise<void> => {
    const nokkel = `${navnPaRute(h.inn.metode, h.inn.sti)} ${(svar.brudd[0] ?? '').slice(0, 90)}`
    if (brudd.has(nokkel) || brudd.size >= MAKS_BRUDD) return
    brudd.set(nokkel, '')
    brudd.set(nokkel, await forenkle(klokke, h, svar, for_))
  }

  const kart = new Map<string, Kart>()
  for (let runde = 0; gjort < valg.antall && brudd.size < MAKS_BRUDD; runde += 1) {
    const klokke = valg.klokker[runde % valg.klokker.length] ?? ''
    const verden = await nyVerden(klokke)
    try {
      let her = kart.get(klokke)
      if (her === undefined) {
        const funn: [Rolle, string, Svar][] = []
        her = await tegnKart(verden, navnPaRute, valg.tak, (rolle, side, svar) => {
          if (svar.brudd.length > 0) funn.push([rolle, side, svar])
        })
        for (const [rolle, side, svar] of funn) {
          await meldFunn(klokke, { rolle, inn: hentInn(side) }, svar, [])
        }
        kart.set(klokke, her)
      }
      const utforte: Hendelse[] = []
      const oppdaget: Sted[] = []
      const prov = async (rolle: Rolle, inn: Inndata): Promise<Svar> => {
        const svar = await verden.be(rolle, inn)
        gjort += 1
        status.set(svar.status, (status.get(svar.status) ?? 0) + 1)
        if (svar.brudd.length > 0) await meldFunn(klokke, { rolle, inn }, svar, utforte)
        if (svar.skrevet.length > 0) {
          skrevet += 1
          utforte.push({ rolle, inn })
        }
        return svar
      }
      const slutt = Math.min(valg.antall, gjort + valg.perVerden)
      while (gjort < slutt) {
        if (t.sjanse(20)) {
          const { rolle, side } = t.en(her.sider)
          const inn = lagAdresse(side, t)
          await prov(rolle, inn)
          continue
        }
        const sted = velgSted([...her.steder, ...oppdaget], prover, t)
        prover.set(sted.rute, (prover.get(sted.rute) ?? 0) + 1)
        const nye = await provSkjema(sted)
        if (oppdaget.length < 400) oppdaget.push(...nye)
      }
      valg.framdrift?.(gjort, brudd.size)

      // Opens the page as a person would, and sends its form wrong a few times.
      async function provSkjema(sted: Sted): Promise<readonly Sted[]> {
        const side = await verden.hent(sted.rolle, sted.side)
        if (side.brudd.length > 0) {
          await meldFunn(klokke, { rolle: sted.rolle, inn: hentInn(sted.side) }, side, utforte)
        }
        const skjema = finnSkjemaer(side.tagger, sted.side).find(
          (s, nr) => nr >= sted.nr && navnPaRute(s.metode, s.adresse) === sted.rute,
        )
        if (skjema === undefined) return []
        for (let i = 0; i < 4; i += 1) {
          const fokus = velgFelt(sted.rute, sted.felter, felter, t)
          const svar = await prov(sted.rolle, lagInndata(skjema, fokus, t))
          if (svar.videre === undefined || svar.status !== 303) continue
          const etter = await verden.hent(sted.rolle, svar.videre)
          if (etter.brudd.length > 0) {
            await meldFunn(klokke, { rolle: sted.rolle, inn: hentInn(svar.videre) }, etter, utforte)
          }
          return finnSteder(sted.rolle, svar.videre, etter, navnPaRute)
        }
        return []
      }
    } finally {
      await verden.slett()
    }
  }
  return {
    gjort,
    status,
    skrevet,
    felter,
    uprovde: ruter
      .filter((r) => r.metode === 'POST')
      .map((r) => `POST ${r.sti.replaceAll(/\{[^}]*\}+/g, '')}`)
      .filter((r) => !prover.has(r)),
    brudd: [...brudd.values()],
  }
}

/** The form tried least so far; among its pages any. */
function velgSted(
  steder: readonly Sted[],
  prover: ReadonlyMap<string, number>,
  t: Tilfeldig,
): Sted {
  const ruter = [...new Set(steder.map((s) => s.rute))]
  const vekt = (rute: string, felter: number): number => (prover.get(rute) ?? 0) / (felter + 1)
  const flest = new Map<string, number>()
  for (const s of steder) flest.set(s.rute, Math.max(flest.get(s.rute) ?? 0, s.felter.length))
  let [valgt] = ruter
  for (const r of ruter) {
    if (valgt === undefined || vekt(r, flest.get(r) ?? 0) < vekt(valgt, flest.get(valgt) ?? 0)) {
      valgt = r
    }
  }
  return t.en(steder.filter((s) => s.rute === valgt))
}

/** The field of the form tried least so far, and counted. */
function velgFelt(
  rute: string,
  navn: readonly string[],
  felter: Map<string, number>,
  t: Tilfeldig,
): string | undefined {
  if (navn.length === 0) return undefined
  const start = t.tall(navn.length)
  const iRekke = [...navn.slice(start), ...navn.slice(0, start)]
  const antall = (n: string): number => felter.get(`${rute} ${ettNavn(n)}`) ?? 0
  const valgt = iRekke.reduce((minst, n) => (antall(n) < antall(minst) ? n : minst))
  felter.set(`${rute} ${ettNavn(valgt)}`, antall(valgt) + 1)
  return valgt
}

function hentInn(sti: string): Inndata {
  return { metode: 'GET', sti, felter: [], koding: 'urlkodet', hoder: {} }
}

/**
 * The least that shows the same fault: alone on a fresh county if it can, then with each field as
 * the page had it unless the fault needs it otherwise.
 */
async function forenkle(
  klokke: string,
  h: Hendelse,
  svar: Svar,
  forHendelser: readonly Hendelse[],
): Promise<string> {
  const forst = svar.brudd[0]?.slice(0, 60) ?? ''
  const gjenta = async (inn: Inndata, fore: readonly Hendelse[]): Promise<Svar | undefined> => {
    const verden: Verden = await nyVerden(klokke)
    try {
      for (const f of fore) await verden.be(f.rolle, f.inn)
      const igjen = await verden.be(h.rolle, inn)
      return igjen.brudd[0]?.slice(0, 60) === forst ? igjen : undefined
    } finally {
      await verden.slett()
    }
  }
  const alene = await gjenta(h.inn, [])
  const fore = alene === undefined ? forHendelser : []
  let minst = h.inn
  let sist = alene ?? svar
  if (alene !== undefined || (forHendelser.length > 0 && forHendelser.length < 40)) {
    for (let i = 0; i < Math.min(h.inn.felter.length, 40); i += 1) {
      const felt = minst.felter[i]
      if (felt?.snill === undefined) continue
      const { snill } = felt
      const felter = minst.felter.with(i, { navn: felt.navn, verdi: snill, snill: undefined })
      const enklere = { ...minst, felter, hoder: {} }
      const igjen = await gjenta(enklere, fore)
      if (igjen === undefined) continue
      minst = enklere
      sist = igjen
    }
  }
  const historie = fore.map((f) => `\n  først, som ${f.rolle.navn}: ${f.inn.metode} ${f.inn.sti}`)
  return `${forklar(h.rolle, minst, sist)}${historie.slice(-5).join('')}\n  klokka ${klokke}`
}
