import { hentArFraAdresse, arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import type { LestArk } from '#platform/documents/lest-ark.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import { oppsettsmuler } from './brodsmuler.ts'
import { Forhandsvisning, type Forhandsprops } from './forhandsvisning-side.tsx'
import { lagreNokkeltall, type NyttTall } from './lagre-nokkeltall.ts'
import { lesNokkeltall, type Nokkeltallutkast } from './les-nokkeltall.ts'
import { lesCeller } from './les-celler.ts'
import { Nokkeltallside, type Nokkeltallprops } from './nokkeltall-side.tsx'
import { nokkeltalltekster } from './nokkeltall-tekster.ts'
import { arkfeilsetning, tallfeiltekst } from './nokkeltallfeil.ts'
import { nokkeltallark } from './oppsett-ark.ts'
import { hentOppsett, type Oppsett } from './sporringer.ts'
import { lesTekst, tilTekst } from './tallark.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning/oppsett/nokkeltall'

interface Lest {
  readonly ar: Tilskuddsar
  readonly oppsett: Oppsett
}

export const nokkeltallruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'ar.sett-opp',
    formater: ['xlsx', 'csv'],
    kjor: async (f) => {
      const lest = await les(f)
      return lest === undefined ? ikkeFunnet() : side(f, 200, lest)
    },
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'ar.sett-opp',
    kjor: async (f) => {
      const lest = await les(f)
      if (lest === undefined) return ikkeFunnet()
      const data = await f.skjema()
      return data.tekst('steg') === 'celler' ? taCeller(f, lest, data) : taArk(f, lest, data)
    },
  },
]

/** Preview, or save what was previewed: the same rows judged again against what stands now. */
async function taArk(f: Foresporsel, lest: Lest, data: Skjemadata): Promise<Svar> {
  // Not trimmed: a leading tab is an empty first heading, a leading line an empty first row.
  const baret = data.liste('tekst').at(-1)
  const innlimt = (baret ?? data.liste('innlimt').at(-1) ?? '').replaceAll('\r\n', '\n')
  const fil = baret === undefined ? data.fil('fil') : undefined
  const felt = fil === undefined ? 'innlimt' : 'fil'
  if (fil === undefined && innlimt.trim() === '') {
    const tekst = nokkeltalltekster[f.sprak].feil.ingenInnhold
    return side(f, 422, { ...lest, feil: [{ felt, tekst }] })
  }
  const tekst = await tilTekst(fil, innlimt)
  const ark = tekst.ok ? lesTekst(tekst.verdi) : tekst
  if (!tekst.ok || !ark.ok) {
    const feil = (ark.ok ? [] : ark.feil).map((x) => ({ felt, tekst: arkfeilsetning(x, f.sprak) }))
    return side(f, 422, { ...lest, innlimt: fil === undefined ? innlimt : '', feil })
  }
  const valg = lesValg(data, ark.verdi)
  const bedom = (l: Lest): Nokkeltallutkast => lesNokkeltall(ark.verdi, l.oppsett, valg)
  const utkast = bedom(lest)
  const vis = (status: 200 | 409 | 422, l: Lest, u: Nokkeltallutkast, opptatt = false) =>
    forhandsvis(f, status, { ...l, utkast: u, tekst: tekst.verdi, opptatt })
  if (utkast.feil.length > 0) return vis(422, lest, utkast)
  if (data.tekst('steg') !== 'lagre') return vis(200, lest, utkast)
  const svar = await lagre(
    f,
    lest.ar,
    data,
    utkast.endringer.map((e) => {
      return { nettverkId: e.nettverk.id, nokkelNr: e.nokkel.nr, verdi: e.til }
    }),
  )
  if (svar.ok) return svar.videre
  const naa = await les(f)
  if (naa === undefined) return ikkeFunnet()
  return svar.kode === 'last' ? side(f, 409, naa) : vis(409, naa, bedom(naa), true)
}

async function taCeller(f: Foresporsel, lest: Lest, data: Skjemadata): Promise<Svar> {
  const celler = lesCeller(data, lest.oppsett)
  if (celler.feil.length > 0) {
    const feil = celler.feil.map(({ felt, feil }) => {
      return { felt, tekst: tallfeiltekst(feil, lest.oppsett.nokler, f.sprak) }
    })
    return side(f, 422, { ...lest, feil, skrevet: celler.skrevet })
  }
  if (celler.endret.length === 0) {
    return videre(`${arSti(lest.ar)}/oppsett`, nokkeltalltekster[f.sprak].ingenEndring)
  }
  const svar = await lagre(f, lest.ar, data, celler.endret)
  if (svar.ok) return svar.videre
  const naa = await les(f)
  if (naa === undefined) return ikkeFunnet()
  return side(f, 409, { ...naa, skrevet: celler.skrevet, opptatt: svar.kode === 'opptatt' })
}

async function lagre(
  f: Foresporsel,
  ar: Tilskuddsar,
  data: Skjemadata,
  tall: readonly NyttTall[],
): Promise<{ ok: true; videre: Svar } | { ok: false; kode: 'opptatt' | 'last' }> {
  const versjon = data.tekst('versjon')
  const lagret = await lagreNokkeltall(
    f.skrivDb,
    ar,
    /^\d{1,9}$/.test(versjon) ? Number(versjon) : 0,
    tall,
  )
  if (!lagret.ok) return { ok: false, kode: lagret.feil.kode }
  const kvittering = nokkeltalltekster[f.sprak].lagret(tall.length)
  return { ok: true, videre: videre(`${arSti(ar)}/oppsett#nokkeltall`, kvittering) }
}

/** The answers for the rows that are there; a row number somebody made up is never asked about. */
function lesValg(data: Skjemadata, ark: LestArk): ReadonlyMap<number, string> {
  return new Map(
    ark.rader.flatMap(({ radnummer }) => {
      const valgt = data.tekst(`valg.${radnummer}`)
      return valgt === '' ? [] : [[radnummer, valgt] as const]
    }),
  )
}

async function les(f: Foresporsel): Promise<Lest | undefined> {
  const ar = await hentArFraAdresse(f.db, f.param)
  return ar && { ar, oppsett: await hentOppsett(f.db, ar.id) }
}

function side(
  f: Foresporsel,
  status: 200 | 409 | 422,
  props: Omit<Nokkeltallprops, 'sprak'>,
): Innhold {
  const { ar, oppsett } = props
  return {
    slag: 'innhold',
    status,
    filnavn: `nokkeltall-${ar.fylkeId}-${ar.ar}-${ar.ordningId}`,
    ark: () => [nokkeltallark(oppsett, f.sprak)],
    side: () => ({
      tittel: nokkeltalltekster[f.sprak].tittel,
      brodsmuler: oppsettsmuler(ar, f.sprak),
      innhold: <Nokkeltallside sprak={f.sprak} {...props} />,
    }),
  }
}

function forhandsvis(
  f: Foresporsel,
  status: 200 | 409 | 422,
  props: Omit<Forhandsprops, 'sprak'>,
): Innhold {
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: nokkeltalltekster[f.sprak].forhand,
      brodsmuler: oppsettsmuler(props.ar, f.sprak),
      innhold: <Forhandsvisning sprak={f.sprak} {...props} />,
    }),
  }
}
