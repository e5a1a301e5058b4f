import { z } from 'zod'
import {
  forsteApneAr,
  planleggRegelendring,
  type Regelendringsfeil,
} from '#core/register/regelendring.ts'
import { iFylket } from '#features/register/fylkesrute.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import { felt as regel, lesVerdier, skrivFeil } from '#features/register/skjemafelt.ts'
import {
  feltene,
  skjemasvar,
  type Skjemafeil,
  type Skjemautfylling,
} from '#features/register/skjemaside.tsx'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { uventet } from '#core/resultat.ts'
import { bedom } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre } from '#platform/http/svar.ts'
import { Tallfelt, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { reglerForAr, sisteAr } from './gjeldende.ts'
import { avtrykk, lagreRegler } from './lagre-regler.ts'
import { hovedregler, regeletiketter } from './regeletiketter.ts'
import { Regelfelter } from './regelfelter.tsx'
import { endreRader } from './regelrader.ts'
import { lesRegelverdier, reglerSomVerdier, tolkRegler } from './regelskjema.ts'
import { iAr } from './ruter.tsx'
import { ordningssmuler, ordningssti } from './sted.ts'
import { hentOrdninger, type Ordning, type Ordningsversjon } from './sporringer.ts'
import { ordningstekster } from './tekster.ts'

const STI = '/:fylke{[a-z0-9-]+}/register/ordninger/:ordning{[a-z0-9-]+}/rediger'
const ER_AR = /^(20|21)\d\d$/
const ar = (krav: boolean) => z.string().refine((t) => (t === '' ? !krav : ER_AR.test(t)), 'ar')
const skjema = z.object({
  fraAr: ar(true),
  tilAr: ar(false),
  hjemmel: regel.krevd(500),
  kilde: regel.krevd(2000),
})

export const redigerOrdning: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'register.endre',
    kjor: iFylket(async (f, fylke) => {
      const sted = await hent(f, fylke)
      if (sted === undefined) return ikkeFunnet()
      const { grunnlag } = sted
      return side(f, sted, {
        verdier: {
          ...reglerSomVerdier(grunnlag.regler, f.sprak),
          fraAr: sted.forsteApne === null ? '' : String(sted.forsteApne),
          tilAr: '',
          hjemmel: grunnlag.hjemmel,
          kilde: '',
        },
        feil: [],
      })
    }),
  },
  { metode: 'POST', sti: STI, handling: 'register.endre', kjor: iFylket(lagre) },
]

interface Sted {
  readonly fylke: Fylke
  readonly ordning: Ordning
  /** The version the form begins from. */
  readonly grunnlag: Ordningsversjon
  readonly forsteApne: number | null
}

async function hent(f: Foresporsel, fylke: Fylke): Promise<Sted | undefined> {
  const [ordning] = await hentOrdninger(f.db, fylke.id, f.param('ordning'))
  if (ordning === undefined) return undefined
  const forsteApne = forsteApneAr(ordning.gyldig, ordning.lasteAr, iAr(f))
  const grunnlag = reglerForAr(ordning, forsteApne ?? sisteAr(ordning) ?? iAr(f))
  return grunnlag && { fylke, ordning, grunnlag, forsteApne }
}

async function lagre(f: Foresporsel, fylke: Fylke) {
  const sted = await hent(f, fylke)
  if (sted === undefined) return ikkeFunnet()
  const { ordning } = sted
  const t = ordningstekster[f.sprak].skjema
  const s = await f.skjema()
  const verdier = {
    ...lesVerdier(s, ['fraAr', 'tilAr', 'hjemmel', 'kilde']),
    ...lesRegelverdier(s),
  }
  const lestAvtrykk = s.tekst('avtrykk')
  const medEndretRad = endreRader(verdier, s.tekst('handling'))
  if (medEndretRad !== null)
    return side(f, sted, { verdier: medEndretRad, feil: [] }, { avtrykk: lestAvtrykk })
  const avvis = (feil: readonly Skjemafeil[]) =>
    side(f, sted, { verdier, feil }, { status: 422, avtrykk: lestAvtrykk })
  const hode = bedom(skjema, verdier)
  const regler = tolkRegler(verdier)
  const periode = periodefeil(f, sted, verdier)
  if (!hode.ok || !regler.ok || periode.length > 0)
    return avvis([
      ...periode,
      ...skrivFeil(f.sprak, [...(hode.ok ? [] : hode.feil), ...(regler.ok ? [] : regler.feil)]),
    ])
  const svar = await lagreRegler(f.skrivDb, {
    fylkeId: fylke.id,
    ordningId: ordning.id,
    avtrykk: lestAvtrykk,
    ...somAr(hode.verdi),
    hjemmel: hode.verdi.hjemmel,
    kilde: hode.verdi.kilde,
    regler: regler.verdi,
  })
  if (svar.ok)
    return videre(ordningssti(fylke, ordning), t.lagret(periodetekst(svar.verdi, f.sprak)))
  switch (svar.feil.slag) {
    case 'finnes-ikke':
      return ikkeFunnet()
    case 'feil-rekkefolge':
    case 'utenfor-ordningen':
    case 'last-ar':
      return avvis([tilFelt(f, sted, svar.feil)])
    case 'konflikt': {
      const naa = (await hent(f, fylke)) ?? sted
      const { hjemmel, kilde } = ordningstekster[f.sprak]
      const lagretNaa = [
        {
          term: registertekster[f.sprak].periode,
          verdi: periodetekst(naa.grunnlag.gyldig, f.sprak),
        },
        { term: hjemmel, verdi: naa.grunnlag.hjemmel },
        { term: kilde, verdi: naa.grunnlag.kilde },
        ...hovedregler(naa.grunnlag.regler, f.sprak),
      ]
      return side(f, naa, { verdier, feil: [], lagretNaa }, { status: 409 })
    }
    default:
      return uventet(svar.feil)
  }
}

