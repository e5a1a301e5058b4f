import type { Arstilstand, Fylkestilstand, Steg } from '#core/administrasjon/kom-i-gang.ts'
import { tekster } from '#platform/i18n.ts'
import type { Mer } from './tilstand.ts'

/** A fault a field of these forms can have. */
export type Feilkode =
  | 'mangler'
  | 'for-langt'
  | 'dato'
  | 'rekkefolge'
  | 'valg'
  | 'epost'
  | 'lenke'
  | 'dager'
  | 'endrer-fortid'
  | 'ingenting-a-avslutte'

/** What the county sets: a row of the overview. */
export type Rad =
  | 'fylket'
  | 'organisasjoner'
  | 'nettverk'
  | 'ordninger'
  | 'kriterier'
  | 'sporsmal'
  | 'lovhenvisning'
  | 'utvalg'
  | 'seterett'
  | 'sekretariat'
  | 'brevavsender'
  | 'ar'
  | 'penger'
  | 'frister'
  | 'behandlingsansvar'
  | 'behandling'
  | 'lagringstid'
  | 'slettekrav'

interface Administrasjonstekster {
  tittel: string
  ingress: (fylke: string) => string
  historikk: string
  innsyn: string
  komIGang: string
  komIGangTekst: (ferdige: number, alle: number) => string
  klart: string
  alt: string
  altTekst: string
  hva: string
  status: string
  gjelderFra: string
  sted: string
  satt: string
  mangler: string
  delvis: string
  alltid: string
  hverForSeg: string
  utenForum: (ar: string) => string
  rad: Record<Rad, string>
  steg: Record<Steg, string>
  stegtekst: Record<Steg, (t: Fylkestilstand, ar: Arstilstand | null) => string>
  antallOrganisasjoner: (n: number, eiere: number) => string
  antallNettverk: (n: number, uten: number) => string
  antallUtvalg: (n: number, seter: number, ledige: number) => string
  antallSekretariat: (m: Mer) => string
  antallLover: (n: number) => string
  egneRegler: (ordning: string) => string
  nasjonaleRegler: (ordning: string) => string
  antallKriterier: (n: number) => string
  antallSporsmal: (n: number) => string
  forslagGjelder: (egne: number, alle: number) => string
  antallDager: (n: number) => string
  apneKrav: (n: number) => string
  ingenAr: string
  seterettTekst: string
  mangelAr: { tildelt: string; nokler: string; frist: string; mote: string }
  // The pages of one kind.
  gjelderNa: string
  andre: string
  andreTekst: string
  navn: string
  verdi: string
  forsteDag: string
  sisteDag: string
  apen: string
  hvem: string
  felles: string
  endre: string
  senere: string
  tidligere: string
  kilde: string
  kildeHjelp: string
  fraHjelp: string
  sisteHjelp: string
  skjemaIngress: string
  lagre: string
  lagret: string
  avbryt: string
  avslutt: string
  avsluttTekst: string
  avsluttKnapp: string
  avsluttet: string
  konflikt: { tittel: string; tekst: string; naa: string }
  feil: Record<Feilkode, string>
  maalform: { nb: string; nn: string }
  sprak: { nb: string; nn: string; en: string }
  tomtSprak: string
  seProtokollen: string
  tilOrdningen: string
}

