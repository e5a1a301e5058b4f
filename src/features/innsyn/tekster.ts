import type { Opptredengrunn } from '#core/verv/kan-opptre.ts'
import { tekster } from '#platform/i18n.ts'
import type { Innsynsslag } from './slag.ts'

/** Why somebody was refused, as the log has it; another code is told as the last. */
export type Avvistgrunn =
  | 'mangler-rolle'
  | 'annet-fylke'
  | 'annet-nettverk'
  | 'annen-ordning'
  | 'annen-tilstand'
  | 'finnes-ikke'
  | 'opptrer-ikke'
  | 'fremmed-valg'
  | 'regel'

const OPPTRER_IKKE: Readonly<Record<Opptredengrunn, 'opptrer-ikke'>> = {
  'sitter-ikke': 'opptrer-ikke',
  'meldt-fravaer': 'opptrer-ikke',
  'annen-har-opptradt': 'opptrer-ikke',
  'representanten-opptrer': 'opptrer-ikke',
  'vara1-opptrer': 'opptrer-ikke',
}

export function avvistgrunn(kode: string): Avvistgrunn {
  if (kode in OPPTRER_IKKE) return 'opptrer-ikke'
  const kjente = Object.keys(innsynstekster.nb.grunner)
  // The keys are those of the type, by the check of the texts.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return kjente.includes(kode) ? (kode as Avvistgrunn) : 'regel'
}

interface Innsynstekster {
  innsyn: string
  tittel: (hva: string) => string
  ingress: Record<'fylke' | 'sak', string>
  slag: Record<Innsynsslag, string>
  grunner: Record<Avvistgrunn, string>
  ogTil: (n: number) => string
  slettet: string
  naar: string
  hvem: string
  forHvem: string
  hva: string
  sak: string
  hvor: string
  adresse: string
  steder: Record<
    'samlet' | 'grunnlag' | 'vurdering' | 'innstilling' | 'historikk' | 'innsyn',
    string
  >
  hvorfor: string
  ingen: string
  ingenTreff: string
  hvemFilter: string
  lastNed: string
  avkortet: string
  hvaNoteres: string
  forklaring: readonly string[]
}

