import { tekster } from '#platform/i18n.ts'

interface Partnertekster {
  tittel: string
  ingress: string
  nettverk: string
  representant: string
  partnere: (ordning: string) => string
  plan: string
  koordinator: string
  ingen: string
  ikkeLagtInn: string
  vara: string
  uh: string
  uhIngress: string
  institusjon: string
  folk: string
  ingenPartnere: string
  visPartnere: (dag: string) => string
  ikkePartner: string
  sitter: string
}

export const partnertekster = tekster<Partnertekster>({
  nb: {
    tittel: 'Partneroversikt',
    ingress:
      'Hvem som møter for nettverket, hvem som er utviklingspartner i hver ordning, og hvem som er koordinator.',
    nettverk: 'Nettverk',
    representant: 'Representant i samarbeidsforum',
    partnere: (o) => `Partner i ${o}`,
    plan: 'Langsiktig plan',
    koordinator: 'Koordinator',
    ingen: 'Ingen',
    ikkeLagtInn: 'Ikke lagt inn',
    vara: 'vara',
    uh: 'Universitet, høyskole og fagskole',
    uhIngress:
      'Alle nettverk institusjonen er fast partner i eller sitter i, og folkene som opptrer for den.',
    institusjon: 'Institusjon',
    folk: 'Folk',
    ingenPartnere: 'Ingen nettverk har en fast utviklingspartner denne dagen',
    visPartnere: (d) => `Vis oversikten slik den var ${d}, den siste dagen med partnere`,
    ikkePartner: 'Ikke fast partner denne dagen',
    sitter: 'sitter i nettverket',
  },
  nn: {
    tittel: 'Partnaroversikt',
    ingress:
      'Kven som møter for nettverket, kven som er utviklingspartnar i kvar ordning, og kven som er koordinator.',
    nettverk: 'Nettverk',
    representant: 'Representant i samarbeidsforum',
    partnere: (o) => `Partnar i ${o}`,
    plan: 'Langsiktig plan',
    koordinator: 'Koordinator',
    ingen: 'Ingen',
    ikkeLagtInn: 'Ikkje lagt inn',
    vara: 'vara',
    uh: 'Universitet, høgskule og fagskule',
    uhIngress:
      'Alle nettverk institusjonen er fast partnar i eller sit i, og folka som opptrer for institusjonen.',
    institusjon: 'Institusjon',
    folk: 'Folk',
    ingenPartnere: 'Ingen nettverk har ein fast utviklingspartnar denne dagen',
    visPartnere: (d) => `Vis oversikta slik ho var ${d}, den siste dagen med partnarar`,
    ikkePartner: 'Ikkje fast partnar denne dagen',
    sitter: 'sit i nettverket',
  },
  en: {
    tittel: 'Partner overview',
    ingress:
      'Who meets for the network, who is development partner in each scheme, and who coordinates.',
    nettverk: 'Network',
    representant: 'Representative in the forum',
    partnere: (o) => `Partner in ${o}`,
    plan: 'Long-term plan',
    koordinator: 'Coordinator',
    ingen: 'None',
    ikkeLagtInn: 'Not entered',
    vara: 'deputy',
    uh: 'Universities, colleges and vocational colleges',
    uhIngress:
      'Every network the institution is fixed partner of or sits in, and the people who act for it.',
    institusjon: 'Institution',
    folk: 'People',
    ingenPartnere: 'No network has a fixed development partner on this day',
    visPartnere: (d) => `Show the overview as it was on ${d}, the last day with partners`,
    ikkePartner: 'Not a fixed partner on this day',
    sitter: 'sits in the network',
  },
})
