import type { Tillitsvervslag } from '#core/verv/tillitsverv.ts'
import type { Plass } from '#core/verv/typer.ts'
import { tekster } from '#platform/i18n.ts'
import type { Utvalgstype } from './typer.ts'

interface Utvalgstekster {
  utvalg: string
  ingress: (fylke: string) => string
  ingenUtvalg: string
  nyttUtvalg: string
  kanIkkeEndre: (hvem: string) => string
  navn: string
  type: string
  gjelder: string
  seter: string
  ledige: string
  hull: string
  ingenHull: string
  ingenHullPaDagen: string
  hullTittel: (antall: number) => string
  avsluttet: string
  kommer: string
  finnsIkke: string
  partnerlenke: string
  dato: string
  datoHjelp: string
  vis: string
  idag: string
  slikVar: (dato: string) => string
  ugyldigDato: string
  lastNed: string
  typer: Record<Utvalgstype, string>
  plass: Record<Plass, string>
  verv: Record<Tillitsvervslag, string>
  antallAv: (antall: number, min: number, maks: number | null) => string
  roster: string
  rosterTekst: string
  sete: string
  gruppe: string
  vara: string
  ledig: string
  ingenVara: string
  siden: (dato: string) => string
  kommerFra: (dato: string) => string
  stemme: string
  ja: string
  nei: string
  statsforvalteren: string
  statsforvaltergruppe: string
  handling: string
  besett: string
  besettNavn: (sete: string) => string
  avslutt: string
  avsluttNavn: (sete: string) => string
  redigerSete: string
  redigerSeteNavn: (sete: string) => string
  nyttSete: string
  rediger: string
  ledelse: string
  ingenLedelse: string
  velg: string
  ikkeValgt: string
  tilOgMed: (dato: string) => string
  mandat: string
  nyttMandat: string
  ingenMandat: string
  versjonNr: (nr: number) => string
  fastsattAv: string
  kilde: string
  ingenKilde: string
  sammensetning: string
  minst: string
  hoyst: string
  ingenGrense: string
  varaKreves: string
  tidligereMandater: string
  historikk: string
  historikkTekst: string
  historikkLenke: string
  ingenHistorikk: string
  person: string
  plassOrd: string
  periode: string
  periodetekst: { alltid: string; fra: (d: string) => string; til: (d: string) => string }
  oppdiktet: string
  funn: {
    utenMandat: string
    gruppeMangler: (gruppe: string) => string
    forFaa: (gruppe: string, antall: number, min: number) => string
    forMange: (gruppe: string, antall: number, maks: number) => string
    ukjentGruppe: (gruppe: string, antall: number) => string
    ledige: (antall: number) => string
    utenVara: (antall: number) => string
    kommuneUtenSete: (navn: string) => string
    kommuneFlereSeter: (navn: string, antall: number) => string
    seteUtenKommune: (sete: string) => string
    vervMangler: (verv: string) => string
    vervUtloper: (verv: string, dato: string) => string
  }
}

