import { z } from 'zod'
import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { lesVersjon } from '#features/register/lagring.ts'
import { hentOrdninger, type Ordning } from '#features/register/ordning/sporringer.ts'
import {
  hentOrganisasjoner,
  type Organisasjon,
} from '#features/register/organisasjon/sporringer.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import {
  bedomMedPeriode,
  felt,
  lesVerdier,
  skrivFeil,
  somPeriode,
} from '#features/register/skjemafelt.ts'
import {
  feltene,
  skjemasvar,
  type Skjemafeil,
  type Skjemautfylling,
} from '#features/register/skjemaside.tsx'
import { registertekster } from '#features/register/tekster.ts'
import { lesDato } from '#features/register/visning.tsx'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { uventet } from '#core/resultat.ts'
import { leggTil, type LeggTilFeil } from './legg-til.ts'
import { skjematekster } from './skjema-tekster.ts'
import { hentSted, iNettverket, type Nettverkssted } from './sted.ts'

type Slag = 'medlem' | 'partner'

const medlem = z.object({
  organisasjon: felt.krevd(80),
  fra: felt.dato,
  siste: felt.valgfriDato,
  kilde: felt.krevd(500),
})
const skjema = { medlem, partner: medlem.extend({ ordning: felt.krevd(80) }) }
const FELT = ['organisasjon', 'ordning', 'fra', 'siste', 'kilde'] as const

/** A new member, and a new partner in one scheme: the same form with one field that differs. */
export const nyTilknytning: readonly Rute[] = (['medlem', 'partner'] as const).flatMap(
  (slag): readonly Rute[] => {
    const sti = `/:fylke{[a-z0-9-]+}/register/nettverk/:nettverk{[a-z0-9-]+}/${slag}` as const
    return [
      {
        metode: 'GET',
        sti,
        handling: 'register.endre-tilknytning',
        kjor: iNettverket(async (f, sted) =>
          side(f, slag, await hentGrunnlag(f, sted), { verdier: {}, feil: [] }),
        ),
      },
      {
        metode: 'POST',
        sti,
        handling: 'register.endre-tilknytning',
        kjor: iNettverket((f, sted) => lagre(f, slag, sted)),
      },
    ]
  },
)

interface Grunnlag {
  readonly sted: Nettverkssted
  readonly organisasjoner: readonly Organisasjon[]
  readonly ordninger: readonly Ordning[]
}

async function hentGrunnlag(f: Foresporsel, sted: Nettverkssted): Promise<Grunnlag> {
  return {
    sted,
    organisasjoner: await hentOrganisasjoner(f.db, sted.fylke.id),
    ordninger: await hentOrdninger(f.db, sted.fylke.id),
  }
}

async function lagre(f: Foresporsel, slag: Slag, sted: Nettverkssted) {
  const grunnlag = await hentGrunnlag(f, sted)
  const s = await f.skjema()
  const verdier = lesVerdier(s, FELT)
  const versjon = s.tekst('versjon')
  const avvis = (feil: readonly Skjemafeil[]) =>
    side(f, slag, grunnlag, { verdier, feil }, { status: 422, versjon })
  const lest = bedomMedPeriode<z.infer<typeof medlem>>(skjema[slag], verdier)
  if (!lest.ok) return avvis(skrivFeil(f.sprak, lest.feil))
  const organisasjon = grunnlag.organisasjoner.find((o) => o.id === lest.verdi.organisasjon)
  const ordning = grunnlag.ordninger.find((o) => o.id === verdier['ordning'])
  if (organisasjon === undefined)
    return avvis(skrivFeil(f.sprak, [{ felt: 'organisasjon', kode: 'valg' }]))
  if (slag === 'partner' && ordning === undefined)
    return avvis(skrivFeil(f.sprak, [{ felt: 'ordning', kode: 'valg' }]))
  const felles = {
    organisasjonId: organisasjon.id,
    gyldig: somPeriode(lest.verdi),
    kilde: lest.verdi.kilde,
  }
  const svar = await leggTil(
    f.skrivDb,
    { fylkeId: sted.fylke.id, nettverkId: sted.nettverk.id, versjon: lesVersjon(versjon) },
    slag === 'medlem' ? { slag, ...felles } : { slag, ...felles, ordningId: ordning?.id ?? '' },
  )
  if (svar.ok) return videre(sted.sti, skjematekster[f.sprak].lagtTil(organisasjon.navn))
  if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
  if (svar.feil.slag === 'konflikt') {
    const stedNaa = (await hentSted(f, sted.fylke)) ?? sted
    const naa = { ...grunnlag, sted: stedNaa }
    return side(
      f,
      slag,
      naa,
      { verdier, feil: [], lagretNaa: naaverende(f.sprak, naa, slag) },
      { status: 409 },
    )
  }
  return avvis([tilFelt(f.sprak, organisasjon.navn, svar.feil)])
}

