import { iFylket } from '#features/register/fylkesrute.ts'
import { lesVersjon } from '#features/register/lagring.ts'
import { skrivFeil } from '#features/register/skjemafelt.ts'
import { skjemasvar, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import type { Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre } from '#platform/http/svar.ts'
import { endreNettverk, opprettNettverk } from './endre-nettverk.ts'
import {
  lagretNettverk,
  lesNettverk,
  Nettverksfelter,
  nettverkSomVerdier,
  nettverksetiketter,
} from './nettverk-felter.tsx'
import { skjematekster } from './skjema-tekster.ts'
import { iNettverket, nettverkssmuler, hentSted, type Nettverkssted } from './sted.ts'

const NY = '/:fylke{[a-z0-9-]+}/register/nettverk/ny'
const EN = '/:fylke{[a-z0-9-]+}/register/nettverk/:nettverk{[a-z0-9-]+}/rediger'

export const redigerNettverk: readonly Rute[] = [
  {
    metode: 'GET',
    sti: NY,
    handling: 'register.endre',
    kjor: iFylket((f, fylke) => side(f, fylke, undefined, { verdier: {}, feil: [] })),
  },
  {
    metode: 'POST',
    sti: NY,
    handling: 'register.endre',
    kjor: iFylket((f, fylke) => lagre(f, fylke, undefined)),
  },
  {
    metode: 'GET',
    sti: EN,
    handling: 'register.endre',
    kjor: iNettverket((f, sted) =>
      side(f, sted.fylke, sted, { verdier: nettverkSomVerdier(sted.nettverk), feil: [] }),
    ),
  },
  {
    metode: 'POST',
    sti: EN,
    handling: 'register.endre',
    kjor: iNettverket((f, sted) => lagre(f, sted.fylke, sted)),
  },
]

/** `sted` undefined: a new one. */
async function lagre(f: Foresporsel, fylke: Fylke, sted: Nettverkssted | undefined) {
  const t = skjematekster[f.sprak]
  const s = await f.skjema()
  const versjon = s.tekst('versjon')
  const { verdier, lest } = lesNettverk(s)
  const avvis = (feil: Skjemautfylling['feil']) =>
    side(f, fylke, sted, { verdier, feil }, { status: 422, versjon })
  if (!lest.ok) return avvis(skrivFeil(f.sprak, lest.feil))
  const svar = sted
    ? await endreNettverk(
        f.skrivDb,
        { fylkeId: fylke.id, nettverkId: sted.nettverk.id, versjon: lesVersjon(versjon) },
        lest.verdi,
      )
    : await opprettNettverk(f.skrivDb, fylke.id, lest.verdi)
  if (svar.ok)
    return videre(
      `/${fylke.id}/register/nettverk/${svar.verdi}`,
      sted ? t.lagret : t.opprettet(lest.verdi.navn),
    )
  if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
  if (svar.feil.slag === 'navn-brukt') return avvis([{ felt: 'navn', tekst: t.navnBrukt }])
  // Read again: what is shown is what the other person saved, also when it was a moment ago.
  const naa = (await hentSted(f, fylke)) ?? sted
  const lagretNaa = naa && lagretNettverk(f.sprak, naa.nettverk)
  return side(f, fylke, naa, { verdier, feil: [], lagretNaa }, { status: 409 })
}

function side(
  f: Foresporsel,
  fylke: Fylke,
  sted: Nettverkssted | undefined,
  utfylling: Skjemautfylling,
  mer: { readonly status?: 409 | 422; readonly versjon?: string } = {},
) {
  const t = skjematekster[f.sprak]
  const liste = `/${fylke.id}/register/nettverk`
  return skjemasvar(f, {
    ...utfylling,
    status: mer.status,
    brodsmuler: sted?.smuler ?? nettverkssmuler(f.sprak, fylke),
    tittel: sted ? t.rediger(sted.nettverk.navn) : t.nytt,
    ingress: sted ? undefined : t.nyttIngress,
    adresse: sted ? `${sted.sti}/rediger` : `${liste}/ny`,
    tilbake: sted?.sti ?? liste,
    etiketter: nettverksetiketter(f.sprak),
    skjulte: sted ? { versjon: mer.versjon ?? String(sted.nettverk.versjon) } : {},
    children: <Nettverksfelter sprak={f.sprak} nytt={sted === undefined} {...utfylling} />,
  })
}
