/** Found by rule: nobody assesses the case of their own network, owner or institution. */
export const REGELGRUNNER = [
  'eget-nettverk',
  'eier-i-nettverket',
  'partner-for-nettverket',
] as const
export type Regelgrunn = (typeof REGELGRUNNER)[number]

/**
 * Why somebody may be recused: what the rule finds, then forvaltningsloven § 6 first paragraph a-e,
 * third (a superior is recused) and second (other particular circumstances), and kommuneloven
 * § 11-10 second paragraph. The paragraphs themselves are dated data, `habilitetsgrunn`.
 */
export const GRUNNER = [
  ...REGELGRUNNER,
  'part',
  'slekt',
  'ekteskap',
  'fullmektig',
  'ledende-stilling',
  'overordnet',
  'saeregne-forhold',
  'forberedt-som-ansatt',
] as const
export type Habilitetsgrunn = (typeof GRUNNER)[number]

export const UTFALL = ['inhabil', 'habil'] as const
export type Utfall = (typeof UTFALL)[number]

/** What one seat ties its holder to. */
export interface Tilknytning {
  readonly nettverkId: string | null
  readonly organisasjonId: string | null
}

/** What a case is tied to. */
export interface Saksforhold {
  readonly nettverkId: string
  /** Organisations that are members of the network in the grant year. */
  readonly medlemIds: readonly string[]
  /** Development partners of the network in the grant year, and the partners of its measures. */
  readonly partnerIds: readonly string[]
}

/** One act in the habilitet of one person in one case. `nr` counts from 1 without gaps. */
export type Habilitetshendelse = { readonly nr: number; readonly personId: number } & (
  | { readonly slag: 'meldt'; readonly grunn: Habilitetsgrunn }
  | { readonly slag: 'trukket' }
  | {
      readonly slag: 'avgjort'
      readonly utfall: Utfall
      /** Null only when decided habil with no ground to answer. */
      readonly grunn: Habilitetsgrunn | null
      /** What the rule found when it was decided; another finding later raises the question anew. */
      readonly regelgrunn: Regelgrunn | null
    }
)

/** Where the question stands for one person in one case. */
export type Stilling =
  | { readonly kode: 'ingen' }
  | { readonly kode: 'foreslatt'; readonly grunn: Regelgrunn }
  | { readonly kode: 'meldt'; readonly grunn: Habilitetsgrunn }
  | { readonly kode: 'avgjort'; readonly utfall: Utfall; readonly grunn: Habilitetsgrunn | null }

/** An act with when it was put on record, in ISO form: the later time is the later text. */
export type Tidfestet = Habilitetshendelse & { readonly tid: string }
