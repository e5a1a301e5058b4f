import { tekster } from '#platform/i18n.ts'

interface Nyttartekster {
  tittel: string
  ingress: string
  ordning: string
  ordningHjelp: string
  varighet: (navn: string, fra: number | null, til: number | null, brukte: string) => string
  ar: string
  kopier: string
  kopierHjelp: string
  opprett: string
  avbryt: string
  opprettet: (fra: number | null) => string
  feil: {
    ordning: string
    ar: string
    gjelderIkke: (navn: string, ar: number) => string
    finnes: (navn: string, ar: number) => string
    annenOrdning: string
  }
  seAret: string
}

export const nyttartekster = tekster<Nyttartekster>({
  nb: {
    tittel: 'Nytt tilskuddsår',
    ingress: 'Opprett et år for en ordning. Etterpå fyller du ut tildeling, nøkler og nøkkeltall.',
    ordning: 'Ordning',
    ordningHjelp: 'Ordningen må gjelde i året.',
    varighet: (navn, fra, til, brukte) =>
      `${navn} (${fra === null ? '' : `fra ${fra}`}${fra !== null && til !== null ? ' ' : ''}${til === null ? '' : `til ${til}`}${fra === null && til === null ? 'uten slutt' : ''}${brukte === '' ? '' : `; finnes for ${brukte}`})`,
    ar: 'År',
    kopier: 'Ta med avsetninger, grunntilskudd og nøkler fra forrige år',
    kopierHjelp:
      'Tildeling, frister, telledatoer og nøkkeltall kopieres ikke. Alt kan endres etterpå.',
    opprett: 'Opprett året',
    avbryt: 'Avbryt',
    opprettet: (fra) =>
      fra === null
        ? 'Året er opprettet.'
        : `Året er opprettet med avsetninger, grunntilskudd og nøkler fra ${fra}.`,
    feil: {
      ordning: 'Velg en ordning.',
      ar: 'Skriv året med fire siffer, fra 2000 til 2100.',
      gjelderIkke: (navn, ar) => `${navn} gjelder ikke i ${ar}.`,
      finnes: (navn, ar) => `${navn} ${ar} finnes fra før.`,
      annenOrdning: 'Setet ditt er i et utvalg som ikke behandler denne ordningen.',
    },
    seAret: 'Gå til året',
  },
  nn: {
    tittel: 'Nytt tilskotsår',
    ingress: 'Opprett eit år for ei ordning. Etterpå fyller du ut tildeling, nøklar og nøkkeltal.',
    ordning: 'Ordning',
    ordningHjelp: 'Ordninga må gjelde i året.',
    varighet: (navn, fra, til, brukte) =>
      `${navn} (${fra === null ? '' : `frå ${fra}`}${fra !== null && til !== null ? ' ' : ''}${til === null ? '' : `til ${til}`}${fra === null && til === null ? 'utan slutt' : ''}${brukte === '' ? '' : `; finst for ${brukte}`})`,
    ar: 'År',
    kopier: 'Ta med avsetjingar, grunntilskot og nøklar frå året før',
    kopierHjelp:
      'Tildeling, fristar, teljedatoar og nøkkeltal blir ikkje kopierte. Alt kan endrast etterpå.',
    opprett: 'Opprett året',
    avbryt: 'Avbryt',
    opprettet: (fra) =>
      fra === null
        ? 'Året er oppretta.'
        : `Året er oppretta med avsetjingar, grunntilskot og nøklar frå ${fra}.`,
    feil: {
      ordning: 'Vel ei ordning.',
      ar: 'Skriv året med fire siffer, frå 2000 til 2100.',
      gjelderIkke: (navn, ar) => `${navn} gjeld ikkje i ${ar}.`,
      finnes: (navn, ar) => `${navn} ${ar} finst frå før.`,
      annenOrdning: 'Setet ditt er i eit utval som ikkje behandlar denne ordninga.',
    },
    seAret: 'Gå til året',
  },
  en: {
    tittel: 'New grant year',
    ingress: 'Create a year for a scheme. Then fill in the award, the keys and the key figures.',
    ordning: 'Scheme',
    ordningHjelp: 'The scheme must be in force in the year.',
    varighet: (navn, fra, til, brukte) =>
      `${navn} (${fra === null ? '' : `from ${fra}`}${fra !== null && til !== null ? ' ' : ''}${til === null ? '' : `to ${til}`}${fra === null && til === null ? 'without end' : ''}${brukte === '' ? '' : `; exists for ${brukte}`})`,
    ar: 'Year',
    kopier: 'Bring the amounts set aside, the base grant and the keys from the year before',
    kopierHjelp:
      'Award, deadlines, count dates and key figures are not copied. All can be changed later.',
    opprett: 'Create the year',
    avbryt: 'Cancel',
    opprettet: (fra) =>
      fra === null
        ? 'The year is created.'
        : `The year is created with amounts set aside, base grant and keys from ${fra}.`,
    feil: {
      ordning: 'Choose a scheme.',
      ar: 'Enter the year with four digits, from 2000 to 2100.',
      gjelderIkke: (navn, ar) => `${navn} is not in force in ${ar}.`,
      finnes: (navn, ar) => `${navn} ${ar} already exists.`,
      annenOrdning: 'Your seat is in a body that does not handle this scheme.',
    },
    seAret: 'Go to the year',
  },
})
