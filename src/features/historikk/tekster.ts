import { tekster } from '#platform/i18n.ts'
import type { Historikkslag } from './slag.ts'

interface Historikktekster {
  tittel: (hva: string) => string
  historikk: string
  ingress: Record<'fylke' | 'sak' | 'utvalg' | 'person', string>
  lenke: string
  system: string
  /** Loading and upgrading, told as one. */
  satt: string
  som: (sete: string) => string
  gjorde: (antall: number) => string
  ogTil: (antall: number) => string
  visResten: (antall: number) => string
  ord: Record<'ny' | 'endret' | 'slettet' | 'fantes', (hva: string) => string>
  endretFelt: (felt: string, hva: string, fra: string, til: string) => string
  endretStort: (felt: string, hva: string) => string
  felt: (felt: string, fra: string, til: string) => string
  /** Null when it holds always, or until further notice. */
  periode: (fra: string | null, til: string | null) => string | null
  sisteDag: (hva: string, fra: string | null, til: string | null) => string
  stemme: Record<'ja' | 'nei', string>
  tomt: string
  ja: string
  nei: string
  endretOrd: string
  naar: string
  hvem: string
  forHvem: string
  hva: string
  hvorfor: string
  ingen: string
  ingenTreff: string
  slag: string
  slagene: Record<Historikkslag, string>
  lastNed: string
  avkortet: (flest: string) => string
  segl: string
}

function ledd(...deler: readonly (string | null)[]): string | null {
  return deler.filter((d) => d !== null).join(' ') || null
}

