import type { Invitasjonstilstand } from './sporringer.ts'
import type { Opptredengrunn } from '#core/verv/kan-opptre.ts'
import { tekster } from '#platform/i18n.ts'

export type Feilkode =
  | 'utsteder-svarer-ikke'
  | 'avbrutt'
  | 'ugyldig-svar'
  | 'for-lavt-niva'
  | 'feil-tilhorighet'
  | 'forsoket-gjelder-ikke'
  | 'invitasjonen-gjelder-ikke'
  | 'er-en-annen'
  | 'er-en-annens'
  | 'har-annen-innlogging'
  | 'er-meldt-mistet'
  | 'er-oppdiktet'

interface Innloggingstekster {
  tittel: string
  ingress: string
  med: (utsteder: string) => string
  ingenUtstedere: string
  fersk: string
  fikkIkke: string
  feil: Record<Feilkode, string>
  provIgjen: string
  ukjent: {
    tittel: string
    hilsen: (navn: string | null) => string
    forklaring: string
    hvem: string
    navn: string
  }
  inne: (navn: string) => string
  inneFersk: string
  ute: string
  uteOveralt: string
  verv: {
    tittel: string
    ingress: string
    ingen: string
    velg: string
    valgt: string
    na: (sete: string) => string
    ikkeDitt: string
    vara: string
    fravaer: string
    opptrerIkke: (grunn: Opptredengrunn, hvem: string | null) => string
  }
  invitasjon: {
    tittel: string
    ingress: (navn: string) => string
    seter: string
    utloper: string
    slik: string
    ugyldig: string
    ugyldigTekst: string
  }
  inviter: {
    tittel: string
    ingress: string
    person: string
    personHjelp: string
    velgPerson: string
    knapp: string
    lagetTittel: (navn: string) => string
    lagetTekst: string
    epost: string
    epostHjelp: string
    epostFeil: string
    sendtTil: (adresse: string) => string
    lenke: string
    liste: string
    ingen: string
    navn: string
    laget: string
    av: string
    gjelderTil: string
    tilstand: string
    handling: string
    trekk: string
    trekkNavn: (navn: string) => string
    trukket: string
    ikkeApen: string
    kanLoggeInn: string
    tilstander: Record<Invitasjonstilstand, string>
    ingenUtstedere: string
  }
}

