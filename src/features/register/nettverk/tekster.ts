import { tekster } from '#platform/i18n.ts'

interface Nettverkstekster {
  ingress: (fylke: string) => string
  medlemmer: string
  medlem: string
  partnere: string
  partner: string
  ordning: string
  koordinator: string
  forum: string
  ingen: string
  na: string
  tidligere: string
  tidligereTekst: string
  senere: string
  ingenMedlemmer: string
  ingenMedlemmerTekst: string
  ingenPartnere: string
  ingenPartnereTekst: string
  senerePartnere: string
  tidligerePartnere: string
  tidligerePartnereTekst: string
  ingenSeter: string
  ingenSeterTekst: string
  seter: string
  somVara: (sete: string) => string
  sete: string
  person: string
  om: string
  merknad: string
  finsIkkeDa: string
  nytt: string
  organisasjonSlutt: string
  handlinger: {
    endre: string
    leggTilMedlem: string
    avslutt: string
    avsluttNavn: (navn: string) => string
    leggTilPartner: string
    handling: string
  }
}

export const nettverkstekster = tekster<Nettverkstekster>({
  nb: {
    ingress: (fylke) =>
      `Nettverkene i ${fylke}, hvem som er med, og hvem som er partner. Kommuner som er slått sammen, beholder navnet sitt i historikken.`,
    medlemmer: 'Medlemmer',
    medlem: 'Medlem',
    partnere: 'Partnere',
    partner: 'Partner',
    ordning: 'Ordning',
    koordinator: 'Koordinator',
    forum: 'Plasser i samarbeidsforum',
    ingen: 'Mangler',
    na: 'Medlemmer',
    tidligere: 'Tidligere medlemmer',
    tidligereTekst: 'De står med navnet de hadde da de var med.',
    senere: 'Medlemmer som kommer til senere',
    ingenMedlemmer: 'Ingen medlemmer denne datoen',
    ingenMedlemmerTekst: 'Kildene nevner ikke hvem som er med. Sekretariatet kan føre det inn.',
    ingenPartnere: 'Ingen partner denne datoen',
    ingenPartnereTekst:
      'Kildene nevner ingen partner i ordningene som gjelder da. Sekretariatet kan føre det inn.',
    senerePartnere: 'Partnere som kommer til senere',
    tidligerePartnere: 'Tidligere partnere',
    tidligerePartnereTekst: 'Et partnerskap varer ikke lenger enn ordningen det gjelder.',
    nytt: 'Nytt nettverk',
    ingenSeter: 'Ingen koordinator og ingen plass i samarbeidsforum denne datoen',
    ingenSeterTekst: 'Uten plass i samarbeidsforum har nettverket ingen som taler for det der.',
    seter: 'Koordinator og plasser i samarbeidsforum',
    somVara: (sete) => `${sete} (vara)`,
    sete: 'Plass',
    person: 'Person',
    om: 'Om nettverket',
    merknad: 'Merknad',
    finsIkkeDa: 'Nettverket finnes ikke denne datoen.',
    organisasjonSlutt: 'Avsluttet, men står fortsatt som medlem',
    handlinger: {
      endre: 'Endre nettverket',
      leggTilMedlem: 'Legg til medlem',
      avslutt: 'Avslutt',
      avsluttNavn: (navn) => `Avslutt ${navn}`,
      leggTilPartner: 'Legg til partner',
      handling: 'Valg',
    },
  },
  nn: {
    ingress: (fylke) =>
      `Nettverka i ${fylke}, kven som er med, og kven som er partnar. Kommunar som er slått saman, held på namnet sitt i historikken.`,
    medlemmer: 'Medlemmer',
    medlem: 'Medlem',
    partnere: 'Partnarar',
    partner: 'Partnar',
    ordning: 'Ordning',
    koordinator: 'Koordinator',
    forum: 'Plassar i samarbeidsforum',
    ingen: 'Manglar',
    na: 'Medlemmer',
    tidligere: 'Tidlegare medlemmer',
    tidligereTekst: 'Dei står med namnet dei hadde då dei var med.',
    senere: 'Medlemmer som kjem til seinare',
    ingenMedlemmer: 'Ingen medlemmer denne datoen',
    ingenMedlemmerTekst: 'Kjeldene nemner ikkje kven som er med. Sekretariatet kan føre det inn.',
    ingenPartnere: 'Ingen partnar denne datoen',
    ingenPartnereTekst:
      'Kjeldene nemner ingen partnar i ordningane som gjeld då. Sekretariatet kan føre det inn.',
    senerePartnere: 'Partnarar som kjem til seinare',
    tidligerePartnere: 'Tidlegare partnarar',
    tidligerePartnereTekst: 'Eit partnarskap varer ikkje lenger enn ordninga det gjeld.',
    nytt: 'Nytt nettverk',
    ingenSeter: 'Ingen koordinator og ingen plass i samarbeidsforum denne datoen',
    ingenSeterTekst: 'Utan plass i samarbeidsforum har nettverket ingen som talar for det der.',
    seter: 'Koordinator og plassar i samarbeidsforum',
    somVara: (sete) => `${sete} (vara)`,
    sete: 'Plass',
    person: 'Person',
    om: 'Om nettverket',
    merknad: 'Merknad',
    finsIkkeDa: 'Nettverket finst ikkje denne datoen.',
    organisasjonSlutt: 'Avslutta, men står framleis som medlem',
    handlinger: {
      endre: 'Endre nettverket',
      leggTilMedlem: 'Legg til medlem',
      avslutt: 'Avslutt',
      avsluttNavn: (navn) => `Avslutt ${navn}`,
      leggTilPartner: 'Legg til partnar',
      handling: 'Val',
    },
  },
  en: {
    ingress: (fylke) =>
      `The networks of ${fylke}, their members and their partners. Municipalities that have merged keep their own names in the history.`,
    medlemmer: 'Members',
    medlem: 'Member',
    partnere: 'Partners',
    partner: 'Partner',
    ordning: 'Scheme',
    koordinator: 'Coordinator',
    forum: 'Seats in the cooperation forum',
    ingen: 'Missing',
    na: 'Members',
    tidligere: 'Former members',
    tidligereTekst: 'They keep the names they had when they were members.',
    senere: 'Members from a later date',
    ingenMedlemmer: 'No members on this date',
    ingenMedlemmerTekst:
      'The sources do not say who the members are. The secretariat can enter them.',
    ingenPartnere: 'No partner on this date',
    ingenPartnereTekst:
      'The sources mention no partner in the schemes in force then. The secretariat can enter it.',
    senerePartnere: 'Partners who come later',
    tidligerePartnere: 'Former partners',
    tidligerePartnereTekst: 'A partnership lasts no longer than the scheme it is for.',
    nytt: 'New network',
    ingenSeter: 'No coordinator and no seat in the cooperation forum on this date',
    ingenSeterTekst: 'Without a seat in the forum, nobody speaks for the network there.',
    seter: 'Coordinator and seats in the cooperation forum',
    somVara: (sete) => `${sete} (deputy)`,
    sete: 'Seat',
    person: 'Person',
    om: 'About the network',
    merknad: 'Note',
    finsIkkeDa: 'The network does not exist on this date.',
    organisasjonSlutt: 'Has ended, but is still a member',
    handlinger: {
      endre: 'Change the network',
      leggTilMedlem: 'Add a member',
      avslutt: 'End',
      avsluttNavn: (navn) => `End ${navn}`,
      leggTilPartner: 'Add a partner',
      handling: 'Choice',
    },
  },
})
