/**
 * The text as one of the words of a closed list. Throws when it is another: the database's check
 * constraints hold the same lists, so a stranger is a bug, not bad input.
 */
export function enAv<T extends string>(liste: readonly T[], verdi: string): T {
  const funnet = liste.find((ord) => ord === verdi)
  if (funnet === undefined) throw new Error(`«${verdi}» er ikke en av ${liste.join(', ')}`)
  return funnet
}
