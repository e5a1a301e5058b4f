import { arSti, hentArFraAdresse } from '#features/ar/sporringer.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { forslagssmule } from './fordeling-side.tsx'
import { forslagstekster } from './forslagstekster.ts'
import { Sammenligningsside, sammenligningsark } from './sammenlign-side.tsx'
import { fordelingssmuler, hentSynlige } from './se-ruter.tsx'
import { hentRegnestykker } from './sporringer.ts'

/** Wider than anyone can read; and a bound on what one address may ask for. */
const FLEST = 6

export const sammenlignRute: Rute = {
  metode: 'GET',
  sti: '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/fordeling/sammenlign',
  handling: 'fordeling.oversikt',
  formater: ['json', 'xlsx', 'csv'],
  kjor: async (f) => {
    const ar = await hentArFraAdresse(f.db, f.param)
    if (ar === undefined) return ikkeFunnet()
    const t = forslagstekster[f.sprak].sammenlignet
    const bedt = lesIder(f.sok)
    const synlige = new Set((await hentSynlige(f, ar)).map((x) => x.id))
    if (bedt.some((id) => !synlige.has(id))) return ikkeFunnet(t.ukjent)
    const valgte = await hentRegnestykker(f.db, ar.id, bedt)
    return {
      slag: 'innhold',
      json: () => valgte,
      ark: () => [sammenligningsark(valgte, f.sprak)],
      filnavn: `${ar.ordningId}-${ar.ar}-sammenligning`,
      side: () => ({
        tittel: t.tittel,
        brodsmuler: [...fordelingssmuler(ar, f.sprak), forslagssmule(f.sprak, ar)],
        innhold: (
          <Sammenligningsside
            sprak={f.sprak}
            ar={ar}
            sti={`${arSti(ar)}/fordeling`}
            valgte={valgte}
          />
        ),
      }),
    }
  },
}

/** `?a=1&b=2`, `?id=1&id=2&id=3`: every value counts, in order, each once. */
function lesIder(sok: URLSearchParams): readonly number[] {
  const verdier = [...sok.entries()]
    .filter(([navn]) => /^(?:id|[a-f])$/.test(navn))
    .map(([, verdi]) => (/^\d{1,9}$/.test(verdi) ? Number(verdi) : 0))
  return [...new Set(verdier)].slice(0, FLEST)
}
