import { tekster } from '#platform/i18n.ts'

const KODER = [
  'mangler',
  'for-langt',
  'dato',
  'valg',
  'rekkefolge',
  'tall',
  'maks-under-min',
  'statsforvalteren',
  'sekretariat-med-stemme',
  'samme-gruppe',
  'grupper',
  'utenfor-setet',
  'sitter-alt',
  'annen-plass',
  'senere-besetning',
  'senere-mandat',
  'velger-ikke',
  'opptatt',
  'samme-person',
  'en-person',
  'for-start',
  'alt-avsluttet',
  'alt-ledig',
  'dager',
  'stemmer-alt',
  'uten-ordning',
  'egen-ordning',
  'behandles-alt',
  'i-fortiden',
  'er-slutt',
] as const
export type Feilkode = (typeof KODER)[number]

export function erFeilkode(kode: string): kode is Feilkode {
  return KODER.some((k) => k === kode)
}

interface Skjematekster {
  /** Given the day the fault is about, where it is about one. */
  feil: Record<Feilkode, (dag: string) => string>
  lagre: string
  avbryt: string
  konfliktTittel: string
  konflikt: string
  gjelderNaa: string
  lagret: string
  fra: string
  siste: string
  sisteHjelp: string
  person: string
  nyPerson: string
  nyPersonHjelp: string
  plassenBlirLedig: string
  nyttUtvalg: string
  rediger: (navn: string) => string
  ordning: string
  ordningHjelp: string
  nettverk: string
  organisasjon: string
  ingen: string
  nyttSete: (navn: string) => string
  setenavnHjelp: string
  stemmeHjelp: string
  setetHarStemme: string
  besett: (sete: string) => string
  besettIngress: string
  overleveringFra: string
  avsluttSete: (sete: string) => string
  avsluttIngress: string
  avsluttKnapp: string
  valg: (navn: string) => string
  valgIngress: (ar: number) => string
  verv: string
  valgtFra: string
  nyttMandat: (navn: string) => string
  mandatIngress: string
  mandattekst: string
  fastsattAv: string
  gjelderFra: string
  grupper: string
  grupperHjelp: string
  gruppeNr: (nr: number) => string
  harStemme: string
  etSetePerKommune: string
  valgperiode: string
  valgperiodeHjelp: string
  varselDager: string
  varselDagerHjelp: string
  redigerSete: (navn: string) => string
  redigerSeteIngress: string
}