export const historikktekster = tekster<Historikktekster>({
  nb: {
    tittel: (hva) => `Historikk: ${hva}`,
    historikk: 'Historikk',
    ingress: {
      fylke: 'Alt som er endret i fylket, det nyeste først.',
      sak: 'Alt som er endret i saken, det nyeste først.',
      utvalg: 'Alt som er endret i utvalget, dets mandat og dets seter, det nyeste først.',
      person: 'Alt som er endret om personen, det nyeste først.',
    },
    lenke: 'Se historikken',
    system: 'Samråd',
    satt: 'Samråd la inn eller oppgraderte data',
    som: (sete) => `som ${sete}`,
    gjorde: (n) => `gjorde ${n} endringer`,
    ogTil: (n) => `… og ${n} til`,
    visResten: (n) => `Vis ${n} til`,
    ord: {
      ny: (hva) => `la til ${hva}`,
      endret: (hva) => `endret ${hva}`,
      slettet: (hva) => `fjernet ${hva}`,
      fantes: (hva) => `noterte ${hva}, som fantes fra før`,
    },
    endretFelt: (felt, hva, fra, til) => `endret ${felt} ${hva} fra ${fra} til ${til}`,
    endretStort: (felt, hva) => `endret ${felt} ${hva}`,
    felt: (felt, fra, til) => `${felt} fra ${fra} til ${til}`,
    periode: (fra, til) => ledd(fra && `fra ${fra}`, til && `til ${til}`),
    sisteDag: (hva, fra, til) =>
      til === null
        ? `tok bort siste dag for ${hva}, som var ${fra ?? 'ikke satt'}`
        : `satte siste dag for ${hva} til ${til}${fra === null ? '' : `, før ${fra}`}`,
    stemme: { ja: 'med stemmerett', nei: 'uten stemmerett' },
    tomt: 'tomt',
    ja: 'ja',
    nei: 'nei',
    endretOrd: 'endret',
    naar: 'Når',
    hvem: 'Hvem',
    forHvem: 'For hvem',
    hva: 'Hva som skjedde',
    hvorfor: 'Hvorfor',
    ingen: 'Ingenting er endret ennå.',
    ingenTreff: 'Ingen endringer passer med valgene.',
    slag: 'Hva det gjelder',
    slagene: {
      penger: 'Penger og nøkler',
      sak: 'Saker og vurdering',
      verv: 'Utvalg og seter',
      register: 'Register og oppsett',
      tilgang: 'Personer og tilgang',
    },
    lastNed: 'Last ned',
    avkortet: (flest) =>
      `Fila har alle endringene, opptil ${flest}. Er det flere, kan du velge en periode.`,
    segl: 'Segl og kontroll',
  },
  nn: {
    tittel: (hva) => `Historikk: ${hva}`,
    historikk: 'Historikk',
    ingress: {
      fylke: 'Alt som er endra i fylket, det nyaste først.',
      sak: 'Alt som er endra i saka, det nyaste først.',
      utvalg: 'Alt som er endra i utvalet, mandatet og seta, det nyaste først.',
      person: 'Alt som er endra om personen, det nyaste først.',
    },
    lenke: 'Sjå historikken',
    system: 'Samråd',
    satt: 'Samråd la inn eller oppgraderte data',
    som: (sete) => `som ${sete}`,
    gjorde: (n) => `gjorde ${n} endringar`,
    ogTil: (n) => `… og ${n} til`,
    visResten: (n) => `Vis ${n} til`,
    ord: {
      ny: (hva) => `la til ${hva}`,
      endret: (hva) => `endra ${hva}`,
      slettet: (hva) => `fjerna ${hva}`,
      fantes: (hva) => `noterte ${hva}, som fanst frå før`,
    },
    endretFelt: (felt, hva, fra, til) => `endra ${felt} ${hva} frå ${fra} til ${til}`,
    endretStort: (felt, hva) => `endra ${felt} ${hva}`,
    felt: (felt, fra, til) => `${felt} frå ${fra} til ${til}`,
    periode: (fra, til) => ledd(fra && `frå ${fra}`, til && `til ${til}`),
    sisteDag: (hva, fra, til) =>
      til === null
        ? `tok bort siste dag for ${hva}, som var ${fra ?? 'ikkje sett'}`
        : `sette siste dag for ${hva} til ${til}${fra === null ? '' : `, før ${fra}`}`,
    stemme: { ja: 'med røysterett', nei: 'utan røysterett' },
    tomt: 'tomt',
    ja: 'ja',
    nei: 'nei',
    endretOrd: 'endra',
    naar: 'Når',
    hvem: 'Kven',
    forHvem: 'For kven',
    hva: 'Kva som skjedde',
    hvorfor: 'Kvifor',
    ingen: 'Ingenting er endra enno.',
    ingenTreff: 'Ingen endringar passar med vala.',
    slag: 'Kva det gjeld',
    slagene: {
      penger: 'Pengar og nøklar',
      sak: 'Saker og vurdering',
      verv: 'Utval og sete',
      register: 'Register og oppsett',
      tilgang: 'Personar og tilgang',
    },
    lastNed: 'Last ned',
    avkortet: (flest) =>
      `Fila har alle endringane, opptil ${flest}. Er det fleire, kan du velje ein periode.`,
    segl: 'Segl og kontroll',
  },
  en: {
    tittel: (hva) => `History: ${hva}`,
    historikk: 'History',
    ingress: {
      fylke: 'All that has been changed in the county, the newest first.',
      sak: 'All that has been changed in the case, the newest first.',
      utvalg: 'All that has been changed in the body, its mandate and seats, the newest first.',
      person: 'All that has been changed about the person, the newest first.',
    },
    lenke: 'See the history',
    system: 'Samråd',
    satt: 'Samråd loaded or upgraded data',
    som: (sete) => `as ${sete}`,
    gjorde: (n) => `made ${n} changes`,
    ogTil: (n) => `… and ${n} more`,
    visResten: (n) => `Show ${n} more`,
    ord: {
      ny: (hva) => `added ${hva}`,
      endret: (hva) => `changed ${hva}`,
      slettet: (hva) => `removed ${hva}`,
      fantes: (hva) => `noted ${hva}, which was there already`,
    },
    endretFelt: (felt, hva, fra, til) => `changed ${felt} ${hva} from ${fra} to ${til}`,
    endretStort: (felt, hva) => `changed ${felt} ${hva}`,
    felt: (felt, fra, til) => `${felt} from ${fra} to ${til}`,
    periode: (fra, til) => ledd(fra && `from ${fra}`, til && `to ${til}`),
    sisteDag: (hva, fra, til) =>
      til === null
        ? `took away the last day of ${hva}, which was ${fra ?? 'not set'}`
        : `set the last day of ${hva} to ${til}${fra === null ? '' : `, before ${fra}`}`,
    stemme: { ja: 'with a vote', nei: 'without a vote' },
    tomt: 'nothing',
    ja: 'yes',
    nei: 'no',
    endretOrd: 'changed',
    naar: 'When',
    hvem: 'Who',
    forHvem: 'For whom',
    hva: 'What happened',
    hvorfor: 'Why',
    ingen: 'Nothing has been changed yet.',
    ingenTreff: 'No changes match the choices.',
    slag: 'What it is about',
    slagene: {
      penger: 'Money and keys',
      sak: 'Cases and assessment',
      verv: 'Bodies and seats',
      register: 'Register and settings',
      tilgang: 'People and access',
    },
    lastNed: 'Download',
    avkortet: (flest) =>
      `The file has all the changes, up to ${flest}. If there are more, choose a period.`,
    segl: 'Seals and control',
  },
})
