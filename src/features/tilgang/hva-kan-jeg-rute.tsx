import { behandler, type Aktor } from '#core/tilgang/kan.ts'
import { hentFylker, type Fylkesvalg } from '#features/ar/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { Foresporsel, Rute } from './foresporsel.ts'
import { hvaKanJeg, type Rettsgruppe } from './hva-kan-jeg.ts'
import { HvaKanJegSide } from './hva-kan-jeg-side.tsx'
import { rettighetstekster, type Ting } from './rettighetstekster.ts'

/** The rights of the hat one wears now. At most three queries. */
export const hvaKanJegRute: Rute = {
  metode: 'GET',
  sti: '/hva-kan-jeg',
  handling: 'tilgang.se',
  formater: ['json'],
  kjor: async (f) => {
    const { aktor, sprak } = f
    const fylke = (await hentFylker(f.db)).find((x) => x.id === aktor.fylkeId)
    const navn = await hentOrdningsnavn(f)
    const nettverk = await hentNettverksnavn(f, navn)
    const ordninger = aktor.ordningIder && navnene(navn, aktor.ordningIder)
    const grupper = hvaKanJeg(aktor, { fylke: fylke?.navn ?? null, nettverk, ordninger }, sprak)
    return {
      slag: 'innhold',
      json: () => ({ rolle: aktor.rolle, sete: aktor.sete, fylke: aktor.fylkeId, grupper }),
      side: () => ({
        tittel: rettighetstekster[sprak].tittel,
        brodsmuler: [],
        innhold: (
          <HvaKanJegSide
            sprak={sprak}
            hvem={aktor.vervId === null ? '' : `${aktor.navn}, ${aktor.sete}`}
            grupper={grupper}
            lenke={(g) => lenke(g, fylke, aktor)}
          />
        ),
      }),
    }
  },
}

const I_FYLKET: Partial<Record<Ting, string>> = { register: 'register', utvalg: 'utvalg', ar: '' }
const I_ARET: Partial<Record<Ting, string>> = {
  fordeling: 'fordeling',
  grunnlag: 'beslutningsgrunnlag',
  vurdering: 'vurdering',
  innstilling: 'innstilling',
}

/** Where it is done; for what belongs to a year, in the newest year of a scheme the seat reaches. */
function lenke(
  { ting, rader }: Rettsgruppe,
  fylke: Fylkesvalg | undefined,
  aktor: Aktor,
): string | null {
  if (ting === 'minside' && rader.some((r) => r.svar === 'ja')) return '/min-side'
  if (fylke === undefined || !rader.some((r) => r.svar === 'ja')) return null
  const del = I_FYLKET[ting]
  if (del !== undefined) return del === '' ? `/${fylke.id}` : `/${fylke.id}/${del}`
  const iAret = I_ARET[ting]
  const nyeste = fylke.ar.find((a) => behandler(aktor, a.ordningId))
  return iAret === undefined || nyeste === undefined
    ? null
    : `/${fylke.id}/${nyeste.ar}/${nyeste.ordningId}/${iAret}`
}

/** Each by name; a network the seat belongs to as partner, with the schemes it is partner in. */
async function hentNettverksnavn(
  { db, aktor, sprak }: Pick<Foresporsel, 'aktor' | 'sprak'> & { readonly db: LeseDb },
  ordninger: Ordningsnavn,
): Promise<readonly string[]> {
  if (aktor.fylkeId === null || aktor.nettverkIder.length === 0) return []
  const rader = await db
    .selectFrom('nettverk')
    .select(['id', 'navn'])
    .where('fylke_id', '=', aktor.fylkeId)
    .where('id', 'in', [...aktor.nettverkIder])
    .orderBy('navn')
    .execute()
  const liste = new Intl.ListFormat(sprak, { type: 'conjunction' })
  return rader.map(({ id, navn }) => {
    const somPartner = aktor.partnerordninger[id]
    return somPartner === undefined
      ? navn
      : `${navn} (${liste.format(navnene(ordninger, somPartner))})`
  })
}

type Ordningsnavn = readonly { readonly id: string; readonly kortnavn: string }[]

/** By short name, in the order of the register. */
function navnene(ordninger: Ordningsnavn, ider: readonly string[]): readonly string[] {
  return ordninger.filter((o) => ider.includes(o.id)).map((o) => o.kortnavn)
}

/** The schemes there may be need to name for this seat; none when it is bound to none. */
async function hentOrdningsnavn({
  db,
  aktor,
}: Pick<Foresporsel, 'aktor' | 'db'>): Promise<Ordningsnavn> {
  const ider = [...(aktor.ordningIder ?? []), ...Object.values(aktor.partnerordninger).flat()]
  if (ider.length === 0) return []
  return db
    .selectFrom('ordning')
    .select(['id', 'kortnavn'])
    .where('id', 'in', ider)
    .orderBy('rekkefolge')
    .execute()
}
