import { tekster } from '#platform/i18n.ts'
import { skjemaEn } from './skjematekster-en.ts'
import { skjemaNb } from './skjematekster-nb.ts'
import { skjemaNn } from './skjematekster-nn.ts'
import type { Linjegruppe } from './linjeendring.ts'
import type { Feilkode } from './tolk-skjema.ts'

export interface Skjematekster {
  tittel: (nettverk: string) => string
  ingress: string
  overfort: (fra: string) => string
  returnert: string
  lagre: string
  lagreOgSe: string
  avbryt: string
  deler: string
  del: {
    omsokt: string
    tiltak: string
    deltakerlinjer: string
    budsjett: string
    koordinator: string
    svar: string
    forankring: string
  }
  ingressFor: {
    omsokt: string
    tiltak: string
    deltakerlinjer: string
    budsjett: string
    koordinator: string
    svar: string
  }
  linje: Record<Linjegruppe, (nr: number) => string>
  ny: Record<Linjegruppe | 'koordinator', string>
  ingen: Record<Linjegruppe, string>
  opp: string
  ned: string
  fjern: string
  felt: Record<Feltnavn, string>
  hjelp: {
    tittel: string
    tema: string
    semester: (host: string, vaar: string) => string
    vurderes: string
    partner: string
    partnerMerknad: string
    klarertLeder: string
    koordinatorForankring: string
    planLenke: string
    behovHenvisning: string
    egenandel: (prosent: number) => string
    antall: string
    usikkert: string
  }
  ingenPartner: string
  fastPartner: (navn: string) => string
  hele: string
  feil: Record<Feilkode, string>
  kontroll: string
  kontrollTekst: string
  sum: {
    etikett: string
    budsjett: string
    rest: string
    iRute: string
    mangler: string
    sistLagret: string
  }
  konflikt: { tittel: string; tekst: (hvem: string) => string; en: string; apne: string }
  kvittering: { lagret: string; fjernet: string; flyttet: string; nyLinje: string }
}

export type Feltnavn =
  | 'omsokt'
  | 'tittel'
  | 'tema'
  | 'malgrupper'
  | 'startSemester'
  | 'sluttSemester'
  | 'vurderesDato'
  | 'partnerId'
  | 'partnerMerknad'
  | 'tiltakNr'
  | 'beskrivelse'
  | 'kommuner'
  | 'barnehagerKommunale'
  | 'barnehagerPrivate'
  | 'skolerKommunale'
  | 'skolerPrivate'
  | 'sfo'
  | 'ppt'
  | 'mottaker'
  | 'formal'
  | 'belop'
  | 'usikkert'
  | 'klarertLeder'
  | 'koordinatorForankring'
  | 'planLenke'
  | 'behovHenvisning'
  | 'egenandel'

export const skjematekster = tekster<Skjematekster>({ nb: skjemaNb, nn: skjemaNn, en: skjemaEn })
