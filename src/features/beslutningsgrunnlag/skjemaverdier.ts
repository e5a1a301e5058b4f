import type { Beslutningsgrunnlag } from '#core/beslutningsgrunnlag/typer.ts'
import type { Sporsmal } from '#core/ordning.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'

export interface Tiltaksverdier {
  readonly tittel: string
  readonly tema: string
  readonly malgrupper: readonly string[]
  readonly startSemester: string
  readonly sluttSemester: string
  readonly vurderesDato: string
  readonly partnerId: string
  readonly partnerMerknad: string
}

export interface Deltakerverdier {
  readonly tiltakNr: string
  readonly beskrivelse: string
  readonly kommuner: readonly string[]
  readonly barnehagerKommunale: string
  readonly barnehagerPrivate: string
  readonly skolerKommunale: string
  readonly skolerPrivate: string
  readonly sfo: string
  readonly ppt: boolean
}

export interface Budsjettverdier {
  readonly mottaker: string
  readonly formal: string
  readonly beskrivelse: string
  readonly belop: string
  readonly usikkert: boolean
}

/** The form as it was typed, before anything is judged; the page is always drawn from this. */
export interface Skjemaverdier {
  readonly omsokt: string
  readonly klarertLeder: string
  readonly koordinatorForankring: string
  readonly planLenke: string
  readonly behovHenvisning: string
  readonly egenandel: string
  readonly svar: Readonly<Record<string, string>>
  readonly tiltak: readonly Tiltaksverdier[]
  readonly deltakerlinjer: readonly Deltakerverdier[]
  readonly budsjett: readonly Budsjettverdier[]
}

export const TOMT_TILTAK: Tiltaksverdier = {
  tittel: '',
  tema: '',
  malgrupper: [],
  startSemester: '',
  sluttSemester: '',
  vurderesDato: '',
  partnerId: '',
  partnerMerknad: '',
}

export const TOM_DELTAKERLINJE: Deltakerverdier = {
  tiltakNr: '',
  beskrivelse: '',
  kommuner: [],
  barnehagerKommunale: '',
  barnehagerPrivate: '',
  skolerKommunale: '',
  skolerPrivate: '',
  sfo: '',
  ppt: false,
}

/** The fields are named as the findings of core name them, so that a finding is a link to its field. */
export function lesSkjemaverdier(s: Skjemadata, sporsmal: readonly Sporsmal[]): Skjemaverdier {
  // PostgreSQL holds any character but this one, which nobody types.
  const tekst = (navn: string) => s.tekst(navn).replaceAll('\u0000', '')
  const liste = (navn: string) => s.liste(navn).map((v) => v.replaceAll('\u0000', ''))
  return {
    omsokt: tekst('omsokt'),
    klarertLeder: tekst('klarertLeder'),
    koordinatorForankring: tekst('koordinatorForankring'),
    planLenke: tekst('planLenke'),
    behovHenvisning: tekst('behovHenvisning'),
    egenandel: tekst('egenandel'),
    svar: Object.fromEntries(sporsmal.map(({ id }) => [id, tekst(`svar.${id}`)])),
    tiltak: s.rader('tiltak').map((nr) => ({
      tittel: tekst(`tiltak.${nr}.tittel`),
      tema: tekst(`tiltak.${nr}.tema`),
      malgrupper: liste(`tiltak.${nr}.malgrupper`),
      startSemester: tekst(`tiltak.${nr}.startSemester`),
      sluttSemester: tekst(`tiltak.${nr}.sluttSemester`),
      vurderesDato: tekst(`tiltak.${nr}.vurderesDato`),
      partnerId: tekst(`tiltak.${nr}.partnerId`),
      partnerMerknad: tekst(`tiltak.${nr}.partnerMerknad`),
    })),
    deltakerlinjer: s.rader('deltakerlinjer').map((nr) => ({
      tiltakNr: tekst(`deltakerlinjer.${nr}.tiltakNr`),
      beskrivelse: tekst(`deltakerlinjer.${nr}.beskrivelse`),
      kommuner: liste(`deltakerlinjer.${nr}.kommuner`),
      barnehagerKommunale: tekst(`deltakerlinjer.${nr}.barnehagerKommunale`),
      barnehagerPrivate: tekst(`deltakerlinjer.${nr}.barnehagerPrivate`),
      skolerKommunale: tekst(`deltakerlinjer.${nr}.skolerKommunale`),
      skolerPrivate: tekst(`deltakerlinjer.${nr}.skolerPrivate`),
      sfo: tekst(`deltakerlinjer.${nr}.sfo`),
      ppt: s.har(`deltakerlinjer.${nr}.ppt`),
    })),
    budsjett: s.rader('budsjett').map((nr) => ({
      mottaker: tekst(`budsjett.${nr}.mottaker`),
      formal: tekst(`budsjett.${nr}.formal`),
      beskrivelse: tekst(`budsjett.${nr}.beskrivelse`),
      belop: tekst(`budsjett.${nr}.belop`),
      usikkert: s.har(`budsjett.${nr}.usikkert`),
    })),
  }
}

/** What is stored, as the form shows it. */
export function tilSkjemaverdier(g: Beslutningsgrunnlag): Skjemaverdier {
  return {
    omsokt: tall(g.omsokt),
    klarertLeder: g.klarertLeder,
    koordinatorForankring: g.koordinatorForankring,
    planLenke: g.planLenke,
    behovHenvisning: g.behovHenvisning,
    egenandel: g.egenandel,
    svar: g.svar,
    tiltak: g.tiltak.map((t) => ({
      tittel: t.tittel,
      tema: t.tema,
      malgrupper: t.malgrupper,
      startSemester: t.startSemester ?? '',
      sluttSemester: t.sluttSemester ?? '',
      vurderesDato: t.vurderesDato ?? '',
      partnerId: t.partnerId ?? '',
      partnerMerknad: t.partnerMerknad,
    })),
    deltakerlinjer: g.deltakerlinjer.map((d) => ({
      tiltakNr: d.tiltakNr === null ? '' : String(d.tiltakNr),
      beskrivelse: d.beskrivelse,
      kommuner: d.kommuner,
      barnehagerKommunale: tall(d.barnehagerKommunale),
      barnehagerPrivate: tall(d.barnehagerPrivate),
      skolerKommunale: tall(d.skolerKommunale),
      skolerPrivate: tall(d.skolerPrivate),
      sfo: tall(d.sfo),
      ppt: d.ppt,
    })),
    budsjett: g.budsjett.map((l) => ({
      mottaker: l.mottaker,
      formal: l.formal,
      beskrivelse: l.beskrivelse,
      belop: tall(l.belop),
      usikkert: l.usikkert,
    })),
  }
}

/** With a space between thousands, as it is read and as it may be typed. */
function tall(verdi: number | null): string {
  return verdi === null ? '' : String(verdi).replaceAll(/\B(?=(\d{3})+$)/g, ' ')
}
