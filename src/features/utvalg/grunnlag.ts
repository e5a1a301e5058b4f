import { osloDato } from '#platform/oslo-dato.ts'
import { erDato } from '#core/dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { Feltfeil } from '#platform/http/skjemadata.ts'
import type { Personvalg } from './med-utvalg.ts'
import { hentUtvalgene, hentValg, type Valglister } from './sporringer.ts'
import type { Utvalg } from './typer.ts'
import { utvalgstekster } from './tekster.ts'

/** What the form of a body is made from. Three queries. */
export interface Grunnlag {
  readonly fylke: Fylke
  readonly utvalg: Utvalg
  readonly valg: Valglister
  readonly sti: string
  readonly dato: string
}

export async function hentGrunnlag(f: Foresporsel): Promise<Grunnlag | undefined> {
  const fylke = await hentFylke(f.db, f.param('fylke'))
  if (fylke === undefined) return undefined
  const [utvalg] = await hentUtvalgene(f.db, fylke.id, f.param('utvalg'))
  if (utvalg === undefined) return undefined
  return {
    fylke,
    utvalg,
    valg: await hentValg(f.db, fylke.id),
    sti: `/${fylke.id}/utvalg/${utvalg.id}`,
    dato: osloDato(f.naa()),
  }
}

export function smuler({ fylke, utvalg, sti }: Omit<Grunnlag, 'valg' | 'dato'>, sprak: Sprak) {
  return [
    { tekst: fylke.navn, href: `/${fylke.id}` },
    { tekst: utvalgstekster[sprak].utvalg, href: `/${fylke.id}/utvalg` },
    { tekst: utvalg.navn, href: sti },
  ]
}

export function nokkel(g: Grunnlag, versjon: number) {
  return { fylkeId: g.fylke.id, utvalgId: g.utvalg.id, versjon }
}

/** The value of the choice that leaves a place vacant. */
export const INGEN = 'ingen'

/** One of the known persons, or a new name; never both. `ingen` where a place may be left vacant. */
export function lesPerson(
  v: Readonly<Record<string, string>>,
  g: Grunnlag,
  tillatIngen: boolean,
): Resultat<Personvalg | null, readonly Feltfeil[]> {
  const { person = '', nyPerson = '' } = v
  if (person !== '' && nyPerson !== '') return feil([{ felt: 'nyPerson', kode: 'en-person' }])
  if (nyPerson.length > 120) return feil([{ felt: 'nyPerson', kode: 'for-langt' }])
  if (nyPerson !== '') return ok({ slag: 'ny', navn: nyPerson })
  if (person === '') return feil([{ felt: 'person', kode: 'mangler' }])
  if (person === INGEN && tillatIngen) return ok(null)
  const kjent = g.valg.personer.find((p) => String(p.id) === person)
  return kjent === undefined
    ? feil([{ felt: 'person', kode: 'valg' }])
    : ok({ slag: 'kjent', id: kjent.id })
}

/** The fault of a day that must be there. */
export function lesDato(v: Readonly<Record<string, string>>, felt: string): readonly Feltfeil[] {
  const tekst = v[felt] ?? ''
  if (tekst === '') return [{ felt, kode: 'mangler' }]
  return erDato(tekst) ? [] : [{ felt, kode: 'dato' }]
}
