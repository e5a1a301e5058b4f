import { tekster } from '#platform/i18n.ts'

interface Nokkeltalltekster {
  tittel: string
  ingress: string
  ingenNokler: string
  ingenNoklerLenke: string
  arkTittel: string
  arkIngress: string
  mal: string
  lim: string
  limHjelp: string
  fil: string
  filHjelp: string
  vis: string
  enkeltTittel: string
  enkeltIngress: string
  lagreEnkelt: string
  tallFor: (nokkel: string, nettverk: string) => string
  lagret: (n: number) => string
  ingenEndring: string
  avbryt: string
  forhand: string
  forhandIngress: string
  oppsummert: (nye: number, endret: number, like: number) => string
  feilTittel: (n: number) => string
  ogFlere: (n: number) => string
  endringer: string
  nettverk: string
  iArket: string
  rad: (n: number) => string
  nokkel: string
  for: string
  etter: string
  endring: string
  nytt: string
  uendret: string
  underPromille: string
  manglerFor: string
  sporsmalTittel: string
  sporsmalIngress: string
  hvilket: (rad: number, tekst: string) => string
  hopp: string
  velg: string
  brukSvar: string
  merkTittel: string
  utenRad: (navn: string) => string
  tomme: (navn: string) => string
  utenKolonne: (navn: string) => string
  ukjentKolonne: (navn: string) => string
  hoppet: (rader: string) => string
  sumavvik: (rad: number, nokkel: string, oppgitt: string, regnet: string) => string
  lagreAlle: (n: number) => string
  kanIkkeLagre: string
  rettTekst: string
  rettHjelp: string
  visIgjen: string
  opptattTittel: string
  opptatt: string
  sted: (rad: number | undefined, kolonne: string | undefined) => string
  menteDu: (navn: string) => string
  feil: {
    ingenInnhold: string
    ingenNokkelkolonner: (navn: string) => string
    dobbelKolonne: (navn: string) => string
    ukjent: (tekst: string) => string
    flertydig: (tekst: string) => string
    idOgNavn: (tekst: string) => string
    dobbelt: (navn: string, forste: number) => string
    tusen: (verdi: string) => string
    ingenTall: string
  }
}

