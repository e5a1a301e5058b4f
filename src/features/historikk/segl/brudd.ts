/** One thing that is not as it was sealed. Sealed rows and seals come in the order of the seals. */
export type Brudd =
  | {
      readonly sted: 'segl'
      readonly slag: 'mangler' | 'endret' | 'henger-ikke-sammen'
      readonly nr: number
    }
  | {
      /** A line of history, or of the access log. */
      readonly sted: 'historikk' | 'innsyn'
      readonly slag: 'endret' | 'slettet' | 'innsatt'
      readonly id: number
      /** The seal it is under; null when no seal knows it. */
      readonly segl: number | null
      /** What it claims to be about; unknown when it is gone. */
      readonly tabell: string | null
      readonly radnokkel: string | null
    }
  | {
      /** A name kept apart that is not the one that was noted, or is gone. */
      readonly sted: 'personlig'
      readonly slag: 'endret' | 'slettet'
      readonly id: number
    }
  | {
      /** A trigger that writes history, or protects it, is gone, turned off or another. */
      readonly sted: 'feste'
      readonly slag: 'mangler'
      readonly tabell: string
      readonly utloser: string
    }
  | {
      /** The table itself: it is not what its history says. */
      readonly sted: 'tabell'
      readonly slag: 'endret' | 'slettet' | 'innsatt'
      readonly tabell: string
      readonly radnokkel: string
    }
  | { readonly sted: 'trykt'; readonly slag: 'ukjent'; readonly hash: string }

export interface Verifisering {
  readonly antallSegl: number
  readonly antallForseglet: number
  /** Written since the last seal: not vouched for yet. */
  readonly antallUsikret: number
  readonly sisteSegl: { readonly nr: number; readonly tid: string; readonly hash: string } | null
  /** First the first. At most `FLEST_BRUDD` are listed. */
  readonly brudd: readonly Brudd[]
  readonly antallBrudd: number
}

export const FLEST_BRUDD = 100
