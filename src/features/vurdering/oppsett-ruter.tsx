import { hentForum } from './forum.ts'
import { osloDato } from '#platform/oslo-dato.ts'
import { uventet } from '#core/resultat.ts'
import type { Gruppefeil, Gruppeutkast } from '#core/vurdering/sett-opp.ts'
import { hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Avvist, type Innhold, type Svar } from '#platform/http/svar.ts'
import { oppsettSti, vurderingSti } from './adresser.ts'
import { NYE_LINJER } from './gruppeskjema.tsx'
import { lagreGruppe } from './lagre-gruppe.ts'
import { opprettGruppe } from './opprett-gruppe.ts'
import { OppsettSide, type Oppsettsvar } from './oppsett-side.tsx'
import { brodsmuler, hentBilde, VURDERING } from './oversikt-ruter.tsx'
import { plasserSaker } from './plasser-saker.ts'
import { flyttefeil, kvitteringFor, lesFlyttinger } from './plasseringssvar.ts'
import { slettGruppe } from './slett-gruppe.ts'
import { hentGrupper, hentSaker } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

const OPPSETT = `${VURDERING}/oppsett` as const
const handling = 'vurdering.sett-opp'

export const oppsettruter: readonly Rute[] = [
  { metode: 'GET', sti: OPPSETT, handling, kjor: async (f) => medAr(f, (ar) => tegn(f, ar)) },
  {
    metode: 'POST',
    sti: `${OPPSETT}/grupper`,
    handling,
    kjor: async (f) => medAr(f, (ar) => opprett(f, ar)),
  },
  {
    metode: 'POST',
    sti: `${OPPSETT}/grupper/:gruppe{[a-z0-9-]+}`,
    handling,
    kjor: async (f) => medAr(f, (ar) => lagre(f, ar)),
  },
  {
    metode: 'POST',
    sti: `${OPPSETT}/grupper/:gruppe{[a-z0-9-]+}/slett`,
    handling,
    kjor: async (f) => medAr(f, (ar) => slett(f, ar)),
  },
  {
    metode: 'POST',
    sti: `${OPPSETT}/saker`,
    handling,
    kjor: async (f) => medAr(f, (ar) => plasser(f, ar)),
  },
]

async function medAr(f: Foresporsel, kjor: (ar: Tilskuddsar) => Promise<Svar>): Promise<Svar> {
  const ar = await hentArFraAdresse(f.db, f.param)
  return ar === undefined ? ikkeFunnet() : kjor(ar)
}

async function tegn(
  f: Foresporsel,
  ar: Tilskuddsar,
  svar: Oppsettsvar | null = null,
  status: Innhold['status'] = 200,
): Promise<Innhold> {
  const bilde = await hentBilde(f, ar)
  const { sprak } = f
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: vurderingstekster[sprak].oppsett.tittel,
      brodsmuler: brodsmuler(f, ar),
      innhold: <OppsettSide {...{ sprak, ar, bilde, svar }} forum={bilde.forum} />,
    }),
  }
}

async function opprett(f: Foresporsel, ar: Tilskuddsar): Promise<Svar> {
  const t = vurderingstekster[f.sprak]
  const navn = (await f.skjema()).tekst('navn')
  const svar = await opprettGruppe(f.skrivDb, { ar, navn })
  if (svar.ok) {
    return videre(`${oppsettSti(ar)}#gruppe-${svar.verdi.slug}`, t.kvittering.opprettet(navn))
  }
  if (svar.feil.kode === 'innstilling-vedtatt') return last(f, ar)
  const [feil] = svar.feil.feil
  const tekst = feil === undefined ? '' : t.oppsett.feil[feil.kode]('')
  const verdier = new Map([['navn', navn]])
  const feilliste = [{ felt: 'ny-navn', tekst }]
  const skjemafeil = { feil: new Map([['navn', tekst]]), feilliste, utdatert: false }
  return tegn(f, ar, { skjema: 'ny', verdier, ...skjemafeil }, 422)
}

async function lagre(f: Foresporsel, ar: Tilskuddsar): Promise<Svar> {
  const skjema = await f.skjema()
  const slug = f.param('gruppe')
  const { utkast, felt, verdier } = lesGruppe(skjema)
  const lest = skjema.tekst('versjon')
  const svar = await lagreGruppe(f.skrivDb, { ar, slug, utkast, lest, iDag: osloDato(f.naa()) })
  if (svar.ok) {
    const { gruppeLagret } = vurderingstekster[f.sprak].kvittering
    return videre(`${oppsettSti(ar)}#gruppe-${slug}`, gruppeLagret(utkast.navn))
  }
  const tomt = { skjema: slug, verdier, feil: new Map(), feilliste: [], utdatert: true }
  switch (svar.feil.kode) {
    case 'finnes-ikke':
      return ikkeFunnet()
    case 'innstilling-vedtatt':
      return last(f, ar)
    case 'utdatert':
      return tegn(f, ar, tomt, 409)
    case 'ugyldig': {
      const forum = await hentForum(f.db, ar, osloDato(f.naa()))
      const hvem = (id: number) => forum.find((v) => v.vervId === id)?.navn ?? ''
      const setninger = svar.feil.feil.map((x) => gruppesetning(f, x, felt, hvem))
      return tegn(
        f,
        ar,
        {
          skjema: slug,
          verdier,
          feil: new Map(setninger),
          feilliste: setninger.map(([navn, tekst]) => ({ felt: `${slug}.${navn}`, tekst })),
          utdatert: false,
        },
        422,
      )
    }
    default:
      return uventet(svar.feil)
  }
}

