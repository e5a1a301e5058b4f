import type { TilstandAv } from '../tilgang/tilstander.ts'

/** A deadline (`yyyy-mm-dd`) lasts the whole day, and one that is not known has not passed. */
export function vurderingstilstand(frist: string | null, iDag: string): TilstandAv<'vurdering'> {
  return frist !== null && iDag > frist ? 'etter-frist' : 'for-frist'
}