export const utvalgstekster = tekster<Utvalgstekster>({
  nb: {
    utvalg: 'Utvalg',
    ingress: (fylke) =>
      `Utvalgene i ${fylke}: hvem som sitter, hvem som er vara, og hva som mangler. Listen gjelder én dag. Du kan velge en annen.`,
    ingenUtvalg: 'Ingen utvalg er lagt inn.',
    nyttUtvalg: 'Nytt utvalg',
    kanIkkeEndre: (hvem) => `Bare sekretariatet hos ${hvem} kan endre utvalgene.`,
    navn: 'Navn',
    type: 'Type',
    gjelder: 'Gjelder',
    seter: 'Seter',
    ledige: 'Ledige',
    hull: 'Hull',
    ingenHull: 'Ingen hull',
    ingenHullPaDagen: 'Utvalget er satt sammen slik mandatet krever.',
    hullTittel: (n) => (n === 1 ? 'Utvalget har ett hull' : `Utvalget har ${n} hull`),
    avsluttet: 'Avsluttet',
    kommer: 'Ikke begynt',
    finnsIkke: 'Utvalget finnes ikke denne dagen.',
    partnerlenke: 'Partneroversikt: hvem som er hvem i hvert nettverk',
    dato: 'Vis slik det er denne dagen',
    datoHjelp: 'Velg en dag',
    vis: 'Vis dagen',
    idag: 'Vis i dag',
    slikVar: (d) => `Du ser utvalgene slik de er ${d}.`,
    ugyldigDato: 'Skriv en dato som finnes.',
    lastNed: 'Last ned',
    typer: {
      samarbeidsforum: 'Samarbeidsforum',
      kompetansenettverk: 'Kompetansenettverk',
      utviklingspartnerne: 'Utviklingspartnere',
      eierne: 'Eiere',
      styre: 'Styre',
      'arbeidsgruppe-barnehage': 'Arbeidsgruppe barnehage',
      'arbeidsgruppe-skole': 'Arbeidsgruppe skole',
      ledernettverk: 'Ledernettverk',
      prosjektgruppe: 'Prosjektgruppe',
      ipr: 'Interkommunalt politisk råd (IPR)',
      au: 'Arbeidsutvalg (AU)',
      kdu: 'Kommunedirektørutvalg (KDU)',
      naeringsrad: 'Næringsråd',
      helseledernettverk: 'Helseledernettverk',
      annet: 'Annet utvalg',
    },
    plass: { representant: 'Representant', vara1: 'Første vara', vara2: 'Andre vara' },
    verv: { leder: 'Leder', nestleder: 'Nestleder' },
    antallAv: (n, min, maks) =>
      maks === null
        ? `${n} (minst ${min})`
        : min === maks
          ? `${n} av ${min}`
          : `${n} (${min}–${maks})`,
    roster: 'Hvem som sitter',
    rosterTekst: 'Vara møter bare når representanten ikke gjør det.',
    sete: 'Sete',
    gruppe: 'Gruppe',
    vara: 'Vara',
    ledig: 'Ledig',
    ingenVara: 'Mangler vara',
    siden: (d) => `siden ${d}`,
    kommerFra: (d) => `Fra ${d}:`,
    stemme: 'Stemme',
    ja: 'Ja',
    nei: 'Nei',
    statsforvalteren: 'Nei. Statsforvalteren stemmer aldri',
    statsforvaltergruppe: 'Statsforvalteren (sekretariat)',
    handling: 'Endre',
    besett: 'Sett inn person',
    besettNavn: (s) => `Sett inn person i setet ${s}`,
    avslutt: 'Avslutt',
    avsluttNavn: (s) => `Avslutt setet ${s}`,
    redigerSete: 'Rediger',
    redigerSeteNavn: (s) => `Rediger setet ${s}`,
    nyttSete: 'Nytt sete',
    rediger: 'Rediger utvalget',
    ledelse: 'Leder og nestleder',
    ingenLedelse: 'Mandatet sier ikke at utvalget velger leder.',
    velg: 'Før inn valg',
    ikkeValgt: 'Ikke valgt',
    tilOgMed: (d) => `til og med ${d}`,
    mandat: 'Mandat',
    nyttMandat: 'Nytt mandat',
    ingenMandat: 'Ingen mandat gjelder denne dagen.',
    versjonNr: (nr) => `Versjon ${nr}`,
    fastsattAv: 'Fastsatt av',
    kilde: 'Kilde',
    ingenKilde: 'Kilde mangler',
    sammensetning: 'Sammensetning',
    minst: 'Minst',
    hoyst: 'Høyst',
    ingenGrense: 'Ingen grense',
    varaKreves: 'Vara kreves',
    tidligereMandater: 'Andre versjoner av mandatet',
    historikk: 'Alle som har sittet',
    historikkTekst: 'Ingenting slettes. Den som går av, står her med første og siste dag.',
    historikkLenke: 'Se alle endringer',
    ingenHistorikk: 'Ingen har sittet i utvalget.',
    person: 'Person',
    plassOrd: 'Plass',
    periode: 'Periode',
    periodetekst: {
      alltid: 'Ikke datert',
      fra: (d) => `Fra ${d}`,
      til: (d) => `Til og med ${d}`,
    },
    oppdiktet: 'oppdiktet',
    funn: {
      utenMandat: 'Ingen mandat gjelder',
      gruppeMangler: (g) => `Ingen seter for ${g}`,
      forFaa: (g, n, min) => `${g}: ${n} seter, mandatet krever minst ${min}`,
      forMange: (g, n, maks) => `${g}: ${n} seter, mandatet tillater høyst ${maks}`,
      ukjentGruppe: (g, n) => `${n} seter i gruppa «${g}», som mandatet ikke kjenner`,
      ledige: (n) => (n === 1 ? 'Ett ledig sete' : `${n} ledige seter`),
      utenVara: (n) => (n === 1 ? 'Ett sete mangler vara' : `${n} seter mangler vara`),
      kommuneUtenSete: (k) => `${k} har ikke noe sete`,
      kommuneFlereSeter: (k, n) => `${k} har ${n} seter, skal ha ett`,
      seteUtenKommune: (s) => `Setet «${s}» hører ikke til en kommune i nettverket`,
      vervMangler: (v) => `${v} er ikke valgt`,
      vervUtloper: (v, d) => `${v} er valgt bare til og med ${d}`,
    },
  },
  nn: {
    utvalg: 'Utval',
    ingress: (fylke) =>
      `Utvala i ${fylke}: kven som sit, kven som er vara, og kva som manglar. Lista gjeld éin dag. Du kan velje ein annan.`,
    ingenUtvalg: 'Ingen utval er lagde inn.',
    nyttUtvalg: 'Nytt utval',
    kanIkkeEndre: (hvem) => `Berre sekretariatet hos ${hvem} kan endre utvala.`,
    navn: 'Namn',
    type: 'Type',
    gjelder: 'Gjeld',
    seter: 'Sete',
    ledige: 'Ledige',
    hull: 'Hol',
    ingenHull: 'Ingen hol',
    ingenHullPaDagen: 'Utvalet er sett saman slik mandatet krev.',
    hullTittel: (n) => (n === 1 ? 'Utvalet har eitt hol' : `Utvalet har ${n} hol`),
    avsluttet: 'Avslutta',
    kommer: 'Ikkje byrja',
    finnsIkke: 'Utvalet finst ikkje denne dagen.',
    partnerlenke: 'Partnaroversikt: kven som er kven i kvart nettverk',
    dato: 'Vis slik det er denne dagen',
    datoHjelp: 'Vel ein dag',
    vis: 'Vis dagen',
    idag: 'Vis i dag',
    slikVar: (d) => `Du ser utvala slik dei er ${d}.`,
    ugyldigDato: 'Skriv ein dato som finst.',
    lastNed: 'Last ned',
    typer: {
      samarbeidsforum: 'Samarbeidsforum',
      kompetansenettverk: 'Kompetansenettverk',
      utviklingspartnerne: 'Utviklingspartnarar',
      eierne: 'Eigarar',
      styre: 'Styre',
      'arbeidsgruppe-barnehage': 'Arbeidsgruppe barnehage',
      'arbeidsgruppe-skole': 'Arbeidsgruppe skule',
      ledernettverk: 'Leiarnettverk',
      prosjektgruppe: 'Prosjektgruppe',
      ipr: 'Interkommunalt politisk råd (IPR)',
      au: 'Arbeidsutval (AU)',
      kdu: 'Kommunedirektørutval (KDU)',
      naeringsrad: 'Næringsråd',
      helseledernettverk: 'Helseleiarnettverk',
      annet: 'Anna utval',
    },
    plass: { representant: 'Representant', vara1: 'Første vara', vara2: 'Andre vara' },
    verv: { leder: 'Leiar', nestleder: 'Nestleiar' },
    antallAv: (n, min, maks) =>
      maks === null
        ? `${n} (minst ${min})`
        : min === maks
          ? `${n} av ${min}`
          : `${n} (${min}–${maks})`,
    roster: 'Kven som sit',
    rosterTekst: 'Vara møter berre når representanten ikkje gjer det.',
    sete: 'Sete',
    gruppe: 'Gruppe',
    vara: 'Vara',
    ledig: 'Ledig',
    ingenVara: 'Manglar vara',
    siden: (d) => `sidan ${d}`,
    kommerFra: (d) => `Frå ${d}:`,
    stemme: 'Røyst',
    ja: 'Ja',
    nei: 'Nei',
    statsforvalteren: 'Nei. Statsforvaltaren røystar aldri',
    statsforvaltergruppe: 'Statsforvaltaren (sekretariat)',
    handling: 'Endre',
    besett: 'Set inn person',
    besettNavn: (s) => `Set inn person i setet ${s}`,
    avslutt: 'Avslutt',
    avsluttNavn: (s) => `Avslutt setet ${s}`,
    redigerSete: 'Rediger',
    redigerSeteNavn: (s) => `Rediger setet ${s}`,
    nyttSete: 'Nytt sete',
    rediger: 'Rediger utvalet',
    ledelse: 'Leiar og nestleiar',
    ingenLedelse: 'Mandatet seier ikkje at utvalet vel leiar.',
    velg: 'Før inn val',
    ikkeValgt: 'Ikkje vald',
    tilOgMed: (d) => `til og med ${d}`,
    mandat: 'Mandat',
    nyttMandat: 'Nytt mandat',
    ingenMandat: 'Ingen mandat gjeld denne dagen.',
    versjonNr: (nr) => `Versjon ${nr}`,
    fastsattAv: 'Fastsett av',
    kilde: 'Kjelde',
    ingenKilde: 'Kjelde manglar',
    sammensetning: 'Samansetjing',
    minst: 'Minst',
    hoyst: 'Høgst',
    ingenGrense: 'Inga grense',
    varaKreves: 'Vara blir kravd',
    tidligereMandater: 'Andre versjonar av mandatet',
    historikk: 'Alle som har site',
    historikkTekst: 'Ingenting blir sletta. Den som går av, står her med første og siste dag.',
    historikkLenke: 'Sjå alle endringane',
    ingenHistorikk: 'Ingen har site i utvalet.',
    person: 'Person',
    plassOrd: 'Plass',
    periode: 'Periode',
    periodetekst: {
      alltid: 'Ikkje datert',
      fra: (d) => `Frå ${d}`,
      til: (d) => `Til og med ${d}`,
    },
    oppdiktet: 'oppdikta',
    funn: {
      utenMandat: 'Ingen mandat gjeld',
      gruppeMangler: (g) => `Ingen sete for ${g}`,
      forFaa: (g, n, min) => `${g}: ${n} sete, mandatet krev minst ${min}`,
      forMange: (g, n, maks) => `${g}: ${n} sete, mandatet tillèt høgst ${maks}`,
      ukjentGruppe: (g, n) => `${n} sete i gruppa «${g}», som mandatet ikkje kjenner`,
      ledige: (n) => (n === 1 ? 'Eitt ledig sete' : `${n} ledige sete`),
      utenVara: (n) => (n === 1 ? 'Eitt sete manglar vara' : `${n} sete manglar vara`),
      kommuneUtenSete: (k) => `${k} har ikkje noko sete`,
      kommuneFlereSeter: (k, n) => `${k} har ${n} sete, skal ha eitt`,
      seteUtenKommune: (s) => `Setet «${s}» høyrer ikkje til ein kommune i nettverket`,
      vervMangler: (v) => `${v} er ikkje vald`,
      vervUtloper: (v, d) => `${v} er vald berre til og med ${d}`,
    },
  },
  en: {
    utvalg: 'Bodies',
    ingress: (fylke) =>
      `The bodies in ${fylke}: who sits, who is deputy, and what is missing. The list is for one day. You can choose another.`,
    ingenUtvalg: 'No bodies are registered.',
    nyttUtvalg: 'New body',
    kanIkkeEndre: (hvem) => `Only the secretariat at ${hvem} can change the bodies.`,
    navn: 'Name',
    type: 'Type',
    gjelder: 'Concerns',
    seter: 'Seats',
    ledige: 'Vacant',
    hull: 'Gaps',
    ingenHull: 'No gaps',
    ingenHullPaDagen: 'The body is composed as the mandate requires.',
    hullTittel: (n) => (n === 1 ? 'The body has one gap' : `The body has ${n} gaps`),
    avsluttet: 'Ended',
    kommer: 'Not begun',
    finnsIkke: 'The body does not exist on this day.',
    partnerlenke: 'Partner overview: who is who in each network',
    dato: 'Show as it is on this day',
    datoHjelp: 'Choose a day',
    vis: 'Show the day',
    idag: 'Show today',
    slikVar: (d) => `You see the bodies as they are on ${d}.`,
    ugyldigDato: 'Write a date that exists.',
    lastNed: 'Download',
    typer: {
      samarbeidsforum: 'Cooperation forum',
      kompetansenettverk: 'Competence network',
      utviklingspartnerne: 'Development partners',
      eierne: 'Owners',
      styre: 'Board',
      'arbeidsgruppe-barnehage': 'Working group, kindergarten',
      'arbeidsgruppe-skole': 'Working group, school',
      ledernettverk: 'Leader network',
      prosjektgruppe: 'Project group',
      ipr: 'Intermunicipal political council (IPR)',
      au: 'Executive committee (AU)',
      kdu: 'Committee of municipal directors (KDU)',
      naeringsrad: 'Business council',
      helseledernettverk: 'Network of health leaders',
      annet: 'Other body',
    },
    plass: { representant: 'Representative', vara1: 'First deputy', vara2: 'Second deputy' },
    verv: { leder: 'Leader', nestleder: 'Deputy leader' },
    antallAv: (n, min, maks) =>
      maks === null
        ? `${n} (at least ${min})`
        : min === maks
          ? `${n} of ${min}`
          : `${n} (${min}–${maks})`,
    roster: 'Who sits',
    rosterTekst: 'A deputy attends only when the representative does not.',
    sete: 'Seat',
    gruppe: 'Group',
    vara: 'Deputy',
    ledig: 'Vacant',
    ingenVara: 'No deputy',
    siden: (d) => `since ${d}`,
    kommerFra: (d) => `From ${d}:`,
    stemme: 'Vote',
    ja: 'Yes',
    nei: 'No',
    statsforvalteren: 'No. The State Administrator never votes',
    statsforvaltergruppe: 'The State Administrator (secretariat)',
    handling: 'Change',
    besett: 'Put in a person',
    besettNavn: (s) => `Put a person in the seat ${s}`,
    avslutt: 'End',
    avsluttNavn: (s) => `End the seat ${s}`,
    redigerSete: 'Edit',
    redigerSeteNavn: (s) => `Edit the seat ${s}`,
    nyttSete: 'New seat',
    rediger: 'Edit the body',
    ledelse: 'Leader and deputy leader',
    ingenLedelse: 'The mandate does not say that the body elects a leader.',
    velg: 'Enter an election',
    ikkeValgt: 'Not elected',
    tilOgMed: (d) => `until and including ${d}`,
    mandat: 'Mandate',
    nyttMandat: 'New mandate',
    ingenMandat: 'No mandate is in force on this day.',
    versjonNr: (nr) => `Version ${nr}`,
    fastsattAv: 'Fixed by',
    kilde: 'Source',
    ingenKilde: 'No source',
    sammensetning: 'Composition',
    minst: 'At least',
    hoyst: 'At most',
    ingenGrense: 'No limit',
    varaKreves: 'Deputy required',
    tidligereMandater: 'Other versions of the mandate',
    historikk: 'All who have sat',
    historikkTekst: 'Nothing is deleted. Those who leave stand here with first and last day.',
    historikkLenke: 'See all changes',
    ingenHistorikk: 'Nobody has sat in the body.',
    person: 'Person',
    plassOrd: 'Place',
    periode: 'Period',
    periodetekst: {
      alltid: 'Not dated',
      fra: (d) => `From ${d}`,
      til: (d) => `Until and including ${d}`,
    },
    oppdiktet: 'invented',
    funn: {
      utenMandat: 'No mandate in force',
      gruppeMangler: (g) => `No seats for ${g}`,
      forFaa: (g, n, min) => `${g}: ${n} seats, the mandate requires at least ${min}`,
      forMange: (g, n, maks) => `${g}: ${n} seats, the mandate allows at most ${maks}`,
      ukjentGruppe: (g, n) => `${n} seats in the group “${g}”, unknown to the mandate`,
      ledige: (n) => (n === 1 ? 'One vacant seat' : `${n} vacant seats`),
      utenVara: (n) => (n === 1 ? 'One seat lacks a deputy' : `${n} seats lack a deputy`),
      kommuneUtenSete: (k) => `${k} has no seat`,
      kommuneFlereSeter: (k, n) => `${k} has ${n} seats, should have one`,
      seteUtenKommune: (s) => `The seat “${s}” belongs to no municipality of the network`,
      vervMangler: (v) => `${v} is not elected`,
      vervUtloper: (v, d) => `${v} is elected only until ${d}`,
    },
  },
})
