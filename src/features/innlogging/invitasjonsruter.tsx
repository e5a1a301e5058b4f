import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Varseloppsett } from '#features/varsel/oppsett.ts'
import { erEpostadresse } from '#platform/epost/adresse.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { inviter, trekkInvitasjon } from './inviter.ts'
import { InvitasjonerSide, type Laget } from './invitasjoner-side.tsx'
import type { Innloggingsoppsett } from './oppsett.ts'
import { inngangstekster } from './inngangstekster.ts'
import { hentInnbydbare } from './innslipp-sporringer.ts'
import { mistetruter } from './mistet-ruter.tsx'
import { hentInvitasjoner } from './sporringer.ts'
import { innloggingstekster } from './tekster.ts'

/** The secretariat lets people in: makes a link to copy, sees who used theirs, withdraws. */
export function invitasjonsruter(o: Innloggingsoppsett, varsel: Varseloppsett): readonly Rute[] {
  const kanBrukes = o.klienter.length > 0
  return [
    {
      metode: 'GET',
      sti: '/:fylke{[a-z0-9-]+}/invitasjoner',
      handling: 'person.se-invitasjoner',
      kjor: async (f) => {
        const fylke = await hentFylke(f.db, f.param('fylke'))
        return fylke === undefined
          ? ikkeFunnet()
          : liste(f, fylke, kanBrukes, { sendes: varsel.sendes })
      },
    },
    {
      metode: 'POST',
      sti: '/:fylke{[a-z0-9-]+}/invitasjoner',
      handling: 'person.inviter',
      kjor: async (f) => {
        const fylke = await hentFylke(f.db, f.param('fylke'))
        if (fylke === undefined || f.aktor.vervId === null) return ikkeFunnet()
        const skjema = await f.skjema()
        const person = skjema.tekst('person')
        const adresse = varsel.sendes ? skjema.tekst('epost') : ''
        const skrevet = { person, epost: adresse }
        if (adresse !== '' && !erEpostadresse(adresse))
          return liste(f, fylke, kanBrukes, { sendes: true, epostfeil: true, skrevet })
        const laget = await inviter(f.skrivDb, {
          fylkeId: fylke.id,
          personId: /^\d{1,9}$/.test(person) ? Number(person) : 0,
          avVervId: f.aktor.vervId,
          naa: f.naa(),
          ...(varsel.sendes && {
            epost: {
              adresse,
              fra: fylke.statsforvalter,
              nettsted: varsel.nettsted,
              domene: varsel.domene,
            },
          }),
        })
        if (!laget.ok) {
          const feil =
            laget.feil.slag === 'kan-logge-inn'
              ? inngangstekster[f.sprak].kanAltLoggeInn(laget.feil.navn)
              : innloggingstekster[f.sprak].inviter.velgPerson
          return liste(f, fylke, kanBrukes, { sendes: varsel.sendes, feil, skrevet })
        }
        const { lenke, ...resten } = laget.verdi
        // Shown in the answer itself: the secret is kept nowhere it could be fetched from again.
        return liste(f, fylke, kanBrukes, {
          sendes: varsel.sendes,
          laget: { ...resten, adresse: `${o.adresse}/invitasjon/${lenke}` },
        })
      },
    },
    {
      metode: 'POST',
      sti: '/:fylke{[a-z0-9-]+}/invitasjoner/:id{[0-9]{1,9}}/trekk',
      handling: 'person.inviter',
      kjor: async (f) => {
        const t = innloggingstekster[f.sprak].inviter
        const fylkeId = f.param('fylke')
        const trukket = await trekkInvitasjon(f.skrivDb, fylkeId, Number(f.param('id')), f.naa())
        return trukket
          ? videre(`/${fylkeId}/invitasjoner`, t.trukket)
          : {
              slag: 'avvist',
              status: 409,
              forklaring: t.ikkeApen,
              lenke: { tekst: t.tittel, href: `/${fylkeId}/invitasjoner` },
            }
      },
    },
    ...mistetruter(varsel),
  ]
}

async function liste(
  f: Foresporsel,
  fylke: Fylke,
  kanBrukes: boolean,
  svar: {
    readonly sendes: boolean
    readonly laget?: Laget
    readonly feil?: string
    readonly epostfeil?: boolean
    readonly skrevet?: { readonly person: string; readonly epost: string }
  },
): Promise<Innhold> {
  const naa = f.naa()
  const innbydbare = await hentInnbydbare(f.db, fylke.id, naa)
  const invitasjoner = await hentInvitasjoner(f.db, fylke.id, naa)
  return {
    slag: 'innhold',
    ...((svar.feil !== undefined || svar.epostfeil) && { status: 422 as const }),
    side: () => ({
      tittel: innloggingstekster[f.sprak].inviter.tittel,
      brodsmuler: [{ tekst: fylke.navn, href: `/${fylke.id}` }],
      innhold: (
        <InvitasjonerSide
          sprak={f.sprak}
          fylkeId={fylke.id}
          innbydbare={innbydbare}
          invitasjoner={invitasjoner}
          kanBrukes={kanBrukes}
          laget={svar.laget}
          feil={svar.feil}
          sendes={svar.sendes}
          epostfeil={svar.epostfeil ?? false}
          skrevet={svar.skrevet}
        />
      ),
    }),
  }
}
