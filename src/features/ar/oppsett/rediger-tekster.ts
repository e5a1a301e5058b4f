import { tekster } from '#platform/i18n.ts'
import type { Egenfeil } from './tolk-skjema.ts'

interface Redigertekster {
  tittel: string
  ingress: string
  tildelt: string
  tildeltHjelp: string
  kilde: string
  kildeHjelp: string
  grunntilskudd: string
  grunntilskuddHjelp: (n: number) => string
  potter: string
  potterHjelp: string
  pottNavn: string
  pottBelop: string
  pottDirekte: string
  nyPott: string
  nokler: string
  noklerHjelp: string
  nokkelNavn: string
  andel: string
  andelHjelp: string
  telledato: string
  nokkelKilde: string
  nyNokkel: string
  fjernerTall: string
  rekkefolge: string
  opp: string
  ned: string
  fjern: string
  denne: (nr: number) => string
  frister: string
  rest: string
  regn: string
  lagre: string
  avbryt: string
  lagret: string
  feil: Record<Egenfeil, string>
  opptattTittel: string
  opptatt: string
  ikkeLagretTittel: string
  ikkeLagret: string
  dittOgLagret: string
  felt: string
  ditt: string
  lagretVerdi: string
  tomt: string
}

export const redigertekster = tekster<Redigertekster>({
  nb: {
    tittel: 'Endre oppsettet',
    ingress:
      'Du kan lagre før alt er klart. Det som mangler, står på oppsettsiden til det er fylt ut.',
    tildelt: 'Tildelt fylket',
    tildeltHjelp: 'La feltet stå tomt til tildelingen er kjent.',
    kilde: 'Kilde for tildelingen',
    kildeHjelp: 'For eksempel tildelingsbrevet, med dato.',
    grunntilskudd: 'Grunntilskudd per nettverk',
    grunntilskuddHjelp: (n) =>
      `Samme beløp til hvert av de ${n} nettverkene. Skriv 0 hvis det ikke er noe.`,
    potter: 'Satt av før rammene',
    potterHjelp:
      'Penger som tas ut av tildelingen først, for eksempel til fellestiltak. Skriv mottakerne bare når pengene tildeles direkte. Det blir et eget punkt i vedtaket, for eksempel «3 000 000 kroner til NTNU og 2 000 000 kroner til Nord universitet».',
    pottNavn: 'Navn',
    pottBelop: 'Beløp',
    pottDirekte: 'Tildeles direkte til',
    nyPott: 'Legg til en avsetning',
    nokler: 'Fordelingsnøkler',
    noklerHjelp: 'Andelene må bli 100 % til sammen. Skriv 60 % eller 0,6.',
    nokkelNavn: 'Nøkkel',
    andel: 'Andel',
    andelHjelp: '60 % eller 0,6',
    telledato: 'Telledato',
    nokkelKilde: 'Kilde',
    nyNokkel: 'Legg til en nøkkel',
    fjernerTall: 'Når du fjerner en nøkkel og lagrer, blir nøkkeltallene dens slettet.',
    rekkefolge: 'Rekkefølge',
    opp: 'Opp',
    ned: 'Ned',
    fjern: 'Fjern',
    denne: (nr) => `rad ${nr}`,
    frister: 'Frister',
    rest: 'Igjen å fordele etter nøkkel med det som står i skjemaet',
    regn: 'Regn ut på nytt',
    lagre: 'Lagre oppsettet',
    avbryt: 'Avbryt',
    lagret: 'Oppsettet er lagret.',
    feil: {
      'dobbel-pott': 'Det finnes alt en avsetning med dette navnet.',
      'ugyldig-dato': 'Datoen finnes ikke. Skriv den som år-måned-dag, for eksempel 2026-02-01.',
      'dato-langt-unna': 'Datoen er for langt fra tilskuddsåret.',
      'mote-for-frist': 'Møtet kan ikke være før fristen for beslutningsgrunnlag.',
      'for-lang-tekst': 'Teksten er for lang.',
    },
    opptattTittel: 'Noen andre lagret mens du skrev',
    opptatt:
      'Ingenting er overskrevet. Det du skrev, står i skjemaet under. Se hva som er ulikt, og lagre én gang til hvis det er ditt som skal gjelde.',
    ikkeLagretTittel: 'Ingenting er lagret',
    ikkeLagret:
      'Pengene og nøklene ble låst mens du skrev. Under ser du hva du skrev, og hva som gjelder.',
    dittOgLagret: 'Dette er ulikt',
    felt: 'Felt',
    ditt: 'Du skrev',
    lagretVerdi: 'Lagret nå',
    tomt: 'Tomt',
  },
  nn: {
    tittel: 'Endre oppsettet',
    ingress:
      'Du kan lagre før alt er klart. Det som manglar, står på oppsettsida til det er fylt ut.',
    tildelt: 'Tildelt fylket',
    tildeltHjelp: 'La feltet stå tomt til tildelinga er kjend.',
    kilde: 'Kjelde for tildelinga',
    kildeHjelp: 'Til dømes tildelingsbrevet, med dato.',
    grunntilskudd: 'Grunntilskot per nettverk',
    grunntilskuddHjelp: (n) =>
      `Same beløp til kvart av dei ${n} nettverka. Skriv 0 om det ikkje er noko.`,
    potter: 'Sett av før rammene',
    potterHjelp:
      'Pengar som blir tekne ut av tildelinga først, til dømes til fellestiltak. Skriv mottakarane berre når pengane blir tildelte direkte. Det blir eit eige punkt i vedtaket, til dømes «3 000 000 kroner til NTNU og 2 000 000 kroner til Nord universitet».',
    pottNavn: 'Namn',
    pottBelop: 'Beløp',
    pottDirekte: 'Blir tildelt direkte til',
    nyPott: 'Legg til ei avsetjing',
    nokler: 'Fordelingsnøklar',
    noklerHjelp: 'Delane må bli 100 % til saman. Skriv 60 % eller 0,6.',
    nokkelNavn: 'Nøkkel',
    andel: 'Del',
    andelHjelp: '60 % eller 0,6',
    telledato: 'Teljedato',
    nokkelKilde: 'Kjelde',
    nyNokkel: 'Legg til ein nøkkel',
    fjernerTall: 'Når du fjernar ein nøkkel og lagrar, blir nøkkeltala hans sletta.',
    rekkefolge: 'Rekkjefølgje',
    opp: 'Opp',
    ned: 'Ned',
    fjern: 'Fjern',
    denne: (nr) => `rad ${nr}`,
    frister: 'Fristar',
    rest: 'Igjen å fordele etter nøkkel med det som står i skjemaet',
    regn: 'Rekn ut på nytt',
    lagre: 'Lagre oppsettet',
    avbryt: 'Avbryt',
    lagret: 'Oppsettet er lagra.',
    feil: {
      'dobbel-pott': 'Det finst alt ei avsetjing med dette namnet.',
      'ugyldig-dato': 'Datoen finst ikkje. Skriv han som år-månad-dag, til dømes 2026-02-01.',
      'dato-langt-unna': 'Datoen er for langt frå tilskotsåret.',
      'mote-for-frist': 'Møtet kan ikkje vere før fristen for avgjerdsgrunnlag.',
      'for-lang-tekst': 'Teksten er for lang.',
    },
    opptattTittel: 'Nokon andre lagra medan du skreiv',
    opptatt:
      'Ingenting er overskrive. Det du skreiv, står i skjemaet under. Sjå kva som er ulikt, og lagre éin gong til om det er ditt som skal gjelde.',
    ikkeLagretTittel: 'Ingenting er lagra',
    ikkeLagret:
      'Pengane og nøklane vart låste medan du skreiv. Under ser du kva du skreiv, og kva som gjeld.',
    dittOgLagret: 'Dette er ulikt',
    felt: 'Felt',
    ditt: 'Du skreiv',
    lagretVerdi: 'Lagra no',
    tomt: 'Tomt',
  },
  en: {
    tittel: 'Change the set-up',
    ingress:
      'You can save before everything is ready. What is missing stays listed on the set-up page until it is filled in.',
    tildelt: 'Awarded to the county',
    tildeltHjelp: 'Leave the field empty until the award is known.',
    kilde: 'Source of the award',
    kildeHjelp: 'For example the letter of award, with its date.',
    grunntilskudd: 'Base grant per network',
    grunntilskuddHjelp: (n) =>
      `The same amount to each of the ${n} networks. Enter 0 if there is none.`,
    potter: 'Set aside before the frames',
    potterHjelp:
      'Money taken out of the award first, for example for joint measures. Write the recipients only when the money is awarded directly. It becomes a point of its own in the decision, for example “3 000 000 kroner til NTNU og 2 000 000 kroner til Nord universitet”.',
    pottNavn: 'Name',
    pottBelop: 'Amount',
    pottDirekte: 'Awarded directly to',
    nyPott: 'Add an amount set aside',
    nokler: 'Distribution keys',
    noklerHjelp: 'The shares must be 100 % in all. Enter 60 % or 0.6.',
    nokkelNavn: 'Key',
    andel: 'Share',
    andelHjelp: '60 % or 0.6',
    telledato: 'Count date',
    nokkelKilde: 'Source',
    nyNokkel: 'Add a key',
    fjernerTall: 'When you remove a key and save, its key figures are deleted.',
    rekkefolge: 'Order',
    opp: 'Up',
    ned: 'Down',
    fjern: 'Remove',
    denne: (nr) => `row ${nr}`,
    frister: 'Deadlines',
    rest: 'Left to share by key with what is in the form',
    regn: 'Calculate again',
    lagre: 'Save the set-up',
    avbryt: 'Cancel',
    lagret: 'The set-up is saved.',
    feil: {
      'dobbel-pott': 'There is already an amount set aside with this name.',
      'ugyldig-dato': 'There is no such date. Enter it as year-month-day, for example 2026-02-01.',
      'dato-langt-unna': 'The date is too far from the grant year.',
      'mote-for-frist': 'The meeting cannot be before the deadline for decision bases.',
      'for-lang-tekst': 'The text is too long.',
    },
    opptattTittel: 'Somebody else saved while you were writing',
    opptatt:
      'Nothing is overwritten. What you wrote is in the form below. See what differs, and save once more if yours is to stand.',
    ikkeLagretTittel: 'Nothing is saved',
    ikkeLagret:
      'The money and the keys were locked while you were writing. Below you see what you wrote and what stands.',
    dittOgLagret: 'This differs',
    felt: 'Field',
    ditt: 'You wrote',
    lagretVerdi: 'Saved now',
    tomt: 'Empty',
  },
})
