import { arSti, hentFylker, type Fylkesvalg } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { Nyttarside, type Nyttarskjema } from './nytt-ar-side.tsx'
import { nyttartekster } from './nytt-ar-tekster.ts'
import { hentOrdningsvalg, opprettAr, type Ordningsvalg } from './opprett-ar.ts'

const STI = '/:fylke{[a-z0-9-]+}/nytt-ar'

interface Lest {
  readonly fylke: Fylkesvalg
  /** Those the seat's body handles. */
  readonly ordninger: readonly Ordningsvalg[]
  readonly andres: ReadonlySet<string>
}

export const nyttarruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'ar.opprett',
    kjor: async (f) => {
      const lest = await les(f)
      if (lest === undefined) return ikkeFunnet()
      const i = f.naa().toZonedDateTimeISO('Europe/Oslo').year
      return svar(f, 200, { ...lest, skjema: { ordning: '', ar: String(i + 1), kopier: true } })
    },
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'ar.opprett',
    kjor: async (f) => {
      const lest = await les(f)
      if (lest === undefined) return ikkeFunnet()
      const data = await f.skjema()
      const skjema: Nyttarskjema = {
        ordning: data.tekst('ordning'),
        ar: data.tekst('ar'),
        kopier: data.har('kopier'),
      }
      const t = nyttartekster[f.sprak]
      const ordning = lest.ordninger.find((o) => o.id === skjema.ordning)
      if (lest.andres.has(skjema.ordning))
        return { slag: 'avvist', status: 403, forklaring: t.feil.annenOrdning }
      const ar = /^2\d{3}$/.test(skjema.ar) && Number(skjema.ar) <= 2100 ? Number(skjema.ar) : null
      if (ordning === undefined || ar === null) {
        const feil = [
          ...(ordning === undefined ? [{ felt: 'ordning', tekst: t.feil.ordning }] : []),
          ...(ar === null ? [{ felt: 'ar', tekst: t.feil.ar }] : []),
        ]
        return svar(f, 422, { ...lest, skjema, feil })
      }
      const fylkeId = lest.fylke.id
      const opprettet = await opprettAr(f.skrivDb, {
        fylkeId,
        ordningId: ordning.id,
        ar,
        kopier: skjema.kopier,
      })
      const sti = arSti({ fylkeId, ar, ordningId: ordning.id })
      if (opprettet.ok) {
        return videre(`${sti}/oppsett`, t.opprettet(opprettet.verdi.kopiertFra))
      }
      const navn = ordning.navn[f.sprak]
      if (opprettet.feil === 'finnes') {
        const feil = [{ felt: 'ar', tekst: t.feil.finnes(navn, ar) }]
        return svar(f, 409, { ...lest, skjema, feil, finnes: sti })
      }
      return svar(f, 422, {
        ...lest,
        skjema,
        feil: [{ felt: 'ar', tekst: t.feil.gjelderIkke(navn, ar) }],
      })
    },
  },
]

async function les(f: Foresporsel): Promise<Lest | undefined> {
  const fylke = (await hentFylker(f.db)).find((x) => x.id === f.param('fylke'))
  if (fylke === undefined) return undefined
  const alle = await hentOrdningsvalg(f.db, fylke.id)
  const mine = (o: Ordningsvalg) => f.kan('ar.sett-opp', { ordningId: o.id }).ok
  return {
    fylke,
    ordninger: alle.filter(mine),
    andres: new Set(alle.filter((o) => !mine(o)).map((o) => o.id)),
  }
}

function svar(
  f: Foresporsel,
  status: 200 | 409 | 422,
  p: Lest & Omit<Parameters<typeof Nyttarside>[0], 'sprak' | 'fylkeId'>,
): Innhold {
  const { fylke, andres: _, ...props } = p
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: nyttartekster[f.sprak].tittel,
      brodsmuler: [{ tekst: fylke.navn, href: `/${fylke.id}` }],
      innhold: <Nyttarside sprak={f.sprak} fylkeId={fylke.id} {...props} />,
    }),
  }
}
