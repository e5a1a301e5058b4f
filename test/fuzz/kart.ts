import type { Rute } from '#features/tilgang/foresporsel.ts'
import { finnLenker, finnSkjemaer, type Felt, type Skjema } from './skjema.ts'
import type { Tilfeldig } from './tilfeldig.ts'
import type { Rolle, Svar } from './verden.ts'

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

/** What has been seen of the site so far, by whom. Grows while the fuzzer works. */
export class Kart {
  readonly sider: { readonly rolle: Rolle; readonly side: string }[] = []
  /** By route: the forms sent there, and the fields they have between them. */
  readonly skjemaer = new Map<string, { readonly steder: Sted[]; readonly felter: Set<string> }>()
  readonly #navnPaRute: (metode: string, sti: string) => string
  readonly #lenker = new Map<string, Map<string, Set<string>>>()
  readonly #sett = new Set<string>()
  readonly #antall = new Map<string, number>()

  readonly #bokmerker: readonly string[]

  constructor(
    navnPaRute: (metode: string, sti: string) => string,
    bokmerker: readonly string[] = [],
  ) {
    this.#navnPaRute = navnPaRute
    this.#bokmerker = bokmerker
  }

  /** An address of the kind this person has opened least; a bookmark before another. */
  neste(rolle: Rolle, t: Tilfeldig): string | undefined {
    const slagene = this.#lenkerFor(rolle)
    let valgt: { readonly slag: string; readonly vekt: number } | undefined
    const alle = [...slagene.keys()]
    const start = t.tall(alle.length + 1)
    for (const slag of [...alle.slice(start), ...alle.slice(0, start)]) {
      const vekt = this.#vekt(rolle, slag)
      if (valgt === undefined || vekt < valgt.vekt) valgt = { slag, vekt }
    }
    if (valgt === undefined) return undefined
    const lenker = slagene.get(valgt.slag) ?? new Set()
    const lenke = this.#bokmerker.find((b) => lenker.has(b)) ?? t.en([...lenker])
    lenker.delete(lenke)
    if (lenker.size === 0) slagene.delete(valgt.slag)
    this.#sett.add(`${rolle.navn} ${lenke}`)
    this.#tell(`${rolle.navn} ${valgt.slag}`)
    this.#tell(valgt.slag)
    return lenke
  }

  /** Takes note of what stands on a page that was opened. */
  noter(rolle: Rolle, side: string, svar: Svar): void {
    if (svar.status !== 200 || svar.tagger.length === 0) return
    if (this.#tell(`side ${rolle.navn} ${side}`) === 1) this.sider.push({ rolle, side })
    for (const sted of finnSteder(rolle, side, svar, this.#navnPaRute)) {
      // The frame has forms on every page; a few of each are enough.
      const ny = this.#tell(`skjema ${rolle.navn} ${side} ${sted.rute}`) === 1
      if (ny && this.#tell(`${rolle.navn} ${sted.rute}`) <= 12) this.#legg(sted)
    }
    for (const href of finnLenker(svar.tagger, side)) {
      const lenke = href.split('#')[0] ?? href
      const slag = this.#slag(lenke)
      if (this.#sett.has(`${rolle.navn} ${lenke}`) || this.#antallAv(`${rolle.navn} ${slag}`) >= 25)
        continue
      const slagene = this.#lenkerFor(rolle)
      slagene.set(slag, (slagene.get(slag) ?? new Set()).add(lenke))
    }
  }

  #legg(sted: Sted): void {
    const kjent = this.skjemaer.get(sted.rute) ?? { steder: [], felter: new Set() }
    kjent.steder.push(sted)
    for (const felt of sted.felter) kjent.felter.add(ettNavn(felt))
    this.skjemaer.set(sted.rute, kjent)
  }

  /** What is known and not opened, by kind; in the beginning what everyone may type. */
  #lenkerFor(rolle: Rolle): Map<string, Set<string>> {
    const kjente = this.#lenker.get(rolle.navn)
    if (kjente !== undefined) return kjente
    const nye = new Map(
      ['/', '/logg-inn', '/velg-verv', ...this.#bokmerker].map(
        (l) => [this.#slag(l), new Set([l])] as const,
      ),
    )
    this.#lenker.set(rolle.navn, nye)
    return nye
  }

  /** By this person first, then by anybody. */
  #vekt(rolle: Rolle, slag: string): number {
    return this.#antallAv(`${rolle.navn} ${slag}`) * 1000 + this.#antallAv(slag)
  }

  #slag(side: string): string {
    const ending = /\.[a-z]+$/.exec(side.split('?')[0] ?? '')?.[0] ?? ''
    return `${this.#navnPaRute('GET', side)}${ending}`
  }

  #antallAv(hva: string): number {
    return this.#antall.get(hva) ?? 0
  }

  #tell(hva: string): number {
    const antall = (this.#antall.get(hva) ?? 0) + 1
    this.#antall.set(hva, antall)
    return antall
  }
}

// What stands in the address of an action that no page offered.
const DELER: Readonly<Record<string, readonly string[]>> = {
  fylke: ['trondelag'],
  ar: ['2023', '2026'],
  ordning: ['kompetanseloftet', 'rekom'],
  nettverk: ['gauldal', 'fosen'],
  utvalg: ['samarbeidsforum-rekom'],
  lenke: ['x'.repeat(43)],
}

/** An action no page has offered so far, sent to as someone who knows its address would. */
export function blindt(rute: string, t: Tilfeldig): Skjema {
  const [, sti = '/'] = rute.split(' ')
  const adresse = sti.replaceAll(/:([a-zA-Z]+)/g, (_, del: string) =>
    t.en(DELER[del] ?? ['1', '2']),
  )
  const felt = (navn: string): Felt => ({
    navn,
    type: 'tekst',
    inntype: 'text',
    verdi: '',
    valgt: true,
    valgene: [],
  })
  const felter = ['versjon', 'navn', 'fra', 'begrunnelse', 'epost', 'person', 'verv'].map(felt)
  return { metode: 'POST', adresse, flerdelt: false, felter }
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
