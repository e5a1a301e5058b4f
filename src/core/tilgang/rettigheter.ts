import type { Ressurs, TilstandAv } from './tilstander.ts'

/**
 * Who may do what: the whole table, as data. An action that is not here does not exist, and a
 * route with one that is not here does not start. A row gives each role its reach; where the right
 * depends on the state of the thing, it does so once for each state, and no state is left out.
 */
export const ROLLER = [
  'sekretariat',
  'koordinator',
  'uh',
  'eier',
  'forum',
  'direktorat',
  'offentlig',
] as const
export type Rolle = (typeof ROLLER)[number]

/**
 * How far a role's right reaches: the relation to the thing.
 * `alle`: everywhere. `fylke`: in the county of the seat. `nettverk`: for the networks the seat
 * belongs to: the coordinator's own, those the UH is partner of, those the owner is member of.
 */
export type Rekkevidde = 'alle' | 'fylke' | 'nettverk'

export type Rettighet = Readonly<Partial<Record<Rolle, Rekkevidde>>>

/** The rule in core that also judges, inside the command, with facts this table does not know. */
export type Saksregel =
  | 'behandler'
  | 'kanEndrePenger'
  | 'kanVedtaFordeling'
  | 'kanBegynne'
  | 'kanRedigere'
  | 'kanSende'
  | 'kanTrekke'
  | 'kanReturnere'
  | 'kanSkjerme'
  | 'kanPlassere'
  | 'kanVurdere'
  | 'kanMelde'
  | 'kanAvgjore'
  | 'kanVedta'
  | 'kanPublisere'
  | 'kanOppheve'

/** The same always, or by state. A named rule judges the state itself, when the thing is at hand. */
export type Rad =
  | Rettighet
  | { readonly i: Tilstandsrad<Ressurs>; readonly regel?: Saksregel }
  | { readonly alltid: Rettighet; readonly regel: Saksregel }

type Tilstandsrad<R extends Ressurs> = R extends Ressurs
  ? Readonly<Record<TilstandAv<R>, Rettighet>>
  : never

const INGEN: Rettighet = {}
const ALLE: Rettighet = {
  sekretariat: 'alle',
  koordinator: 'alle',
  uh: 'alle',
  eier: 'alle',
  forum: 'alle',
  direktorat: 'alle',
  offentlig: 'alle',
}
// Everyone with a seat in the county.
const FYLKETS_SETER: Rettighet = {
  sekretariat: 'fylke',
  koordinator: 'fylke',
  uh: 'fylke',
  eier: 'fylke',
  forum: 'fylke',
}
// The directorate compares counties: it reads what the forum reads, in all of them, and writes
// nowhere.
const FORUMETS_KRETS: Rettighet = { ...FYLKETS_SETER, direktorat: 'alle' }
// One's own page and choices: wherever the seat is, and nobody else's.
const INNLOGGET: Rettighet = {
  sekretariat: 'alle',
  koordinator: 'alle',
  uh: 'alle',
  eier: 'alle',
  forum: 'alle',
  direktorat: 'alle',
}
// The State Administrator is secretariat of the forum: it prepares, records and publishes.
// It never has a vote (mandate for samarbeidsforum, Utdanningsdirektoratet).
const SEKRETARIATET: Rettighet = { sekretariat: 'fylke' }
// Owner and UH write the decision basis together; the coordinator holds the pen for the network.
const PARTNERSKAPET: Rettighet = { koordinator: 'nettverk', uh: 'nettverk' }
// Its drafts are read by all three, and by nobody else before they are sent.
const PARTNERSKAPETS_KRETS: Rettighet = { ...PARTNERSKAPET, eier: 'nettverk' }

/** A decision basis is sent to the forum; whoever was early is not read before the others. */
const MOTTAKEREN: Rettighet = { ...PARTNERSKAPETS_KRETS, ...SEKRETARIATET }

type Grunnlagsrad = Readonly<Record<TilstandAv<'grunnlag'>, Rettighet>>
const INGENSTEDS: Grunnlagsrad = {
  kladd: INGEN,
  sendt: INGEN,
  'etter-frist': INGEN,
  vurdert: INGEN,
  vedtatt: INGEN,
  publisert: INGEN,
}
const KRETSEN_TIL_PUBLISERING: Grunnlagsrad = {
  kladd: FORUMETS_KRETS,
  sendt: FORUMETS_KRETS,
  'etter-frist': FORUMETS_KRETS,
  vurdert: FORUMETS_KRETS,
  vedtatt: FORUMETS_KRETS,
  publisert: FORUMETS_KRETS,
}

