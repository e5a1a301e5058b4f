import type { Oppsettgrunn } from '#core/fordeling/kan-endre-oppsett.ts'
import { tekster } from '#platform/i18n.ts'

interface Oppsettekster {
  tittel: string
  ingress: string
  rediger: string
  redigerNokkeltall: string
  lastNed: string
  arsfrister: string
  gjoremal: string
  gjoremalTomt: string
  gjoremalTomtLenke: string
  gjor: {
    tildelt: string
    tallMangler: (n: number, av: number, nokkel: string, navn: string) => string
    rett: Record<'penger' | 'nokler' | 'nokkeltall' | 'register', string>
  }
  vedtattTittel: string
  vedtatt: (sak: string | null) => string
  vedtattLenke: string
  lastTittel: string
  grunn: Record<Oppsettgrunn, string>
  penger: string
  post: string
  belop: string
  tildelt: string
  avsatt: string
  ikkeKjent: string
  pott: string
  pottTekst: string
  direkteTil: (hvem: string) => string
  grunntilskuddPer: string
  grunntilskuddSum: (n: number) => string
  antallNettverk: (n: number) => string
  rest: string
  restTekst: string
  forMye: (kr: string) => string
  ingenAvsetninger: string
  nokler: string
  nokkel: string
  andel: string
  telledato: string
  kilde: string
  sum: string
  ingenNokler: string
  ingenNoklerTekst: string
  tallEtterNokler: string
  nokkeltall: string
  nettverk: string
  mangler: string
  manglerAntall: (n: number) => string
  ingenNettverk: string
  frist: string
  mote: string
  ikkeSatt: string
}

