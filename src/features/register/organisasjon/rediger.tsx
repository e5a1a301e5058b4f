import { iFylket } from '#features/register/fylkesrute.ts'
import { lesVersjon } from '#features/register/lagring.ts'
import { skrivFeil } from '#features/register/skjemafelt.ts'
import { skjemasvar, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import type { Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre } from '#platform/http/svar.ts'
import { endreOrganisasjon, nyOrganisasjon } from './lagre-organisasjon.ts'
import { organisasjonssmuler } from './ruter.tsx'
import {
  etiketter,
  lagretNaa,
  lesOrganisasjon,
  Organisasjonsfelter,
  somVerdier,
} from './skjema.tsx'
import { hentOrganisasjoner, type Organisasjon } from './sporringer.ts'
import { organisasjonstekster } from './tekster.ts'

const NY = '/:fylke{[a-z0-9-]+}/register/organisasjoner/ny'
const EN = '/:fylke{[a-z0-9-]+}/register/organisasjoner/:id{[a-z0-9-]+}/rediger'

export const redigerOrganisasjon: readonly Rute[] = [
  { metode: 'GET', sti: NY, handling: 'register.endre', kjor: iFylket(vis) },
  { metode: 'POST', sti: NY, handling: 'register.endre', kjor: iFylket(lagre) },
  { metode: 'GET', sti: EN, handling: 'register.endre', kjor: iFylket(vis) },
  { metode: 'POST', sti: EN, handling: 'register.endre', kjor: iFylket(lagre) },
]

interface Sted {
  readonly fylke: Fylke
  /** Undefined: a new one. */
  readonly organisasjon: Organisasjon | undefined
}

async function hent(f: Foresporsel, fylke: Fylke): Promise<Sted | undefined> {
  if (f.sti.endsWith('/ny')) return { fylke, organisasjon: undefined }
  const [organisasjon] = await hentOrganisasjoner(f.db, fylke.id, f.param('id'))
  // Those of the whole country are shared by all the counties.
  return organisasjon?.fylkeId === fylke.id ? { fylke, organisasjon } : undefined
}

async function vis(f: Foresporsel, fylke: Fylke) {
  const sted = await hent(f, fylke)
  if (sted === undefined) return ikkeFunnet()
  const verdier = sted.organisasjon ? somVerdier(sted.organisasjon) : { maalform: 'noytral' }
  return side(f, sted, { verdier, feil: [] })
}

async function lagre(f: Foresporsel, fylke: Fylke) {
  const sted = await hent(f, fylke)
  if (sted === undefined) return ikkeFunnet()
  const { organisasjon } = sted
  const s = await f.skjema()
  const versjon = s.tekst('versjon')
  const { verdier, lest } = lesOrganisasjon(s)
  if (!lest.ok)
    return side(f, sted, { verdier, feil: skrivFeil(f.sprak, lest.feil) }, { status: 422, versjon })
  const svar = organisasjon
    ? await endreOrganisasjon(
        f.skrivDb,
        { fylkeId: fylke.id, id: organisasjon.id, versjon: lesVersjon(versjon) },
        lest.verdi,
      )
    : await nyOrganisasjon(f.skrivDb, fylke.id, lest.verdi)
  if (svar.ok)
    return videre(
      `/${fylke.id}/register/organisasjoner/${svar.verdi}`,
      organisasjonstekster[f.sprak].lagret(lest.verdi.navn),
    )
  if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
  const { slag } = svar.feil
  if (slag === 'orgnr-brukt' || slag === 'har-stemme') {
    const felt = slag === 'har-stemme' ? 'type' : 'orgnr'
    return side(
      f,
      sted,
      { verdier, feil: skrivFeil(f.sprak, [{ felt, kode: slag }]) },
      { status: 422, versjon },
    )
  }
  const naa = (await hent(f, fylke)) ?? sted
  return side(
    f,
    naa,
    {
      verdier,
      feil: [],
      lagretNaa: naa.organisasjon ? lagretNaa(f.sprak, naa.organisasjon) : [],
    },
    { status: 409 },
  )
}

function side(
  f: Foresporsel,
  { fylke, organisasjon }: Sted,
  utfylling: Skjemautfylling,
  mer: { readonly status?: 409 | 422; readonly versjon?: string } = {},
) {
  const t = organisasjonstekster[f.sprak]
  const sti = `/${fylke.id}/register/organisasjoner`
  const tilbake = organisasjon ? `${sti}/${organisasjon.id}` : sti
  return skjemasvar(f, {
    ...utfylling,
    status: mer.status,
    brodsmuler: [
      ...organisasjonssmuler(f.sprak, fylke),
      ...(organisasjon ? [{ tekst: organisasjon.navn, href: tilbake }] : []),
    ],
    tittel: organisasjon ? t.rediger(organisasjon.navn) : t.ny,
    ingress: organisasjon ? undefined : t.nyIngress,
    adresse: organisasjon ? `${tilbake}/rediger` : `${sti}/ny`,
    tilbake,
    etiketter: etiketter(f.sprak),
    skjulte: organisasjon ? { versjon: mer.versjon ?? String(organisasjon.versjon) } : {},
    children: <Organisasjonsfelter sprak={f.sprak} {...utfylling} />,
  })
}
