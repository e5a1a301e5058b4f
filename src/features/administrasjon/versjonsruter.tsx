import { erDato } from '#core/dato.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { lesVerdier, somVerdier, tolk, type Verdier } from './felter.ts'
import { avsluttVersjon, avtrykk, lagreVersjon, type Versjonsfeil } from './lagre-versjon.ts'
import { Oppsettskjemaside, type Oppsettskjema } from './skjema-side.tsx'
import { slagtekster } from './slagtekster.ts'
import { gjeldende } from './sporringer.ts'
import {
  egneRader,
  EN_AV,
  grunnlaget,
  hentSted,
  iSlaget,
  KAN_NY,
  kanBegynne,
  lagringstider,
  nokkelsted,
  NY,
  nyNokkel,
  type Sted,
} from './sted.ts'
import { administrasjonstekster, type Feilkode } from './tekster.ts'
import { Versjonsside } from './versjoner-side.tsx'
import { punkter, radnavn } from './visning.tsx'

const SLAG = '/:fylke{[a-z0-9-]+}/administrasjon/:slag{[a-z]+}'
const EN = `${SLAG}/:nokkel{[a-z0-9-]+}` as const

export const versjonsruter: readonly Rute[] = [
  { metode: 'GET', sti: SLAG, handling: 'administrasjon.se', kjor: iSlaget(vis) },
  {
    metode: 'GET',
    sti: `${EN}/rediger`,
    handling: 'administrasjon.endre',
    kjor: iSlaget((f, sted) => {
      const grunnlag = grunnlaget(sted)
      if (grunnlag === undefined && !kanBegynne(sted)) return ikkeFunnet()
      return skjema(f, sted, {
        verdier: {
          ...(grunnlag && somVerdier(sted.slag, grunnlag.verdi)),
          ...(grunnlag === undefined && sted.slag === 'brevavsender' && forslag(sted.fylke)),
          fra: sted.dato,
        },
      })
    }),
  },
  { metode: 'POST', sti: `${EN}/rediger`, handling: 'administrasjon.endre', kjor: iSlaget(lagre) },
  {
    metode: 'POST',
    sti: `${EN}/avslutt`,
    handling: 'administrasjon.endre',
    kjor: iSlaget(avslutt),
  },
]

function vis(f: Foresporsel, sted: Sted): Innhold {
  const naa = gjeldende(sted.rader, sted.dato)
  return {
    slag: 'innhold',
    side: () => ({
      tittel: slagtekster[f.sprak].slag[sted.slag].tittel,
      brodsmuler: smuler(f, sted).slice(0, 2),
      innhold: (
        <Versjonsside
          sprak={f.sprak}
          fylke={sted.fylke}
          slag={sted.slag}
          erEn={EN_AV.includes(sted.slag)}
          kanNy={KAN_NY.includes(sted.slag)}
          gjeldende={naa}
          andre={sted.rader.filter((r) => !naa.includes(r))}
          ordninger={sted.ordninger}
          dato={sted.dato}
        />
      ),
    }),
  }
}

async function lagre(f: Foresporsel, sted: Sted): Promise<Svar> {
  if (grunnlaget(sted) === undefined && !kanBegynne(sted)) return ikkeFunnet()
  const s = await f.skjema()
  const verdier = lesVerdier(sted.slag, s)
  const lest = tolk(sted.slag, verdier, {
    ordninger: [...sted.ordninger.keys()],
    lagringstider: lagringstider(sted),
  })
  const versjon = s.tekst('avtrykk')
  if (!lest.ok) return skjema(f, sted, { verdier, feil: lest.feil, avtrykk: versjon, status: 422 })
  const nokkel = sted.nokkel === NY ? nyNokkel(sted, verdier) : sted.nokkel
  const svar = await lagreVersjon(
    f.skrivDb,
    { ...nokkelsted(sted), nokkel, avtrykk: sted.nokkel === NY ? '' : versjon },
    lest.verdi,
  )
  if (svar.ok) return videre(sted.sti, administrasjonstekster[f.sprak].lagret)
  return avvist(f, sted, svar.feil, verdier, 'fra', versjon)
}

