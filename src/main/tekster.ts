import type { Handling, Rolle } from '#core/tilgang/rettigheter.ts'
import type { Tilgangsgrunn } from '#core/tilgang/kan.ts'
import { tekster } from '#platform/i18n.ts'

export interface Rammetekster {
  undertittel: string
  demo: string
  fylke: string
  ar: string
  ordning: string
  velg: string
  ingen: string
  byttPerson: string
  nav: {
    arene: string
    oversikt: string
    oppsett: string
    fordeling: string
    grunnlag: string
    vurdering: string
    innstilling: string
    register: string
    utvalg: string
  }
  forside: string
  bunn: string
  apenKode: string
  personvern: string
  roller: Record<Rolle, string>
  feil: Record<400 | 403 | 404 | 409 | 413 | 429 | 500, { tittel: string; tekst: string }>
  grunn: Record<Tilgangsgrunn, string>
  feilnummer: (id: string) => string
  tilForsiden: string
  hvaKanJeg: string
  provIgjen: string
  bytt: string
  duEr: (navn: string, sete: string) => string
  somVara: (sete: string) => string
  opptrerIStedet: (navn: string) => string
  seFravaer: string
  duErIngen: string
  kanGjores: (roller: string) => string
  kanLeses: (roller: string) => string
  /** What is closed, and where to look instead. */
  lukket: Partial<Record<Handling, string>>
  seInnstillingen: string
  duHarIkkeVerv: string
  loggInn: string
  loggUt: string
  loggUtOveralt: string
  velgVerv: string
  byttVerv: string
  ingenVerv: string
  ikkeValgt: string
  invitasjoner: string
  minSide: string
  utgaendeEpost: string
  aGjore: (antall: number) => string
  administrasjon: string
  historikk: string
  mineOpplysninger: string
  mineInnlogginger: string
  fersk: { tittel: string; ingress: string; knapp: string; skrevet: string; skrevetTekst: string }
}

