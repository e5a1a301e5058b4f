import { arSti, hentArFraAdresse } from '#features/ar/sporringer.ts'
import { hentFylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { lesLoggfilter } from '#platform/http/loggfilter.ts'
import { ikkeFunnet, type Brodsmule, type Svar } from '#platform/http/svar.ts'
import { HISTORIKKSLAG } from './slag.ts'
import { hentSaksyn, lestI, utenLukket } from './for-leser.ts'
import { historikkark, historikkdata } from './historikk-ark.ts'
import { Historikkside } from './historikk-side.tsx'
import { fortell } from './setning.ts'
import { hentNavn } from './navn.ts'
import {
  FLEST,
  FLEST_I_FIL,
  hentHistorikk,
  hentPersonnavn,
  hentPersonTilVerv,
  type Hva,
} from './sporringer.ts'
import { historikktekster } from './tekster.ts'

const FORMATER = ['json', 'xlsx', 'csv'] as const

export const historikkruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/historikk',
    handling: 'historikk.se-fylke',
    formater: FORMATER,
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const smuler = [{ tekst: fylke.navn, href: `/${fylke.id}` }]
      return vis(f, { slag: 'fylke', fylkeId: fylke.id }, fylke.navn, smuler)
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke/:ar{[0-9]{4}}/:ordning/beslutningsgrunnlag/:nettverk{[a-z0-9-]+}/historikk',
    handling: 'historikk.se-sak',
    formater: FORMATER,
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const nettverkId = f.param('nettverk')
      const hva = { slag: 'sak', fylkeId: ar.fylkeId, tilskuddsarId: ar.id, nettverkId } as const
      const sti = `${arSti(ar)}/beslutningsgrunnlag/${nettverkId}`
      return vis(f, hva, undefined, [
        { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
        { tekst: `${ar.ordningNavn[f.sprak]} ${ar.ar}`, href: arSti(ar) },
        { tekst: nettverkId, href: sti },
      ])
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/historikk',
    handling: 'historikk.se-utvalg',
    formater: FORMATER,
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const utvalgId = f.param('utvalg')
      return vis(f, { slag: 'utvalg', fylkeId: fylke.id, utvalgId }, undefined, [
        { tekst: fylke.navn, href: `/${fylke.id}` },
        { tekst: utvalgId, href: `/${fylke.id}/utvalg/${utvalgId}` },
      ])
    },
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/personer/:id{[0-9]{1,9}}/historikk',
    handling: 'historikk.se-person',
    formater: FORMATER,
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      const personId = Number(f.param('id'))
      if (fylke === undefined) return ikkeFunnet()
      const selv = (await hvemSpor(f)) === personId
      if (f.aktor.rolle !== 'sekretariat' && !selv) {
        return { slag: 'avvist', status: 403 }
      }
      const navn = await hentPersonnavn(f.db, personId, fylke.id)
      if (navn === undefined) return ikkeFunnet()
      return vis(f, { slag: 'person', fylkeId: fylke.id, personId, selv }, navn, [
        { tekst: fylke.navn, href: `/${fylke.id}` },
        { tekst: navn, href: `/${fylke.id}/personer/${personId}` },
      ])
    },
  },
]

async function hvemSpor(f: Foresporsel): Promise<number | undefined> {
  if (f.okt !== null) return f.okt.personId
  return f.aktor.vervId === null ? undefined : hentPersonTilVerv(f.db, f.aktor.vervId)
}

/** Four queries. A network or body is called by its name, and what is not there is not found. */
async function vis(
  f: Foresporsel,
  hva: Hva,
  kjentNavn: string | undefined,
  smuler: readonly Brodsmule[],
): Promise<Svar> {
  const filter = lesLoggfilter(f.sok, HISTORIKKSLAG)
  const navnene = await hentNavn(f.db, hva.fylkeId, f.sprak)
  const nokkel =
    hva.slag === 'sak'
      ? `nettverk ${hva.nettverkId}`
      : hva.slag === 'utvalg'
        ? `utvalg ${hva.utvalgId}`
        : ''
  const navn = kjentNavn ?? navnene.get(nokkel)
  if (navn === undefined) return ikkeFunnet()
  const utdrag = await hentHistorikk(f.db, hva, filter, f.format === 'html' ? FLEST : FLEST_I_FIL)
  const syn = await hentSaksyn(f, hva.fylkeId)
  // What is held on a person is the person's own, whatever the hat.
  const lest = utenLukket(utdrag.hendelser, syn, hva.slag === 'person' && hva.selv)
  const fortalt = lest.flatMap((h) => fortell(h, navnene, f.sprak) ?? [])
  return {
    slag: 'innhold',
    skjermet: lestI(lest, syn),
    filnavn: `historikk-${f.sti.split('/').at(-2) ?? hva.fylkeId}`,
    json: () => historikkdata(fortalt, utdrag.eldreEnn),
    ark: () => historikkark(fortalt, f.sprak),
    side: () => ({
      tittel: historikktekster[f.sprak].historikk,
      brodsmuler: smuler.map((s, i) =>
        i === smuler.length - 1 && i > 0 ? { ...s, tekst: navn } : s,
      ),
      innhold: (
        <Historikkside
          sprak={f.sprak}
          slag={hva.slag}
          navn={navn}
          sti={f.sti}
          filter={filter}
          fortalt={fortalt}
          eldreEnn={utdrag.eldreEnn}
        />
      ),
    }),
  }
}
