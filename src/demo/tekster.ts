import type { Rolle } from '#core/tilgang/rettigheter.ts'
import { tekster } from '#platform/i18n.ts'

interface Demotekster {
  undertittel: string
  merke: string
  tittel: string
  ingress: string
  fersk: string
  ukjentValg: string
  sist: string
  begynnMed: string
  alle: (antall: number) => string
  sok: string
  rolle: string
  alleRoller: string
  finn: string
  treff: (antall: number) => string
  ingen: string
  navn: string
  forHvem: string
  fylke: string
  vara: string
  valg: string
  loggInn: string
  loggInnSom: string
  andre: string
  andreTekst: string
  ukjent: string
  sammeUkjente: string
  avbryt: string
  bunn: string
  feilTittel: string
  feil: string
  paNytt: string
  roller: Record<Rolle, string>
}

export const demotekster = tekster<Demotekster>({
  nb: {
    undertittel: 'Demo: innlogging',
    merke: 'Demo: oppdiktede personer, ingen passord',
    tittel: 'Hvem vil du være?',
    ingress:
      'Velg en oppdiktet person, og du blir logget inn i Samråd som den. Det du kan se og gjøre, følger av vervene personen har.',
    fersk:
      'Samråd vil vite på nytt hvem du er før du gjør dette. I virkeligheten ville du logget inn igjen. Her velger du personen på nytt.',
    ukjentValg: 'Velg en av personene på siden.',
    sist: 'Sist var du',
    begynnMed: 'Personer å begynne med',
    alle: (antall) => `Alle i demoen (${antall})`,
    sok: 'Navn, verv eller sted',
    rolle: 'Rolle',
    alleRoller: 'Alle roller',
    finn: 'Finn',
    treff: (antall) => (antall === 1 ? '1 person' : `${antall} personer`),
    ingen: 'Ingen i demoen passer med det du søkte etter.',
    navn: 'Navn',
    forHvem: 'Verv',
    fylke: 'Fylke',
    vara: 'vara',
    valg: 'Valg',
    loggInn: 'Logg inn',
    loggInnSom: 'Logg inn som',
    andre: 'Noe annet',
    andreTekst:
      'Du kan også logge inn som en Samråd ikke kjenner, og se hva som skjer. Med en invitasjon blir den ukjente knyttet til personen som er invitert.',
    ukjent: 'Logg inn som en ukjent',
    sammeUkjente: 'Logg inn som den ukjente fra sist',
    avbryt: 'Avbryt innloggingen',
    bunn: 'Dette er demoens egen innlogging. Alle navnene er oppdiktet, og ingen av dem er navnet på en person i kildene.',
    feilTittel: 'Innloggingen kan ikke fortsette her',
    feil: 'Den er for gammel, brukt før eller begynt i en annen nettleser. Begynn på nytt.',
    paNytt: 'Begynn på nytt',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Universitet eller høgskole',
      eier: 'Eier',
      forum: 'Forumsmedlem',
      direktorat: 'Direktorat',
      offentlig: 'Allmennheten',
    },
  },
  nn: {
    undertittel: 'Demo: innlogging',
    merke: 'Demo: oppdikta personar, ingen passord',
    tittel: 'Kven vil du vere?',
    ingress:
      'Vel ein oppdikta person, så blir du logga inn i Samråd som den. Det du kan sjå og gjere, følgjer av verva personen har.',
    fersk:
      'Samråd vil vite på nytt kven du er før du gjer dette. I røynda ville du ha logga inn igjen. Her vel du personen på nytt.',
    ukjentValg: 'Vel ein av personane på sida.',
    sist: 'Sist var du',
    begynnMed: 'Personar å byrje med',
    alle: (antall) => `Alle i demoen (${antall})`,
    sok: 'Namn, verv eller stad',
    rolle: 'Rolle',
    alleRoller: 'Alle roller',
    finn: 'Finn',
    treff: (antall) => (antall === 1 ? '1 person' : `${antall} personar`),
    ingen: 'Ingen i demoen passar med det du søkte etter.',
    navn: 'Namn',
    forHvem: 'Verv',
    fylke: 'Fylke',
    vara: 'vara',
    valg: 'Val',
    loggInn: 'Logg inn',
    loggInnSom: 'Logg inn som',
    andre: 'Noko anna',
    andreTekst:
      'Du kan òg logge inn som ein Samråd ikkje kjenner, og sjå kva som skjer. Med ein invitasjon blir den ukjende knytt til personen som er invitert.',
    ukjent: 'Logg inn som ein ukjend',
    sammeUkjente: 'Logg inn som den ukjende frå sist',
    avbryt: 'Avbryt innlogginga',
    bunn: 'Dette er demoen si eiga innlogging. Alle namna er oppdikta, og ingen av dei er namnet på ein person i kjeldene.',
    feilTittel: 'Innlogginga kan ikkje halde fram her',
    feil: 'Ho er for gammal, brukt før eller byrja i ein annan nettlesar. Byrj på nytt.',
    paNytt: 'Byrj på nytt',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Universitet eller høgskule',
      eier: 'Eigar',
      forum: 'Forumsmedlem',
      direktorat: 'Direktorat',
      offentlig: 'Ålmenta',
    },
  },
  en: {
    undertittel: 'Demo: login',
    merke: 'Demo: invented people, no passwords',
    tittel: 'Who do you want to be?',
    ingress:
      'Choose an invented person, and you are logged in to Samråd as that person. What you can see and do follows from the seats the person holds.',
    fersk:
      'Samråd asks again who you are before you do this. In real life you would log in once more. Here you choose the person again.',
    ukjentValg: 'Choose one of the people on the page.',
    sist: 'Last time you were',
    begynnMed: 'People to start with',
    alle: (antall) => `Everyone in the demo (${antall})`,
    sok: 'Name, seat or place',
    rolle: 'Role',
    alleRoller: 'All roles',
    finn: 'Find',
    treff: (antall) => (antall === 1 ? '1 person' : `${antall} people`),
    ingen: 'Nobody in the demo matches your search.',
    navn: 'Name',
    forHvem: 'Seats',
    fylke: 'County',
    vara: 'deputy',
    valg: 'Choice',
    loggInn: 'Log in',
    loggInnSom: 'Log in as',
    andre: 'Something else',
    andreTekst:
      'You can also log in as somebody Samråd does not know, and see what happens. With an invitation the unknown one is tied to the person who is invited.',
    ukjent: 'Log in as somebody unknown',
    sammeUkjente: 'Log in as the unknown one from last time',
    avbryt: 'Cancel the login',
    bunn: "This is the demo's own login. All the names are invented, and none is the name of a person in the sources.",
    feilTittel: 'The login cannot go on here',
    feil: 'It is too old, used before or begun in another browser. Start again.',
    paNytt: 'Start again',
    roller: {
      sekretariat: 'Secretariat',
      koordinator: 'Coordinator',
      uh: 'University or college',
      eier: 'Owner',
      forum: 'Forum member',
      direktorat: 'Directorate',
      offentlig: 'The public',
    },
  },
})
