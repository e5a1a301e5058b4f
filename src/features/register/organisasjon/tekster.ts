import { tekster } from '#platform/i18n.ts'

interface Organisasjonstekster {
  ingress: string
  sok: string
  alleTyper: string
  filtrer: string
  nullstill: string
  antall: (n: number, av: number) => string
  medNavn: string
  tommeFelt: string
  nettverkNa: string
  orgnr: string
  gyldig: string
  ingenTreff: string
  ingenTreffTekst: string
  ny: string
  nyIngress: string
  rediger: (navn: string) => string
  samiskNavn: string
  samiskSprak: string
  om: string
  medlemskap: string
  ingenMedlemskap: string
  partnerskap: string
  ikkeOppgitt: string
  lagret: (navn: string) => string
  navnHjelp: string
  orgnrHjelp: string
  maalformHjelp: string
  fraHjelp: string
  sisteHjelp: string
  fylke: string
  heleLandet: string
  sted: string
  ordning: string
}

export const organisasjonstekster = tekster<Organisasjonstekster>({
  nb: {
    ingress: 'Eiere, partnere og andre som er med, i fylket og i hele landet.',
    sok: 'Søk etter navn eller organisasjonsnummer',
    alleTyper: 'Alle typer',
    filtrer: 'Vis',
    nullstill: 'Vis alle',
    antall: (n, av) => (n === av ? `${n} organisasjoner` : `${n} av ${av} organisasjoner`),
    medNavn: 'Organisasjoner',
    tommeFelt: 'Et tomt felt betyr at registeret ikke sier noe om det.',
    nettverkNa: 'Nettverk i dag',
    orgnr: 'Organisasjonsnummer',
    gyldig: 'Gjelder',
    ingenTreff: 'Ingen organisasjoner passer',
    ingenTreffTekst: 'Søk etter noe annet, eller vis alle.',
    ny: 'Ny organisasjon',
    nyIngress: 'Når organisasjonen er ført inn, kan den bli medlem eller partner i et nettverk.',
    rediger: (navn) => `Endre ${navn}`,
    samiskNavn: 'Samisk navn',
    samiskSprak: 'Språket navnet er på',
    om: 'Om organisasjonen',
    medlemskap: 'Nettverk den har vært medlem av',
    ingenMedlemskap: 'Den har ikke vært medlem av noe nettverk i fylket.',
    partnerskap: 'Nettverk den er eller har vært partner for',
    ikkeOppgitt: 'Ikke oppgitt',
    lagret: (navn) => `${navn} er lagret.`,
    navnHjelp:
      'Skifter organisasjonen bare navn, rett navnet her. Blir den en ny organisasjon, før inn den nye og slå dem sammen. Da beholder historikken det gamle navnet.',
    orgnrHjelp: 'Ni siffer, som i Enhetsregisteret.',
    maalformHjelp: 'Staten skriver til kommuner og fylkeskommuner på den målformen de har vedtatt.',
    fraHjelp: 'La feltet stå tomt hvis du ikke vet det.',
    sisteHjelp: 'La feltet stå tomt hvis organisasjonen finnes fortsatt.',
    fylke: 'Fylket',
    heleLandet: 'Hele landet',
    sted: 'Område',
    ordning: 'Ordning',
  },
  nn: {
    ingress: 'Eigarar, partnarar og andre som er med, i fylket og i heile landet.',
    sok: 'Søk etter namn eller organisasjonsnummer',
    alleTyper: 'Alle typar',
    filtrer: 'Vis',
    nullstill: 'Vis alle',
    antall: (n, av) => (n === av ? `${n} organisasjonar` : `${n} av ${av} organisasjonar`),
    medNavn: 'Organisasjonar',
    tommeFelt: 'Eit tomt felt betyr at registeret ikkje seier noko om det.',
    nettverkNa: 'Nettverk i dag',
    orgnr: 'Organisasjonsnummer',
    gyldig: 'Gjeld',
    ingenTreff: 'Ingen organisasjonar passar',
    ingenTreffTekst: 'Søk etter noko anna, eller vis alle.',
    ny: 'Ny organisasjon',
    nyIngress: 'Når organisasjonen er ført inn, kan han bli medlem eller partnar i eit nettverk.',
    rediger: (navn) => `Endre ${navn}`,
    samiskNavn: 'Samisk namn',
    samiskSprak: 'Språket namnet er på',
    om: 'Om organisasjonen',
    medlemskap: 'Nettverk han har vore medlem av',
    ingenMedlemskap: 'Han har ikkje vore medlem av noko nettverk i fylket.',
    partnerskap: 'Nettverk han er eller har vore partnar for',
    ikkeOppgitt: 'Ikkje oppgitt',
    lagret: (navn) => `${navn} er lagra.`,
    navnHjelp:
      'Skiftar organisasjonen berre namn, rett namnet her. Blir han ein ny organisasjon, før inn den nye og slå dei saman. Då held historikken på det gamle namnet.',
    orgnrHjelp: 'Ni siffer, som i Einingsregisteret.',
    maalformHjelp: 'Staten skriv til kommunar og fylkeskommunar på den målforma dei har vedteke.',
    fraHjelp: 'Lat feltet stå tomt om du ikkje veit det.',
    sisteHjelp: 'Lat feltet stå tomt om organisasjonen finst framleis.',
    fylke: 'Fylket',
    heleLandet: 'Heile landet',
    sted: 'Område',
    ordning: 'Ordning',
  },
  en: {
    ingress: 'Owners, partners and others who take part, in the county and in the whole country.',
    sok: 'Search by name or organisation number',
    alleTyper: 'All types',
    filtrer: 'Show',
    nullstill: 'Show all',
    antall: (n, av) => (n === av ? `${n} organisations` : `${n} of ${av} organisations`),
    medNavn: 'Organisations',
    tommeFelt: 'An empty field means that the register says nothing about it.',
    nettverkNa: 'Network today',
    orgnr: 'Organisation number',
    gyldig: 'Valid',
    ingenTreff: 'No organisations match',
    ingenTreffTekst: 'Search for something else, or show all.',
    ny: 'New organisation',
    nyIngress: 'Once entered, the organisation can become a member or partner of a network.',
    rediger: (navn) => `Change ${navn}`,
    samiskNavn: 'Sámi name',
    samiskSprak: 'The language of the name',
    om: 'About the organisation',
    medlemskap: 'Networks it has been a member of',
    ingenMedlemskap: 'It has not been a member of any network in the county.',
    partnerskap: 'Networks it is or has been a partner of',
    ikkeOppgitt: 'Not given',
    lagret: (navn) => `${navn} is saved.`,
    navnHjelp:
      'If the organisation only changes its name, correct it here. If it becomes a new organisation, enter the new one and merge them. Then the history keeps the old name.',
    orgnrHjelp: 'Nine digits, as in the Central Coordinating Register for Legal Entities.',
    maalformHjelp:
      'The State writes to municipalities and counties in the form of Norwegian they have adopted.',
    fraHjelp: 'Leave empty if you do not know.',
    sisteHjelp: 'Leave empty if the organisation still exists.',
    fylke: 'The county',
    heleLandet: 'The whole country',
    sted: 'Area',
    ordning: 'Scheme',
  },
})