export const rammetekster = tekster<Rammetekster>({
  nb: {
    undertittel: 'Kollektiv kompetanseutvikling',
    demo: 'Dette er et demofylke. Tallene er fra offentlige kilder. Alle personene er oppdiktet.',
    fylke: 'Fylke',
    ar: 'År',
    ordning: 'Ordning',
    velg: 'Velg',
    ingen: 'Ikke valgt person',
    byttPerson: 'Bytt person',
    nav: {
      arene: 'Tilskuddsår',
      oversikt: 'Oversikt',
      oppsett: 'Oppsett',
      fordeling: 'Fordeling',
      grunnlag: 'Beslutningsgrunnlag',
      vurdering: 'Vurdering',
      innstilling: 'Innstilling',
      register: 'Register',
      utvalg: 'Utvalg',
    },
    forside: 'Forside',
    bunn: 'Samråd følger tilskuddsåret fra behov til restmidler.',
    apenKode: 'Samråd er fri programvare under MIT-lisensen.',
    personvern: 'Personvern',
    roller: {
      sekretariat: 'Sekretariat hos Statsforvalteren',
      koordinator: 'Koordinator i nettverk',
      uh: 'Partner fra universitet eller høgskole',
      eier: 'Barnehage- og skoleeier',
      forum: 'Medlem av samarbeidsforum',
      direktorat: 'Utdanningsdirektoratet',
      offentlig: 'Allmennheten',
    },
    feil: {
      400: {
        tittel: 'Skjemaet kom ikke helt fram',
        tekst:
          'Vi kunne ikke lese det du sendte, og ingenting er lagret. Gå tilbake og send skjemaet på nytt.',
      },
      403: { tittel: 'Du har ikke tilgang', tekst: 'Siden finnes, men du kan ikke gjøre dette.' },
      404: {
        tittel: 'Vi fant ikke siden',
        tekst:
          'Adressen kan være skrevet feil, eller siden er flyttet. Sjekk fylke, år og ordning i adressen.',
      },
      409: {
        tittel: 'Noen var før deg',
        tekst: 'Innholdet er endret siden du åpnet siden. Ingenting av ditt er lagret.',
      },
      413: { tittel: 'Filen er for stor', tekst: 'Det du sendte, er større enn 10 MB.' },
      429: {
        tittel: 'For mange forsøk',
        tekst: 'Det har kommet for mange forsøk på kort tid. Vent ti minutter og prøv igjen.',
      },
      500: {
        tittel: 'Noe gikk galt hos oss',
        tekst: 'Det du gjorde, er ikke lagret. Prøv igjen om litt.',
      },
    },
    grunn: {
      'mangler-rolle': 'Vervet du bruker nå, gir ikke rett til dette.',
      'annet-fylke': 'Vervet ditt gjelder et annet fylke.',
      'annet-nettverk':
        'Vervet ditt gjelder et annet nettverk, eller nettverket i en annen ordning.',
      'annen-ordning': 'Setet ditt er i et utvalg som ikke behandler denne ordningen.',
      'annen-tilstand': 'Du kan gjøre dette på et annet tidspunkt i saken, men ikke nå.',
      'sitter-ikke': 'Du sitter ikke i setet i dag.',
      'meldt-fravaer':
        'Det er meldt fravær for deg i dag. Du kan opptre igjen når fraværet er trukket.',
      'annen-har-opptradt': 'En annen har opptrådt for setet i dag. Et sete har én om gangen.',
      'representanten-opptrer':
        'Du er vara. Du kan opptre når representanten har meldt fravær, eller når setet er ledig.',
      'vara1-opptrer':
        'Du er andre vara. Du kan opptre når både representanten og første vara har meldt fravær.',
    },
    feilnummer: (id) => `Oppgi feilnummer ${id} hvis du melder fra.`,
    tilForsiden: 'Gå til forsiden',
    hvaKanJeg: 'Se hva du kan gjøre',
    provIgjen: 'Last siden på nytt og prøv igjen',
    bytt: 'Bytt til en person som har rett til det',
    duEr: (navn, sete) => `Du er ${navn}, for ${sete}.`,
    somVara: (sete) => `${sete} (vara)`,
    opptrerIStedet: (navn) => `${navn} opptrer for setet i dag.`,
    seFravaer: 'Se hvem som opptrer, eller meld fravær',
    duErIngen: 'Du har ikke valgt noen person, og ser det alle kan se.',
    kanGjores: (roller) => `Dette kan gjøres av: ${roller}.`,
    kanLeses: (roller) =>
      `Dette kan leses av: ${roller}. Er du en av dem, og kommer ikke inn, si fra til sekretariatet.`,
    lukket: {
      'grunnlag.oversikt':
        'Beslutningsgrunnlagene er samarbeidsforumets arbeidsdokumenter. Når innstillingen er vedtatt, kan alle lese hva som er søkt om og innstilt, og når sekretariatet publiserer dem, kan alle lese dem her.',
      'grunnlag.se-tittel':
        'Beslutningsgrunnlagene er samarbeidsforumets arbeidsdokumenter. Når innstillingen er vedtatt, kan alle lese hva som er søkt om og innstilt, og når sekretariatet publiserer dem, kan alle lese dem her.',
      'vurdering.se':
        'Vurderingen er gruppenes eget arbeid, og bare samarbeidsforumet og sekretariatet ser den. Når innstillingen er vedtatt, kan alle lese resultatet i innstillingen.',
    },
    seInnstillingen: 'Gå til innstillingen',
    duHarIkkeVerv: 'Du handler ikke for noen nå, og ser det alle kan se.',
    loggInn: 'Logg inn',
    loggUt: 'Logg ut',
    loggUtOveralt: 'Logg ut overalt',
    velgVerv: 'Velg hvem du handler for',
    byttVerv: 'Bytt til:',
    ingenVerv: 'Du har ingen verv i dag.',
    ikkeValgt: 'ikke valgt',
    invitasjoner: 'Invitasjoner',
    minSide: 'Min side',
    utgaendeEpost: 'Utgående e-post',
    aGjore: (n) => (n === 1 ? 'én ting å gjøre' : `${n} ting å gjøre`),
    administrasjon: 'Administrasjon',
    historikk: 'Historikk',
    mineOpplysninger: 'Mine opplysninger',
    mineInnlogginger: 'Mine innlogginger',
    fersk: {
      tittel: 'Logg inn på nytt for å gjøre dette',
      ingress:
        'Dette binder andre. Derfor må du ha logget inn i løpet av de siste ti minuttene. Ingenting er lagret ennå. Etter innloggingen kommer du tilbake til siden, og gjør det en gang til.',
      knapp: 'Logg inn på nytt',
      skrevet: 'Dette sendte du',
      skrevetTekst:
        'Kopier det du vil ta vare på før du logger inn. Skjemaet er tomt når du kommer tilbake.',
    },
  },
  nn: {
    undertittel: 'Kollektiv kompetanseutvikling',
    demo: 'Dette er eit demofylke. Tala er frå offentlege kjelder. Alle personane er oppdikta.',
    fylke: 'Fylke',
    ar: 'År',
    ordning: 'Ordning',
    velg: 'Vel',
    ingen: 'Ikkje vald person',
    byttPerson: 'Byt person',
    nav: {
      arene: 'Tilskotsår',
      oversikt: 'Oversikt',
      oppsett: 'Oppsett',
      fordeling: 'Fordeling',
      grunnlag: 'Avgjerdsgrunnlag',
      vurdering: 'Vurdering',
      innstilling: 'Innstilling',
      register: 'Register',
      utvalg: 'Utval',
    },
    forside: 'Framside',
    bunn: 'Samråd følgjer tilskotsåret frå behov til restmidlar.',
    apenKode: 'Samråd er fri programvare under MIT-lisensen.',
    personvern: 'Personvern',
    roller: {
      sekretariat: 'Sekretariat hos Statsforvaltaren',
      koordinator: 'Koordinator i nettverk',
      uh: 'Partnar frå universitet eller høgskule',
      eier: 'Barnehage- og skuleeigar',
      forum: 'Medlem av samarbeidsforum',
      direktorat: 'Utdanningsdirektoratet',
      offentlig: 'Ålmenta',
    },
    feil: {
      400: {
        tittel: 'Skjemaet kom ikkje heilt fram',
        tekst:
          'Vi kunne ikkje lese det du sende, og ingenting er lagra. Gå tilbake og send skjemaet på nytt.',
      },
      403: { tittel: 'Du har ikkje tilgang', tekst: 'Sida finst, men du kan ikkje gjere dette.' },
      404: {
        tittel: 'Vi fann ikkje sida',
        tekst:
          'Adressa kan vere skriven feil, eller sida er flytta. Sjekk fylke, år og ordning i adressa.',
      },
      409: {
        tittel: 'Nokon var før deg',
        tekst: 'Innhaldet er endra sidan du opna sida. Ingenting av ditt er lagra.',
      },
      413: { tittel: 'Fila er for stor', tekst: 'Det du sende, er større enn 10 MB.' },
      429: {
        tittel: 'For mange forsøk',
        tekst: 'Det har kome for mange forsøk på kort tid. Vent ti minutt og prøv igjen.',
      },
      500: {
        tittel: 'Noko gjekk gale hos oss',
        tekst: 'Det du gjorde, er ikkje lagra. Prøv igjen om litt.',
      },
    },
    grunn: {
      'mangler-rolle': 'Vervet du bruker no, gir ikkje rett til dette.',
      'annet-fylke': 'Vervet ditt gjeld eit anna fylke.',
      'annet-nettverk': 'Vervet ditt gjeld eit anna nettverk, eller nettverket i ei anna ordning.',
      'annen-ordning': 'Setet ditt er i eit utval som ikkje behandlar denne ordninga.',
      'annen-tilstand': 'Du kan gjere dette på eit anna tidspunkt i saka, men ikkje no.',
      'sitter-ikke': 'Du sit ikkje i setet i dag.',
      'meldt-fravaer':
        'Det er meldt fråvær for deg i dag. Du kan opptre igjen når fråværet er trekt.',
      'annen-har-opptradt': 'Ein annan har opptredd for setet i dag. Eit sete har éin om gongen.',
      'representanten-opptrer':
        'Du er vara. Du kan opptre når representanten har meldt fråvær, eller når setet er ledig.',
      'vara1-opptrer':
        'Du er andre vara. Du kan opptre når både representanten og første vara har meldt fråvær.',
    },
    feilnummer: (id) => `Oppgi feilnummer ${id} om du melder frå.`,
    tilForsiden: 'Gå til framsida',
    hvaKanJeg: 'Sjå kva du kan gjere',
    provIgjen: 'Last sida på nytt og prøv igjen',
    bytt: 'Byt til ein person som har rett til det',
    duEr: (navn, sete) => `Du er ${navn}, for ${sete}.`,
    somVara: (sete) => `${sete} (vara)`,
    opptrerIStedet: (navn) => `${navn} opptrer for setet i dag.`,
    seFravaer: 'Sjå kven som opptrer, eller meld fråvær',
    duErIngen: 'Du har ikkje valt nokon person, og ser det alle kan sjå.',
    kanGjores: (roller) => `Dette kan gjerast av: ${roller}.`,
    kanLeses: (roller) =>
      `Dette kan lesast av: ${roller}. Er du ein av dei, og kjem ikkje inn, sei frå til sekretariatet.`,
    lukket: {
      'grunnlag.oversikt':
        'Avgjerdsgrunnlaga er arbeidsdokumenta til samarbeidsforumet. Når innstillinga er vedteken, kan alle lese kva som er søkt om og innstilt, og når sekretariatet publiserer dei, kan alle lese dei her.',
      'grunnlag.se-tittel':
        'Avgjerdsgrunnlaga er arbeidsdokumenta til samarbeidsforumet. Når innstillinga er vedteken, kan alle lese kva som er søkt om og innstilt, og når sekretariatet publiserer dei, kan alle lese dei her.',
      'vurdering.se':
        'Vurderinga er gruppene sitt eige arbeid, og berre samarbeidsforumet og sekretariatet ser ho. Når innstillinga er vedteken, kan alle lese resultatet i innstillinga.',
    },
    seInnstillingen: 'Gå til innstillinga',
    duHarIkkeVerv: 'Du handlar ikkje for nokon no, og ser det alle kan sjå.',
    loggInn: 'Logg inn',
    loggUt: 'Logg ut',
    loggUtOveralt: 'Logg ut overalt',
    velgVerv: 'Vel kven du handlar for',
    byttVerv: 'Byt til:',
    ingenVerv: 'Du har ingen verv i dag.',
    ikkeValgt: 'ikkje vald',
    invitasjoner: 'Invitasjonar',
    minSide: 'Mi side',
    utgaendeEpost: 'Utgåande e-post',
    aGjore: (n) => (n === 1 ? 'éin ting å gjere' : `${n} ting å gjere`),
    administrasjon: 'Administrasjon',
    historikk: 'Historikk',
    mineOpplysninger: 'Mine opplysningar',
    mineInnlogginger: 'Innloggingane mine',
    fersk: {
      tittel: 'Logg inn på nytt for å gjere dette',
      ingress:
        'Dette bind andre. Difor må du ha logga inn i løpet av dei siste ti minutta. Ingenting er lagra enno. Etter innlogginga kjem du tilbake til sida, og gjer det ein gong til.',
      knapp: 'Logg inn på nytt',
      skrevet: 'Dette sende du',
      skrevetTekst:
        'Kopier det du vil ta vare på før du loggar inn. Skjemaet er tomt når du kjem tilbake.',
    },
  },
  en: {
    undertittel: 'Collective competence development',
    demo: 'This is a demo county. The figures are from public sources. All the people are invented.',
    fylke: 'County',
    ar: 'Year',
    ordning: 'Scheme',
    velg: 'Choose',
    ingen: 'No person chosen',
    byttPerson: 'Change person',
    nav: {
      arene: 'Grant years',
      oversikt: 'Overview',
      oppsett: 'Set-up',
      fordeling: 'Distribution',
      grunnlag: 'Decision bases',
      vurdering: 'Assessment',
      innstilling: 'Recommendation',
      register: 'Register',
      utvalg: 'Bodies',
    },
    forside: 'Front page',
    bunn: 'Samråd follows the grant year from need to remainder.',
    apenKode: 'Samråd is free software under the MIT licence.',
    personvern: 'Privacy',
    roller: {
      sekretariat: 'Secretariat at the State Administrator',
      koordinator: 'Network coordinator',
      uh: 'Partner from a university or college',
      eier: 'Kindergarten and school owner',
      forum: 'Member of the cooperation forum',
      direktorat: 'The Directorate for Education',
      offentlig: 'The public',
    },
    feil: {
      400: {
        tittel: 'The form did not arrive whole',
        tekst:
          'We could not read what you sent, and nothing was saved. Go back and send the form again.',
      },
      403: { tittel: 'You do not have access', tekst: 'The page exists, but you cannot do this.' },
      404: {
        tittel: 'We could not find the page',
        tekst:
          'The address may be misspelt, or the page has moved. Check county, year and scheme in the address.',
      },
      409: {
        tittel: 'Somebody was before you',
        tekst: 'The content has changed since you opened the page. Nothing of yours was saved.',
      },
      413: { tittel: 'The file is too large', tekst: 'What you sent is larger than 10 MB.' },
      429: {
        tittel: 'Too many attempts',
        tekst: 'There have been too many attempts in a short time. Wait ten minutes and try again.',
      },
      500: {
        tittel: 'Something went wrong here',
        tekst: 'What you did was not saved. Try again in a moment.',
      },
    },
    grunn: {
      'mangler-rolle': 'The seat you act from does not give the right to this.',
      'annet-fylke': 'Your seat is in another county.',
      'annet-nettverk': 'Your seat is in another network, or in this one for another scheme.',
      'annen-ordning': 'Your seat is in a body that does not handle this scheme.',
      'annen-tilstand': 'You may do this at another point in the case, but not now.',
      'sitter-ikke': 'You do not hold the seat today.',
      'meldt-fravaer':
        'You are declared absent today. You may act again when the absence is withdrawn.',
      'annen-har-opptradt':
        'Another person has acted for the seat today. A seat has one at a time.',
      'representanten-opptrer':
        'You are a deputy. You may act when the representative is declared absent, or when the seat is vacant.',
      'vara1-opptrer':
        'You are the second deputy. You may act when both the representative and the first deputy are absent.',
    },
    feilnummer: (id) => `Give error number ${id} if you report this.`,
    tilForsiden: 'Go to the front page',
    hvaKanJeg: 'See what you can do',
    provIgjen: 'Reload the page and try again',
    bytt: 'Change to a person who has the right',
    duEr: (navn, sete) => `You are ${navn}, for ${sete}.`,
    somVara: (sete) => `${sete} (deputy)`,
    opptrerIStedet: (navn) => `${navn} acts for the seat today.`,
    seFravaer: 'See who acts, or declare absence',
    duErIngen: 'You have not chosen a person, and see what everyone may see.',
    kanGjores: (roller) => `This can be done by: ${roller}.`,
    kanLeses: (roller) =>
      `This can be read by: ${roller}. If you are one of them and cannot get in, tell the secretariat.`,
    lukket: {
      'grunnlag.oversikt':
        'The decision bases are working documents of the cooperation forum. When the recommendation is adopted, everyone can read what was applied for and recommended, and when the secretariat publishes them, everyone can read them here.',
      'grunnlag.se-tittel':
        'The decision bases are working documents of the cooperation forum. When the recommendation is adopted, everyone can read what was applied for and recommended, and when the secretariat publishes them, everyone can read them here.',
      'vurdering.se':
        'The assessment is the work of the groups, and only the cooperation forum and the secretariat see it. When the recommendation is adopted, everyone can read the result there.',
    },
    seInnstillingen: 'Go to the recommendation',
    duHarIkkeVerv: 'You are not acting for anyone now, and see what everyone may see.',
    loggInn: 'Log in',
    loggUt: 'Log out',
    loggUtOveralt: 'Log out everywhere',
    velgVerv: 'Choose whom you act for',
    byttVerv: 'Change to:',
    ingenVerv: 'You hold no seat today.',
    ikkeValgt: 'not chosen',
    invitasjoner: 'Invitations',
    minSide: 'My page',
    utgaendeEpost: 'Outgoing e-mail',
    aGjore: (n) => (n === 1 ? 'one thing to do' : `${n} things to do`),
    administrasjon: 'Administration',
    historikk: 'History',
    mineOpplysninger: 'My data',
    mineInnlogginger: 'My logins',
    fersk: {
      tittel: 'Log in again to do this',
      ingress:
        'This binds others. You must therefore have logged in within the last ten minutes. Nothing is saved yet. After logging in you come back to the page, and do it once more.',
      knapp: 'Log in again',
      skrevet: 'This is what you sent',
      skrevetTekst:
        'Copy what you want to keep before you log in. The form is empty when you come back.',
    },
  },
})
