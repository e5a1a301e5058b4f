/** A day in a calendar: something that is due or held that day. */
export interface Kalenderdag {
  /** The same for the same thing every time, so that a calendar moves it and does not double it. */
  readonly id: string
  /** `YYYY-MM-DD`. */
  readonly dato: string
  readonly tittel: string
  readonly beskrivelse: string
  /** Where more is told: an absolute address. */
  readonly lenke: string
}

export interface Kalender {
  readonly navn: string
  /** The host that makes each `id` one of its kind. */
  readonly vert: string
  readonly dager: readonly Kalenderdag[]
  /** When it was made. */
  readonly laget: Temporal.Instant
}

/**
 * A calendar file (RFC 5545). Whole days, which no time zone moves; lines of at most 75 bytes that
 * never cut a letter in two; what people have written cannot end a line or begin another property.
 */
export function skrivKalender(k: Kalender): string {
  const stempel = k.laget.toString({ smallestUnit: 'second' }).replaceAll(/[-:]/g, '')
  const linjer = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Samråd//Samråd//NO',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${tekst(k.navn)}`,
    ...k.dager.flatMap((d) => [
      'BEGIN:VEVENT',
      `UID:${tekst(`${d.id}@${k.vert}`)}`,
      `DTSTAMP:${stempel}`,
      `DTSTART;VALUE=DATE:${dag(d.dato)}`,
      `DTEND;VALUE=DATE:${dag(Temporal.PlainDate.from(d.dato).add({ days: 1 }).toString())}`,
      `SUMMARY:${tekst(d.tittel)}`,
      `DESCRIPTION:${tekst(d.beskrivelse)}`,
      `URL:${uri(d.lenke)}`,
      // A deadline takes no time from the day.
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ]
  return linjer
    .flatMap(brett)
    .map((l) => `${l}\r\n`)
    .join('')
}

function dag(dato: string): string {
  return dato.replaceAll('-', '')
}

/** TEXT (3.3.11): backslash, comma and semicolon escaped, line breaks written, other controls gone. */
function tekst(t: string): string {
  return t
    .replaceAll('\\', '\\\\')
    .replaceAll(/[,;]/g, (tegn) => `\\${tegn}`)
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replaceAll(/\p{Cc}/gu, (tegn) => (tegn === '\t' ? tegn : ''))
}

/** A URI is not TEXT and has no escapes: only what may stand in one is let through. */
function uri(lenke: string): string {
  return new URL(lenke).href
}

/** Folding (3.1): each line after the first begins with a space, which counts among its 75 bytes. */
function brett(linje: string): readonly string[] {
  const linjer: string[] = []
  let her = ''
  let bredde = 0
  for (const tegn of linje) {
    const byte = new TextEncoder().encode(tegn).length
    if (bredde + byte > 75) {
      linjer.push(her)
      her = ' '
      bredde = 1
    }
    her += tegn
    bredde += byte
  }
  return [...linjer, her]
}