export const innsynstekster = tekster<Innsynstekster>({
  nb: {
    innsyn: 'Innsynslogg',
    tittel: (hva) => `Innsynslogg: ${hva}`,
    ingress: {
      fylke: 'Hvem som har lest det som er skjermet i fylket, og hvem som er blitt avvist.',
      sak: 'Hvem utenfor partnerskapet som har lest innholdet mens det var skjermet.',
    },
    slag: { lest: 'Leste', avvist: 'Avvist' },
    grunner: {
      'mangler-rolle': 'Setet gir ikke rett til dette.',
      'annet-fylke': 'Setet gjelder et annet fylke.',
      'annet-nettverk': 'Setet gjelder et annet nettverk, eller nettverket i en annen ordning.',
      'annen-ordning': 'Utvalget til setet behandler ikke ordningen.',
      'annen-tilstand': 'Ikke tilgjengelig slik saken sto da.',
      'finnes-ikke': 'Det fantes ikke.',
      'opptrer-ikke': 'En annen opptrådte for setet.',
      'fremmed-valg':
        'Skjemaet ble sendt med noe som hører til et annet sted, og som ikke var et valg på siden.',
      regel: 'Reglene for saken tillot det ikke.',
    },
    ogTil: (n) => `Og ${n} til i samme minutt.`,
    slettet: 'Ikke lenger kjent',
    naar: 'Når',
    hvem: 'Hvem',
    forHvem: 'For hvem',
    hva: 'Hva som skjedde',
    sak: 'Sak',
    hvor: 'Hvor',
    adresse: 'Adresse',
    steder: {
      samlet: 'Samlet framstilling',
      grunnlag: 'Beslutningsgrunnlaget',
      vurdering: 'Vurderingen',
      innstilling: 'Innstillingen',
      historikk: 'Historikken til saken',
      innsyn: 'Innsynsloggen til saken',
    },
    hvorfor: 'Hvorfor',
    ingen: 'Ingen linjer ennå.',
    ingenTreff: 'Ingen linjer passer med valgene.',
    hvemFilter: 'Navn eller sete',
    lastNed: 'Last ned',
    avkortet: 'Fila har de nyeste linjene. Velg en periode for å få resten.',
    hvaNoteres: 'Hva som noteres',
    forklaring: [
      'Lesing noteres når innholdet er skjermet etter loven, eller sendt før fristen og derfor lukket for forumet. At partnerskapet leser sitt eget, noteres ikke.',
      'Den samme som leser det samme i samme form igjen innen et minutt, er én linje.',
      'Hver og en ser sine egne linjer under «Mine opplysninger». Linjene slettes når lagringstiden er ute.',
    ],
  },
  nn: {
    innsyn: 'Innsynslogg',
    tittel: (hva) => `Innsynslogg: ${hva}`,
    ingress: {
      fylke: 'Kven som har lese det som er skjerma i fylket, og kven som er blitt avvist.',
      sak: 'Kven utanfor partnarskapet som har lese innhaldet medan det var skjerma.',
    },
    slag: { lest: 'Las', avvist: 'Avvist' },
    grunner: {
      'mangler-rolle': 'Setet gir ikkje rett til dette.',
      'annet-fylke': 'Setet gjeld eit anna fylke.',
      'annet-nettverk': 'Setet gjeld eit anna nettverk, eller nettverket i ei anna ordning.',
      'annen-ordning': 'Utvalet til setet behandlar ikkje ordninga.',
      'annen-tilstand': 'Ikkje tilgjengeleg slik saka stod då.',
      'finnes-ikke': 'Det fanst ikkje.',
      'opptrer-ikke': 'Ein annan opptredde for setet.',
      'fremmed-valg':
        'Skjemaet vart sendt med noko som høyrer til ein annan stad, og som ikkje var eit val på sida.',
      regel: 'Reglane for saka tillét det ikkje.',
    },
    ogTil: (n) => `Og ${n} til i same minutt.`,
    slettet: 'Ikkje lenger kjend',
    naar: 'Når',
    hvem: 'Kven',
    forHvem: 'For kven',
    hva: 'Kva som skjedde',
    sak: 'Sak',
    hvor: 'Kvar',
    adresse: 'Adresse',
    steder: {
      samlet: 'Samla framstilling',
      grunnlag: 'Avgjerdsgrunnlaget',
      vurdering: 'Vurderinga',
      innstilling: 'Innstillinga',
      historikk: 'Historikken til saka',
      innsyn: 'Innsynsloggen til saka',
    },
    hvorfor: 'Kvifor',
    ingen: 'Ingen linjer enno.',
    ingenTreff: 'Ingen linjer passar med vala.',
    hvemFilter: 'Namn eller sete',
    lastNed: 'Last ned',
    avkortet: 'Fila har dei nyaste linjene. Vel ein periode for å få resten.',
    hvaNoteres: 'Kva som blir notert',
    forklaring: [
      'Lesing blir notert når innhaldet er skjerma etter lova, eller sendt før fristen og difor lukka for forumet. At partnarskapet les sitt eige, blir ikkje notert.',
      'Den same som les det same i same form igjen innan eit minutt, er éi linje.',
      'Kvar og ein ser sine eigne linjer under «Mine opplysningar». Linjene blir sletta når lagringstida er ute.',
    ],
  },
  en: {
    innsyn: 'Access log',
    tittel: (hva) => `Access log: ${hva}`,
    ingress: {
      fylke: 'Who has read what is shielded in the county, and who has been refused.',
      sak: 'Who outside the partnership has read the content while it was shielded.',
    },
    slag: { lest: 'Read', avvist: 'Refused' },
    grunner: {
      'mangler-rolle': 'The seat gives no right to this.',
      'annet-fylke': 'The seat is in another county.',
      'annet-nettverk': 'The seat is in another network, or in this one for another scheme.',
      'annen-ordning': 'The body of the seat does not handle the scheme.',
      'annen-tilstand': 'Not available as the case stood then.',
      'finnes-ikke': 'It did not exist.',
      'opptrer-ikke': 'Somebody else acted for the seat.',
      'fremmed-valg':
        'The form was sent with something that belongs elsewhere, and was no choice on the page.',
      regel: 'The rules of the case did not allow it.',
    },
    ogTil: (n) => `And ${n} more in the same minute.`,
    slettet: 'No longer known',
    naar: 'When',
    hvem: 'Who',
    forHvem: 'For whom',
    hva: 'What happened',
    sak: 'Case',
    hvor: 'Where',
    adresse: 'Address',
    steder: {
      samlet: 'The joint overview',
      grunnlag: 'The decision basis',
      vurdering: 'The assessment',
      innstilling: 'The recommendation',
      historikk: 'The history of the case',
      innsyn: 'The access log of the case',
    },
    hvorfor: 'Why',
    ingen: 'No lines yet.',
    ingenTreff: 'No lines match the choices.',
    hvemFilter: 'Name or seat',
    lastNed: 'Download',
    avkortet: 'The file has the newest lines. Choose a period to get the rest.',
    hvaNoteres: 'What is noted',
    forklaring: [
      'Reading is noted when the content is shielded by law, or sent before the deadline and so closed to the forum. That the partnership reads its own is not noted.',
      'The same person who reads the same in the same form again within a minute is one line.',
      'Everyone sees their own lines under “My data”. The lines are deleted when their retention is over.',
    ],
  },
})
