import { tekster } from '#platform/i18n.ts'

interface Simulatortekster {
  tittel: string
  ingress: string
  tall: string
  tildelt: string
  avsatt: (navn: string) => string
  grunntilskudd: string
  grunntilskuddHjelp: (antall: number) => string
  andel: (nokkel: string) => string
  andelHjelp: string
  glider: (felt: string) => string
  regnUt: string
  tilbakestill: string
  resultat: string
  feilTittel: string
  andelerIkkeHundre: (sum: string) => string
  iOppsettet: string
  tilOppsett: string
  tabell: string
  nettverk: string
  andelKort: string
  ramme: string
  mot: { vedtatt: string; publisert: string }
  endring: string
  sum: string
  status: (sum: string, grunn: string, etterNokkel: string) => string
  figur: string
  na: string
  uten: string
  lagre: string
  lagreTekst: string
  navn: string
  lagreKnapp: string
}

/** The texts the browser needs; kept apart so that the island carries no others. */
export const simulatortekster = tekster<Simulatortekster>({
  nb: {
    tittel: 'Simulator',
    ingress:
      'Prøv andre tall, og se hva det gjør med rammene. Ingenting lagres, og ingenting her er vedtatt.',
    tall: 'Tallene',
    tildelt: 'Tildelt fylket',
    avsatt: (navn) => `Satt av til ${navn}`,
    grunntilskudd: 'Grunntilskudd per nettverk',
    grunntilskuddHjelp: (antall) => `Likt til alle ${antall} nettverk.`,
    andel: (nokkel) => `Vekt på nøkkelen «${nokkel}»`,
    andelHjelp: 'Nøklene må bli 100 % til sammen.',
    glider: (felt) => `Skyveknapp: ${felt}`,
    regnUt: 'Regn ut',
    tilbakestill: 'Bruk tallene fra oppsettet',
    resultat: 'Rammene',
    feilTittel: 'Rett dette for å se rammene',
    andelerIkkeHundre: (sum) => `Nøklene må bli 100 % til sammen. De er ${sum} %.`,
    iOppsettet: 'Nøkler eller nøkkeltall mangler i oppsettet, så rammene kan ikke regnes ut ennå.',
    tilOppsett: 'Gå til oppsettet',
    tabell: 'Rammer med tallene dine, i hele kroner',
    nettverk: 'Nettverk',
    andelKort: 'Andel',
    ramme: 'Ramme',
    mot: { vedtatt: 'Vedtatt', publisert: 'Publisert' },
    endring: 'Endring',
    sum: 'Sum',
    status: (sum, grunn, etterNokkel) =>
      `Rammene er ${sum} til sammen: ${grunn} i grunntilskudd og ${etterNokkel} etter nøkkel.`,
    figur: 'Rammer i kroner',
    na: 'Med tallene dine',
    uten: 'Det er ingen vedtatt fordeling og ingen publisert tabell å vise endringen mot.',
    lagre: 'Lagre som forslag',
    lagreTekst: 'Forslaget får tallene over. Forumets krets kan se det og sammenligne det.',
    navn: 'Navn på forslaget',
    lagreKnapp: 'Lagre forslaget',
  },
  nn: {
    tittel: 'Simulator',
    ingress:
      'Prøv andre tal, og sjå kva det gjer med rammene. Ingenting blir lagra, og ingenting her er vedteke.',
    tall: 'Tala',
    tildelt: 'Tildelt fylket',
    avsatt: (navn) => `Sett av til ${navn}`,
    grunntilskudd: 'Grunntilskot per nettverk',
    grunntilskuddHjelp: (antall) => `Likt til alle ${antall} nettverk.`,
    andel: (nokkel) => `Vekt på nøkkelen «${nokkel}»`,
    andelHjelp: 'Nøklane må bli 100 % til saman.',
    glider: (felt) => `Skyveknapp: ${felt}`,
    regnUt: 'Rekn ut',
    tilbakestill: 'Bruk tala frå oppsettet',
    resultat: 'Rammene',
    feilTittel: 'Rett dette for å sjå rammene',
    andelerIkkeHundre: (sum) => `Nøklane må bli 100 % til saman. Dei er ${sum} %.`,
    iOppsettet: 'Nøklar eller nøkkeltal manglar i oppsettet, så rammene kan ikkje reknast ut enno.',
    tilOppsett: 'Gå til oppsettet',
    tabell: 'Rammer med tala dine, i heile kroner',
    nettverk: 'Nettverk',
    andelKort: 'Del',
    ramme: 'Ramme',
    mot: { vedtatt: 'Vedteken', publisert: 'Publisert' },
    endring: 'Endring',
    sum: 'Sum',
    status: (sum, grunn, etterNokkel) =>
      `Rammene er ${sum} til saman: ${grunn} i grunntilskot og ${etterNokkel} etter nøkkel.`,
    figur: 'Rammer i kroner',
    na: 'Med tala dine',
    uten: 'Det er inga vedteken fordeling og ingen publisert tabell å vise endringa mot.',
    lagre: 'Lagre som forslag',
    lagreTekst: 'Forslaget får tala over. Krinsen rundt forumet kan sjå det og samanlikne det.',
    navn: 'Namn på forslaget',
    lagreKnapp: 'Lagre forslaget',
  },
  en: {
    tittel: 'Simulator',
    ingress:
      'Try other numbers, and see what they do to the frames. Nothing is saved, and nothing here is adopted.',
    tall: 'The numbers',
    tildelt: 'Awarded to the county',
    avsatt: (navn) => `Set aside for ${navn}`,
    grunntilskudd: 'Base grant per network',
    grunntilskuddHjelp: (antall) => `The same to all ${antall} networks.`,
    andel: (nokkel) => `Weight of the key “${nokkel}”`,
    andelHjelp: 'The keys must be 100 % together.',
    glider: (felt) => `Slider: ${felt}`,
    regnUt: 'Compute',
    tilbakestill: 'Use the numbers of the set-up',
    resultat: 'The frames',
    feilTittel: 'Correct this to see the frames',
    andelerIkkeHundre: (sum) => `The keys must be 100 % together. They are ${sum} %.`,
    iOppsettet:
      'Keys or key figures are missing in the set-up, so the frames cannot be computed yet.',
    tilOppsett: 'Go to the set-up',
    tabell: 'Frames with your numbers, in whole kroner',
    nettverk: 'Network',
    andelKort: 'Share',
    ramme: 'Frame',
    mot: { vedtatt: 'Adopted', publisert: 'Published' },
    endring: 'Change',
    sum: 'Sum',
    status: (sum, grunn, etterNokkel) =>
      `The frames are ${sum} together: ${grunn} in base grants and ${etterNokkel} by key.`,
    figur: 'Frames in kroner',
    na: 'With your numbers',
    uten: 'There are no adopted frames and no published table to show the change against.',
    lagre: 'Save as a proposal',
    lagreTekst:
      'The proposal gets the numbers above. Those around the forum can see and compare it.',
    navn: 'Name of the proposal',
    lagreKnapp: 'Save the proposal',
  },
})
