/*
 * What has no history, and which columns are treated with care: the same as `historikk_unntak` and
 * `historikk_kolonne`, which the triggers are made from. Written here too, for whoever changes the
 * database behind the program's back could change those tables as well. A test holds them together.
 */

export const UTEN_HISTORIKK: readonly string[] = [
  'epost',
  'epostforsok',
  'historikk',
  'historikk_kolonne',
  'historikk_personlig',
  'historikk_unntak',
  'innloggingsforsok',
  'innsyn',
  'minsidebesok',
  'samraad_migrering',
  'signeringsnokkel',
  'varsel',
  'varselhendelse',
]

/**
 * `utelatt`: technical, and in no history. `hemmelig`: history holds a salted hash, and the value
 * nowhere. `personlig`: the same, and the value beside it as long as the person has a name.
 */
export type Kolonneregel = 'utelatt' | 'hemmelig' | 'personlig'

export const KOLONNEREGLER: Readonly<
  Record<string, Readonly<Partial<Record<Kolonneregel, readonly string[]>>>>
> = {
  habilitet: { personlig: ['ord'] },
  identitet: { utelatt: ['sist_brukt'], hemmelig: ['sub'] },
  invitasjon: { hemmelig: ['lenke_hash'] },
  okt: { utelatt: ['sist_brukt'], hemmelig: ['kake_hash'] },
  person: { personlig: ['epost', 'navn'] },
  segl: { utelatt: ['blader', 'ider', 'innsyn_blader', 'innsyn_ider'] },
  slettekrav: { personlig: ['merknad'] },
}

/** Taken away whole by a migration (0013). Since then a migration empties a table before it drops it. */
export const NEDLAGTE: readonly string[] = ['verv']

/** What keeps history itself from being changed: table and trigger. */
export const VERN: readonly (readonly [tabell: string, utloser: string])[] = [
  ['historikk', 'kun_tilfoyelse'],
  ['historikk_personlig', 'kun_tilfoyelse'],
  ['historikk_personlig', 'slippes_ved_pseudonymisering'],
  ['innsyn', 'kun_tilfoyelse'],
  ['innsyn', 'kun_tilfoyelse_unntatt_rydding'],
  ['innsyn_rydding', 'kun_tilfoyelse'],
  ['segl', 'kun_tilfoyelse'],
]
