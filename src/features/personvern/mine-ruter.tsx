import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { hentFylker } from '#features/ar/sporringer.ts'
import { videre, type Avvist, type Innhold, type Svar } from '#platform/http/svar.ts'
import { gjeldendeKontekst, medKontekst } from '#platform/kontekst.ts'
import { Minside } from './mine-side.tsx'
import { opplysningsark } from './opplysningsark.ts'
import { opplysningstekster } from './opplysningstekster.ts'
import { avgjorKrav, krevSletting } from './slettekrav.ts'
import { hentOpplysninger, hentPersonId, hentSlettekrav } from './sporringer.ts'

const STI = '/mine-opplysninger'
/** Characters at the most in what a person writes with the request. */
const LENGSTE_MERKNAD = 2000

export const mineruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'opplysninger.se-egne',
    formater: ['json', 'xlsx'],
    kjor: async (f) => {
      const personId = await hvem(f)
      // Let in by one county is not let in by all: what is held is from everywhere (decision 025).
      if (f.okt !== null && f.okt.stengtAv.length > 0) return stengt(f, f.okt.stengtAv)
      return personId === undefined ? ukjent(f) : side(f, personId)
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/krev-sletting`,
    handling: 'opplysninger.krev-sletting',
    kjor: async (f) => {
      const personId = await hvem(f)
      if (personId === undefined) return ukjent(f)
      const t = opplysningstekster[f.sprak]
      const merknad = (await f.skjema()).tekst('merknad')
      if (merknad.length > LENGSTE_MERKNAD)
        return side(f, personId, { status: 422, feil: t.forLangt(LENGSTE_MERKNAD), merknad })
      const svar = await krevSletting(f.skrivDb, { personId, merknad, naa: f.naa() })
      return svar.ok
        ? videre(`${STI}#sletting`, t.kravet.sendt)
        : side(f, personId, { status: 409 })
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/trekk-krav`,
    handling: 'opplysninger.krev-sletting',
    kjor: async (f) => {
      const personId = await hvem(f)
      if (personId === undefined) return ukjent(f)
      const svar = await avgjorKrav(f.skrivDb, {
        personId,
        utfall: 'trukket',
        begrunnelse: '',
        avPersonId: personId,
        naa: f.naa(),
      })
      const { kravet } = opplysningstekster[f.sprak]
      return svar.ok
        ? videre(`${STI}#sletting`, kravet.trukket)
        : side(f, personId, { status: 409 })
    },
  },
]

/** A real person by the session; in the demo by the seat that is chosen. */
async function hvem(f: Foresporsel): Promise<number | undefined> {
  if (f.okt !== null) return f.okt.personId
  return f.aktor.vervId === null ? undefined : hentPersonId(f.db, f.aktor.vervId)
}

async function side(
  f: Foresporsel,
  personId: number,
  svar: { readonly status?: 409 | 422; readonly feil?: string; readonly merknad?: string } = {},
): Promise<Innhold> {
  // A person belongs to no county: what is held on one is held wherever one has been.
  const { opplysninger, krav, fylker } = await medKontekst(
    { ...gjeldendeKontekst(), les: '*' },
    async () => ({
      opplysninger: await hentOpplysninger(f.db, personId),
      krav: await hentSlettekrav(f.db, { personId }),
      fylker: await hentFylker(f.db),
    }),
  )
  const t = opplysningstekster[f.sprak]
  return {
    slag: 'innhold',
    ...(svar.status !== undefined && { status: svar.status }),
    filnavn: 'mine-opplysninger',
    json: () => ({
      hentet: f.naa().toString(),
      opplysninger: opplysninger.map(({ tabell, kolonne, rader }) => ({ tabell, kolonne, rader })),
    }),
    ark: () => opplysningsark(opplysninger, f.sprak),
    side: () => ({
      tittel: t.tittel,
      brodsmuler: [],
      innhold: (
        <Minside
          sprak={f.sprak}
          opplysninger={opplysninger}
          krav={krav}
          fylker={fylker}
          konflikt={svar.status === 409}
          feil={svar.feil}
          merknad={svar.merknad ?? ''}
        />
      ),
    }),
  }
}

function stengt(f: Foresporsel, statsforvaltere: readonly string[]): Avvist {
  const t = opplysningstekster[f.sprak]
  return {
    slag: 'avvist',
    status: 403,
    tittel: t.tittel,
    forklaring: t.stengt(statsforvaltere),
    lenke: { tekst: t.protokollen, href: '/personvern' },
  }
}

function ukjent(f: Foresporsel): Svar {
  const t = opplysningstekster[f.sprak]
  const svar: Avvist = {
    slag: 'avvist',
    status: 403,
    tittel: t.tittel,
    forklaring: t.loggInnForst,
    lenke: { tekst: t.protokollen, href: '/personvern' },
  }
  return svar
}
