import type { Sporsmal, Strenghet } from '#core/ordning.ts'
import { tekster } from '#platform/i18n.ts'
import type { Radgruppe } from './regelrader.ts'

/** The rules that are one value each, in the order they are shown. */
export const ENKLE_REGLER = [
  'partnertyper',
  'malgrupper',
  'nokler',
  'utenPartner',
  'klarertLeder',
  'overRammeUtenFinansiering',
  'minsteMalgrupper',
  'koordinator.tillatt',
  'koordinator.forankring',
  'koordinator.varselOverProsent',
  'egenandelProsent',
  'individuelleTiltakMaksProsent',
] as const
export type Regelnavn = (typeof ENKLE_REGLER)[number]

interface Ordningstekster {
  ingress: string
  gjelder: string
  erstattetAv: string
  erstatter: string
  nasjonal: string
  fylket: (fylke: string) => string
  somNasjonal: string
  egen: string
  ulik: string
  regel: string
  regler: string
  reglene: string
  valg: string
  lagEgne: (fylke: string) => string
  reglerIngress: (dato: string) => string
  ingenRegler: string
  formal: string
  kriterier: string
  kriterium: string
  sporsmal: string
  tidslinje: string
  tidslinjeIngress: string
  utgave: string
  hjemmel: string
  lover: string
  kilde: string
  navn: Record<Regelnavn, string>
  strenghet: Record<Strenghet, string>
  kreves: Record<Sporsmal['kreves'], string>
  partner: Record<'uh' | 'fagskole', string>
  ja: string
  nei: string
  ingenGrense: string
  ingenEgenandel: string
  sporsmalId: string
  rediger: (fylke: string) => string
  redigerTittel: (ordning: string, fylke: string) => string
  redigerIngress: string
  laast: (ar: string) => string
  alleLaast: string
  skjema: {
    periode: string
    fraAr: string
    fraArHjelp: string
    tilAr: string
    tilArHjelp: string
    regler: string
    hjelp: string
    tekst: string
    navn: string
    kreves: string
    kildeHjelp: string
    reglerHjelp: string
    nullHjelp: string
    fjern: string
    enRad: Record<Radgruppe, string>
    gruppe: Record<Radgruppe, string>
    gruppehjelp: Record<Radgruppe, string>
    leggTil: Record<Radgruppe, string>
    lagret: (fra: string) => string
    rekkefolge: string
    utenfor: (periode: string) => string
    lastAr: (ar: string, forste: number | null) => string
  }
  sprak: Record<'nb' | 'nn' | 'en', string>
}

