/**
 * Which of the reminders of a deadline is due: the smallest number of days that is not below what is
 * left. Null when the deadline has passed or is further ahead than all of them. Always: as the days
 * go, each reminder is due at least once, also when some days were missed.
 */
export function purring(dagerIgjen: number, dagerFor: readonly number[]): number | null {
  if (dagerIgjen < 0) return null
  return dagerFor.filter((d) => d >= dagerIgjen).toSorted((a, b) => a - b)[0] ?? null
}
