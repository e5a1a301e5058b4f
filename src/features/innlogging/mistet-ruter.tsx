import { andreSomSlapInn, kanMeldeMistet } from '#core/tilgang/innslipp.ts'
import { hentFylker } from '#features/ar/sporringer.ts'
import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Varseloppsett } from '#features/varsel/oppsett.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { inngangstekster } from './inngangstekster.ts'
import { hentInnbydbare, type Innbydbar } from './innslipp-sporringer.ts'
import { meldMistet } from './meld-mistet.ts'
import { MistetSide } from './mistet-side.tsx'
import { innloggingstekster } from './tekster.ts'

const STI = '/:fylke{[a-z0-9-]+}/invitasjoner/:id{[0-9]{1,9}}/mistet'
const LENGSTE_GRUNN = 1000

/** The secretariat says that a person has lost the login: the only way to another by invitation. */
export function mistetruter(varsel: Varseloppsett): readonly Rute[] {
  const vis = (f: Foresporsel, sted: Sted, svar: Sidesvar = {}) => side(f, sted, varsel, svar)
  return [
    { metode: 'GET', sti: STI, handling: 'person.meld-mistet', kjor: hosPersonen(vis) },
    {
      metode: 'POST',
      sti: STI,
      handling: 'person.meld-mistet',
      kjor: hosPersonen(async (f, sted) => {
        const t = inngangstekster[f.sprak].mistet
        const begrunnelse = (await f.skjema()).tekst('begrunnelse').trim()
        const feil =
          begrunnelse === ''
            ? t.grunnMangler
            : begrunnelse.length > LENGSTE_GRUNN
              ? t.grunnForLang(LENGSTE_GRUNN)
              : undefined
        // What cannot be done is said first: no reason helps.
        if (feil !== undefined && sted.lov.ok)
          return vis(f, sted, { status: 422, feil, begrunnelse })
        const svar = await meldMistet(f.skrivDb, {
          fylkeId: sted.fylke.id,
          personId: sted.person.personId,
          avPersonId: sted.avPersonId,
          begrunnelse,
          fra: sted.fylke.statsforvalter,
          naa: f.naa(),
          varsel,
        })
        if (!svar.ok) {
          const naa = await hentSted(f, sted.fylke)
          return naa === undefined ? ikkeFunnet() : vis(f, naa, { status: 409, begrunnelse })
        }
        const { sagtTil, gjenstar } = svar.verdi
        const navn = await fylkesnavn(f, gjenstar)
        return videre(
          `/${sted.fylke.id}/invitasjoner`,
          [
            t.meldt(sted.person.navn),
            sagtTil === null || !varsel.sendes ? t.ikkeSagt : t.sagtTil(sagtTil),
            ...(navn.length > 0 ? [t.gjenstar(navn)] : []),
          ].join(' '),
        )
      }),
    },
  ]
}

interface Sted {
  readonly fylke: Fylke
  readonly person: Innbydbar
  readonly avPersonId: number
  readonly lov: ReturnType<typeof kanMeldeMistet>
}

function hosPersonen(kjor: (f: Foresporsel, sted: Sted) => Promise<Svar>) {
  return async (f: Foresporsel): Promise<Svar> => {
    const fylke = await hentFylke(f.db, f.param('fylke'))
    const sted = fylke && (await hentSted(f, fylke))
    return sted === undefined ? ikkeFunnet() : kjor(f, sted)
  }
}

async function hentSted(f: Foresporsel, fylke: Fylke): Promise<Sted | undefined> {
  if (f.okt === null) return undefined
  const [person] = await hentInnbydbare(f.db, fylke.id, f.naa(), Number(f.param('id')))
  if (person === undefined) return undefined
  const avPersonId = f.okt.personId
  const lov = kanMeldeMistet(person, fylke.id, avPersonId === person.personId)
  return { fylke, person, avPersonId, lov }
}

async function fylkesnavn(f: Foresporsel, ider: readonly string[]): Promise<readonly string[]> {
  if (ider.length === 0) return []
  const alle = await hentFylker(f.db)
  return ider.map((id) => alle.find((x) => x.id === id)?.navn ?? id)
}

interface Sidesvar {
  readonly status?: 409 | 422
  readonly feil?: string
  readonly begrunnelse?: string
}

async function side(
  f: Foresporsel,
  { fylke, person, lov }: Sted,
  varsel: Varseloppsett,
  svar: Sidesvar,
): Promise<Innhold> {
  const andre = await fylkesnavn(f, andreSomSlapInn(person, fylke.id))
  const { tittel } = innloggingstekster[f.sprak].inviter
  return {
    slag: 'innhold',
    ...(svar.status !== undefined && { status: svar.status }),
    side: () => ({
      tittel: inngangstekster[f.sprak].mistet.tittel(person.navn),
      bred: false,
      brodsmuler: [
        { tekst: fylke.navn, href: `/${fylke.id}` },
        { tekst: tittel, href: `/${fylke.id}/invitasjoner` },
      ],
      innhold: (
        <MistetSide
          sprak={f.sprak}
          fylkeId={fylke.id}
          person={person}
          siesTil={varsel.sendes ? person.epost : null}
          andre={andre}
          hinder={lov.ok ? undefined : lov.grunn}
          feil={svar.feil}
          begrunnelse={svar.begrunnelse ?? ''}
        />
      ),
    }),
  }
}
