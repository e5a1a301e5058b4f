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