export const nokkeltalltekster = tekster<Nokkeltalltekster>({
  nb: {
    tittel: 'Nøkkeltall',
    ingress:
      'Tallene resten av potten fordeles etter. Ingenting lagres før du har sett hva som blir endret.',
    ingenNokler: 'Du må velge fordelingsnøkler før du kan legge inn tall.',
    ingenNoklerLenke: 'Legg til nøkler',
    arkTittel: 'Fra et regneark',
    arkIngress:
      'Første rad må ha overskrifter: «navn» (eller «id») og én kolonne for hver nøkkel. En tom celle endrer ikke tallet som står.',
    mal: 'Last ned arket med fylkets nettverk, fyll ut og send det inn igjen:',
    lim: 'Lim inn fra regnearket',
    limHjelp: 'Merk cellene i Excel, kopier og lim inn her.',
    fil: 'Eller velg en fil',
    filHjelp: 'Excel (.xlsx) eller .csv, høyst 5 MB. Velger du en fil, blir feltet over ikke lest.',
    vis: 'Se hva som blir endret',
    enkeltTittel: 'Rett enkelttall',
    enkeltIngress: 'Tøm et felt for å fjerne tallet.',
    lagreEnkelt: 'Lagre tallene',
    tallFor: (nokkel, nettverk) => `${nokkel}, ${nettverk}`,
    lagret: (n) => (n === 1 ? '1 nøkkeltall er lagret.' : `${n} nøkkeltall er lagret.`),
    ingenEndring: 'Ingen tall var endret.',
    avbryt: 'Avbryt',
    forhand: 'Se over nøkkeltallene',
    forhandIngress: 'Ingenting er lagret ennå.',
    oppsummert: (nye, endret, like) => `${nye} nye tall, ${endret} endret og ${like} som før.`,
    feilTittel: (n) => (n === 1 ? 'Én feil må rettes først' : `${n} feil må rettes først`),
    ogFlere: (n) => `og ${n} til`,
    endringer: 'Dette blir lagret',
    nettverk: 'Nettverk',
    iArket: 'I arket',
    rad: (n) => `rad ${n}`,
    nokkel: 'Nøkkel',
    for: 'Før',
    etter: 'Etter',
    endring: 'Endring',
    nytt: 'Nytt',
    uendret: 'Som før',
    underPromille: 'under 0,1 %',
    manglerFor: 'Mangler',
    sporsmalTittel: 'Hvilket nettverk gjelder radene?',
    sporsmalIngress: 'Samråd gjetter ikke. Velg et nettverk for hver rad, eller hopp over den.',
    hvilket: (rad, tekst) => `Rad ${rad}: ${tekst === '' ? 'uten navn' : `«${tekst}»`}`,
    hopp: 'Hopp over raden',
    velg: 'Velg nettverk',
    brukSvar: 'Bruk svarene',
    merkTittel: 'Merk deg dette',
    utenRad: (navn) => `Arket har ingen rad for ${navn}. Tallene som står, blir stående.`,
    tomme: (navn) => `Cellen er tom for ${navn}. Tallet som står, blir stående.`,
    utenKolonne: (navn) => `Arket har ingen kolonne for ${navn}. Tallene som står, blir stående.`,
    ukjentKolonne: (navn) => `Disse kolonnene er ikke nøkler og blir ikke lest: ${navn}.`,
    hoppet: (rader) => `Hoppet over: ${rader}.`,
    sumavvik: (rad, nokkel, oppgitt, regnet) =>
      `Summen i rad ${rad} for «${nokkel}» er ${oppgitt}, men radene blir ${regnet} til sammen.`,
    lagreAlle: (n) => (n === 1 ? 'Lagre 1 tall' : `Lagre ${n} tall`),
    kanIkkeLagre: 'Rett feilene først. Ingenting blir lagret halvveis.',
    rettTekst: 'Rett i det som ble lest',
    rettHjelp: 'Kolonnene er skilt med tabulator. Du kan rette her og se på nytt.',
    visIgjen: 'Se på nytt',
    opptattTittel: 'Noen andre lagret mens du så over',
    opptatt:
      'Ingenting er overskrevet. Tabellen under er regnet ut på nytt mot tallene som gjelder nå.',
    sted: (rad, kolonne) =>
      [rad === undefined ? '' : `Rad ${rad}`, kolonne === undefined ? '' : `kolonnen «${kolonne}»`]
        .filter(Boolean)
        .join(', '),
    menteDu: (navn) => `Ligner på ${navn}.`,
    feil: {
      ingenInnhold: 'Lim inn tall eller velg en fil.',
      ingenNokkelkolonner: (navn) =>
        `Ingen av overskriftene er en fordelingsnøkkel. Arket må ha en kolonne som heter ${navn}.`,
      dobbelKolonne: (navn) => `To kolonner er for nøkkelen «${navn}».`,
      ukjent: (t) =>
        t === '' ? 'Raden har ikke noe navn.' : `«${t}» er ikke et av nettverkene i fylket.`,
      flertydig: (t) => `«${t}» kan være flere nettverk.`,
      idOgNavn: (t) => `Id og navn peker ikke på samme nettverk: ${t}.`,
      dobbelt: (navn, forste) => `${navn} står alt i rad ${forste}.`,
      tusen: (v) =>
        `«${v}» kan bety både tusen og desimaler. Skriv tallet uten punktum, eller med komma for desimaler.`,
      ingenTall: 'Arket har ingen tall å lagre.',
    },
  },
  nn: {
    tittel: 'Nøkkeltal',
    ingress:
      'Tala resten av potten blir fordelt etter. Ingenting blir lagra før du har sett kva som blir endra.',
    ingenNokler: 'Du må velje fordelingsnøklar før du kan leggje inn tal.',
    ingenNoklerLenke: 'Legg til nøklar',
    arkTittel: 'Frå eit rekneark',
    arkIngress:
      'Første rad må ha overskrifter: «navn» (eller «id») og éin kolonne for kvar nøkkel. Ei tom celle endrar ikkje talet som står.',
    mal: 'Last ned arket med nettverka i fylket, fyll ut og send det inn att:',
    lim: 'Lim inn frå reknearket',
    limHjelp: 'Merk cellene i Excel, kopier og lim inn her.',
    fil: 'Eller vel ei fil',
    filHjelp: 'Excel (.xlsx) eller .csv, høgst 5 MB. Vel du ei fil, blir feltet over ikkje lese.',
    vis: 'Sjå kva som blir endra',
    enkeltTittel: 'Rett enkelttal',
    enkeltIngress: 'Tøm eit felt for å fjerne talet.',
    lagreEnkelt: 'Lagre tala',
    tallFor: (nokkel, nettverk) => `${nokkel}, ${nettverk}`,
    lagret: (n) => (n === 1 ? '1 nøkkeltal er lagra.' : `${n} nøkkeltal er lagra.`),
    ingenEndring: 'Ingen tal var endra.',
    avbryt: 'Avbryt',
    forhand: 'Sjå over nøkkeltala',
    forhandIngress: 'Ingenting er lagra enno.',
    oppsummert: (nye, endret, like) => `${nye} nye tal, ${endret} endra og ${like} som før.`,
    feilTittel: (n) => (n === 1 ? 'Éin feil må rettast først' : `${n} feil må rettast først`),
    ogFlere: (n) => `og ${n} til`,
    endringer: 'Dette blir lagra',
    nettverk: 'Nettverk',
    iArket: 'I arket',
    rad: (n) => `rad ${n}`,
    nokkel: 'Nøkkel',
    for: 'Før',
    etter: 'Etter',
    endring: 'Endring',
    nytt: 'Nytt',
    uendret: 'Som før',
    underPromille: 'under 0,1 %',
    manglerFor: 'Manglar',
    sporsmalTittel: 'Kva nettverk gjeld radene?',
    sporsmalIngress: 'Samråd gissar ikkje. Vel eit nettverk for kvar rad, eller hopp over ho.',
    hvilket: (rad, tekst) => `Rad ${rad}: ${tekst === '' ? 'utan namn' : `«${tekst}»`}`,
    hopp: 'Hopp over rada',
    velg: 'Vel nettverk',
    brukSvar: 'Bruk svara',
    merkTittel: 'Merk deg dette',
    utenRad: (navn) => `Arket har inga rad for ${navn}. Tala som står, blir ståande.`,
    tomme: (navn) => `Cella er tom for ${navn}. Talet som står, blir ståande.`,
    utenKolonne: (navn) => `Arket har ingen kolonne for ${navn}. Tala som står, blir ståande.`,
    ukjentKolonne: (navn) => `Desse kolonnane er ikkje nøklar og blir ikkje lesne: ${navn}.`,
    hoppet: (rader) => `Hoppa over: ${rader}.`,
    sumavvik: (rad, nokkel, oppgitt, regnet) =>
      `Summen i rad ${rad} for «${nokkel}» er ${oppgitt}, men radene blir ${regnet} til saman.`,
    lagreAlle: (n) => (n === 1 ? 'Lagre 1 tal' : `Lagre ${n} tal`),
    kanIkkeLagre: 'Rett feila først. Ingenting blir lagra halvvegs.',
    rettTekst: 'Rett i det som vart lese',
    rettHjelp: 'Kolonnane er skilde med tabulator. Du kan rette her og sjå på nytt.',
    visIgjen: 'Sjå på nytt',
    opptattTittel: 'Nokon andre lagra medan du såg over',
    opptatt: 'Ingenting er overskrive. Tabellen under er rekna ut på nytt mot tala som gjeld no.',
    sted: (rad, kolonne) =>
      [rad === undefined ? '' : `Rad ${rad}`, kolonne === undefined ? '' : `kolonnen «${kolonne}»`]
        .filter(Boolean)
        .join(', '),
    menteDu: (navn) => `Liknar på ${navn}.`,
    feil: {
      ingenInnhold: 'Lim inn tal eller vel ei fil.',
      ingenNokkelkolonner: (navn) =>
        `Ingen av overskriftene er ein fordelingsnøkkel. Arket må ha ein kolonne som heiter ${navn}.`,
      dobbelKolonne: (navn) => `To kolonnar er for nøkkelen «${navn}».`,
      ukjent: (t) =>
        t === '' ? 'Rada har ikkje noko namn.' : `«${t}» er ikkje eitt av nettverka i fylket.`,
      flertydig: (t) => `«${t}» kan vere fleire nettverk.`,
      idOgNavn: (t) => `Id og namn peikar ikkje på same nettverk: ${t}.`,
      dobbelt: (navn, forste) => `${navn} står alt i rad ${forste}.`,
      tusen: (v) =>
        `«${v}» kan bety både tusen og desimalar. Skriv talet utan punktum, eller med komma for desimalar.`,
      ingenTall: 'Arket har ingen tal å lagre.',
    },
  },
  en: {
    tittel: 'Key figures',
    ingress:
      'The figures the rest of the pot is shared by. Nothing is saved before you have seen what changes.',
    ingenNokler: 'You must choose distribution keys before you can enter figures.',
    ingenNoklerLenke: 'Add keys',
    arkTittel: 'From a sheet',
    arkIngress:
      'The first row must have headings: “name” (or “id”) and one column for each key. An empty cell does not change the figure that stands.',
    mal: 'Download the sheet with the networks of the county, fill it in and send it back:',
    lim: 'Paste from the sheet',
    limHjelp: 'Select the cells in Excel, copy and paste here.',
    fil: 'Or choose a file',
    filHjelp:
      'Excel (.xlsx) or .csv, at most 5 MB. If you choose a file, the field above is not read.',
    vis: 'See what will change',
    enkeltTittel: 'Correct single figures',
    enkeltIngress: 'Empty a field to remove the figure.',
    lagreEnkelt: 'Save the figures',
    tallFor: (nokkel, nettverk) => `${nokkel}, ${nettverk}`,
    lagret: (n) => (n === 1 ? '1 key figure is saved.' : `${n} key figures are saved.`),
    ingenEndring: 'No figures were changed.',
    avbryt: 'Cancel',
    forhand: 'Look over the key figures',
    forhandIngress: 'Nothing is saved yet.',
    oppsummert: (nye, endret, like) =>
      `${nye} new figures, ${endret} changed and ${like} as before.`,
    feilTittel: (n) =>
      n === 1 ? 'One fault must be put right first' : `${n} faults must be put right first`,
    ogFlere: (n) => `and ${n} more`,
    endringer: 'This will be saved',
    nettverk: 'Network',
    iArket: 'In the sheet',
    rad: (n) => `row ${n}`,
    nokkel: 'Key',
    for: 'Before',
    etter: 'After',
    endring: 'Change',
    nytt: 'New',
    uendret: 'As before',
    underPromille: 'under 0.1%',
    manglerFor: 'Missing',
    sporsmalTittel: 'Which network are the rows about?',
    sporsmalIngress: 'Samråd does not guess. Choose a network for each row, or skip it.',
    hvilket: (rad, tekst) => `Row ${rad}: ${tekst === '' ? 'without a name' : `“${tekst}”`}`,
    hopp: 'Skip the row',
    velg: 'Choose a network',
    brukSvar: 'Use the answers',
    merkTittel: 'Please note',
    utenRad: (navn) => `The sheet has no row for ${navn}. The figures there are kept.`,
    tomme: (navn) => `The cell is empty for ${navn}. The figure there is kept.`,
    utenKolonne: (navn) => `The sheet has no column for ${navn}. The figures there are kept.`,
    ukjentKolonne: (navn) => `These columns are not keys and are not read: ${navn}.`,
    hoppet: (rader) => `Skipped: ${rader}.`,
    sumavvik: (rad, nokkel, oppgitt, regnet) =>
      `The sum in row ${rad} for “${nokkel}” is ${oppgitt}, but the rows make ${regnet} in all.`,
    lagreAlle: (n) => (n === 1 ? 'Save 1 figure' : `Save ${n} figures`),
    kanIkkeLagre: 'Put the faults right first. Nothing is saved halfway.',
    rettTekst: 'Correct what was read',
    rettHjelp: 'Columns are separated by tabs. You can correct here and look again.',
    visIgjen: 'Look again',
    opptattTittel: 'Somebody else saved while you were looking',
    opptatt:
      'Nothing is overwritten. The table below is worked out again against the figures that stand now.',
    sted: (rad, kolonne) =>
      [
        rad === undefined ? '' : `Row ${rad}`,
        kolonne === undefined ? '' : `the column “${kolonne}”`,
      ]
        .filter(Boolean)
        .join(', '),
    menteDu: (navn) => `Looks like ${navn}.`,
    feil: {
      ingenInnhold: 'Paste figures or choose a file.',
      ingenNokkelkolonner: (navn) =>
        `None of the headings is a distribution key. The sheet must have a column called ${navn}.`,
      dobbelKolonne: (navn) => `Two columns are for the key “${navn}”.`,
      ukjent: (t) =>
        t === '' ? 'The row has no name.' : `“${t}” is not one of the networks of the county.`,
      flertydig: (t) => `“${t}” may be several networks.`,
      idOgNavn: (t) => `Id and name do not point to the same network: ${t}.`,
      dobbelt: (navn, forste) => `${navn} is already in row ${forste}.`,
      tusen: (v) =>
        `“${v}” may mean both thousands and decimals. Write the number without a point, or with a comma for decimals.`,
      ingenTall: 'The sheet has no figures to save.',
    },
  },
})
