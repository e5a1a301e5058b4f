import { uventet } from '#core/resultat.ts'
import type { Virkning } from '#core/verv/seterett.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { formatDato } from '#ui/format.ts'
import {
  avslutt,
  avtrykk,
  giSeterett,
  virkningsavtrykk,
  type Seterettfeil,
} from './lagre-seterett.ts'
import { kanAvsluttes, Seterettside } from './liste-side.tsx'
import { seterettark } from './seterett-ark.ts'
import { Seterettskjemaside } from './skjema-side.tsx'
import type { Seterettrad } from './sporringer.ts'
import { finn, hentSted, smuler, type Sted } from './sted.ts'
import { seteretttekster, type Seterettfeilkode } from './tekster.ts'
import { lesNy, lesSiste } from './tolk.ts'
import { linjenavn, linjepunkter } from './visning.tsx'

const STI = '/:fylke{[a-z0-9-]+}/administrasjon/seteretter'
const FELT = [
  'utvalgstype',
  'gruppe',
  'stemme',
  'rolle',
  'alleOrdninger',
  'hjemmel',
  'fra',
  'siste',
]

export const seterettruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'administrasjon.se',
    formater: ['json', 'xlsx'],
    kjor: async (f) => {
      const s = await hentSted(f)
      return s === undefined ? ikkeFunnet() : liste(f, s)
    },
  },
  {
    metode: 'GET',
    sti: `${STI}/ny`,
    handling: 'seterett.endre',
    kjor: async (f) => {
      const s = await hentSted(f)
      return s === undefined
        ? ikkeFunnet()
        : skjema(f, s, null, { verdier: { stemme: 'begge', fra: s.dato } })
    },
  },
  { metode: 'POST', sti: `${STI}/ny`, handling: 'seterett.endre', kjor: (f) => send(f, false) },
  {
    metode: 'GET',
    sti: `${STI}/:id{[0-9]{1,9}}/avslutt`,
    handling: 'seterett.endre',
    kjor: async (f) => {
      const s = await hentSted(f)
      const linje = s && finn(s, f)
      return s === undefined || linje === undefined
        ? ikkeFunnet()
        : skjema(f, s, linje, { verdier: { siste: s.dato } })
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/:id{[0-9]{1,9}}/avslutt`,
    handling: 'seterett.endre',
    kjor: (f) => send(f, true),
  },
]

function liste(f: Foresporsel, s: Sted): Innhold {
  const t = seteretttekster[f.sprak]
  return {
    slag: 'innhold',
    filnavn: `seteretter-${s.fylke.id}`,
    json: () => ({ fylke: s.fylke.id, dato: s.dato, seteretter: s.rader }),
    ark: () => [seterettark(s.rader, s.grupper, f.sprak)],
    side: () => ({
      tittel: t.tittel,
      brodsmuler: smuler(f, s),
      innhold: <Seterettside sprak={f.sprak} kanEndre={f.kan('seterett.endre').ok} {...s} />,
    }),
  }
}

/** Preview, or save what was previewed; judged again against what stands now. */
async function send(f: Foresporsel, slutt: boolean): Promise<Svar> {
  const s = await hentSted(f)
  const linje = s && slutt ? finn(s, f) : null
  if (s === undefined || linje === undefined) return ikkeFunnet()
  const data = await f.skjema()
  const verdier = Object.fromEntries(FELT.map((n) => [n, data.tekst(n)]))
  const lest = linje === null ? lesNy(verdier, s) : lesSiste(verdier)
  const lestAvtrykk = data.tekst('avtrykk')
  if (!lest.ok) return skjema(f, s, linje, { verdier, feil: lest.feil, lestAvtrykk, status: 422 })
  const sett =
    data.tekst('steg') === 'lagre' && data.tekst('sett') !== '' ? data.tekst('sett') : null
  const sted = { fylkeId: s.fylke.id, avtrykk: lestAvtrykk, idag: s.dato, sett }
  const svar =
    typeof lest.verdi === 'string'
      ? await avslutt(f.skrivDb, sted, linje?.id ?? 0, lest.verdi)
      : await giSeterett(f.skrivDb, sted, lest.verdi)
  const t = seteretttekster[f.sprak]
  if (!svar.ok) return avvist(f, linje, svar.feil, { verdier, lestAvtrykk })
  if (sett !== null) return videre(s.sti, linje === null ? t.lagret : t.avsluttet)
  return skjema(f, s, linje, { verdier, lestAvtrykk, virkning: svar.verdi })
}

async function avvist(
  f: Foresporsel,
  linje: Seterettrad | null,
  hvorfor: Seterettfeil,
  u: { readonly verdier: Readonly<Record<string, string>>; readonly lestAvtrykk: string },
): Promise<Svar> {
  // Read again: what is shown is what stands now.
  const s = await hentSted(f)
  if (s === undefined || hvorfor.slag === 'finnes-ikke') return ikkeFunnet()
  switch (hvorfor.slag) {
    case 'konflikt':
      return skjema(f, s, linje, { verdier: u.verdier, status: 409, konflikt: true })
    case 'annen-virkning':
      return skjema(f, s, linje, { ...u, status: 409, virkning: hvorfor.virkning })
    case 'regel':
      return skjema(f, s, linje, { ...u, status: 422, feil: hvorfor.funn })
    case 'har-stemme':
      return skjema(f, s, linje, {
        ...u,
        status: 422,
        feil: [{ felt: 'rolle', kode: 'har-stemme' }],
      })
    default:
      return uventet(hvorfor)
  }
}

function skjema(
  f: Foresporsel,
  s: Sted,
  linje: Seterettrad | null,
  u: {
    readonly verdier: Readonly<Record<string, string>>
    readonly feil?: readonly { readonly felt: string; readonly kode: string }[]
    readonly lestAvtrykk?: string
    readonly status?: 409 | 422
    readonly virkning?: Virkning
    readonly konflikt?: boolean
  },
): Innhold {
  const { sprak } = f
  const t = seteretttekster[sprak]
  const tittel = linje === null ? t.ny : t.avsluttHva(linjenavn(linje, s.grupper, sprak))
  const dag = u.verdier[linje === null ? 'fra' : 'siste'] ?? s.dato
  const type = linje?.utvalgstype ?? u.verdier['utvalgstype']
  return {
    slag: 'innhold',
    status: u.status ?? 200,
    side: () => ({
      tittel,
      brodsmuler: [...smuler(f, s), { tekst: t.tittel, href: s.sti }],
      innhold: (
        <Seterettskjemaside
          sprak={sprak}
          tittel={tittel}
          ingress={linje === null ? t.ingress : t.avsluttTekst}
          liste={s.sti}
          adresse={f.sti}
          linje={linje && linjepunkter(linje, s.grupper, sprak)}
          grupper={s.grupper}
          verdier={u.verdier}
          feil={(u.feil ?? []).map((x) => ({ felt: x.felt, kode: somFeilkode(x.kode) }))}
          avtrykk={u.lestAvtrykk ?? avtrykk(s.rader)}
          prove={
            u.virkning && {
              virkning: u.virkning,
              sett: virkningsavtrykk(u.virkning),
              dag:
                linje === null
                  ? t.fraDag(formatDato(dag, sprak))
                  : t.etterDag(formatDato(dag, sprak)),
            }
          }
          konflikt={
            u.konflikt
              ? s.rader
                  .filter((r) => r.utvalgstype === type && kanAvsluttes(r, s.dato))
                  .map((r) => linjenavn(r, s.grupper, sprak))
              : undefined
          }
          annenVirkning={u.status === 409 && u.virkning !== undefined}
        />
      ),
    }),
  }
}

function somFeilkode(kode: string): Seterettfeilkode {
  if (!erFeilkode(kode)) throw new Error(`Ingen setning for feilen ${kode}`)
  return kode
}

function erFeilkode(kode: string): kode is Seterettfeilkode {
  return Object.hasOwn(seteretttekster.nb.feil, kode)
}