export const innloggingstekster = tekster<Innloggingstekster>({
  nb: {
    tittel: 'Logg inn',
    ingress: 'Velg hvordan du vil logge inn. Du kommer tilbake hit etterpå.',
    med: (u) => `Logg inn med ${u}`,
    ingenUtstedere: 'Innlogging er ikke satt opp her. Du kan lese alt som er åpent for alle.',
    fersk: 'Du må vise på nytt hvem du er. Logg inn på samme måte som sist.',
    fikkIkke: 'Du er ikke logget inn',
    feil: {
      'utsteder-svarer-ikke': 'Innloggingstjenesten svarer ikke nå. Prøv igjen om litt.',
      avbrutt: 'Innloggingen ble avbrutt. Du kan prøve igjen.',
      'ugyldig-svar':
        'Svaret fra innloggingstjenesten var ikke gyldig, så vi slapp det ikke inn. Prøv igjen.',
      'for-lavt-niva':
        'Du logget inn med et lavere sikkerhetsnivå enn Samråd krever. Prøv igjen, og velg en sikrere måte.',
      'feil-tilhorighet':
        'Kontoen din hører ikke til en virksomhet som bruker denne måten å logge inn på her. Velg en annen måte, eller spør sekretariatet.',
      'forsoket-gjelder-ikke':
        'Innloggingen tok mer enn ti minutter, ble brukt før, eller ble startet i en annen nettleser. Begynn på nytt.',
      'invitasjonen-gjelder-ikke':
        'Invitasjonen er brukt, trukket tilbake eller for gammel. Be sekretariatet om en ny.',
      'er-en-annen':
        'Invitasjonen er til en annen person enn den du logget inn som. Be sekretariatet om en egen invitasjon.',
      'er-en-annens': 'Innloggingen er knyttet til en annen person, og kan ikke bli din også.',
      'har-annen-innlogging':
        'Den invitasjonen er til, har alt en innlogging i Samråd. Lenken virker bare med den. Logg inn på samme måte som før, eller be sekretariatet melde innloggingen mistet.',
      'er-meldt-mistet':
        'Innloggingen er meldt mistet, og gjelder ikke lenger. Be sekretariatet om en ny invitasjon.',
      'er-oppdiktet': 'Personen er oppdiktet og finnes bare i demoen. Her er ikke demoen i bruk.',
    },
    provIgjen: 'Prøv igjen',
    ukjent: {
      tittel: 'Vi kjenner deg ikke ennå',
      hilsen: (navn) =>
        navn === null
          ? 'Innloggingen gikk bra, men du er ikke knyttet til noen i Samråd.'
          : `Hei, ${navn}. Innloggingen gikk bra, men du er ikke knyttet til noen i Samråd.`,
      forklaring:
        'Be sekretariatet i fylket ditt om en invitasjon. Du får en lenke, og logger inn med den én gang. Vi har ikke lagret noe om deg.',
      hvem: 'Hvem du kan spørre',
      navn: 'Sekretariat',
    },
    inne: (navn) => `Du er logget inn som ${navn}.`,
    inneFersk:
      'Du er logget inn på nytt. Nå kan du gjøre det du skulle. Gjør det innen ti minutter.',
    ute: 'Du er logget ut.',
    uteOveralt: 'Du er logget ut på alle maskiner.',
    verv: {
      tittel: 'Hvem handler du for?',
      ingress:
        'Du har flere verv. Velg det du skal bruke nå. Du ser valget øverst på hver side, og kan bytte der.',
      ingen:
        'Du har ingen verv som gjelder i dag. Spør sekretariatet i fylket ditt om det er en feil.',
      velg: 'Bruk dette vervet',
      valgt: 'Du bruker dette nå',
      na: (sete) => `Nå handler du for ${sete}.`,
      ikkeDitt: 'Du har ikke dette vervet.',
      vara: 'Vara',
      fravaer: 'Hvem opptrer, og meld fravær',
      opptrerIkke: (grunn, hvem) =>
        ({
          'sitter-ikke': 'Du sitter ikke i setet i dag.',
          'meldt-fravaer': 'Det er meldt fravær for deg i dag.',
          'annen-har-opptradt': `${hvem ?? 'En annen'} har opptrådt for setet i dag.`,
          'representanten-opptrer': `Du er vara: du kan opptre når ${hvem ?? 'representanten'} har meldt fravær.`,
          'vara1-opptrer': `Du er andre vara: du kan opptre når ${hvem ?? 'første vara'} også har meldt fravær.`,
        })[grunn],
    },
    invitasjon: {
      tittel: 'Du er invitert til Samråd',
      ingress: (navn) =>
        `Invitasjonen er til ${navn}. Logg inn, så vet vi neste gang at det er deg.`,
      seter: 'Du handler for',
      utloper: 'Lenken gjelder til',
      slik: 'Er du ikke denne personen, skal du ikke logge inn med lenken.',
      ugyldig: 'Invitasjonen gjelder ikke',
      ugyldigTekst:
        'Den er brukt, trukket tilbake eller for gammel. Be sekretariatet i fylket ditt om en ny.',
    },
    inviter: {
      tittel: 'Invitasjoner',
      ingress:
        'En invitasjon er en lenke som knytter en person til innloggingen sin. Den kan brukes én gang, innen 14 dager.',
      person: 'Person',
      personHjelp: 'Alle som har et verv i fylket i dag.',
      velgPerson: 'Velg hvem du vil invitere.',
      knapp: 'Lag invitasjon',
      epost: 'E-post på jobb',
      epostHjelp:
        'Lenken sendes dit. Uten adresse brukes den personen har fra før; sitter personen i flere fylker, må du skrive den. Adressen personen har, endres ikke.',
      epostFeil: 'Skriv én e-postadresse, for eksempel navn@kommunen.no.',
      sendtTil: (a) => `Lenken sendes til ${a}.`,
      lagetTittel: (navn) => `Invitasjonen til ${navn} er laget`,
      lagetTekst:
        'Kopier lenken nå, den vises bare denne ene gangen. Send den bare til personen selv. Den som har lenken, kan logge inn som personen.',
      lenke: 'Lenke',
      liste: 'Invitasjoner som er laget',
      ingen: 'Ingen er invitert ennå.',
      navn: 'Navn',
      laget: 'Laget',
      av: 'Av',
      gjelderTil: 'Gjelder til',
      tilstand: 'Status',
      handling: 'Valg',
      trekk: 'Trekk tilbake',
      trekkNavn: (navn) => `Trekk tilbake invitasjonen til ${navn}`,
      trukket: 'Invitasjonen er trukket tilbake. Lenken virker ikke lenger.',
      ikkeApen: 'Invitasjonen er brukt eller trukket tilbake fra før.',
      kanLoggeInn: 'kan alt logge inn',
      tilstander: { apen: 'Åpen', brukt: 'Brukt', trukket: 'Trukket tilbake', utlopt: 'Utløpt' },
      ingenUtstedere: 'Innlogging er ikke satt opp her, så lenkene kan ikke brukes ennå.',
    },
  },
  nn: {
    tittel: 'Logg inn',
    ingress: 'Vel korleis du vil logge inn. Du kjem tilbake hit etterpå.',
    med: (u) => `Logg inn med ${u}`,
    ingenUtstedere: 'Innlogging er ikkje sett opp her. Du kan lese alt som er ope for alle.',
    fersk: 'Du må vise på nytt kven du er. Logg inn på same måten som sist.',
    fikkIkke: 'Du er ikkje logga inn',
    feil: {
      'utsteder-svarer-ikke': 'Innloggingstenesta svarer ikkje no. Prøv igjen om litt.',
      avbrutt: 'Innlogginga vart avbroten. Du kan prøve igjen.',
      'ugyldig-svar':
        'Svaret frå innloggingstenesta var ikkje gyldig, så vi sleppte det ikkje inn. Prøv igjen.',
      'for-lavt-niva':
        'Du logga inn med eit lågare tryggleiksnivå enn Samråd krev. Prøv igjen, og vel ein tryggare måte.',
      'feil-tilhorighet':
        'Kontoen din høyrer ikkje til ei verksemd som bruker denne måten å logge inn på her. Vel ein annan måte, eller spør sekretariatet.',
      'forsoket-gjelder-ikke':
        'Innlogginga tok meir enn ti minutt, vart brukt før, eller vart starta i ein annan nettlesar. Byrj på nytt.',
      'invitasjonen-gjelder-ikke':
        'Invitasjonen er brukt, trekt tilbake eller for gammal. Be sekretariatet om ein ny.',
      'er-en-annen':
        'Invitasjonen er til ein annan person enn den du logga inn som. Be sekretariatet om ein eigen invitasjon.',
      'er-en-annens': 'Innlogginga er knytt til ein annan person, og kan ikkje bli di òg.',
      'har-annen-innlogging':
        'Den invitasjonen er til, har alt ei innlogging i Samråd. Lenkja verkar berre med ho. Logg inn på same måten som før, eller be sekretariatet melde innlogginga mista.',
      'er-meldt-mistet':
        'Innlogginga er meld mista, og gjeld ikkje lenger. Be sekretariatet om ein ny invitasjon.',
      'er-oppdiktet': 'Personen er oppdikta og finst berre i demoen. Her er ikkje demoen i bruk.',
    },
    provIgjen: 'Prøv igjen',
    ukjent: {
      tittel: 'Vi kjenner deg ikkje enno',
      hilsen: (navn) =>
        navn === null
          ? 'Innlogginga gjekk bra, men du er ikkje knytt til nokon i Samråd.'
          : `Hei, ${navn}. Innlogginga gjekk bra, men du er ikkje knytt til nokon i Samråd.`,
      forklaring:
        'Be sekretariatet i fylket ditt om ein invitasjon. Du får ei lenkje, og loggar inn med ho éin gong. Vi har ikkje lagra noko om deg.',
      hvem: 'Kven du kan spørje',
      navn: 'Sekretariat',
    },
    inne: (navn) => `Du er logga inn som ${navn}.`,
    inneFersk: 'Du er logga inn på nytt. No kan du gjere det du skulle. Gjer det innan ti minutt.',
    ute: 'Du er logga ut.',
    uteOveralt: 'Du er logga ut på alle maskiner.',
    verv: {
      tittel: 'Kven handlar du for?',
      ingress:
        'Du har fleire verv. Vel det du skal bruke no. Du ser valet øvst på kvar side, og kan byte der.',
      ingen:
        'Du har ingen verv som gjeld i dag. Spør sekretariatet i fylket ditt om det er ein feil.',
      velg: 'Bruk dette vervet',
      valgt: 'Du bruker dette no',
      na: (sete) => `No handlar du for ${sete}.`,
      ikkeDitt: 'Du har ikkje dette vervet.',
      vara: 'Vara',
      fravaer: 'Kven opptrer, og meld fråvær',
      opptrerIkke: (grunn, hvem) =>
        ({
          'sitter-ikke': 'Du sit ikkje i setet i dag.',
          'meldt-fravaer': 'Det er meldt fråvær for deg i dag.',
          'annen-har-opptradt': `${hvem ?? 'Ein annan'} har opptredd for setet i dag.`,
          'representanten-opptrer': `Du er vara: du kan opptre når ${hvem ?? 'representanten'} har meldt fråvær.`,
          'vara1-opptrer': `Du er andre vara: du kan opptre når ${hvem ?? 'første vara'} òg har meldt fråvær.`,
        })[grunn],
    },
    invitasjon: {
      tittel: 'Du er invitert til Samråd',
      ingress: (navn) =>
        `Invitasjonen er til ${navn}. Logg inn, så veit vi neste gong at det er deg.`,
      seter: 'Du handlar for',
      utloper: 'Lenkja gjeld til',
      slik: 'Er du ikkje denne personen, skal du ikkje logge inn med lenkja.',
      ugyldig: 'Invitasjonen gjeld ikkje',
      ugyldigTekst:
        'Han er brukt, trekt tilbake eller for gammal. Be sekretariatet i fylket ditt om ein ny.',
    },
    inviter: {
      tittel: 'Invitasjonar',
      ingress:
        'Ein invitasjon er ei lenkje som knyter ein person til innlogginga si. Han kan brukast éin gong, innan 14 dagar.',
      person: 'Person',
      personHjelp: 'Alle som har eit verv i fylket i dag.',
      velgPerson: 'Vel kven du vil invitere.',
      knapp: 'Lag invitasjon',
      epost: 'E-post på jobb',
      epostHjelp:
        'Lenkja blir send dit. Utan adresse blir den personen har frå før, brukt; sit personen i fleire fylke, må du skrive ho. Adressa personen har, blir ikkje endra.',
      epostFeil: 'Skriv éi e-postadresse, til dømes namn@kommunen.no.',
      sendtTil: (a) => `Lenkja blir send til ${a}.`,
      lagetTittel: (navn) => `Invitasjonen til ${navn} er laga`,
      lagetTekst:
        'Kopier lenkja no, ho blir vist berre denne eine gongen. Send ho berre til personen sjølv. Den som har lenkja, kan logge inn som personen.',
      lenke: 'Lenkje',
      liste: 'Invitasjonar som er laga',
      ingen: 'Ingen er inviterte enno.',
      navn: 'Namn',
      laget: 'Laga',
      av: 'Av',
      gjelderTil: 'Gjeld til',
      tilstand: 'Status',
      handling: 'Val',
      trekk: 'Trekk tilbake',
      trekkNavn: (navn) => `Trekk tilbake invitasjonen til ${navn}`,
      trukket: 'Invitasjonen er trekt tilbake. Lenkja verkar ikkje lenger.',
      ikkeApen: 'Invitasjonen er brukt eller trekt tilbake frå før.',
      kanLoggeInn: 'kan alt logge inn',
      tilstander: { apen: 'Open', brukt: 'Brukt', trukket: 'Trekt tilbake', utlopt: 'Gått ut' },
      ingenUtstedere: 'Innlogging er ikkje sett opp her, så lenkjene kan ikkje brukast enno.',
    },
  },
  en: {
    tittel: 'Log in',
    ingress: 'Choose how to log in. You come back here afterwards.',
    med: (u) => `Log in with ${u}`,
    ingenUtstedere: 'Login is not set up here. You can read everything that is open to all.',
    fersk: 'You must show again who you are. Log in the same way as last time.',
    fikkIkke: 'You are not logged in',
    feil: {
      'utsteder-svarer-ikke': 'The login service does not answer now. Try again in a moment.',
      avbrutt: 'The login was cancelled. You can try again.',
      'ugyldig-svar':
        'The answer from the login service was not valid, so it was not let in. Try again.',
      'for-lavt-niva':
        'You logged in at a lower level of assurance than Samråd requires. Try again, and choose a safer way.',
      'feil-tilhorighet':
        'Your account does not belong to an organisation that uses this way of logging in here. Choose another way, or ask the secretariat.',
      'forsoket-gjelder-ikke':
        'The login took more than ten minutes, was used before, or was started in another browser. Start again.',
      'invitasjonen-gjelder-ikke':
        'The invitation is used, withdrawn or too old. Ask the secretariat for a new one.',
      'er-en-annen':
        'The invitation is for another person than the one you logged in as. Ask the secretariat for an invitation of your own.',
      'er-en-annens': 'The login belongs to another person, and cannot be yours too.',
      'har-annen-innlogging':
        'The person invited already has a login in Samråd. The link works with that one only. Log in the same way as before, or ask the secretariat to report the login lost.',
      'er-meldt-mistet':
        'The login is reported lost, and no longer valid. Ask the secretariat for a new invitation.',
      'er-oppdiktet':
        'This person is invented and exists only in the demo. The demo is not in use here.',
    },
    provIgjen: 'Try again',
    ukjent: {
      tittel: 'We do not know you yet',
      hilsen: (navn) =>
        navn === null
          ? 'The login went well, but you are not connected to anyone in Samråd.'
          : `Hello, ${navn}. The login went well, but you are not connected to anyone in Samråd.`,
      forklaring:
        'Ask the secretariat of your county for an invitation. You get a link, and log in with it once. We have stored nothing about you.',
      hvem: 'Whom you can ask',
      navn: 'Secretariat',
    },
    inne: (navn) => `You are logged in as ${navn}.`,
    inneFersk:
      'You are logged in again. Now you can do what you came for. Do it within ten minutes.',
    ute: 'You are logged out.',
    uteOveralt: 'You are logged out on all machines.',
    verv: {
      tittel: 'Whom do you act for?',
      ingress:
        'You hold several seats. Choose the one to use now. You see the choice at the top of every page, and can change it there.',
      ingen:
        'You hold no seat today. Ask the secretariat of your county whether that is a mistake.',
      velg: 'Use this seat',
      valgt: 'You are using this now',
      na: (sete) => `You now act for ${sete}.`,
      ikkeDitt: 'You do not hold this seat.',
      vara: 'Deputy',
      fravaer: 'Who acts, and declare absence',
      opptrerIkke: (grunn, hvem) =>
        ({
          'sitter-ikke': 'You do not hold the seat today.',
          'meldt-fravaer': 'You are declared absent today.',
          'annen-har-opptradt': `${hvem ?? 'Another person'} has acted for the seat today.`,
          'representanten-opptrer': `You are a deputy: you may act when ${hvem ?? 'the representative'} is declared absent.`,
          'vara1-opptrer': `You are the second deputy: you may act when ${hvem ?? 'the first deputy'} is declared absent too.`,
        })[grunn],
    },
    invitasjon: {
      tittel: 'You are invited to Samråd',
      ingress: (navn) =>
        `The invitation is for ${navn}. Log in, and next time we know that it is you.`,
      seter: 'You act for',
      utloper: 'The link is valid until',
      slik: 'If you are not this person, you must not log in with the link.',
      ugyldig: 'The invitation is not valid',
      ugyldigTekst:
        'It is used, withdrawn or too old. Ask the secretariat of your county for a new one.',
    },
    inviter: {
      tittel: 'Invitations',
      ingress:
        'An invitation is a link that connects a person to their login. It can be used once, within 14 days.',
      person: 'Person',
      personHjelp: 'Everyone who holds a seat in the county today.',
      velgPerson: 'Choose whom to invite.',
      knapp: 'Make an invitation',
      epost: 'Work e-mail',
      epostHjelp:
        'The link is sent there. Without an address the one the person has is used; if the person sits in several counties, you must write it. The address the person has is not changed.',
      epostFeil: 'Write one e-mail address, for example name@municipality.no.',
      sendtTil: (a) => `The link is sent to ${a}.`,
      lagetTittel: (navn) => `The invitation for ${navn} is made`,
      lagetTekst:
        'Copy the link now, it is shown only this once. Send it only to the person. Whoever has the link can log in as the person.',
      lenke: 'Link',
      liste: 'Invitations made',
      ingen: 'Nobody is invited yet.',
      navn: 'Name',
      laget: 'Made',
      av: 'By',
      gjelderTil: 'Valid until',
      tilstand: 'Status',
      handling: 'Choice',
      trekk: 'Withdraw',
      trekkNavn: (navn) => `Withdraw the invitation for ${navn}`,
      trukket: 'The invitation is withdrawn. The link no longer works.',
      ikkeApen: 'The invitation was already used or withdrawn.',
      kanLoggeInn: 'can already log in',
      tilstander: { apen: 'Open', brukt: 'Used', trukket: 'Withdrawn', utlopt: 'Expired' },
      ingenUtstedere: 'Login is not set up here, so the links cannot be used yet.',
    },
  },
})
