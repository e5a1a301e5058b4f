import { sumKroner } from '#core/kroner.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Dokumenttabell, Tabelldokument } from '#platform/documents/tabelldokument.ts'
import { formatDato, formatEndring, formatKroner, formatTidspunkt } from '#ui/format.ts'
import { deltoktekster } from '#features/innstilling/deltok-tekster.ts'
import { funntekster, omtal } from './funntekst.ts'
import type { Deltokdel } from './hent-deltok.ts'
import { deltakertekst } from './samlet-tabell.tsx'
import type { Samlingsrad } from './samling.ts'
import { skjermingssetning } from './skjermingssetning.ts'
import type { LagretGrunnlag, Partnervalg } from './lagret-grunnlag.ts'
import { grunnlagstekster } from './tekster.ts'

interface Saken {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly rad: Samlingsrad
  readonly partnere: readonly Partnervalg[]
  readonly deltok: Deltokdel | null
}

export function sakJson({ sprak, ar, rad, partnere, deltok }: Saken) {
  return {
    fylke: ar.fylkeId,
    ar: ar.ar,
    ordning: ar.ordningId,
    ...rad,
    funn: rad.funn.map((f) => ({ ...f, ...omtal(f, sprak, ar, partnere) })),
    deltokIkke: deltok === null || deltok.uavklart ? null : deltok.rader,
  }
}

/** One decision basis on paper: as the page, with the check's findings last. */
export function sakDokument(s: Saken, dato: string): Tabelldokument {
  const { sprak, ar, rad } = s
  const t = grunnlagstekster[sprak]
  const g = rad.grunnlag
  const kr = (belop: number | null) => (belop === null ? t.ikkeOppgitt : formatKroner(belop, sprak))
  const tall = [
    `${t.sak.omsokt}: ${kr(g?.omsokt ?? null)}`,
    `${t.sak.ramme}: ${rad.ramme === null ? t.sum.ikkeVedtatt : kr(rad.ramme)}`,
    ...(rad.differanse === null
      ? []
      : [`${t.sak.differanse}: ${formatEndring(rad.differanse, sprak)}`]),
  ]
  return {
    tittel: `${t.tittel}: ${rad.nettverkNavn}`,
    undertittel: `${ar.ordningNavn[sprak]} ${ar.ar}, ${ar.fylkeNavn}`,
    sprak,
    dato,
    avsender: rad.nettverkNavn,
    ...(rad.status === 'sendt' ? {} : { merke: t.status[rad.status] }),
    ingress: [
      ...(rad.lukket === null ? [`${tall.join('. ')}.`] : lukketSetning(s)),
      ...(rad.lukket === null && rad.skjerming !== null
        ? [skjermingssetning(rad, sprak, t.sak.skjermetMerknad)]
        : []),
      ...(g?.status === 'sendt' && g.sendtTid !== null
        ? [`${t.sak.sendtTid(formatTidspunkt(g.sendtTid, sprak))}.`]
        : []),
    ],
    tabeller:
      g === null
        ? []
        : [
            tiltak(s, g),
            deltakere(s, g),
            budsjett(s, g),
            svar(s, g),
            kontroll(s),
            habilitet(s),
          ].filter((tabell) => tabell.rader.length > 0),
    punkter: [],
    merknader: [
      ...(typeof g?.overfortFra === 'string' ? [t.sak.overfortFra(g.overfortFra)] : []),
      ...habilitetsmerknad(s),
    ],
  }
}

/** In place of the body. */
function lukketSetning({ sprak, ar, rad }: Saken): readonly string[] {
  const t = grunnlagstekster[sprak].sak
  const navn = rad.nettverkNavn
  if (rad.lukket === 'skjermet')
    return [skjermingssetning(rad, sprak, (lov, dato) => t.skjermet(navn, lov, dato))]
  if (rad.lukket === 'kladd') return [t.ikkeSynlig(navn)]
  const frist = ar.innsendingsfrist === null ? null : formatDato(ar.innsendingsfrist, sprak)
  return [t.forFrist(navn, frist)]
}

function tiltak({ sprak, ar, partnere }: Saken, g: LagretGrunnlag): Dokumenttabell {
  const t = grunnlagstekster[sprak].sak
  return {
    tittel: t.tiltak,
    kolonner: [
      { overskrift: t.tiltak, justering: 'venstre', bredde: 2.2 },
      { overskrift: t.malgrupper, justering: 'venstre', bredde: 1 },
      { overskrift: t.periode, justering: 'venstre', bredde: 0.8 },
      { overskrift: t.partner, justering: 'venstre', bredde: 1.6 },
    ],
    rader: g.tiltak.map((x) => [
      [`${x.nr}. ${x.tittel}`, x.tema].filter((del) => del !== '').join('\n'),
      x.malgrupper
        .map((m) => ar.regler.malgrupper.find((r) => r.id === m)?.navn[sprak] ?? m)
        .join(', ') || '–',
      [x.startSemester, x.sluttSemester].filter((del) => del !== null).join('–') || '–',
      [
        partnere.find((o) => o.id === x.partnerId)?.navn ?? x.partnerId ?? t.ingenPartner,
        x.partnerMerknad,
      ]
        .filter((del) => del !== '')
        .join('\n'),
    ]),
  }
}

