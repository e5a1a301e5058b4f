import { tekster } from '#platform/i18n.ts'
import type { Mistetfeil } from './meld-mistet.ts'

interface Inngangstekster {
  /** To the one who invites: why the person is not invited again. */
  kanAltLoggeInn: (navn: string) => string
  /** To the one who invites: what the link does for one who has a login. */
  bareSinEgen: (navn: string) => string
  harInnlogging: string
  /** To the one who opens the link. */
  brukDinEgen: string
  /** Why one's seats in other counties cannot be used. */
  stengt: {
    tittel: string
    tekst: (statsforvaltere: readonly string[]) => string
  }
  sluppetInn: {
    tittel: string
    ingress: string
    ingen: string
    verv: string
    meld: string
    meldNavn: (navn: string) => string
  }
  mistet: {
    tittel: (navn: string) => string
    ingress: string
    skjer: string
    /** The address the person is told at; null: none, or mail is not set up. */
    punkter: (epost: string | null) => readonly string[]
    andre: (fylker: readonly string[]) => string
    andreTittel: string
    hindret: string
    hvorforIkke: Record<Mistetfeil, string>
    grunn: string
    grunnHjelp: string
    grunnMangler: string
    grunnForLang: (maks: number) => string
    knapp: string
    avbryt: string
    meldt: (navn: string) => string
    sagtTil: (adresse: string) => string
    ikkeSagt: string
    gjenstar: (fylker: readonly string[]) => string
  }
  mine: {
    tittel: string
    ingress: string
    maate: string
    opprettet: string
    sistBrukt: string
    gjelderI: string
    brukesNaa: string
    ingenFylker: string
    leggTil: string
    leggTilTekst: string
    forst: string
    forstKnapp: string
    ingenFlere: string
    lagtTil: string
    lenkenGjelderIkke: string
    loggInnForst: string
    mistetSelv: string
  }
}