function somAr(v: { readonly fraAr: string; readonly tilAr: string }) {
  return { fraAr: Number(v.fraAr), tilAr: v.tilAr === '' ? null : Number(v.tilAr) }
}

/** Told together with the other faults; the command judges it again on what is stored then. */
function periodefeil(
  f: Foresporsel,
  sted: Sted,
  verdier: Readonly<Record<string, string>>,
): readonly Skjemafeil[] {
  const { fraAr = '', tilAr = '' } = verdier
  if (!ER_AR.test(fraAr) || (tilAr !== '' && !ER_AR.test(tilAr))) return []
  const plan = planleggRegelendring({
    ...somAr({ fraAr, tilAr }),
    ordning: sted.ordning.gyldig,
    versjoner: [],
    lasteAr: sted.ordning.lasteAr,
  })
  return plan.ok ? [] : [tilFelt(f, sted, plan.feil)]
}

function tilFelt(f: Foresporsel, sted: Sted, feil: Regelendringsfeil): Skjemafeil {
  const t = ordningstekster[f.sprak].skjema
  switch (feil.slag) {
    case 'feil-rekkefolge':
      return { felt: 'tilAr', tekst: t.rekkefolge }
    case 'utenfor-ordningen':
      return { felt: 'fraAr', tekst: t.utenfor(periodetekst(feil.gyldig, f.sprak)) }
    case 'last-ar':
      return { felt: 'fraAr', tekst: t.lastAr(feil.ar.join(', '), sted.forsteApne) }
    default:
      return uventet(feil)
  }
}

function side(
  f: Foresporsel,
  sted: Sted,
  utfylling: Skjemautfylling,
  mer: { readonly status?: 409 | 422; readonly avtrykk?: string } = {},
) {
  const { fylke, ordning } = sted
  const t = ordningstekster[f.sprak]
  const felt = feltene({ sprak: f.sprak, ...utfylling })
  const laaste = ordning.lasteAr.length > 0 ? ` ${t.laast(ordning.lasteAr.join(', '))}` : ''
  const tilbake = ordningssti(fylke, ordning)
  return skjemasvar(f, {
    ...utfylling,
    status: mer.status,
    brodsmuler: ordningssmuler(f.sprak, fylke, ordning),
    tittel: t.redigerTittel(ordning.kortnavn, fylke.navn),
    ingress: `${t.redigerIngress}${laaste}`,
    adresse: `${tilbake}/rediger`,
    tilbake,
    etiketter: regeletiketter(utfylling.verdier, f.sprak),
    skjulte: { avtrykk: mer.avtrykk ?? avtrykk(ordning) },
    lagreForst: true,
    children: (
      <>
        <Avsnitt tittel={t.skjema.periode}>
          <Tallfelt
            {...felt('fraAr')}
            etikett={t.skjema.fraAr}
            beskrivelse={t.skjema.fraArHjelp}
            krav="maFyllesUt"
            bredde="xs"
          />
          <Tallfelt
            {...felt('tilAr')}
            etikett={t.skjema.tilAr}
            beskrivelse={t.skjema.tilArHjelp}
            krav="valgfritt"
            bredde="xs"
          />
          <Tekstfelt {...felt('hjemmel')} etikett={t.hjemmel} krav="maFyllesUt" />
          <Tekstomrade
            {...felt('kilde')}
            etikett={t.kilde}
            beskrivelse={t.skjema.kildeHjelp}
            krav="maFyllesUt"
            rader={3}
          />
        </Avsnitt>
        <Regelfelter sprak={f.sprak} adresse={`${tilbake}/rediger`} {...utfylling} />
      </>
    ),
  })
}
