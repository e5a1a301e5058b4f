import type { Enhetsslag } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Funntekster } from './funntekst.ts'

const enhet: Record<Enhetsslag, string> = {
  barnehager: 'kindergartens',
  skoler: 'schools',
  sfo: 'after-school units',
}
const mottaker = {
  uh: 'the university or college',
  nettverk: 'the network',
  koordinator: 'the coordinator',
  annen: 'other',
}
const felt: Funntekster['felt'] = {
  'start-mangler': 'when the measures start',
  'apen-slutt': 'when the measures end',
  'budsjett-for-lite': 'a budget for the whole amount',
  'budsjettlinje-uten-formal': 'what the money is for',
  'koordinator-uten-forankring': 'where the coordinator is anchored',
  'leder-ikke-klarert': 'which leader has cleared the frame',
  'sporsmal-ubesvart': 'the answers to the questions',
  'behov-mangler': 'the report of needs',
  'plan-mangler': 'a link to the plan',
  'egenandel-mangler': 'the own share',
  'uten-partner': 'the partner of the measures',
  'faa-malgrupper': 'the target group of the measures',
}

export const funnEn: Funntekster = {
  felt,
  setning: {
    'ingen-tiltak': () => 'There are no measures.',
    'tiltak-uten-tittel': (d) => `Measure ${d.nr} has no title.`,
    'faa-malgrupper': (d) =>
      d.antall === 0
        ? `Measure ${d.nr} has no target group. It must have at least ${d.minst}.`
        : `Measure ${d.nr} has only ${d.antall} of at least ${d.minst} target groups.`,
    'ukjent-malgruppe': (d) =>
      `Measure ${d.nr} has the target group “${d.malgruppe}”, which the scheme does not have.`,
    'uten-partner': (d) =>
      `Measure ${d.nr}${d.tittel ? `, “${d.tittel}”,` : ''} has no partner university or college${d.merknad ? ` (“${d.merknad}”)` : ''}.`,
    'partner-usikker': (d) => `Measure ${d.nr}: the partner is uncertain. ${punktum(d.merknad)}`,
    'partnertype-ikke-tillatt': (d, h) =>
      `Measure ${d.nr}: ${h.partner(d.partnerId)} cannot be a partner in this scheme.`,
    'ukjent-partner': (d) =>
      `Measure ${d.nr}: the partner “${d.partnerId}” is not in the register.`,
    'start-mangler': (d) => `Measure ${d.nr} does not say when it starts.`,
    'semester-ugyldig': (d) =>
      `Measure ${d.nr}: “${d.verdi}” is not a term. Write for example H23 (autumn) or V24 (spring).`,
    'slutt-for-start': (d) => `Measure ${d.nr} ends ${d.slutt}, before it starts ${d.start}.`,
    'apen-slutt': (d) => `Measure ${d.nr} has neither an end nor a date for a review.`,
    'antall-deltakerlinjer': (d) =>
      `There are ${d.tiltak} measures, but ${d.linjer} ${d.linjer === 1 ? 'line' : 'lines'} of participants.`,
    'deltakerlinje-ukjent-tiltak': (d) =>
      `Participant line ${d.nr} refers to measure ${d.tiltakNr}, which does not exist.`,
    'ulike-tall-for-kommune': (d) =>
      `${d.kommune} has different numbers of ${enhet[d.enhet]}: ${d.tall
        .map((t) => `${t.antall} in line ${t.linje}`)
        .join(', ')}.`,
    'belop-mangler': () => 'The amount applied for is missing.',
    'budsjett-for-lite': (d, h) =>
      `The budget is ${h.kr(d.sum)}, but ${h.kr(d.omsokt)} is applied for. ${h.kr(d.mangler)} is missing.`,
    'budsjett-for-mye': (d, h) =>
      `The budget is ${h.kr(d.sum)}, but ${h.kr(d.omsokt)} is applied for. That is ${h.kr(d.over)} too much.`,
    'budsjettlinje-uten-belop': (d) =>
      `Budget line ${d.nr} (${mottaker[d.mottaker]}) has no amount.`,
    'budsjettlinje-uten-formal': (d) =>
      `Budget line ${d.nr} (${mottaker[d.mottaker]}) does not say what the money is for.`,
    'usikkert-belop': (d, h) =>
      d.belop === null
        ? `The amount for ${mottaker[d.mottaker]} is marked with a question mark and not given.`
        : `The amount for ${mottaker[d.mottaker]}, ${h.kr(d.belop)}, is marked with a question mark.`,
    'koordinator-andel': (d, h) =>
      `The coordinator costs ${h.kr(d.belop)} of ${h.kr(d.omsokt)}: ${h.promille(d.promille)}.`,
    'koordinator-over-andel': (d, h) =>
      `The coordinator is ${h.promille(d.promille)} of the amount. The county warns above ${d.grenseProsent}%.`,
    'koordinator-uten-forankring': () =>
      'The coordinator is not anchored in a case of the cooperation forum.',
    'koordinator-ikke-tillatt': () => 'The scheme does not fund a coordinator.',
    'uten-ramme': () => 'The frame is not adopted.',
    'over-ramme': (d, h) =>
      `${h.kr(d.omsokt)} is applied for. That is ${h.kr(d.over)} above the frame of ${h.kr(d.ramme)}.`,
    'over-ramme-uten-finansiering': (d, h) =>
      `The ${h.kr(d.over)} above the frame of ${h.kr(d.ramme)} have no explanation of how they will be financed (question ${d.sporsmal}).`,
    'under-ramme': (d, h) =>
      `${h.kr(d.ubrukt)} of the frame of ${h.kr(d.ramme)} is not applied for.`,
    'leder-ikke-klarert': () =>
      'It does not say which leader at the institute has cleared the economic frame.',
    'sporsmal-ubesvart': (d) => `Question ${d.sporsmal} is not answered.`,
    'behov-mangler': () => 'There is no reference to a report of needs.',
    'plan-mangler': () => 'There is no link to the long-term plan.',
    'egenandel-mangler': (d, h) =>
      `The own share is not given. It shall be at least ${d.prosent}%, here ${h.kr(d.minst)}.`,
    'sendt-etter-frist': (d, h) =>
      d.erSendt
        ? `Sent ${h.dato(d.sendt)}, after the deadline ${h.dato(d.frist)}.`
        : `The deadline was ${h.dato(d.frist)}. What is sent now is marked.`,
    'kilden-sier-ikke': (d) =>
      `Taken over from: ${d.fra}. The source does not say ${d.koder.map((k) => felt[k] ?? k).join(', ')}.`,
  },
  regel: {
    tiltak: 'There must be at least one measure, and each measure must have a title',
    malgrupper: 'Measures must be for a broad target group',
    partner: 'Measures must be carried out in partnership',
    varighet: 'Measures must have a start, and an end or a date for review',
    deltakere:
      'One line of participants for each measure, and the same figures for a municipality in every line',
    budsjett: 'The budget must add up, and each line must have an amount and a purpose',
    koordinator: 'A coordinator to a limited extent, anchored in the cooperation forum',
    ramme: 'The amount must be within the frame, or the financing must be explained',
    'klarert-leder': 'The whole frame must be cleared with a leader at the institute',
    sporsmal: 'The questions must be answered',
    'behov-og-plan': 'Measures must build on reported needs and the long-term plan',
    egenandel: 'The owner must contribute a share',
    frist: 'The decision basis must be submitted by the deadline',
    overforing: 'Taken over from another document',
  },
  kilde: {
    tilskuddsaret: 'Decision on frames and deadlines for the grant year',
    'samarbeidsforum-2023-03-08': 'Cooperation forum 8 March 2023, slides',
    'samarbeidsforum-2023-10-05': 'Cooperation forum for Dekom 5 October 2023, slides',
    'handlingsplan-2022': 'Action plan 2022/23 for Trøndelag sørvest',
    samraad: "Samråd's own check",
  },
  mottaker: {
    uh: 'University or college',
    nettverk: 'The network',
    koordinator: 'Coordinator',
    annen: 'Other',
  },
  formal: {
    vurdere: 'Assess needs',
    planlegge: 'Develop and plan measures',
    gjennomfore: 'Carry out and evaluate measures',
  },
}

function punktum(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`
}
