import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { hentOppsett } from '#features/ar/oppsett/sporringer.ts'
import { arSti, hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { lesArk, lesInnlimt } from '#platform/documents/les-ark.ts'
import { arkfeiltekst } from '#platform/documents/arkfeiltekster.ts'
import type { ArkFeil, LestArk } from '#platform/documents/lest-ark.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { avtrykk, lagrePublisert } from './lagre-publisert.ts'
import { lesPublisert, type LestPublisert, type Publisertfeil } from './les-publisert.ts'
import { Publisertside, type Publisertskjema } from './publisert-side.tsx'
import { publiserttekster } from './publiserttekster.ts'
import { fordelingssmuler } from './se-ruter.tsx'
import { hentPubliserte } from './sporringer.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/fordeling/publisert'
const LENGSTE_KILDE = 300
const TOMT: Publisertskjema = {
  tabell: '',
  kilde: '',
  tabellfeil: [],
  kildefeil: undefined,
  forhand: null,
  endretAvAndre: false,
}

export const publisertruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'fordeling.foresla',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      return ar === undefined ? ikkeFunnet() : vis(f, ar, TOMT)
    },
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'fordeling.foresla',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const data = await f.skjema()
      const { lest, skjema } = await les(f, ar, data)
      if (lest === null) return { ...(await vis(f, ar, skjema)), status: 422 }
      if (data.tekst('steg') !== 'lagre') return vis(f, ar, skjema)
      const svar = await lagrePublisert(f.skrivDb, {
        arId: ar.id,
        fylkeId: ar.fylkeId,
        kilde: skjema.kilde,
        rader: lest.rader,
        sett: data.tekst('sett'),
      })
      if (!svar.ok)
        return { ...(await vis(f, ar, { ...skjema, endretAvAndre: true })), status: 409 }
      const til = `${arSti(ar)}/fordeling#publisert`
      return videre(til, publiserttekster[f.sprak].lagret(svar.verdi.antall))
    },
  },
]

async function vis(f: Foresporsel, ar: Tilskuddsar, skjema: Publisertskjema): Promise<Innhold> {
  const naa = await hentPubliserte(f.db, ar.id)
  return {
    slag: 'innhold',
    side: () => ({
      tittel: publiserttekster[f.sprak].tittel,
      brodsmuler: fordelingssmuler(ar, f.sprak),
      innhold: (
        <Publisertside
          sprak={f.sprak}
          ar={ar}
          adresse={`${arSti(ar)}/fordeling/publisert`}
          skjema={skjema}
          antallNa={naa.length}
          sett={avtrykk(naa)}
        />
      ),
    }),
  }
}

/** `lest` is null when anything is wrong; the form then holds every fault and what was typed. */
async function les(
  f: Foresporsel,
  ar: Tilskuddsar,
  data: Skjemadata,
): Promise<{ lest: LestPublisert | null; skjema: Publisertskjema }> {
  const t = publiserttekster[f.sprak]
  const kilde = data.tekst('kilde').replaceAll(/\s+/g, ' ')
  const kildefeil =
    kilde === ''
      ? t.manglerKilde
      : kilde.length > LENGSTE_KILDE
        ? t.forLangKilde(LENGSTE_KILDE)
        : undefined
  const { tabell, ark } = await lesTabell(data)
  const grunn = { ...TOMT, tabell, kilde, kildefeil }
  if (ark === null) return { lest: null, skjema: { ...grunn, tabellfeil: [t.manglerTabell] } }
  if (!ark.ok) {
    const tabellfeil = ark.feil.map((x) => arkfeilsetning(x, f.sprak))
    return { lest: null, skjema: { ...grunn, tabellfeil } }
  }
  const { nettverk } = await hentOppsett(f.db, ar.id)
  const lest = lesPublisert(ark.verdi, nettverk)
  if (!lest.ok) {
    const tabellfeil = lest.feil.map((x) => feilsetning(x, f.sprak))
    return { lest: null, skjema: { ...grunn, tabellfeil } }
  }
  if (kildefeil !== undefined) return { lest: null, skjema: grunn }
  return { lest: lest.verdi, skjema: { ...grunn, forhand: lest.verdi } }
}

/** A file is turned into text, so that it can be looked over, changed and sent again. */
async function lesTabell(data: Skjemadata) {
  const fil = data.fil('fil')
  if (fil !== undefined) {
    const ark = await lesArk(new Uint8Array(await fil.arrayBuffer()))
    return { tabell: ark.ok ? somTekst(ark.verdi) : '', ark }
  }
  const tabell = data.tekst('tabell')
  return { tabell, ark: tabell === '' ? null : lesInnlimt(tabell) }
}

function somTekst(ark: LestArk): string {
  const linjer = [ark.overskrifter, ...ark.rader.map((r) => r.celler)]
  return linjer.map((c) => c.map((x) => x.replaceAll(/[\t\n"]/g, ' ')).join('\t')).join('\n')
}

function arkfeilsetning(feil: ArkFeil, sprak: Sprak): string {
  const t = publiserttekster[sprak]
  const tekst = arkfeiltekst(feil, sprak)
  if (feil.rad === undefined) return tekst
  return feil.kolonne === undefined
    ? t.iRad(feil.rad, tekst)
    : t.iKolonne(feil.rad, feil.kolonne, tekst)
}

function feilsetning(feil: Publisertfeil, sprak: Sprak): string {
  const t = publiserttekster[sprak]
  switch (feil.kode) {
    case 'for-fa-kolonner':
    case 'ingen-rader':
      return t.feil[feil.kode]
    case 'mangler-navn':
    case 'mangler-belop':
      return t.iRad(feil.rad, t.feil[feil.kode])
    case 'ukjent-nettverk':
    case 'ikke-belop':
      return t.iRad(feil.rad, t.feil[feil.kode](feil.verdi.slice(0, 60)))
    case 'dobbelt':
      return t.iRad(feil.rad, t.feil.dobbelt(feil.verdi, feil.forste))
    default:
      return uventet(feil)
  }
}
