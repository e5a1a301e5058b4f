/** Bokmål, nynorsk, English. */
export type Sprak = 'nb' | 'nn' | 'en'

/** A point in time: an ISO string with a time, a `Date`, or a `Temporal.Instant`. */
export type Tidspunkt = string | Date | { readonly epochMilliseconds: number }

// en-GB, for its day-month-year and 24-hour clock, is the English Norwegian authorities write.
const LOKALE: Record<Sprak, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }
const OSLO = 'Europe/Oslo'
const tallene = lager<Intl.NumberFormat>()
const datoer = lager<Intl.DateTimeFormat>()
const BARE_DATO = /^\d{4}-\d{2}-\d{2}$/

/**
 * `1 130 669 kr` in Norwegian, `NOK 1,130,669` in English: each as its own authorities write it.
 * The spaces do not break. Whole kroner only; a part of a krone is rounded away.
 */
export function formatKroner(kroner: number | bigint, sprak: Sprak): string {
  const tall = formatTall(kroner, sprak, 0)
  return sprak === 'en' ? `NOK\u00a0${tall}` : `${tall}\u00a0kr`
}

/** As `formatKroner`, but always with a sign when not zero: for changes and differences. */
export function formatEndring(kroner: number, sprak: Sprak): string {
  const tall = tallformat(sprak, 0, 'exceptZero').format(kroner)
  return sprak === 'en' ? `NOK\u00a0${tall}` : `${tall}\u00a0kr`
}

/** Thousands apart, at most `desimaler` decimals (none unless asked for). */
export function formatTall(tall: number | bigint, sprak: Sprak, desimaler = 0): string {
  return tallformat(sprak, desimaler, 'auto').format(tall)
}

/** A share as per cent with exactly `desimaler` decimals: 0.435 → `43,5 %`. */
export function formatProsent(andel: number, sprak: Sprak, desimaler = 1): string {
  return tallene(
    `p${sprak}${desimaler}`,
    () =>
      new Intl.NumberFormat(LOKALE[sprak], {
        style: 'percent',
        minimumFractionDigits: desimaler,
        maximumFractionDigits: desimaler,
      }),
  ).format(andel)
}

/** `21. november 2026`; a bare date is that date everywhere, a point in time is the date in Oslo. */
export function formatDato(dato: Tidspunkt, sprak: Sprak): string {
  return datoformat(dato, sprak, { day: 'numeric', month: 'long', year: 'numeric' })
}

/** `21.11.2026` (`21/11/2026` in English), for narrow table columns. */
export function formatKortDato(dato: Tidspunkt, sprak: Sprak): string {
  return datoformat(dato, sprak, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** `21. november 2026 kl. 09:30` by the clock in Oslo, whatever the server or the reader has. */
export function formatTidspunkt(tid: Tidspunkt, sprak: Sprak): string {
  const klokke = datoer(
    `k${sprak}`,
    () =>
      new Intl.DateTimeFormat(LOKALE[sprak], {
        hour: '2-digit',
        minute: '2-digit',
        timeZone: OSLO,
      }),
  ).format(tilDate(tid))
  return `${formatDato(tilDate(tid), sprak)} ${sprak === 'en' ? 'at' : 'kl.'} ${klokke}`
}

/** True for a text that can be shown as a point in time. What somebody typed may look like one. */
export function erTidspunkt(tekst: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:/.test(tekst) && !Number.isNaN(Date.parse(tekst))
}

function datoformat(dato: Tidspunkt, sprak: Sprak, valg: Intl.DateTimeFormatOptions): string {
  const timeZone = typeof dato === 'string' && BARE_DATO.test(dato) ? 'UTC' : OSLO
  return datoer(
    `${sprak}${timeZone}${valg.month}`,
    () => new Intl.DateTimeFormat(LOKALE[sprak], { ...valg, timeZone }),
  ).format(tilDate(dato))
}

function tilDate(tid: Tidspunkt): Date {
  if (tid instanceof Date) return tid
  return new Date(typeof tid === 'string' ? tid : tid.epochMilliseconds)
}

function tallformat(
  sprak: Sprak,
  desimaler: number,
  fortegn: 'auto' | 'exceptZero',
): Intl.NumberFormat {
  return tallene(
    `${sprak}${desimaler}${fortegn}`,
    () =>
      new Intl.NumberFormat(LOKALE[sprak], {
        maximumFractionDigits: desimaler,
        signDisplay: fortegn,
      }),
  )
}

// Making an Intl formatter costs a hundred times what using it does.
function lager<F>(): (nokkel: string, lag: () => F) => F {
  const laget = new Map<string, F>()
  return (nokkel, lag) => {
    const funnet = laget.get(nokkel) ?? lag()
    laget.set(nokkel, funnet)
    return funnet
  }
}