export const skjematekster = tekster<Skjematekster>({
  nb: {
    feil: {
      mangler: () => 'Fyll ut feltet.',
      'for-langt': () => 'Teksten er for lang.',
      dato: () => 'Skriv en dato som finnes.',
      valg: () => 'Velg ett av valgene i listen.',
      rekkefolge: () => 'Siste dag kan ikke være før første dag.',
      tall: () => 'Skriv et helt tall fra 0 til 200.',
      'maks-under-min': () => 'Høyst kan ikke være mindre enn minst.',
      statsforvalteren: () => 'Statsforvalteren har aldri stemme, heller ikke som vara for andre.',
      'sekretariat-med-stemme': () =>
        'Noen i dette utvalget ville få sekretariatets rett og samtidig ha stemme. Statsforvalteren har aldri stemme.',
      'samme-gruppe': () => 'Gruppa står to ganger. Gi den et annet navn.',
      grupper: () => 'Skriv minst én gruppe.',
      'utenfor-setet': () => 'Setet finnes ikke denne dagen.',
      'sitter-alt': () => 'Personen sitter på plassen fra før.',
      'annen-plass': () => 'Personen har en annen plass i samme sete i denne tiden.',
      'senere-besetning': (d) => `Noen overtar plassen ${d}. Velg en senere dag.`,
      'senere-mandat': (d) => `Et mandat gjelder fra ${d}. Velg en senere dag.`,
      'velger-ikke': () => 'Mandatet som gjelder denne dagen, sier ikke at utvalget velger leder.',
      opptatt: (d) => `Noen er valgt fra ${d}. Velg en senere dag.`,
      'samme-person': () => 'Leder og nestleder kan ikke være samme person.',
      'en-person': () => 'Velg en person eller skriv et nytt navn, ikke begge deler.',
      'for-start': () => 'Dagen er før den første. Velg en senere dag.',
      'alt-avsluttet': () => 'Setet er alt avsluttet.',
      'alt-ledig': () => 'Plassen er alt ledig denne dagen.',
      dager: () => 'Skriv et helt tall fra 0 til 730.',
      'stemmer-alt': () =>
        'Personen sitter i et sete med stemme. En fra Statsforvalteren stemmer aldri, og kan ikke ha begge deler.',
      'uten-ordning': () => 'Utvalget har ingen egen ordning, og behandler alle.',
      'egen-ordning': () => 'Dette er utvalgets egen ordning.',
      'behandles-alt': () =>
        'Utvalget behandler alt denne ordningen i noe av tiden. Avslutt den linja først, eller velg andre dager.',
      'i-fortiden': () => 'Dagen er for tidlig. Det som har vært, kan ikke endres.',
      'er-slutt': () => 'Linja er alt avsluttet før denne dagen.',
    },
    lagre: 'Lagre',
    avbryt: 'Avbryt',
    konfliktTittel: 'Noen andre lagret først',
    konflikt:
      'Utvalget er endret siden du åpnet skjemaet. Ingenting av ditt er lagret. Det du skrev, står her. Se på det som gjelder nå, og lagre på nytt hvis du fortsatt vil.',
    gjelderNaa: 'Dette gjelder nå:',
    lagret: 'Endringen er lagret.',
    fra: 'Første dag',
    siste: 'Siste dag',
    sisteHjelp: 'La stå tomt hvis det ikke er satt noen slutt.',
    person: 'Person',
    nyPerson: 'Ny person',
    nyPersonHjelp: 'Skriv navnet bare når personen ikke står i listen over.',
    plassenBlirLedig: 'Ingen: plassen blir ledig',
    nyttUtvalg: 'Nytt utvalg',
    rediger: (n) => `Rediger ${n}`,
    ordning: 'Ordning',
    ordningHjelp:
      'Tom: utvalget behandler alle ordningene. Flere ordninger, med første og siste dag, legger du til på utvalgets side.',
    nettverk: 'Nettverk',
    organisasjon: 'Organisasjon',
    ingen: 'Ingen',
    nyttSete: (n) => `Nytt sete i ${n}`,
    setenavnHjelp: 'Som det står i referatet.',
    stemmeHjelp: 'Statsforvalteren har aldri stemme.',
    setetHarStemme: 'Setet har stemme',
    besett: (s) => `Sett inn person: ${s}`,
    besettIngress:
      'Den som sitter nå, går av dagen før. Alt som har vært, blir stående i historikken.',
    overleveringFra: 'Overtar fra og med',
    avsluttSete: (s) => `Avslutt setet ${s}`,
    avsluttIngress: 'Setet og alle som sitter i det, slutter etter denne dagen. Ingenting slettes.',
    avsluttKnapp: 'Avslutt setet',
    valg: (n) => `Før inn valg: ${n}`,
    valgIngress: (ar) => `Mandatet sier ${ar} år. Den som er valgt fra før, går av dagen før.`,
    verv: 'Verv',
    valgtFra: 'Valgt fra og med',
    nyttMandat: (n) => `Nytt mandat: ${n}`,
    mandatIngress:
      'Det forrige mandatet slutter dagen før. Seter som finnes, beholder stemmen de har.',
    mandattekst: 'Hva utvalget skal gjøre',
    fastsattAv: 'Fastsatt av',
    gjelderFra: 'Gjelder fra og med',
    grupper: 'Sammensetning',
    grupperHjelp:
      'En gruppe i hver rad. Minst 1 betyr at gruppa må være med. La «høyst» stå tomt når det ikke er noen grense. Rader uten navn blir ikke lagret.',
    gruppeNr: (nr) => `Gruppe ${nr}`,
    harStemme: 'Har stemme',
    etSetePerKommune: 'Ett sete for hver kommune i nettverket, ingen andre',
    valgperiode: 'Leder og nestleder velges for så mange år',
    valgperiodeHjelp: 'La stå tomt når utvalget ikke velger leder.',
    varselDager: 'Varsle så mange dager før valgperioden er ute',
    varselDagerHjelp: 'Fra 0 til 730 dager. Varselet stopper ingenting.',
    redigerSete: (navn) => `Rediger setet ${navn}`,
    redigerSeteIngress:
      'Endringen gjelder hele tiden setet har vært. Gruppe og stemme avgjør hvilken rett de som sitter har. Er det et annet sete fra en dag av, så avslutt dette og lag et nytt.',
  },
  nn: {
    feil: {
      mangler: () => 'Fyll ut feltet.',
      'for-langt': () => 'Teksten er for lang.',
      dato: () => 'Skriv ein dato som finst.',
      valg: () => 'Vel eitt av vala i lista.',
      rekkefolge: () => 'Siste dag kan ikkje vere før første dag.',
      tall: () => 'Skriv eit heilt tal frå 0 til 200.',
      'maks-under-min': () => 'Høgst kan ikkje vere mindre enn minst.',
      statsforvalteren: () => 'Statsforvaltaren har aldri røyst, heller ikkje som vara for andre.',
      'sekretariat-med-stemme': () =>
        'Nokon i dette utvalet ville få retten til sekretariatet og samstundes ha røyst. Statsforvaltaren har aldri røyst.',
      'samme-gruppe': () => 'Gruppa står to gonger. Gi henne eit anna namn.',
      grupper: () => 'Skriv minst éi gruppe.',
      'utenfor-setet': () => 'Setet finst ikkje denne dagen.',
      'sitter-alt': () => 'Personen sit på plassen frå før.',
      'annen-plass': () => 'Personen har ein annan plass i same setet i denne tida.',
      'senere-besetning': (d) => `Nokon tek over plassen ${d}. Vel ein seinare dag.`,
      'senere-mandat': (d) => `Eit mandat gjeld frå ${d}. Vel ein seinare dag.`,
      'velger-ikke': () => 'Mandatet som gjeld denne dagen, seier ikkje at utvalet vel leiar.',
      opptatt: (d) => `Nokon er vald frå ${d}. Vel ein seinare dag.`,
      'samme-person': () => 'Leiar og nestleiar kan ikkje vere same person.',
      'en-person': () => 'Vel ein person eller skriv eit nytt namn, ikkje begge delar.',
      'for-start': () => 'Dagen er før den første. Vel ein seinare dag.',
      'alt-avsluttet': () => 'Setet er alt avslutta.',
      'alt-ledig': () => 'Plassen er alt ledig denne dagen.',
      dager: () => 'Skriv eit heilt tal frå 0 til 730.',
      'stemmer-alt': () =>
        'Personen sit i eit sete med røyst. Ein frå Statsforvaltaren røystar aldri, og kan ikkje ha begge delar.',
      'uten-ordning': () => 'Utvalet har inga eiga ordning, og behandlar alle.',
      'egen-ordning': () => 'Dette er den eigne ordninga til utvalet.',
      'behandles-alt': () =>
        'Utvalet behandlar alt denne ordninga i noko av tida. Avslutt den linja først, eller vel andre dagar.',
      'i-fortiden': () => 'Dagen er for tidleg. Det som har vore, kan ikkje endrast.',
      'er-slutt': () => 'Linja er alt avslutta før denne dagen.',
    },
    lagre: 'Lagre',
    avbryt: 'Avbryt',
    konfliktTittel: 'Nokon andre lagra først',
    konflikt:
      'Utvalet er endra sidan du opna skjemaet. Ingenting av ditt er lagra. Det du skreiv, står her. Sjå på det som gjeld no, og lagre på nytt om du framleis vil.',
    gjelderNaa: 'Dette gjeld no:',
    lagret: 'Endringa er lagra.',
    fra: 'Første dag',
    siste: 'Siste dag',
    sisteHjelp: 'La stå tomt om det ikkje er sett nokon slutt.',
    person: 'Person',
    nyPerson: 'Ny person',
    nyPersonHjelp: 'Skriv namnet berre når personen ikkje står i lista over.',
    plassenBlirLedig: 'Ingen: plassen blir ledig',
    nyttUtvalg: 'Nytt utval',
    rediger: (n) => `Rediger ${n}`,
    ordning: 'Ordning',
    ordningHjelp:
      'Tom: utvalet behandlar alle ordningane. Fleire ordningar, med første og siste dag, legg du til på sida til utvalet.',
    nettverk: 'Nettverk',
    organisasjon: 'Organisasjon',
    ingen: 'Ingen',
    nyttSete: (n) => `Nytt sete i ${n}`,
    setenavnHjelp: 'Slik det står i referatet.',
    stemmeHjelp: 'Statsforvaltaren har aldri røyst.',
    setetHarStemme: 'Setet har røyst',
    besett: (s) => `Set inn person: ${s}`,
    besettIngress:
      'Den som sit no, går av dagen før. Alt som har vore, blir ståande i historikken.',
    overleveringFra: 'Tek over frå og med',
    avsluttSete: (s) => `Avslutt setet ${s}`,
    avsluttIngress:
      'Setet og alle som sit i det, sluttar etter denne dagen. Ingenting blir sletta.',
    avsluttKnapp: 'Avslutt setet',
    valg: (n) => `Før inn val: ${n}`,
    valgIngress: (ar) => `Mandatet seier ${ar} år. Den som er vald frå før, går av dagen før.`,
    verv: 'Verv',
    valgtFra: 'Vald frå og med',
    nyttMandat: (n) => `Nytt mandat: ${n}`,
    mandatIngress: 'Det førre mandatet sluttar dagen før. Sete som finst, held på røysta dei har.',
    mandattekst: 'Kva utvalet skal gjere',
    fastsattAv: 'Fastsett av',
    gjelderFra: 'Gjeld frå og med',
    grupper: 'Samansetjing',
    grupperHjelp:
      'Ei gruppe i kvar rad. Minst 1 tyder at gruppa må vere med. La «høgst» stå tomt når det ikkje er noka grense. Rader utan namn blir ikkje lagra.',
    gruppeNr: (nr) => `Gruppe ${nr}`,
    harStemme: 'Har røyst',
    etSetePerKommune: 'Eitt sete for kvar kommune i nettverket, ingen andre',
    valgperiode: 'Leiar og nestleiar blir valde for så mange år',
    valgperiodeHjelp: 'La stå tomt når utvalet ikkje vel leiar.',
    varselDager: 'Varsle så mange dagar før valperioden er ute',
    varselDagerHjelp: 'Frå 0 til 730 dagar. Varselet stoppar ingenting.',
    redigerSete: (navn) => `Rediger setet ${navn}`,
    redigerSeteIngress:
      'Endringa gjeld heile tida setet har vore. Gruppe og røyst avgjer kva rett dei som sit, har. Er det eit anna sete frå ein dag av, så avslutt dette og lag eit nytt.',
  },
  en: {
    feil: {
      mangler: () => 'Fill in the field.',
      'for-langt': () => 'The text is too long.',
      dato: () => 'Write a date that exists.',
      valg: () => 'Choose one from the list.',
      rekkefolge: () => 'The last day cannot be before the first.',
      tall: () => 'Write a whole number from 0 to 200.',
      'maks-under-min': () => 'At most cannot be less than at least.',
      statsforvalteren: () => 'The State Administrator never votes, nor as deputy for others.',
      'sekretariat-med-stemme': () =>
        'Somebody in this body would have the rights of the secretariat and a vote at the same time. The State Administrator never votes.',
      'samme-gruppe': () => 'The group is there twice. Give it another name.',
      grupper: () => 'Write at least one group.',
      'utenfor-setet': () => 'The seat does not exist on this day.',
      'sitter-alt': () => 'The person already holds the place.',
      'annen-plass': () => 'The person holds another place of the same seat in this time.',
      'senere-besetning': (d) => `Somebody takes the place on ${d}. Choose a later day.`,
      'senere-mandat': (d) => `A mandate is in force from ${d}. Choose a later day.`,
      'velger-ikke': () =>
        'The mandate in force on this day does not say that the body elects a leader.',
      opptatt: (d) => `Somebody is elected from ${d}. Choose a later day.`,
      'samme-person': () => 'Leader and deputy leader cannot be the same person.',
      'en-person': () => 'Choose a person or write a new name, not both.',
      'for-start': () => 'The day is before the first. Choose a later day.',
      'alt-avsluttet': () => 'The seat has already ended.',
      'alt-ledig': () => 'The place is already vacant on this day.',
      dager: () => 'Write a whole number from 0 to 730.',
      'stemmer-alt': () =>
        'The person holds a seat with a vote. One from the State Administrator never votes, and cannot have both.',
      'uten-ordning': () => 'The body has no scheme of its own, and handles all.',
      'egen-ordning': () => 'This is the body’s own scheme.',
      'behandles-alt': () =>
        'The body already handles this scheme in some of the time. End that line first, or choose other days.',
      'i-fortiden': () => 'The day is too early. What has been cannot be changed.',
      'er-slutt': () => 'The line has already ended before this day.',
    },
    lagre: 'Save',
    avbryt: 'Cancel',
    konfliktTittel: 'Somebody else saved first',
    konflikt:
      'The body has been changed since you opened the form. Nothing of yours is saved. What you wrote is here. Look at what holds now, and save again if you still want to.',
    gjelderNaa: 'This is what stands now:',
    lagret: 'The change is saved.',
    fra: 'First day',
    siste: 'Last day',
    sisteHjelp: 'Leave empty when no end is set.',
    person: 'Person',
    nyPerson: 'New person',
    nyPersonHjelp: 'Write the name only when the person is not in the list above.',
    plassenBlirLedig: 'Nobody: the place becomes vacant',
    nyttUtvalg: 'New body',
    rediger: (n) => `Edit ${n}`,
    ordning: 'Scheme',
    ordningHjelp:
      'Empty: the body handles every scheme. Add more schemes, with first and last day, on the body’s page.',
    nettverk: 'Network',
    organisasjon: 'Organisation',
    ingen: 'None',
    nyttSete: (n) => `New seat in ${n}`,
    setenavnHjelp: 'As it stands in the minutes.',
    stemmeHjelp: 'The State Administrator never votes.',
    setetHarStemme: 'The seat has a vote',
    besett: (s) => `Put in a person: ${s}`,
    besettIngress: 'Whoever sits now leaves the day before. All that was stays in the history.',
    overleveringFra: 'Takes over on',
    avsluttSete: (s) => `End the seat ${s}`,
    avsluttIngress: 'The seat and everyone in it end after this day. Nothing is deleted.',
    avsluttKnapp: 'End the seat',
    valg: (n) => `Enter an election: ${n}`,
    valgIngress: (ar) =>
      `The mandate says ${ar} years. Whoever was elected before leaves the day before.`,
    verv: 'Office',
    valgtFra: 'Elected from',
    nyttMandat: (n) => `New mandate: ${n}`,
    mandatIngress:
      'The mandate before ends the day before. Existing seats keep the vote they have.',
    mandattekst: 'What the body is to do',
    fastsattAv: 'Fixed by',
    gjelderFra: 'In force from',
    grupper: 'Composition',
    grupperHjelp:
      'One group in each row. At least 1 means that the group must be there. Leave “at most” empty when there is no limit. Rows without a name are not saved.',
    gruppeNr: (nr) => `Group ${nr}`,
    harStemme: 'Has a vote',
    etSetePerKommune: 'One seat for each municipality of the network, no others',
    valgperiode: 'Leader and deputy leader are elected for so many years',
    valgperiodeHjelp: 'Leave empty when the body elects no leader.',
    varselDager: 'Warn this many days before the term ends',
    varselDagerHjelp: 'From 0 to 730 days. The warning stops nothing.',
    redigerSete: (navn) => `Edit the seat ${navn}`,
    redigerSeteIngress:
      'The change holds for all the time the seat has existed. Group and vote decide which right its holders have. If it is another seat from a day on, end this one and make a new one.',
  },
})