export const ordningstekster = tekster<Ordningstekster>({
  nb: {
    ingress:
      'Reglene for hver ordning, med datoer og kilder. Et fylke kan ha sin egen utgave; da gjelder den foran den nasjonale.',
    gjelder: 'Gjelder',
    erstattetAv: 'Erstattet av',
    erstatter: 'Erstatter',
    nasjonal: 'Nasjonal utgave',
    fylket: (fylke) => `Utgaven til ${fylke}`,
    somNasjonal: 'Fylket følger den nasjonale utgaven.',
    egen: 'Egen utgave',
    ulik: 'Ulik',
    regel: 'Regel',
    regler: 'Reglene side om side',
    reglene: 'Reglene',
    valg: 'Valg',
    lagEgne: (fylke) => `Lag egne regler for ${fylke}`,
    reglerIngress: (dato) => `Slik de er ${dato}. Det som er ulikt, er merket.`,
    ingenRegler: 'Ingen regler gjelder denne datoen.',
    formal: 'Formål',
    kriterier: 'Kriterier',
    kriterium: 'Kriterium',
    sporsmal: 'Spørsmål i beslutningsgrunnlaget',
    tidslinje: 'Utgaver over tid',
    tidslinjeIngress:
      'En utgave som har vært brukt, blir aldri skrevet om. En endring blir en ny utgave.',
    utgave: 'Utgave',
    hjemmel: 'Hjemmel',
    lover: 'Lovhenvisninger',
    kilde: 'Kilde',
    navn: {
      partnertyper: 'Hvem som kan være partner',
      malgrupper: 'Målgrupper',
      nokler: 'Vanlige fordelingsnøkler',
      utenPartner: 'Tiltak uten partner',
      klarertLeder: 'Ikke klarert med leder ved universitet eller høgskole',
      overRammeUtenFinansiering: 'Søker over rammen uten å forklare finansieringen',
      minsteMalgrupper: 'Minste antall målgrupper i et tiltak',
      'koordinator.tillatt': 'Koordinator kan få tilskudd',
      'koordinator.forankring': 'Koordinator uten vedtak i samarbeidsforum',
      'koordinator.varselOverProsent': 'Varsel når koordinator koster mer enn',
      egenandelProsent: 'Egenandel',
      individuelleTiltakMaksProsent: 'Mest til individuelle tiltak',
    },
    strenghet: { mangel: 'Stopper innsending', varsel: 'Varsler gruppa', av: 'Gjelder ikke' },
    kreves: {
      alltid: 'Må alltid besvares',
      'over-ramme': 'Må besvares når det søkes over rammen',
      nei: 'Kan stå tomt',
    },
    partner: { uh: 'Universitet eller høgskole', fagskole: 'Fagskole' },
    ja: 'Ja',
    nei: 'Nei',
    ingenGrense: 'Ingen grense',
    ingenEgenandel: 'Ingen',
    sporsmalId: 'Spørsmål',
    rediger: (fylke) => `Endre utgaven til ${fylke}`,
    redigerTittel: (ordning, fylke) => `${ordning}: utgaven til ${fylke}`,
    redigerIngress:
      'Du lager en ny utgave som gjelder hele tilskuddsår. Andre år beholder reglene de har.',
    laast: (ar) =>
      `Reglene for ${ar} kan ikke endres. Fordelingen er vedtatt, eller beslutningsgrunnlag er sendt inn etter dem.`,
    alleLaast:
      'Reglene kan ikke endres: Alle årene ordningen gjelder for, er avsluttet eller har vedtatt fordeling eller innsendte beslutningsgrunnlag.',
    skjema: {
      periode: 'Når og hvorfor',
      fraAr: 'Fra og med tilskuddsåret',
      fraArHjelp: 'Gjelder fra 1. januar det året.',
      tilAr: 'Til og med tilskuddsåret',
      tilArHjelp: 'La feltet stå tomt hvis utgaven skal gjelde så lenge ordningen varer.',
      regler: 'Regler',
      hjelp: 'Hjelpetekst',
      tekst: 'Tekst',
      navn: 'Navn',
      kreves: 'Krav til svar',
      kildeHjelp: 'For eksempel saken i samarbeidsforum der endringen ble vedtatt.',
      reglerHjelp: 'Samråd sjekker beslutningsgrunnlagene mot disse reglene.',
      nullHjelp: 'Skriv 0 hvis det ikke er noen grense.',
      fjern: 'Fjern',
      enRad: {
        kriterier: 'Kriterium',
        sporsmal: 'Spørsmål',
        malgrupper: 'Målgruppe',
        nokler: 'Nøkkel',
      },
      gruppe: {
        kriterier: 'Kriterier',
        sporsmal: 'Spørsmål i beslutningsgrunnlaget',
        malgrupper: 'Målgrupper',
        nokler: 'Vanlige fordelingsnøkler',
      },
      gruppehjelp: {
        kriterier: 'Gruppene vurderer hvert beslutningsgrunnlag mot disse.',
        sporsmal: 'Nettverkene svarer på disse når de skriver beslutningsgrunnlaget.',
        malgrupper: 'Nettverkene velger blant disse for hvert tiltak.',
        nokler: 'Foreslås når et nytt tilskuddsår settes opp, for eksempel «barn og elever».',
      },
      leggTil: {
        kriterier: 'Legg til kriterium',
        sporsmal: 'Legg til spørsmål',
        malgrupper: 'Legg til målgruppe',
        nokler: 'Legg til nøkkel',
      },
      lagret: (fra) => `Den nye utgaven er lagret. Den gjelder: ${fra}.`,
      rekkefolge: 'Det siste året kan ikke være før det første.',
      utenfor: (periode) => `Ordningen gjelder ikke da. Den gjelder: ${periode}.`,
      lastAr: (ar, forste) =>
        `Reglene for ${ar} kan ikke endres, for fordelingen er vedtatt eller beslutningsgrunnlag sendt inn.${forste === null ? '' : ` Velg ${forste} eller senere.`}`,
    },
    sprak: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  },
  nn: {
    ingress:
      'Reglane for kvar ordning, med datoar og kjelder. Eit fylke kan ha si eiga utgåve; då gjeld ho framfor den nasjonale.',
    gjelder: 'Gjeld',
    erstattetAv: 'Erstatta av',
    erstatter: 'Erstattar',
    nasjonal: 'Nasjonal utgåve',
    fylket: (fylke) => `Utgåva til ${fylke}`,
    somNasjonal: 'Fylket følgjer den nasjonale utgåva.',
    egen: 'Eiga utgåve',
    ulik: 'Ulik',
    regel: 'Regel',
    regler: 'Reglane side om side',
    reglene: 'Reglane',
    valg: 'Val',
    lagEgne: (fylke) => `Lag eigne reglar for ${fylke}`,
    reglerIngress: (dato) => `Slik dei er ${dato}. Det som er ulikt, er merkt.`,
    ingenRegler: 'Ingen reglar gjeld denne datoen.',
    formal: 'Formål',
    kriterier: 'Kriterium',
    kriterium: 'Kriterium',
    sporsmal: 'Spørsmål i avgjerdsgrunnlaget',
    tidslinje: 'Utgåver over tid',
    tidslinjeIngress:
      'Ei utgåve som har vore brukt, blir aldri skriven om. Ei endring blir ei ny utgåve.',
    utgave: 'Utgåve',
    hjemmel: 'Heimel',
    lover: 'Lovtilvisingar',
    kilde: 'Kjelde',
    navn: {
      partnertyper: 'Kven som kan vere partnar',
      malgrupper: 'Målgrupper',
      nokler: 'Vanlege fordelingsnøklar',
      utenPartner: 'Tiltak utan partnar',
      klarertLeder: 'Ikkje klarert med leiar ved universitet eller høgskule',
      overRammeUtenFinansiering: 'Søkjer over ramma utan å forklare finansieringa',
      minsteMalgrupper: 'Minste tal på målgrupper i eit tiltak',
      'koordinator.tillatt': 'Koordinator kan få tilskot',
      'koordinator.forankring': 'Koordinator utan vedtak i samarbeidsforum',
      'koordinator.varselOverProsent': 'Varsel når koordinator kostar meir enn',
      egenandelProsent: 'Eigendel',
      individuelleTiltakMaksProsent: 'Mest til individuelle tiltak',
    },
    strenghet: { mangel: 'Stoppar innsending', varsel: 'Varslar gruppa', av: 'Gjeld ikkje' },
    kreves: {
      alltid: 'Må alltid svarast på',
      'over-ramme': 'Må svarast på når det blir søkt over ramma',
      nei: 'Kan stå tomt',
    },
    partner: { uh: 'Universitet eller høgskule', fagskole: 'Fagskule' },
    ja: 'Ja',
    nei: 'Nei',
    ingenGrense: 'Inga grense',
    ingenEgenandel: 'Ingen',
    sporsmalId: 'Spørsmål',
    rediger: (fylke) => `Endre utgåva til ${fylke}`,
    redigerTittel: (ordning, fylke) => `${ordning}: utgåva til ${fylke}`,
    redigerIngress:
      'Du lagar ei ny utgåve som gjeld heile tilskotsår. Andre år held på reglane dei har.',
    laast: (ar) =>
      `Reglane for ${ar} kan ikkje endrast. Fordelinga er vedteken, eller avgjerdsgrunnlag er sende inn etter dei.`,
    alleLaast:
      'Reglane kan ikkje endrast: Alle åra ordninga gjeld for, er avslutta eller har vedteken fordeling eller innsende avgjerdsgrunnlag.',
    skjema: {
      periode: 'Når og kvifor',
      fraAr: 'Frå og med tilskotsåret',
      fraArHjelp: 'Gjeld frå 1. januar det året.',
      tilAr: 'Til og med tilskotsåret',
      tilArHjelp: 'Lat feltet stå tomt om utgåva skal gjelde så lenge ordninga varer.',
      regler: 'Reglar',
      hjelp: 'Hjelpetekst',
      tekst: 'Tekst',
      navn: 'Namn',
      kreves: 'Krav til svar',
      kildeHjelp: 'Til dømes saka i samarbeidsforum der endringa blei vedteken.',
      reglerHjelp: 'Samråd sjekkar avgjerdsgrunnlaga mot desse reglane.',
      nullHjelp: 'Skriv 0 om det ikkje er noka grense.',
      fjern: 'Fjern',
      enRad: {
        kriterier: 'Kriterium',
        sporsmal: 'Spørsmål',
        malgrupper: 'Målgruppe',
        nokler: 'Nøkkel',
      },
      gruppe: {
        kriterier: 'Kriterium',
        sporsmal: 'Spørsmål i avgjerdsgrunnlaget',
        malgrupper: 'Målgrupper',
        nokler: 'Vanlege fordelingsnøklar',
      },
      gruppehjelp: {
        kriterier: 'Gruppene vurderer kvart avgjerdsgrunnlag mot desse.',
        sporsmal: 'Nettverka svarer på desse når dei skriv avgjerdsgrunnlaget.',
        malgrupper: 'Nettverka vel mellom desse for kvart tiltak.',
        nokler: 'Blir føreslått når eit nytt tilskotsår blir sett opp, til dømes «barn og elevar».',
      },
      leggTil: {
        kriterier: 'Legg til kriterium',
        sporsmal: 'Legg til spørsmål',
        malgrupper: 'Legg til målgruppe',
        nokler: 'Legg til nøkkel',
      },
      lagret: (fra) => `Den nye utgåva er lagra. Ho gjeld: ${fra}.`,
      rekkefolge: 'Det siste året kan ikkje vere før det første.',
      utenfor: (periode) => `Ordninga gjeld ikkje då. Ho gjeld: ${periode}.`,
      lastAr: (ar, forste) =>
        `Reglane for ${ar} kan ikkje endrast, for fordelinga er vedteken eller avgjerdsgrunnlag sende inn.${forste === null ? '' : ` Vel ${forste} eller seinare.`}`,
    },
    sprak: { nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' },
  },
  en: {
    ingress:
      'The rules of each scheme, with dates and sources. A county may have its own version, which then goes before the national one.',
    gjelder: 'In force',
    erstattetAv: 'Replaced by',
    erstatter: 'Replaces',
    nasjonal: 'National version',
    fylket: (fylke) => `The version of ${fylke}`,
    somNasjonal: 'The county follows the national version.',
    egen: 'Own version',
    ulik: 'Differs',
    regel: 'Rule',
    regler: 'The rules side by side',
    reglene: 'The rules',
    valg: 'Choice',
    lagEgne: (fylke) => `Make own rules for ${fylke}`,
    reglerIngress: (dato) => `As they are on ${dato}. What differs is marked.`,
    ingenRegler: 'No rules are in force on this date.',
    formal: 'Purpose',
    kriterier: 'Criteria',
    kriterium: 'Criterion',
    sporsmal: 'Questions of the decision basis',
    tidslinje: 'Versions over time',
    tidslinjeIngress:
      'A version that has been used is never rewritten. A change becomes a new version.',
    utgave: 'Version',
    hjemmel: 'Legal basis',
    lover: 'Law references',
    kilde: 'Source',
    navn: {
      partnertyper: 'Who may be a partner',
      malgrupper: 'Target groups',
      nokler: 'Usual distribution keys',
      utenPartner: 'A measure without a partner',
      klarertLeder: 'Not cleared with a leader at the university or college',
      overRammeUtenFinansiering: 'Above the frame without explaining the financing',
      minsteMalgrupper: 'Least number of target groups in a measure',
      'koordinator.tillatt': 'A coordinator may be funded',
      'koordinator.forankring': 'A coordinator without a decision of the forum',
      'koordinator.varselOverProsent': 'Warn when the coordinator costs more than',
      egenandelProsent: 'Own share',
      individuelleTiltakMaksProsent: 'The most for individual measures',
    },
    strenghet: {
      mangel: 'Stops submission',
      varsel: 'Warns the group',
      av: 'Does not apply',
    },
    kreves: {
      alltid: 'Must always be answered',
      'over-ramme': 'Must be answered when applying above the frame',
      nei: 'May be left empty',
    },
    partner: { uh: 'University or university college', fagskole: 'Vocational college' },
    ja: 'Yes',
    nei: 'No',
    ingenGrense: 'No limit',
    ingenEgenandel: 'None',
    sporsmalId: 'Question',
    rediger: (fylke) => `Change the version of ${fylke}`,
    redigerTittel: (ordning, fylke) => `${ordning}: the version of ${fylke}`,
    redigerIngress:
      'You make a new version for whole grant years. Other years keep the rules they have.',
    laast: (ar) =>
      `The rules for ${ar} cannot be changed. The distribution is adopted, or decision bases are submitted under them.`,
    alleLaast:
      'The rules cannot be changed: all the years of the scheme are over, or have an adopted distribution or submitted decision bases.',
    skjema: {
      periode: 'When and why',
      fraAr: 'From grant year',
      fraArHjelp: 'In force from 1 January of that year.',
      tilAr: 'To and with grant year',
      tilArHjelp: 'Leave empty if the version is to last as long as the scheme.',
      regler: 'Rules',
      hjelp: 'Help text',
      tekst: 'Text',
      navn: 'Name',
      kreves: 'Whether an answer is required',
      kildeHjelp: 'For example the case of the forum in which the change was decided.',
      reglerHjelp: 'Samråd checks the decision bases against these rules.',
      nullHjelp: 'Write 0 if there is no limit.',
      fjern: 'Remove',
      enRad: {
        kriterier: 'Criterion',
        sporsmal: 'Question',
        malgrupper: 'Target group',
        nokler: 'Key',
      },
      gruppe: {
        kriterier: 'Criteria',
        sporsmal: 'Questions of the decision basis',
        malgrupper: 'Target groups',
        nokler: 'Usual distribution keys',
      },
      gruppehjelp: {
        kriterier: 'The groups assess each decision basis against these.',
        sporsmal: 'The networks answer these when they write the decision basis.',
        malgrupper: 'The networks choose among these for each measure.',
        nokler: 'Suggested when a new grant year is set up, for example “barn og elever”.',
      },
      leggTil: {
        kriterier: 'Add criterion',
        sporsmal: 'Add question',
        malgrupper: 'Add target group',
        nokler: 'Add key',
      },
      lagret: (fra) => `The new version is saved. In force: ${fra}.`,
      rekkefolge: 'The last year cannot be before the first.',
      utenfor: (periode) => `The scheme is not in force then. It is in force: ${periode}.`,
      lastAr: (ar, forste) =>
        `The rules for ${ar} cannot be changed: the distribution is adopted or decision bases submitted.${forste === null ? '' : ` Choose ${forste} or later.`}`,
    },
    sprak: { nb: 'bokmål', nn: 'nynorsk', en: 'English' },
  },
})
