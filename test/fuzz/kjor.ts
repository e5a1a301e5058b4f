import { alleRuter } from '../../src/main/ruter.ts'
import { lagAdresse, lagInndata, type Inndata } from './inndata.ts'
import { blindt, feltnavn, Kart, lagNavnPaRute, type Sted } from './kart.ts'
import { BOKMERKER, type Forhistorie } from './forhistorie.ts'
import { finnSkjemaer } from './skjema.ts'
import { Tilfeldig } from './tilfeldig.ts'
import { velgFelt, velgSted } from './velg.ts'
import { forklar, nyVerden, type Rolle, type Svar, type Verden } from './verden.ts'

export interface Fuzzvalg {
  readonly fro: number
  readonly antall: number
  /** Inputs before the county is made anew. */
  readonly perVerden: number
  /** Pages opened on each day before its first input, so that no form is tried most because it was seen first. */
  readonly forst: number
  readonly forhistorier: readonly Forhistorie[]
  /** Every bookmark is opened by everybody before the first input of a day. */
  readonly bokmerkene: boolean
  readonly framdrift?: (gjort: number, brudd: number) => void
  /** Told of each fault when it is found; the run goes on. */
  readonly funn?: (brudd: string) => void
}

export interface Fuzzrapport {
  readonly gjort: number
  readonly status: ReadonlyMap<number, number>
  /** Commands that were carried out. */
  readonly skrevet: number
  /** Inputs per field: `POST /:fylke/utvalg/ny navn`. */
  readonly felter: ReadonlyMap<string, number>
  /** Inputs per form, each by its route. */
  readonly skjemaer: ReadonlyMap<string, number>
  /** POST routes that no form led to. */
  readonly uprovde: readonly string[]
  /** The first faults, each explained. */
  readonly brudd: readonly string[]
  /** Kinds of faults that were found and not explained. */
  readonly flereBrudd: number
}

interface Hendelse {
  readonly rolle: Rolle
  readonly inn: Inndata
}

/** So many are explained, which takes time; the run goes on to its end all the same. */
const MAKS_BRUDD = 25
/** Inputs sent from a page that was opened, unless one is carried out and the page is another. */
const PER_SIDE = 8
/** Known pages opened again in a new county. */
const GJENSYN = 40

