/**
 * What stands instead of a name that is deleted: the same for ever, and made of nothing but the
 * person's number, so that it says nothing of who it was. The same word in every language.
 */
export function pseudonym(personId: number): string {
  return `Person ${personId}`
}