/** The refusal in words, at the field where it can be put right. */
function tilFelt(
  sprak: Sprak,
  navn: string,
  feil: Exclude<LeggTilFeil, { slag: 'finnes-ikke' | 'konflikt' }>,
): Skjemafeil {
  const t = skjematekster[sprak]
  switch (feil.slag) {
    case 'tom-periode':
      return { felt: 'siste', tekst: registertekster[sprak].feil.rekkefolge }
    case 'ukjent-organisasjon':
      return { felt: 'organisasjon', tekst: registertekster[sprak].feil.valg }
    case 'ukjent-ordning':
      return { felt: 'ordning', tekst: registertekster[sprak].feil.valg }
    case 'utenfor-ordningen':
      return { felt: 'fra', tekst: t.utenforOrdningen(periodetekst(feil.gyldig, sprak)) }
    case 'overlapper':
      return { felt: 'fra', tekst: t.overlapper(navn, periodetekst(feil.med, sprak)) }
    case 'utenfor-organisasjonen':
      return { felt: 'fra', tekst: t.utenfor(navn, periodetekst(feil.gyldig, sprak)) }
    default:
      return uventet(feil)
  }
}

/** What the network holds now, for one who was overtaken. */
function naaverende(sprak: Sprak, { sted }: Grunnlag, slag: Slag) {
  const rader =
    slag === 'medlem'
      ? sted.nettverk.medlemmer.map((m) => ({ navn: m.navn, gyldig: m.gyldig }))
      : sted.nettverk.partnere.map((p) => ({
          navn: `${p.navn} (${p.ordningKort})`,
          gyldig: p.gyldig,
        }))
  return rader.map((x) => ({ term: x.navn, verdi: periodetekst(x.gyldig, sprak) }))
}

function side(
  f: Foresporsel,
  slag: Slag,
  { sted, organisasjoner, ordninger }: Grunnlag,
  utfylling: Skjemautfylling,
  mer: { readonly status?: 409 | 422; readonly versjon?: string } = {},
): Innhold {
  const t = skjematekster[f.sprak]
  const r = registertekster[f.sprak]
  const felt = feltene({ sprak: f.sprak, ...utfylling })
  const medlem = slag === 'medlem'
  const { dato } = lesDato(f)
  const valgbare = organisasjoner
    .filter((o) => medlem || ['uh', 'fagskole', 'nasjonalt-senter'].includes(o.type))
    .map((o) => ({
      verdi: o.id,
      // Those that have ended are there too, for history can be filled in.
      tekst: gjelder(o.gyldig, dato) ? o.navn : `${o.navn} (${periodetekst(o.gyldig, f.sprak)})`,
      gruppe: r.typer[o.type],
    }))
  return skjemasvar(f, {
    ...utfylling,
    status: mer.status,
    brodsmuler: sted.smuler,
    tittel: medlem ? t.nyttMedlem(sted.nettverk.navn) : t.nyPartner(sted.nettverk.navn),
    ingress: medlem ? t.nyttMedlemIngress : t.nyPartnerIngress,
    adresse: `${sted.sti}/${slag}`,
    tilbake: sted.sti,
    etiketter: {
      organisasjon: t.organisasjon,
      ordning: t.ordning,
      fra: r.forsteDag,
      siste: r.sisteDag,
      kilde: t.kilde,
    },
    knapp: t.leggTil,
    skjulte: { versjon: mer.versjon ?? String(sted.nettverk.versjon) },
    children: (
      <>
        <Velger
          {...felt('organisasjon')}
          etikett={t.organisasjon}
          beskrivelse={medlem ? t.manglerHjelp : t.partnerHjelp}
          krav="maFyllesUt"
          valg={valgbare}
        />
        {!medlem && (
          <Velger
            {...felt('ordning')}
            etikett={t.ordning}
            krav="maFyllesUt"
            valg={ordninger.map((o) => ({
              verdi: o.id,
              tekst: `${o.kortnavn} (${periodetekst(o.gyldig, f.sprak)})`,
            }))}
          />
        )}
        <Datofelt
          {...felt('fra')}
          etikett={r.forsteDag}
          beskrivelse={t.forsteDagHjelp}
          krav="maFyllesUt"
        />
        <Datofelt
          {...felt('siste')}
          etikett={r.sisteDag}
          beskrivelse={medlem ? t.sisteDagHjelp : t.sistePartnerdagHjelp}
          krav="valgfritt"
        />
        <Tekstfelt
          {...felt('kilde')}
          etikett={t.kilde}
          beskrivelse={t.kildeHjelp}
          krav="maFyllesUt"
        />
      </>
    ),
  })
}
