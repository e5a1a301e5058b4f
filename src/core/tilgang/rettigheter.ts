/**
 * Who may do what: the whole table, as data. An action that is not here does not exist, and a
 * route cannot be written without one. States (adopted, assessed, sent) are judged by the rule of
 * the thing itself; this table answers for role and relation only.
 */
export const ROLLER = ['sekretariat', 'koordinator', 'uh', 'eier', 'forum', 'offentlig'] as const
export type Rolle = (typeof ROLLER)[number]

/**
 * How far a role's right reaches.
 * `alle`: everywhere. `fylke`: in the county of the seat. `nettverk`: for the networks the seat
 * belongs to: the coordinator's own, those the UH is partner of, those the owner is member of.
 */
export type Rekkevidde = 'alle' | 'fylke' | 'nettverk'

type Rettighet = Readonly<Partial<Record<Rolle, Rekkevidde>>>

const ALLE: Rettighet = {
  sekretariat: 'alle',
  koordinator: 'alle',
  uh: 'alle',
  eier: 'alle',
  forum: 'alle',
  offentlig: 'alle',
}
const FORUMETS_KRETS: Rettighet = {
  sekretariat: 'fylke',
  koordinator: 'fylke',
  uh: 'fylke',
  eier: 'fylke',
  forum: 'fylke',
}
// One's own page and choices: wherever the seat is, and nobody else's.
const INNLOGGET: Rettighet = {
  sekretariat: 'alle',
  koordinator: 'alle',
  uh: 'alle',
  eier: 'alle',
  forum: 'alle',
}
// The State Administrator is secretariat of the forum: it prepares, records and publishes.
// It never has a vote (mandate for samarbeidsforum, Utdanningsdirektoratet).
const SEKRETARIATET: Rettighet = { sekretariat: 'fylke' }
// Owner and UH write the decision basis together; the coordinator holds the pen for the network.
const PARTNERSKAPET: Rettighet = { koordinator: 'nettverk', uh: 'nettverk' }

export const RETTIGHETER = {
  'forside.se': ALLE,
  'person.velg': ALLE,
  'person.logg-inn': ALLE,
  'person.logg-ut': ALLE,
  'person.velg-verv': ALLE,
  'person.se-invitasjoner': SEKRETARIATET,
  'person.inviter': SEKRETARIATET,
  'visning.velg': ALLE,
  'minside.se': INNLOGGET,
  'minside.endre': INNLOGGET,
  'epost.se': SEKRETARIATET,
  'epost.send': SEKRETARIATET,
  'register.se': ALLE,
  'register.endre': SEKRETARIATET,
  'utvalg.se': ALLE,
  'utvalg.endre': SEKRETARIATET,
  'administrasjon.se': SEKRETARIATET,
  'administrasjon.endre': SEKRETARIATET,
  'personvern.se': ALLE,
  'opplysninger.se-egne': ALLE,
  'opplysninger.krev-sletting': ALLE,
  'person.se-slettekrav': SEKRETARIATET,
  'person.pseudonymiser': SEKRETARIATET,
  'fravaer.meld': FORUMETS_KRETS,
  'ar.se': ALLE,
  'ar.sett-opp': SEKRETARIATET,
  'fordeling.se': ALLE,
  'fordeling.simuler': ALLE,
  'fordeling.se-forslag': FORUMETS_KRETS,
  'fordeling.foresla': SEKRETARIATET,
  'fordeling.vedta': SEKRETARIATET,
  'grunnlag.oversikt': FORUMETS_KRETS,
  'grunnlag.se': FORUMETS_KRETS,
  'grunnlag.se-utkast': {
    sekretariat: 'fylke',
    koordinator: 'nettverk',
    uh: 'nettverk',
    eier: 'nettverk',
  },
  'grunnlag.rediger': PARTNERSKAPET,
  'grunnlag.send': PARTNERSKAPET,
  'grunnlag.trekk': PARTNERSKAPET,
  'grunnlag.returner': SEKRETARIATET,
  'vurdering.se': { sekretariat: 'fylke', forum: 'fylke' },
  'vurdering.skriv': { forum: 'fylke' },
  'vurdering.sett-opp': SEKRETARIATET,
  'innstilling.se': ALLE,
  'innstilling.se-utkast': FORUMETS_KRETS,
  'innstilling.rediger': SEKRETARIATET,
  'innstilling.vedta': SEKRETARIATET,
} as const satisfies Readonly<Record<string, Rettighet>>

export type Handling = keyof typeof RETTIGHETER

/**
 * Actions that bind others, or let people in: who does them must have proved who they are within
 * the last ten minutes. Holds for real sessions; the demo's chooser proves nothing to begin with.
 */
const KREVER_FERSK_INNLOGGING: ReadonlySet<Handling> = new Set([
  'person.inviter',
  'person.pseudonymiser',
  'utvalg.endre',
  'fordeling.vedta',
  'innstilling.vedta',
])

export function kreverFerskInnlogging(handling: Handling): boolean {
  return KREVER_FERSK_INNLOGGING.has(handling)
}

// Not named as reading, and still nothing that is done on behalf of the seat: what everyone
// chooses for themselves, a trial of figures, and saying that one is absent.
const UTEN_OPPTREDEN: ReadonlySet<Handling> = new Set([
  'person.velg',
  'person.logg-inn',
  'person.logg-ut',
  'person.velg-verv',
  'visning.velg',
  'minside.endre',
  'fravaer.meld',
  'fordeling.simuler',
  'grunnlag.oversikt',
])

/**
 * Whether the action is done on behalf of the seat. Everything is, but to read (`.se…`) and the few
 * above; it is refused to a vara while the representative acts, and to one who is absent.
 */
export function kreverOpptreden(handling: Handling): boolean {
  return !/\.se(?:-|$)/.test(handling) && !UTEN_OPPTREDEN.has(handling)
}

/** Every action there is, in the table's order. */
export const HANDLINGER: readonly Handling[] = Object.keys(RETTIGHETER).filter(erHandling)

function erHandling(navn: string): navn is Handling {
  return navn in RETTIGHETER
}

export function rettighet(handling: Handling, rolle: Rolle): Rekkevidde | null {
  const rad: Rettighet = RETTIGHETER[handling]
  return rad[rolle] ?? null
}
