import { tekster } from '#platform/i18n.ts'

interface Protokolltekster {
  tittel: string
  ingress: string
  endre: string
  mine: string
  fylkene: string
  fylkeneTekst: string
  ansvar: string
  ansvarlig: string
  kontakt: string
  ombud: string
  ingenAnsvarlig: string
  protokoll: string
  protokollTekst: string
  forslag: (uten: number, alle: number) => string
  felt: Record<
    'navn' | 'formal' | 'grunnlag' | 'registrerte' | 'opplysninger' | 'mottakere' | 'lagring',
    string
  >
  slettesEtter: (dager: number) => string
  lagringstider: string
  lagringstiderTekst: string
  lagringsslag: Readonly<Record<string, string>>
  hva: string
  dager: string
  lastNed: string
}

export const protokolltekster = tekster<Protokolltekster>({
  nb: {
    tittel: 'Personvern',
    ingress: 'Hva Samråd vet om folk, hvorfor, hvem som ser det, og når det blir slettet.',
    endre: 'Endre protokollen',
    mine: 'Se og last ned det som er lagret om deg',
    fylkene: 'Fylkene',
    fylkeneTekst: 'Hvert fylke er selv ansvarlig, og kan ha sin egen tekst.',
    ansvar: 'Hvem som har ansvaret',
    ansvarlig: 'Behandlingsansvarlig',
    kontakt: 'Kontakt',
    ombud: 'Personvernombud',
    ingenAnsvarlig: 'Fylket har ikke satt opp hvem som har ansvaret ennå.',
    protokoll: 'Protokoll',
    protokollTekst: 'Det personopplysninger brukes til (personvernforordningen artikkel 30).',
    forslag: (u, a) =>
      u === a
        ? 'Fylket har ikke skrevet sin egen tekst ennå. Dette er forslaget som følger med Samråd.'
        : `${u} av ${a} er forslaget som følger med Samråd. Resten har fylket skrevet selv.`,
    felt: {
      navn: 'Behandling',
      formal: 'Formål',
      grunnlag: 'Rettslig grunnlag',
      registrerte: 'Hvem det gjelder',
      opplysninger: 'Hvilke opplysninger',
      mottakere: 'Hvem som får dem',
      lagring: 'Hvor lenge',
    },
    slettesEtter: (d) => `Slettes etter ${d === 1 ? '1 dag' : `${d} dager`}`,
    lagringstider: 'Når det slettes',
    lagringstiderTekst: 'Samråd sletter det som er eldre, en gang i døgnet.',
    lagringsslag: {
      okt: 'Økter som er over',
      innloggingsforsok: 'Innloggingsforsøk',
      invitasjon: 'Invitasjoner som er brukt, trukket eller utløpt',
      epost: 'Tekst i sendt e-post',
      leselogg: 'Logg over hvem som har lest skjermet innhold',
    },
    hva: 'Hva',
    dager: 'Dager',
    lastNed: 'Last ned',
  },
  nn: {
    tittel: 'Personvern',
    ingress: 'Kva Samråd veit om folk, kvifor, kven som ser det, og når det blir sletta.',
    endre: 'Endre protokollen',
    mine: 'Sjå og last ned det som er lagra om deg',
    fylkene: 'Fylka',
    fylkeneTekst: 'Kvart fylke er sjølv ansvarleg, og kan ha sin eigen tekst.',
    ansvar: 'Kven som har ansvaret',
    ansvarlig: 'Behandlingsansvarleg',
    kontakt: 'Kontakt',
    ombud: 'Personvernombod',
    ingenAnsvarlig: 'Fylket har ikkje sett opp kven som har ansvaret enno.',
    protokoll: 'Protokoll',
    protokollTekst: 'Det personopplysningar blir brukte til (personvernforordninga artikkel 30).',
    forslag: (u, a) =>
      u === a
        ? 'Fylket har ikkje skrive sin eigen tekst enno. Dette er framlegget som følgjer med Samråd.'
        : `${u} av ${a} er framlegget som følgjer med Samråd. Resten har fylket skrive sjølv.`,
    felt: {
      navn: 'Behandling',
      formal: 'Føremål',
      grunnlag: 'Rettsleg grunnlag',
      registrerte: 'Kven det gjeld',
      opplysninger: 'Kva opplysningar',
      mottakere: 'Kven som får dei',
      lagring: 'Kor lenge',
    },
    slettesEtter: (d) => `Blir sletta etter ${d === 1 ? '1 dag' : `${d} dagar`}`,
    lagringstider: 'Når det blir sletta',
    lagringstiderTekst: 'Samråd slettar det som er eldre, ein gong i døgnet.',
    lagringsslag: {
      okt: 'Økter som er over',
      innloggingsforsok: 'Innloggingsforsøk',
      invitasjon: 'Invitasjonar som er brukte, trekte eller gått ut',
      epost: 'Tekst i sendt e-post',
      leselogg: 'Logg over kven som har lese skjerma innhald',
    },
    hva: 'Kva',
    dager: 'Dagar',
    lastNed: 'Last ned',
  },
  en: {
    tittel: 'Privacy',
    ingress: 'What Samråd knows about people, why, who sees it, and when it is deleted.',
    endre: 'Change the record',
    mine: 'See and download what is held about you',
    fylkene: 'The counties',
    fylkeneTekst: 'Each county is itself responsible, and may have its own text.',
    ansvar: 'Who is responsible',
    ansvarlig: 'Controller',
    kontakt: 'Contact',
    ombud: 'Data protection officer',
    ingenAnsvarlig: 'The county has not yet said who is responsible.',
    protokoll: 'Record of processing',
    protokollTekst: 'What personal data is used for (GDPR Article 30).',
    forslag: (u, a) =>
      u === a
        ? 'The county has not written its own text yet. This is the proposal that comes with Samråd.'
        : `${u} of ${a} are the proposal that comes with Samråd. The county has written the rest.`,
    felt: {
      navn: 'Processing',
      formal: 'Purpose',
      grunnlag: 'Legal basis',
      registrerte: 'Whom it is about',
      opplysninger: 'Which data',
      mottakere: 'Who gets it',
      lagring: 'How long',
    },
    slettesEtter: (d) => `Deleted after ${d === 1 ? '1 day' : `${d} days`}`,
    lagringstider: 'When it is deleted',
    lagringstiderTekst: 'Samråd deletes what is older, once a day.',
    lagringsslag: {
      okt: 'Sessions that are over',
      innloggingsforsok: 'Login attempts',
      invitasjon: 'Invitations used, withdrawn or expired',
      epost: 'Text of sent e-mail',
      leselogg: 'Log of who read shielded content',
    },
    hva: 'What',
    dager: 'Days',
    lastNed: 'Download',
  },
})
