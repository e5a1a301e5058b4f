import { hentForum } from './forum.ts'
import { osloDato } from '#platform/oslo-dato.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { lestSkjermet } from '#features/beslutningsgrunnlag/syn.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Brodsmule } from '#platform/http/svar.ts'
import { hentArstilstand } from './arstilstand.ts'
import { vurderingSti } from './adresser.ts'
import { lagBilde, type Vurderingsbilde } from './bilde.ts'
import { vurderingsark, vurderingsdata } from './filer.ts'
import { forLeser } from './for-leser.ts'
import { OversiktSide } from './oversikt-side.tsx'
import { hentGrupper, hentSaker } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'
import { lesAret, vurderingstilstand } from './vurderingsar.ts'

export const VURDERING = '/:fylke/:ar{[0-9]{4}}/:ordning/vurdering'

/** Four queries. */
export async function hentBilde(
  f: Pick<Foresporsel, 'db' | 'naa' | 'kan'>,
  ar: Tilskuddsar,
): Promise<Vurderingsbilde> {
  const dato = osloDato(f.naa())
  const [tilstand, grupper, alle, forum] = await Promise.all([
    hentArstilstand(f.db, ar.id),
    hentGrupper(f.db, ar.id),
    hentSaker(f.db, ar),
    hentForum(f.db, ar, dato),
  ])
  const saker = forLeser(alle, f.kan, ar)
  return lagBilde(tilstand, grupper, saker, forum, dato)
}

/** From the county down to the year, and to the groups when the page lies under them. */
export function brodsmuler(f: Foresporsel, ar: Tilskuddsar, under = true): Brodsmule[] {
  return [
    { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
    { tekst: `${ar.ordningNavn[f.sprak]} ${ar.ar}`, href: arSti(ar) },
    ...(under ? [{ tekst: vurderingstekster[f.sprak].tittel, href: vurderingSti(ar) }] : []),
  ]
}

export const oversiktrute: Rute = {
  metode: 'GET',
  sti: VURDERING,
  handling: 'vurdering.se',
  tilstand: vurderingstilstand,
  formater: ['json', 'xlsx', 'csv'],
  kjor: async (f) => {
    const ar = await lesAret(f)
    if (ar === undefined) return ikkeFunnet()
    const bilde = await hentBilde(f, ar)
    return {
      slag: 'innhold',
      skjermet: lestSkjermet(f, ar),
      filnavn: `vurdering-${ar.ordningId}-${ar.ar}`,
      json: () => vurderingsdata(bilde),
      ark: () => vurderingsark(f.sprak, ar, bilde),
      side: () => ({
        tittel: vurderingstekster[f.sprak].tittel,
        brodsmuler: brodsmuler(f, ar, false),
        innhold: (
          <OversiktSide
            sprak={f.sprak}
            ar={ar}
            bilde={bilde}
            kanSetteOpp={f.kan('vurdering.sett-opp').ok}
            vervId={f.aktor.vervId}
          />
        ),
      }),
    }
  },
}
