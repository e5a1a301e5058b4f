import { z } from 'zod'
import { dagenEtter } from '#core/dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { bedom, type Feltfeil } from '#platform/http/skjemadata.ts'
import { Datofelt } from '#ui/felt.tsx'
import { avsluttSete, endreSete, nyttSete, type NyttSete, type Seteendring } from './endre-sete.ts'
import { periodetekst } from './dagvalg.tsx'
import { hentGrunnlag, lesDato, nokkel, smuler, type Grunnlag } from './grunnlag.ts'
import { grupper, Setefelter } from './sete-felter.tsx'
import { regler, skjemaruter, snuddPeriode, somPeriode } from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'
import { utvalgstekster } from './tekster.ts'
import type { Utvalgssete } from './typer.ts'

const STI = '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/sete'

const FELT = ['navn', 'gruppe', 'nettverk', 'organisasjon', 'stemme', 'kilde'] as const

const nytt = skjemaruter<Grunnlag, NyttSete>({
  sti: STI,
  hent: hentGrunnlag,
  versjon: (g) => g.utvalg.versjon,
  felt: () => [...FELT, 'fra', 'siste'],
  start: (g) => ({ fra: g.dato, stemme: 'ja' }),
  tittel: (g, sprak) => skjematekster[sprak].nyttSete(g.utvalg.navn),
  smuler,
  tilbake: (g) => g.sti,
  etikett,
  les: (v, g) => {
    const lest = lesSete(v, g)
    const periode = bedom(z.object({ fra: regler.dato, siste: regler.valgfriDato }), v)
    const mer = [...(periode.ok ? [] : periode.feil), ...snuddPeriode(v)]
    if (!lest.ok || !periode.ok || mer.length > 0)
      return feil([...(lest.ok ? [] : lest.feil), ...mer])
    return ok({ ...lest.verdi, gyldig: somPeriode(periode.verdi.fra, periode.verdi.siste) })
  },
  lagre: async (f, g, sete, versjon) => {
    const svar = await nyttSete(f.skrivDb, nokkel(g, versjon), sete)
    return svar.ok ? ok({ til: `${g.sti}#seter` }) : svar
  },
  felter: (g, felt, sprak) => {
    const s = skjematekster[sprak]
    return (
      <>
        <Setefelter g={g} felt={felt} sprak={sprak} />
        <Datofelt {...felt('fra')} etikett={s.fra} krav="maFyllesUt" />
        <Datofelt
          {...felt('siste')}
          etikett={s.siste}
          beskrivelse={s.sisteHjelp}
          krav="valgfritt"
        />
      </>
    )
  },
})

const rediger = skjemaruter<Setegrunnlag, Seteendring>({
  sti: `${STI}/:sete{[0-9]{1,9}}/rediger`,
  hent: hentSete,
  versjon: (g) => g.utvalg.versjon,
  felt: () => FELT,
  start: ({ sete }) => ({
    navn: sete.navn,
    gruppe: sete.gruppe,
    nettverk: sete.nettverkId ?? '',
    organisasjon: sete.organisasjonId ?? '',
    stemme: sete.harStemme ? 'ja' : '',
    kilde: sete.kilde ?? '',
  }),
  tittel: (g, sprak) => skjematekster[sprak].redigerSete(g.sete.navn),
  ingress: (_, sprak) => skjematekster[sprak].redigerSeteIngress,
  smuler,
  gjeldende: (g, sprak) => {
    const { sete, valg } = g
    const t = utvalgstekster[sprak]
    const s = skjematekster[sprak]
    return [
      { term: t.navn, verdi: sete.navn },
      { term: t.gruppe, verdi: grupper(g).find((x) => x.id === sete.gruppe)?.navn ?? '–' },
      {
        term: s.nettverk,
        verdi: valg.nettverk.find((n) => n.id === sete.nettverkId)?.navn ?? s.ingen,
      },
      {
        term: s.organisasjon,
        verdi: valg.organisasjoner.find((o) => o.id === sete.organisasjonId)?.navn ?? s.ingen,
      },
      { term: t.stemme, verdi: sete.harStemme ? t.ja : t.nei },
    ]
  },
  tilbake: (g) => `${g.sti}#sete-${g.sete.id}`,
  etikett,
  les: lesSete,
  lagre: async (f, g, sete, versjon) => {
    const svar = await endreSete(f.skrivDb, nokkel(g, versjon), g.sete.id, sete)
    return svar.ok ? ok({ til: `${g.sti}#sete-${g.sete.id}` }) : svar
  },
  felter: (g, felt, sprak) => <Setefelter g={g} felt={felt} sprak={sprak} />,
})

