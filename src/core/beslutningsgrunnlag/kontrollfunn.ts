import type { Kroner } from '#core/kroner.ts'
import type { Dato, Mottaker } from './typer.ts'

/** Cannot be sent, is shown to the group as a warning, or is only worth knowing. */
export type Funnslag = 'mangel' | 'varsel' | 'opplysning'

export type Enhetsslag = 'barnehager' | 'skoler' | 'sfo'

/** What each finding carries for its sentence. Shares are in tenths of a percent (115 = 11.5 %). */
export interface FunnData {
  'ingen-tiltak': null
  'tiltak-uten-tittel': { readonly nr: number }
  'faa-malgrupper': { readonly nr: number; readonly antall: number; readonly minst: number }
  'ukjent-malgruppe': { readonly nr: number; readonly malgruppe: string }
  'uten-partner': { readonly nr: number; readonly tittel: string; readonly merknad: string }
  'partner-usikker': { readonly nr: number; readonly tittel: string; readonly merknad: string }
  'partnertype-ikke-tillatt': {
    readonly nr: number
    readonly partnerId: string
    readonly type: string
  }
  'ukjent-partner': { readonly nr: number; readonly partnerId: string }
  'start-mangler': { readonly nr: number }
  'semester-ugyldig': {
    readonly nr: number
    readonly felt: 'startSemester' | 'sluttSemester'
    readonly verdi: string
  }
  'slutt-for-start': { readonly nr: number; readonly start: string; readonly slutt: string }
  'apen-slutt': { readonly nr: number }
  'antall-deltakerlinjer': { readonly tiltak: number; readonly linjer: number }
  'deltakerlinje-ukjent-tiltak': { readonly nr: number; readonly tiltakNr: number }
  'ulike-tall-for-kommune': {
    readonly kommune: string
    readonly enhet: Enhetsslag
    readonly tall: readonly { readonly linje: number; readonly antall: number }[]
  }
  'belop-mangler': null
  'budsjett-for-lite': { readonly sum: Kroner; readonly omsokt: Kroner; readonly mangler: Kroner }
  'budsjett-for-mye': { readonly sum: Kroner; readonly omsokt: Kroner; readonly over: Kroner }
  'budsjettlinje-uten-belop': { readonly nr: number; readonly mottaker: Mottaker }
  'budsjettlinje-uten-formal': { readonly nr: number; readonly mottaker: Mottaker }
  'usikkert-belop': {
    readonly nr: number
    readonly mottaker: Mottaker
    readonly belop: Kroner | null
  }
  'koordinator-andel': {
    readonly belop: Kroner
    readonly omsokt: Kroner
    readonly promille: number
  }
  'koordinator-over-andel': {
    readonly belop: Kroner
    readonly promille: number
    readonly grenseProsent: number
  }
  'koordinator-uten-forankring': { readonly belop: Kroner | null }
  'koordinator-ikke-tillatt': { readonly belop: Kroner | null }
  'uten-ramme': null
  'over-ramme': { readonly ramme: Kroner; readonly omsokt: Kroner; readonly over: Kroner }
  'over-ramme-uten-finansiering': {
    readonly ramme: Kroner
    readonly omsokt: Kroner
    readonly over: Kroner
    readonly sporsmal: string
  }
  'under-ramme': { readonly ramme: Kroner; readonly omsokt: Kroner; readonly ubrukt: Kroner }
  'leder-ikke-klarert': null
  'sporsmal-ubesvart': { readonly sporsmal: string }
  'behov-mangler': null
  'plan-mangler': null
  'egenandel-mangler': { readonly prosent: number; readonly minst: Kroner }
  /** Not `erSendt`: it would be, if it were sent on that day. */
  'sendt-etter-frist': {
    readonly frist: Dato
    readonly sendt: Dato
    readonly erSendt: boolean
  }
  /** Taken over from a document that has no place for these fields. */
  'kilden-sier-ikke': { readonly fra: string; readonly koder: readonly Funnkode[] }
}

export type Funnkode = keyof FunnData

/** The rule a finding belongs to; stable, for links and texts. */
export type Regelkode =
  | 'tiltak'
  | 'malgrupper'
  | 'partner'
  | 'varighet'
  | 'deltakere'
  | 'budsjett'
  | 'koordinator'
  | 'ramme'
  | 'klarert-leder'
  | 'sporsmal'
  | 'behov-og-plan'
  | 'egenandel'
  | 'frist'
  | 'overforing'

/** The authority of a rule; the texts give it its name and date. */
export type Kildekode =
  /** The scheme's own legal source, which is dated data: hjemmel and kilde of its version. */
  | 'ordningens-regler'
  /** The grant year's own data: the adopted frame, the deadline. */
  | 'tilskuddsaret'
  /** Samarbeidsforum 8 March 2023, slides. */
  | 'samarbeidsforum-2023-03-08'
  /** Samarbeidsforum (Dekom) 5 October 2023, slides. */
  | 'samarbeidsforum-2023-10-05'
  /** Trøndelag sørvest, action plan 2022/23: measures without a stopping point. */
  | 'handlingsplan-2022'
  /** No document: arithmetic, or what must be right for anything to be counted. */
  | 'samraad'

export type FunnAv<K extends Funnkode> = {
  readonly slag: Funnslag
  readonly kode: K
  readonly regel: Regelkode
  readonly kilde: Kildekode
  /** The field it is about, for example «tiltak.3.partnerId»: the number is the line's own nr. */
  readonly sti: string
  readonly data: FunnData[K]
}

/** One finding. Narrow on `kode` to reach its `data`. */
export type Kontrollfunn = { [K in Funnkode]: FunnAv<K> }[Funnkode]