export const administrasjonstekster = tekster<Administrasjonstekster>({
  nb: {
    tittel: 'Administrasjon',
    historikk: 'Se alt som er endret i fylket',
    innsyn: 'Se hvem som har lest det som er skjermet, og hvem som er avvist',
    ingress: (fylke) => `Alt ${fylke} setter, hvor det settes, og hva som mangler.`,
    komIGang: 'Kom i gang',
    komIGangTekst: (f, a) => `${f} av ${a} er på plass. Ta dem i rekkefølge.`,
    klart: 'Alt som trengs for et tilskuddsår, er på plass.',
    alt: 'Alt fylket setter',
    altTekst: 'Slik det står i dag.',
    hva: 'Hva',
    status: 'Status',
    gjelderFra: 'Gjelder fra',
    sted: 'Slik er det nå',
    satt: 'Satt',
    mangler: 'Mangler',
    delvis: 'Ikke helt',
    alltid: 'Ikke datert',
    hverForSeg: 'Hver for seg',
    utenForum: (ar) => `ingen forum behandler ${ar}`,
    rad: {
      fylket: 'Fylket',
      organisasjoner: 'Organisasjoner',
      nettverk: 'Nettverk',
      ordninger: 'Ordninger',
      kriterier: 'Kriterier',
      sporsmal: 'Spørsmål i skjemaet',
      lovhenvisning: 'Lovhenvisninger',
      utvalg: 'Utvalg og seter',
      seterett: 'Rettigheter av seter',
      sekretariat: 'Sekretariatet',
      brevavsender: 'Avsender i brev',
      ar: 'Tilskuddsår',
      penger: 'Tildeling, avsetninger og nøkler',
      frister: 'Frister',
      behandlingsansvar: 'Ansvar for personopplysninger',
      behandling: 'Protokoll over behandlinger',
      lagringstid: 'Lagringstider',
      slettekrav: 'Krav om sletting',
    },
    steg: {
      organisasjoner: 'Legg inn eierne',
      nettverk: 'Lag nettverk med medlemmer',
      forum: 'Sett opp samarbeidsforum',
      lovhenvisninger: 'Legg inn lovhenvisninger',
      brevavsender: 'Sett avsender i brev',
      behandlingsansvar: 'Si hvem som har ansvar for personopplysninger',
      ar: 'Opprett et tilskuddsår',
      penger: 'Sett tildeling og nøkler',
      frister: 'Sett frister',
      nokkeltall: 'Legg inn nøkkeltall',
    },
    stegtekst: {
      organisasjoner: (t) => (t.eiere === 0 ? 'Ingen kommune eller eier ennå' : `${t.eiere} eiere`),
      nettverk: (t) =>
        t.nettverk === 0
          ? 'Ingen nettverk ennå'
          : t.nettverkUtenMedlemmer > 0
            ? `${t.nettverkUtenMedlemmer} av ${t.nettverk} mangler medlemmer`
            : `${t.nettverk} nettverk`,
      forum: (t, ar) =>
        t.forum === 0
          ? 'Ingen forum med mandat ennå'
          : t.seter === 0
            ? 'Forumet har ingen seter'
            : ar?.harForum === false
              ? `Ingen forum behandler ${ar.ar} ${ar.ordning}`
              : `${t.seter} seter, ${t.ledigeSeter} ledige`,
      lovhenvisninger: (t) =>
        t.ordninger === 0
          ? 'Ingen ordning gjelder i dag'
          : t.ordningerUtenLovhenvisning > 0
            ? `${t.ordningerUtenLovhenvisning} av ${t.ordninger} ordninger mangler`
            : 'Ordningene har hjemmel',
      brevavsender: (t) => (t.harBrevavsender ? 'Satt' : 'Ikke satt'),
      behandlingsansvar: (t) => (t.harBehandlingsansvar ? 'Satt' : 'Ikke satt'),
      ar: (t) =>
        t.arene.length === 0
          ? 'Ingen år ennå'
          : t.arene.map((a) => `${a.ar} ${a.ordning}`).join(', '),
      penger: (_, ar) =>
        ar === null
          ? 'Trenger et år først'
          : !ar.harTildelt
            ? 'Tildelingen mangler'
            : ar.nokleneGarOpp
              ? 'Satt'
              : 'Nøklene går ikke opp i 100 %',
      frister: (_, ar) =>
        ar === null
          ? 'Trenger et år først'
          : !ar.harFrist
            ? 'Innsendingsfristen mangler'
            : ar.harMote
              ? 'Satt'
              : 'Innstillingsmøtet mangler',
      nokkeltall: (_, ar) =>
        ar === null
          ? 'Trenger et år først'
          : `${ar.medNokkeltall} av ${ar.nettverk} nettverk har tall`,
    },
    antallOrganisasjoner: (n, eiere) =>
      `${n === 1 ? '1 organisasjon' : `${n} organisasjoner`}${eiere === 0 ? ', ingen eier' : ''}`,
    antallNettverk: (n, uten) => `${n} nettverk${uten > 0 ? `, ${uten} uten medlemmer` : ''}`,
    antallUtvalg: (n, s, l) => `${n} utvalg, ${s} seter${l > 0 ? `, ${l} ledige` : ''}`,
    antallSekretariat: (m) =>
      `${m.sekretariat} i sekretariatet, ${m.sekretariatKanLoggeInn} kan logge inn`,
    antallLover: (n) => (n === 1 ? '1 henvisning' : `${n} henvisninger`),
    egneRegler: (o) => `${o}: fylkets egne regler`,
    nasjonaleRegler: (o) => `${o}: de nasjonale reglene`,
    antallKriterier: (n) => (n === 1 ? '1 kriterium' : `${n} kriterier`),
    antallSporsmal: (n) => `${n} spørsmål`,
    forslagGjelder: (e, a) =>
      e === a ? 'Fylkets egen tekst' : `${e} av ${a} er fylkets egne; forslaget gjelder for resten`,
    antallDager: (n) => (n === 1 ? '1 dag' : `${n} dager`),
    apneKrav: (n) => (n === 0 ? 'Ingen venter på svar' : `${n} venter på svar`),
    ingenAr: 'Ingen tilskuddsår ennå',
    seterettTekst: 'Hvilken rolle hvert slags sete gir, med hjemmel og periode',
    mangelAr: {
      tildelt: 'tildelingen mangler',
      nokler: 'nøklene går ikke opp',
      frist: 'innsendingsfristen mangler',
      mote: 'innstillingsmøtet mangler',
    },
    gjelderNa: 'Gjelder nå',
    andre: 'Kommende og tidligere',
    andreTekst: 'Det som har vært gjeldende, blir stående.',
    navn: 'Navn',
    verdi: 'Innhold',
    forsteDag: 'Første dag',
    sisteDag: 'Siste dag',
    apen: 'Åpen',
    hvem: 'Hvem har satt den',
    felles: 'Felles for alle fylker',
    endre: 'Endre',
    senere: 'Begynner senere',
    tidligere: 'Avsluttet',
    kilde: 'Kilde eller grunn',
    kildeHjelp: 'Hvor det står, eller hvorfor det endres.',
    fraHjelp: 'Det som gjelder nå, slutter dagen før.',
    sisteHjelp: 'La stå tomt når den skal gjelde til noe annet blir satt.',
    skjemaIngress: 'Du lager en ny versjon. Den gamle blir stående for dagene den gjaldt.',
    lagre: 'Lagre',
    lagret: 'Lagret.',
    avbryt: 'Avbryt',
    avslutt: 'Avslutt',
    avsluttTekst:
      'Fylkets egen slutter å gjelde. Finnes det en som er felles, gjelder den etterpå.',
    avsluttKnapp: 'Avslutt',
    avsluttet: 'Avsluttet.',
    konflikt: {
      tittel: 'Noen andre lagret først',
      tekst:
        'Det du skrev, er ikke lagret. Se hva som står nå, og lagre igjen hvis du vil endre det.',
      naa: 'Slik står det nå',
    },
    feil: {
      mangler: 'Fyll ut feltet',
      'for-langt': 'Teksten er for lang',
      dato: 'Skriv en dato som finnes',
      rekkefolge: 'Siste dag kan ikke være før første dag',
      valg: 'Velg en av dem i listen',
      epost: 'Skriv en e-postadresse, for eksempel post@eksempel.no',
      lenke: 'Skriv en adresse som begynner med https://',
      dager: 'Skriv et helt tall fra 1 til 3650',
      'endrer-fortid':
        'Perioden endrer dager før i dag, og da kan noe være skrevet etter det som sto. Velg i dag eller senere',
      'ingenting-a-avslutte': 'Ingen versjon gjelder etter denne dagen',
    },
    maalform: { nb: 'Bokmål', nn: 'Nynorsk' },
    sprak: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    tomtSprak: 'Skriv på bokmål. Står nynorsk eller engelsk tomt, brukes bokmålsteksten.',
    seProtokollen: 'Se protokollen slik alle ser den',
    tilOrdningen: 'Endre',
  },
  nn: {
    tittel: 'Administrasjon',
    historikk: 'Sjå alt som er endra i fylket',
    innsyn: 'Sjå kven som har lese det som er skjerma, og kven som er avvist',
    ingress: (fylke) => `Alt ${fylke} set, kvar det blir sett, og kva som manglar.`,
    komIGang: 'Kom i gang',
    komIGangTekst: (f, a) => `${f} av ${a} er på plass. Ta dei i rekkjefølgje.`,
    klart: 'Alt som trengst for eit tilskotsår, er på plass.',
    alt: 'Alt fylket set',
    altTekst: 'Slik det står i dag.',
    hva: 'Kva',
    status: 'Status',
    gjelderFra: 'Gjeld frå',
    sted: 'Slik er det no',
    satt: 'Sett',
    mangler: 'Manglar',
    delvis: 'Ikkje heilt',
    alltid: 'Ikkje datert',
    hverForSeg: 'Kvar for seg',
    utenForum: (ar) => `ikkje noko forum behandlar ${ar}`,
    rad: {
      fylket: 'Fylket',
      organisasjoner: 'Organisasjonar',
      nettverk: 'Nettverk',
      ordninger: 'Ordningar',
      kriterier: 'Kriterium',
      sporsmal: 'Spørsmål i skjemaet',
      lovhenvisning: 'Lovtilvisingar',
      utvalg: 'Utval og sete',
      seterett: 'Rettar av sete',
      sekretariat: 'Sekretariatet',
      brevavsender: 'Avsendar i brev',
      ar: 'Tilskotsår',
      penger: 'Tildeling, avsetjingar og nøklar',
      frister: 'Fristar',
      behandlingsansvar: 'Ansvar for personopplysningar',
      behandling: 'Protokoll over behandlingar',
      lagringstid: 'Lagringstider',
      slettekrav: 'Krav om sletting',
    },
    steg: {
      organisasjoner: 'Legg inn eigarane',
      nettverk: 'Lag nettverk med medlemmer',
      forum: 'Set opp samarbeidsforum',
      lovhenvisninger: 'Legg inn lovtilvisingar',
      brevavsender: 'Set avsendar i brev',
      behandlingsansvar: 'Sei kven som har ansvar for personopplysningar',
      ar: 'Opprett eit tilskotsår',
      penger: 'Set tildeling og nøklar',
      frister: 'Set fristar',
      nokkeltall: 'Legg inn nøkkeltal',
    },
    stegtekst: {
      organisasjoner: (t) =>
        t.eiere === 0 ? 'Ingen kommune eller eigar enno' : `${t.eiere} eigarar`,
      nettverk: (t) =>
        t.nettverk === 0
          ? 'Ingen nettverk enno'
          : t.nettverkUtenMedlemmer > 0
            ? `${t.nettverkUtenMedlemmer} av ${t.nettverk} manglar medlemmer`
            : `${t.nettverk} nettverk`,
      forum: (t, ar) =>
        t.forum === 0
          ? 'Ingen forum med mandat enno'
          : t.seter === 0
            ? 'Forumet har ingen sete'
            : ar?.harForum === false
              ? `Ikkje noko forum behandlar ${ar.ar} ${ar.ordning}`
              : `${t.seter} sete, ${t.ledigeSeter} ledige`,
      lovhenvisninger: (t) =>
        t.ordninger === 0
          ? 'Inga ordning gjeld i dag'
          : t.ordningerUtenLovhenvisning > 0
            ? `${t.ordningerUtenLovhenvisning} av ${t.ordninger} ordningar manglar`
            : 'Ordningane har heimel',
      brevavsender: (t) => (t.harBrevavsender ? 'Sett' : 'Ikkje sett'),
      behandlingsansvar: (t) => (t.harBehandlingsansvar ? 'Sett' : 'Ikkje sett'),
      ar: (t) =>
        t.arene.length === 0
          ? 'Ingen år enno'
          : t.arene.map((a) => `${a.ar} ${a.ordning}`).join(', '),
      penger: (_, ar) =>
        ar === null
          ? 'Treng eit år først'
          : !ar.harTildelt
            ? 'Tildelinga manglar'
            : ar.nokleneGarOpp
              ? 'Sett'
              : 'Nøklane går ikkje opp i 100 %',
      frister: (_, ar) =>
        ar === null
          ? 'Treng eit år først'
          : !ar.harFrist
            ? 'Innsendingsfristen manglar'
            : ar.harMote
              ? 'Sett'
              : 'Innstillingsmøtet manglar',
      nokkeltall: (_, ar) =>
        ar === null
          ? 'Treng eit år først'
          : `${ar.medNokkeltall} av ${ar.nettverk} nettverk har tal`,
    },
    antallOrganisasjoner: (n, eiere) =>
      `${n === 1 ? '1 organisasjon' : `${n} organisasjonar`}${eiere === 0 ? ', ingen eigar' : ''}`,
    antallNettverk: (n, uten) => `${n} nettverk${uten > 0 ? `, ${uten} utan medlemmer` : ''}`,
    antallUtvalg: (n, s, l) => `${n} utval, ${s} sete${l > 0 ? `, ${l} ledige` : ''}`,
    antallSekretariat: (m) =>
      `${m.sekretariat} i sekretariatet, ${m.sekretariatKanLoggeInn} kan logge inn`,
    antallLover: (n) => (n === 1 ? '1 tilvising' : `${n} tilvisingar`),
    egneRegler: (o) => `${o}: fylket sine eigne reglar`,
    nasjonaleRegler: (o) => `${o}: dei nasjonale reglane`,
    antallKriterier: (n) => `${n} kriterium`,
    antallSporsmal: (n) => `${n} spørsmål`,
    forslagGjelder: (e, a) =>
      e === a
        ? 'Fylket sin eigen tekst'
        : `${e} av ${a} er fylket sine eigne; framlegget gjeld for resten`,
    antallDager: (n) => (n === 1 ? '1 dag' : `${n} dagar`),
    apneKrav: (n) => (n === 0 ? 'Ingen ventar på svar' : `${n} ventar på svar`),
    ingenAr: 'Ingen tilskotsår enno',
    seterettTekst: 'Kva rolle kvart slags sete gir, med heimel og periode',
    mangelAr: {
      tildelt: 'tildelinga manglar',
      nokler: 'nøklane går ikkje opp',
      frist: 'innsendingsfristen manglar',
      mote: 'innstillingsmøtet manglar',
    },
    gjelderNa: 'Gjeld no',
    andre: 'Kommande og tidlegare',
    andreTekst: 'Det som har vore gjeldande, blir ståande.',
    navn: 'Namn',
    verdi: 'Innhald',
    forsteDag: 'Første dag',
    sisteDag: 'Siste dag',
    apen: 'Open',
    hvem: 'Kven har sett han',
    felles: 'Felles for alle fylke',
    endre: 'Endre',
    senere: 'Byrjar seinare',
    tidligere: 'Avslutta',
    kilde: 'Kjelde eller grunn',
    kildeHjelp: 'Kvar det står, eller kvifor det blir endra.',
    fraHjelp: 'Det som gjeld no, sluttar dagen før.',
    sisteHjelp: 'La stå tomt når det skal gjelde til noko anna blir sett.',
    skjemaIngress: 'Du lagar ein ny versjon. Den gamle blir ståande for dagane han galdt.',
    lagre: 'Lagre',
    lagret: 'Lagra.',
    avbryt: 'Avbryt',
    avslutt: 'Avslutt',
    avsluttTekst:
      'Fylket sin eigen sluttar å gjelde. Finst det ein som er felles, gjeld han etterpå.',
    avsluttKnapp: 'Avslutt',
    avsluttet: 'Avslutta.',
    konflikt: {
      tittel: 'Nokon andre lagra først',
      tekst:
        'Det du skreiv, er ikkje lagra. Sjå kva som står no, og lagre igjen om du vil endre det.',
      naa: 'Slik står det no',
    },
    feil: {
      mangler: 'Fyll ut feltet',
      'for-langt': 'Teksten er for lang',
      dato: 'Skriv ein dato som finst',
      rekkefolge: 'Siste dag kan ikkje vere før første dag',
      valg: 'Vel ein av dei i lista',
      epost: 'Skriv ei e-postadresse, til dømes post@eksempel.no',
      lenke: 'Skriv ei adresse som byrjar med https://',
      dager: 'Skriv eit heilt tal frå 1 til 3650',
      'endrer-fortid':
        'Perioden endrar dagar før i dag, og då kan noko vere skrive etter det som stod. Vel i dag eller seinare',
      'ingenting-a-avslutte': 'Ingen versjon gjeld etter denne dagen',
    },
    maalform: { nb: 'Bokmål', nn: 'Nynorsk' },
    sprak: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
    tomtSprak: 'Skriv på bokmål. Står nynorsk eller engelsk tomt, blir bokmålsteksten brukt.',
    seProtokollen: 'Sjå protokollen slik alle ser han',
    tilOrdningen: 'Endre',
  },
  en: {
    tittel: 'Administration',
    historikk: 'See all that is changed in the county',
    innsyn: 'See who has read what is shielded, and who was refused',
    ingress: (fylke) => `Everything ${fylke} sets, where it is set, and what is missing.`,
    komIGang: 'Getting started',
    komIGangTekst: (f, a) => `${f} of ${a} are in place. Take them in order.`,
    klart: 'Everything a grant year needs is in place.',
    alt: 'Everything the county sets',
    altTekst: 'As it stands today.',
    hva: 'What',
    status: 'Status',
    gjelderFra: 'Valid from',
    sted: 'As it is now',
    satt: 'Set',
    mangler: 'Missing',
    delvis: 'Not quite',
    alltid: 'Not dated',
    hverForSeg: 'Each by itself',
    utenForum: (ar) => `no forum handles ${ar}`,
    rad: {
      fylket: 'The county',
      organisasjoner: 'Organisations',
      nettverk: 'Networks',
      ordninger: 'Schemes',
      kriterier: 'Criteria',
      sporsmal: 'Questions of the form',
      lovhenvisning: 'Law references',
      utvalg: 'Bodies and seats',
      seterett: 'Rights of seats',
      sekretariat: 'The secretariat',
      brevavsender: 'Sender of letters',
      ar: 'Grant year',
      penger: 'Award, set-asides and keys',
      frister: 'Deadlines',
      behandlingsansvar: 'Responsibility for personal data',
      behandling: 'Record of processing',
      lagringstid: 'Retention',
      slettekrav: 'Requests for deletion',
    },
    steg: {
      organisasjoner: 'Enter the owners',
      nettverk: 'Make networks with members',
      forum: 'Set up the cooperation forum',
      lovhenvisninger: 'Enter law references',
      brevavsender: 'Set the sender of letters',
      behandlingsansvar: 'Say who is responsible for personal data',
      ar: 'Make a grant year',
      penger: 'Set award and keys',
      frister: 'Set deadlines',
      nokkeltall: 'Enter key figures',
    },
    stegtekst: {
      organisasjoner: (t) => (t.eiere === 0 ? 'No municipality or owner yet' : `${t.eiere} owners`),
      nettverk: (t) =>
        t.nettverk === 0
          ? 'No networks yet'
          : t.nettverkUtenMedlemmer > 0
            ? `${t.nettverkUtenMedlemmer} of ${t.nettverk} have no members`
            : `${t.nettverk} networks`,
      forum: (t, ar) =>
        t.forum === 0
          ? 'No forum with a mandate yet'
          : t.seter === 0
            ? 'The forum has no seats'
            : ar?.harForum === false
              ? `No forum handles ${ar.ar} ${ar.ordning}`
              : `${t.seter} seats, ${t.ledigeSeter} vacant`,
      lovhenvisninger: (t) =>
        t.ordninger === 0
          ? 'No scheme is in force today'
          : t.ordningerUtenLovhenvisning > 0
            ? `${t.ordningerUtenLovhenvisning} of ${t.ordninger} schemes have none`
            : 'The schemes have a legal basis',
      brevavsender: (t) => (t.harBrevavsender ? 'Set' : 'Not set'),
      behandlingsansvar: (t) => (t.harBehandlingsansvar ? 'Set' : 'Not set'),
      ar: (t) =>
        t.arene.length === 0
          ? 'No year yet'
          : t.arene.map((a) => `${a.ar} ${a.ordning}`).join(', '),
      penger: (_, ar) =>
        ar === null
          ? 'Needs a year first'
          : !ar.harTildelt
            ? 'The award is missing'
            : ar.nokleneGarOpp
              ? 'Set'
              : 'The keys do not add up to 100 %',
      frister: (_, ar) =>
        ar === null
          ? 'Needs a year first'
          : !ar.harFrist
            ? 'The submission deadline is missing'
            : ar.harMote
              ? 'Set'
              : 'The recommendation meeting is missing',
      nokkeltall: (_, ar) =>
        ar === null
          ? 'Needs a year first'
          : `${ar.medNokkeltall} of ${ar.nettverk} networks have figures`,
    },
    antallOrganisasjoner: (n, eiere) =>
      `${n === 1 ? '1 organisation' : `${n} organisations`}${eiere === 0 ? ', no owner' : ''}`,
    antallNettverk: (n, uten) => `${n} networks${uten > 0 ? `, ${uten} without members` : ''}`,
    antallUtvalg: (n, s, l) => `${n} bodies, ${s} seats${l > 0 ? `, ${l} vacant` : ''}`,
    antallSekretariat: (m) =>
      `${m.sekretariat} in the secretariat, ${m.sekretariatKanLoggeInn} can log in`,
    antallLover: (n) => (n === 1 ? '1 reference' : `${n} references`),
    egneRegler: (o) => `${o}: the county’s own rules`,
    nasjonaleRegler: (o) => `${o}: the national rules`,
    antallKriterier: (n) => (n === 1 ? '1 criterion' : `${n} criteria`),
    antallSporsmal: (n) => (n === 1 ? '1 question' : `${n} questions`),
    forslagGjelder: (e, a) =>
      e === a
        ? 'The county’s own text'
        : `${e} of ${a} are the county’s own; the proposal holds for the rest`,
    antallDager: (n) => (n === 1 ? '1 day' : `${n} days`),
    apneKrav: (n) => (n === 0 ? 'None is waiting for an answer' : `${n} waiting for an answer`),
    ingenAr: 'No grant year yet',
    seterettTekst: 'Which role each kind of seat gives, with legal basis and period',
    mangelAr: {
      tildelt: 'the award is missing',
      nokler: 'the keys do not add up',
      frist: 'the submission deadline is missing',
      mote: 'the recommendation meeting is missing',
    },
    gjelderNa: 'In force now',
    andre: 'Coming and earlier',
    andreTekst: 'What has been in force stays.',
    navn: 'Name',
    verdi: 'Content',
    forsteDag: 'First day',
    sisteDag: 'Last day',
    apen: 'Open',
    hvem: 'Set by',
    felles: 'Shared by all counties',
    endre: 'Change',
    senere: 'Begins later',
    tidligere: 'Ended',
    kilde: 'Source or reason',
    kildeHjelp: 'Where it is written, or why it is changed.',
    fraHjelp: 'What is in force now ends the day before.',
    sisteHjelp: 'Leave empty when it shall hold until something else is set.',
    skjemaIngress: 'You are making a new version. The old one stays for the days it held.',
    lagre: 'Save',
    lagret: 'Saved.',
    avbryt: 'Cancel',
    avslutt: 'End',
    avsluttTekst: 'The county’s own stops holding. If there is a shared one, it holds afterwards.',
    avsluttKnapp: 'End',
    avsluttet: 'Ended.',
    konflikt: {
      tittel: 'Somebody else saved first',
      tekst:
        'What you wrote is not saved. See what stands now, and save again if you want to change it.',
      naa: 'As it stands now',
    },
    feil: {
      mangler: 'Fill in the field',
      'for-langt': 'The text is too long',
      dato: 'Write a date that exists',
      rekkefolge: 'The last day cannot be before the first',
      valg: 'Choose one from the list',
      epost: 'Write an e-mail address, for example post@example.no',
      lenke: 'Write an address that begins with https://',
      dager: 'Write a whole number from 1 to 3650',
      'endrer-fortid':
        'The period changes days before today, and something may have been written after what stood. Choose today or later',
      'ingenting-a-avslutte': 'No version holds after this day',
    },
    maalform: { nb: 'Bokmål', nn: 'Nynorsk' },
    sprak: { nb: 'bokmål', nn: 'nynorsk', en: 'English' },
    tomtSprak: 'Write in bokmål. Where nynorsk or English is empty, the bokmål text is used.',
    seProtokollen: 'See the record as everyone sees it',
    tilOrdningen: 'Change',
  },
})
