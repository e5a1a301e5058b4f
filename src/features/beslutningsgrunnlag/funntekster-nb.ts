import type { Enhetsslag } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Funntekster } from './funntekst.ts'

const enhet: Record<Enhetsslag, string> = { barnehager: 'barnehager', skoler: 'skoler', sfo: 'SFO' }
const mottaker = { uh: 'UH', nettverk: 'nettverket', koordinator: 'koordinator', annen: 'annen' }
const felt: Funntekster['felt'] = {
  'start-mangler': 'når tiltakene starter',
  'apen-slutt': 'når tiltakene slutter',
  'budsjett-for-lite': 'et budsjett for hele beløpet',
  'budsjettlinje-uten-formal': 'hva pengene skal brukes til',
  'koordinator-uten-forankring': 'hvor koordinatoren er forankret',
  'leder-ikke-klarert': 'hvilken leder rammen er klarert med',
  'sporsmal-ubesvart': 'svar på spørsmålene',
  'behov-mangler': 'behovsmeldingen',
  'plan-mangler': 'lenke til planen',
  'egenandel-mangler': 'egenandelen',
  'uten-partner': 'partneren i tiltakene',
  'faa-malgrupper': 'målgruppen for tiltakene',
}

export const funnNb: Funntekster = {
  felt,
  setning: {
    'ingen-tiltak': () => 'Det er ingen tiltak.',
    'tiltak-uten-tittel': (d) => `Tiltak ${d.nr} har ingen tittel.`,
    'faa-malgrupper': (d) =>
      d.antall === 0
        ? `Tiltak ${d.nr} har ingen målgruppe. Det skal ha minst ${d.minst}.`
        : `Tiltak ${d.nr} har bare ${d.antall} av minst ${d.minst} målgrupper.`,
    'ukjent-malgruppe': (d) =>
      `Tiltak ${d.nr} har målgruppen «${d.malgruppe}», som ordningen ikke har.`,
    'uten-partner': (d) =>
      `Tiltak ${d.nr}${d.tittel ? `, «${d.tittel}»,` : ''} har ingen partner${d.merknad ? ` («${d.merknad}»)` : ''}.`,
    'partner-usikker': (d) => `Tiltak ${d.nr}: partneren er usikker. ${punktum(d.merknad)}`,
    'partnertype-ikke-tillatt': (d, h) =>
      `Tiltak ${d.nr}: ${h.partner(d.partnerId)} kan ikke være partner i denne ordningen.`,
    'ukjent-partner': (d) => `Tiltak ${d.nr}: partneren «${d.partnerId}» finnes ikke i registeret.`,
    'start-mangler': (d) => `Tiltak ${d.nr} sier ikke når det starter.`,
    'semester-ugyldig': (d) =>
      `Tiltak ${d.nr}: «${d.verdi}» er ikke et semester. Skriv for eksempel H23 eller V24.`,
    'slutt-for-start': (d) => `Tiltak ${d.nr} slutter ${d.slutt}, før det starter ${d.start}.`,
    'apen-slutt': (d) =>
      `Tiltak ${d.nr} har verken slutt eller dato for når det skal vurderes på nytt.`,
    'antall-deltakerlinjer': (d) =>
      `Det er ${d.tiltak} tiltak, men ${d.linjer} ${d.linjer === 1 ? 'deltakerlinje' : 'deltakerlinjer'}.`,
    'deltakerlinje-ukjent-tiltak': (d) =>
      `Deltakerlinje ${d.nr} viser til tiltak ${d.tiltakNr}, som ikke finnes.`,
    'ulike-tall-for-kommune': (d) =>
      `${d.kommune} står med ulike tall for ${enhet[d.enhet]}: ${d.tall
        .map((t) => `${t.antall} i linje ${t.linje}`)
        .join(', ')}.`,
    'belop-mangler': () => 'Søknadsbeløpet mangler.',
    'budsjett-for-lite': (d, h) =>
      `Budsjettet er ${h.kr(d.sum)}, men det er søkt om ${h.kr(d.omsokt)}. Det mangler ${h.kr(d.mangler)}.`,
    'budsjett-for-mye': (d, h) =>
      `Budsjettet er ${h.kr(d.sum)}, men det er søkt om ${h.kr(d.omsokt)}. Det er ${h.kr(d.over)} for mye.`,
    'budsjettlinje-uten-belop': (d) =>
      `Budsjettlinje ${d.nr} (${mottaker[d.mottaker]}) har ikke beløp.`,
    'budsjettlinje-uten-formal': (d) =>
      `Budsjettlinje ${d.nr} (${mottaker[d.mottaker]}) sier ikke hva pengene skal brukes til.`,
    'usikkert-belop': (d, h) =>
      d.belop === null
        ? `Beløpet til ${mottaker[d.mottaker]} er merket med spørsmålstegn og ikke oppgitt.`
        : `Beløpet til ${mottaker[d.mottaker]}, ${h.kr(d.belop)}, er merket med spørsmålstegn.`,
    'koordinator-andel': (d, h) =>
      `Koordinatoren koster ${h.kr(d.belop)} av ${h.kr(d.omsokt)}: ${h.promille(d.promille)}.`,
    'koordinator-over-andel': (d, h) =>
      `Koordinatoren er ${h.promille(d.promille)} av beløpet. Fylket varsler over ${d.grenseProsent} %.`,
    'koordinator-uten-forankring': () =>
      'Koordinatoren er ikke forankret i en sak i samarbeidsforum.',
    'koordinator-ikke-tillatt': () => 'Ordningen gir ikke tilskudd til koordinator.',
    'uten-ramme': () => 'Rammen er ikke vedtatt.',
    'over-ramme': (d, h) =>
      `Det er søkt om ${h.kr(d.omsokt)}. Det er ${h.kr(d.over)} over rammen på ${h.kr(d.ramme)}.`,
    'over-ramme-uten-finansiering': (d, h) =>
      `Det som går ${h.kr(d.over)} over rammen på ${h.kr(d.ramme)}, har ingen forklaring på hvordan det skal finansieres (spørsmål ${d.sporsmal}).`,
    'under-ramme': (d, h) => `${h.kr(d.ubrukt)} av rammen på ${h.kr(d.ramme)} er ikke søkt om.`,
    'leder-ikke-klarert': () =>
      'Det står ikke hvilken leder ved instituttet den økonomiske rammen er klarert med.',
    'sporsmal-ubesvart': (d) => `Spørsmål ${d.sporsmal} er ikke besvart.`,
    'behov-mangler': () => 'Det er ikke vist til noen behovsmelding.',
    'plan-mangler': () => 'Det er ingen lenke til den langsiktige planen.',
    'egenandel-mangler': (d, h) =>
      `Egenandelen er ikke oppgitt. Den skal være minst ${d.prosent} %, her ${h.kr(d.minst)}.`,
    'sendt-etter-frist': (d, h) =>
      d.erSendt
        ? `Sendt ${h.dato(d.sendt)}, etter fristen ${h.dato(d.frist)}.`
        : `Fristen var ${h.dato(d.frist)}. Det som sendes nå, blir merket.`,
    'kilden-sier-ikke': (d) =>
      `Overført fra: ${d.fra}. Kilden sier ikke ${d.koder.map((k) => felt[k] ?? k).join(', ')}.`,
  },
  regel: {
    tiltak: 'Det skal være minst ett tiltak, og hvert tiltak skal ha en tittel',
    malgrupper: 'Tiltakene skal være for en tverrfaglig målgruppe',
    partner: 'Tiltakene skal gjennomføres i partnerskap',
    varighet: 'Tiltakene skal ha en start, og en slutt eller en dato for ny vurdering',
    deltakere: 'Én deltakerlinje for hvert tiltak, og samme tall for en kommune i alle linjene',
    budsjett: 'Budsjettet skal gå opp, og hver linje skal ha beløp og formål',
    koordinator: 'Koordinator i begrenset omfang, forankret i samarbeidsforum',
    ramme: 'Beløpet skal være innenfor rammen, ellers må finansieringen forklares',
    'klarert-leder': 'Hele rammen skal være klarert med en leder ved instituttet',
    sporsmal: 'Spørsmålene skal være besvart',
    'behov-og-plan': 'Tiltakene skal bygge på meldte behov og den langsiktige planen',
    egenandel: 'Eieren skal bidra med en egenandel',
    frist: 'Beslutningsgrunnlaget skal sendes inn innen fristen',
    overforing: 'Overført fra et annet dokument',
  },
  kilde: {
    tilskuddsaret: 'Vedtak om rammer og frister for tilskuddsåret',
    'samarbeidsforum-2023-03-08': 'Samarbeidsforum 8. mars 2023, lysark',
    'samarbeidsforum-2023-10-05': 'Samarbeidsforum for Dekom 5. oktober 2023, lysark',
    'handlingsplan-2022': 'Handlingsplan 2022/23 for Trøndelag sørvest',
    samraad: 'Samråds egen kontroll',
  },
  mottaker: {
    uh: 'Universitet eller høyskole',
    nettverk: 'Nettverket',
    koordinator: 'Koordinator',
    annen: 'Annen',
  },
  formal: {
    vurdere: 'Vurdere behov',
    planlegge: 'Utvikle og planlegge tiltak',
    gjennomfore: 'Gjennomføre og evaluere tiltak',
  },
}

function punktum(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`
}
