import type { Opptredengrunn } from '#core/verv/kan-opptre.ts'
import type { Fravaersgrunn } from '#core/verv/fravaer.ts'
import { tekster } from '#platform/i18n.ts'

interface Fravaerstekster {
  tittel: (sete: string) => string
  lenke: string
  lenkeNavn: (sete: string) => string
  ingress: string
  hvemOpptrer: string
  ingenOpptrer: string
  opptrer: (navn: string) => string
  harOpptradt: (navn: string) => string
  opptrerIdag: string
  plass: string
  person: string
  idag: string
  grunn: Record<Opptredengrunn, string>
  meld: string
  hvem: string
  ingenPlass: string
  fra: string
  siste: string
  personvern: string
  knapp: string
  meldt: (navn: string) => string
  meldte: string
  ingenMeldte: string
  periode: string
  meldtAv: string
  status: string
  gjelder: string
  trukket: string
  over: string
  handling: string
  trekk: string
  trekkNavn: (navn: string, periode: string) => string
  trukketKvittering: string
  alleredeTrukket: string
  feil: Record<Fravaersgrunn | 'over' | 'mangler' | 'dato' | 'valg', string>
}

export const fravaerstekster = tekster<Fravaerstekster>({
  nb: {
    tittel: (sete) => `Fravær: ${sete}`,
    lenke: 'Fravær',
    lenkeNavn: (sete) => `Fravær for ${sete}`,
    ingress:
      'Et sete har én som opptrer om gangen. Representanten opptrer. Vara opptrer når representanten har meldt fravær, eller når setet er ledig.',
    hvemOpptrer: 'Hvem opptrer i dag?',
    ingenOpptrer: 'Ingen kan opptre for setet i dag.',
    opptrer: (navn) => `${navn} opptrer for setet i dag.`,
    harOpptradt: (navn) =>
      `${navn} har opptrådt for setet i dag. Ingen annen kan opptre før i morgen.`,
    opptrerIdag: 'Opptrer',
    plass: 'Plass',
    person: 'Person',
    idag: 'I dag',
    grunn: {
      'sitter-ikke': 'Sitter ikke i dag',
      'meldt-fravaer': 'Har meldt fravær',
      'annen-har-opptradt': 'En annen har opptrådt i dag',
      'representanten-opptrer': 'Representanten opptrer',
      'vara1-opptrer': 'Første vara opptrer',
    },
    meld: 'Meld fravær',
    hvem: 'Den som er fraværende',
    ingenPlass: 'Bare den som sitter i setet, og sekretariatet, kan melde fravær.',
    fra: 'Første dag',
    siste: 'Siste dag',
    personvern: 'Vi spør ikke hvorfor, og lagrer ingen grunn.',
    knapp: 'Meld fravær',
    meldt: (navn) => `Fravær er meldt for ${navn}.`,
    meldte: 'Meldt fravær',
    ingenMeldte: 'Ingen har meldt fravær.',
    periode: 'Periode',
    meldtAv: 'Meldt av',
    status: 'Status',
    gjelder: 'Gjelder',
    trukket: 'Trukket',
    over: 'Over',
    handling: 'Handling',
    trekk: 'Trekk fraværet',
    trekkNavn: (navn, periode) => `Trekk fraværet til ${navn}, ${periode}`,
    trukketKvittering: 'Fraværet er trukket.',
    alleredeTrukket: 'Fraværet finnes ikke, eller det er alt trukket. Ingenting er endret.',
    feil: {
      'ikke-ditt-sete':
        'Bare den som sitter på plassen, og sekretariatet, kan melde fravær for den.',
      'tom-periode': 'Siste dag kan ikke være før første dag.',
      'tilbake-i-tid': 'Fravær kan ikke meldes for dager som har gått.',
      'utenfor-besetningen': 'Personen sitter ikke på plassen alle dagene.',
      overlapper: 'Fravær er alt meldt for noen av dagene.',
      'har-opptradt': 'Personen har opptrådt for setet i dag. Meld fravær fra i morgen.',
      over: 'Fraværet er over, og kan ikke trekkes.',
      mangler: 'Fyll ut feltet.',
      dato: 'Skriv en dato som finnes.',
      valg: 'Velg en av dem som sitter i setet.',
    },
  },
  nn: {
    tittel: (sete) => `Fråvær: ${sete}`,
    lenke: 'Fråvær',
    lenkeNavn: (sete) => `Fråvær for ${sete}`,
    ingress:
      'Eit sete har éin som opptrer om gongen. Representanten opptrer. Vara opptrer når representanten har meldt fråvær, eller når setet er ledig.',
    hvemOpptrer: 'Kven opptrer i dag?',
    ingenOpptrer: 'Ingen kan opptre for setet i dag.',
    opptrer: (navn) => `${navn} opptrer for setet i dag.`,
    harOpptradt: (navn) =>
      `${navn} har opptredd for setet i dag. Ingen annan kan opptre før i morgon.`,
    opptrerIdag: 'Opptrer',
    plass: 'Plass',
    person: 'Person',
    idag: 'I dag',
    grunn: {
      'sitter-ikke': 'Sit ikkje i dag',
      'meldt-fravaer': 'Har meldt fråvær',
      'annen-har-opptradt': 'Ein annan har opptredd i dag',
      'representanten-opptrer': 'Representanten opptrer',
      'vara1-opptrer': 'Første vara opptrer',
    },
    meld: 'Meld fråvær',
    hvem: 'Den som er fråverande',
    ingenPlass: 'Berre den som sit i setet, og sekretariatet, kan melde fråvær.',
    fra: 'Første dag',
    siste: 'Siste dag',
    personvern: 'Vi spør ikkje kvifor, og lagrar ingen grunn.',
    knapp: 'Meld fråvær',
    meldt: (navn) => `Fråvær er meldt for ${navn}.`,
    meldte: 'Meldt fråvær',
    ingenMeldte: 'Ingen har meldt fråvær.',
    periode: 'Periode',
    meldtAv: 'Meldt av',
    status: 'Status',
    gjelder: 'Gjeld',
    trukket: 'Trekt',
    over: 'Over',
    handling: 'Handling',
    trekk: 'Trekk fråværet',
    trekkNavn: (navn, periode) => `Trekk fråværet til ${navn}, ${periode}`,
    trukketKvittering: 'Fråværet er trekt.',
    alleredeTrukket: 'Fråværet finst ikkje, eller det er alt trekt. Ingenting er endra.',
    feil: {
      'ikke-ditt-sete': 'Berre den som sit på plassen, og sekretariatet, kan melde fråvær for han.',
      'tom-periode': 'Siste dag kan ikkje vere før første dag.',
      'tilbake-i-tid': 'Fråvær kan ikkje meldast for dagar som har gått.',
      'utenfor-besetningen': 'Personen sit ikkje på plassen alle dagane.',
      overlapper: 'Fråvær er alt meldt for nokre av dagane.',
      'har-opptradt': 'Personen har opptredd for setet i dag. Meld fråvær frå i morgon.',
      over: 'Fråværet er over, og kan ikkje trekkjast.',
      mangler: 'Fyll ut feltet.',
      dato: 'Skriv ein dato som finst.',
      valg: 'Vel ein av dei som sit i setet.',
    },
  },
  en: {
    tittel: (sete) => `Absence: ${sete}`,
    lenke: 'Absence',
    lenkeNavn: (sete) => `Absence for ${sete}`,
    ingress:
      'One person acts for a seat at a time. The representative acts. A deputy acts when the representative is declared absent, or when the seat is vacant.',
    hvemOpptrer: 'Who acts today?',
    ingenOpptrer: 'Nobody can act for the seat today.',
    opptrer: (navn) => `${navn} acts for the seat today.`,
    harOpptradt: (navn) =>
      `${navn} has acted for the seat today. Nobody else may act until tomorrow.`,
    opptrerIdag: 'Acts',
    plass: 'Place',
    person: 'Person',
    idag: 'Today',
    grunn: {
      'sitter-ikke': 'Does not hold the seat today',
      'meldt-fravaer': 'Declared absent',
      'annen-har-opptradt': 'Another has acted today',
      'representanten-opptrer': 'The representative acts',
      'vara1-opptrer': 'The first deputy acts',
    },
    meld: 'Declare absence',
    hvem: 'The one who is absent',
    ingenPlass: 'Only those who hold the seat, and the secretariat, may declare absence.',
    fra: 'First day',
    siste: 'Last day',
    personvern: 'We do not ask why, and keep no reason.',
    knapp: 'Declare absence',
    meldt: (navn) => `Absence is declared for ${navn}.`,
    meldte: 'Declared absences',
    ingenMeldte: 'Nobody is declared absent.',
    periode: 'Period',
    meldtAv: 'Declared by',
    status: 'Status',
    gjelder: 'In force',
    trukket: 'Withdrawn',
    over: 'Over',
    handling: 'Action',
    trekk: 'Withdraw the absence',
    trekkNavn: (navn, periode) => `Withdraw the absence of ${navn}, ${periode}`,
    trukketKvittering: 'The absence is withdrawn.',
    alleredeTrukket: 'There is no such absence, or it is withdrawn already. Nothing is changed.',
    feil: {
      'ikke-ditt-sete':
        'Only the one who holds the place, and the secretariat, may declare absence for it.',
      'tom-periode': 'The last day cannot be before the first.',
      'tilbake-i-tid': 'Absence cannot be declared for days that have passed.',
      'utenfor-besetningen': 'The person does not hold the place on all the days.',
      overlapper: 'Absence is already declared for some of the days.',
      'har-opptradt': 'The person has acted for the seat today. Declare absence from tomorrow.',
      over: 'The absence is over and cannot be withdrawn.',
      mangler: 'Fill in the field.',
      dato: 'Write a date that exists.',
      valg: 'Choose one of those who hold the seat.',
    },
  },
})
