import { tekster } from '#platform/i18n.ts'

interface Importtekster {
  knapp: string
  tittel: (utvalg: string) => string
  ingress: string
  lim: string
  limHjelp: string
  fil: string
  filHjelp: string
  fra: string
  vis: string
  lagre: string
  forhand: string
  forhandTekst: string
  nyttSete: string
  uendret: string
  nyPerson: string
  ingenting: string
  lagret: (antall: number) => string
  rad: (nr: number) => string
  tomt: string
  kolonner: string
  utenSete: string
  ukjentGruppe: string
  flereHeter: string
}

export const importtekster = tekster<Importtekster>({
  nb: {
    knapp: 'Les inn fra ark',
    tittel: (u) => `Les inn fra ark: ${u}`,
    ingress:
      'Du ser hva som blir endret før noe blir lagret. Ingen blir tatt ut av en plass som er tom i arket.',
    lim: 'Lim inn tabellen',
    limHjelp: 'Første rad har overskriftene Sete, Gruppe, Representant, Vara og Vara 2.',
    fil: 'Eller velg en fil',
    filHjelp: 'Excel (.xlsx) eller CSV.',
    fra: 'Gjelder fra og med',
    vis: 'Vis endringene',
    lagre: 'Lagre endringene',
    forhand: 'Dette blir endret',
    forhandTekst: 'Ingenting er lagret ennå.',
    nyttSete: 'Nytt sete',
    uendret: 'uendret',
    nyPerson: 'ny person',
    ingenting: 'Ingen endring',
    lagret: (n) => (n === 1 ? 'Én rad er lagret.' : `${n} rader er lagret.`),
    rad: (nr) => `Rad ${nr}`,
    tomt: 'Lim inn en tabell eller velg en fil.',
    kolonner: 'Arket må ha kolonnene Sete og Representant.',
    utenSete: 'Raden har ikke noe sete.',
    ukjentGruppe: 'Setet finnes ikke, og gruppa står ikke i mandatet. Rett navnet eller gruppa.',
    flereHeter: 'Flere i fylket har dette navnet. Sett inn personen på siden til setet.',
  },
  nn: {
    knapp: 'Les inn frå ark',
    tittel: (u) => `Les inn frå ark: ${u}`,
    ingress:
      'Du ser kva som blir endra før noko blir lagra. Ingen blir tekne ut av ein plass som er tom i arket.',
    lim: 'Lim inn tabellen',
    limHjelp: 'Første rad har overskriftene Sete, Gruppe, Representant, Vara og Vara 2.',
    fil: 'Eller vel ei fil',
    filHjelp: 'Excel (.xlsx) eller CSV.',
    fra: 'Gjeld frå og med',
    vis: 'Vis endringane',
    lagre: 'Lagre endringane',
    forhand: 'Dette blir endra',
    forhandTekst: 'Ingenting er lagra enno.',
    nyttSete: 'Nytt sete',
    uendret: 'uendra',
    nyPerson: 'ny person',
    ingenting: 'Inga endring',
    lagret: (n) => (n === 1 ? 'Éi rad er lagra.' : `${n} rader er lagra.`),
    rad: (nr) => `Rad ${nr}`,
    tomt: 'Lim inn ein tabell eller vel ei fil.',
    kolonner: 'Arket må ha kolonnane Sete og Representant.',
    utenSete: 'Rada har ikkje noko sete.',
    ukjentGruppe: 'Setet finst ikkje, og gruppa står ikkje i mandatet. Rett namnet eller gruppa.',
    flereHeter: 'Fleire i fylket har dette namnet. Set inn personen på sida til setet.',
  },
  en: {
    knapp: 'Read from a sheet',
    tittel: (u) => `Read from a sheet: ${u}`,
    ingress:
      'You see what will change before anything is saved. Nobody is taken out of a place that is empty in the sheet.',
    lim: 'Paste the table',
    limHjelp:
      'The first row has the headings Seat, Group, Representative, First deputy and Second deputy.',
    fil: 'Or choose a file',
    filHjelp: 'Excel (.xlsx) or CSV.',
    fra: 'In force from',
    vis: 'Show the changes',
    lagre: 'Save the changes',
    forhand: 'This will change',
    forhandTekst: 'Nothing is saved yet.',
    nyttSete: 'New seat',
    uendret: 'unchanged',
    nyPerson: 'new person',
    ingenting: 'No change',
    lagret: (n) => (n === 1 ? 'One row is saved.' : `${n} rows are saved.`),
    rad: (nr) => `Row ${nr}`,
    tomt: 'Paste a table or choose a file.',
    kolonner: 'The sheet must have the columns Seat and Representative.',
    utenSete: 'The row has no seat.',
    ukjentGruppe:
      'The seat does not exist, and the group is not in the mandate. Correct the name or the group.',
    flereHeter: 'Several in the county have this name. Put the person in on the page of the seat.',
  },
})
