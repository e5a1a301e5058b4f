import type { Slettehinder } from '#core/personvern/slettehindre.ts'
import { tekster } from '#platform/i18n.ts'

interface Slettetekster {
  tittel: string
  administrasjon: string
  ingress: string
  kravene: string
  ingen: string
  person: string
  fremsatt: string
  frist: string
  svar: string
  venter: string
  uten: string
  utenTekst: string
  vis: string
  utfall: Readonly<Record<string, string>>
  personIngress: (pseudonym: string) => string
  harKrevd: (dato: string) => string
  hindret: string
  hindretKnapp: string
  hindre: Record<Slettehinder, string>
  skjer: string
  skjerPunkter: readonly string[]
  fritekst: string
  fritekstTekst: string
  saksslag: Readonly<Record<string, string>>
  avgjor: string
  begrunnelse: string
  begrunnelseHjelp: string
  knapp: string
  avsla: string
  utfort: (pseudonym: string) => string
  avslatt: string
  manglerGrunn: string
  forLang: (maks: number) => string
  konflikt: { tittel: string; tekst: string }
}

export const slettetekster = tekster<Slettetekster>({
  nb: {
    tittel: 'Krav om sletting',
    administrasjon: 'Administrasjon',
    ingress:
      'Den som krever å bli slettet, skal ha svar innen en måned (personvernforordningen artikkel 12 og 17).',
    kravene: 'Krav',
    ingen: 'Ingen har krevd å bli slettet.',
    person: 'Person',
    fremsatt: 'Fremsatt',
    frist: 'Svar innen',
    svar: 'Svar',
    venter: 'Venter på svar',
    uten: 'Slette en person som ikke har bedt om det',
    utenTekst: 'For eksempel en som sluttet for lenge siden.',
    vis: 'Vis personen',
    utfall: { pseudonymisert: 'Slettet', avslatt: 'Avslått', trukket: 'Trukket' },
    personIngress: (ps) => `Navnet kan byttes ut med «${ps}» overalt. Det kan ikke gjøres om.`,
    harKrevd: (dato) => `Krevde å bli slettet ${dato}`,
    hindret: 'Kan ikke slettes nå',
    hindretKnapp: 'Personen kan slettes når hindringene over er borte.',
    hindre: {
      'alt-pseudonymisert': 'Personen er slettet. Navnet finnes ikke lenger.',
      'har-sete': 'Personen har et sete eller et tillitsverv. Overlever eller avslutt det først:',
      'eneste-i-sekretariatet':
        'Personen er den eneste i sekretariatet. Da kan ingen slippe andre inn. Sett inn en til først',
      'seg-selv': 'Det er deg selv. En annen i sekretariatet må gjøre det.',
    },
    skjer: 'Dette skjer',
    skjerPunkter: [
      'Navnet blir byttet ut med pseudonymet overalt der det vises, også i historikken.',
      'Innlogging, økter, invitasjoner og e-postadresse blir slettet.',
      'Vedtak, vurderinger og seter blir stående, uten navnet.',
      'Personen kan ikke få sete eller logge inn igjen under samme nummer.',
    ],
    fritekst: 'Navnet står i tekst som ikke endres',
    fritekstTekst: 'Sakene er arkiv (arkivlova). Så mange rader har navnet i teksten sin:',
    saksslag: {
      beslutningsgrunnlag: 'Beslutningsgrunnlag (grunn for retur eller trekking)',
      grunnlagsinnhold: 'Beslutningsgrunnlag',
      tiltak: 'Tiltak',
      budsjettlinje: 'Budsjettlinjer',
      vurdering: 'Vurderinger',
      innstilling: 'Innstillinger',
      lagret_innstilling: 'Vedtatte innstillinger',
      slettekrav: 'Krav om sletting',
    },
    avgjor: 'Avgjør',
    begrunnelse: 'Begrunnelse',
    begrunnelseHjelp: 'Skriv ikke navnet her. Begrunnelsen blir stående i historikken.',
    knapp: 'Slett for alltid',
    avsla: 'Avslå kravet',
    utfort: (ps) => `Personen heter nå ${ps}.`,
    avslatt: 'Kravet er avslått. Personen ser begrunnelsen.',
    manglerGrunn: 'Skriv en begrunnelse.',
    forLang: (maks) => `Begrunnelsen er for lang. Skriv høyst ${maks} tegn.`,
    konflikt: {
      tittel: 'Noe har endret seg',
      tekst: 'Ingenting er gjort. Se hva som står i veien nå, eller om kravet alt er besvart.',
    },
  },
  nn: {
    tittel: 'Krav om sletting',
    administrasjon: 'Administrasjon',
    ingress:
      'Den som krev å bli sletta, skal ha svar innan ein månad (personvernforordninga artikkel 12 og 17).',
    kravene: 'Krav',
    ingen: 'Ingen har kravd å bli sletta.',
    person: 'Person',
    fremsatt: 'Fremja',
    frist: 'Svar innan',
    svar: 'Svar',
    venter: 'Ventar på svar',
    uten: 'Slette ein person som ikkje har bede om det',
    utenTekst: 'Til dømes ein som slutta for lenge sidan.',
    vis: 'Vis personen',
    utfall: { pseudonymisert: 'Sletta', avslatt: 'Avslått', trukket: 'Trekt' },
    personIngress: (ps) => `Namnet kan bytast ut med «${ps}» overalt. Det kan ikkje gjerast om.`,
    harKrevd: (dato) => `Kravde å bli sletta ${dato}`,
    hindret: 'Kan ikkje slettast no',
    hindretKnapp: 'Personen kan slettast når hindringane over er borte.',
    hindre: {
      'alt-pseudonymisert': 'Personen er sletta. Namnet finst ikkje lenger.',
      'har-sete': 'Personen har eit sete eller eit tillitsverv. Overlever eller avslutt det først:',
      'eneste-i-sekretariatet':
        'Personen er den einaste i sekretariatet. Då kan ingen sleppe andre inn. Set inn ein til først',
      'seg-selv': 'Det er deg sjølv. Ein annan i sekretariatet må gjere det.',
    },
    skjer: 'Dette skjer',
    skjerPunkter: [
      'Namnet blir bytt ut med pseudonymet overalt der det blir vist, også i historikken.',
      'Innlogging, økter, invitasjonar og e-postadresse blir sletta.',
      'Vedtak, vurderingar og sete blir ståande, utan namnet.',
      'Personen kan ikkje få sete eller logge inn igjen under same nummer.',
    ],
    fritekst: 'Namnet står i tekst som ikkje blir endra',
    fritekstTekst: 'Sakene er arkiv (arkivlova). Så mange rader har namnet i teksten sin:',
    saksslag: {
      beslutningsgrunnlag: 'Avgjerdsgrunnlag (grunn for retur eller trekking)',
      grunnlagsinnhold: 'Avgjerdsgrunnlag',
      tiltak: 'Tiltak',
      budsjettlinje: 'Budsjettlinjer',
      vurdering: 'Vurderingar',
      innstilling: 'Innstillingar',
      lagret_innstilling: 'Vedtekne innstillingar',
      slettekrav: 'Krav om sletting',
    },
    avgjor: 'Avgjer',
    begrunnelse: 'Grunngiving',
    begrunnelseHjelp: 'Skriv ikkje namnet her. Grunngivinga blir ståande i historikken.',
    knapp: 'Slett for alltid',
    avsla: 'Avslå kravet',
    utfort: (ps) => `Personen heiter no ${ps}.`,
    avslatt: 'Kravet er avslått. Personen ser grunngivinga.',
    manglerGrunn: 'Skriv ei grunngiving.',
    forLang: (maks) => `Grunngivinga er for lang. Skriv høgst ${maks} teikn.`,
    konflikt: {
      tittel: 'Noko har endra seg',
      tekst: 'Ingenting er gjort. Sjå kva som står i vegen no, eller om kravet alt er svart på.',
    },
  },
  en: {
    tittel: 'Requests for deletion',
    administrasjon: 'Administration',
    ingress:
      'Whoever asks to be deleted shall have an answer within a month (GDPR Articles 12 and 17).',
    kravene: 'Requests',
    ingen: 'Nobody has asked to be deleted.',
    person: 'Person',
    fremsatt: 'Made',
    frist: 'Answer by',
    svar: 'Answer',
    venter: 'Waiting for an answer',
    uten: 'Delete a person who has not asked for it',
    utenTekst: 'For example one who left long ago.',
    vis: 'Show the person',
    utfall: { pseudonymisert: 'Deleted', avslatt: 'Refused', trukket: 'Withdrawn' },
    personIngress: (ps) => `The name can be replaced by “${ps}” everywhere. It cannot be undone.`,
    harKrevd: (dato) => `Asked to be deleted ${dato}`,
    hindret: 'Cannot be deleted now',
    hindretKnapp: 'The person can be deleted when the hindrances above are gone.',
    hindre: {
      'alt-pseudonymisert': 'The person is deleted. The name exists no longer.',
      'har-sete': 'The person holds a seat or an elected office. Hand it over or end it first:',
      'eneste-i-sekretariatet':
        'The person is the only one in the secretariat. Then nobody can let others in. Put in another first',
      'seg-selv': 'It is yourself. Somebody else in the secretariat must do it.',
    },
    skjer: 'What happens',
    skjerPunkter: [
      'The name is replaced by the pseudonym everywhere it is shown, in the history too.',
      'Login, sessions, invitations and e-mail address are deleted.',
      'Decisions, assessments and seats stay, without the name.',
      'The person cannot get a seat or log in again under the same number.',
    ],
    fritekst: 'The name stands in text that is not changed',
    fritekstTekst:
      'The cases are an archive (Archives Act). So many rows have the name in their text:',
    saksslag: {
      beslutningsgrunnlag: 'Decision bases (reason for return or withdrawal)',
      grunnlagsinnhold: 'Decision bases',
      tiltak: 'Measures',
      budsjettlinje: 'Budget lines',
      vurdering: 'Assessments',
      innstilling: 'Recommendations',
      lagret_innstilling: 'Adopted recommendations',
      slettekrav: 'Requests for deletion',
    },
    avgjor: 'Decide',
    begrunnelse: 'Reason',
    begrunnelseHjelp: 'Do not write the name here. The reason stays in the history.',
    knapp: 'Delete for ever',
    avsla: 'Refuse the request',
    utfort: (ps) => `The person is now called ${ps}.`,
    avslatt: 'The request is refused. The person sees the reason.',
    manglerGrunn: 'Write a reason.',
    forLang: (maks) => `The reason is too long. Write at most ${maks} characters.`,
    konflikt: {
      tittel: 'Something has changed',
      tekst: 'Nothing is done. See what stands in the way now, or whether the request is answered.',
    },
  },
})
