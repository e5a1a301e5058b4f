/** What a county has set, counted from what is there on a day. Nothing of it is stored. */
export interface Fylkestilstand {
  readonly eiere: number
  readonly nettverk: number
  readonly nettverkUtenMedlemmer: number
  /** Cooperation forums with a mandate in force. */
  readonly forum: number
  readonly seter: number
  readonly ledigeSeter: number
  /** Schemes in force. */
  readonly ordninger: number
  readonly ordningerUtenLovhenvisning: number
  readonly harBrevavsender: boolean
  readonly harBehandlingsansvar: boolean
  /** The newest grant year; null: none. */
  readonly ar: {
    readonly ar: number
    readonly harTildelt: boolean
    /** The shares of the keys sum to 1. */
    readonly nokleneGarOpp: boolean
    readonly harFrist: boolean
    readonly harMote: boolean
    readonly nettverk: number
    readonly medNokkeltall: number
  } | null
}

export const STEG = [
  'organisasjoner',
  'nettverk',
  'forum',
  'lovhenvisninger',
  'brevavsender',
  'behandlingsansvar',
  'ar',
  'penger',
  'frister',
  'nokkeltall',
] as const
export type Steg = (typeof STEG)[number]

const ER_FERDIG: Readonly<Record<Steg, (t: Fylkestilstand) => boolean>> = {
  organisasjoner: (t) => t.eiere > 0,
  nettverk: (t) => t.nettverk > 0 && t.nettverkUtenMedlemmer === 0,
  forum: (t) => t.forum > 0 && t.seter > 0,
  lovhenvisninger: (t) => t.ordninger > 0 && t.ordningerUtenLovhenvisning === 0,
  brevavsender: (t) => t.harBrevavsender,
  behandlingsansvar: (t) => t.harBehandlingsansvar,
  ar: (t) => t.ar !== null,
  penger: (t) => t.ar !== null && t.ar.harTildelt && t.ar.nokleneGarOpp,
  frister: (t) => t.ar !== null && t.ar.harFrist && t.ar.harMote,
  nokkeltall: (t) =>
    t.ar !== null &&
    t.ar.nettverk > 0 &&
    t.ar.medNokkeltall === t.ar.nettverk &&
    t.ar.nokleneGarOpp,
}

/**
 * The way from an empty county to a first year, in the order it is walked. A step is done exactly
 * when what it asks for is there, so a county that loses something gets the step back.
 */
export function komIGang(
  t: Fylkestilstand,
): readonly { readonly steg: Steg; readonly ferdig: boolean }[] {
  return STEG.map((steg) => ({ steg, ferdig: ER_FERDIG[steg](t) }))
}
