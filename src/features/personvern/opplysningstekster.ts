import { tekster } from '#platform/i18n.ts'
import type { VedSletting } from './dekning.ts'

interface Opplysningstekster {
  tittel: string
  ingress: string
  loggInnForst: string
  protokollen: string
  lastNed: string
  omDeg: string
  omDegTekst: string
  gjort: string
  gjortTekst: string
  ingenting: string
  hva: string
  ark: string
  antall: string
  resten: (n: number) => string
  ja: string
  nei: string
  /** What a table holds, in words; by table, or by table and column. */
  tabeller: Readonly<Record<string, string>>
  kolonner: Readonly<Record<string, string>>
  vedSletting: Record<VedSletting, string>
  forLangt: (maks: number) => string
  konflikt: { tittel: string; tekst: string }
  sporsmal: string
  kravet: {
    tittel: string
    tekst: string
    merknad: string
    merknadHjelp: string
    knapp: string
    sendt: string
    apent: (tid: string) => string
    trekk: string
    trukket: string
    svar: (fremsatt: string, utfall: string, dato: string) => string
    utfall: Readonly<Record<string, string>>
  }
}

export const opplysningstekster = tekster<Opplysningstekster>({
  nb: {
    tittel: 'Mine opplysninger',
    ingress:
      'Alt Samråd har lagret om deg. Listen lages av databasen selv, så ingenting er utelatt.',
    loggInnForst:
      'Logg inn for å se det som er lagret om deg. Kan du ikke logge inn, spør sekretariatet i fylket.',
    protokollen: 'Hva Samråd lagrer om folk',
    lastNed: 'Ta det med deg',
    omDeg: 'Om deg',
    omDegTekst: 'Hemmelige nøkler til økter og invitasjoner er tatt ut. De er lagret som avtrykk.',
    gjort: 'Det du har gjort',
    gjortTekst: 'Saker der du står som den som gjorde noe. Saken selv er et arkiv.',
    ingenting: 'Du har ikke gjort noe som er lagret.',
    hva: 'Hva',
    ark: 'Ark',
    antall: 'Antall',
    resten: (n) => `Og ${n} til. Filen har alle.`,
    ja: 'Ja',
    nei: 'Nei',
    tabeller: {
      person: 'Navnet ditt',
      verv: 'Det du kan handle som',
      setebesetning: 'Seter du har eller har hatt',
      tillitsverv: 'Tillitsverv du er valgt til',
      okt: 'Økter: når du har vært innlogget',
      invitasjon: 'Invitasjoner til deg',
      identitet: 'Hvem som går god for deg ved innlogging',
      slettekrav: 'Krav om sletting fra deg',
      fravaer: 'Fravær du har meldt',
      opptreden: 'Dager du har opptrådt for et sete',
      gruppemedlem: 'Vurderingsgrupper du er med i',
      'fravaer.meldt_av': 'Fravær du har meldt',
      'fravaer.trukket_av': 'Fravær du har trukket',
      'invitasjon.opprettet_av': 'Invitasjoner du har laget',
      'slettekrav.avgjort_av': 'Krav om sletting du har svart på',
      'beslutningsgrunnlag.sendt_av': 'Beslutningsgrunnlag du har sendt',
      'beslutningsgrunnlag.sist_endret_av': 'Beslutningsgrunnlag du endret sist',
      'fordeling.opprettet_av': 'Forslag til fordeling du har laget',
      'fordeling.vedtatt_av': 'Fordelinger du har ført som vedtatt',
      'innstilling.vedtatt_av': 'Innstillinger du har ført som vedtatt',
      'innstilling.sist_endret_av': 'Innstillinger du endret sist',
      'vurdering.fort_av': 'Vurderinger du har ført',
    },
    kolonner: {
      id: 'Nummer',
      navn: 'Navn',
      er_demo: 'Oppdiktet',
      pseudonymisert: 'Navnet tatt bort',
      person_id: 'Person',
      rolle: 'Rolle',
      sete: 'Sete',
      sete_id: 'Sete',
      utvalg: 'Utvalg',
      utvalg_id: 'Utvalg',
      fylke_id: 'Fylke',
      nettverk_id: 'Nettverk',
      organisasjon_id: 'Organisasjon',
      ordning_id: 'Ordning',
      gyldig: 'Periode',
      plass: 'Plass',
      opprettet: 'Opprettet',
      opprettet_av: 'Opprettet av',
      utloper: 'Utløper',
      brukt: 'Brukt',
      trukket: 'Trukket',
      sist_brukt: 'Sist brukt',
      utsteder: 'Utsteder',
      sub: 'Utstederens kjennetegn',
      autentisert: 'Sist bekreftet',
      avsluttet: 'Avsluttet',
      avslutning: 'Hvordan',
      fremsatt: 'Fremsatt',
      merknad: 'Merknad',
      avgjort: 'Avgjort',
      utfall: 'Utfall',
      begrunnelse: 'Begrunnelse',
      har_stemme: 'Har stemme',
    },
    vedSletting: {
      beholdes: 'Ved sletting: blir stående, med et pseudonym i stedet for navnet.',
      slettes: 'Ved sletting: blir borte.',
      tommes: 'Ved sletting: det personlige blir tatt ut.',
    },
    forLangt: (maks) => `Merknaden er for lang. Skriv høyst ${maks} tegn.`,
    konflikt: {
      tittel: 'Noe har endret seg',
      tekst: 'Kravet var alt sendt, trukket eller svart på. Slik står det nå.',
    },
    sporsmal: 'Har du spørsmål, se hvem som har ansvaret i fylket:',
    kravet: {
      tittel: 'Bli slettet',
      tekst:
        'Navnet ditt blir byttet ut med et pseudonym overalt, og innlogging, økter og invitasjoner blir slettet. Vedtak og historikk blir stående uten navn. Sekretariatet svarer innen en måned. Har du et sete, må det overleveres først.',
      merknad: 'Noe sekretariatet bør vite',
      merknadHjelp: 'Skriv ikke mer enn nødvendig. Teksten blir slettet sammen med navnet.',
      knapp: 'Krev å bli slettet',
      sendt: 'Kravet er sendt til sekretariatet.',
      apent: (tid) => `Du krevde å bli slettet ${tid}. Sekretariatet har ikke svart ennå.`,
      trekk: 'Trekk kravet',
      trukket: 'Kravet er trukket.',
      svar: (f, u, d) => `Kravet fra ${f} ble ${u} ${d}.`,
      utfall: { pseudonymisert: 'gjennomført', avslatt: 'avslått', trukket: 'trukket' },
    },
  },
  nn: {
    tittel: 'Mine opplysningar',
    ingress:
      'Alt Samråd har lagra om deg. Lista blir laga av databasen sjølv, så ingenting er utelate.',
    loggInnForst:
      'Logg inn for å sjå det som er lagra om deg. Kan du ikkje logge inn, spør sekretariatet i fylket.',
    protokollen: 'Kva Samråd lagrar om folk',
    lastNed: 'Ta det med deg',
    omDeg: 'Om deg',
    omDegTekst: 'Hemmelege nøklar til økter og invitasjonar er tekne ut. Dei er lagra som avtrykk.',
    gjort: 'Det du har gjort',
    gjortTekst: 'Saker der du står som den som gjorde noko. Saka sjølv er eit arkiv.',
    ingenting: 'Du har ikkje gjort noko som er lagra.',
    hva: 'Kva',
    ark: 'Ark',
    antall: 'Tal på',
    resten: (n) => `Og ${n} til. Fila har alle.`,
    ja: 'Ja',
    nei: 'Nei',
    tabeller: {
      person: 'Namnet ditt',
      verv: 'Det du kan handle som',
      setebesetning: 'Sete du har eller har hatt',
      tillitsverv: 'Tillitsverv du er vald til',
      okt: 'Økter: når du har vore innlogga',
      invitasjon: 'Invitasjonar til deg',
      identitet: 'Kven som går god for deg ved innlogging',
      slettekrav: 'Krav om sletting frå deg',
      fravaer: 'Fråvær du har meldt',
      opptreden: 'Dagar du har opptredd for eit sete',
      gruppemedlem: 'Vurderingsgrupper du er med i',
      'fravaer.meldt_av': 'Fråvær du har meldt',
      'fravaer.trukket_av': 'Fråvær du har trekt',
      'invitasjon.opprettet_av': 'Invitasjonar du har laga',
      'slettekrav.avgjort_av': 'Krav om sletting du har svart på',
      'beslutningsgrunnlag.sendt_av': 'Avgjerdsgrunnlag du har sendt',
      'beslutningsgrunnlag.sist_endret_av': 'Avgjerdsgrunnlag du endra sist',
      'fordeling.opprettet_av': 'Framlegg til fordeling du har laga',
      'fordeling.vedtatt_av': 'Fordelingar du har ført som vedtekne',
      'innstilling.vedtatt_av': 'Innstillingar du har ført som vedtekne',
      'innstilling.sist_endret_av': 'Innstillingar du endra sist',
      'vurdering.fort_av': 'Vurderingar du har ført',
    },
    kolonner: {
      id: 'Nummer',
      navn: 'Namn',
      er_demo: 'Oppdikta',
      pseudonymisert: 'Namnet teke bort',
      person_id: 'Person',
      rolle: 'Rolle',
      sete: 'Sete',
      sete_id: 'Sete',
      utvalg: 'Utval',
      utvalg_id: 'Utval',
      fylke_id: 'Fylke',
      nettverk_id: 'Nettverk',
      organisasjon_id: 'Organisasjon',
      ordning_id: 'Ordning',
      gyldig: 'Periode',
      plass: 'Plass',
      opprettet: 'Oppretta',
      opprettet_av: 'Oppretta av',
      utloper: 'Går ut',
      brukt: 'Brukt',
      trukket: 'Trekt',
      sist_brukt: 'Sist brukt',
      utsteder: 'Utferdar',
      sub: 'Kjenneteiknet til utferdaren',
      autentisert: 'Sist stadfesta',
      avsluttet: 'Avslutta',
      avslutning: 'Korleis',
      fremsatt: 'Fremja',
      merknad: 'Merknad',
      avgjort: 'Avgjort',
      utfall: 'Utfall',
      begrunnelse: 'Grunngiving',
      har_stemme: 'Har røyst',
    },
    vedSletting: {
      beholdes: 'Ved sletting: blir ståande, med eit pseudonym i staden for namnet.',
      slettes: 'Ved sletting: blir borte.',
      tommes: 'Ved sletting: det personlege blir teke ut.',
    },
    forLangt: (maks) => `Merknaden er for lang. Skriv høgst ${maks} teikn.`,
    konflikt: {
      tittel: 'Noko har endra seg',
      tekst: 'Kravet var alt sendt, trekt eller svart på. Slik står det no.',
    },
    sporsmal: 'Har du spørsmål, sjå kven som har ansvaret i fylket:',
    kravet: {
      tittel: 'Bli sletta',
      tekst:
        'Namnet ditt blir bytt ut med eit pseudonym overalt, og innlogging, økter og invitasjonar blir sletta. Vedtak og historikk blir ståande utan namn. Sekretariatet svarar innan ein månad. Har du eit sete, må det overleverast først.',
      merknad: 'Noko sekretariatet bør vite',
      merknadHjelp: 'Skriv ikkje meir enn naudsynt. Teksten blir sletta saman med namnet.',
      knapp: 'Krev å bli sletta',
      sendt: 'Kravet er sendt til sekretariatet.',
      apent: (tid) => `Du kravde å bli sletta ${tid}. Sekretariatet har ikkje svart enno.`,
      trekk: 'Trekk kravet',
      trukket: 'Kravet er trekt.',
      svar: (f, u, d) => `Kravet frå ${f} vart ${u} ${d}.`,
      utfall: { pseudonymisert: 'gjennomført', avslatt: 'avslått', trukket: 'trekt' },
    },
  },
  en: {
    tittel: 'My data',
    ingress:
      'Everything Samråd holds about you. The list is made by the database itself, so nothing is left out.',
    loggInnForst:
      'Log in to see what is held about you. If you cannot log in, ask the secretariat of the county.',
    protokollen: 'What Samråd holds about people',
    lastNed: 'Take it with you',
    omDeg: 'About you',
    omDegTekst: 'Secret keys of sessions and invitations are left out. They are kept as hashes.',
    gjort: 'What you have done',
    gjortTekst:
      'Cases where you stand as the one who did something. The case itself is an archive.',
    ingenting: 'You have not done anything that is kept.',
    hva: 'What',
    ark: 'Sheet',
    antall: 'Number',
    resten: (n) => `And ${n} more. The file has them all.`,
    ja: 'Yes',
    nei: 'No',
    tabeller: {
      person: 'Your name',
      verv: 'What you can act as',
      setebesetning: 'Seats you hold or have held',
      tillitsverv: 'Offices you are elected to',
      okt: 'Sessions: when you have been logged in',
      invitasjon: 'Invitations to you',
      identitet: 'Who vouches for you at login',
      slettekrav: 'Requests for deletion from you',
      fravaer: 'Absences you have declared',
      opptreden: 'Days you have acted for a seat',
      gruppemedlem: 'Assessment groups you are in',
      'fravaer.meldt_av': 'Absences you have declared',
      'fravaer.trukket_av': 'Absences you have withdrawn',
      'invitasjon.opprettet_av': 'Invitations you have made',
      'slettekrav.avgjort_av': 'Requests for deletion you have answered',
      'beslutningsgrunnlag.sendt_av': 'Decision bases you have submitted',
      'beslutningsgrunnlag.sist_endret_av': 'Decision bases you were the last to change',
      'fordeling.opprettet_av': 'Proposed distributions you have made',
      'fordeling.vedtatt_av': 'Distributions you have recorded as adopted',
      'innstilling.vedtatt_av': 'Recommendations you have recorded as adopted',
      'innstilling.sist_endret_av': 'Recommendations you were the last to change',
      'vurdering.fort_av': 'Assessments you have recorded',
    },
    kolonner: {
      id: 'Number',
      navn: 'Name',
      er_demo: 'Invented',
      pseudonymisert: 'Name taken away',
      person_id: 'Person',
      rolle: 'Role',
      sete: 'Seat',
      sete_id: 'Seat',
      utvalg: 'Body',
      utvalg_id: 'Body',
      fylke_id: 'County',
      nettverk_id: 'Network',
      organisasjon_id: 'Organisation',
      ordning_id: 'Scheme',
      gyldig: 'Period',
      plass: 'Place',
      opprettet: 'Made',
      opprettet_av: 'Made by',
      utloper: 'Expires',
      brukt: 'Used',
      trukket: 'Withdrawn',
      sist_brukt: 'Last used',
      utsteder: 'Issuer',
      sub: 'The issuer’s identifier',
      autentisert: 'Last confirmed',
      avsluttet: 'Ended',
      avslutning: 'How',
      fremsatt: 'Made',
      merknad: 'Remark',
      avgjort: 'Decided',
      utfall: 'Outcome',
      begrunnelse: 'Reason',
      har_stemme: 'Has a vote',
    },
    vedSletting: {
      beholdes: 'On deletion: stays, with a pseudonym instead of the name.',
      slettes: 'On deletion: is removed.',
      tommes: 'On deletion: what is personal is taken out.',
    },
    forLangt: (maks) => `The remark is too long. Write at most ${maks} characters.`,
    konflikt: {
      tittel: 'Something has changed',
      tekst: 'The request had already been made, withdrawn or answered. This is how it stands now.',
    },
    sporsmal: 'If you have questions, see who is responsible in the county:',
    kravet: {
      tittel: 'Be deleted',
      tekst:
        'Your name is replaced by a pseudonym everywhere, and login, sessions and invitations are deleted. Decisions and history stay without a name. The secretariat answers within a month. If you hold a seat, it must be handed over first.',
      merknad: 'Something the secretariat should know',
      merknadHjelp: 'Write no more than needed. The text is deleted together with the name.',
      knapp: 'Request to be deleted',
      sendt: 'The request is sent to the secretariat.',
      apent: (tid) => `You requested to be deleted ${tid}. The secretariat has not answered yet.`,
      trekk: 'Withdraw the request',
      trukket: 'The request is withdrawn.',
      svar: (f, u, d) => `The request of ${f} was ${u} ${d}.`,
      utfall: { pseudonymisert: 'carried out', avslatt: 'refused', trukket: 'withdrawn' },
    },
  },
})
