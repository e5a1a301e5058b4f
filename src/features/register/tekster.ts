import { tekster } from '#platform/i18n.ts'
import type { Maalform, Nettverkstype, Organisasjonstype, Samisksprak } from './typer.ts'

/** The words all pages of the register share. */
interface Registertekster {
  register: string
  nettverk: string
  organisasjoner: string
  ordninger: string
  ikkeDatert: string
  fra: (dato: string) => string
  tilOgMed: (dato: string) => string
  mellom: (fra: string, til: string) => string
  avsluttet: string
  kommer: string
  gjelderNa: string
  demo: string
  oppdiktet: string
  kanIkkeEndre: (statsforvalter: string) => string
  nasjonalKanIkkeEndres: string
  lagre: string
  avbryt: string
  lastNed: string
  ingenKilde: string
  kilde: string
  periode: string
  forsteDag: string
  sisteDag: string
  navn: string
  type: string
  endre: string
  vis: string
  typer: Record<Organisasjonstype, string>
  nettverkstyper: Record<Nettverkstype, string>
  maalform: Record<Maalform, string>
  maalformOrd: string
  samisk: Record<Samisksprak, string>
  konflikt: { tittel: string; tekst: string; naa: string }
  datoSkjema: {
    etikett: string
    vis: string
    idag: string
    ugyldig: string
    slikVar: (dato: string) => string
  }
  feil: Record<Feilkode, string>
}

/** Faults a field of the register's forms can have. */
export type Feilkode =
  | 'mangler'
  | 'for-langt'
  | 'dato'
  | 'rekkefolge'
  | 'valg'
  | 'samisk-sprak'
  | 'samisk-navn'
  | 'ikke-ni-siffer'
  | 'feil-kontrollsiffer'
  | 'orgnr-brukt'
  | 'har-stemme'
  | 'ar'
  | 'prosent'
  | 'heltall'
  | 'minst-en'
  | 'to-like'