export const RETTIGHETER = {
  'forside.se': ALLE,
  'tilgang.se': ALLE,
  'person.logg-inn': ALLE,
  'person.logg-ut': ALLE,
  'person.velg-verv': ALLE,
  'person.se-invitasjoner': SEKRETARIATET,
  'person.inviter': SEKRETARIATET,
  'person.meld-mistet': SEKRETARIATET,
  'visning.velg': ALLE,
  'minside.se': INNLOGGET,
  'minside.endre': INNLOGGET,
  'epost.se': SEKRETARIATET,
  'epost.send': SEKRETARIATET,
  'register.se': ALLE,
  'register.endre': SEKRETARIATET,
  // Who is member and partner of a network: the rights of owners and UH follow from it.
  'register.endre-tilknytning': SEKRETARIATET,
  'utvalg.se': ALLE,
  'utvalg.endre': SEKRETARIATET,
  'seterett.endre': SEKRETARIATET,
  'historikk.se-fylke': SEKRETARIATET,
  'historikk.se-sak': MOTTAKEREN,
  'historikk.se-utvalg': FORUMETS_KRETS,
  // One's own; the secretariat sees the county's people. The route asks who it is about.
  'historikk.se-person': FYLKETS_SETER,
  // Who read what is shielded, and who was refused; and for those whose it is, who read it.
  'innsyn.se-fylke': SEKRETARIATET,
  'innsyn.se-sak': MOTTAKEREN,
  'segl.se': ALLE,
  'administrasjon.se': SEKRETARIATET,
  'administrasjon.endre': SEKRETARIATET,
  'personvern.se': ALLE,
  'opplysninger.se-egne': ALLE,
  'opplysninger.krev-sletting': ALLE,
  // The work address. A seat in the county, as in its lists of members.
  'person.se-epost': FYLKETS_SETER,
  'person.se-slettekrav': SEKRETARIATET,
  'person.pseudonymiser': SEKRETARIATET,
  'fravaer.meld': FYLKETS_SETER,
  'ar.se': ALLE,
  // Of which scheme is chosen in the form.
  'ar.opprett': { alltid: SEKRETARIATET, regel: 'behandler' },
  'ar.sett-opp': { alltid: SEKRETARIATET, regel: 'kanEndrePenger' },
  'fordeling.oversikt': ALLE,
  'fordeling.simuler': ALLE,
  'fordeling.se': { i: { forslag: FORUMETS_KRETS, vedtatt: ALLE } },
  'fordeling.foresla': SEKRETARIATET,
  'fordeling.vedta': { i: { forslag: SEKRETARIATET, vedtatt: INGEN }, regel: 'kanVedtaFordeling' },
  // All of a year beside each other. Each row shows what `grunnlag.se` allows, and no more.
  'grunnlag.oversikt': {
    i: { ...KRETSEN_TIL_PUBLISERING, publisert: ALLE },
  },
  // Whose it is, and whether it is sent.
  'grunnlag.se-tittel': {
    i: { ...KRETSEN_TIL_PUBLISERING, publisert: ALLE },
  },
  // Whether a draft is begun, withdrawn or sent back.
  'grunnlag.se-framdrift': MOTTAKEREN,
  'grunnlag.se': {
    i: {
      ...KRETSEN_TIL_PUBLISERING,
      kladd: PARTNERSKAPETS_KRETS,
      sendt: MOTTAKEREN,
      publisert: ALLE,
    },
  },
  // Besides `grunnlag.se`, where the body is shielded: those who write it, assess it and decide.
  'grunnlag.se-skjermet': { ...MOTTAKEREN, forum: 'fylke' },
  'grunnlag.rediger': {
    i: { ...INGENSTEDS, kladd: PARTNERSKAPET },
    regel: 'kanRedigere',
  },
  'grunnlag.send': {
    i: { ...INGENSTEDS, kladd: PARTNERSKAPET },
    regel: 'kanSende',
  },
  'grunnlag.trekk': {
    i: { ...INGENSTEDS, sendt: PARTNERSKAPET, 'etter-frist': PARTNERSKAPET },
    regel: 'kanTrekke',
  },
  'grunnlag.returner': {
    i: { ...INGENSTEDS, sendt: SEKRETARIATET, 'etter-frist': SEKRETARIATET },
    regel: 'kanReturnere',
  },
  'grunnlag.skjerm': {
    i: {
      kladd: INGEN,
      sendt: SEKRETARIATET,
      'etter-frist': SEKRETARIATET,
      vurdert: SEKRETARIATET,
      vedtatt: SEKRETARIATET,
      publisert: SEKRETARIATET,
    },
    regel: 'kanSkjerme',
  },
  'vurdering.se': {
    i: {
      'for-frist': SEKRETARIATET,
      'etter-frist': { ...SEKRETARIATET, forum: 'fylke', direktorat: 'alle' },
    },
  },
  'vurdering.skriv': {
    i: { 'for-frist': INGEN, 'etter-frist': { forum: 'fylke' } },
    regel: 'kanVurdere',
  },
  'vurdering.sett-opp': { alltid: SEKRETARIATET, regel: 'kanPlassere' },
  // Who of the group, in which case: the leader, and never on oneself.
  'habilitet.meld': { alltid: { forum: 'fylke' }, regel: 'kanMelde' },
  'habilitet.avgjor': { alltid: { forum: 'fylke' }, regel: 'kanAvgjore' },
  'innstilling.oversikt': ALLE,
  'innstilling.se': { i: { utkast: FORUMETS_KRETS, vedtatt: ALLE } },
  'innstilling.rediger': SEKRETARIATET,
  'innstilling.vedta': { i: { utkast: SEKRETARIATET, vedtatt: INGEN }, regel: 'kanVedta' },
  'publisering.se': FORUMETS_KRETS,
  'publisering.sett': {
    i: { 'ikke-klar': INGEN, klar: SEKRETARIATET, publisert: INGEN },
    regel: 'kanPublisere',
  },
  'publisering.opphev': {
    i: { 'ikke-klar': INGEN, klar: INGEN, publisert: SEKRETARIATET },
    regel: 'kanOppheve',
  },
} as const satisfies Readonly<Record<string, Rad>>

export type Handling = keyof typeof RETTIGHETER

/** Every action there is, in the table's order. */
export const HANDLINGER: readonly Handling[] = Object.keys(RETTIGHETER).filter(erHandling)

/** Asked of every route before the start, for a value may come from where the compiler does not see. */
export function erHandling(navn: string): navn is Handling {
  return Object.hasOwn(RETTIGHETER, navn)
}
