/** What somebody may be told about by mail. */
export const VARSELSLAG = [
  'innsendt',
  'returnert',
  'gruppesak',
  'innstilling-vedtatt',
  'sete-gitt',
  'sete-avsluttet',
  'frist-naer',
] as const
export type Varselslag = (typeof VARSELSLAG)[number]

export const NAAR = ['straks', 'daglig', 'ingen'] as const
export type Naar = (typeof NAAR)[number]

// What one must act on comes at once; what is good to know, once a day.
const STANDARD: Readonly<Record<Varselslag, Naar>> = {
  innsendt: 'daglig',
  returnert: 'straks',
  gruppesak: 'straks',
  'innstilling-vedtatt': 'daglig',
  'sete-gitt': 'straks',
  'sete-avsluttet': 'straks',
  'frist-naer': 'daglig',
}

/** The person's own choice; the default where none is made. */
export function naarVarsles(
  valg: Readonly<Partial<Record<Varselslag, Naar>>>,
  slag: Varselslag,
): Naar {
  return valg[slag] ?? STANDARD[slag]
}
