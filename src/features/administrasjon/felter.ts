import {
  LENGSTE_LAGRING,
  type Lagringsslag,
  type Oppsettslag,
} from '#core/administrasjon/oppsett.ts'
import { dagenEtter, erDato } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import { feil, ok, uventet, type Resultat } from '#core/resultat.ts'
import { SPRAK } from '#core/sprak.ts'
import type { Feltfeil, Skjemadata } from '#platform/http/skjemadata.ts'

export type Feltslag = 'tekst' | 'omrade' | 'epost' | 'lenke' | 'maalform' | 'dager' | 'ordninger'

export interface Feltdef {
  readonly navn: string
  readonly slag: Feltslag
  /** Characters at the most. */
  readonly maks: number
  readonly krevd: boolean
  /** A field for each language; an empty one is given the bokmål text. */
  readonly flersprak?: boolean
}

export type Verdier = Readonly<Record<string, string>>

const krevd = (navn: string, slag: Feltslag, maks: number): Feltdef => ({
  navn,
  slag,
  maks,
  krevd: true,
})
const valgfri = (navn: string, slag: Feltslag, maks: number): Feltdef => ({
  navn,
  slag,
  maks,
  krevd: false,
})
const tresprak = (navn: string, slag: 'tekst' | 'omrade'): Feltdef => ({
  ...krevd(navn, slag, slag === 'tekst' ? 120 : 1000),
  flersprak: true,
})

/** The fields of each kind, in the order of its form. */
export const FELTER: Readonly<Record<Oppsettslag, readonly Feltdef[]>> = {
  brevavsender: [
    krevd('navn', 'tekst', 120),
    krevd('enhet', 'tekst', 160),
    krevd('adresse', 'omrade', 400),
    valgfri('epost', 'epost', 160),
    krevd('signaturtittel', 'tekst', 120),
    krevd('maalform', 'maalform', 2),
  ],
  lovhenvisning: [
    krevd('kortnavn', 'tekst', 200),
    valgfri('paragraf', 'tekst', 80),
    valgfri('lenke', 'lenke', 400),
    valgfri('ordninger', 'ordninger', 400),
  ],
  behandlingsansvar: [
    krevd('ansvarlig', 'tekst', 160),
    krevd('kontakt', 'omrade', 400),
    krevd('personvernombud', 'omrade', 400),
  ],
  behandling: [
    tresprak('navn', 'tekst'),
    tresprak('formal', 'omrade'),
    tresprak('grunnlag', 'omrade'),
    tresprak('registrerte', 'omrade'),
    tresprak('opplysninger', 'omrade'),
    tresprak('mottakere', 'omrade'),
    tresprak('lagring', 'omrade'),
  ],
  lagringstid: [krevd('dager', 'dager', 4)],
}

/** The names of a field in the form. */
export function feltnavn(f: Feltdef): readonly string[] {
  return f.flersprak ? SPRAK.map((s) => `${f.navn}.${s}`) : [f.navn]
}

/** A stored value as the form shows it. */
export function somVerdier(slag: Oppsettslag, verdi: unknown): Verdier {
  return Object.fromEntries(
    FELTER[slag].flatMap((f) =>
      feltnavn(f).map((navn) => {
        const lagret: unknown = navn.split('.').reduce<unknown>(del, verdi)
        return [navn, Array.isArray(lagret) ? lagret.join(',') : tekst(lagret)]
      }),
    ),
  )
}

/** What was typed, as it was typed. */
export function lesVerdier(slag: Oppsettslag, s: Skjemadata): Verdier {
  const navn = [...FELTER[slag].flatMap(feltnavn), 'fra', 'siste', 'kilde']
  return {
    ...Object.fromEntries(navn.map((n) => [n, s.tekst(n)])),
    ...(slag === 'lovhenvisning' && { ordninger: s.liste('ordninger').join(',') }),
  }
}

export interface Lest {
  readonly gyldig: Periode
  readonly verdi: Readonly<Record<string, unknown>>
  readonly kilde: string | null
}

