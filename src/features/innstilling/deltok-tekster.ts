import { tekster } from '#platform/i18n.ts'

interface Deltoktekster {
  tittel: string
  ingress: string
  ingen: string
  /** Of the seat and the law only: what everyone may read. */
  sete: (sete: string, nettverk: string, hjemmel: string) => string
  person: (hvem: string, nettverk: string, grunn: string, hjemmel: string) => string
  avgjort: (navn: string, tid: string) => string
  ikkeAvgjort: { foreslatt: string; meldt: string }
  vara: (navn: string) => string
  ukjent: string
  kolonne: string
  ark: {
    navn: string
    sak: string
    sete: string
    hvem: string
    grunn: string
    hjemmel: string
    av: string
    tid: string
    vara: string
  }
  antall: (saker: number) => string
  /** On the page of one case. */
  saken: { ingress: string; ingen: string; uavklart: string }
}

export const deltoktekster = tekster<Deltoktekster>({
  nb: {
    tittel: 'Habilitet',
    ingress:
      'Den som er for nær en sak, deltar ikke i behandlingen av den. Her står hvem det gjaldt i hver sak.',
    ingen: 'Alle i gruppene deltok i behandlingen av alle sakene.',
    sete: (sete, nettverk, hjemmel) =>
      `${sete} deltok ikke i behandlingen av saken fra ${nettverk} (${hjemmel}).`,
    person: (hvem, nettverk, grunn, hjemmel) =>
      `${hvem} deltok ikke i behandlingen av saken fra ${nettverk}: ${grunn} (${hjemmel}).`,
    avgjort: (navn, tid) => `Avgjort av ${navn} ${tid}.`,
    ikkeAvgjort: {
      foreslatt: 'Foreslått etter regelen, og ikke avgjort.',
      meldt: 'Meldt av personen selv, og ikke avgjort.',
    },
    vara: (navn) => `${navn} deltok som vara.`,
    ukjent: 'Ukjent person',
    kolonne: 'Deltok ikke',
    ark: {
      navn: 'Habilitet',
      sak: 'Sak',
      sete: 'Sete',
      hvem: 'Hvem',
      grunn: 'Grunn',
      hjemmel: 'Hjemmel',
      av: 'Avgjort av',
      tid: 'Avgjort',
      vara: 'Vara i saken',
    },
    antall: (n) => `I ${n === 1 ? '1 sak' : `${n} saker`} deltok ikke alle i gruppa`,
    saken: {
      ingress: 'Den som er for nær en sak, deltar ikke når forumet behandler den.',
      ingen: 'Alle i gruppa deltok i behandlingen av saken.',
      uavklart: 'Gruppas vurdering er ikke endelig: habiliteten i saken må avklares først.',
    },
  },
  nn: {
    tittel: 'Habilitet',
    ingress:
      'Den som er for nær ei sak, deltek ikkje i behandlinga av ho. Her står kven det galdt i kvar sak.',
    ingen: 'Alle i gruppene deltok i behandlinga av alle sakene.',
    sete: (sete, nettverk, hjemmel) =>
      `${sete} deltok ikkje i behandlinga av saka frå ${nettverk} (${hjemmel}).`,
    person: (hvem, nettverk, grunn, hjemmel) =>
      `${hvem} deltok ikkje i behandlinga av saka frå ${nettverk}: ${grunn} (${hjemmel}).`,
    avgjort: (navn, tid) => `Avgjort av ${navn} ${tid}.`,
    ikkeAvgjort: {
      foreslatt: 'Foreslått etter regelen, og ikkje avgjort.',
      meldt: 'Meldt av personen sjølv, og ikkje avgjort.',
    },
    vara: (navn) => `${navn} deltok som vara.`,
    ukjent: 'Ukjend person',
    kolonne: 'Deltok ikkje',
    ark: {
      navn: 'Habilitet',
      sak: 'Sak',
      sete: 'Sete',
      hvem: 'Kven',
      grunn: 'Grunn',
      hjemmel: 'Heimel',
      av: 'Avgjort av',
      tid: 'Avgjort',
      vara: 'Vara i saka',
    },
    antall: (n) => `I ${n === 1 ? '1 sak' : `${n} saker`} deltok ikkje alle i gruppa`,
    saken: {
      ingress: 'Den som er for nær ei sak, deltek ikkje når forumet behandlar ho.',
      ingen: 'Alle i gruppa deltok i behandlinga av saka.',
      uavklart: 'Vurderinga frå gruppa er ikkje endeleg: habiliteten i saka må avklarast først.',
    },
  },
  en: {
    tittel: 'Recusals',
    ingress:
      'Whoever is too near a case takes no part in handling it. Here is whom it concerned in each case.',
    ingen: 'Everyone in the groups took part in handling all the cases.',
    sete: (sete, nettverk, hjemmel) =>
      `${sete} took no part in handling the case from ${nettverk} (${hjemmel}).`,
    person: (hvem, nettverk, grunn, hjemmel) =>
      `${hvem} took no part in handling the case from ${nettverk}: ${grunn} (${hjemmel}).`,
    avgjort: (navn, tid) => `Decided by ${navn} ${tid}.`,
    ikkeAvgjort: {
      foreslatt: 'Proposed by rule, and not decided.',
      meldt: 'Declared by the person, and not decided.',
    },
    vara: (navn) => `${navn} took part as deputy.`,
    ukjent: 'Unknown person',
    kolonne: 'Took no part',
    ark: {
      navn: 'Recusals',
      sak: 'Case',
      sete: 'Seat',
      hvem: 'Who',
      grunn: 'Ground',
      hjemmel: 'Legal basis',
      av: 'Decided by',
      tid: 'Decided',
      vara: 'Deputy in the case',
    },
    antall: (n) => `In ${n === 1 ? '1 case' : `${n} cases`} not everyone in the group took part`,
    saken: {
      ingress: 'Whoever is too near a case takes no part when the forum handles it.',
      ingen: 'Everyone in the group took part in handling the case.',
      uavklart:
        'The group’s assessment is not final: who may take part in the case must be settled first.',
    },
  },
})
