import {
  TOM_DELTAKERLINJE,
  TOMT_TILTAK,
  type Budsjettverdier,
  type Deltakerverdier,
  type Skjemaverdier,
} from './skjemaverdier.ts'

export type Linjegruppe = 'tiltak' | 'deltakerlinjer' | 'budsjett'

/** What the button that was pressed asks for, besides saving. */
export type Linjeendring =
  | { readonly slag: 'ny'; readonly gruppe: Linjegruppe; readonly mottaker?: 'koordinator' }
  | { readonly slag: 'fjern' | 'opp' | 'ned'; readonly gruppe: Linjegruppe; readonly nr: number }

/** `tiltak.ny`, `budsjett.koordinator`, `tiltak.fjern.2`, `deltakerlinjer.opp.3`; else only a save. */
export function lesLinjeendring(verdi: string): Linjeendring | null {
  const [, gruppe, slag, nr] =
    /^(tiltak|deltakerlinjer|budsjett)\.(ny|koordinator|fjern|opp|ned)(?:\.(\d{1,3}))?$/.exec(
      verdi,
    ) ?? []
  if (gruppe !== 'tiltak' && gruppe !== 'deltakerlinjer' && gruppe !== 'budsjett') return null
  if (slag === 'ny') return { slag, gruppe }
  if (slag === 'koordinator') {
    return gruppe === 'budsjett' ? { slag: 'ny', gruppe, mottaker: slag } : null
  }
  if (nr === undefined || (slag !== 'fjern' && slag !== 'opp' && slag !== 'ned')) return null
  return { slag, gruppe, nr: Number(nr) }
}

/** The form with the line added, taken away or moved; a line that is not there changes nothing. */
export function endreLinjer(v: Skjemaverdier, e: Linjeendring): Skjemaverdier {
  if (e.slag === 'ny') return leggTil(v, e)
  const antall = v[e.gruppe].length
  const til = e.slag === 'opp' ? e.nr - 1 : e.nr + 1
  if (e.nr < 1 || e.nr > antall) return v
  if (e.slag !== 'fjern' && (til < 1 || til > antall)) return v
  const plasser = v[e.gruppe].map((_, i) => i + 1)
  const rekke =
    e.slag === 'fjern'
      ? plasser.filter((nr) => nr !== e.nr)
      : plasser.map((nr) => (nr === e.nr ? til : nr === til ? e.nr : nr))
  switch (e.gruppe) {
    case 'tiltak':
      return {
        ...v,
        tiltak: ordne(v.tiltak, rekke),
        deltakerlinjer: v.deltakerlinjer.map((d) => folgTiltak(d, rekke)),
      }
    case 'deltakerlinjer':
      return { ...v, deltakerlinjer: ordne(v.deltakerlinjer, rekke) }
    case 'budsjett':
      return { ...v, budsjett: ordne(v.budsjett, rekke) }
    default:
      return v
  }
}

/** The place in the page to come back to. */
export function ankerEtter(v: Skjemaverdier, e: Linjeendring): string {
  if (e.slag === 'ny') return `${e.gruppe}.${v[e.gruppe].length}`
  if (e.slag === 'fjern') return `del-${e.gruppe}`
  const nr = e.slag === 'opp' ? e.nr - 1 : e.nr + 1
  return `${e.gruppe}.${Math.min(Math.max(nr, 1), Math.max(v[e.gruppe].length, 1))}`
}

function leggTil(
  v: Skjemaverdier,
  e: { readonly gruppe: Linjegruppe; readonly mottaker?: 'koordinator' },
): Skjemaverdier {
  switch (e.gruppe) {
    case 'tiltak':
      return { ...v, tiltak: [...v.tiltak, TOMT_TILTAK] }
    case 'deltakerlinjer':
      return { ...v, deltakerlinjer: [...v.deltakerlinjer, nyDeltakerlinje(v)] }
    case 'budsjett':
      return { ...v, budsjett: [...v.budsjett, nyBudsjettlinje(e.mottaker ?? 'uh')] }
    default:
      return v
  }
}

/** Belongs to the first measure that has no line yet: there should be one for each. */
function nyDeltakerlinje(v: Skjemaverdier): Deltakerverdier {
  const brukte = new Set(v.deltakerlinjer.map((d) => d.tiltakNr))
  const ledig = v.tiltak.findIndex((_, i) => !brukte.has(String(i + 1)))
  return { ...TOM_DELTAKERLINJE, tiltakNr: ledig < 0 ? '' : String(ledig + 1) }
}

function nyBudsjettlinje(mottaker: string): Budsjettverdier {
  return { mottaker, formal: '', beskrivelse: '', belop: '', usikkert: false }
}

function ordne<T>(linjer: readonly T[], rekke: readonly number[]): T[] {
  return rekke.flatMap((nr) => {
    const linje = linjer[nr - 1]
    return linje === undefined ? [] : [linje]
  })
}

/** A line of participants stays with its measure, or with none when the measure is taken away. */
function folgTiltak(d: Deltakerverdier, rekke: readonly number[]): Deltakerverdier {
  if (d.tiltakNr === '') return d
  const plass = rekke.indexOf(Number(d.tiltakNr))
  return { ...d, tiltakNr: plass < 0 ? '' : String(plass + 1) }
}
