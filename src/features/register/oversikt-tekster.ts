import type { Registerhull } from '#core/register/hull.ts'
import { tekster } from '#platform/i18n.ts'

interface Oversiktstekster {
  tittel: (fylke: string) => string
  ingress: string
  om: string
  samiskNavn: string
  statsforvalter: string
  hull: string
  hullIngress: string
  ingenHull: string
  hullslag: Record<Exclude<Registerhull['slag'], 'uten-partner'>, string>
  utenPartner: (ordning: string) => string
  alleNettverk: (n: number) => string
  nettverkTekst: (n: number, uten: number) => string
  organisasjonerTekst: (n: number, kommuner: number) => string
  ordningerTekst: (gjelder: number, alle: number) => string
  slaSammen: string
  slaSammenTekst: string
  innhold: string
  endreFylket: string
  endreFylketIngress: string
  statsforvalterHjelp: string
}

export const oversiktstekster = tekster<Oversiktstekster>({
  nb: {
    tittel: (fylke) => `Register for ${fylke}`,
    ingress:
      'Her står hvem som er med: nettverkene, eierne, partnerne og reglene for hver ordning, med datoer og kilder.',
    om: 'Fylket',
    samiskNavn: 'Samisk navn',
    statsforvalter: 'Statsforvalter',
    hull: 'Dette mangler i registeret',
    hullIngress: 'Kildene sier ikke alt. Det som mangler, står her til noen fyller det ut.',
    ingenHull: 'Alle nettverkene har medlemmer, partner, koordinator og plass i samarbeidsforum.',
    hullslag: {
      'uten-medlemmer': 'Nettverk uten medlemmer',
      'uten-koordinator': 'Nettverk uten koordinator',
      'uten-forumsete': 'Nettverk uten plass i samarbeidsforum',
      'uten-nettverk': 'Kommuner som ikke er med i noe nettverk',
      'i-flere-nettverk': 'Kommuner som er med i flere nettverk samtidig',
      'avsluttet-medlem': 'Organisasjoner som er avsluttet, men fortsatt står som medlem',
    },
    utenPartner: (ordning) => `Nettverk uten partner i ${ordning}`,
    alleNettverk: (n) => `Det gjelder alle de ${n} nettverkene.`,
    nettverkTekst: (n, uten) =>
      `${n} nettverk${uten > 0 ? `, ${uten} uten medlemmer i kildene` : ''}.`,
    organisasjonerTekst: (n, kommuner) =>
      `${n} organisasjoner, ${kommuner === 1 ? 'én av dem er kommune' : `${kommuner} av dem er kommuner`}.`,
    ordningerTekst: (gjelder, alle) => `${alle} ordninger, ${gjelder} gjelder denne datoen.`,
    slaSammen: 'Slå sammen kommuner',
    slaSammenTekst: 'Flytt alle medlemskapene fra én kommune til en annen fra en dato.',
    innhold: 'I registeret',
    endreFylket: 'Endre fylket',
    endreFylketIngress:
      'Navnene vises på alle sider og i alle brev. Adressen til sidene blir den samme.',
    statsforvalterHjelp: 'Slik navnet skrives i brev, for eksempel «Statsforvalteren i Trøndelag».',
  },
  nn: {
    tittel: (fylke) => `Register for ${fylke}`,
    ingress:
      'Her står kven som er med: nettverka, eigarane, partnarane og reglane for kvar ordning, med datoar og kjelder.',
    om: 'Fylket',
    samiskNavn: 'Samisk namn',
    statsforvalter: 'Statsforvaltar',
    hull: 'Dette manglar i registeret',
    hullIngress: 'Kjeldene seier ikkje alt. Det som manglar, står her til nokon fyller det ut.',
    ingenHull: 'Alle nettverka har medlemmer, partnar, koordinator og plass i samarbeidsforum.',
    hullslag: {
      'uten-medlemmer': 'Nettverk utan medlemmer',
      'uten-koordinator': 'Nettverk utan koordinator',
      'uten-forumsete': 'Nettverk utan plass i samarbeidsforum',
      'uten-nettverk': 'Kommunar som ikkje er med i noko nettverk',
      'i-flere-nettverk': 'Kommunar som er med i fleire nettverk samstundes',
      'avsluttet-medlem': 'Organisasjonar som er avslutta, men framleis står som medlem',
    },
    utenPartner: (ordning) => `Nettverk utan partnar i ${ordning}`,
    alleNettverk: (n) => `Det gjeld alle dei ${n} nettverka.`,
    nettverkTekst: (n, uten) =>
      `${n} nettverk${uten > 0 ? `, ${uten} utan medlemmer i kjeldene` : ''}.`,
    organisasjonerTekst: (n, kommuner) =>
      `${n} organisasjonar, ${kommuner === 1 ? 'éin av dei er kommune' : `${kommuner} av dei er kommunar`}.`,
    ordningerTekst: (gjelder, alle) => `${alle} ordningar, ${gjelder} gjeld denne datoen.`,
    slaSammen: 'Slå saman kommunar',
    slaSammenTekst: 'Flytt alle medlemskapa frå éin kommune til ein annan frå ein dato.',
    innhold: 'I registeret',
    endreFylket: 'Endre fylket',
    endreFylketIngress:
      'Namna blir viste på alle sider og i alle brev. Adressa til sidene blir den same.',
    statsforvalterHjelp: 'Slik namnet blir skrive i brev, til dømes «Statsforvaltaren i Vestland».',
  },
  en: {
    tittel: (fylke) => `Register of ${fylke}`,
    ingress:
      'Who takes part: the networks, the owners, the partners and the rules of each scheme, with dates and sources.',
    om: 'The county',
    samiskNavn: 'Sámi name',
    statsforvalter: 'State Administrator',
    hull: 'Missing in the register',
    hullIngress:
      'The sources do not say everything. What is missing stays here until somebody fills it in.',
    ingenHull: 'All the networks have members, a partner, a coordinator and a seat in the forum.',
    hullslag: {
      'uten-medlemmer': 'Networks without members',
      'uten-koordinator': 'Networks without a coordinator',
      'uten-forumsete': 'Networks without a seat in the cooperation forum',
      'uten-nettverk': 'Municipalities in no network',
      'i-flere-nettverk': 'Municipalities in more than one network at once',
      'avsluttet-medlem': 'Organisations that have ended but are still members',
    },
    utenPartner: (ordning) => `Networks without a partner in ${ordning}`,
    alleNettverk: (n) => `This is true of all ${n} networks.`,
    nettverkTekst: (n, uten) =>
      `${n} networks${uten > 0 ? `, ${uten} without members in the sources` : ''}.`,
    organisasjonerTekst: (n, kommuner) =>
      `${n} organisations, ${kommuner === 1 ? 'one of them a municipality' : `${kommuner} of them municipalities`}.`,
    ordningerTekst: (gjelder, alle) => `${alle} schemes, ${gjelder} in force on this date.`,
    slaSammen: 'Merge municipalities',
    slaSammenTekst: 'Move all the memberships of one municipality to another from a date.',
    innhold: 'In the register',
    endreFylket: 'Change the county',
    endreFylketIngress:
      'The names are shown on all pages and in all letters. The address of the pages stays the same.',
    statsforvalterHjelp:
      'As the name is written in letters, for example “Statsforvalteren i Trøndelag”.',
  },
})
