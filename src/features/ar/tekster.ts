import { formatKroner } from '#ui/format.ts'
import type { Sprak } from '#core/sprak.ts'
import { tekster } from '#platform/i18n.ts'

interface Artekster {
  forside: string
  forsideIngress: string
  fylker: string
  apneFylke: (navn: string) => string
  antallAr: (n: number) => string
  ingenFylker: string
  ingenFylkerTekst: string
  arene: string
  ingenAr: string
  nyttFylke: string
  tilAdministrasjon: string
  nyttAr: string
  demo: string
  registeret: string
  registeretTekst: string
  administrasjon: string
  administrasjonTekst: string
  oversikt: (ordning: string, ar: number) => string
  saksgang: string
  steg: Record<Stegnavn, string>
  stegtekst: {
    tildelt: (kr: string) => string
    ikkeTildelt: string
    nokkeltall: (n: number, av: number) => string
    vedtatt: (sak: string | null) => string
    forslag: (n: number) => string
    ingenForslag: string
    sendt: (n: number, av: number) => string
    frist: (dato: string) => string
    vurdert: (n: number, av: number) => string
    vedtattInnstilling: string
    utkast: string
    mote: (dato: string) => string
    ikkeBegynt: string
  }
  tall: {
    tildelt: string
    ramme: string
    rammeTekst: string
    omsokt: string
    omsoktTekst: (n: number) => string
    omsoktSkjermet: string
    mot: string
    over: string
    under: string
    ikkeKjent: string
  }
  varsler: {
    ordningSlutt: string
    utenGruppe: (n: number) => string
    utenGruppeLenke: string
    manglerTildeling: string
    manglerNokkeltall: (n: number) => string
  }
  om: string
  hjemmel: string
  formal: string
  kriterier: string
  kilde: string
  frist: string
  mote: string
  avsatt: string
}

export type Stegnavn = 'oppsett' | 'fordeling' | 'grunnlag' | 'vurdering' | 'innstilling'

