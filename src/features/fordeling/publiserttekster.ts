import { tekster } from '#platform/i18n.ts'

interface Publiserttekster {
  tittel: string
  ingress: string
  tabellen: string
  tabell: string
  tabellHjelp: string
  fil: string
  filHjelp: string
  kilde: string
  kildeHjelp: string
  seOver: string
  forhand: string
  forhandTekst: (navn: string, belop: string) => string
  lagre: string
  rettOpp: string
  rad: string
  skrevet: string
  nettverk: string
  belop: string
  sum: string
  sumStemmer: (sum: string) => string
  sumStemmerIkke: (oppgitt: string, sum: string) => string
  utelatt: (navn: string) => string
  erstatter: (n: number) => string
  lagret: (n: number) => string
  endret: string
  manglerTabell: string
  manglerKilde: string
  forLangKilde: (n: number) => string
  iRad: (rad: number, tekst: string) => string
  iKolonne: (rad: number, kolonne: number, tekst: string) => string
  feil: {
    'for-fa-kolonner': string
    'ingen-rader': string
    'mangler-navn': string
    'mangler-belop': string
    'ukjent-nettverk': (verdi: string) => string
    'ikke-belop': (verdi: string) => string
    dobbelt: (verdi: string, forste: number) => string
  }
}

export const publiserttekster = tekster<Publiserttekster>({
  nb: {
    tittel: 'Legg inn publisert tabell',
    ingress:
      'Er rammene publisert et annet sted, kan Samråd sammenligne dem rad for rad. Tabellen endrer ingen rammer.',
    tabellen: 'Tabellen',
    tabell: 'Lim inn tabellen',
    tabellHjelp:
      'Merk cellene i Excel, kopier og lim inn her. Første rad må ha overskrifter, for eksempel «Nettverk» og «Ramme».',
    fil: 'Eller velg en fil',
    filHjelp: 'Excel (.xlsx) eller .csv, høyst 5 MB. Velger du en fil, blir feltet over ikke lest.',
    kilde: 'Hvor tabellen er publisert',
    kildeHjelp: 'For eksempel møtet og datoen, eller nettadressen.',
    seOver: 'Se over tabellen',
    forhand: 'Se over før du lagrer',
    forhandTekst: (navn, belop) =>
      `Nettverkene er lest fra kolonnen «${navn}» og beløpene fra «${belop}». Ingenting er lagret ennå.`,
    lagre: 'Lagre tabellen',
    rettOpp: 'Endre tabellen',
    rad: 'Rad',
    skrevet: 'Skrevet',
    nettverk: 'Nettverk',
    belop: 'Ramme (kr)',
    sum: 'Sum',
    sumStemmer: (sum) => `Summen i tabellen er ${sum}, og den stemmer med radene.`,
    sumStemmerIkke: (oppgitt, sum) =>
      `Summen som står i tabellen, er ${oppgitt}, men radene blir ${sum}.`,
    utelatt: (navn) => `Tabellen har ingen rad for ${navn}.`,
    erstatter: (n) => `Tabellen erstatter den som ligger her nå, med ${n} rader.`,
    lagret: (n) => `Den publiserte tabellen er lagret med ${n} rader.`,
    endret:
      'Noen andre har endret den publiserte tabellen mens du holdt på. Se over på nytt før du lagrer.',
    manglerTabell: 'Lim inn en tabell eller velg en fil.',
    manglerKilde: 'Skriv hvor tabellen er publisert.',
    forLangKilde: (n) => `Kilden kan ha høyst ${n} tegn.`,
    iRad: (rad, tekst) => `Rad ${rad}: ${tekst}`,
    iKolonne: (rad, kolonne, tekst) => `Rad ${rad}, kolonne ${kolonne}: ${tekst}`,
    feil: {
      'for-fa-kolonner':
        'Tabellen må ha minst to kolonner: én med nettverk og én med ramme i kroner.',
      'ingen-rader': 'Tabellen har overskrifter, men ingen rader.',
      'mangler-navn': 'Navnet på nettverket mangler.',
      'mangler-belop': 'Rammen mangler.',
      'ukjent-nettverk': (v) => `«${v}» er ikke et nettverk i fylket dette året.`,
      'ikke-belop': (v) => `«${v}» er ikke et beløp i hele kroner.`,
      dobbelt: (v, forste) => `${v} står også i rad ${forste}.`,
    },
  },
  nn: {
    tittel: 'Legg inn publisert tabell',
    ingress:
      'Er rammene publiserte ein annan stad, kan Samråd samanlikne dei rad for rad. Tabellen endrar ingen rammer.',
    tabellen: 'Tabellen',
    tabell: 'Lim inn tabellen',
    tabellHjelp:
      'Merk cellene i Excel, kopier og lim inn her. Første rad må ha overskrifter, til dømes «Nettverk» og «Ramme».',
    fil: 'Eller vel ei fil',
    filHjelp: 'Excel (.xlsx) eller .csv, høgst 5 MB. Vel du ei fil, blir feltet over ikkje lese.',
    kilde: 'Kvar tabellen er publisert',
    kildeHjelp: 'Til dømes møtet og datoen, eller nettadressa.',
    seOver: 'Sjå over tabellen',
    forhand: 'Sjå over før du lagrar',
    forhandTekst: (navn, belop) =>
      `Nettverka er lesne frå kolonnen «${navn}» og beløpa frå «${belop}». Ingenting er lagra enno.`,
    lagre: 'Lagre tabellen',
    rettOpp: 'Endre tabellen',
    rad: 'Rad',
    skrevet: 'Skrive',
    nettverk: 'Nettverk',
    belop: 'Ramme (kr)',
    sum: 'Sum',
    sumStemmer: (sum) => `Summen i tabellen er ${sum}, og han stemmer med radene.`,
    sumStemmerIkke: (oppgitt, sum) =>
      `Summen som står i tabellen, er ${oppgitt}, men radene blir ${sum}.`,
    utelatt: (navn) => `Tabellen har inga rad for ${navn}.`,
    erstatter: (n) => `Tabellen erstattar den som ligg her no, med ${n} rader.`,
    lagret: (n) => `Den publiserte tabellen er lagra med ${n} rader.`,
    endret:
      'Nokon andre har endra den publiserte tabellen medan du heldt på. Sjå over på nytt før du lagrar.',
    manglerTabell: 'Lim inn ein tabell eller vel ei fil.',
    manglerKilde: 'Skriv kvar tabellen er publisert.',
    forLangKilde: (n) => `Kjelda kan ha høgst ${n} teikn.`,
    iRad: (rad, tekst) => `Rad ${rad}: ${tekst}`,
    iKolonne: (rad, kolonne, tekst) => `Rad ${rad}, kolonne ${kolonne}: ${tekst}`,
    feil: {
      'for-fa-kolonner':
        'Tabellen må ha minst to kolonnar: éin med nettverk og éin med ramme i kroner.',
      'ingen-rader': 'Tabellen har overskrifter, men ingen rader.',
      'mangler-navn': 'Namnet på nettverket manglar.',
      'mangler-belop': 'Ramma manglar.',
      'ukjent-nettverk': (v) => `«${v}» er ikkje eit nettverk i fylket dette året.`,
      'ikke-belop': (v) => `«${v}» er ikkje eit beløp i heile kroner.`,
      dobbelt: (v, forste) => `${v} står òg i rad ${forste}.`,
    },
  },
  en: {
    tittel: 'Add a published table',
    ingress:
      'When the frames are published elsewhere, Samråd can compare them row by row. The table changes no frames.',
    tabellen: 'The table',
    tabell: 'Paste the table',
    tabellHjelp:
      'Select the cells in Excel, copy and paste here. The first row must have headings, for example “Network” and “Frame”.',
    fil: 'Or choose a file',
    filHjelp:
      'Excel (.xlsx) or .csv, at most 5 MB. If you choose a file, the field above is not read.',
    kilde: 'Where the table is published',
    kildeHjelp: 'For example the meeting and its date, or the web address.',
    seOver: 'Look over the table',
    forhand: 'Look over before you save',
    forhandTekst: (navn, belop) =>
      `The networks are read from the column “${navn}” and the amounts from “${belop}”. Nothing is saved yet.`,
    lagre: 'Save the table',
    rettOpp: 'Change the table',
    rad: 'Row',
    skrevet: 'Written',
    nettverk: 'Network',
    belop: 'Frame (NOK)',
    sum: 'Sum',
    sumStemmer: (sum) => `The sum in the table is ${sum}, and agrees with the rows.`,
    sumStemmerIkke: (oppgitt, sum) =>
      `The sum written in the table is ${oppgitt}, but the rows make ${sum}.`,
    utelatt: (navn) => `The table has no row for ${navn}.`,
    erstatter: (n) => `The table replaces the one that is here now, with ${n} rows.`,
    lagret: (n) => `The published table is saved with ${n} rows.`,
    endret:
      'Somebody else changed the published table meanwhile. Look it over again before you save.',
    manglerTabell: 'Paste a table or choose a file.',
    manglerKilde: 'Write where the table is published.',
    forLangKilde: (n) => `The source can have at most ${n} characters.`,
    iRad: (rad, tekst) => `Row ${rad}: ${tekst}`,
    iKolonne: (rad, kolonne, tekst) => `Row ${rad}, column ${kolonne}: ${tekst}`,
    feil: {
      'for-fa-kolonner':
        'The table must have at least two columns: one with networks and one with frames in kroner.',
      'ingen-rader': 'The table has headings, but no rows.',
      'mangler-navn': 'The name of the network is missing.',
      'mangler-belop': 'The frame is missing.',
      'ukjent-nettverk': (v) => `“${v}” is not a network of the county this year.`,
      'ikke-belop': (v) => `“${v}” is not an amount in whole kroner.`,
      dobbelt: (v, forste) => `${v} is also in row ${forste}.`,
    },
  },
})