/** Sends `antall` inputs nobody should send, and tells what should not have happened. */
export async function kjorFuzz(valg: Fuzzvalg): Promise<Fuzzrapport> {
  const t = new Tilfeldig(valg.fro)
  const ruter = alleRuter(true)
  const navnPaRute = lagNavnPaRute(ruter)
  const felter = new Map<string, number>()
  const prover = new Map<string, number>()
  const skjemaer = new Map<string, number>()
  const flere = new Set<string>()
  const status = new Map<number, number>()
  const brudd = new Map<string, string>()
  const tall = { gjort: 0, skrevet: 0 }

  const meldFunn = async (
    verden: Verden,
    historie: Forhistorie,
    h: Hendelse,
    svar: Svar,
    for_: readonly Hendelse[],
  ): Promise<void> => {
    const nokkel = `${navnPaRute(h.inn.metode, h.inn.sti)} ${(svar.brudd[0] ?? '').slice(0, 90)}`
    if (brudd.has(nokkel)) return
    if (brudd.size >= MAKS_BRUDD) {
      flere.add(nokkel)
      return
    }
    brudd.set(nokkel, '')
    const funn = await forenkle(historie, h, svar, for_)
    brudd.set(nokkel, funn)
    valg.funn?.(funn)
    await verden.glem()
  }

  // A day has its own pages: what may be done in January is over in March.
  const kartene = valg.forhistorier.map((historie) => ({
    historie,
    kart: new Kart(navnPaRute, BOKMERKER),
  }))
  const poster = ruter
    .filter((r) => r.metode === 'POST')
    .map((r) => `POST ${r.sti.replaceAll(/\{[^}]*\}+/g, '')}`)
  for (let runde = 0; tall.gjort < valg.antall; runde += 1) {
    const { historie, kart } = kartene[runde % kartene.length] ?? t.en(kartene)
    const verden = await nyVerden(historie)
    try {
      const utforte: Hendelse[] = []
      // Forms that are not on their page in this county: made, or used up, by an input.
      const borte = new Set<Sted>()
      const prov = async (rolle: Rolle, inn: Inndata): Promise<Svar> => {
        const svar = await verden.be(rolle, inn)
        tall.gjort += 1
        status.set(svar.status, (status.get(svar.status) ?? 0) + 1)
        if (svar.brudd.length > 0) await meldFunn(verden, historie, { rolle, inn }, svar, utforte)
        if (svar.skrevet.length > 0) {
          tall.skrevet += 1
          utforte.push({ rolle, inn })
        }
        return svar
      }
      // Each kind of seat as often as another, however many there are of it.
      const seteslag = [...Map.groupBy(verden.roller, (r) => r.navn.split(' ')[0]).values()]
      const slutt = Math.min(valg.antall, tall.gjort + valg.perVerden)
      if (kart.sider.length === 0 && valg.bokmerkene)
        for (const rolle of verden.roller) for (const side of BOKMERKER) await apne(rolle, side)
      // The last county of this day ended in disorder: what is on its pages now, is seen anew.
      for (let i = 0; i < Math.min(kart.sider.length, GJENSYN); i += 1) {
        const kjent = t.en(kart.sider)
        await apne(kjent.rolle, kjent.side)
      }
      while (tall.gjort < slutt) {
        const rolle = t.en(t.en(seteslag))
        const ny = kart.sider.length < valg.forst || t.sjanse(25) ? kart.neste(rolle, t) : undefined
        if (ny !== undefined) await apne(rolle, ny)
        else if (t.sjanse(20)) {
          const kjent = t.en(kart.sider)
          await prov(kjent.rolle, lagAdresse(kjent.side, t))
        } else if (t.sjanse(5)) {
          const rute = t.en(poster)
          if (!prover.has(rute)) await prov(rolle, lagInndata(blindt(rute, t), undefined, t))
        } else {
          const sted = velgSted(kart, prover, felter, borte, t)
          if (sted !== undefined) await provSkjema(sted)
        }
      }
      valg.framdrift?.(tall.gjort, brudd.size + flere.size)

      async function apne(rolle: Rolle, side: string): Promise<Svar> {
        const svar = await verden.hent(rolle, side)
        if (svar.brudd.length > 0)
          await meldFunn(verden, historie, { rolle, inn: hentInn(side) }, svar, utforte)
        kart.noter(rolle, side, svar)
        return svar
      }

      // Opens the page as a person would, and sends its form wrong a few times.
      async function provSkjema(sted: Sted): Promise<void> {
        const side = await apne(sted.rolle, sted.side)
        const skjema = finnSkjemaer(side.tagger, sted.side).find(
          (s) => navnPaRute(s.metode, s.adresse) === sted.rute,
        )
        if (skjema === undefined) {
          borte.add(sted)
          return
        }
        prover.set(sted.rute, (prover.get(sted.rute) ?? 0) + 1)
        const navn = feltnavn(skjema)
        for (let i = 0; i < PER_SIDE; i += 1) {
          skjemaer.set(sted.rute, (skjemaer.get(sted.rute) ?? 0) + 1)
          const fokus = velgFelt(sted.rute, navn, felter, t)
          const svar = await prov(sted.rolle, lagInndata(skjema, fokus, t))
          if (svar.skrevet.length === 0) continue
          // What is new has forms of its own.
          await apne(sted.rolle, svar.videre ?? sted.side)
          await apne(sted.rolle, sted.side)
          return
        }
      }
    } finally {
      await verden.slett()
    }
  }
  return {
    ...tall,
    status,
    felter,
    skjemaer,
    flereBrudd: flere.size,
    uprovde: poster.filter((r) => !skjemaer.has(r)),
    brudd: [...brudd.values()],
  }
}

function hentInn(sti: string): Inndata {
  return { metode: 'GET', sti, felter: [], koding: 'urlkodet', hoder: {} }
}

/**
 * The least that shows the same fault: alone on a fresh county if it can, then with each field as
 * the page had it unless the fault needs it otherwise.
 */
async function forenkle(
  historie: Forhistorie,
  h: Hendelse,
  svar: Svar,
  forHendelser: readonly Hendelse[],
): Promise<string> {
  const forst = svar.brudd[0]?.slice(0, 60) ?? ''
  const gjenta = async (inn: Inndata, fore: readonly Hendelse[]): Promise<Svar | undefined> => {
    const verden: Verden = await nyVerden(historie)
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
  const tidligere = fore.map((f) => `\n  først, som ${f.rolle.navn}: ${f.inn.metode} ${f.inn.sti}`)
  return `${forklar(h.rolle, minst, sist)}${tidligere.slice(-5).join('')}\n  etter «${historie.navn}», ${historie.klokke}`
}
