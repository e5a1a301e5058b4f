import { osloDato } from '#platform/oslo-dato.ts'
import { slettehindre } from '#core/personvern/slettehindre.ts'
import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { gjeldendeKontekst, medKontekst } from '#platform/kontekst.ts'
import { pseudonymiser } from './pseudonymiser.ts'
import { Slettepersonside } from './sletteperson-side.tsx'
import { avgjorKrav } from './slettekrav.ts'
import { Slettekravside } from './slettekrav-side.tsx'
import { slettetekster } from './slettetekster.ts'
import { hentPersonId, hentSlettekrav } from './sporringer.ts'
import { finnIFritekst, hentPersoner, hentStilling, type Person } from './stilling.ts'

const LISTE = '/:fylke{[a-z0-9-]+}/slettekrav'
const EN = `${LISTE}/:id{[0-9]{1,9}}` as const
const LENGSTE_GRUNN = 2000

export const slettekravruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: LISTE,
    handling: 'person.se-slettekrav',
    kjor: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      if (fylke === undefined) return ikkeFunnet()
      const valgt = f.sok.get('person')
      if (valgt !== null && /^\d{1,9}$/.test(valgt))
        return videre(`/${fylke.id}/slettekrav/${valgt}`)
      const krav = await hentSlettekrav(f.db, { fylkeId: fylke.id })
      const personer = await hentPersoner(f.db, fylke.id)
      return {
        slag: 'innhold',
        side: () => ({
          tittel: slettetekster[f.sprak].tittel,
          brodsmuler: smuler(f, fylke).slice(0, 2),
          innhold: (
            <Slettekravside sprak={f.sprak} fylkeId={fylke.id} krav={krav} personer={personer} />
          ),
        }),
      }
    },
  },
  {
    metode: 'GET',
    sti: EN,
    handling: 'person.se-slettekrav',
    kjor: iPersonen((f, sted) => side(f, sted)),
  },
  {
    metode: 'POST',
    sti: `${EN}/pseudonymiser`,
    handling: 'person.pseudonymiser',
    kjor: iPersonen(async (f, sted) => {
      const lest = await lesGrunn(f, sted)
      if (!lest.ok) return lest.svar
      const svar = await medKontekst(paTvers(), () =>
        pseudonymiser(f.skrivDb, {
          fylkeId: sted.fylke.id,
          personId: sted.person.id,
          avPersonId: sted.avPersonId,
          begrunnelse: lest.begrunnelse,
          naa: f.naa(),
        }),
      )
      if (svar.ok)
        return videre(`/${sted.fylke.id}/slettekrav`, slettetekster[f.sprak].utfort(svar.verdi))
      if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
      const naa = await hentSted(f, sted.fylke)
      return naa === undefined
        ? ikkeFunnet()
        : side(f, naa, { status: 409, begrunnelse: lest.begrunnelse })
    }),
  },
  {
    metode: 'POST',
    sti: `${EN}/avsla`,
    handling: 'person.pseudonymiser',
    kjor: iPersonen(async (f, sted) => {
      const lest = await lesGrunn(f, sted)
      if (!lest.ok) return lest.svar
      const svar = await avgjorKrav(f.skrivDb, {
        personId: sted.person.id,
        utfall: 'avslatt',
        begrunnelse: lest.begrunnelse,
        avPersonId: sted.avPersonId,
        naa: f.naa(),
      })
      return svar.ok
        ? videre(`/${sted.fylke.id}/slettekrav`, slettetekster[f.sprak].avslatt)
        : side(f, sted, { status: 409, begrunnelse: lest.begrunnelse })
    }),
  },
]

interface Sted {
  readonly fylke: Fylke
  readonly person: Person
  readonly avPersonId: number
}

function iPersonen(kjor: (f: Foresporsel, sted: Sted) => Svar | Promise<Svar>) {
  return async (f: Foresporsel): Promise<Svar> => {
    const fylke = await hentFylke(f.db, f.param('fylke'))
    const sted = fylke && (await hentSted(f, fylke))
    return sted === undefined ? ikkeFunnet() : kjor(f, sted)
  }
}

async function hentSted(f: Foresporsel, fylke: Fylke): Promise<Sted | undefined> {
  const { vervId } = f.aktor
  const avPersonId = vervId === null ? undefined : await hentPersonId(f.db, vervId)
  if (avPersonId === undefined) return undefined
  const hvem = { fylkeId: fylke.id, personId: Number(f.param('id')), avPersonId }
  const dato = osloDato(f.naa())
  const person = await medKontekst(paTvers(), () => hentStilling(f.db, hvem, dato))
  return person && { fylke, person, avPersonId }
}

/** A person belongs to no county: whether they may go is asked of all, and they go from all. */
function paTvers() {
  return { ...gjeldendeKontekst(), les: '*', skriv: '*' }
}

async function lesGrunn(
  f: Foresporsel,
  sted: Sted,
): Promise<
  { readonly ok: true; readonly begrunnelse: string } | { readonly ok: false; readonly svar: Svar }
> {
  const t = slettetekster[f.sprak]
  const begrunnelse = (await f.skjema()).tekst('begrunnelse')
  const feil =
    begrunnelse === ''
      ? t.manglerGrunn
      : begrunnelse.length > LENGSTE_GRUNN
        ? t.forLang(LENGSTE_GRUNN)
        : undefined
  if (feil === undefined) return { ok: true, begrunnelse }
  return { ok: false, svar: await side(f, sted, { status: 422, feil, begrunnelse }) }
}

async function side(
  f: Foresporsel,
  sted: Sted,
  svar: { readonly status?: 409 | 422; readonly feil?: string; readonly begrunnelse?: string } = {},
): Promise<Innhold> {
  const { person } = sted
  const krav = await hentSlettekrav(f.db, { personId: person.id })
  const fritekst = person.stilling.erPseudonymisert
    ? []
    : await medKontekst(paTvers(), () => finnIFritekst(f.db, person.navn))
  return {
    slag: 'innhold',
    ...(svar.status !== undefined && { status: svar.status }),
    side: () => ({
      tittel: person.navn,
      brodsmuler: smuler(f, sted.fylke),
      innhold: (
        <Slettepersonside
          sprak={f.sprak}
          fylkeId={sted.fylke.id}
          person={person}
          hindre={slettehindre(person.stilling)}
          apent={krav.find((k) => k.avgjort === null)}
          fritekst={fritekst}
          konflikt={svar.status === 409}
          feil={svar.feil}
          begrunnelse={svar.begrunnelse ?? ''}
        />
      ),
    }),
  }
}

function smuler(f: Foresporsel, fylke: Fylke) {
  const t = slettetekster[f.sprak]
  return [
    { tekst: fylke.navn, href: `/${fylke.id}` },
    { tekst: t.administrasjon, href: `/${fylke.id}/administrasjon` },
    { tekst: t.tittel, href: `/${fylke.id}/slettekrav` },
  ]
}
