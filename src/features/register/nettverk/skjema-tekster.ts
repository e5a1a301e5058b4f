import { tekster } from '#platform/i18n.ts'

interface Skjematekster {
  rediger: (nettverk: string) => string
  merknad: string
  merknadHjelp: string
  lagret: string
  nyttMedlem: (nettverk: string) => string
  nyttMedlemIngress: string
  nyPartner: (nettverk: string) => string
  nyPartnerIngress: string
  organisasjon: string
  manglerHjelp: string
  ordning: string
  forsteDagHjelp: string
  sisteDagHjelp: string
  kilde: string
  kildeHjelp: string
  lagtTil: (navn: string) => string
  avslutt: (navn: string, nettverk: string) => string
  avsluttIngress: (periode: string) => string
  sisteDagSomMedlem: string
  grunn: string
  grunnHjelp: Record<'medlem' | 'partner', string>
  avsluttKnapp: string
  avsluttet: (navn: string, dato: string) => string
  overlapper: (navn: string, periode: string) => string
  utenfor: (navn: string, periode: string) => string
  forStart: (dato: string) => string
  altAvsluttet: (dato: string) => string
  leggTil: string
  nytt: string
  nyttIngress: string
  opprettet: (navn: string) => string
  navnHjelp: string
  navnBrukt: string
  ukjentDag: string
  fortsattDag: string
  partnerHjelp: string
  sistePartnerdagHjelp: string
  utenforOrdningen: (periode: string) => string
}

