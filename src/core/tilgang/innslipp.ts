import { ja, nei, type Avgjorelse } from '../resultat.ts'

/** A living identity of a person: one that is not reported lost. */
export interface Levende {
  readonly id: number
  /** The counties that let it in, and so the counties whose seats it gives. */
  readonly fylker: readonly string[]
}

/** How a person stands when somebody is to let them in. */
export interface Innslipp {
  readonly levende: readonly Levende[]
  /** Counties where the person holds a seat today or later. */
  readonly sitterI: readonly string[]
}

/**
 * A county lets a person in once. Whoever is let in adds ways to log in themselves, and a lost one
 * is ended openly before there can be another.
 */
export function kanInvitere(p: Innslipp, fylkeId: string): Avgjorelse<'kan-logge-inn'> {
  return p.levende.some((i) => i.fylker.includes(fylkeId)) ? nei('kan-logge-inn') : ja
}

/**
 * Always: an invitation makes a person's first identity, or opens its county to a living one of
 * theirs. It never ties a second, so that nobody who holds the link can become one who has a login.
 */
export function kanTaImot(
  p: Innslipp,
  identitetId: number | null,
): Avgjorelse<'har-annen-innlogging'> {
  return p.levende.length === 0 || p.levende.some((i) => i.id === identitetId)
    ? ja
    : nei('har-annen-innlogging')
}

/** The other counties that have let the person in and where they sit: none of them is overridden. */
export function andreSomSlapInn(p: Innslipp, fylkeId: string): readonly string[] {
  const sluppet = new Set(p.levende.flatMap((i) => i.fylker))
  return p.sitterI.filter((f) => f !== fylkeId && sluppet.has(f))
}

/**
 * Whether a county may report a person's login lost: somebody else's, when there is one, and only
 * for its own part while another county stands by it.
 */
export function kanMeldeMistet(
  p: Innslipp,
  fylkeId: string,
  erSegSelv: boolean,
): Avgjorelse<'ingen-innlogging' | 'seg-selv' | 'annet-fylkes'> {
  if (p.levende.length === 0) return nei('ingen-innlogging')
  if (erSegSelv) return nei('seg-selv')
  const herfra = p.levende.some((i) => i.fylker.includes(fylkeId))
  return herfra || andreSomSlapInn(p, fylkeId).length === 0 ? ja : nei('annet-fylkes')
}
