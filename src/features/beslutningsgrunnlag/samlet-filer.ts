import { osloDato } from '#platform/oslo-dato.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Ark } from '#platform/documents/ark.ts'
import type { Tabelldokument } from '#platform/documents/tabelldokument.ts'
import { formatEndring, formatKroner, formatProsent } from '#ui/format.ts'
import { omtal } from './funntekst.ts'
import { deltakertekst } from './samlet-tabell.tsx'
import { skjermingssetning } from './skjermingssetning.ts'
import { antallFunn, sumAv, type Samling, type Samlingsrad } from './samling.ts'
import type { Partnervalg } from './lagret-grunnlag.ts'
import { grunnlagstekster } from './tekster.ts'

interface Samlet {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly samling: Samling
  readonly rader: readonly Samlingsrad[]
  readonly partnere: readonly Partnervalg[]
}

/** The same as the page, for others' programs: every row with its findings in words. */
export function samletJson({ sprak, ar, samling, rader, partnere }: Samlet) {
  return {
    fylke: ar.fylkeId,
    ar: ar.ar,
    ordning: ar.ordningId,
    frist: ar.innsendingsfrist,
    sum: { ...samling.sum, rammer: samling.rammer, differanse: samling.differanse },
    utenGruppe: samling.utenGruppe.map((r) => r.nettverkId),
    ikkeSendt: samling.ikkeSendt.map((r) => r.nettverkId),
    nettverk: rader.map((r) => ({
      ...r,
      funn: r.funn.map((f) => ({ ...f, ...omtal(f, sprak, ar, partnere) })),
    })),
  }
}

/** First the table, then what the check found. */
export function samletArk(s: Samlet): readonly Ark[] {
  const { sprak, ar, rader } = s
  const t = grunnlagstekster[sprak]
  const k = t.kolonner
  return [
    {
      navn: t.samlet.slice(0, 31),
      kolonner: [
        { nokkel: 'nettverk', overskrift: k.nettverk, slag: 'tekst' },
        { nokkel: 'tema', overskrift: k.tema, slag: 'tekst', bredde: 60 },
        { nokkel: 'deltakere', overskrift: k.deltakere, slag: 'tekst', bredde: 60 },
        { nokkel: 'omsokt', overskrift: k.omsokt, slag: 'kroner' },
        { nokkel: 'koordinator', overskrift: k.koordinator, slag: 'kroner' },
        { nokkel: 'andel', overskrift: k.koordinatorandel, slag: 'prosent' },
        { nokkel: 'ramme', overskrift: k.ramme, slag: 'kroner' },
        { nokkel: 'differanse', overskrift: k.differanse, slag: 'kroner' },
        { nokkel: 'status', overskrift: k.status, slag: 'tekst' },
        { nokkel: 'sendt', overskrift: k.sendt, slag: 'dato' },
        { nokkel: 'gruppe', overskrift: k.gruppe, slag: 'tekst' },
        { nokkel: 'mangler', overskrift: t.slagFlere.mangel, slag: 'heltall' },
        { nokkel: 'varsler', overskrift: t.slagFlere.varsel, slag: 'heltall' },
      ],
      rader: rader.map((r) => ({
        nettverk: r.nettverkNavn,
        tema: nummerert((r.grunnlag?.tiltak ?? []).map((x) => x.tittel)),
        deltakere: nummerert(
          (r.grunnlag?.deltakerlinjer ?? []).map((d) => deltakertekst(d, sprak)),
        ),
        omsokt: r.grunnlag?.omsokt,
        koordinator: r.koordinator === null ? null : (r.koordinator.belop ?? '?'),
        andel: prosent(r.koordinator?.promille),
        ramme: r.ramme,
        differanse: r.differanse,
        status: statustekst(r, sprak),
        sendt:
          r.status === 'sendt' && typeof r.grunnlag?.sendtTid === 'string'
            ? osloDato(r.grunnlag.sendtTid)
            : null,
        gruppe: r.grunnlag?.gruppe?.navn,
        mangler: antallFunn(r.funn, 'mangel'),
        varsler: antallFunn(r.funn, 'varsel'),
      })),
      bunnrad: { nettverk: t.sumVist, ...sumAv(rader) },
      merknader: ar.kilde === null ? [] : [`${t.kilde}: ${ar.kilde}`],
    },
    {
      navn: t.kolonner.merknader,
      kolonner: [
        { nokkel: 'nettverk', overskrift: k.nettverk, slag: 'tekst' },
        { nokkel: 'slag', overskrift: k.merknader, slag: 'tekst' },
        { nokkel: 'setning', overskrift: t.sak.beskrivelse, slag: 'tekst', bredde: 80 },
        { nokkel: 'regel', overskrift: t.regel, slag: 'tekst', bredde: 50 },
        { nokkel: 'kilde', overskrift: t.kilde, slag: 'tekst', bredde: 50 },
      ],
      rader: rader.flatMap((r) =>
        r.funn.map((f) => ({
          nettverk: r.nettverkNavn,
          slag: t.slag[f.slag],
          ...omtal(f, sprak, ar, s.partnere),
        })),
      ),
    },
  ]
}

