import type { Rolle } from '#core/tilgang/rettigheter.ts'
import { tekster } from '#platform/i18n.ts'

interface Persontekster {
  ingress: (antall: number) => string
  epost: string
  seter: string
  ingenSeter: string
  utvalg: string
  seterTekst: string
  rett: string
  ingenRett: string
  roller: Record<Rolle, string>
  forHvem: string
  partnerskap: string
  partnerskapTekst: string
  ordning: string
  nettverk: string
  partner: string
  oppdiktet: string
}

export const persontekster = tekster<Persontekster>({
  nb: {
    ingress: (n) =>
      n === 1 ? 'Personen har én rolle i fylket.' : `Personen har ${n} roller i fylket.`,
    epost: 'E-post på jobb',
    seter: 'Seter i utvalg',
    ingenSeter: 'Ingen seter i utvalg.',
    utvalg: 'Utvalg',
    seterTekst: 'Rettene i Samråd følger av setene, så lenge personen sitter i dem.',
    rett: 'Gir rett som',
    ingenRett: 'Ingen egen rett',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Utviklingspartner',
      eier: 'Eier',
      forum: 'Medlem av samarbeidsforum',
      direktorat: 'Direktorat',
      offentlig: '–',
    },
    forHvem: 'For hvem',
    partnerskap: 'Partnerskap',
    partnerskapTekst:
      'Nettverk der institusjonen personen arbeider for, er fast utviklingspartner.',
    ordning: 'Ordning',
    nettverk: 'Nettverk',
    partner: 'Partner',
    oppdiktet: 'Oppdiktet person',
  },
  nn: {
    ingress: (n) =>
      n === 1 ? 'Personen har éi rolle i fylket.' : `Personen har ${n} roller i fylket.`,
    epost: 'E-post på jobb',
    seter: 'Sete i utval',
    ingenSeter: 'Ingen sete i utval.',
    utvalg: 'Utval',
    seterTekst: 'Rettane i Samråd følgjer av seta, så lenge personen sit i dei.',
    rett: 'Gir rett som',
    ingenRett: 'Ingen eigen rett',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Utviklingspartnar',
      eier: 'Eigar',
      forum: 'Medlem av samarbeidsforum',
      direktorat: 'Direktorat',
      offentlig: '–',
    },
    forHvem: 'For kven',
    partnerskap: 'Partnarskap',
    partnerskapTekst:
      'Nettverk der institusjonen personen arbeider for, er fast utviklingspartnar.',
    ordning: 'Ordning',
    nettverk: 'Nettverk',
    partner: 'Partnar',
    oppdiktet: 'Oppdikta person',
  },
  en: {
    ingress: (n) =>
      n === 1
        ? 'The person has one role in the county.'
        : `The person has ${n} roles in the county.`,
    epost: 'Work e-mail',
    seter: 'Seats in bodies',
    ingenSeter: 'No seats in bodies.',
    utvalg: 'Body',
    seterTekst: 'Rights in Samråd follow from the seats, for as long as the person holds them.',
    rett: 'Gives the right of',
    ingenRett: 'No right of its own',
    roller: {
      sekretariat: 'Secretariat',
      koordinator: 'Coordinator',
      uh: 'Development partner',
      eier: 'Owner',
      forum: 'Member of the cooperation forum',
      direktorat: 'Directorate',
      offentlig: '–',
    },
    forHvem: 'For whom',
    partnerskap: 'Partnerships',
    partnerskapTekst:
      'Networks where the institution the person works for is the fixed development partner.',
    ordning: 'Scheme',
    nettverk: 'Network',
    partner: 'Partner',
    oppdiktet: 'Invented person',
  },
})