/** What the form says, or every fault in it at its field. */
export function tolk(
  slag: Oppsettslag,
  v: Verdier,
  kjente: {
    readonly ordninger: readonly string[]
    readonly lagringstider: readonly Lagringsslag[]
  },
): Resultat<Lest, readonly Feltfeil[]> {
  const funnet = [
    ...FELTER[slag].flatMap((f) => feltfeil(f, v, kjente.ordninger)),
    ...datofeil(v),
    ...(i(v, 'kilde').length > 500 ? [{ felt: 'kilde', kode: 'for-langt' }] : []),
  ]
  if (funnet.length > 0) return feil(funnet)
  const verdi = Object.fromEntries(FELTER[slag].map((f) => [f.navn, somJson(f, v)]))
  return ok({
    gyldig: { fra: i(v, 'fra'), til: i(v, 'siste') === '' ? null : dagenEtter(i(v, 'siste')) },
    verdi: slag === 'behandling' ? { ...verdi, lagringstider: kjente.lagringstider } : verdi,
    kilde: i(v, 'kilde') || null,
  })
}

function feltfeil(f: Feltdef, v: Verdier, ordninger: readonly string[]): readonly Feltfeil[] {
  return feltnavn(f).flatMap((felt) => {
    const skrevet = i(v, felt)
    const ma = f.krevd && (!f.flersprak || felt.endsWith('.nb'))
    if (skrevet === '') return ma ? [{ felt, kode: 'mangler' }] : []
    if (skrevet.length > f.maks && f.slag !== 'dager') return [{ felt, kode: 'for-langt' }]
    return holder(f.slag, skrevet, ordninger) ? [] : [{ felt, kode: KODE[f.slag] }]
  })
}

const KODE: Readonly<Record<Feltslag, string>> = {
  tekst: 'valg',
  omrade: 'valg',
  epost: 'epost',
  lenke: 'lenke',
  maalform: 'valg',
  dager: 'dager',
  ordninger: 'valg',
}

function holder(slag: Feltslag, skrevet: string, ordninger: readonly string[]): boolean {
  switch (slag) {
    case 'epost':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(skrevet)
    case 'lenke':
      return /^https:\/\/\S+$/.test(skrevet) && URL.canParse(skrevet)
    case 'maalform':
      return skrevet === 'nb' || skrevet === 'nn'
    case 'dager':
      return /^\d{1,4}$/.test(skrevet) && Number(skrevet) >= 1 && Number(skrevet) <= LENGSTE_LAGRING
    case 'ordninger':
      return skrevet.split(',').every((o) => ordninger.includes(o))
    case 'tekst':
    case 'omrade':
      return true
    default:
      return uventet(slag)
  }
}

function datofeil(v: Verdier): readonly Feltfeil[] {
  const [fra, siste] = [i(v, 'fra'), i(v, 'siste')]
  const ugyldig = (felt: string, d: string) =>
    d !== '' && !erDato(d) ? [{ felt, kode: 'dato' }] : []
  return [
    ...(fra === '' ? [{ felt: 'fra', kode: 'mangler' }] : ugyldig('fra', fra)),
    ...ugyldig('siste', siste),
    ...(erDato(fra) && erDato(siste) && siste < fra ? [{ felt: 'siste', kode: 'rekkefolge' }] : []),
  ]
}

function somJson(f: Feltdef, v: Verdier): unknown {
  if (f.flersprak) {
    const nb = i(v, `${f.navn}.nb`)
    return Object.fromEntries(SPRAK.map((s) => [s, i(v, `${f.navn}.${s}`) || nb]))
  }
  const skrevet = i(v, f.navn)
  if (f.slag === 'dager') return Number(skrevet)
  if (f.slag === 'ordninger') return skrevet === '' ? [] : skrevet.split(',')
  return skrevet
}

function i(v: Verdier, navn: string): string {
  return v[navn] ?? ''
}

function del(verdi: unknown, navn: string): unknown {
  return typeof verdi === 'object' && verdi !== null ? Reflect.get(verdi, navn) : undefined
}

function tekst(verdi: unknown): string {
  return typeof verdi === 'string' || typeof verdi === 'number' ? String(verdi) : ''
}
