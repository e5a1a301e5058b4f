import { z } from 'zod'
import { dagenFor } from '#core/dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { hentFylke, type Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { bedom, type Feltfeil } from '#platform/http/skjemadata.ts'
import { Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { periodetekst } from './dagvalg.tsx'
import { hentGrunnlag, nokkel, smuler } from './grunnlag.ts'
import { endreUtvalg, opprettUtvalg, type Utvalgsdata } from './lagre-utvalg.ts'
import { utvalgssmuler } from './se-ruter.tsx'
import {
  regler,
  skjemaruter,
  snuddPeriode,
  somPeriode,
  type Feltgiver,
  type Utvalgsskjema,
} from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'
import { hentValg, type Valglister } from './sporringer.ts'
import { utvalgstekster } from './tekster.ts'
import { UTVALGSTYPER } from './typer.ts'

type MedValg = { readonly valg: Valglister }
type Felles = Pick<Utvalgsskjema<MedValg, Utvalgsdata>, 'felt' | 'les' | 'etikett' | 'felter'>

const felles: Felles = {
  felt: () => ['navn', 'type', 'ordning', 'nettverk', 'fra', 'siste', 'kilde'],
  les: (v, { valg }) => les(v, valg),
  etikett,
  felter: ({ valg }, felt, sprak) => <Utvalgsfelter valg={valg} felt={felt} sprak={sprak} />,
}

interface NyGrunnlag extends MedValg {
  readonly fylke: Fylke
}

export const utvalgsskjema: readonly Rute[] = [
  ...skjemaruter<NyGrunnlag, Utvalgsdata>({
    ...felles,
    sti: '/:fylke{[a-z0-9-]+}/utvalg/ny',
    hent: async (f) => {
      const fylke = await hentFylke(f.db, f.param('fylke'))
      return fylke && { fylke, valg: await hentValg(f.db, fylke.id) }
    },
    versjon: () => 0,
    start: () => ({}),
    tittel: (_, sprak) => skjematekster[sprak].nyttUtvalg,
    smuler: (g, sprak) => utvalgssmuler(sprak, g.fylke),
    tilbake: (g) => `/${g.fylke.id}/utvalg`,
    lagre: async (f, g, d) => {
      const svar = await opprettUtvalg(f.skrivDb, g.fylke.id, d)
      return svar.ok ? ok({ til: `/${g.fylke.id}/utvalg/${svar.verdi}` }) : svar
    },
  }),
  ...skjemaruter({
    ...felles,
    sti: '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/rediger',
    hent: (f: Foresporsel) => hentGrunnlag(f),
    versjon: (g) => g.utvalg.versjon,
    start: ({ utvalg: u }) => ({
      navn: u.navn,
      type: u.type,
      ordning: u.ordningId ?? '',
      nettverk: u.nettverkId ?? '',
      fra: u.gyldig.fra ?? '',
      siste: u.gyldig.til === null ? '' : dagenFor(u.gyldig.til),
      kilde: u.kilde ?? '',
    }),
    tittel: (g, sprak) => skjematekster[sprak].rediger(g.utvalg.navn),
    smuler,
    gjeldende: ({ utvalg: u, valg }, sprak) => {
      const t = utvalgstekster[sprak]
      const s = skjematekster[sprak]
      const ordning = valg.ordninger.find((o) => o.id === u.ordningId)?.kortnavn
      const nettverk = valg.nettverk.find((n) => n.id === u.nettverkId)?.navn
      return [
        { term: t.navn, verdi: u.navn },
        { term: t.type, verdi: t.typer[u.type] },
        { term: s.ordning, verdi: ordning ?? s.ingen },
        { term: s.nettverk, verdi: nettverk ?? s.ingen },
        { term: t.periode, verdi: periodetekst(u.gyldig, sprak) },
        { term: t.kilde, verdi: u.kilde ?? '–' },
      ]
    },
    tilbake: (g) => g.sti,
    lagre: async (f, g, d: Utvalgsdata, versjon) => {
      const svar = await endreUtvalg(f.skrivDb, nokkel(g, versjon), d)
      return svar.ok ? ok({ til: g.sti }) : svar
    },
  }),
]

function les(
  v: Readonly<Record<string, string>>,
  valg: Valglister,
): Resultat<Utvalgsdata, readonly Feltfeil[]> {
  const lest = bedom(
    z.object({
      navn: regler.krevd(120),
      type: regler.enAv(UTVALGSTYPER),
      ordning: regler.valgfri(valg.ordninger.map((o) => o.id)),
      nettverk: regler.valgfri(valg.nettverk.map((n) => n.id)),
      fra: regler.valgfriDato,
      siste: regler.valgfriDato,
      kilde: regler.krevd(500),
    }),
    v,
  )
  const mer = snuddPeriode(v)
  if (!lest.ok) return feil([...lest.feil, ...mer])
  if (mer.length > 0) return feil(mer)
  const d = lest.verdi
  return ok({
    navn: d.navn,
    type: d.type,
    ordningId: d.ordning,
    nettverkId: d.nettverk,
    gyldig: somPeriode(d.fra, d.siste),
    kilde: d.kilde,
  })
}

function etikett(felt: string, sprak: Sprak): string {
  const t = utvalgstekster[sprak]
  const s = skjematekster[sprak]
  const navn: Readonly<Record<string, string>> = {
    navn: t.navn,
    type: t.type,
    ordning: s.ordning,
    nettverk: s.nettverk,
    fra: s.fra,
    siste: s.siste,
    kilde: t.kilde,
  }
  return navn[felt] ?? felt
}

function Utvalgsfelter(p: {
  readonly valg: Valglister
  readonly felt: Feltgiver
  readonly sprak: Sprak
}) {
  const t = utvalgstekster[p.sprak]
  const s = skjematekster[p.sprak]
  const { felt } = p
  return (
    <>
      <Tekstfelt {...felt('navn')} etikett={t.navn} krav="maFyllesUt" />
      <Velger
        {...felt('type')}
        etikett={t.type}
        krav="maFyllesUt"
        valg={UTVALGSTYPER.map((verdi) => ({ verdi, tekst: t.typer[verdi] }))}
      />
      <Velger
        {...felt('ordning')}
        etikett={s.ordning}
        beskrivelse={s.ordningHjelp}
        krav="valgfritt"
        tomtValg={s.ingen}
        valg={p.valg.ordninger.map((o) => ({ verdi: o.id, tekst: o.kortnavn }))}
      />
      <Velger
        {...felt('nettverk')}
        etikett={s.nettverk}
        krav="valgfritt"
        tomtValg={s.ingen}
        valg={p.valg.nettverk.map((n) => ({ verdi: n.id, tekst: n.navn }))}
      />
      <Datofelt {...felt('fra')} etikett={s.fra} krav="valgfritt" />
      <Datofelt {...felt('siste')} etikett={s.siste} beskrivelse={s.sisteHjelp} krav="valgfritt" />
      <Tekstfelt {...felt('kilde')} etikett={t.kilde} krav="maFyllesUt" />
    </>
  )
}
