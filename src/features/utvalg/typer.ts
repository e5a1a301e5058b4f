import type { Periode } from '#core/register/periode.ts'
import type { Tillitsverv } from '#core/verv/tillitsverv.ts'
import type { Ordningslinje } from '#core/verv/utvalgsordning.ts'
import type { Besetning, Sammensetning, Sete } from '#core/verv/typer.ts'

/** In the order of the list. The database's check constraint holds the same. */
export const UTVALGSTYPER = [
  'samarbeidsforum',
  'kompetansenettverk',
  'utviklingspartnerne',
  'eierne',
  'styre',
  'arbeidsgruppe-barnehage',
  'arbeidsgruppe-skole',
  'ledernettverk',
  'prosjektgruppe',
  'ipr',
  'au',
  'kdu',
  'naeringsrad',
  'helseledernettverk',
  'annet',
] as const
export type Utvalgstype = (typeof UTVALGSTYPER)[number]

export interface Mandat {
  readonly id: number
  readonly nr: number
  readonly tekst: string
  readonly fastsattAv: string
  readonly kilde: string
  readonly sammensetning: Sammensetning
  /** How long before the end of a term the pages begin to say so. Nothing is refused by it. */
  readonly varselDager: number
  readonly gyldig: Periode
}

export interface Innehaver extends Besetning {
  readonly navn: string
  readonly erDemo: boolean
}

export interface Utvalgssete extends Sete {
  readonly navn: string
  readonly nettverkId: string | null
  readonly nettverkNavn: string | null
  readonly organisasjonNavn: string | null
  readonly organisasjonstype: string | null
  readonly harStemme: boolean
  readonly kilde: string | null
  readonly besetning: readonly Innehaver[]
}

export interface Valgt extends Tillitsverv {
  readonly id: number
  readonly navn: string
}

/** A scheme a body handles besides its own. */
export interface Behandlet extends Ordningslinje {
  readonly id: number
  readonly kort: string
  readonly kilde: string
}

export interface Utvalg {
  readonly id: string
  readonly fylkeId: string
  readonly navn: string
  readonly type: Utvalgstype
  readonly ordningId: string | null
  readonly ordningKort: string | null
  /** The schemes it handles besides its own, each with its days. */
  readonly ogsa: readonly Behandlet[]
  readonly nettverkId: string | null
  readonly nettverkNavn: string | null
  readonly gyldig: Periode
  readonly kilde: string | null
  readonly versjon: number
  /** Newest first. */
  readonly mandater: readonly Mandat[]
  readonly seter: readonly Utvalgssete[]
  readonly tillitsverv: readonly Valgt[]
  /** The municipalities its network has had. */
  readonly kommuner: readonly {
    readonly organisasjonId: string
    readonly navn: string
    readonly gyldig: Periode
  }[]
}