async function avslutt(f: Foresporsel, sted: Sted): Promise<Svar> {
  const grunnlag = grunnlaget(sted)
  if (grunnlag === undefined) return ikkeFunnet()
  const s = await f.skjema()
  const slutt = s.tekst('slutt')
  const versjon = s.tekst('avtrykk')
  const verdier = { ...somVerdier(sted.slag, grunnlag.verdi), fra: sted.dato, slutt }
  if (!erDato(slutt)) {
    const kode = slutt === '' ? 'mangler' : 'dato'
    const feil = [{ felt: 'slutt', kode }]
    return skjema(f, sted, { verdier, feil, avtrykk: versjon, status: 422 })
  }
  const svar = await avsluttVersjon(f.skrivDb, { ...nokkelsted(sted), avtrykk: versjon }, slutt)
  if (svar.ok) return videre(sted.sti, administrasjonstekster[f.sprak].avsluttet)
  return avvist(f, sted, svar.feil, verdier, 'slutt', versjon)
}

async function avvist(
  f: Foresporsel,
  sted: Sted,
  kode: Versjonsfeil,
  verdier: Verdier,
  felt: string,
  versjon: string,
): Promise<Svar> {
  if (kode !== 'konflikt')
    return skjema(f, sted, { verdier, feil: [{ felt, kode }], avtrykk: versjon, status: 422 })
  // Read again: what is shown is what the other person saved, also when it was a moment ago.
  const naa = await hentSted(f, sted.fylke, sted.slag)
  return skjema(f, naa, { verdier, status: 409 })
}

function skjema(
  f: Foresporsel,
  sted: Sted,
  u: {
    readonly verdier: Verdier
    readonly feil?: readonly { readonly felt: string; readonly kode: string }[]
    readonly avtrykk?: string
    readonly status?: 409 | 422
  },
): Innhold {
  const s = slagtekster[f.sprak].slag[sted.slag]
  const egne = egneRader(sted)
  const grunnlag = grunnlaget(sted)
  const tittel = grunnlag ? s.endre(radnavn(f.sprak, grunnlag)) : s.ny
  const props: Oppsettskjema = {
    sprak: f.sprak,
    slag: sted.slag,
    tittel,
    sti: sted.sti,
    nokkel: sted.nokkel,
    avtrykk: u.avtrykk ?? avtrykk(egne),
    verdier: u.verdier,
    feil: (u.feil ?? []).map((x) => ({ felt: x.felt, kode: somFeilkode(x.kode) })),
    lagretNaa:
      u.status === 409 ? (grunnlag ? punkter(f.sprak, grunnlag, sted.ordninger) : []) : undefined,
    ordninger: sted.ordninger,
    kanAvslutte: egne.some((r) => r.gyldig.til === null || r.gyldig.til > sted.dato),
  }
  return {
    slag: 'innhold',
    status: u.status ?? 200,
    side: () => ({
      tittel,
      brodsmuler: smuler(f, sted),
      innhold: <Oppsettskjemaside {...props} />,
    }),
  }
}

function forslag(fylke: Fylke): Verdier {
  return { navn: fylke.statsforvalter, maalform: fylke.maalform === 'nn' ? 'nn' : 'nb' }
}

function smuler(f: Foresporsel, sted: Sted) {
  return [
    { tekst: sted.fylke.navn, href: `/${sted.fylke.id}` },
    {
      tekst: administrasjonstekster[f.sprak].tittel,
      href: `/${sted.fylke.id}/administrasjon`,
    },
    { tekst: slagtekster[f.sprak].slag[sted.slag].tittel, href: sted.sti },
  ]
}

function somFeilkode(kode: string): Feilkode {
  if (!erFeilkode(kode)) throw new Error(`Ingen setning for feilen ${kode}`)
  return kode
}

function erFeilkode(kode: string): kode is Feilkode {
  return Object.hasOwn(administrasjonstekster.nb.feil, kode)
}
