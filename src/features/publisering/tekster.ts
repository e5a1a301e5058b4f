import type { Publiseringsgrunn, Skjermingsgrunn } from '#core/publisering/kan-publisere.ts'
import { tekster } from '#platform/i18n.ts'

type Feilkode =
  | Publiseringsgrunn
  | Skjermingsgrunn
  | 'tilbake-i-tid'
  | 'mangler-grunn'
  | 'ukjent-hjemmel'
  | 'finnes-ikke'
  | 'ugyldig-dato'

interface Publiseringstekster {
  tittel: string
  ingress: string
  publisertFra: (tid: string) => string
  ikkePublisert: string
  publiser: string
  fra: string
  fraHjelp: string
  opphev: string
  opphevTekst: string
  grunn: string
  saker: string
  kolonner: { nettverk: string; status: string; innsyn: string; handling: string }
  sendt: string
  ikkeSendt: string
  apen: string
  skjermet: (dato: string, hjemmel: string) => string
  lukket: string
  skjerm: string
  endre: string
  skjermTittel: (navn: string) => string
  skjermIngress: string
  hjemmel: string
  hjemmelHjelp: string
  grunnHjelp: string
  internGrunn: string
  opphevSkjerming: string
  opphevSkjermingTekst: string
  feil: Record<Feilkode, string>
  konflikt: string
  tilbake: string
  kvittering: {
    publisert: (tid: string) => string
    opphevet: string
    skjermet: string
    apnet: string
  }
}