export interface Setegrunnlag extends Grunnlag {
  readonly sete: Utvalgssete
}

const avslutt = skjemaruter<Setegrunnlag, string>({
  sti: `${STI}/:sete{[0-9]{1,9}}/avslutt`,
  hent: hentSete,
  versjon: (g) => g.utvalg.versjon,
  felt: () => ['siste'],
  start: (g) => ({ siste: g.dato }),
  tittel: (g, sprak) => skjematekster[sprak].avsluttSete(g.sete.navn),
  ingress: (_, sprak) => skjematekster[sprak].avsluttIngress,
  knapp: (sprak) => skjematekster[sprak].avsluttKnapp,
  smuler,
  gjeldende: ({ sete, dato }, sprak) => [
    { term: utvalgstekster[sprak].sete, verdi: periodetekst(sete.gyldig, sprak) },
    ...sete.besetning
      .filter((b) => b.gyldig.til === null || b.gyldig.til > dato)
      .map((b) => ({
        term: utvalgstekster[sprak].plass[b.plass],
        verdi: `${b.navn}, ${periodetekst(b.gyldig, sprak)}`,
      })),
  ],
  tilbake: (g) => g.sti,
  etikett: (_, sprak) => skjematekster[sprak].siste,
  les: (v) => {
    const f = lesDato(v, 'siste')
    return f.length > 0 ? feil(f) : ok(v['siste'] ?? '')
  },
  lagre: async (f, g, siste, versjon) => {
    const svar = await avsluttSete(f.skrivDb, nokkel(g, versjon), g.sete.id, dagenEtter(siste))
    return svar.ok ? ok({ til: `${g.sti}#seter` }) : svar
  },
  felter: (_, felt, sprak) => (
    <Datofelt {...felt('siste')} etikett={skjematekster[sprak].siste} krav="maFyllesUt" />
  ),
})

export const seteskjema: readonly Rute[] = [...nytt, ...rediger, ...avslutt]

/** The seat in the address, when it is one of this body's. */
export async function hentSete(
  f: Parameters<typeof hentGrunnlag>[0],
): Promise<Setegrunnlag | undefined> {
  const g = await hentGrunnlag(f)
  const sete = g?.utvalg.seter.find((s) => String(s.id) === f.param('sete'))
  return g && sete && { ...g, sete }
}

function lesSete(
  v: Readonly<Record<string, string>>,
  g: Grunnlag & { readonly sete?: Utvalgssete },
): Resultat<Seteendring, readonly Feltfeil[]> {
  const lest = bedom(
    z.object({
      navn: regler.krevd(160),
      gruppe: regler.enAv(grupper(g).map((x) => x.id)),
      nettverk: regler.valgfri(g.valg.nettverk.map((n) => n.id)),
      organisasjon: regler.valgfri(g.valg.organisasjoner.map((o) => o.id)),
      stemme: z.string().transform((t) => t === 'ja'),
      kilde: regler.krevd(500),
    }),
    v,
  )
  if (!lest.ok) return lest
  const d = lest.verdi
  const organisasjon = g.valg.organisasjoner.find((o) => o.id === d.organisasjon)
  return ok({
    gruppe: d.gruppe,
    navn: d.navn,
    nettverkId: d.nettverk,
    organisasjonId: d.organisasjon,
    organisasjonstype: organisasjon?.type ?? null,
    harStemme: d.stemme,
    kilde: d.kilde,
  })
}

function etikett(felt: string, sprak: Sprak): string {
  const t = utvalgstekster[sprak]
  const s = skjematekster[sprak]
  const navn: Readonly<Record<string, string>> = {
    navn: t.sete,
    gruppe: t.gruppe,
    nettverk: s.nettverk,
    organisasjon: s.organisasjon,
    stemme: t.stemme,
    fra: s.fra,
    siste: s.siste,
    kilde: t.kilde,
  }
  return navn[felt] ?? felt
}
