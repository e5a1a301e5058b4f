import { tekster } from '#platform/i18n.ts'

interface Persontekster {
  ingress: (antall: number) => string
  seter: string
  ingenSeter: string
  utvalg: string
  verv: string
  ingenVerv: string
  rolle: string
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
    seter: 'Seter i utvalg',
    ingenSeter: 'Ingen seter i utvalg.',
    utvalg: 'Utvalg',
    verv: 'Roller i tilskuddsåret',
    ingenVerv: 'Ingen roller i tilskuddsåret.',
    rolle: 'Rolle',
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
    seter: 'Sete i utval',
    ingenSeter: 'Ingen sete i utval.',
    utvalg: 'Utval',
    verv: 'Roller i tilskotsåret',
    ingenVerv: 'Ingen roller i tilskotsåret.',
    rolle: 'Rolle',
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
    seter: 'Seats in bodies',
    ingenSeter: 'No seats in bodies.',
    utvalg: 'Body',
    verv: 'Roles in the grant year',
    ingenVerv: 'No roles in the grant year.',
    rolle: 'Role',
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
