import { sql } from 'kysely'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { forberedt } from '#platform/db/forberedt.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import { utenforValgene } from './utenfor-valgene.ts'

/** More than any form of ours has choices; what is beyond is not somebody's mistake either. */
const FLEST = 200

/**
 * A form that came back with faults (422, 409) because it named something that is somebody's, and
 * not among what the page lets this reader choose: refused, and noted as the other refusals are.
 * Asked of the page itself, so that no route can forget it, and a page that is new is asked too.
 */
export async function medFremmedeValg(
  svar: Response,
  {
    rute,
    foresporsel,
    les,
    noter,
  }: {
    readonly rute: Rute
    readonly foresporsel: Foresporsel
    readonly les: LeseDb
    readonly noter: (grunn: string) => Promise<void>
  },
): Promise<Response> {
  if (rute.metode !== 'POST' || (svar.status !== 422 && svar.status !== 409)) return svar
  // What cannot be read as a form has no choices in it.
  const sendt = await foresporsel.skjema().catch(() => undefined)
  if (sendt === undefined) return svar
  const ider = utenforValgene(await svar.clone().text(), sendt.alle()).slice(0, FLEST)
  if (ider.length > 0 && (await finnes(les, ider))) await noter('fremmed-valg')
  return svar
}

/** Whether any of them is the id of something, in whatever county it is. */
async function finnes(les: LeseDb, ider: readonly string[]): Promise<boolean> {
  const [rad] = await medKontekst({ ...SYSTEMET, handling: 'innsyn' }, async () =>
    finnesNoen(les, { ord: ider, tall: ider.filter((id) => /^\d+$/.test(id)).map(Number) }),
  )
  return rad?.finnes ?? false
}

const finnesNoen = forberedt((db, p: { ord: readonly string[]; tall: readonly number[] }) =>
  db.selectNoFrom([
    sql<boolean>`exists (select from fylke where id = any(${p.ord}::text[]))
      or exists (select from nettverk where id = any(${p.ord}::text[]))
      or exists (select from utvalg where id = any(${p.ord}::text[]))
      or exists (select from organisasjon where id = any(${p.ord}::text[]))
      or exists (select from ordning where id = any(${p.ord}::text[]))
      or exists (select from vurderingsgruppe where slug = any(${p.ord}::text[])
        or id = any(${p.tall}::integer[]))
      or exists (select from person where id = any(${p.tall}::integer[]))
      or exists (select from sete where id = any(${p.tall}::integer[]))
      or exists (select from setebesetning where id = any(${p.tall}::integer[]))
      or exists (select from beslutningsgrunnlag where id = any(${p.tall}::integer[]))`.as(
      'finnes',
    ),
  ]),
)
