/**
 * The states a right can depend on, per kind of resource, in the order they come. A resource that
 * is not here has none: its rights are the same always.
 */
export const TILSTANDER = {
  /** A distribution: a proposal until the forum makes it its own. */
  fordeling: ['forslag', 'vedtatt'],
  /** A decision basis. Until it is sent, and when it is taken back or sent back, it is a draft. */
  grunnlag: ['kladd', 'sendt', 'etter-frist', 'vurdert', 'vedtatt', 'publisert'],
  /** The groups and assessments of a year: the forum begins when the deadline has passed. */
  vurdering: ['for-frist', 'etter-frist'],
  /** The joint recommendation. */
  innstilling: ['utkast', 'vedtatt'],
  /** When a year's decision bases become everyone's. */
  publisering: ['ikke-klar', 'klar', 'publisert'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Ressurs = keyof typeof TILSTANDER
export type TilstandAv<R extends Ressurs> = (typeof TILSTANDER)[R][number]
export type Tilstand = { [R in Ressurs]: TilstandAv<R> }[Ressurs]
