import { erDato } from '#core/dato.ts'

/** The choices in the address of a page that tells what has happened, newest first. */
export interface Loggfilter<Slag extends string> {
  readonly fra: string | null
  readonly til: string | null
  readonly hvem: string
  readonly slag: Slag | null
  /** Only what came before this line's number: the next page. */
  readonly eldreEnn: number | null
}

/** What cannot be read is as if not chosen. */
export function lesLoggfilter<Slag extends string>(
  sok: URLSearchParams,
  slagene: readonly Slag[],
): Loggfilter<Slag> {
  const dato = (navn: string) => {
    const verdi = sok.get(navn)?.trim() ?? ''
    return erDato(verdi) ? verdi : null
  }
  const eldreEnn = sok.get('eldre-enn') ?? ''
  return {
    fra: dato('fra'),
    til: dato('til'),
    hvem: (sok.get('hvem') ?? '').trim().slice(0, 100),
    slag: slagene.find((s) => s === sok.get('slag')) ?? null,
    eldreEnn: /^\d{1,15}$/.test(eldreEnn) ? Number(eldreEnn) : null,
  }
}

export function erFiltrert(f: Loggfilter<string>): boolean {
  return f.fra !== null || f.til !== null || f.hvem !== '' || f.slag !== null
}

/** `?…` for a link with these choices; empty when nothing is chosen. */
export function skrivLoggfilter(f: Loggfilter<string>): string {
  const sok = new URLSearchParams()
  if (f.fra !== null) sok.set('fra', f.fra)
  if (f.til !== null) sok.set('til', f.til)
  if (f.hvem !== '') sok.set('hvem', f.hvem)
  if (f.slag !== null) sok.set('slag', f.slag)
  if (f.eldreEnn !== null) sok.set('eldre-enn', String(f.eldreEnn))
  const tekst = sok.toString()
  return tekst === '' ? '' : `?${tekst}`
}
