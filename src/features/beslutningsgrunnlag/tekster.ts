import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import { tekster } from '#platform/i18n.ts'
import { teksterEn } from './tekster-en.ts'
import { teksterNb } from './tekster-nb.ts'
import { teksterNn } from './tekster-nn.ts'
import type { Synligstatus } from './samling.ts'

/** Every refusal a command or a rule can give, as a sentence with what to do. */
export type Avslag =
  | 'finnes-ikke'
  | 'finnes-allerede'
  | 'utdatert'
  | 'innstilling-vedtatt'
  | 'vurdert'
  | 'er-sendt'
  | 'ikke-sendt'
  | 'ordning-gjelder-ikke'
  | 'har-mangler'
  | 'mangler-grunn'

export interface Grunnlagstekster {
  tittel: string
  samlet: string
  ingress: string
  frist: (dato: string) => string
  publisering: string
  lastNed: string
  status: Record<Synligstatus, string>
  slag: Record<Kontrollfunn['slag'], string>
  slagFlere: Record<Kontrollfunn['slag'], string>
  slagTekst: Record<Kontrollfunn['slag'], string>
  antall: Record<Kontrollfunn['slag'], (n: number) => string>
  regel: string
  kilde: string
  kolonner: {
    nettverk: string
    tema: string
    deltakere: string
    omsokt: string
    koordinator: string
    koordinatorandel: string
    ramme: string
    differanse: string
    status: string
    merknader: string
    gruppe: string
    sendt: string
  }
  ukjentBelop: string
  ingenTiltak: string
  ikkeOppgitt: string
  utenGruppe: (n: number) => string
  utenGruppeKort: string
  utenGruppeTekst: string
  tilVurdering: string
  ikkeSendtTittel: (n: number) => string
  ikkeSendtTekst: (navn: string) => string
  dine: string
  tabelltekst: (vises: number, alle: number) => string
  ingenTreff: string
  sumVist: string
  sum: {
    etikett: string
    omsokt: string
    antall: (n: number, av: number) => string
    rammer: string
    differanse: string
    over: string
    under: string
    paEllerUnder: string
    ikkeVedtatt: string
  }
  filter: {
    tittel: string
    alle: string
    status: string
    sendt: string
    ikkeSendt: string
    malgruppe: string
    partner: string
    gruppe: string
    ingenGruppe: string
    merknad: string
    sok: string
    vis: string
    nullstill: string
  }
  merknaderTittel: string
  merknaderTekst: string
  merknaderIngen: string
  opplysninger: (n: number) => string
  belopIKroner: string
  sak: {
    historikk: string
    innsyn: string
    tiltak: string
    tiltakNr: (nr: number) => string
    deltakere: string
    budsjett: string
    svar: string
    kontroll: string
    kontrollIngen: string
    tema: string
    malgrupper: string
    periode: string
    vurderes: string
    partner: string
    ingenPartner: string
    linje: string
    hvem: string
    kommuner: string
    barnehagerKommunale: string
    barnehagerPrivate: string
    skolerKommunale: string
    skolerPrivate: string
    sfo: string
    ppt: string
    ja: string
    horerTil: string
    mottaker: string
    formal: string
    beskrivelse: string
    belop: string
    usikkert: string
    sumBudsjett: string
    ingenLinjer: string
    klarertLeder: string
    koordinatorForankring: string
    planLenke: string
    behovHenvisning: string
    egenandel: string
    ikkeBesvart: string
    overfort: string
    overfortFra: (fra: string) => string
    sendtTid: (tid: string) => string
    sendtAv: (navn: string, sete: string) => string
    endretTid: (tid: string) => string
    ramme: string
    omsokt: string
    differanse: string
    koordinator: string
    andelAv: (prosent: string) => string
    gruppe: string
    ingenGruppe: string
    utenGruppe: string
    returnert: string
    trukket: string
    forFristTittel: string
    forFrist: (navn: string, frist: string | null) => string
    skjermetTittel: string
    skjermet: (navn: string, hjemmel: string, dato: string) => string
    skjermetMerknad: (hjemmel: string, dato: string) => string
    /** Where the case is named beside it. */
    skjermetHer: (hjemmel: string, dato: string) => string
    skjermetKort: string
    lukketKort: string
    ikkeSynligTittel: string
    ikkeSynlig: (navn: string) => string
    ikkeBegyntTittel: string
    ikkeBegynt: string
    forSent: string
  }
  handling: {
    tittel: string
    /** What is to be done, and by when. */
    innen: (dato: string) => string
    etterFrist: (dato: string) => string
    utenFrist: string
    retur: string
    rettForst: (mangler: number) => string
    seMangler: string
    sendtPartner: string
    sendtSekretariat: string
    venterPa: string
    rediger: string
    send: string
    sendTekst: string
    trekk: string
    trekkTekst: string
    trekkGrunn: string
    returner: string
    returnerTekst: string
    returnerGrunn: string
    begynn: string
    begynnFra: (ar: number) => string
    begynnFraTekst: string
    bareLese: string
    apne: string
  }
  avslag: Record<Avslag, string>
  kanIkke: string
  utdatertTittel: string
  lesNy: string
  kvittering: {
    begynt: string
    kopiert: (ar: number) => string
    sendt: string
    sendtForSent: string
    trukket: string
    returnert: string
  }
}

export const grunnlagstekster = tekster<Grunnlagstekster>({
  nb: teksterNb,
  nn: teksterNn,
  en: teksterEn,
})
