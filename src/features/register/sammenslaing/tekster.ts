import type { Sammenslaingsfeil } from '#core/register/medlemskap.ts'
import { tekster } from '#platform/i18n.ts'

interface Sammenslaingstekster {
  tittel: string
  ingress: string
  fra: string
  fraHjelp: string
  til: string
  tilHjelp: string
  dato: string
  datoHjelp: string
  vis: string
  plan: string
  slutter: (navn: string, dato: string) => string
  utAv: (navn: string, nettverk: string, dato: string) => string
  innI: (navn: string, nettverk: string, periode: string) => string
  allerede: (navn: string, nettverk: string) => string
  kilde: string
  utfor: string
  utfort: (fra: string, til: string) => string
  endret: string
  feil: Record<Sammenslaingsfeil, string>
}

export const sammenslaingstekster = tekster<Sammenslaingstekster>({
  nb: {
    tittel: 'Slå sammen kommuner',
    ingress:
      'Én kommune blir del av en annen fra en dato. Du ser først hva som skjer. Historikken beholder det gamle navnet.',
    fra: 'Kommunen som slutter',
    fraHjelp: 'Blir to kommuner til én ny, gjør dette én gang for hver av dem.',
    til: 'Kommunen den blir del av',
    tilHjelp: 'Er den ny, må den først føres inn under Organisasjoner.',
    dato: 'Første dag som én kommune',
    datoHjelp: 'For eksempel 2020-01-01.',
    vis: 'Vis hva som skjer',
    plan: 'Dette skjer',
    slutter: (navn, dato) => `${navn} slutter. Siste dag er ${dato}.`,
    utAv: (navn, nettverk, dato) => `${navn} går ut av ${nettverk}. Siste dag er ${dato}.`,
    innI: (navn, nettverk, periode) => `${navn} blir medlem av ${nettverk}: ${periode}.`,
    allerede: (navn, nettverk) => `${navn} er allerede medlem av ${nettverk}, og fortsetter.`,
    kilde: 'Grunn og kilde',
    utfor: 'Slå sammen',
    utfort: (fra, til) => `${fra} er slått sammen med ${til}.`,
    endret: 'Noen andre endret en av kommunene. Planen under er ny. Les den og send på nytt.',
    feil: {
      samme: 'Velg to ulike kommuner.',
      'fra-finnes-ikke-da': 'Kommunen som slutter, finnes ikke dagen før datoen.',
      'til-finnes-ikke-da': 'Kommunen den skal bli del av, finnes ikke denne datoen.',
      'senere-medlemskap':
        'Kommunen som slutter, har et medlemskap som begynner på eller etter datoen. Avslutt det først.',
    },
  },
  nn: {
    tittel: 'Slå saman kommunar',
    ingress:
      'Éin kommune blir del av ein annan frå ein dato. Du ser først kva som skjer. Historikken held på det gamle namnet.',
    fra: 'Kommunen som sluttar',
    fraHjelp: 'Blir to kommunar til éin ny, gjer dette éin gong for kvar av dei.',
    til: 'Kommunen han blir del av',
    tilHjelp: 'Er han ny, må han først førast inn under Organisasjonar.',
    dato: 'Første dag som éin kommune',
    datoHjelp: 'Til dømes 2020-01-01.',
    vis: 'Vis kva som skjer',
    plan: 'Dette skjer',
    slutter: (navn, dato) => `${navn} sluttar. Siste dag er ${dato}.`,
    utAv: (navn, nettverk, dato) => `${navn} går ut av ${nettverk}. Siste dag er ${dato}.`,
    innI: (navn, nettverk, periode) => `${navn} blir medlem av ${nettverk}: ${periode}.`,
    allerede: (navn, nettverk) => `${navn} er allereie medlem av ${nettverk}, og held fram.`,
    kilde: 'Grunn og kjelde',
    utfor: 'Slå saman',
    utfort: (fra, til) => `${fra} er slått saman med ${til}.`,
    endret: 'Nokon andre endra ein av kommunane. Planen under er ny. Les han og send på nytt.',
    feil: {
      samme: 'Vel to ulike kommunar.',
      'fra-finnes-ikke-da': 'Kommunen som sluttar, finst ikkje dagen før datoen.',
      'til-finnes-ikke-da': 'Kommunen han skal bli del av, finst ikkje denne datoen.',
      'senere-medlemskap':
        'Kommunen som sluttar, har ein medlemskap som byrjar på eller etter datoen. Avslutt han først.',
    },
  },
  en: {
    tittel: 'Merge municipalities',
    ingress:
      'One municipality becomes part of another from a date. First you see what will happen. The history keeps the old name.',
    fra: 'The municipality that ends',
    fraHjelp: 'If two municipalities become a new one, do this once for each of them.',
    til: 'The municipality it becomes part of',
    tilHjelp: 'If it is new, enter it under Organisations first.',
    dato: 'First day as one municipality',
    datoHjelp: 'For example 2020-01-01.',
    vis: 'Show what will happen',
    plan: 'This will happen',
    slutter: (navn, dato) => `${navn} ends. The last day is ${dato}.`,
    utAv: (navn, nettverk, dato) => `${navn} leaves ${nettverk}. The last day is ${dato}.`,
    innI: (navn, nettverk, periode) => `${navn} becomes a member of ${nettverk}: ${periode}.`,
    allerede: (navn, nettverk) => `${navn} is already a member of ${nettverk}, and stays.`,
    kilde: 'Reason and source',
    utfor: 'Merge',
    utfort: (fra, til) => `${fra} is merged with ${til}.`,
    endret:
      'Somebody changed one of the municipalities. The plan below is new. Read it and send again.',
    feil: {
      samme: 'Choose two different municipalities.',
      'fra-finnes-ikke-da': 'The municipality that ends does not exist the day before the date.',
      'til-finnes-ikke-da': 'The municipality it is to be part of does not exist on this date.',
      'senere-medlemskap':
        'The municipality that ends has a membership that begins on or after the date. End it first.',
    },
  },
})