export const registertekster = tekster<Registertekster>({
  nb: {
    register: 'Register',
    nettverk: 'Nettverk',
    organisasjoner: 'Organisasjoner',
    ordninger: 'Ordninger',
    ikkeDatert: 'Ikke datert',
    fra: (dato) => `Fra ${dato}`,
    tilOgMed: (dato) => `Til og med ${dato}`,
    mellom: (fra, til) => `${fra} – ${til}`,
    avsluttet: 'Avsluttet',
    kommer: 'Begynner senere',
    gjelderNa: 'Gjelder nå',
    demo: 'Demo',
    oppdiktet: 'oppdiktet person',
    kanIkkeEndre: (s) => `Du kan lese registeret. Bare sekretariatet hos ${s} kan endre det.`,
    nasjonalKanIkkeEndres:
      'Denne organisasjonen er felles for alle fylkene og kan ikke endres av ett fylke.',
    lagre: 'Lagre',
    avbryt: 'Avbryt',
    lastNed: 'Last ned',
    ingenKilde: 'Ingen kilde oppgitt',
    kilde: 'Kilde',
    periode: 'Periode',
    forsteDag: 'Første dag',
    sisteDag: 'Siste dag',
    navn: 'Navn',
    type: 'Type',
    endre: 'Endre',
    vis: 'Vis',
    typer: {
      kommune: 'Kommune',
      fylkeskommune: 'Fylkeskommune',
      'privat-eier': 'Privat eier',
      uh: 'Universitet eller høgskole',
      fagskole: 'Fagskole',
      ppt: 'PP-tjeneste',
      statped: 'Statped',
      fagforening: 'Fagforening',
      interesseorganisasjon: 'Interesseorganisasjon',
      sametinget: 'Sametinget',
      'nasjonalt-senter': 'Nasjonalt senter',
      statsforvalter: 'Statsforvalter',
      annen: 'Annen',
    },
    nettverkstyper: {
      regionalt: 'Regionalt nettverk',
      videregaende: 'Nettverk for videregående opplæring',
      tematisk: 'Tematisk nettverk',
    },
    maalform: { nb: 'Bokmål', nn: 'Nynorsk', noytral: 'Nøytral' },
    maalformOrd: 'Målform',
    samisk: { se: 'Nordsamisk', sma: 'Sørsamisk', smj: 'Lulesamisk' },
    konflikt: {
      tittel: 'Noen andre lagret før deg',
      tekst:
        'Det du skrev, er ikke lagret. Det står fortsatt i feltene under, så du kan kopiere det. Lagrer du nå, erstatter du det den andre skrev.',
      naa: 'Dette er lagret nå',
    },
    datoSkjema: {
      etikett: 'Vis slik det var',
      vis: 'Vis datoen',
      idag: 'Vis i dag',
      ugyldig: 'Skriv en dato som finnes, for eksempel 2018-01-05. Siden viser i dag.',
      slikVar: (dato) => `Du ser registeret slik det var ${dato}.`,
    },
    feil: {
      mangler: 'Fyll ut feltet.',
      'for-langt': 'Teksten er for lang.',
      dato: 'Skriv en dato som finnes, for eksempel 2020-01-01.',
      rekkefolge: 'Siste dag må være samme dag som første dag, eller senere.',
      valg: 'Velg ett av alternativene.',
      'samisk-sprak': 'Velg hvilket samisk språk navnet er på.',
      'samisk-navn': 'Skriv det samiske navnet, eller la språket stå uten valg.',
      'ikke-ni-siffer': 'Et organisasjonsnummer har ni siffer.',
      'feil-kontrollsiffer':
        'Nummeret finnes ikke: kontrollsifferet stemmer ikke. Sjekk om du har byttet om på to siffer.',
      'orgnr-brukt': 'En annen organisasjon i registeret har dette nummeret.',
      'har-stemme':
        'Organisasjonen har et sete med stemme, eller noen fra den har det. Statsforvalteren har aldri stemme.',
      ar: 'Skriv et årstall, for eksempel 2026.',
      prosent: 'Skriv et tall fra 0 til 100, eller la feltet stå tomt.',
      heltall: 'Skriv et helt tall, 0 eller mer.',
      'minst-en': 'Det må være minst én.',
      'to-like': 'To av dem er like.',
    },
  },
  nn: {
    register: 'Register',
    nettverk: 'Nettverk',
    organisasjoner: 'Organisasjonar',
    ordninger: 'Ordningar',
    ikkeDatert: 'Ikkje datert',
    fra: (dato) => `Frå ${dato}`,
    tilOgMed: (dato) => `Til og med ${dato}`,
    mellom: (fra, til) => `${fra} – ${til}`,
    avsluttet: 'Avslutta',
    kommer: 'Byrjar seinare',
    gjelderNa: 'Gjeld no',
    demo: 'Demo',
    oppdiktet: 'oppdikta person',
    kanIkkeEndre: (s) => `Du kan lese registeret. Berre sekretariatet hos ${s} kan endre det.`,
    nasjonalKanIkkeEndres:
      'Denne organisasjonen er felles for alle fylka og kan ikkje endrast av eitt fylke.',
    lagre: 'Lagre',
    avbryt: 'Avbryt',
    lastNed: 'Last ned',
    ingenKilde: 'Inga kjelde er oppgitt',
    kilde: 'Kjelde',
    periode: 'Periode',
    forsteDag: 'Første dag',
    sisteDag: 'Siste dag',
    navn: 'Namn',
    type: 'Type',
    endre: 'Endre',
    vis: 'Vis',
    typer: {
      kommune: 'Kommune',
      fylkeskommune: 'Fylkeskommune',
      'privat-eier': 'Privat eigar',
      uh: 'Universitet eller høgskule',
      fagskole: 'Fagskule',
      ppt: 'PP-teneste',
      statped: 'Statped',
      fagforening: 'Fagforeining',
      interesseorganisasjon: 'Interesseorganisasjon',
      sametinget: 'Sametinget',
      'nasjonalt-senter': 'Nasjonalt senter',
      statsforvalter: 'Statsforvaltar',
      annen: 'Annan',
    },
    nettverkstyper: {
      regionalt: 'Regionalt nettverk',
      videregaende: 'Nettverk for vidaregåande opplæring',
      tematisk: 'Tematisk nettverk',
    },
    maalform: { nb: 'Bokmål', nn: 'Nynorsk', noytral: 'Nøytral' },
    maalformOrd: 'Målform',
    samisk: { se: 'Nordsamisk', sma: 'Sørsamisk', smj: 'Lulesamisk' },
    konflikt: {
      tittel: 'Nokon andre lagra før deg',
      tekst:
        'Det du skreiv, er ikkje lagra. Det står framleis i felta under, så du kan kopiere det. Lagrar du no, erstattar du det den andre skreiv.',
      naa: 'Dette er lagra no',
    },
    datoSkjema: {
      etikett: 'Vis slik det var',
      vis: 'Vis datoen',
      idag: 'Vis i dag',
      ugyldig: 'Skriv ein dato som finst, til dømes 2018-01-05. Sida viser i dag.',
      slikVar: (dato) => `Du ser registeret slik det var ${dato}.`,
    },
    feil: {
      mangler: 'Fyll ut feltet.',
      'for-langt': 'Teksten er for lang.',
      dato: 'Skriv ein dato som finst, til dømes 2020-01-01.',
      rekkefolge: 'Siste dag må vere same dag som første dag, eller seinare.',
      valg: 'Vel eitt av alternativa.',
      'samisk-sprak': 'Vel kva samisk språk namnet er på.',
      'samisk-navn': 'Skriv det samiske namnet, eller lat språket stå utan val.',
      'ikke-ni-siffer': 'Eit organisasjonsnummer har ni siffer.',
      'feil-kontrollsiffer':
        'Nummeret finst ikkje: kontrollsifferet stemmer ikkje. Sjekk om du har bytt om på to siffer.',
      'orgnr-brukt': 'Ein annan organisasjon i registeret har dette nummeret.',
      'har-stemme':
        'Organisasjonen har eit sete med røyst, eller nokon frå han har det. Statsforvaltaren har aldri røyst.',
      ar: 'Skriv eit årstal, til dømes 2026.',
      prosent: 'Skriv eit tal frå 0 til 100, eller lat feltet stå tomt.',
      heltall: 'Skriv eit heilt tal, 0 eller meir.',
      'minst-en': 'Det må vere minst éin.',
      'to-like': 'To av dei er like.',
    },
  },
  en: {
    register: 'Register',
    nettverk: 'Networks',
    organisasjoner: 'Organisations',
    ordninger: 'Schemes',
    ikkeDatert: 'Not dated',
    fra: (dato) => `From ${dato}`,
    tilOgMed: (dato) => `To ${dato}`,
    mellom: (fra, til) => `${fra} – ${til}`,
    avsluttet: 'Ended',
    kommer: 'Begins later',
    gjelderNa: 'In force',
    demo: 'Demo',
    oppdiktet: 'invented person',
    kanIkkeEndre: (s) => `You can read the register. Only the secretariat at ${s} can change it.`,
    nasjonalKanIkkeEndres:
      'This organisation is shared by all the counties and cannot be changed by one of them.',
    lagre: 'Save',
    avbryt: 'Cancel',
    lastNed: 'Download',
    ingenKilde: 'No source given',
    kilde: 'Source',
    periode: 'Period',
    forsteDag: 'First day',
    sisteDag: 'Last day',
    navn: 'Name',
    type: 'Type',
    endre: 'Change',
    vis: 'Show',
    typer: {
      kommune: 'Municipality',
      fylkeskommune: 'County authority',
      'privat-eier': 'Private owner',
      uh: 'University or university college',
      fagskole: 'Vocational college',
      ppt: 'Educational-psychological service',
      statped: 'Statped',
      fagforening: 'Trade union',
      interesseorganisasjon: 'Interest organisation',
      sametinget: 'The Sámi Parliament',
      'nasjonalt-senter': 'National centre',
      statsforvalter: 'State Administrator',
      annen: 'Other',
    },
    nettverkstyper: {
      regionalt: 'Regional network',
      videregaende: 'Network for upper secondary education',
      tematisk: 'Thematic network',
    },
    maalform: { nb: 'Bokmål', nn: 'Nynorsk', noytral: 'Neutral' },
    maalformOrd: 'Written Norwegian',
    samisk: { se: 'North Sámi', sma: 'South Sámi', smj: 'Lule Sámi' },
    konflikt: {
      tittel: 'Somebody saved before you',
      tekst:
        'What you wrote is not saved. It is still in the fields below, so you can copy it. If you save now, you replace what the other person wrote.',
      naa: 'This is saved now',
    },
    datoSkjema: {
      etikett: 'Show as it was',
      vis: 'Show the date',
      idag: 'Show today',
      ugyldig: 'Write a date that exists, for example 2018-01-05. The page shows today.',
      slikVar: (dato) => `You see the register as it was on ${dato}.`,
    },
    feil: {
      mangler: 'Fill in this field.',
      'for-langt': 'The text is too long.',
      dato: 'Write a date that exists, for example 2020-01-01.',
      rekkefolge: 'The last day must be the same as the first day, or later.',
      valg: 'Choose one of the alternatives.',
      'samisk-sprak': 'Choose which Sámi language the name is in.',
      'samisk-navn': 'Write the Sámi name, or leave the language unchosen.',
      'ikke-ni-siffer': 'An organisation number has nine digits.',
      'feil-kontrollsiffer':
        'The number does not exist: the check digit is wrong. See whether two digits have changed places.',
      'orgnr-brukt': 'Another organisation in the register has this number.',
      'har-stemme':
        'The organisation has a seat with a vote, or somebody from it has. The State Administrator never votes.',
      ar: 'Write a year, for example 2026.',
      prosent: 'Write a number from 0 to 100, or leave the field empty.',
      heltall: 'Write a whole number, 0 or more.',
      'minst-en': 'There must be at least one.',
      'to-like': 'Two of them are the same.',
    },
  },
})
