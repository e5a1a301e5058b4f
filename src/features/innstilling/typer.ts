import type { MedAndreRammer } from '#core/innstilling/med-andre-rammer.ts'
import type { Kuttdeler } from '#core/innstilling/kuttdeler.ts'
import type { Innstillingslinje, Innstillingssum, UtvidetRamme } from '#core/innstilling/typer.ts'
import type { VedtattFordeling, Vedtakspunkter } from '#core/innstilling/vedtakspunkter.ts'
import type { Habilitetsgrunn } from '#core/habilitet/typer.ts'
import type { Kroner } from '#core/kroner.ts'
import type { Flerspraklig, Sprak } from '#core/sprak.ts'
import type { Kriteriesvar, Vurderingsresultat } from '#core/vurdering/typer.ts'
import type { Vedtakstekst } from './vedtakstekst.ts'

/** What the plenary has set for one case. */
export interface Plenumslinje {
  /** Null: follows the group, else on or under the frame. */
  readonly samlet: Kroner | null
  readonly avvikGrunn: string
  readonly partnerForklaring: string
}

export const TOM_LINJE: Plenumslinje = { samlet: null, avvikGrunn: '', partnerForklaring: '' }

/** The group's result, with the reasons of the criteria that are not met in full. */
export interface Gruppevurdering {
  readonly resultat: Vurderingsresultat
  readonly belop: Kroner
  readonly merknad: string
  readonly kriterier: readonly Kriteriesvar[]
}

/** A decision basis that is sent. */
export interface Innsendtsak {
  readonly grunnlagId: number
  readonly omsokt: Kroner
  readonly gruppe: { readonly slug: string; readonly navn: string } | null
  readonly vurdering: Gruppevurdering | null
  readonly utenPartner: readonly { readonly nr: number; readonly tittel: string }[]
  readonly linje: Plenumslinje
  /** Absent in one stored before it was kept. */
  readonly deltokIkke?: readonly DeltokIkke[]
  readonly habilitet?: 'pa-nytt' | 'uavklart'
}

/**
 * One of the group who took no part in the case. People by number: what is adopted is never changed,
 * and a name must be possible to let go of.
 */
export interface DeltokIkke {
  readonly personId: number
  readonly sete: string
  readonly grunn: Habilitetsgrunn
  /** The paragraph as it stood then. */
  readonly hjemmel: Flerspraklig | null
  readonly kode: 'foreslatt' | 'meldt' | 'avgjort'
  /** Who put the decision on record and when; null while it is not decided. */
  readonly avgjort: {
    readonly personId: number
    readonly sete: string
    readonly tid: string
  } | null
  /** The vara who assessed the case instead. */
  readonly varaId: number | null
}

/** One network of the year, with its case when it has sent one. */
export interface Nettverkssak {
  readonly nettverkId: string
  readonly navn: string
  readonly ramme: Kroner | null
  readonly sak: Innsendtsak | null
}

/** Frames published elsewhere, and where. */
export interface PublisertTabell {
  readonly kilde: string
  readonly rammer: readonly { readonly nettverkId: string; readonly ramme: Kroner }[]
}

/**
 * Everything the recommendation is computed from. Numbers, texts and lists only: it is stored as
 * it is when adopted, and the document can be computed from it again.
 */
export interface Innstillingsinndata {
  readonly fylke: string
  /** The short name of the scheme, as people say it. */
  readonly ordning: string
  readonly ar: number
  /** The forum's case, for example «Sak 7/2023». */
  readonly sak: string
  readonly mote: string | null
  /** What the adopted frames share; before that, award less set-asides when they are known. */
  readonly pott: Kroner
  readonly fordeling: (VedtattFordeling & { readonly dato: string }) | null
  readonly utvidetRamme: UtvidetRamme
  /** The criteria the groups assess on, by number. */
  readonly kriterier: readonly { readonly nr: number; readonly navn: Flerspraklig }[]
  readonly nettverk: readonly Nettverkssak[]
  readonly publisert: PublisertTabell | null
}

/** A row of the table: a case as core has computed it, and who cut what. */
export interface Dokumentlinje extends Innstillingslinje {
  readonly navn: string
  readonly kutt: Kuttdeler
}

/** What is open of a case the database closes to the reader: what the forum gave it. */
export type Stengtlinje = Pick<Dokumentlinje, 'nettverkId' | 'samlet' | 'restAvRamme'>

/** The computed recommendation: what is shown, downloaded and, when adopted, stored. */
export interface Innstillingsdokument {
  /** The networks that have sent a case, in the order of the input. */
  readonly linjer: readonly Dokumentlinje[]
  readonly sum: Innstillingssum
  readonly punkter: Vedtakspunkter
  readonly andreRammer: MedAndreRammer | null
  readonly tekster: Readonly<Record<Sprak, Vedtakstekst>>
}

/**
 * What the columns `inndata` and `utdata` hold; only `vedtaInnstilling` writes it. Read by the view
 * `lagret_innstilling`, the sums of what is applied for are gone when a case is closed.
 */
export interface LagretInnstilling {
  readonly inndata: Innstillingsinndata
  readonly utdata: Innstillingsdokument
}