export const skjematekster = tekster<Skjematekster>({
  nb: {
    rediger: (n) => `Endre ${n}`,
    merknad: 'Merknad',
    merknadHjelp: 'Det andre bør vite om nettverket, for eksempel hva kildene ikke sier.',
    lagret: 'Nettverket er lagret.',
    nyttMedlem: (n) => `Legg til medlem i ${n}`,
    nyttMedlemIngress: 'Medlemskapet gjelder fra datoen du oppgir. Det som var før, blir stående.',
    nyPartner: (n) => `Legg til partner for ${n}`,
    nyPartnerIngress: 'Et nettverk kan ha ulike partnere i ulike ordninger.',
    organisasjon: 'Organisasjon',
    manglerHjelp: 'Står den ikke i listen, må den først føres inn under Organisasjoner.',
    ordning: 'Ordning',
    forsteDagHjelp: 'Den første dagen tilknytningen gjelder.',
    sisteDagHjelp: 'La feltet stå tomt hvis den gjelder fortsatt.',
    kilde: 'Kilde',
    kildeHjelp: 'For eksempel referatet eller vedtaket der det står.',
    lagtTil: (n) => `${n} er lagt til.`,
    avslutt: (navn, nettverk) => `Avslutt ${navn} i ${nettverk}`,
    avsluttIngress: (periode) =>
      `Nå: ${periode}. Ingenting slettes; det blir stående i historikken.`,
    sisteDagSomMedlem: 'Siste dag',
    grunn: 'Grunn og kilde',
    grunnHjelp: {
      medlem: 'For eksempel «Slått sammen med Namsos 1. januar 2020, kongelig resolusjon».',
      partner: 'For eksempel «Avtalen sagt opp, referat fra samarbeidsforum 5. oktober 2023».',
    },
    avsluttKnapp: 'Avslutt',
    avsluttet: (navn, dato) => `${navn} er avsluttet. Siste dag er ${dato}.`,
    overlapper: (navn, periode) =>
      `${navn} står her allerede: ${periode}. Velg en periode som ikke overlapper, eller avslutt den gamle først.`,
    utenfor: (navn, periode) =>
      `${navn} finnes ikke i hele perioden. Organisasjonen gjelder: ${periode}.`,
    forStart: (dato) => `Siste dag kan ikke være før første dag, som er ${dato}.`,
    altAvsluttet: (dato) => `Den er allerede avsluttet. Siste dag er ${dato}.`,
    leggTil: 'Legg til',
    nytt: 'Nytt nettverk',
    nyttIngress: 'Når nettverket er ført inn, kan du legge til medlemmer og partnere.',
    opprettet: (n) => `${n} er ført inn. Legg til medlemmer og partnere.`,
    navnHjelp: 'Skifter nettverket bare navn, rett navnet her.',
    navnBrukt: 'Et annet nettverk i fylket har dette navnet.',
    ukjentDag: 'La feltet stå tomt hvis du ikke vet det.',
    fortsattDag: 'La feltet stå tomt hvis nettverket finnes fortsatt.',
    partnerHjelp:
      'Universiteter, høgskoler, fagskoler og nasjonale sentre. Står den ikke i listen, må den først føres inn under Organisasjoner.',
    sistePartnerdagHjelp: 'La feltet stå tomt hvis den gjelder så lenge ordningen varer.',
    utenforOrdningen: (p) => `Ordningen gjelder ikke da. Den gjelder: ${p}.`,
  },
  nn: {
    rediger: (n) => `Endre ${n}`,
    merknad: 'Merknad',
    merknadHjelp: 'Det andre bør vite om nettverket, til dømes kva kjeldene ikkje seier.',
    lagret: 'Nettverket er lagra.',
    nyttMedlem: (n) => `Legg til medlem i ${n}`,
    nyttMedlemIngress: 'Medlemskapen gjeld frå datoen du oppgir. Det som var før, blir ståande.',
    nyPartner: (n) => `Legg til partnar for ${n}`,
    nyPartnerIngress: 'Eit nettverk kan ha ulike partnarar i ulike ordningar.',
    organisasjon: 'Organisasjon',
    manglerHjelp: 'Står han ikkje i lista, må han først førast inn under Organisasjonar.',
    ordning: 'Ordning',
    forsteDagHjelp: 'Den første dagen tilknytinga gjeld.',
    sisteDagHjelp: 'Lat feltet stå tomt om ho gjeld framleis.',
    kilde: 'Kjelde',
    kildeHjelp: 'Til dømes referatet eller vedtaket der det står.',
    lagtTil: (n) => `${n} er lagt til.`,
    avslutt: (navn, nettverk) => `Avslutt ${navn} i ${nettverk}`,
    avsluttIngress: (periode) =>
      `No: ${periode}. Ingenting blir sletta; det blir ståande i historikken.`,
    sisteDagSomMedlem: 'Siste dag',
    grunn: 'Grunn og kjelde',
    grunnHjelp: {
      medlem: 'Til dømes «Slått saman med Namsos 1. januar 2020, kongeleg resolusjon».',
      partner: 'Til dømes «Avtalen sagd opp, referat frå samarbeidsforum 5. oktober 2023».',
    },
    avsluttKnapp: 'Avslutt',
    avsluttet: (navn, dato) => `${navn} er avslutta. Siste dag er ${dato}.`,
    overlapper: (navn, periode) =>
      `${navn} står her allereie: ${periode}. Vel ein periode som ikkje overlappar, eller avslutt den gamle først.`,
    utenfor: (navn, periode) =>
      `${navn} finst ikkje i heile perioden. Organisasjonen gjeld: ${periode}.`,
    forStart: (dato) => `Siste dag kan ikkje vere før første dag, som er ${dato}.`,
    altAvsluttet: (dato) => `Den er allereie avslutta. Siste dag er ${dato}.`,
    leggTil: 'Legg til',
    nytt: 'Nytt nettverk',
    nyttIngress: 'Når nettverket er ført inn, kan du leggje til medlemmer og partnarar.',
    opprettet: (n) => `${n} er ført inn. Legg til medlemmer og partnarar.`,
    navnHjelp: 'Skiftar nettverket berre namn, rett namnet her.',
    navnBrukt: 'Eit anna nettverk i fylket har dette namnet.',
    ukjentDag: 'Lat feltet stå tomt om du ikkje veit det.',
    fortsattDag: 'Lat feltet stå tomt om nettverket finst framleis.',
    partnerHjelp:
      'Universitet, høgskular, fagskular og nasjonale senter. Står han ikkje i lista, må han først førast inn under Organisasjonar.',
    sistePartnerdagHjelp: 'Lat feltet stå tomt om det gjeld så lenge ordninga varer.',
    utenforOrdningen: (p) => `Ordninga gjeld ikkje då. Ho gjeld: ${p}.`,
  },
  en: {
    rediger: (n) => `Change ${n}`,
    merknad: 'Note',
    merknadHjelp:
      'What others should know about the network, for example what the sources do not say.',
    lagret: 'The network is saved.',
    nyttMedlem: (n) => `Add a member to ${n}`,
    nyttMedlemIngress: 'The membership holds from the date you give. What was before stays.',
    nyPartner: (n) => `Add a partner for ${n}`,
    nyPartnerIngress: 'A network may have different partners in different schemes.',
    organisasjon: 'Organisation',
    manglerHjelp: 'If it is not in the list, enter it under Organisations first.',
    ordning: 'Scheme',
    forsteDagHjelp: 'The first day it holds.',
    sisteDagHjelp: 'Leave empty if it still holds.',
    kilde: 'Source',
    kildeHjelp: 'For example the minutes or decision where it stands.',
    lagtTil: (n) => `${n} is added.`,
    avslutt: (navn, nettverk) => `End ${navn} in ${nettverk}`,
    avsluttIngress: (periode) => `Now: ${periode}. Nothing is deleted; it stays in the history.`,
    sisteDagSomMedlem: 'Last day',
    grunn: 'Reason and source',
    grunnHjelp: {
      medlem: 'For example “Merged with Namsos on 1 January 2020, royal decree”.',
      partner: 'For example “The agreement was ended, minutes of the forum of 5 October 2023”.',
    },
    avsluttKnapp: 'End',
    avsluttet: (navn, dato) => `${navn} has ended. The last day is ${dato}.`,
    overlapper: (navn, periode) =>
      `${navn} is here already: ${periode}. Choose a period that does not overlap, or end the old one first.`,
    utenfor: (navn, periode) =>
      `${navn} does not exist in the whole period. The organisation is valid: ${periode}.`,
    forStart: (dato) => `The last day cannot be before the first day, which is ${dato}.`,
    altAvsluttet: (dato) => `It has already ended. The last day is ${dato}.`,
    leggTil: 'Add',
    nytt: 'New network',
    nyttIngress: 'Once the network is entered, you can add members and partners.',
    opprettet: (n) => `${n} is entered. Add members and partners.`,
    navnHjelp: 'If the network only changes its name, correct it here.',
    navnBrukt: 'Another network in the county has this name.',
    ukjentDag: 'Leave empty if you do not know.',
    fortsattDag: 'Leave empty if the network still exists.',
    partnerHjelp:
      'Universities, university colleges, vocational colleges and national centres. If it is not in the list, it must first be entered under Organisations.',
    sistePartnerdagHjelp: 'Leave empty if it lasts as long as the scheme.',
    utenforOrdningen: (p) => `The scheme is not in force then. It is in force: ${p}.`,
  },
})