/** On paper for the meeting: the table, then mangler and varsler with rule and source. */
export function samletDokument(s: Samlet, dato: string): Tabelldokument {
  const { sprak, ar, rader, samling } = s
  const t = grunnlagstekster[sprak]
  const k = t.kolonner
  const sum = sumAv(rader)
  const kr = (belop: number | null | undefined) =>
    belop === null || belop === undefined ? '–' : formatKroner(belop, sprak)
  const endring = (belop: number | null) => (belop === null ? '–' : formatEndring(belop, sprak))
  return {
    tittel: `${t.tittel}: ${t.samlet.toLocaleLowerCase(sprak)}`,
    undertittel: `${ar.ordningNavn[sprak]} ${ar.ar}, ${ar.fylkeNavn}`,
    sprak,
    dato,
    avsender: ar.statsforvalter,
    liggende: true,
    ingress: [
      ...samling.utenGruppe.map((r) => `${r.nettverkNavn}: ${t.sak.ingenGruppe}.`),
      ...samling.ikkeSendt.map((r) => `${r.nettverkNavn}: ${t.status['ikke-sendt']}.`),
    ],
    tabeller: [
      {
        kolonner: [
          { overskrift: k.nettverk, justering: 'venstre', bredde: 1 },
          { overskrift: k.tema, justering: 'venstre', bredde: 2.4 },
          { overskrift: k.deltakere, justering: 'venstre', bredde: 2.2 },
          {
            overskrift: `${k.omsokt} (${k.koordinator.toLocaleLowerCase(sprak)})`,
            justering: 'hoyre',
          },
          { overskrift: k.ramme, justering: 'hoyre' },
          { overskrift: k.differanse, justering: 'hoyre' },
          { overskrift: k.status, justering: 'venstre', bredde: 0.8 },
        ],
        rader: rader.map((r) => [
          r.nettverkNavn,
          nummerert(
            (r.grunnlag?.tiltak ?? []).map((x) => x.tittel),
            '\n',
          ),
          nummerert(
            (r.grunnlag?.deltakerlinjer ?? []).map((d) => deltakertekst(d, sprak)),
            '\n',
          ),
          [kr(r.grunnlag?.omsokt), koordinator(r, sprak)].filter((x) => x !== '').join('\n'),
          kr(r.ramme),
          endring(r.differanse),
          r.status === 'sendt' && r.lukket === null
            ? [
                r.grunnlag?.gruppe ? `${k.gruppe} ${r.grunnlag.gruppe.navn}` : t.utenGruppeKort,
                ...skjermet(r, sprak),
              ].join('\n')
            : statustekst(r, sprak),
        ]),
        bunnrad: [t.sumVist, '', '', kr(sum.omsokt), kr(sum.ramme), endring(sum.differanse), ''],
      },
      {
        tittel: t.merknaderTittel,
        kolonner: [
          { overskrift: k.nettverk, justering: 'venstre', bredde: 1 },
          { overskrift: k.merknader, justering: 'venstre', bredde: 3 },
          { overskrift: t.regel, justering: 'venstre', bredde: 1.6 },
          { overskrift: t.kilde, justering: 'venstre', bredde: 1.8 },
        ],
        rader: rader.flatMap((r) =>
          r.funn
            .filter((f) => f.slag !== 'opplysning')
            .map((f) => {
              const o = omtal(f, sprak, ar, s.partnere)
              return [r.nettverkNavn, `${t.slag[f.slag]}: ${o.setning}`, o.regel, o.kilde]
            }),
        ),
      },
    ],
    punkter: [],
    merknader: ar.kilde === null ? [] : [`${t.kilde}: ${ar.kilde}`],
  }
}

/** Where it stands, and why the body is not here. */
function statustekst(r: Samlingsrad, sprak: Sprak): string {
  const t = grunnlagstekster[sprak]
  const apnes = r.lukket === 'for-frist' ? [t.sak.lukketKort] : []
  return [t.status[r.status], ...apnes, ...skjermet(r, sprak)].join('. ')
}

function skjermet(r: Samlingsrad, sprak: Sprak): readonly string[] {
  const { skjermetKort } = grunnlagstekster[sprak].sak
  const setning = skjermingssetning(r, sprak, (lov, dato) => `${skjermetKort} ${dato}. ${lov}`)
  return setning === '' ? [] : [setning]
}

function prosent(promille: number | null | undefined): number | null {
  return typeof promille === 'number' ? promille / 1000 : null
}

function nummerert(tekster: readonly string[], skille = '; '): string {
  return tekster.map((tekst, i) => `${i + 1}. ${tekst}`).join(skille)
}

function koordinator(r: Samlingsrad, sprak: Sprak): string {
  if (r.koordinator === null) return ''
  const { belop, promille, usikkert } = r.koordinator
  const deler = [
    belop === null ? '?' : `${formatKroner(belop, sprak)}${usikkert ? ' ?' : ''}`,
    ...(promille === null ? [] : [formatProsent(promille / 1000, sprak)]),
  ]
  return `(${deler.join(', ')})`
}
