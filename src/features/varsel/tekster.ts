import type { Naar, Varselslag } from '#core/varsler/slag.ts'
import { tekster } from '#platform/i18n.ts'

export type Eposttilstand = 'ko' | 'sendt' | 'dod' | 'utgatt'

interface Varseltekster {
  varsler: string
  ingress: string
  epost: string
  epostHjelp: string
  epostFeil: string
  epostStengt: (statsforvaltere: readonly string[]) => string
  sprak: string
  sprakHjelp: string
  somOrganisasjonen: string
  spraknavn: { nb: string; nn: string; en: string }
  slag: Record<Varselslag, string>
  naar: Record<Naar, string>
  velgNaar: string
  velgTittel: string
  lagre: string
  lagret: string
  ikkeLagret: string
  noenVarFor: string
  uteDato: (kl: string) => string
  minSide: string
  utgaende: string
  utgaendeIngress: string
  sendesIkke: string
  sendesIkkeTekst: string
  ingen: string
  til: string
  emne: string
  hva: string
  laget: string
  tilstand: string
  forsok: string
  tilstander: Record<Eposttilstand, string>
  slagnavn: (slag: string) => string
  innhold: string
  innholdBorte: string
  skjultLenke: string
  feil: string
  sendIgjen: string
  sendIgjenTekst: string
  sendtIgjen: string
  ikkeDod: string
  message: string
  sprakTermen: string
}

const SLAG = {
  nb: {
    innsendt: 'Et beslutningsgrunnlag er sendt inn',
    returnert: 'Et beslutningsgrunnlag er sendt tilbake',
    gruppesak: 'Vurderingsgruppa har fått en sak',
    'innstilling-vedtatt': 'Innstillingen er vedtatt',
    'sete-gitt': 'Jeg har fått en plass i et utvalg',
    'sete-avsluttet': 'En plass jeg har, er avsluttet',
    'frist-naer': 'En frist nærmer seg',
  },
  nn: {
    innsendt: 'Eit avgjerdsgrunnlag er sendt inn',
    returnert: 'Eit avgjerdsgrunnlag er sendt tilbake',
    gruppesak: 'Vurderingsgruppa har fått ei sak',
    'innstilling-vedtatt': 'Innstillinga er vedteken',
    'sete-gitt': 'Eg har fått ein plass i eit utval',
    'sete-avsluttet': 'Ein plass eg har, er avslutta',
    'frist-naer': 'Ein frist nærmar seg',
  },
  en: {
    innsendt: 'A decision basis has been submitted',
    returnert: 'A decision basis has been sent back',
    gruppesak: 'The assessment group has a case',
    'innstilling-vedtatt': 'The recommendation is adopted',
    'sete-gitt': 'I have been given a place in a body',
    'sete-avsluttet': 'A place I hold has ended',
    'frist-naer': 'A deadline is near',
  },
} satisfies Record<string, Record<Varselslag, string>>

const slagnavn =
  (kjente: Record<string, string>, samling: string, invitasjon: string) => (slag: string) =>
    ({ ...kjente, samling, invitasjon })[slag] ?? slag