export const publiseringstekster = tekster<Publiseringstekster>({
  nb: {
    tittel: 'Publisering',
    ingress:
      'Når innstillingen er vedtatt, kan sekretariatet gjøre beslutningsgrunnlagene offentlige. Da kan alle lese den samlede framstillingen og hvert beslutningsgrunnlag. Det som loven krever eller gir lov til å holde tilbake, skjermes først: Da ser alle tittelen, hjemmelen og datoen, og ikke innholdet.',
    publisertFra: (tid) => `Alle kan lese det som er sendt inn, fra ${tid}.`,
    ikkePublisert: 'Ikke publisert. Bare samarbeidsforumets krets kan lese det som er sendt inn.',
    publiser: 'Publiser',
    fra: 'Fra dato',
    fraHjelp: 'La feltet stå tomt for å publisere nå.',
    opphev: 'Opphev publiseringen',
    opphevTekst: 'Det som er lest, kan ikke gjøres ulest. Grunnen blir stående i historikken.',
    grunn: 'Grunn',
    saker: 'Hva alle får se',
    kolonner: { nettverk: 'Nettverk', status: 'Status', innsyn: 'Innsyn', handling: 'Valg' },
    sendt: 'Sendt inn',
    ikkeSendt: 'Ikke sendt inn',
    apen: 'Hele innholdet',
    skjermet: (dato, hjemmel) => `Bare tittelen. Skjermet ${dato}. ${hjemmel}`,
    lukket: 'Ingenting, for det er ikke sendt inn',
    skjerm: 'Skjerm',
    endre: 'Opphev skjerming',
    skjermTittel: (navn) => `Skjerming: ${navn}`,
    skjermIngress:
      'Et skjermet innhold leses av partnerskapet selv, samarbeidsforumet og sekretariatet. Alle andre ser tittelen, hjemmelen og datoen, også i filer.',
    hjemmel: 'Hjemmel',
    hjemmelHjelp: 'Hjemmelen vises for alle.',
    grunnHjelp:
      'Grunnen vises bare for dem som kan lese innholdet. Ikke gjenta det som skal skjermes.',
    internGrunn: 'Grunn til skjermingen',
    opphevSkjerming: 'Opphev skjermingen',
    opphevSkjermingTekst: 'Er året publisert, kan alle lese innholdet med en gang.',
    feil: {
      'ikke-vedtatt': 'Innstillingen er ikke vedtatt ennå.',
      'er-publisert': 'Året er allerede publisert.',
      'ikke-publisert':
        'Året er ikke publisert, eller publiseringen er endret siden du åpnet siden.',
      'ikke-sendt': 'Beslutningsgrunnlaget er ikke sendt inn. Et utkast er lukket som det er.',
      'er-skjermet': 'Innholdet er allerede skjermet.',
      'ikke-skjermet':
        'Innholdet er ikke skjermet, eller skjermingen er endret siden du åpnet siden.',
      'tilbake-i-tid': 'Datoen kan ikke være før i dag.',
      'ugyldig-dato': 'Skriv datoen som dag, måned og år.',
      'mangler-grunn': 'Skriv en grunn.',
      'ukjent-hjemmel': 'Velg hjemmelen.',
      'finnes-ikke': 'Nettverket har ikke noe beslutningsgrunnlag dette året.',
    },
    konflikt: 'Det kan ikke gjøres nå',
    tilbake: 'Les siden slik den er nå',
    kvittering: {
      publisert: (tid) => `Publisert. Alle kan lese fra ${tid}.`,
      opphevet: 'Publiseringen er opphevet.',
      skjermet: 'Innholdet er skjermet.',
      apnet: 'Skjermingen er opphevet.',
    },
  },
  nn: {
    tittel: 'Publisering',
    ingress:
      'Når innstillinga er vedteken, kan sekretariatet gjere avgjerdsgrunnlaga offentlege. Da kan alle lese den samla framstillinga og kvart avgjerdsgrunnlag. Det som lova krev eller gir lov til å halde tilbake, blir skjerma først: Da ser alle tittelen, heimelen og datoen, og ikkje innhaldet.',
    publisertFra: (tid) => `Alle kan lese det som er sendt inn, frå ${tid}.`,
    ikkePublisert:
      'Ikkje publisert. Berre krinsen til samarbeidsforumet kan lese det som er sendt inn.',
    publiser: 'Publiser',
    fra: 'Frå dato',
    fraHjelp: 'Lat feltet stå tomt for å publisere no.',
    opphev: 'Opphev publiseringa',
    opphevTekst: 'Det som er lese, kan ikkje gjerast ulese. Grunnen blir ståande i historikken.',
    grunn: 'Grunn',
    saker: 'Kva alle får sjå',
    kolonner: { nettverk: 'Nettverk', status: 'Status', innsyn: 'Innsyn', handling: 'Val' },
    sendt: 'Sendt inn',
    ikkeSendt: 'Ikkje sendt inn',
    apen: 'Heile innhaldet',
    skjermet: (dato, hjemmel) => `Berre tittelen. Skjerma ${dato}. ${hjemmel}`,
    lukket: 'Ingenting, for det er ikkje sendt inn',
    skjerm: 'Skjerm',
    endre: 'Opphev skjerming',
    skjermTittel: (navn) => `Skjerming: ${navn}`,
    skjermIngress:
      'Eit skjerma innhald blir lese av partnarskapen sjølv, samarbeidsforumet og sekretariatet. Alle andre ser tittelen, heimelen og datoen, også i filer.',
    hjemmel: 'Heimel',
    hjemmelHjelp: 'Heimelen blir vist for alle.',
    grunnHjelp:
      'Grunnen blir berre vist for dei som kan lese innhaldet. Ikkje ta opp att det som skal skjermast.',
    internGrunn: 'Grunn til skjerminga',
    opphevSkjerming: 'Opphev skjerminga',
    opphevSkjermingTekst: 'Er året publisert, kan alle lese innhaldet med ein gong.',
    feil: {
      'ikke-vedtatt': 'Innstillinga er ikkje vedteken enno.',
      'er-publisert': 'Året er allereie publisert.',
      'ikke-publisert': 'Året er ikkje publisert, eller publiseringa er endra sidan du opna sida.',
      'ikke-sendt': 'Avgjerdsgrunnlaget er ikkje sendt inn. Eit utkast er lukka som det er.',
      'er-skjermet': 'Innhaldet er allereie skjerma.',
      'ikke-skjermet': 'Innhaldet er ikkje skjerma, eller skjerminga er endra sidan du opna sida.',
      'tilbake-i-tid': 'Datoen kan ikkje vere før i dag.',
      'ugyldig-dato': 'Skriv datoen som dag, månad og år.',
      'mangler-grunn': 'Skriv ein grunn.',
      'ukjent-hjemmel': 'Vel heimelen.',
      'finnes-ikke': 'Nettverket har ikkje noko avgjerdsgrunnlag dette året.',
    },
    konflikt: 'Det kan ikkje gjerast no',
    tilbake: 'Les sida slik ho er no',
    kvittering: {
      publisert: (tid) => `Publisert. Alle kan lese frå ${tid}.`,
      opphevet: 'Publiseringa er oppheva.',
      skjermet: 'Innhaldet er skjerma.',
      apnet: 'Skjerminga er oppheva.',
    },
  },
  en: {
    tittel: 'Publication',
    ingress:
      'When the recommendation is adopted, the secretariat can make the decision bases public. Everyone can then read the overview and each decision basis. What the law requires or allows to be held back is shielded first: everyone then sees the title, the legal basis and the date, and not the content.',
    publisertFra: (tid) => `Everyone can read what was submitted from ${tid}.`,
    ikkePublisert:
      'Not published. Only the circle of the cooperation forum can read what was submitted.',
    publiser: 'Publish',
    fra: 'From date',
    fraHjelp: 'Leave the field empty to publish now.',
    opphev: 'Withdraw the publication',
    opphevTekst: 'What has been read cannot be made unread. The reason stays in the history.',
    grunn: 'Reason',
    saker: 'What everyone will see',
    kolonner: { nettverk: 'Network', status: 'Status', innsyn: 'Access', handling: 'Choice' },
    sendt: 'Submitted',
    ikkeSendt: 'Not submitted',
    apen: 'All of the content',
    skjermet: (dato, hjemmel) => `The title only. Shielded ${dato}. ${hjemmel}`,
    lukket: 'Nothing, for it is not submitted',
    skjerm: 'Shield',
    endre: 'Lift shielding',
    skjermTittel: (navn) => `Shielding: ${navn}`,
    skjermIngress:
      'A shielded content is read by the partnership itself, the cooperation forum and the secretariat. All others see the title, the legal basis and the date, in files as well.',
    hjemmel: 'Legal basis',
    hjemmelHjelp: 'The legal basis is shown to everyone.',
    grunnHjelp:
      'The reason is shown only to those who can read the content. Do not repeat what is to be shielded.',
    internGrunn: 'Reason for the shielding',
    opphevSkjerming: 'Lift the shielding',
    opphevSkjermingTekst: 'If the year is published, everyone can read the content at once.',
    feil: {
      'ikke-vedtatt': 'The recommendation is not adopted yet.',
      'er-publisert': 'The year is already published.',
      'ikke-publisert':
        'The year is not published, or the publication has changed since you opened the page.',
      'ikke-sendt': 'The decision basis is not submitted. A draft is closed as it is.',
      'er-skjermet': 'The content is already shielded.',
      'ikke-skjermet':
        'The content is not shielded, or the shielding has changed since you opened the page.',
      'tilbake-i-tid': 'The date cannot be before today.',
      'ugyldig-dato': 'Write the date as day, month and year.',
      'mangler-grunn': 'Write a reason.',
      'ukjent-hjemmel': 'Choose the legal basis.',
      'finnes-ikke': 'The network has no decision basis this year.',
    },
    konflikt: 'It cannot be done now',
    tilbake: 'Read the page as it is now',
    kvittering: {
      publisert: (tid) => `Published. Everyone can read from ${tid}.`,
      opphevet: 'The publication is withdrawn.',
      skjermet: 'The content is shielded.',
      apnet: 'The shielding is lifted.',
    },
  },
})