function gruppesetning(
  f: Foresporsel,
  feil: Gruppefeil,
  felt: ReadonlyMap<number, string>,
  hvem: (vervId: number) => string,
): [string, string] {
  const t = vurderingstekster[f.sprak].oppsett.feil
  if (!('vervId' in feil)) return ['navn', t[feil.kode]('')]
  return [felt.get(feil.vervId) ?? 'navn', t[feil.kode](hvem(feil.vervId))]
}

const FUNKSJONER = ['leder', 'sekretaer', 'medlem'] as const

/** The seats as chosen, the field each was chosen in (the last when twice), and all as typed. */
function lesGruppe(skjema: Skjemadata): {
  readonly utkast: Gruppeutkast
  readonly felt: ReadonlyMap<number, string>
  readonly verdier: ReadonlyMap<string, string>
} {
  const gamle = skjema.delnavn('medlem').map((id) => ({
    vervId: vervnummer(id),
    navn: `medlem.${id}`,
    valgt: skjema.tekst(`medlem.${id}`),
  }))
  const nye = Array.from({ length: NYE_LINJER }, (_, i) => ({
    vervId: vervnummer(skjema.tekst(`ny.${i}.verv`)),
    navn: `ny.${i}.verv`,
    valgt: skjema.tekst(`ny.${i}.funksjon`),
  })).filter((n) => skjema.tekst(n.navn) !== '')
  const linjer = [...gamle.filter((g) => g.valgt !== 'fjern'), ...nye]
  return {
    utkast: {
      navn: skjema.tekst('navn'),
      medlemmer: linjer.map(({ vervId, valgt }) => ({
        vervId,
        funksjon: FUNKSJONER.find((x) => x === valgt) ?? 'medlem',
      })),
    },
    felt: new Map(linjer.map((l) => [l.vervId, l.navn])),
    verdier: new Map([
      ['navn', skjema.tekst('navn')],
      ...gamle.map((g) => [g.navn, g.valgt] as const),
      ...nye.flatMap((n) => [
        [n.navn, String(n.vervId)] as const,
        [n.navn.replace('verv', 'funksjon'), n.valgt] as const,
      ]),
    ]),
  }
}

/** 0, which is nobody's seat, for what is not a number. */
function vervnummer(tekst: string): number {
  return /^\d{1,9}$/.test(tekst) ? Number(tekst) : 0
}

async function slett(f: Foresporsel, ar: Tilskuddsar): Promise<Svar> {
  const t = vurderingstekster[f.sprak]
  const lest = (await f.skjema()).tekst('versjon')
  const slug = f.param('gruppe')
  const svar = await slettGruppe(f.skrivDb, { ar, slug, lest })
  if (svar.ok) return videre(oppsettSti(ar), t.kvittering.slettet(svar.verdi.navn))
  switch (svar.feil.kode) {
    case 'finnes-ikke':
      return ikkeFunnet()
    case 'utdatert':
      return tegn(
        f,
        ar,
        { skjema: slug, verdier: new Map(), feil: new Map(), feilliste: [], utdatert: true },
        409,
      )
    case 'nektet':
      return avvist(f, ar, t.oppsett.kanIkkeSlette[svar.feil.grunn])
    default:
      return uventet(svar.feil)
  }
}

async function plasser(f: Foresporsel, ar: Tilskuddsar): Promise<Svar> {
  const skjema = await f.skjema()
  const flyttinger = lesFlyttinger(skjema)
  const svar = await plasserSaker(f.skrivDb, { ar, flyttinger })
  if (svar.ok) return videre(vurderingSti(ar), kvitteringFor(svar.verdi, f.sprak))
  const grupper = await hentGrupper(f.db, ar.id)
  const saker = await hentSaker(f.db, ar)
  const verdier = new Map(flyttinger.map((x) => [`til.${x.nettverkId}`, x.til]))
  const feilene = flyttefeil(svar.feil, f.sprak, grupper, saker)
  const samtidig = svar.feil.some((x) => x.kode !== 'nektet')
  return tegn(
    f,
    ar,
    { skjema: 'saker', verdier, utdatert: false, ...feilene },
    samtidig ? 409 : 422,
  )
}

function last(f: Foresporsel, ar: Tilskuddsar): Avvist {
  return avvist(f, ar, vurderingstekster[f.sprak].oppsett.last)
}

function avvist(f: Foresporsel, ar: Tilskuddsar, forklaring: string): Avvist {
  const lenke = { tekst: vurderingstekster[f.sprak].oppsett.tittel, href: oppsettSti(ar) }
  return { slag: 'avvist', status: 409, forklaring, lenke }
}
