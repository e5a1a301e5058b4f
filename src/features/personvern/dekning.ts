/** What happens to rows about a person when the name is taken away. */
export type VedSletting =
  /** They say what was done, by number: the name goes with `person`. */
  | 'beholdes'
  | 'slettes'
  /** The row stays, and what is personal in it is taken out by the command. */
  | 'tommes'

export interface Dekning {
  readonly tabell: string
  /** Columns that point at the person, the person's holdings (`verv`) or identities. */
  readonly kolonner: readonly string[]
  /** About the person, or something the person did. */
  readonly slag: 'om' | 'gjort'
  readonly vedSletting: VedSletting
  /** Tables that hang on these rows and are deleted before them: table and column. */
  readonly barn?: readonly (readonly [tabell: string, kolonne: string])[]
}

const om = (
  tabell: string,
  kolonner: readonly string[],
  vedSletting: VedSletting,
  barn: Dekning['barn'] = [],
): Dekning => ({ tabell, kolonner, slag: 'om', vedSletting, barn })
const gjort = (tabell: string, ...kolonner: readonly string[]): Dekning => ({
  tabell,
  kolonner,
  slag: 'gjort',
  vedSletting: 'beholdes',
})

/**
 * Every table that refers to a person, in the order rows are deleted. A test compares it with the
 * database's own catalogue: a new table that refers to somebody is not let in before it is said
 * here whether it is about them, and what becomes of it.
 */
export const DEKNING: readonly Dekning[] = [
  om('varsel', ['person_id'], 'slettes'),
  om('epost', ['person_id'], 'slettes', [['epostforsok', 'epost_id']]),
  om('varselvalg', ['person_id'], 'slettes'),
  om('varselprofil', ['person_id'], 'slettes'),
  om('minsidebesok', ['person_id'], 'slettes'),
  om('person', ['id'], 'tommes'),
  om('verv', ['person_id'], 'beholdes'),
  om('setebesetning', ['person_id'], 'beholdes'),
  om('tillitsverv', ['person_id'], 'beholdes'),
  om('okt', ['person_id', 'identitet_id', 'verv_id'], 'slettes'),
  om('invitasjon', ['person_id', 'identitet_id'], 'slettes', [
    ['innloggingsforsok', 'invitasjon_id'],
  ]),
  om('identitetsfylke', ['person_id', 'identitet_id'], 'slettes'),
  om('identitet', ['person_id'], 'slettes'),
  om('slettekrav', ['person_id'], 'tommes'),
  om('fravaer', ['besetning_id'], 'beholdes'),
  om('opptreden', ['besetning_id'], 'beholdes'),
  om('gruppemedlem', ['verv_id'], 'beholdes'),
  om('vurderingsdeltaker', ['person_id', 'verv_id'], 'beholdes'),
  // The name of before and after, kept apart from the sealed history so that it can go.
  om('historikk_personlig', ['person_id'], 'slettes'),
  om('innsyn', ['person_id', 'verv_id'], 'beholdes'),
  om('habilitet', ['person_id', 'verv_id'], 'tommes'),
  gjort('habilitet', 'av_person_id', 'av_verv_id'),
  gjort('historikk', 'person_id', 'verv_id', 'gjelder_person_id'),
  gjort('fravaer', 'meldt_av', 'trukket_av'),
  gjort('invitasjon', 'opprettet_av'),
  gjort('slettekrav', 'avgjort_av'),
  gjort('beslutningsgrunnlag', 'sendt_av', 'sist_endret_av'),
  gjort('fordeling', 'opprettet_av', 'vedtatt_av'),
  gjort('innstilling', 'vedtatt_av', 'sist_endret_av'),
  gjort('vurdering', 'fort_av'),
  gjort('publisering', 'satt_av', 'opphevet_av'),
  gjort('skjerming', 'satt_av', 'opphevet_av'),
]