export const oppsettekster = tekster<Oppsettekster>({
  nb: {
    tittel: 'Tildeling og prinsipper',
    ingress:
      'Dette bygger rammene på: hva fylket har fått, hva som settes av først, og hva resten fordeles etter.',
    rediger: 'Endre oppsettet',
    redigerNokkeltall: 'Endre nøkkeltall',
    lastNed: 'Last ned',
    arsfrister: 'Kilde og frister',
    gjoremal: 'Dette mangler før rammene kan foreslås',
    gjoremalTomt: 'Alt er på plass. Rammene kan foreslås.',
    gjoremalTomtLenke: 'Gå til rammene',
    gjor: {
      tildelt: 'Tildelingen til fylket er ikke registrert.',
      tallMangler: (n, av, nokkel, navn) =>
        `${n} av ${av} nettverk mangler tall for «${nokkel}»: ${navn}.`,
      rett: {
        penger: 'Gå til pengene',
        nokler: 'Gå til nøklene',
        nokkeltall: 'Legg inn nøkkeltall',
        register: 'Gå til registeret',
      },
    },
    vedtattTittel: 'Rammene er låst slik de ble vedtatt',
    vedtatt: (sak) =>
      `${sak === null ? 'Fordelingen er vedtatt.' : `Fordelingen er vedtatt i ${sak}.`} Endrer du tallene her, endrer ikke rammene seg. Nye rammer krever et nytt forslag som blir vedtatt.`,
    vedtattLenke: 'Se de vedtatte rammene',
    lastTittel: 'Penger, nøkler og nøkkeltall kan ikke endres',
    grunn: {
      'grunnlag-vurdert':
        'Minst ett beslutningsgrunnlag er vurdert mot rammen disse tallene gir. Du kan fortsatt rette kilde og frister.',
      'innstilling-vedtatt':
        'Innstillingen for året er vedtatt, og den bygger på disse tallene. Du kan fortsatt rette kilde og frister.',
    },
    penger: 'Penger',
    post: 'Post',
    belop: 'Beløp',
    tildelt: 'Tildelt fylket',
    avsatt: 'Satt av før rammene',
    ikkeKjent: 'Ikke kjent',
    pott: 'Potten til nettverkene',
    pottTekst: 'Tildelt minus det som er satt av',
    direkteTil: (hvem) => `Tildeles direkte: ${hvem}`,
    grunntilskuddPer: 'Grunntilskudd per nettverk',
    grunntilskuddSum: (n) => `Grunntilskudd til ${n} nettverk`,
    antallNettverk: (n) => `til hvert av ${n} nettverk`,
    rest: 'Igjen å fordele etter nøkkel',
    restTekst: 'Potten minus grunntilskuddet',
    forMye: (kr) => `${kr} for mye er delt ut før nøklene`,
    ingenAvsetninger: 'Ingenting er satt av.',
    nokler: 'Fordelingsnøkler',
    nokkel: 'Nøkkel',
    andel: 'Andel',
    telledato: 'Telledato',
    kilde: 'Kilde',
    sum: 'Sum',
    ingenNokler: 'Ingen fordelingsnøkler ennå',
    ingenNoklerTekst: 'En nøkkel sier hva resten fordeles etter, for eksempel barn og elever.',
    tallEtterNokler: 'Tallene for hvert nettverk legges inn når nøklene er valgt.',
    nokkeltall: 'Nøkkeltall',
    nettverk: 'Nettverk',
    mangler: 'Mangler',
    manglerAntall: (n) => (n === 1 ? '1 nettverk mangler tall' : `${n} nettverk mangler tall`),
    ingenNettverk: 'Fylket har ingen nettverk dette året.',
    frist: 'Frist for beslutningsgrunnlag',
    mote: 'Møte om felles innstilling',
    ikkeSatt: 'Ikke satt',
  },
  nn: {
    tittel: 'Tildeling og prinsipp',
    ingress:
      'Dette byggjer rammene på: kva fylket har fått, kva som blir sett av først, og kva resten blir fordelt etter.',
    rediger: 'Endre oppsettet',
    redigerNokkeltall: 'Endre nøkkeltal',
    lastNed: 'Last ned',
    arsfrister: 'Kjelde og fristar',
    gjoremal: 'Dette manglar før rammene kan føreslåast',
    gjoremalTomt: 'Alt er på plass. Rammene kan føreslåast.',
    gjoremalTomtLenke: 'Gå til rammene',
    gjor: {
      tildelt: 'Tildelinga til fylket er ikkje registrert.',
      tallMangler: (n, av, nokkel, navn) =>
        `${n} av ${av} nettverk manglar tal for «${nokkel}»: ${navn}.`,
      rett: {
        penger: 'Gå til pengane',
        nokler: 'Gå til nøklane',
        nokkeltall: 'Legg inn nøkkeltal',
        register: 'Gå til registeret',
      },
    },
    vedtattTittel: 'Rammene er låste slik dei vart vedtekne',
    vedtatt: (sak) =>
      `${sak === null ? 'Fordelinga er vedteken.' : `Fordelinga er vedteken i ${sak}.`} Endrar du tala her, endrar ikkje rammene seg. Nye rammer krev eit nytt forslag som blir vedteke.`,
    vedtattLenke: 'Sjå dei vedtekne rammene',
    lastTittel: 'Pengar, nøklar og nøkkeltal kan ikkje endrast',
    grunn: {
      'grunnlag-vurdert':
        'Minst eitt avgjerdsgrunnlag er vurdert mot ramma desse tala gir. Du kan framleis rette kjelde og fristar.',
      'innstilling-vedtatt':
        'Innstillinga for året er vedteken, og ho byggjer på desse tala. Du kan framleis rette kjelde og fristar.',
    },
    penger: 'Pengar',
    post: 'Post',
    belop: 'Beløp',
    tildelt: 'Tildelt fylket',
    avsatt: 'Sett av før rammene',
    ikkeKjent: 'Ikkje kjent',
    pott: 'Potten til nettverka',
    pottTekst: 'Tildelt minus det som er sett av',
    direkteTil: (hvem) => `Blir tildelt direkte: ${hvem}`,
    grunntilskuddPer: 'Grunntilskot per nettverk',
    grunntilskuddSum: (n) => `Grunntilskot til ${n} nettverk`,
    antallNettverk: (n) => `til kvart av ${n} nettverk`,
    rest: 'Igjen å fordele etter nøkkel',
    restTekst: 'Potten minus grunntilskotet',
    forMye: (kr) => `${kr} for mykje er delt ut før nøklane`,
    ingenAvsetninger: 'Ingenting er sett av.',
    nokler: 'Fordelingsnøklar',
    nokkel: 'Nøkkel',
    andel: 'Del',
    telledato: 'Teljedato',
    kilde: 'Kjelde',
    sum: 'Sum',
    ingenNokler: 'Ingen fordelingsnøklar enno',
    ingenNoklerTekst: 'Ein nøkkel seier kva resten blir fordelt etter, til dømes barn og elevar.',
    tallEtterNokler: 'Tala for kvart nettverk blir lagde inn når nøklane er valde.',
    nokkeltall: 'Nøkkeltal',
    nettverk: 'Nettverk',
    mangler: 'Manglar',
    manglerAntall: (n) => (n === 1 ? '1 nettverk manglar tal' : `${n} nettverk manglar tal`),
    ingenNettverk: 'Fylket har ingen nettverk dette året.',
    frist: 'Frist for avgjerdsgrunnlag',
    mote: 'Møte om felles innstilling',
    ikkeSatt: 'Ikkje sett',
  },
  en: {
    tittel: 'Award and principles',
    ingress:
      'What the frames are built on: what the county has been awarded, what is set aside first, and what the rest is shared by.',
    rediger: 'Change the set-up',
    redigerNokkeltall: 'Change key figures',
    lastNed: 'Download',
    arsfrister: 'Source and deadlines',
    gjoremal: 'What is missing before frames can be proposed',
    gjoremalTomt: 'Everything is in place. Frames can be proposed.',
    gjoremalTomtLenke: 'Go to the frames',
    gjor: {
      tildelt: 'The award to the county is not registered.',
      tallMangler: (n, av, nokkel, navn) =>
        `${n} of ${av} networks have no figure for “${nokkel}”: ${navn}.`,
      rett: {
        penger: 'Go to the money',
        nokler: 'Go to the keys',
        nokkeltall: 'Enter key figures',
        register: 'Go to the register',
      },
    },
    vedtattTittel: 'The frames are locked as they were adopted',
    vedtatt: (sak) =>
      `${sak === null ? 'The distribution is adopted.' : `The distribution is adopted in ${sak}.`} If you change the figures here, the frames do not change. New frames need a new proposal that is adopted.`,
    vedtattLenke: 'See the adopted frames',
    lastTittel: 'Money, keys and key figures cannot be changed',
    grunn: {
      'grunnlag-vurdert':
        'At least one decision basis has been assessed against the frame these figures give. You can still correct the source and the deadlines.',
      'innstilling-vedtatt':
        'The recommendation for the year is adopted, and it is built on these figures. You can still correct the source and the deadlines.',
    },
    penger: 'Money',
    post: 'Item',
    belop: 'Amount',
    tildelt: 'Awarded to the county',
    avsatt: 'Set aside before the frames',
    ikkeKjent: 'Not known',
    pott: 'The pot for the networks',
    pottTekst: 'The award minus what is set aside',
    direkteTil: (hvem) => `Awarded directly: “${hvem}”`,
    grunntilskuddPer: 'Base grant per network',
    grunntilskuddSum: (n) => `Base grant to ${n} networks`,
    antallNettverk: (n) => `to each of ${n} networks`,
    rest: 'Left to share by key',
    restTekst: 'The pot minus the base grant',
    forMye: (kr) => `${kr} too much is given out before the keys`,
    ingenAvsetninger: 'Nothing is set aside.',
    nokler: 'Distribution keys',
    nokkel: 'Key',
    andel: 'Share',
    telledato: 'Count date',
    kilde: 'Source',
    sum: 'Sum',
    ingenNokler: 'No distribution keys yet',
    ingenNoklerTekst: 'A key says what the rest is shared by, for example children and pupils.',
    tallEtterNokler: 'The figures for each network are entered once the keys are chosen.',
    nokkeltall: 'Key figures',
    nettverk: 'Network',
    mangler: 'Missing',
    manglerAntall: (n) => (n === 1 ? '1 network has no figure' : `${n} networks have no figure`),
    ingenNettverk: 'The county has no networks this year.',
    frist: 'Deadline for decision bases',
    mote: 'Meeting on the joint recommendation',
    ikkeSatt: 'Not set',
  },
})
