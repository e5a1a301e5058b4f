import type { Dato } from '#core/dato.ts'

// Swedish writes days as ISO 8601 does. Asked many times a page, and Temporal is slow at time zones.
const DAG = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day of a point in time by the calendar in Norway, where deadlines end. Throws on what is no time. */
export function osloDato(tid: string | { readonly epochMilliseconds: number }): Dato {
  return DAG.format(typeof tid === 'string' ? new Date(tid) : tid.epochMilliseconds)
}

/** The local time of a moment, to the second and sortable: `2026-01-15 08:30:00`. */
export function osloKlokke(tid: string): string {
  return Temporal.Instant.from(tid)
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ')
}