export const artekster = tekster<Artekster>({
  nb: {
    forside: 'Samråd',
    forsideIngress:
      'Hele tilskuddsåret på ett sted: fra fylkets tildeling til rammer, beslutningsgrunnlag, vurdering og felles innstilling. Hver krone er forklart.',
    fylker: 'Velg fylke',
    apneFylke: (navn) => `Åpne ${navn}`,
    antallAr: (n) => (n === 1 ? '1 tilskuddsår' : `${n} tilskuddsår`),
    ingenFylker: 'Ingen fylker ennå',
    ingenFylkerTekst:
      'Registeret er tomt. Start med SAMRAAD_DEMO=1 for å få et demofylke å prøve i.',
    arene: 'Tilskuddsår',
    ingenAr: 'Fylket har ingen tilskuddsår ennå.',
    nyttFylke:
      'Eiere, nettverk, samarbeidsforum og noen opplysninger om fylket må være på plass før det første året.',
    tilAdministrasjon: 'Sett opp fylket steg for steg',
    nyttAr: 'Nytt tilskuddsår',
    demo: 'Demo',
    registeret: 'Register',
    registeretTekst: 'Nettverk, organisasjoner og ordninger i fylket.',
    administrasjon: 'Administrasjon',
    administrasjonTekst: 'Alt fylket setter, og hva som mangler.',
    oversikt: (ordning, ar) => `${ordning} ${ar}`,
    saksgang: 'Hvor vi er i året',
    steg: {
      oppsett: 'Tildeling og prinsipper',
      fordeling: 'Rammer',
      grunnlag: 'Beslutningsgrunnlag',
      vurdering: 'Vurdering i grupper',
      innstilling: 'Felles innstilling',
    },
    stegtekst: {
      tildelt: (kr) => `${kr} tildelt`,
      ikkeTildelt: 'Tildelingen er ikke kjent',
      nokkeltall: (n, av) => `Nøkkeltall for ${n} av ${av} nettverk`,
      vedtatt: (sak) => (sak ? `Vedtatt, ${sak}` : 'Vedtatt'),
      forslag: (n) => (n === 1 ? '1 forslag' : `${n} forslag`),
      ingenForslag: 'Ikke foreslått',
      sendt: (n, av) => `${n} av ${av} sendt inn`,
      frist: (dato) => `Frist ${dato}`,
      vurdert: (n, av) => `${n} av ${av} vurdert`,
      vedtattInnstilling: 'Vedtatt',
      utkast: 'Utkast',
      mote: (dato) => `Møte ${dato}`,
      ikkeBegynt: 'Ikke begynt',
    },
    tall: {
      tildelt: 'Tildelt fylket',
      ramme: 'Potten til nettverkene',
      rammeTekst: 'Tildelt minus avsetninger',
      omsokt: 'Omsøkt',
      omsoktSkjermet: 'Summen vises ikke når innhold er skjermet.',
      omsoktTekst: (n) => (n === 1 ? 'i 1 beslutningsgrunnlag' : `i ${n} beslutningsgrunnlag`),
      mot: 'Omsøkt mot potten',
      over: 'mer enn potten',
      under: 'mindre enn potten',
      ikkeKjent: 'Ikke kjent',
    },
    varsler: {
      ordningSlutt:
        'Ordningen gjaldt ikke lenger i dette året. Du kan lese og rapportere, men ikke sende inn nytt.',
      utenGruppe: (n) =>
        n === 1
          ? 'Ett beslutningsgrunnlag er sendt inn, men er ikke i noen vurderingsgruppe.'
          : `${n} beslutningsgrunnlag er sendt inn, men er ikke i noen vurderingsgruppe.`,
      utenGruppeLenke: 'Se hvem som mangler gruppe',
      manglerTildeling: 'Tildelingen til fylket er ikke registrert.',
      manglerNokkeltall: (n) =>
        n === 1 ? 'Ett nettverk mangler nøkkeltall.' : `${n} nettverk mangler nøkkeltall.`,
    },
    om: 'Om ordningen',
    hjemmel: 'Hjemmel',
    formal: 'Formål',
    kriterier: 'Kriterier',
    kilde: 'Kilde',
    frist: 'Frist for beslutningsgrunnlag',
    mote: 'Møte om felles innstilling',
    avsatt: 'Avsatt før rammene',
  },
  nn: {
    forside: 'Samråd',
    forsideIngress:
      'Heile tilskotsåret på éin stad: frå tildelinga til fylket til rammer, avgjerdsgrunnlag, vurdering og felles innstilling. Kvar krone er forklart.',
    fylker: 'Vel fylke',
    apneFylke: (navn) => `Opne ${navn}`,
    antallAr: (n) => (n === 1 ? '1 tilskotsår' : `${n} tilskotsår`),
    ingenFylker: 'Ingen fylke enno',
    ingenFylkerTekst:
      'Registeret er tomt. Start med SAMRAAD_DEMO=1 for å få eit demofylke å prøve i.',
    arene: 'Tilskotsår',
    ingenAr: 'Fylket har ingen tilskotsår enno.',
    nyttFylke:
      'Eigarar, nettverk, samarbeidsforum og nokre opplysningar om fylket må vere på plass før det første året.',
    tilAdministrasjon: 'Set opp fylket steg for steg',
    nyttAr: 'Nytt tilskotsår',
    demo: 'Demo',
    registeret: 'Register',
    registeretTekst: 'Nettverk, organisasjonar og ordningar i fylket.',
    administrasjon: 'Administrasjon',
    administrasjonTekst: 'Alt fylket set, og kva som manglar.',
    oversikt: (ordning, ar) => `${ordning} ${ar}`,
    saksgang: 'Kvar vi er i året',
    steg: {
      oppsett: 'Tildeling og prinsipp',
      fordeling: 'Rammer',
      grunnlag: 'Avgjerdsgrunnlag',
      vurdering: 'Vurdering i grupper',
      innstilling: 'Felles innstilling',
    },
    stegtekst: {
      tildelt: (kr) => `${kr} tildelt`,
      ikkeTildelt: 'Tildelinga er ikkje kjend',
      nokkeltall: (n, av) => `Nøkkeltal for ${n} av ${av} nettverk`,
      vedtatt: (sak) => (sak ? `Vedteke, ${sak}` : 'Vedteke'),
      forslag: (n) => `${n} framlegg`,
      ingenForslag: 'Ikkje gjort framlegg',
      sendt: (n, av) => `${n} av ${av} sende inn`,
      frist: (dato) => `Frist ${dato}`,
      vurdert: (n, av) => `${n} av ${av} vurderte`,
      vedtattInnstilling: 'Vedteke',
      utkast: 'Utkast',
      mote: (dato) => `Møte ${dato}`,
      ikkeBegynt: 'Ikkje byrja',
    },
    tall: {
      tildelt: 'Tildelt fylket',
      ramme: 'Potten til nettverka',
      rammeTekst: 'Tildelt minus avsetningar',
      omsokt: 'Omsøkt',
      omsoktSkjermet: 'Summen blir ikkje vist når innhald er skjerma.',
      omsoktTekst: (n) => `i ${n} avgjerdsgrunnlag`,
      mot: 'Omsøkt mot potten',
      over: 'meir enn potten',
      under: 'mindre enn potten',
      ikkeKjent: 'Ikkje kjent',
    },
    varsler: {
      ordningSlutt:
        'Ordninga gjaldt ikkje lenger i dette året. Du kan lese og rapportere, men ikkje sende inn nytt.',
      utenGruppe: (n) =>
        n === 1
          ? 'Eitt avgjerdsgrunnlag er sendt inn, men er ikkje i noka vurderingsgruppe.'
          : `${n} avgjerdsgrunnlag er sende inn, men er ikkje i noka vurderingsgruppe.`,
      utenGruppeLenke: 'Sjå kven som manglar gruppe',
      manglerTildeling: 'Tildelinga til fylket er ikkje registrert.',
      manglerNokkeltall: (n) =>
        n === 1 ? 'Eitt nettverk manglar nøkkeltal.' : `${n} nettverk manglar nøkkeltal.`,
    },
    om: 'Om ordninga',
    hjemmel: 'Heimel',
    formal: 'Formål',
    kriterier: 'Kriterium',
    kilde: 'Kjelde',
    frist: 'Frist for avgjerdsgrunnlag',
    mote: 'Møte om felles innstilling',
    avsatt: 'Sett av før rammene',
  },
  en: {
    forside: 'Samråd',
    forsideIngress:
      'The whole grant year in one place: from the county’s award to frames, decision bases, assessment and one joint recommendation. Every krone is explained.',
    fylker: 'Choose county',
    apneFylke: (navn) => `Open ${navn}`,
    antallAr: (n) => (n === 1 ? '1 grant year' : `${n} grant years`),
    ingenFylker: 'No counties yet',
    ingenFylkerTekst: 'The register is empty. Start with SAMRAAD_DEMO=1 for a demo county to try.',
    arene: 'Grant years',
    ingenAr: 'The county has no grant years yet.',
    nyttFylke:
      'Owners, networks, a cooperation forum and some facts about the county must be in place before the first year.',
    tilAdministrasjon: 'Set up the county step by step',
    nyttAr: 'New grant year',
    demo: 'Demo',
    registeret: 'Register',
    registeretTekst: 'Networks, organisations and schemes of the county.',
    administrasjon: 'Administration',
    administrasjonTekst: 'Everything the county sets, and what is missing.',
    oversikt: (ordning, ar) => `${ordning} ${ar}`,
    saksgang: 'Where we are in the year',
    steg: {
      oppsett: 'Award and principles',
      fordeling: 'Frames',
      grunnlag: 'Decision bases',
      vurdering: 'Assessment in groups',
      innstilling: 'Joint recommendation',
    },
    stegtekst: {
      tildelt: (kr) => `${kr} awarded`,
      ikkeTildelt: 'The award is not known',
      nokkeltall: (n, av) => `Key figures for ${n} of ${av} networks`,
      vedtatt: (sak) => (sak ? `Adopted, ${sak}` : 'Adopted'),
      forslag: (n) => (n === 1 ? '1 proposal' : `${n} proposals`),
      ingenForslag: 'Not proposed',
      sendt: (n, av) => `${n} of ${av} submitted`,
      frist: (dato) => `Deadline ${dato}`,
      vurdert: (n, av) => `${n} of ${av} assessed`,
      vedtattInnstilling: 'Adopted',
      utkast: 'Draft',
      mote: (dato) => `Meeting ${dato}`,
      ikkeBegynt: 'Not begun',
    },
    tall: {
      tildelt: 'Awarded to the county',
      ramme: 'The networks’ pot',
      rammeTekst: 'Award less set-asides',
      omsokt: 'Applied for',
      omsoktSkjermet: 'The sum is not shown when content is shielded.',
      omsoktTekst: (n) => (n === 1 ? 'in 1 decision basis' : `in ${n} decision bases`),
      mot: 'Applied for against the pot',
      over: 'more than the pot',
      under: 'less than the pot',
      ikkeKjent: 'Not known',
    },
    varsler: {
      ordningSlutt:
        'The scheme no longer applied in this year. You may read and report, but not submit anything new.',
      utenGruppe: (n) =>
        n === 1
          ? 'One decision basis is submitted but is in no assessment group.'
          : `${n} decision bases are submitted but are in no assessment group.`,
      utenGruppeLenke: 'See who lacks a group',
      manglerTildeling: 'The county’s award is not registered.',
      manglerNokkeltall: (n) =>
        n === 1 ? 'One network lacks key figures.' : `${n} networks lack key figures.`,
    },
    om: 'About the scheme',
    hjemmel: 'Legal basis',
    formal: 'Purpose',
    kriterier: 'Criteria',
    kilde: 'Source',
    frist: 'Deadline for decision bases',
    mote: 'Meeting on the joint recommendation',
    avsatt: 'Set aside before the frames',
  },
})

export const kronerEllerUkjent = (kr: number | null, sprak: Sprak): string =>
  kr === null ? artekster[sprak].tall.ikkeKjent : formatKroner(kr, sprak)
