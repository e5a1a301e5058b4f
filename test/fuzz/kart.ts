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

/** Links weighed before one is opened. */
const SETT_PA = 60

/** What has been seen of the site so far, by whom. Grows while the fuzzer works. */
export class Kart {
  readonly sider: { readonly rolle: Rolle; readonly side: string }[] = []
  /** By route: the forms sent there, and how many different fields the largest has. */
  readonly skjemaer = new Map<string, { readonly steder: Sted[]; felter: number }>()
  readonly #navnPaRute: (metode: string, sti: string) => string
  readonly #lenker = new Map<string, Set<string>>()
  readonly #sett = new Set<string>()
  readonly #antall = new Map<string, number>()

  constructor(navnPaRute: (metode: string, sti: string) => string) {
    this.#navnPaRute = navnPaRute
  }

  /** The address of the kind this person has opened least, and not opened itself. */
  neste(rolle: Rolle, t: Tilfeldig): string | undefined {
    const lenker = this.#lenker.get(rolle.navn) ?? new Set(['/', '/logg-inn', '/velg-verv'])
    this.#lenker.set(rolle.navn, lenker)
    const alle = [...lenker]
    const start = t.tall(alle.length + 1)
    let valgt: string | undefined
    for (const lenke of [...alle.slice(start), ...alle.slice(0, start)].slice(0, SETT_PA)) {
      if (valgt === undefined || this.#vekt(rolle, lenke) < this.#vekt(rolle, valgt)) valgt = lenke
    }
    if (valgt === undefined) return undefined
    lenker.delete(valgt)
    this.#sett.add(`${rolle.navn} ${valgt}`)
    this.#tell(this.#slag(rolle, valgt))
    this.#tell(this.#navnPaRute('GET', valgt))
    return valgt
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
    const lenker = this.#lenker.get(rolle.navn)
    for (const href of finnLenker(svar.tagger, side)) {
      const lenke = href.split('#')[0] ?? href
      if (!this.#sett.has(`${rolle.navn} ${lenke}`) && this.#sider(rolle, lenke) < 25) {
        lenker?.add(lenke)
      }
    }
  }

  /** The form was gone when the page was opened again: made by an input in a county that is no more. */
  glem(sted: Sted): void {
    const steder = this.skjemaer.get(sted.rute)?.steder ?? []
    if (steder.length > 1) steder.splice(steder.indexOf(sted), 1)
  }

  #legg(sted: Sted): void {
    const kjent = this.skjemaer.get(sted.rute) ?? { steder: [], felter: 0 }
    kjent.steder.push(sted)
    kjent.felter = Math.max(kjent.felter, new Set(sted.felter.map(ettNavn)).size)
    this.skjemaer.set(sted.rute, kjent)
  }

  #sider(rolle: Rolle, side: string): number {
    return this.#antall.get(this.#slag(rolle, side)) ?? 0
  }

  /** By this person first, then by anybody. */
  #vekt(rolle: Rolle, side: string): number {
    const alle = this.#antall.get(this.#navnPaRute('GET', side)) ?? 0
    return this.#sider(rolle, side) * 1000 + alle
  }

  #slag(rolle: Rolle, side: string): string {
    const ending = /\.[a-z]+$/.exec(side.split('?')[0] ?? '')?.[0] ?? ''
    return `${rolle.navn} ${this.#navnPaRute('GET', side)}${ending}`
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