export const inngangstekster = tekster<Inngangstekster>({
  nb: {
    kanAltLoggeInn: (n) =>
      `${n} kan alt logge inn. En invitasjon til ville gitt den som har lenken, tilgang som ${n}. Er innloggingen mistet, meld det under «Kan alt logge inn».`,
    bareSinEgen: (n) =>
      `${n} har alt en innlogging. Lenken åpner vervene i fylket for den, og virker ikke med noen annen.`,
    harInnlogging: 'har alt en innlogging, som ikke er sluppet inn i fylket',
    brukDinEgen:
      'Du har alt en innlogging i Samråd. Bruk den samme nå: lenken åpner vervene dine i dette fylket for den, og virker ikke med noen annen.',
    stengt: {
      tittel: 'Noen av vervene dine er ikke åpnet',
      tekst: (s) =>
        `Du sitter også hos ${s.join(' og ')}. De har ikke sluppet inn denne innloggingen. Be sekretariatet der om en invitasjon, og bruk lenken mens du logger inn som nå.`,
    },
    sluppetInn: {
      tittel: 'Kan alt logge inn',
      ingress:
        'De kan selv legge til flere innloggingsmåter under navnet sitt. Er innloggingen mistet, avsluttes den her, og så kan de inviteres på nytt.',
      ingen: 'Ingen i fylket har logget inn ennå.',
      verv: 'Verv',
      meld: 'Har mistet innloggingen',
      meldNavn: (n) => `${n} har mistet innloggingen`,
    },
    mistet: {
      tittel: (n) => `${n} har mistet innloggingen`,
      ingress: 'Gjør dette bare når du vet at det er personen selv som ber om det.',
      skjer: 'Dette skjer',
      punkter: (epost) => [
        'Innloggingen åpner ikke lenger vervene i fylket.',
        'Alle øktene til personen avsluttes med en gang.',
        'Endringen, begrunnelsen og navnet ditt står i historikken.',
        epost === null
          ? 'Personen får ingen e-post om det herfra. Si fra på en annen måte.'
          : `Personen får vite det på ${epost}.`,
      ],
      andreTittel: 'Et annet fylke må gjøre det samme',
      andre: (f) =>
        `Personen sitter også i ${f.join(' og ')}, som har sluppet inn den samme innloggingen. En ny kan ikke knyttes til personen før sekretariatet der også har meldt den mistet.`,
      hindret: 'Du kan ikke melde dette',
      hvorforIkke: {
        'ingen-innlogging': 'Personen har ingen innlogging. Lag en invitasjon.',
        'seg-selv':
          'Det er deg selv. Legg til en ny innloggingsmåte under navnet ditt, eller be en annen i sekretariatet.',
        'annet-fylkes':
          'Fylket har ikke sluppet inn denne innloggingen, så det er det andre fylket som melder den mistet.',
      },
      grunn: 'Begrunnelse',
      grunnHjelp: 'Hvordan du vet at det er personen selv. Personen får lese den.',
      grunnMangler: 'Skriv en begrunnelse.',
      grunnForLang: (n) => `Skriv høyst ${n} tegn.`,
      knapp: 'Avslutt innloggingen',
      avbryt: 'Avbryt',
      meldt: (n) => `Innloggingen til ${n} er meldt mistet.`,
      sagtTil: (a) => `${a} får en e-post om det.`,
      ikkeSagt: 'Personen får ingen e-post om det herfra. Si fra på en annen måte.',
      gjenstar: (f) =>
        `Sekretariatet i ${f.join(' og ')} må gjøre det samme før en ny kan knyttes.`,
    },
    mine: {
      tittel: 'Mine innlogginger',
      ingress: 'Måtene du kan logge inn på, og hvor de gjelder.',
      maate: 'Innloggingsmåte',
      opprettet: 'Lagt til',
      sistBrukt: 'Sist brukt',
      gjelderI: 'Gjelder i',
      brukesNaa: 'Du bruker denne nå',
      ingenFylker: 'Ingen fylker',
      leggTil: 'Legg til en innloggingsmåte',
      leggTilTekst:
        'Logg inn på den nye måten, så vet vi at den er din. Den gjelder der innloggingen du bruker nå, gjelder.',
      forst: 'Du må ha logget inn de siste ti minuttene for å legge til en innloggingsmåte.',
      forstKnapp: 'Logg inn på nytt',
      ingenFlere: 'Det er ingen andre innloggingsmåter her.',
      lagtTil: 'Innloggingsmåten er lagt til. Du er logget inn med den nå.',
      lenkenGjelderIkke:
        'Lenken gjelder ikke for deg nå. Begynn på nytt fra «Mine innlogginger», innen ti minutter etter at du logget inn.',
      loggInnForst: 'Logg inn for å se innloggingene dine.',
      mistetSelv:
        'Har du mistet en innlogging, eller kjenner du ikke igjen en av dem, si straks fra til sekretariatet.',
    },
  },
  nn: {
    kanAltLoggeInn: (n) =>
      `${n} kan alt logge inn. Ein invitasjon til ville gjeve den som har lenkja, tilgang som ${n}. Er innlogginga mista, meld det under «Kan alt logge inn».`,
    bareSinEgen: (n) =>
      `${n} har alt ei innlogging. Lenkja opnar verva i fylket for ho, og verkar ikkje med noka anna.`,
    harInnlogging: 'har alt ei innlogging, som ikkje er sleppt inn i fylket',
    brukDinEgen:
      'Du har alt ei innlogging i Samråd. Bruk den same no: lenkja opnar verva dine i dette fylket for ho, og verkar ikkje med noka anna.',
    stengt: {
      tittel: 'Nokre av verva dine er ikkje opna',
      tekst: (s) =>
        `Du sit òg hos ${s.join(' og ')}. Dei har ikkje sleppt inn denne innlogginga. Be sekretariatet der om ein invitasjon, og bruk lenkja medan du loggar inn som no.`,
    },
    sluppetInn: {
      tittel: 'Kan alt logge inn',
      ingress:
        'Dei kan sjølve leggje til fleire innloggingsmåtar under namnet sitt. Er innlogginga mista, blir ho avslutta her, og så kan dei inviterast på nytt.',
      ingen: 'Ingen i fylket har logga inn enno.',
      verv: 'Verv',
      meld: 'Har mista innlogginga',
      meldNavn: (n) => `${n} har mista innlogginga`,
    },
    mistet: {
      tittel: (n) => `${n} har mista innlogginga`,
      ingress: 'Gjer dette berre når du veit at det er personen sjølv som ber om det.',
      skjer: 'Dette skjer',
      punkter: (epost) => [
        'Innlogginga opnar ikkje lenger verva i fylket.',
        'Alle øktene til personen blir avslutta med ein gong.',
        'Endringa, grunngivinga og namnet ditt står i historikken.',
        epost === null
          ? 'Personen får ingen e-post om det herfrå. Sei frå på ein annan måte.'
          : `Personen får vite det på ${epost}.`,
      ],
      andreTittel: 'Eit anna fylke må gjere det same',
      andre: (f) =>
        `Personen sit òg i ${f.join(' og ')}, som har sleppt inn den same innlogginga. Ei ny kan ikkje knytast til personen før sekretariatet der òg har meldt ho mista.`,
      hindret: 'Du kan ikkje melde dette',
      hvorforIkke: {
        'ingen-innlogging': 'Personen har inga innlogging. Lag ein invitasjon.',
        'seg-selv':
          'Det er deg sjølv. Legg til ein ny innloggingsmåte under namnet ditt, eller be ein annan i sekretariatet.',
        'annet-fylkes':
          'Fylket har ikkje sleppt inn denne innlogginga, så det er det andre fylket som melder ho mista.',
      },
      grunn: 'Grunngiving',
      grunnHjelp: 'Korleis du veit at det er personen sjølv. Personen får lese ho.',
      grunnMangler: 'Skriv ei grunngiving.',
      grunnForLang: (n) => `Skriv høgst ${n} teikn.`,
      knapp: 'Avslutt innlogginga',
      avbryt: 'Avbryt',
      meldt: (n) => `Innlogginga til ${n} er meld mista.`,
      sagtTil: (a) => `${a} får ein e-post om det.`,
      ikkeSagt: 'Personen får ingen e-post om det herfrå. Sei frå på ein annan måte.',
      gjenstar: (f) => `Sekretariatet i ${f.join(' og ')} må gjere det same før ei ny kan knytast.`,
    },
    mine: {
      tittel: 'Innloggingane mine',
      ingress: 'Måtane du kan logge inn på, og kvar dei gjeld.',
      maate: 'Innloggingsmåte',
      opprettet: 'Lagd til',
      sistBrukt: 'Sist brukt',
      gjelderI: 'Gjeld i',
      brukesNaa: 'Du bruker denne no',
      ingenFylker: 'Ingen fylke',
      leggTil: 'Legg til ein innloggingsmåte',
      leggTilTekst:
        'Logg inn på den nye måten, så veit vi at han er din. Han gjeld der innlogginga du bruker no, gjeld.',
      forst: 'Du må ha logga inn dei siste ti minutta for å leggje til ein innloggingsmåte.',
      forstKnapp: 'Logg inn på nytt',
      ingenFlere: 'Det er ingen andre innloggingsmåtar her.',
      lagtTil: 'Innloggingsmåten er lagd til. Du er logga inn med han no.',
      lenkenGjelderIkke:
        'Lenkja gjeld ikkje for deg no. Byrj på nytt frå «Innloggingane mine», innan ti minutt etter at du logga inn.',
      loggInnForst: 'Logg inn for å sjå innloggingane dine.',
      mistetSelv:
        'Har du mista ei innlogging, eller kjenner du ikkje igjen ei av dei, sei straks frå til sekretariatet.',
    },
  },
  en: {
    kanAltLoggeInn: (n) =>
      `${n} can already log in. Another invitation would let whoever has the link in as ${n}. If the login is lost, report it under “Can already log in”.`,
    bareSinEgen: (n) =>
      `${n} already has a login. The link opens the seats in the county to that one, and works with no other.`,
    harInnlogging: 'already has a login, which is not let into the county',
    brukDinEgen:
      'You already have a login in Samråd. Use the same one now: the link opens your seats in this county to it, and works with no other.',
    stengt: {
      tittel: 'Some of your seats are not opened',
      tekst: (s) =>
        `You also sit with ${s.join(' and ')}. They have not let this login in. Ask the secretariat there for an invitation, and use its link while you log in as now.`,
    },
    sluppetInn: {
      tittel: 'Can already log in',
      ingress:
        'They can add further ways to log in themselves, under their name. If the login is lost, it is ended here, and then they can be invited anew.',
      ingen: 'Nobody in the county has logged in yet.',
      verv: 'Seats',
      meld: 'Has lost the login',
      meldNavn: (n) => `${n} has lost the login`,
    },
    mistet: {
      tittel: (n) => `${n} has lost the login`,
      ingress: 'Do this only when you know that it is the person who asks for it.',
      skjer: 'This is what happens',
      punkter: (epost) => [
        'The login no longer opens the seats in the county.',
        'All sessions of the person end at once.',
        'The change, the reason and your name stand in the history.',
        epost === null
          ? 'The person gets no e-mail about it from here. Tell them in another way.'
          : `The person is told at ${epost}.`,
      ],
      andreTittel: 'Another county must do the same',
      andre: (f) =>
        `The person also sits in ${f.join(' and ')}, which has let the same login in. A new one cannot be tied to the person until the secretariat there has reported it lost too.`,
      hindret: 'You cannot report this',
      hvorforIkke: {
        'ingen-innlogging': 'The person has no login. Make an invitation.',
        'seg-selv':
          'It is yourself. Add another way to log in under your name, or ask someone else in the secretariat.',
        'annet-fylkes':
          'The county has not let this login in, so it is for the other county to report it lost.',
      },
      grunn: 'Reason',
      grunnHjelp: 'How you know that it is the person. The person gets to read it.',
      grunnMangler: 'Write a reason.',
      grunnForLang: (n) => `Write at most ${n} characters.`,
      knapp: 'End the login',
      avbryt: 'Cancel',
      meldt: (n) => `The login of ${n} is reported lost.`,
      sagtTil: (a) => `${a} gets an e-mail about it.`,
      ikkeSagt: 'The person gets no e-mail about it from here. Tell them in another way.',
      gjenstar: (f) =>
        `The secretariat in ${f.join(' and ')} must do the same before a new one can be tied.`,
    },
    mine: {
      tittel: 'My logins',
      ingress: 'The ways you can log in, and where they count.',
      maate: 'Way to log in',
      opprettet: 'Added',
      sistBrukt: 'Last used',
      gjelderI: 'Counts in',
      brukesNaa: 'You are using this now',
      ingenFylker: 'No counties',
      leggTil: 'Add a way to log in',
      leggTilTekst:
        'Log in the new way, and we know that it is yours. It counts where the login you use now counts.',
      forst: 'You must have logged in within the last ten minutes to add a way to log in.',
      forstKnapp: 'Log in again',
      ingenFlere: 'There are no other ways to log in here.',
      lagtTil: 'The way to log in is added. You are logged in with it now.',
      lenkenGjelderIkke:
        'The link does not work for you now. Start again from “My logins”, within ten minutes of logging in.',
      loggInnForst: 'Log in to see your logins.',
      mistetSelv:
        'If you have lost a login, or do not recognise one of them, tell the secretariat at once.',
    },
  },
})
