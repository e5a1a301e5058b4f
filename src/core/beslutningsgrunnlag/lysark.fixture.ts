import { kroner } from '#core/kroner.ts'
import type { Beslutningsgrunnlag, Budsjettlinje, Deltakerlinje, Tiltak } from './typer.ts'

/** [municipal, private]; null is «not said». When the slide does not split them, all stand first. */
type Antall = readonly [number | null, number | null]

interface Deltakere {
  readonly tekst?: string
  readonly kommuner?: readonly string[]
  readonly bhg?: Antall
  readonly skole?: Antall
  readonly ppt?: boolean
  /** Target groups the slide names without a number. */
  readonly mal?: readonly string[]
}

export type Rad = readonly [
  tittel: string,
  deltakere: Deltakere | null,
  partner?: { readonly id?: string; readonly merknad?: string },
]

export interface Koordinator {
  readonly belop: number | null
  readonly usikkert?: boolean
}

/** A decision basis with what a row of the slides says, and the rest empty. */
export function fraLysark(
  nettverkId: string,
  omsokt: number,
  rader: readonly Rad[],
  koordinator?: Koordinator,
  annet?: number,
): Beslutningsgrunnlag {
  const alleHarLinje = rader.every(([, d]) => d !== null)
  return {
    nettverkId,
    status: 'sendt',
    omsokt: kroner(omsokt),
    svar: {},
    klarertLeder: '',
    koordinatorForankring: '',
    planLenke: '',
    behovHenvisning: '',
    egenandel: '',
    overfortFra: 'Lysark, samarbeidsforum 8. mars 2023',
    tiltak: rader.map(tilTiltak),
    deltakerlinjer: rader.flatMap(([, d], i) =>
      d === null ? [] : [tilLinje(d, i + 1, alleHarLinje)],
    ),
    budsjett: [
      ...(koordinator === undefined ? [] : [tilKoordinator(koordinator)]),
      ...(annet === undefined ? [] : [tilAnnet(annet)]),
    ],
  }
}

function tilTiltak([tittel, d, partner]: Rad, i: number): Tiltak {
  return {
    nr: i + 1,
    tittel,
    tema: '',
    malgrupper: d === null ? [] : malgrupper(d),
    startSemester: null,
    sluttSemester: null,
    vurderesDato: null,
    partnerId: partner?.id ?? null,
    partnerMerknad: partner?.merknad ?? '',
  }
}

function malgrupper(d: Deltakere): string[] {
  const navngitt = new Set(d.mal ?? [])
  if (d.bhg !== undefined) navngitt.add('barnehage')
  if (d.skole !== undefined) navngitt.add('skole')
  if (d.ppt === true) navngitt.add('ppt')
  return [...navngitt]
}

function tilLinje(d: Deltakere, nr: number, alleHarLinje: boolean): Deltakerlinje {
  return {
    nr,
    // The slides do not number the lines: they follow the measures, when there are as many.
    tiltakNr: alleHarLinje ? nr : null,
    beskrivelse: d.tekst ?? '',
    kommuner: d.kommuner ?? [],
    barnehagerKommunale: d.bhg?.[0] ?? null,
    barnehagerPrivate: d.bhg?.[1] ?? null,
    skolerKommunale: d.skole?.[0] ?? null,
    skolerPrivate: d.skole?.[1] ?? null,
    sfo: null,
    ppt: d.ppt ?? false,
  }
}

function tilKoordinator({ belop, usikkert = false }: Koordinator): Budsjettlinje {
  return {
    nr: 1,
    mottaker: 'koordinator',
    formal: '',
    beskrivelse: 'Koordinator',
    belop: belop === null ? null : kroner(belop),
    usikkert,
  }
}

function tilAnnet(belop: number): Budsjettlinje {
  return {
    nr: 2,
    mottaker: 'annen',
    formal: '',
    beskrivelse: '',
    belop: kroner(belop),
    usikkert: false,
  }
}
