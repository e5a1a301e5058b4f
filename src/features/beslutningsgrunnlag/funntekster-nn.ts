import type { Enhetsslag } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Funntekster } from './funntekst.ts'

const enhet: Record<Enhetsslag, string> = { barnehager: 'barnehagar', skoler: 'skular', sfo: 'SFO' }
const mottaker = { uh: 'UH', nettverk: 'nettverket', koordinator: 'koordinator', annen: 'annan' }
const felt: Funntekster['felt'] = {
  'start-mangler': 'når tiltaka startar',
  'apen-slutt': 'når tiltaka sluttar',
  'budsjett-for-lite': 'eit budsjett for heile beløpet',
  'budsjettlinje-uten-formal': 'kva pengane skal brukast til',
  'koordinator-uten-forankring': 'kvar koordinatoren er forankra',
  'leder-ikke-klarert': 'kva leiar ramma er klarert med',
  'sporsmal-ubesvart': 'svar på spørsmåla',
  'behov-mangler': 'behovsmeldinga',
  'plan-mangler': 'lenkje til planen',
  'egenandel-mangler': 'eigendelen',
  'uten-partner': 'partnaren i tiltaka',
  'faa-malgrupper': 'målgruppa for tiltaka',
}

export const funnNn: Funntekster = {
  felt,
  setning: {
    'ingen-tiltak': () => 'Det er ingen tiltak.',
    'tiltak-uten-tittel': (d) => `Tiltak ${d.nr} har ingen tittel.`,
    'faa-malgrupper': (d) =>
      d.antall === 0
        ? `Tiltak ${d.nr} har inga målgruppe. Det skal ha minst ${d.minst}.`
        : `Tiltak ${d.nr} har berre ${d.antall} av minst ${d.minst} målgrupper.`,
    'ukjent-malgruppe': (d) =>
      `Tiltak ${d.nr} har målgruppa «${d.malgruppe}», som ordninga ikkje har.`,
    'uten-partner': (d) =>
      `Tiltak ${d.nr}${d.tittel ? `, «${d.tittel}»,` : ''} har ingen partnar${d.merknad ? ` («${d.merknad}»)` : ''}.`,
    'partner-usikker': (d) => `Tiltak ${d.nr}: partnaren er usikker. ${punktum(d.merknad)}`,
    'partnertype-ikke-tillatt': (d, h) =>
      `Tiltak ${d.nr}: ${h.partner(d.partnerId)} kan ikkje vere partnar i denne ordninga.`,
    'ukjent-partner': (d) => `Tiltak ${d.nr}: partnaren «${d.partnerId}» finst ikkje i registeret.`,
    'start-mangler': (d) => `Tiltak ${d.nr} seier ikkje når det startar.`,
    'semester-ugyldig': (d) =>
      `Tiltak ${d.nr}: «${d.verdi}» er ikkje eit semester. Skriv til dømes H23 eller V24.`,
    'slutt-for-start': (d) => `Tiltak ${d.nr} sluttar ${d.slutt}, før det startar ${d.start}.`,
    'apen-slutt': (d) =>
      `Tiltak ${d.nr} har verken slutt eller dato for når det skal vurderast på nytt.`,
    'antall-deltakerlinjer': (d) =>
      `Det er ${d.tiltak} tiltak, men ${d.linjer} ${d.linjer === 1 ? 'deltakarlinje' : 'deltakarlinjer'}.`,
    'deltakerlinje-ukjent-tiltak': (d) =>
      `Deltakarlinje ${d.nr} viser til tiltak ${d.tiltakNr}, som ikkje finst.`,
    'ulike-tall-for-kommune': (d) =>
      `${d.kommune} står med ulike tal for ${enhet[d.enhet]}: ${d.tall
        .map((t) => `${t.antall} i linje ${t.linje}`)
        .join(', ')}.`,
    'belop-mangler': () => 'Søknadsbeløpet manglar.',
    'budsjett-for-lite': (d, h) =>
      `Budsjettet er ${h.kr(d.sum)}, men det er søkt om ${h.kr(d.omsokt)}. Det manglar ${h.kr(d.mangler)}.`,
    'budsjett-for-mye': (d, h) =>
      `Budsjettet er ${h.kr(d.sum)}, men det er søkt om ${h.kr(d.omsokt)}. Det er ${h.kr(d.over)} for mykje.`,
    'budsjettlinje-uten-belop': (d) =>
      `Budsjettlinje ${d.nr} (${mottaker[d.mottaker]}) har ikkje beløp.`,
    'budsjettlinje-uten-formal': (d) =>
      `Budsjettlinje ${d.nr} (${mottaker[d.mottaker]}) seier ikkje kva pengane skal brukast til.`,
    'usikkert-belop': (d, h) =>
      d.belop === null
        ? `Beløpet til ${mottaker[d.mottaker]} er merkt med spørjeteikn og ikkje oppgitt.`
        : `Beløpet til ${mottaker[d.mottaker]}, ${h.kr(d.belop)}, er merkt med spørjeteikn.`,
    'koordinator-andel': (d, h) =>
      `Koordinatoren kostar ${h.kr(d.belop)} av ${h.kr(d.omsokt)}: ${h.promille(d.promille)}.`,
    'koordinator-over-andel': (d, h) =>
      `Koordinatoren er ${h.promille(d.promille)} av beløpet. Fylket varslar over ${d.grenseProsent} %.`,
    'koordinator-uten-forankring': () =>
      'Koordinatoren er ikkje forankra i ei sak i samarbeidsforum.',
    'koordinator-ikke-tillatt': () => 'Ordninga gir ikkje tilskot til koordinator.',
    'uten-ramme': () => 'Ramma er ikkje vedteken.',
    'over-ramme': (d, h) =>
      `Det er søkt om ${h.kr(d.omsokt)}. Det er ${h.kr(d.over)} over ramma på ${h.kr(d.ramme)}.`,
    'over-ramme-uten-finansiering': (d, h) =>
      `Det som går ${h.kr(d.over)} over ramma på ${h.kr(d.ramme)}, har inga forklaring på korleis det skal finansierast (spørsmål ${d.sporsmal}).`,
    'under-ramme': (d, h) => `${h.kr(d.ubrukt)} av ramma på ${h.kr(d.ramme)} er ikkje søkt om.`,
    'leder-ikke-klarert': () =>
      'Det står ikkje kva leiar ved instituttet den økonomiske ramma er klarert med.',
    'sporsmal-ubesvart': (d) => `Spørsmål ${d.sporsmal} er ikkje svart på.`,
    'behov-mangler': () => 'Det er ikkje vist til noka behovsmelding.',
    'plan-mangler': () => 'Det er inga lenkje til den langsiktige planen.',
    'egenandel-mangler': (d, h) =>
      `Eigendelen er ikkje oppgitt. Han skal vere minst ${d.prosent} %, her ${h.kr(d.minst)}.`,
    'sendt-etter-frist': (d, h) =>
      d.erSendt
        ? `Sendt ${h.dato(d.sendt)}, etter fristen ${h.dato(d.frist)}.`
        : `Fristen var ${h.dato(d.frist)}. Det som blir sendt no, blir merkt.`,
    'kilden-sier-ikke': (d) =>
      `Overført frå: ${d.fra}. Kjelda seier ikkje ${d.koder.map((k) => felt[k] ?? k).join(', ')}.`,
  },
  regel: {
    tiltak: 'Det skal vere minst eitt tiltak, og kvart tiltak skal ha ein tittel',
    malgrupper: 'Tiltaka skal vere for ei tverrfagleg målgruppe',
    partner: 'Tiltaka skal gjennomførast i partnarskap',
    varighet: 'Tiltaka skal ha ein start, og ein slutt eller ein dato for ny vurdering',
    deltakere: 'Éi deltakarlinje for kvart tiltak, og same tal for ein kommune i alle linjene',
    budsjett: 'Budsjettet skal gå opp, og kvar linje skal ha beløp og formål',
    koordinator: 'Koordinator i avgrensa omfang, forankra i samarbeidsforum',
    ramme: 'Beløpet skal vere innanfor ramma, elles må finansieringa forklarast',
    'klarert-leder': 'Heile ramma skal vere klarert med ein leiar ved instituttet',
    sporsmal: 'Spørsmåla skal vere svara på',
    'behov-og-plan': 'Tiltaka skal byggje på melde behov og den langsiktige planen',
    egenandel: 'Eigaren skal bidra med ein eigendel',
    frist: 'Avgjerdsgrunnlaget skal sendast inn innan fristen',
    overforing: 'Overført frå eit anna dokument',
  },
  kilde: {
    tilskuddsaret: 'Vedtak om rammer og fristar for tilskotsåret',
    'samarbeidsforum-2023-03-08': 'Samarbeidsforum 8. mars 2023, lysark',
    'samarbeidsforum-2023-10-05': 'Samarbeidsforum for Dekom 5. oktober 2023, lysark',
    'handlingsplan-2022': 'Handlingsplan 2022/23 for Trøndelag sørvest',
    samraad: 'Samråd sin eigen kontroll',
  },
  mottaker: {
    uh: 'Universitet eller høgskule',
    nettverk: 'Nettverket',
    koordinator: 'Koordinator',
    annen: 'Annan',
  },
  formal: {
    vurdere: 'Vurdere behov',
    planlegge: 'Utvikle og planleggje tiltak',
    gjennomfore: 'Gjennomføre og evaluere tiltak',
  },
}

function punktum(tekst: string): string {
  return /[.!?]$/.test(tekst) ? tekst : `${tekst}.`
}
