/** In the order of the choices in a form. The database's check constraints hold the same lists. */
export const ORGANISASJONSTYPER = [
  'kommune',
  'fylkeskommune',
  'privat-eier',
  'uh',
  'fagskole',
  'ppt',
  'statped',
  'fagforening',
  'interesseorganisasjon',
  'sametinget',
  'nasjonalt-senter',
  'statsforvalter',
  'annen',
] as const
export type Organisasjonstype = (typeof ORGANISASJONSTYPER)[number]

export const MAALFORMER = ['nb', 'nn', 'noytral'] as const
export type Maalform = (typeof MAALFORMER)[number]

/** North, South and Lule Sámi. */
export const SAMISKE_SPRAK = ['se', 'sma', 'smj'] as const
export type Samisksprak = (typeof SAMISKE_SPRAK)[number]

export const NETTVERKSTYPER = ['regionalt', 'videregaende', 'tematisk'] as const
export type Nettverkstype = (typeof NETTVERKSTYPER)[number]

/** A value of a column whose check constraint holds `liste`; another value is a bug, and throws. */
export function enAv<T extends string>(liste: readonly T[], verdi: string): T {
  const funnet = liste.find((x) => x === verdi)
  if (funnet === undefined) throw new Error(`Ukjent verdi i registeret: ${verdi}`)
  return funnet
}
