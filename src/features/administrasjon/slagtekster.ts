import type { Lagringsslag, Oppsettslag } from '#core/administrasjon/oppsett.ts'
import { tekster } from '#platform/i18n.ts'

interface Slagtekst {
  tittel: string
  ingress: string
  /** On the button and above the form. */
  ny: string
  endre: (hva: string) => string
  /** What it says when the county has none. */
  ingen: string
  felt: Readonly<Record<string, string>>
  hjelp: Readonly<Record<string, string>>
}

/** The words of each kind of dated setting. */
export const slagtekster = tekster<{
  slag: Record<Oppsettslag, Slagtekst>
  lagringsslag: Record<Lagringsslag, string>
}>({
  nb: {
    slag: {
      brevavsender: {
        tittel: 'Avsender i brev',
        ingress:
          'Hvem brevene fra fylket er fra. Et brev bruker den som gjelder dagen det skrives.',
        ny: 'Sett ny avsender',
        endre: () => 'Sett ny avsender',
        ingen: 'Ingen avsender er satt. Brev kan ikke skrives før den er det.',
        felt: {
          navn: 'Navn',
          enhet: 'Enhet',
          adresse: 'Adresse',
          epost: 'E-post',
          signaturtittel: 'Tittel under signaturen',
          maalform: 'Målform når mottakeren er nøytral',
        },
        hjelp: {
          navn: 'Slik det skal stå øverst i brevet, for eksempel «Statsforvalteren i …».',
          enhet: 'Avdelingen eller seksjonen som har saken.',
          adresse: 'En linje i adressen på hver linje.',
          epost: 'Enhetens felles adresse, ikke en persons.',
          signaturtittel: 'For eksempel «utdanningsdirektør».',
          maalform:
            'En mottaker som har vedtatt en målform, får alltid brev i sin egen (språklova § 15).',
        },
      },
      lovhenvisning: {
        tittel: 'Lovhenvisninger',
        ingress:
          'Lover og forskrifter som ordningene bygger på, med perioden de gjelder. Ordningens side viser dem som gjelder den dagen.',
        ny: 'Ny lovhenvisning',
        endre: (hva) => `Endre: ${hva}`,
        ingen: 'Ingen lovhenvisning gjelder i dag.',
        felt: {
          kortnavn: 'Navn',
          paragraf: 'Paragraf eller nummer',
          lenke: 'Lenke',
          ordninger: 'Ordninger som bygger på den',
        },
        hjelp: {
          kortnavn: 'Korttittelen, for eksempel «Opplæringslova».',
          paragraf: 'For eksempel «§ 17-8». La stå tomt når hele gjelder.',
          lenke: 'Til teksten på lovdata.no. Begynner med https://.',
        },
      },
      behandlingsansvar: {
        tittel: 'Ansvar for personopplysninger',
        ingress:
          'Hvem som har ansvaret, og hvem folk kan spørre. Bruk kontorer og felles adresser, ikke enkeltpersoner.',
        ny: 'Sett ansvar',
        endre: () => 'Sett ansvar',
        ingen: 'Ingen er satt opp som ansvarlig. Folk vet ikke hvem de skal spørre.',
        felt: {
          ansvarlig: 'Behandlingsansvarlig',
          kontakt: 'Kontakt',
          personvernombud: 'Personvernombud',
        },
        hjelp: {
          ansvarlig: 'Virksomheten, for eksempel «Statsforvalteren i …».',
          kontakt: 'Adresse, e-post og telefon.',
          personvernombud: 'Hvordan folk når ombudet.',
        },
      },
      behandling: {
        tittel: 'Protokoll over behandlinger',
        ingress:
          'Hva personopplysninger brukes til (personvernforordningen artikkel 30). Forslaget gjelder til fylket har skrevet sin egen tekst.',
        ny: 'Ny behandling',
        endre: (hva) => `Endre: ${hva}`,
        ingen: 'Protokollen er tom.',
        felt: {
          navn: 'Navn',
          formal: 'Formål',
          grunnlag: 'Rettslig grunnlag',
          registrerte: 'Hvem det gjelder',
          opplysninger: 'Hvilke opplysninger',
          mottakere: 'Hvem som får dem',
          lagring: 'Hvor lenge',
        },
        hjelp: {},
      },
      lagringstid: {
        tittel: 'Lagringstider',
        ingress:
          'Hvor mange dager hvert slag blir tatt vare på. Samråd sletter det som er eldre, en gang i døgnet. Den som har sete i flere fylker, får den korteste tiden. Leseloggen er felles: der gjelder den lengste.',
        ny: 'Ny lagringstid',
        endre: (hva) => `Endre: ${hva}`,
        ingen: 'Ingen lagringstid gjelder i dag.',
        felt: { dager: 'Dager' },
        hjelp: { dager: 'Fra 1 til 3650.' },
      },
    },
    lagringsslag: {
      okt: 'Økter som er over',
      innloggingsforsok: 'Innloggingsforsøk',
      invitasjon: 'Invitasjoner som er brukt, trukket eller utløpt',
      epost: 'Tekst i sendt e-post',
      leselogg: 'Logg over hvem som har lest skjermet innhold',
    },
  },
  nn: {
    slag: {
      brevavsender: {
        tittel: 'Avsendar i brev',
        ingress:
          'Kven breva frå fylket er frå. Eit brev bruker den som gjeld dagen det blir skrive.',
        ny: 'Set ny avsendar',
        endre: () => 'Set ny avsendar',
        ingen: 'Ingen avsendar er sett. Brev kan ikkje skrivast før han er det.',
        felt: {
          navn: 'Namn',
          enhet: 'Eining',
          adresse: 'Adresse',
          epost: 'E-post',
          signaturtittel: 'Tittel under signaturen',
          maalform: 'Målform når mottakaren er nøytral',
        },
        hjelp: {
          navn: 'Slik det skal stå øvst i brevet, til dømes «Statsforvaltaren i …».',
          enhet: 'Avdelinga eller seksjonen som har saka.',
          adresse: 'Ei linje i adressa på kvar linje.',
          epost: 'Fellesadressa til eininga, ikkje adressa til ein person.',
          signaturtittel: 'Til dømes «utdanningsdirektør».',
          maalform:
            'Ein mottakar som har vedteke ei målform, får alltid brev i si eiga (språklova § 15).',
        },
      },
      lovhenvisning: {
        tittel: 'Lovtilvisingar',
        ingress:
          'Lover og forskrifter som ordningane byggjer på, med perioden dei gjeld. Sida til ordninga viser dei som gjeld den dagen.',
        ny: 'Ny lovtilvising',
        endre: (hva) => `Endre: ${hva}`,
        ingen: 'Inga lovtilvising gjeld i dag.',
        felt: {
          kortnavn: 'Namn',
          paragraf: 'Paragraf eller nummer',
          lenke: 'Lenkje',
          ordninger: 'Ordningar som byggjer på ho',
        },
        hjelp: {
          kortnavn: 'Korttittelen, til dømes «Opplæringslova».',
          paragraf: 'Til dømes «§ 17-8». La stå tomt når heile gjeld.',
          lenke: 'Til teksten på lovdata.no. Byrjar med https://.',
        },
      },
      behandlingsansvar: {
        tittel: 'Ansvar for personopplysningar',
        ingress:
          'Kven som har ansvaret, og kven folk kan spørje. Bruk kontor og fellesadresser, ikkje einskildpersonar.',
        ny: 'Set ansvar',
        endre: () => 'Set ansvar',
        ingen: 'Ingen er sett opp som ansvarleg. Folk veit ikkje kven dei skal spørje.',
        felt: {
          ansvarlig: 'Behandlingsansvarleg',
          kontakt: 'Kontakt',
          personvernombud: 'Personvernombod',
        },
        hjelp: {
          ansvarlig: 'Verksemda, til dømes «Statsforvaltaren i …».',
          kontakt: 'Adresse, e-post og telefon.',
          personvernombud: 'Korleis folk når ombodet.',
        },
      },
      behandling: {
        tittel: 'Protokoll over behandlingar',
        ingress:
          'Kva personopplysningar blir brukte til (personvernforordninga artikkel 30). Framlegget gjeld til fylket har skrive sin eigen tekst.',
        ny: 'Ny behandling',
        endre: (hva) => `Endre: ${hva}`,
        ingen: 'Protokollen er tom.',
        felt: {
          navn: 'Namn',
          formal: 'Føremål',
          grunnlag: 'Rettsleg grunnlag',
          registrerte: 'Kven det gjeld',
          opplysninger: 'Kva opplysningar',
          mottakere: 'Kven som får dei',
          lagring: 'Kor lenge',
        },
        hjelp: {},
      },
      lagringstid: {
        tittel: 'Lagringstider',
        ingress:
          'Kor mange dagar kvart slag blir teke vare på. Samråd slettar det som er eldre, ein gong i døgnet. Den som har sete i fleire fylke, får den kortaste tida. Leseloggen er felles: der gjeld den lengste.',
        ny: 'Ny lagringstid',
        endre: (hva) => `Endre: ${hva}`,
        ingen: 'Inga lagringstid gjeld i dag.',
        felt: { dager: 'Dagar' },
        hjelp: { dager: 'Frå 1 til 3650.' },
      },
    },
    lagringsslag: {
      okt: 'Økter som er over',
      innloggingsforsok: 'Innloggingsforsøk',
      invitasjon: 'Invitasjonar som er brukte, trekte eller gått ut',
      epost: 'Tekst i sendt e-post',
      leselogg: 'Logg over kven som har lese skjerma innhald',
    },
  },
  en: {
    slag: {
      brevavsender: {
        tittel: 'Sender of letters',
        ingress:
          'Whom the county’s letters are from. A letter uses the one valid the day it is written.',
        ny: 'Set a new sender',
        endre: () => 'Set a new sender',
        ingen: 'No sender is set. Letters cannot be written until it is.',
        felt: {
          navn: 'Name',
          enhet: 'Unit',
          adresse: 'Address',
          epost: 'E-mail',
          signaturtittel: 'Title under the signature',
          maalform: 'Written standard when the recipient is neutral',
        },
        hjelp: {
          navn: 'As it shall stand at the top of the letter, for example “Statsforvalteren i …”.',
          enhet: 'The department or section in charge of the case.',
          adresse: 'One line of the address on each line.',
          epost: 'The unit’s shared address, not a person’s.',
          signaturtittel: 'For example “utdanningsdirektør”.',
          maalform:
            'A recipient that has adopted a standard always gets letters in its own (Language Act section 15).',
        },
      },
      lovhenvisning: {
        tittel: 'Law references',
        ingress:
          'Acts and regulations the schemes rest on, and when they apply. The page of a scheme shows those in force that day.',
        ny: 'New law reference',
        endre: (hva) => `Change: ${hva}`,
        ingen: 'No law reference is in force today.',
        felt: {
          kortnavn: 'Name',
          paragraf: 'Section or number',
          lenke: 'Link',
          ordninger: 'Schemes that rest on it',
        },
        hjelp: {
          kortnavn: 'The short title, for example “Opplæringslova”.',
          paragraf: 'For example “§ 17-8”. Leave empty when all of it applies.',
          lenke: 'To the text at lovdata.no. Begins with https://.',
        },
      },
      behandlingsansvar: {
        tittel: 'Responsibility for personal data',
        ingress:
          'Who is responsible, and whom people can ask. Use offices and shared addresses, not individuals.',
        ny: 'Set responsibility',
        endre: () => 'Set responsibility',
        ingen: 'Nobody is set as responsible. People do not know whom to ask.',
        felt: {
          ansvarlig: 'Controller',
          kontakt: 'Contact',
          personvernombud: 'Data protection officer',
        },
        hjelp: {
          ansvarlig: 'The body, for example “Statsforvalteren i …”.',
          kontakt: 'Address, e-mail and telephone.',
          personvernombud: 'How people reach the officer.',
        },
      },
      behandling: {
        tittel: 'Record of processing',
        ingress:
          'What personal data is used for (GDPR Article 30). The proposal holds until the county has written its own text.',
        ny: 'New processing',
        endre: (hva) => `Change: ${hva}`,
        ingen: 'The record is empty.',
        felt: {
          navn: 'Name',
          formal: 'Purpose',
          grunnlag: 'Legal basis',
          registrerte: 'Whom it is about',
          opplysninger: 'Which data',
          mottakere: 'Who gets it',
          lagring: 'How long',
        },
        hjelp: {},
      },
      lagringstid: {
        tittel: 'Retention',
        ingress:
          'How many days each kind is kept. Samråd deletes what is older, once a day. One who has seats in several counties gets the shortest time. The reading log is shared: there the longest holds.',
        ny: 'New retention',
        endre: (hva) => `Change: ${hva}`,
        ingen: 'No retention is in force today.',
        felt: { dager: 'Days' },
        hjelp: { dager: 'From 1 to 3650.' },
      },
    },
    lagringsslag: {
      okt: 'Sessions that are over',
      innloggingsforsok: 'Login attempts',
      invitasjon: 'Invitations used, withdrawn or expired',
      epost: 'Text of sent e-mail',
      leselogg: 'Log of who read shielded content',
    },
  },
})
