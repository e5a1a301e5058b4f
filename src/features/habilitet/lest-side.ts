import type { Flerspraklig } from '#core/sprak.ts'
import { osloDato } from '#platform/oslo-dato.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { lesAret } from '#features/vurdering/vurderingsar.ts'
import { ikkeFunnet, type Avvist, type Brodsmule } from '#platform/http/svar.ts'
import { lesGruppe, type Gruppelesing } from './les-habilitetssak.ts'
import { habilitetSti, hentHjemlerOgOrd, type Hjemler, type Ordene } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

export const HABILITET =
  '/:fylke/:ar{[0-9]{4}}/:ordning/vurdering/:gruppe{[a-z0-9-]+}/habilitet' as const

/** All a page of habilitet is made of. */
export interface Sidelesing {
  readonly lest: Gruppelesing
  readonly hjemler: Hjemler
  /** The words are for the group and the secretariat: null for the rest of the forum. */
  readonly ord: Ordene | null
  /** The paragraph on who decides. */
  readonly avgjorelsesregel: Flerspraklig | null
}

/** Five queries. */
export async function lesSide(f: Foresporsel): Promise<Sidelesing | Avvist> {
  const ar = await lesAret(f)
  if (ar === undefined) return ikkeFunnet()
  const lest = await lesGruppe(
    f.db,
    ar,
    f.param('gruppe'),
    f.aktor.vervId,
    f.kan('habilitet.avgjor').ok,
  )
  if (lest === undefined) return ikkeFunnet()
  const skalLese = lest.meg !== undefined || f.aktor.rolle === 'sekretariat'
  const resten = await hentHjemlerOgOrd(f.db, {
    dato: osloDato(f.naa().toString()),
    gruppeId: skalLese ? lest.gruppe.id : null,
  })
  return { lest, ...resten }
}

/** From the county down to the group, and to its list when the page lies under it. */
export function brodsmuler(
  f: Foresporsel,
  { ar, gruppe }: Gruppelesing,
  under: boolean,
): Brodsmule[] {
  const t = habilitetstekster[f.sprak]
  const vurdering = `${arSti(ar)}/vurdering`
  return [
    { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
    { tekst: `${ar.ordningNavn[f.sprak]} ${ar.ar}`, href: arSti(ar) },
    { tekst: t.vurdering, href: vurdering },
    { tekst: t.gruppe(gruppe.navn), href: `${vurdering}/${gruppe.slug}` },
    ...(under ? [{ tekst: t.tittel, href: habilitetSti(ar, gruppe.slug) }] : []),
  ]
}

export function saksadresse(ar: Tilskuddsar, gruppe: string, nettverkId: string): string {
  return `${arSti(ar)}/vurdering/${gruppe}/${nettverkId}`
}
