import type { Rute } from '#features/tilgang/foresporsel.ts'
import { finnLenker, finnSkjemaer, type Skjema } from './skjema.ts'
import type { Rolle, Svar, Verden } from './verden.ts'

/** A page somebody can reach, and the form on it. */
export interface Sted {
  readonly rolle: Rolle
  readonly side: string
  /** The route its form is sent to, as one name for all its rows: `POST /:fylke/utvalg/ny`. */
  readonly rute: string
  /** Which of the page's forms. */
  readonly nr: number
  readonly felter: readonly string[]
}

export interface Kart {
  readonly sider: readonly { readonly rolle: Rolle; readonly side: string }[]
  readonly steder: readonly Sted[]
}

/** Follows every link as everybody, at most `tak` addresses of one route each. */
export async function tegnKart(
  verden: Verden,
  navnPaRute: (metode: string, sti: string) => string,
  tak: number,
  meld: (rolle: Rolle, side: string, svar: Svar) => void,
): Promise<Kart> {
  const sider: { rolle: Rolle; side: string }[] = []
  const steder: Sted[] = []
  for (const rolle of verden.roller) {
    const sett = new Set<string>()
    const antall = new Map<string, number>()
    const ko = ['/', '/velg-person', '/logg-inn', '/velg-verv']
    for (let side = ko.shift(); side !== undefined; side = ko.shift()) {
      const rute = navnPaRute('GET', side)
      const n = antall.get(rute) ?? 0
      if (sett.has(side) || n >= tak) continue
      sett.add(side)
      antall.set(rute, n + 1)
      const svar = await verden.hent(rolle, side)
      meld(rolle, side, svar)
      if (svar.status !== 200 || svar.tagger.length === 0) continue
      sider.push({ rolle, side })
      steder.push(...finnSteder(rolle, side, svar, navnPaRute))
      ko.push(...finnLenker(svar.tagger, side).map((l) => l.split('#')[0] ?? l))
    }
  }
  return { sider, steder }
}

export function finnSteder(
  rolle: Rolle,
  side: string,
  svar: Svar,
  navnPaRute: (metode: string, sti: string) => string,
): readonly Sted[] {
  return finnSkjemaer(svar.tagger, side).map((s, nr) => ({
    rolle,
    side,
    nr,
    rute: navnPaRute(s.metode, s.adresse),
    felter: feltnavn(s),
  }))
}

export function feltnavn(skjema: Skjema): readonly string[] {
  return [...new Set(skjema.felter.map((f) => f.navn))]
}

/** `tiltak.3.tittel` and `tiltak.4.tittel` are one field to try, and so are `til.fosen`, `til.namdal`. */
export function ettNavn(felt: string): string {
  const [gruppe = '', del, ...resten] = felt.split('.')
  if (del === undefined) return gruppe.replaceAll(/\d+/g, '*')
  return [gruppe, '*', ...resten.map((r) => r.replaceAll(/\d+/g, '*'))].join('.')
}

/** The route an address belongs to, among all there are; its own address when none takes it. */
export function lagNavnPaRute(ruter: readonly Rute[]): (metode: string, sti: string) => string {
  const kjente = ruter.map((r) => ({
    navn: `${r.metode} ${r.sti.replaceAll(/\{[^}]*\}+/g, '')}`,
    metode: r.metode,
    monster: new RegExp(
      `^${r.sti.replaceAll(/:[a-zA-Z]+(?:\{((?:[^{}]|\{[^}]*\})*)\})?/g, (_, m?: string) => `(?:${m ?? '[^/]+'})`)}$`,
    ),
  }))
  const husket = new Map<string, string>()
  return (metode, adresse) => {
    const sti = (adresse.split(/[?#]/)[0] ?? '').replace(/\.(?:json|xlsx|csv|pdf)$/, '')
    const nokkel = `${metode} ${sti}`
    const kjent = husket.get(nokkel)
    if (kjent !== undefined) return kjent
    const navn = kjente.find((r) => r.metode === metode && r.monster.test(sti))?.navn ?? nokkel
    if (husket.size < 50_000) husket.set(nokkel, navn)
    return navn
  }
}
