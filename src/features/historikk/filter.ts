import { erDato } from '#core/dato.ts'

/** What a change is about, as people ask for it. */
export const HISTORIKKSLAG = ['penger', 'sak', 'verv', 'register', 'tilgang'] as const
export type Historikkslag = (typeof HISTORIKKSLAG)[number]

export const TABELLER_I_SLAG: Readonly<Record<Historikkslag, readonly string[]>> = {
  penger: [
    'tilskuddsar',
    'avsetning',
    'nokkel',
    'nokkeltall',
    'publisert_ramme',
    'fordeling',
    'ramme',
    'innstilling',
    'innstillingslinje',
  ],
  sak: [
    'beslutningsgrunnlag',
    'grunnlagsinnhold',
    'tiltak',
    'deltakerlinje',
    'budsjettlinje',
    'vurdering',
    'gruppesak',
    'vurderingsgruppe',
    'gruppemedlem',
    'skjerming',
    'publisering',
    'habilitet',
  ],
  verv: ['utvalg', 'mandat', 'sete', 'setebesetning', 'tillitsverv', 'fravaer', 'opptreden'],
  register: [
    'fylke',
    'ordning',
    'ordning_versjon',
    'organisasjon',
    'nettverk',
    'nettverksmedlem',
    'nettverkspartner',
    'fylkesoppsett',
    'skjermingshjemmel',
    'varselregel',
  ],
  tilgang: ['person', 'identitet', 'invitasjon', 'okt', 'seterett', 'slettekrav'],
}

/** The choices in the address. What cannot be read is as if not chosen. */
export interface Filter {
  readonly fra: string | null
  readonly til: string | null
  readonly hvem: string
  readonly slag: Historikkslag | null
  readonly eldreEnn: number | null
}

export function lesFilter(sok: URLSearchParams): Filter {
  const dato = (navn: string) => {
    const verdi = sok.get(navn)?.trim() ?? ''
    return erDato(verdi) ? verdi : null
  }
  const eldreEnn = sok.get('eldre-enn') ?? ''
  return {
    fra: dato('fra'),
    til: dato('til'),
    hvem: (sok.get('hvem') ?? '').replaceAll('\u0000', '').trim().slice(0, 100),
    slag: HISTORIKKSLAG.find((s) => s === sok.get('slag')) ?? null,
    eldreEnn: /^\d{1,15}$/.test(eldreEnn) ? Number(eldreEnn) : null,
  }
}

export function erFiltrert(f: Filter): boolean {
  return f.fra !== null || f.til !== null || f.hvem !== '' || f.slag !== null
}

/** `?…` for a link with these choices; empty when nothing is chosen. */
export function skrivFilter(f: Filter): string {
  const sok = new URLSearchParams()
  if (f.fra !== null) sok.set('fra', f.fra)
  if (f.til !== null) sok.set('til', f.til)
  if (f.hvem !== '') sok.set('hvem', f.hvem)
  if (f.slag !== null) sok.set('slag', f.slag)
  if (f.eldreEnn !== null) sok.set('eldre-enn', String(f.eldreEnn))
  const tekst = sok.toString()
  return tekst === '' ? '' : `?${tekst}`
}