export const varseltekster = tekster<Varseltekster>({
  nb: {
    varsler: 'Varsler på e-post',
    ingress: 'Velg hva du vil ha e-post om, og når. Alt står på Min side uansett.',
    epost: 'E-post på jobb',
    epostHjelp: 'Uten adresse får du ingen e-post.',
    epostStengt: (s) =>
      `Adressen brukes av ${s.join(' og ')} også, som ikke har sluppet inn denne innloggingen. Be sekretariatet der om en invitasjon før du endrer den.`,
    epostFeil: 'Skriv én e-postadresse, for eksempel navn@kommunen.no.',
    sprak: 'Språk i e-posten',
    sprakHjelp: 'Hvis du ikke velger, brukes målformen til organisasjonen du har verv for.',
    somOrganisasjonen: 'Som organisasjonen',
    spraknavn: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    slag: SLAG.nb,
    naar: { straks: 'Med en gang', daglig: 'Samlet én gang om dagen', ingen: 'Ingen e-post' },
    velgNaar: 'Velg når.',
    velgTittel: 'Hva du vil ha e-post om',
    lagre: 'Lagre valgene',
    lagret: 'Valgene er lagret.',
    ikkeLagret: 'Valgene er ikke lagret',
    noenVarFor:
      'De er endret i et annet vindu i mellomtiden. Under står det du valgte her. Se over og lagre på nytt.',
    uteDato: (kl) => `Samlingen sendes kl. ${kl}.`,
    minSide: 'Min side',
    utgaende: 'Utgående e-post',
    utgaendeIngress:
      'E-posten Samråd har sendt eller skal sende i fylket, med det som ikke kom fram først. Innholdet slettes når e-posten er sendt.',
    sendesIkke: 'E-post er ikke satt opp',
    sendesIkkeTekst:
      'Ingenting sendes. E-posten blir stående i køen, og du kan se her hva som ville blitt sendt. Driften setter SAMRAAD_SMTP, SAMRAAD_EPOST_FRA og SAMRAAD_ADRESSE.',
    ingen: 'Ingen e-post ennå.',
    til: 'Til',
    emne: 'Emne',
    hva: 'Hva det gjelder',
    laget: 'Laget',
    tilstand: 'Status',
    forsok: 'Forsøk',
    tilstander: { ko: 'I kø', sendt: 'Sendt', dod: 'Kom ikke fram', utgatt: 'Ikke aktuell lenger' },
    slagnavn: slagnavn(SLAG.nb, 'Samling for dagen', 'Invitasjon'),
    innhold: 'Innhold',
    innholdBorte: 'Innholdet er slettet.',
    skjultLenke: 'Lenken i en invitasjon er bare for den som er invitert, og er skjult her.',
    feil: 'Hva som gikk galt',
    sendIgjen: 'Send på nytt',
    sendIgjenTekst: 'Mottakeren kan ha fått den før.',
    sendtIgjen: 'E-posten er lagt i køen igjen.',
    ikkeDod: 'E-posten er sendt eller ligger alt i køen.',
    message: 'Message-ID',
    sprakTermen: 'Språk',
  },
  nn: {
    varsler: 'Varsel på e-post',
    ingress: 'Vel kva du vil ha e-post om, og når. Alt står på Mi side uansett.',
    epost: 'E-post på jobb',
    epostHjelp: 'Utan adresse får du ingen e-post.',
    epostStengt: (s) =>
      `Adressa blir brukt av ${s.join(' og ')} òg, som ikkje har sleppt inn denne innlogginga. Be sekretariatet der om ein invitasjon før du endrar ho.`,
    epostFeil: 'Skriv éi e-postadresse, til dømes namn@kommunen.no.',
    sprak: 'Språk i e-posten',
    sprakHjelp: 'Vel du ikkje, blir målforma til organisasjonen du har verv for, brukt.',
    somOrganisasjonen: 'Som organisasjonen',
    spraknavn: { nb: 'Bokmål', nn: 'Nynorsk', en: 'Engelsk' },
    slag: SLAG.nn,
    naar: { straks: 'Med ein gong', daglig: 'Samla éin gong om dagen', ingen: 'Ingen e-post' },
    velgNaar: 'Vel når.',
    velgTittel: 'Kva du vil ha e-post om',
    lagre: 'Lagre vala',
    lagret: 'Vala er lagra.',
    ikkeLagret: 'Vala er ikkje lagra',
    noenVarFor:
      'Dei er endra i eit anna vindauge i mellomtida. Under står det du valde her. Sjå over og lagre på nytt.',
    uteDato: (kl) => `Samlinga blir send kl. ${kl}.`,
    minSide: 'Mi side',
    utgaende: 'Utgåande e-post',
    utgaendeIngress:
      'E-posten Samråd har sendt eller skal sende i fylket, med det som ikkje kom fram først. Innhaldet blir sletta når e-posten er send.',
    sendesIkke: 'E-post er ikkje sett opp',
    sendesIkkeTekst:
      'Ingenting blir sendt. E-posten blir ståande i køen, og du kan sjå her kva som ville ha blitt sendt. Drifta set SAMRAAD_SMTP, SAMRAAD_EPOST_FRA og SAMRAAD_ADRESSE.',
    ingen: 'Ingen e-post enno.',
    til: 'Til',
    emne: 'Emne',
    hva: 'Kva det gjeld',
    laget: 'Laga',
    tilstand: 'Status',
    forsok: 'Forsøk',
    tilstander: {
      ko: 'I kø',
      sendt: 'Send',
      dod: 'Kom ikkje fram',
      utgatt: 'Ikkje aktuell lenger',
    },
    slagnavn: slagnavn(SLAG.nn, 'Samling for dagen', 'Invitasjon'),
    innhold: 'Innhald',
    innholdBorte: 'Innhaldet er sletta.',
    skjultLenke: 'Lenkja i ein invitasjon er berre for den som er invitert, og er skjult her.',
    feil: 'Kva som gjekk gale',
    sendIgjen: 'Send på nytt',
    sendIgjenTekst: 'Mottakaren kan ha fått han før.',
    sendtIgjen: 'E-posten er lagd i køen igjen.',
    ikkeDod: 'E-posten er send eller ligg alt i køen.',
    message: 'Message-ID',
    sprakTermen: 'Språk',
  },
  en: {
    varsler: 'Notifications by e-mail',
    ingress: 'Choose what you want e-mail about, and when. Everything is on My page in any case.',
    epost: 'Work e-mail',
    epostHjelp: 'Without an address you get no e-mail.',
    epostStengt: (s) =>
      `The address is used by ${s.join(' and ')} too, who have not let this login in. Ask the secretariat there for an invitation before you change it.`,
    epostFeil: 'Write one e-mail address, for example name@municipality.no.',
    sprak: 'Language of the e-mail',
    sprakHjelp:
      'If you do not choose, the written standard of the organisation you hold a seat for is used.',
    somOrganisasjonen: 'As the organisation',
    spraknavn: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' },
    slag: SLAG.en,
    naar: { straks: 'At once', daglig: 'Collected once a day', ingen: 'No e-mail' },
    velgNaar: 'Choose when.',
    velgTittel: 'What you want e-mail about',
    lagre: 'Save the choices',
    lagret: 'The choices are saved.',
    ikkeLagret: 'Your choices are not saved',
    noenVarFor:
      'They have been changed in another window in the meantime. What you chose here is below. Look it over and save again.',
    uteDato: (kl) => `The digest is sent at ${kl}.`,
    minSide: 'My page',
    utgaende: 'Outgoing e-mail',
    utgaendeIngress:
      'The e-mail Samråd has sent or is to send in the county, with what did not arrive first. The content is deleted when the e-mail is sent.',
    sendesIkke: 'E-mail is not set up',
    sendesIkkeTekst:
      'Nothing is sent. The e-mail stays in the queue, and you can see here what would have been sent. Operations set SAMRAAD_SMTP, SAMRAAD_EPOST_FRA and SAMRAAD_ADRESSE.',
    ingen: 'No e-mail yet.',
    til: 'To',
    emne: 'Subject',
    hva: 'What it is about',
    laget: 'Made',
    tilstand: 'Status',
    forsok: 'Attempts',
    tilstander: {
      ko: 'In the queue',
      sendt: 'Sent',
      dod: 'Did not arrive',
      utgatt: 'No longer relevant',
    },
    slagnavn: slagnavn(SLAG.en, 'Digest of the day', 'Invitation'),
    innhold: 'Content',
    innholdBorte: 'The content is deleted.',
    skjultLenke:
      'The link of an invitation is for the one who is invited only, and is hidden here.',
    feil: 'What went wrong',
    sendIgjen: 'Send again',
    sendIgjenTekst: 'The recipient may have got it before.',
    sendtIgjen: 'The e-mail is in the queue again.',
    ikkeDod: 'The e-mail is sent or already in the queue.',
    message: 'Message-ID',
    sprakTermen: 'Language',
  },
})
