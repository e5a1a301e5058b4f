import type { Varselslag } from '#core/varsler/slag.ts'
import { tekster } from '#platform/i18n.ts'

/** What a mail may say; nobody but its receiver is named in it. A part that is not there is empty. */
export interface Brevord {
  readonly nettverk: string
  readonly ar: string
  readonly gruppe: string
  readonly utvalg: string
  readonly sete: string
  readonly grunn: string
  readonly dato: string
}

type Fristslag = 'innsendingsfrist' | 'innstillingsmote' | 'valg' | 'invitasjon'

export interface Brevtekster {
  hva: Record<Exclude<Varselslag, 'frist-naer'>, (o: Brevord) => string>
  frist: Record<Fristslag, (o: Brevord) => string>
  mer: Partial<Record<Varselslag, (o: Brevord) => string>>
  hei: (navn: string) => string
  apne: string
  hvorfor: string
  endre: string
  samling: { emne: (antall: number, dato: string) => string; avsnitt: string }
}

export const brevtekster = tekster<Brevtekster>({
  nb: {
    hva: {
      innsendt: (o) => `${o.nettverk} har sendt inn beslutningsgrunnlag, ${o.ar}`,
      returnert: (o) => `Beslutningsgrunnlaget for ${o.nettverk} er sendt tilbake, ${o.ar}`,
      gruppesak: (o) => `Gruppe ${o.gruppe} har fått en sak å vurdere: ${o.nettverk}, ${o.ar}`,
      'innstilling-vedtatt': (o) => `Innstillingen er vedtatt, ${o.ar}`,
      'sete-gitt': (o) => `Du har fått plass i ${o.utvalg}: ${o.sete}`,
      'sete-avsluttet': (o) => `Plassen din i ${o.utvalg} er avsluttet: ${o.sete}`,
    },
    frist: {
      innsendingsfrist: (o) => `Fristen for beslutningsgrunnlag er ${o.dato}, ${o.ar}`,
      innstillingsmote: (o) => `Møtet om innstillingen er ${o.dato}, ${o.ar}`,
      valg: (o) => `Valgperioden i ${o.utvalg} går ut ${o.dato}`,
      invitasjon: (o) => `En invitasjon som ikke er brukt, går ut ${o.dato}`,
    },
    mer: {
      returnert: (o) => `Grunn: ${o.grunn}`,
      'sete-gitt': (o) => `Det gjelder fra ${o.dato}.`,
      'sete-avsluttet': (o) => `Første dag uten plassen er ${o.dato}.`,
    },
    hei: (n) => `Hei, ${n}.`,
    apne: 'Åpne i Samråd',
    hvorfor: 'Du får denne e-posten fordi du har et verv i Samråd.',
    endre: 'Velg selv hva du vil ha varsel om',
    samling: {
      emne: (n, d) => `Samråd ${d}: ${n === 1 ? 'én nyhet' : `${n} nyheter`}`,
      avsnitt: 'Dette har skjedd siden forrige samling:',
    },
  },
  nn: {
    hva: {
      innsendt: (o) => `${o.nettverk} har sendt inn avgjerdsgrunnlag, ${o.ar}`,
      returnert: (o) => `Avgjerdsgrunnlaget for ${o.nettverk} er sendt tilbake, ${o.ar}`,
      gruppesak: (o) => `Gruppe ${o.gruppe} har fått ei sak å vurdere: ${o.nettverk}, ${o.ar}`,
      'innstilling-vedtatt': (o) => `Innstillinga er vedteken, ${o.ar}`,
      'sete-gitt': (o) => `Du har fått plass i ${o.utvalg}: ${o.sete}`,
      'sete-avsluttet': (o) => `Plassen din i ${o.utvalg} er avslutta: ${o.sete}`,
    },
    frist: {
      innsendingsfrist: (o) => `Fristen for avgjerdsgrunnlag er ${o.dato}, ${o.ar}`,
      innstillingsmote: (o) => `Møtet om innstillinga er ${o.dato}, ${o.ar}`,
      valg: (o) => `Valperioden i ${o.utvalg} går ut ${o.dato}`,
      invitasjon: (o) => `Ein invitasjon som ikkje er brukt, går ut ${o.dato}`,
    },
    mer: {
      returnert: (o) => `Grunn: ${o.grunn}`,
      'sete-gitt': (o) => `Det gjeld frå ${o.dato}.`,
      'sete-avsluttet': (o) => `Første dag utan plassen er ${o.dato}.`,
    },
    hei: (n) => `Hei, ${n}.`,
    apne: 'Opne i Samråd',
    hvorfor: 'Du får denne e-posten fordi du har eit verv i Samråd.',
    endre: 'Vel sjølv kva du vil ha varsel om',
    samling: {
      emne: (n, d) => `Samråd ${d}: ${n === 1 ? 'éi nyheit' : `${n} nyheiter`}`,
      avsnitt: 'Dette har hendt sidan førre samling:',
    },
  },
  en: {
    hva: {
      innsendt: (o) => `${o.nettverk} has submitted its decision basis, ${o.ar}`,
      returnert: (o) => `The decision basis of ${o.nettverk} has been sent back, ${o.ar}`,
      gruppesak: (o) => `Group ${o.gruppe} has a case to assess: ${o.nettverk}, ${o.ar}`,
      'innstilling-vedtatt': (o) => `The recommendation is adopted, ${o.ar}`,
      'sete-gitt': (o) => `You have been given a place in ${o.utvalg}: ${o.sete}`,
      'sete-avsluttet': (o) => `Your place in ${o.utvalg} has ended: ${o.sete}`,
    },
    frist: {
      innsendingsfrist: (o) => `The deadline for decision bases is ${o.dato}, ${o.ar}`,
      innstillingsmote: (o) => `The meeting on the recommendation is ${o.dato}, ${o.ar}`,
      valg: (o) => `The term in ${o.utvalg} ends ${o.dato}`,
      invitasjon: (o) => `An invitation that has not been used expires ${o.dato}`,
    },
    mer: {
      returnert: (o) => `Reason: ${o.grunn}`,
      'sete-gitt': (o) => `It applies from ${o.dato}.`,
      'sete-avsluttet': (o) => `The first day without the place is ${o.dato}.`,
    },
    hei: (n) => `Hello, ${n}.`,
    apne: 'Open in Samråd',
    hvorfor: 'You get this e-mail because you hold a seat in Samråd.',
    endre: 'Choose what you want to be told about',
    samling: {
      emne: (n, d) => `Samråd ${d}: ${n === 1 ? 'one item' : `${n} items`}`,
      avsnitt: 'This has happened since the last digest:',
    },
  },
})
