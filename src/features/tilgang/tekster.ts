import type { Rolle } from '#core/tilgang/rettigheter.ts'
import { tekster } from '#platform/i18n.ts'

interface Tilgangstekster {
  tittel: string
  ingress: string
  valgte: string
  alle: string
  bli: string
  blir: (navn: string, sete: string) => string
  allmennheten: string
  allmennhetenTekst: string
  merknad: string
  erNa: string
  roller: Record<Rolle, string>
  kolonner: { navn: string; sete: string; rolle: string; fylke: string; handling: string }
}

export const tilgangstekster = tekster<Tilgangstekster>({
  nb: {
    tittel: 'Velg hvem du er',
    ingress:
      'I demoen velger du en oppdiktet person. Det du kan se og gjøre, følger av vervet personen har.',
    valgte: 'Personer å begynne med',
    alle: 'Alle i demoen',
    bli: 'Vær denne personen',
    blir: (navn, sete) => `Nå er du ${navn}, for ${sete}.`,
    allmennheten: 'Allmennheten',
    allmennhetenTekst: 'Se det alle kan se, uten verv.',
    merknad: 'Alle navnene er oppdiktet. Ingen av dem er navnet på en person i kildene.',
    erNa: 'Du er denne personen nå',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Universitet eller høgskole',
      eier: 'Eier',
      forum: 'Forumsmedlem',
      direktorat: 'Direktorat',
      offentlig: 'Allmennheten',
    },
    kolonner: { navn: 'Navn', sete: 'For', rolle: 'Rolle', fylke: 'Fylke', handling: 'Valg' },
  },
  nn: {
    tittel: 'Vel kven du er',
    ingress:
      'I demoen vel du ein oppdikta person. Det du kan sjå og gjere, følgjer av vervet personen har.',
    valgte: 'Personar å byrje med',
    alle: 'Alle i demoen',
    bli: 'Ver denne personen',
    blir: (navn, sete) => `No er du ${navn}, for ${sete}.`,
    allmennheten: 'Ålmenta',
    allmennhetenTekst: 'Sjå det alle kan sjå, utan verv.',
    merknad: 'Alle namna er oppdikta. Ingen av dei er namnet på ein person i kjeldene.',
    erNa: 'Du er denne personen no',
    roller: {
      sekretariat: 'Sekretariat',
      koordinator: 'Koordinator',
      uh: 'Universitet eller høgskule',
      eier: 'Eigar',
      forum: 'Forumsmedlem',
      direktorat: 'Direktorat',
      offentlig: 'Ålmenta',
    },
    kolonner: { navn: 'Namn', sete: 'For', rolle: 'Rolle', fylke: 'Fylke', handling: 'Val' },
  },
  en: {
    tittel: 'Choose who you are',
    ingress:
      'In the demo you choose an invented person. What you can see and do follows from the seat that person holds.',
    valgte: 'People to start with',
    alle: 'Everyone in the demo',
    bli: 'Be this person',
    blir: (navn, sete) => `You are now ${navn}, for ${sete}.`,
    allmennheten: 'The public',
    allmennhetenTekst: 'See what everyone can see, without a seat.',
    merknad: 'All the names are invented. None is the name of a person in the sources.',
    erNa: 'You are this person now',
    roller: {
      sekretariat: 'Secretariat',
      koordinator: 'Coordinator',
      uh: 'University or college',
      eier: 'Owner',
      forum: 'Forum member',
      direktorat: 'Directorate',
      offentlig: 'The public',
    },
    kolonner: { navn: 'Name', sete: 'For', rolle: 'Role', fylke: 'County', handling: 'Choice' },
  },
})
