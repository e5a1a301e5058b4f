import { z } from 'zod'
import { iFylket } from '#features/register/fylkesrute.ts'
import { lesVersjon } from '#features/register/lagring.ts'
import { Maalformfelt, Samiskfelter } from '#features/register/navnefelter.tsx'
import { registersmuler } from '#features/register/nettverk/sted.ts'
import { organisasjonstekster } from '#features/register/organisasjon/tekster.ts'
import { oversiktstekster } from '#features/register/oversikt-tekster.ts'
import { felt as regler, lesVerdier, samiskfeil, skrivFeil } from '#features/register/skjemafelt.ts'
import { feltene, skjemasvar, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { MAALFORMER, SAMISKE_SPRAK } from '#features/register/typer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { bedom } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre } from '#platform/http/svar.ts'
import { Tekstfelt } from '#ui/felt.tsx'
import { endreFylke } from './endre-fylke.ts'
import { fylkespunkter } from './fylkespunkter.tsx'

const STI = '/:fylke{[a-z0-9-]+}/register/rediger'
const FELT = ['navn', 'navnSamisk', 'samiskKode', 'statsforvalter', 'maalform'] as const
const skjema = z.object({
  navn: regler.krevd(80),
  navnSamisk: regler.tekst(80),
  samiskKode: regler.enAv(['', ...SAMISKE_SPRAK]),
  statsforvalter: regler.krevd(120),
  maalform: regler.enAv(MAALFORMER),
})

export const redigerFylke: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'register.endre',
    kjor: iFylket((f, fylke) => side(f, fylke, { verdier: somVerdier(fylke), feil: [] })),
  },
  { metode: 'POST', sti: STI, handling: 'register.endre', kjor: iFylket(lagre) },
]

async function lagre(f: Foresporsel, fylke: Fylke) {
  const s = await f.skjema()
  const versjon = s.tekst('versjon')
  const verdier = lesVerdier(s, FELT)
  const lest = bedom(skjema, verdier)
  const mer = samiskfeil(verdier)
  if (!lest.ok || mer.length > 0) {
    const feil = skrivFeil(f.sprak, [...(lest.ok ? [] : lest.feil), ...mer])
    return side(f, fylke, { verdier, feil }, { status: 422, versjon })
  }
  const { navnSamisk, samiskKode, ...resten } = lest.verdi
  const svar = await endreFylke(
    f.skrivDb,
    { id: fylke.id, versjon: lesVersjon(versjon) },
    {
      ...resten,
      navnSamisk: navnSamisk === '' ? null : navnSamisk,
      samiskKode: samiskKode === '' ? null : samiskKode,
    },
  )
  if (svar.ok)
    return videre(`/${fylke.id}/register`, organisasjonstekster[f.sprak].lagret(lest.verdi.navn))
  if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
  const naa = (await hentFylke(f.db, fylke.id)) ?? fylke
  return side(
    f,
    naa,
    { verdier, feil: [], lagretNaa: fylkespunkter(f.sprak, naa) },
    { status: 409 },
  )
}

function somVerdier(fylke: Fylke): Readonly<Record<string, string>> {
  return {
    navn: fylke.navn,
    navnSamisk: fylke.navnSamisk ?? '',
    samiskKode: fylke.samiskKode ?? '',
    statsforvalter: fylke.statsforvalter,
    maalform: fylke.maalform,
  }
}

function side(
  f: Foresporsel,
  fylke: Fylke,
  utfylling: Skjemautfylling,
  mer: { readonly status?: 409 | 422; readonly versjon?: string } = {},
) {
  const t = oversiktstekster[f.sprak]
  const r = registertekster[f.sprak]
  const felt = feltene({ sprak: f.sprak, ...utfylling })
  return skjemasvar(f, {
    ...utfylling,
    status: mer.status,
    brodsmuler: registersmuler(f.sprak, fylke),
    tittel: t.endreFylket,
    ingress: t.endreFylketIngress,
    adresse: `/${fylke.id}/register/rediger`,
    tilbake: `/${fylke.id}/register`,
    etiketter: {
      navn: r.navn,
      navnSamisk: t.samiskNavn,
      samiskKode: organisasjonstekster[f.sprak].samiskSprak,
      statsforvalter: t.statsforvalter,
      maalform: r.maalformOrd,
    },
    skjulte: { versjon: mer.versjon ?? String(fylke.versjon) },
    children: (
      <>
        <Tekstfelt {...felt('navn')} etikett={r.navn} krav="maFyllesUt" />
        <Samiskfelter sprak={f.sprak} {...utfylling} />
        <Tekstfelt
          {...felt('statsforvalter')}
          etikett={t.statsforvalter}
          beskrivelse={t.statsforvalterHjelp}
          krav="maFyllesUt"
        />
        <Maalformfelt sprak={f.sprak} {...utfylling} />
      </>
    ),
  })
}
