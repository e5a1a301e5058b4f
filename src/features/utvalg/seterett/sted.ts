import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { osloDato } from '#platform/oslo-dato.ts'
import { kanAvsluttes } from './liste-side.tsx'
import { hentGrupper, hentSeteretter, type Seterettrad } from './sporringer.ts'
import { seteretttekster } from './tekster.ts'
import type { Gruppenavn } from './visning.tsx'

export interface Sted {
  readonly fylke: Fylke
  readonly rader: readonly Seterettrad[]
  readonly grupper: Gruppenavn
  readonly dato: string
  readonly sti: string
}

/** Three queries. */
export async function hentSted(f: Foresporsel): Promise<Sted | undefined> {
  const fylke = await hentFylke(f.db, f.param('fylke'))
  if (fylke === undefined) return undefined
  const [rader, grupper] = await Promise.all([
    hentSeteretter(f.db, fylke.id),
    hentGrupper(f.db, fylke.id),
  ])
  const dato = osloDato(f.naa())
  return { fylke, rader, grupper, dato, sti: `/${fylke.id}/administrasjon/seteretter` }
}

export function finn(s: Sted, f: Foresporsel): Seterettrad | undefined {
  return s.rader.find((r) => r.id === Number(f.param('id')) && kanAvsluttes(r, s.dato))
}

export function smuler(f: Foresporsel, s: Sted) {
  return [
    { tekst: s.fylke.navn, href: `/${s.fylke.id}` },
    { tekst: seteretttekster[f.sprak].administrasjon, href: `/${s.fylke.id}/administrasjon` },
  ]
}
