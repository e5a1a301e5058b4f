import type { ComponentChildren } from 'preact'
import type { Oppsettslag } from '#core/administrasjon/oppsett.ts'
import { LAGRINGSSLAG } from '#core/administrasjon/oppsett.ts'
import { dagenFor } from '#core/dato.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { formatDato } from '#ui/format.ts'
import { FELTER, feltnavn, somVerdier, type Feltdef } from './felter.ts'
import { slagtekster } from './slagtekster.ts'
import type { Oppsettrad } from './sporringer.ts'
import { administrasjonstekster } from './tekster.ts'

export type Ordningsnavn = ReadonlyMap<string, string>

/** What a row is called where there are several of its kind. */
export function radnavn(sprak: Sprak, rad: Pick<Oppsettrad, 'slag' | 'nokkel' | 'verdi'>): string {
  const v = somVerdier(rad.slag, rad.verdi)
  switch (rad.slag) {
    case 'lovhenvisning':
      return [v['kortnavn'], v['paragraf']].filter(Boolean).join(' ')
    case 'behandling':
      return v[`navn.${sprak}`] ?? rad.nokkel
    case 'lagringstid': {
      const slag = LAGRINGSSLAG.find((l) => l === rad.nokkel)
      return slag === undefined ? rad.nokkel : slagtekster[sprak].lagringsslag[slag]
    }
    case 'brevavsender':
    case 'behandlingsansvar':
      return slagtekster[sprak].slag[rad.slag].tittel
    default:
      return uventet(rad.slag)
  }
}

/** The fields of a row as terms and values; those that are its name left out. */
export function punkter(
  sprak: Sprak,
  rad: Oppsettrad,
  ordninger: Ordningsnavn,
): readonly Beskrivelse[] {
  const v = somVerdier(rad.slag, rad.verdi)
  return FELTER[rad.slag]
    .filter((f) => !NAVNEFELT[rad.slag].includes(f.navn))
    .map((f) => ({
      term: slagtekster[sprak].slag[rad.slag].felt[f.navn] ?? f.navn,
      verdi: feltverdi(sprak, f, v, ordninger),
    }))
    .filter((b) => b.verdi !== '')
}

const NAVNEFELT: Readonly<Record<Oppsettslag, readonly string[]>> = {
  brevavsender: [],
  lovhenvisning: ['kortnavn', 'paragraf'],
  behandlingsansvar: [],
  behandling: ['navn'],
  lagringstid: [],
}

function feltverdi(
  sprak: Sprak,
  f: Feltdef,
  v: Readonly<Record<string, string>>,
  ordninger: Ordningsnavn,
): ComponentChildren {
  const navn = f.flersprak ? `${f.navn}.${sprak}` : (feltnavn(f)[0] ?? f.navn)
  const verdi = v[navn] ?? ''
  if (verdi === '') return ''
  const t = administrasjonstekster[sprak]
  switch (f.slag) {
    case 'lenke':
      return <a href={verdi}>{verdi}</a>
    case 'maalform':
      return verdi === 'nn' ? t.maalform.nn : t.maalform.nb
    case 'dager':
      return t.antallDager(Number(verdi))
    case 'ordninger':
      return verdi
        .split(',')
        .map((id) => ordninger.get(id) ?? id)
        .join(', ')
    case 'tekst':
    case 'omrade':
    case 'epost':
      return <Linjer tekst={verdi} />
    default:
      return uventet(f.slag)
  }
}

/** A text with its line breaks. */
export function Linjer(p: { readonly tekst: string }) {
  return (
    <>
      {p.tekst.split('\n').flatMap((linje, nr) => (nr === 0 ? [linje] : [<br key={nr} />, linje]))}
    </>
  )
}

export function forsteDag(sprak: Sprak, rad: Oppsettrad): string {
  return rad.gyldig.fra === null
    ? administrasjonstekster[sprak].alltid
    : formatDato(rad.gyldig.fra, sprak)
}

export function sisteDag(sprak: Sprak, rad: Oppsettrad): string {
  return rad.gyldig.til === null
    ? administrasjonstekster[sprak].apen
    : formatDato(dagenFor(rad.gyldig.til), sprak)
}
