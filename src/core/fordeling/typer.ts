import type { Kroner } from '../kroner.ts'

/**
 * A number as it was given, read exactly: a text in `tolkDesimal`'s form, or a JavaScript number,
 * which is taken as its shortest decimal (0.6 is six tenths). Nothing, null and '' are missing.
 */
export type GittTall = string | number | null | undefined

/** What the forum decides from: amounts in kroner, shares of 1, key figures as counted. */
export type FordelInngang = {
  /** The county's award for the year. */
  readonly tildelt: GittTall
  /** Named pots taken out before the networks' frames. */
  readonly avsetninger: readonly { readonly navn: string; readonly belop: GittTall }[]
  /** The same amount to each network, before the rest is shared by key. */
  readonly grunntilskudd: GittTall
  /** The shares sum to exactly 1. */
  readonly nokler: readonly { readonly navn: string; readonly andel: GittTall }[]
  readonly nettverk: readonly {
    readonly id: string
    readonly navn: string
    /** One figure for each key, by the key's name, and no others. */
    readonly verdier: Readonly<Record<string, GittTall>>
  }[]
}

/** Where in a FordelInngang, for example ['nettverk', 3, 'verdier', 'barn og elever']. */
export type Sti = readonly (string | number)[]

/** One fault: a code, where, and the data a sentence about it needs. Texts live in the feature. */
export type FordelFeil = { readonly sti: Sti } & (
  | { readonly kode: 'mangler' }
  | { readonly kode: 'ikke-tall'; readonly verdi: string }
  | { readonly kode: 'for-mange-siffer'; readonly storst: number }
  | { readonly kode: 'negativ'; readonly verdi: string }
  | { readonly kode: 'ikke-hele-kroner'; readonly verdi: string }
  | { readonly kode: 'for-stort'; readonly verdi: string; readonly storst: number }
  | { readonly kode: 'tom-tekst' }
  | { readonly kode: 'ingen-nettverk' }
  | { readonly kode: 'ingen-nokler' }
  | { readonly kode: 'for-mange-nokler'; readonly antall: number; readonly storst: number }
  | { readonly kode: 'bare-nuller'; readonly nokkel: string }
  | { readonly kode: 'andeler-ikke-en'; readonly sum: string }
  | { readonly kode: 'dobbel-id'; readonly id: string; readonly forste: number }
  | { readonly kode: 'dobbel-nokkel'; readonly nokkel: string; readonly forste: number }
  | { readonly kode: 'ukjent-nokkel'; readonly nokkel: string }
  | { readonly kode: 'avsetninger-over-tildelt'; readonly avsatt: string; readonly tildelt: Kroner }
  | {
      readonly kode: 'grunntilskudd-over-pott'
      readonly grunntilskuddSum: string
      readonly pott: Kroner
      readonly antall: number
    }
)

export type FordelFeilkode = FordelFeil['kode']

/**
 * The whole calculation, enough to explain every krone without doing it again. Holds only
 * numbers, texts and lists, so it can be stored as JSON and read back the same.
 */
export type Fordeling = {
  readonly tildelt: Kroner
  readonly avsetninger: readonly { readonly navn: string; readonly belop: Kroner }[]
  readonly avsatt: Kroner
  /** tildelt − avsatt; always equal to `sum`. */
  readonly pott: Kroner
  /** Per network. */
  readonly grunntilskudd: Kroner
  readonly grunntilskuddSum: Kroner
  /** pott − grunntilskuddSum: what the keys share. */
  readonly proRata: Kroner
  readonly nokler: readonly Nokkelsum[]
  /** How many kroner were left when every pro rata part was rounded down. */
  readonly restkroner: number
  /** The denominator all the fractions share, as a whole number in text. */
  readonly nevner: string
  /** In the input's order. */
  readonly rammer: readonly Ramme[]
  readonly sum: Kroner
}

export type Nokkelsum = {
  readonly navn: string
  /** The key's share of the pro rata sum, a decimal from 0 to 1. */
  readonly andel: string
  /** The sum of all networks' figures. */
  readonly sum: string
}

export type Ramme = {
  readonly id: string
  readonly navn: string
  readonly grunntilskudd: Kroner
  /** The network's figure under each key, in the keys' order (see Fordeling.nokler). */
  readonly verdier: readonly string[]
  /** Share of the pro rata sum: 20 decimals, and in per cent with 3. Both rounded, to be shown. */
  readonly andel: string
  readonly prosent: string
  /** The exact pro rata part rounded down to whole kroner ... */
  readonly gulv: Kroner
  /** ... and what was cut off: exactly teller / Fordeling.nevner, and with 6 decimals cut short. */
  readonly brok: { readonly teller: string; readonly tilnaermet: string }
  /** The place in the queue for remainder kroner, from 1. The first `restkroner` places get one. */
  readonly plass: number
  /** True when an equally large fraction got the opposite answer, so that the id decided. */
  readonly avgjortAvId: boolean
  readonly restkrone: 0 | 1
  /** gulv + restkrone. */
  readonly proRata: Kroner
  /** grunntilskudd + proRata. */
  readonly ramme: Kroner
}
