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
  /** Grant years under way and to come, the oldest first; when there are none, the newest that was. */
  readonly arene: readonly Arstilstand[]
}

/** One grant year: one scheme in one year. */
export interface Arstilstand {
  readonly ar: number
  readonly ordningId: string
  readonly ordning: string
  readonly harTildelt: boolean
  /** The shares of the keys sum to 1. */
  readonly nokleneGarOpp: boolean
  readonly harFrist: boolean
  readonly harMote: boolean
  readonly nettverk: number
  readonly medNokkeltall: number
  /** A forum with a mandate in force handles its scheme. */
  readonly harForum: boolean
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

/** The steps that every year needs, not only the first. */
const FOR_HVERT_AR = {
  forum: (a) => a.harForum,
  penger: (a) => a.harTildelt && a.nokleneGarOpp,
  frister: (a) => a.harFrist && a.harMote,
  nokkeltall: (a) => a.nettverk > 0 && a.medNokkeltall === a.nettverk && a.nokleneGarOpp,
} as const satisfies Partial<Record<Steg, (a: Arstilstand) => boolean>>
export type Arssteg = keyof typeof FOR_HVERT_AR

export function erArssteg(steg: Steg): steg is Arssteg {
  return steg in FOR_HVERT_AR
}

const ER_FERDIG: Readonly<Record<Steg, (t: Fylkestilstand) => boolean>> = {
  organisasjoner: (t) => t.eiere > 0,
  nettverk: (t) => t.nettverk > 0 && t.nettverkUtenMedlemmer === 0,
  forum: (t) => t.forum > 0 && t.seter > 0 && t.arene.every(FOR_HVERT_AR.forum),
  lovhenvisninger: (t) => t.ordninger > 0 && t.ordningerUtenLovhenvisning === 0,
  brevavsender: (t) => t.harBrevavsender,
  behandlingsansvar: (t) => t.harBehandlingsansvar,
  ar: (t) => t.arene.length > 0,
  penger: (t) => t.arene.length > 0 && t.arene.every(FOR_HVERT_AR.penger),
  frister: (t) => t.arene.length > 0 && t.arene.every(FOR_HVERT_AR.frister),
  nokkeltall: (t) => t.arene.length > 0 && t.arene.every(FOR_HVERT_AR.nokkeltall),
}

/** The year where the step is to be taken: the first that lacks it, else the newest. */
export function aretFor(t: Fylkestilstand, steg: Arssteg): Arstilstand | null {
  return t.arene.find((a) => !FOR_HVERT_AR[steg](a)) ?? t.arene.at(-1) ?? null
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