function deltakere({ sprak }: Saken, g: LagretGrunnlag): Dokumenttabell {
  const t = grunnlagstekster[sprak].sak
  return {
    tittel: t.deltakere,
    kolonner: [
      { overskrift: t.horerTil, justering: 'hoyre' },
      { overskrift: t.hvem, justering: 'venstre', bredde: 2.4 },
      { overskrift: t.kommuner, justering: 'venstre', bredde: 1 },
      { overskrift: t.barnehagerKommunale, justering: 'hoyre', bredde: 0.9 },
      { overskrift: t.barnehagerPrivate, justering: 'hoyre', bredde: 0.9 },
      { overskrift: t.skolerKommunale, justering: 'hoyre', bredde: 0.9 },
      { overskrift: t.skolerPrivate, justering: 'hoyre', bredde: 0.9 },
      { overskrift: t.sfo, justering: 'hoyre' },
      { overskrift: t.ppt, justering: 'venstre' },
    ],
    rader: g.deltakerlinjer.map((d) => [
      d.tiltakNr === null ? '–' : String(d.tiltakNr),
      deltakertekst(d, sprak),
      d.kommuner.join(', ') || '–',
      ...[
        d.barnehagerKommunale,
        d.barnehagerPrivate,
        d.skolerKommunale,
        d.skolerPrivate,
        d.sfo,
      ].map((n) => (n === null ? '–' : String(n))),
      d.ppt ? t.ja : '–',
    ]),
  }
}

function budsjett({ sprak }: Saken, g: LagretGrunnlag): Dokumenttabell {
  const t = grunnlagstekster[sprak].sak
  const f = funntekster[sprak]
  return {
    tittel: t.budsjett,
    kolonner: [
      { overskrift: t.mottaker, justering: 'venstre', bredde: 1 },
      { overskrift: t.formal, justering: 'venstre', bredde: 1.2 },
      { overskrift: t.beskrivelse, justering: 'venstre', bredde: 2 },
      { overskrift: t.belop, justering: 'hoyre' },
    ],
    rader: g.budsjett.map((l) => [
      f.mottaker[l.mottaker],
      l.formal === '' ? '–' : f.formal[l.formal],
      l.beskrivelse,
      `${l.belop === null ? '–' : formatKroner(l.belop, sprak)}${l.usikkert ? ' ?' : ''}`,
    ]),
    bunnrad: [
      t.sumBudsjett,
      '',
      '',
      formatKroner(sumKroner(g.budsjett.map((l) => l.belop ?? 0)), sprak),
    ],
  }
}

function svar({ sprak, ar }: Saken, g: LagretGrunnlag): Dokumenttabell {
  const t = grunnlagstekster[sprak]
  const felt = [
    ...ar.regler.sporsmal.map((s) => [`${s.id}) ${s.tekst[sprak]}`, g.svar[s.id] ?? '']),
    [t.sak.klarertLeder, g.klarertLeder],
    [t.sak.koordinatorForankring, g.koordinatorForankring],
    [t.sak.behovHenvisning, g.behovHenvisning],
    [t.sak.planLenke, g.planLenke],
    [t.sak.egenandel, g.egenandel],
  ]
  return {
    tittel: t.sak.svar,
    kolonner: [
      { overskrift: t.sak.svar, justering: 'venstre', bredde: 1 },
      { overskrift: t.sak.beskrivelse, justering: 'venstre', bredde: 2 },
    ],
    rader: felt.map(([navn = '', verdi = '']) => [navn, verdi || t.sak.ikkeBesvart]),
  }
}

function kontroll({ sprak, ar, rad, partnere }: Saken): Dokumenttabell {
  const t = grunnlagstekster[sprak]
  return {
    tittel: t.sak.kontroll,
    kolonner: [
      { overskrift: t.kolonner.merknader, justering: 'venstre', bredde: 2.4 },
      { overskrift: t.regel, justering: 'venstre', bredde: 1.2 },
      { overskrift: t.kilde, justering: 'venstre', bredde: 1.4 },
    ],
    rader: rad.funn.map((f) => {
      const o = omtal(f, sprak, ar, partnere)
      return [`${t.slag[f.slag]}: ${o.setning}`, o.regel, o.kilde]
    }),
  }
}

/** Who took no part when the forum handled it; a remark when there is nobody to name. */
function habilitet({ sprak, deltok }: Saken): Dokumenttabell {
  const t = deltoktekster[sprak]
  return {
    tittel: t.tittel,
    kolonner: [{ overskrift: t.kolonne, justering: 'venstre', bredde: 1 }],
    rader: (deltok?.rader ?? []).map((r) => [r.tekst]),
  }
}

function habilitetsmerknad({ sprak, deltok }: Saken): readonly string[] {
  if (deltok === null || deltok.rader.length > 0) return []
  const t = deltoktekster[sprak].saken
  return [deltok.uavklart ? t.uavklart : t.ingen]
}
