import type { Opptredengrunn } from '#core/verv/kan-opptre.ts'
import type { Oppfylt, Vurderingsresultat, Gruppefunksjon } from '#core/vurdering/typer.ts'
import type { Forslag } from '#core/vurdering/belopsforslag.ts'
import type { KanIkkeVurdereGrunn } from '#core/vurdering/kan-vurdere.ts'
import type { Vurderingsfeil } from '#core/vurdering/gyldig-vurdering.ts'
import type { KanIkkePlassereGrunn, KanIkkeSletteGrunn } from '#core/vurdering/sett-opp.ts'
import type { Gruppefeil } from '#core/vurdering/sett-opp.ts'
import { tekster } from '#platform/i18n.ts'
import { teksterEn } from './en-tekster.ts'
import { teksterNb } from './nb-tekster.ts'
import { teksterNn } from './nn-tekster.ts'
import type { Skrivefeil } from './skjemaverdier.ts'

/** Why somebody only reads: the rule's own reasons, and the lack of a right to assess at all. */
export type Lesegrunn = KanIkkeVurdereGrunn | Opptredengrunn | 'leser'

export interface Vurderingstekster {
  tittel: string
  ingress: string
  lastNed: string
  settOpp: string
  gruppe: (navn: string) => string
  resultat: Record<Vurderingsresultat, string>
  ikkeVurdert: string
  maPaNytt: string
  opptrerIStedet: (navn: string) => string
  seFravaer: string
  skjermet: string
  skjermetTittel: string
  ikkeMedISummen: string
  /** Where an amount would have stood. */
  skjermetBelop: string
  oppfylt: Record<Oppfylt, string>
  funksjon: Record<Gruppefunksjon, string>
  leder: string
  sekretaer: string
  ingen: string
  medlemmer: (n: number) => string
  inhabilI: (nettverk: string) => string
  dinGruppe: (navn: string) => string
  tilGruppa: string
  /** A space before it is the page's. */
  og: string
  tall: {
    vurdert: string
    vurdertTall: (n: number, av: number) => string
    gjenstar: (n: number) => string
    omsokt: string
    ramme: string
    innstilt: string
    hoyst: (kr: string) => string
    rest: string
    saker: (n: number) => string
  }
  kolonner: {
    gruppe: string
    nettverk: string
    ramme: string
    omsokt: string
    resultat: string
    innstilling: string
    inhabile: string
    merknad: string
    vurdertAv: string
    tid: string
    navn: string
    sete: string
    funksjon: string
    sum: string
    kriterium: string
    oppfylt: string
    grunn: string
  }
  tabelltekst: (gruppe: string) => string
  arknavn: { saker: string; medlemmer: string; kriterier: string }
  ingenGruppe: string
  ingenSaker: string
  ingenGrupper: string
  ingenGrupperTekst: string
  ikkeSendtLenger: (nettverk: string) => string
  hull: {
    altPaPlass: string
    altPaPlassTekst: string
    enUtenGruppe: (nettverk: string, kr: string) => string
    flereUtenGruppe: (n: number, kr: string) => string
    utenGruppeTekst: string
    plasserI: (nettverk: string) => string
    plasser: string
    kanIkkePlassere: string
    ingenAPlassereI: string
    medInhabile: (gruppe: string, n: number) => string
    annet: string
    utenLeder: (gruppe: string) => string
    utenSekretaer: (gruppe: string) => string
    ingenKanVurdere: (nettverk: string, gruppe: string) => string
    flereGrupper: (hvem: string, grupper: string) => string
    utenStemmerett: (hvem: string, gruppe: string) => string
    uplasserte: (n: number) => string
    uplasserteTekst: string
  }
  gruppeside: {
    ingress: string
    habilitet: string
    start: string
    fortsett: string
    ferdig: string
    sakene: string
    medlemmene: string
    dine: string
  }
  sak: {
    nr: (nr: number, av: number, gruppe: string) => string
    forrige: string
    neste: string
    ingenForrige: string
    ingenNeste: string
    navigasjon: string
    tilArket: string
    innsending: string
    ark: string
    arkIngress: string
    omSaken: string
    sendt: (tid: string) => string
    anmerkninger: string
    ingenAnmerkninger: string
    slag: Record<'mangel' | 'varsel' | 'opplysning', string>
    regel: string
    kilde: string
    svar: string
    ikkeBesvart: string
    ingenBesvart: string
    tiltak: string
    tema: string
    malgrupper: string
    periode: string
    vurderes: string
    partner: string
    ingenPartner: string
    deltakere: string
    linje: string
    hvem: string
    barnehager: string
    skoler: string
    kommunaleOgPrivate: (kommunale: string, private_: string) => string
    sfo: string
    ppt: string
    ja: string
    budsjett: string
    mottaker: string
    formal: string
    belop: string
    usikkert: string
    sum: string
    ingenLinjer: string
    klarert: string
    forankring: string
    plan: string
    behov: string
    egenandel: string
    overfortFra: string
    ikkeOppgitt: string
    apneGrunnlaget: string
    resultatSporsmal: string
    belopEtikett: string
    belopHjelp: (hoyst: string) => string
    forslag: Record<Forslag, (kr: string) => string>
    forslagTittel: string
    forslagFylt: string
    forslagFyltTekst: string
    kriterium: (nr: number, navn: string) => string
    erOppfylt: string
    grunn: string
    grunnHjelp: string
    merknad: string
    merknadHjelp: string
    lagre: string
    lagreOgNeste: string
    trekk: string
    trekkTittel: string
    trekkTekst: string
    trekkLast: string
    trekkIngen: string
    fort: (navn: string, sete: string, tid: string) => string
    ikkeFort: string
    inhabile: string
    inhabilRad: (hvem: string, grunn: string) => string
    ingenInhabile: string
    meldInhabil: string
    tilHabilitet: string
    paNytt: { tittel: string; tekst: (navn: string, flere: boolean) => string }
    uavklart: { tittel: string; tekst: (navn: string, flere: boolean) => string; lenke: string }
    kanVurdere: (n: number) => string
    denneSaken: string
    gruppaHittil: string
    ikkeLagret: string
    overGrensen: string
    differanse: string
    overRamme: (kr: string) => string
    underRamme: (kr: string) => string
    paRamme: string
    utvidet: string
    overforsikt: string
    annenGruppe: (gruppe: string) => string
    tilAnnenGruppe: string
    ikkeIGruppe: string
  }
  kanIkkeTittel: string
  kanIkke: Record<Lesegrunn, string>
  feil: Record<Vurderingsfeil['kode'] | Skrivefeil['kode'], (kr: string) => string>
  feilVedKriterium: (nr: number, setning: string) => string
  utdatert: {
    tittel: string
    endret: (navn: string, tid: string) => string
    trukket: string
    tekst: string
    lagret: string
  }
  kvittering: {
    lagret: (nettverk: string) => string
    trukket: (nettverk: string) => string
    alleVurdert: (gruppe: string) => string
    opprettet: (gruppe: string) => string
    gruppeLagret: (gruppe: string) => string
    slettet: (gruppe: string) => string
    plassert: (nettverk: string, gruppe: string) => string
    tattUt: (nettverk: string) => string
    ingenEndring: string
  }
  oppsett: {
    tittel: string
    ingress: string
    last: string
    ny: string
    nyHjelp: string
    navn: string
    opprett: string
    grupper: string
    medlemmene: string
    funksjonFor: (hvem: string) => string
    fjern: string
    nytt: string
    nyttVerv: (nr: number) => string
    velgVerv: string
    iAndreGrupper: string
    plassertI: (hvem: string, gruppe: string) => string
    lagre: (gruppe: string) => string
    slett: (gruppe: string) => string
    saker: string
    sakerIngress: string
    gruppeFor: (nettverk: string) => string
    lagreSaker: string
    ingenInhabile: string
    erLast: Record<KanIkkePlassereGrunn, string>
    kanIkkeSlette: Record<KanIkkeSletteGrunn, string>
    feil: Record<Gruppefeil['kode'], (hvem: string) => string>
    utdatertGruppe: string
    utdatertGruppeTekst: string
    naaStar: string
    utdatertSak: (nettverk: string, gruppe: string) => string
    gruppeFinnesIkke: (nettverk: string) => string
    sakFinnesIkke: (nettverk: string) => string
    nektetSak: (nettverk: string, grunn: string) => string
    sakerFeil: string
  }
}

export const vurderingstekster = tekster<Vurderingstekster>({
  nb: teksterNb,
  nn: teksterNn,
  en: teksterEn,
})
