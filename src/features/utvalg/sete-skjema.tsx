import { z } from 'zod'
import { dagenEtter } from '#core/register/dato.ts'
import { gjelder } from '#core/register/periode.ts'
import { feil, ok } from '#core/resultat.ts'
import { STATSFORVALTEREN } from '#core/verv/kan-stemme.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { bedom } from '#platform/http/skjemadata.ts'
import { Avkryssing, Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { avsluttSete, nyttSete, type NyttSete } from './endre-sete.ts'
import { hentGrunnlag, lesDato, nokkel, smuler, type Grunnlag } from './grunnlag.ts'
import { regler, skjemaruter, snuddPeriode, somPeriode } from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'
import { utvalgstekster } from './tekster.ts'
import type { Utvalgssete } from './typer.ts'

const STI = '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/sete'

const nytt = skjemaruter<Grunnlag, NyttSete>({
  sti: STI,
  hent: hentGrunnlag,
  versjon: (g) => g.utvalg.versjon,
  felt: () => ['navn', 'gruppe', 'nettverk', 'organisasjon', 'stemme', 'fra', 'siste', 'kilde'],
  start: (g) => ({ fra: g.dato, stemme: 'ja' }),
  tittel: (g, sprak) => skjematekster[sprak].nyttSete(g.utvalg.navn),
  smuler,
  tilbake: (g) => g.sti,
  etikett: (felt, sprak) => {
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
  },
  les: (v, g) => {
    const lest = bedom(
      z.object({
        navn: regler.krevd(160),
        gruppe: regler.enAv(grupper(g).map((x) => x.id)),
        nettverk: regler.valgfri(g.valg.nettverk.map((n) => n.id)),
        organisasjon: regler.valgfri(g.valg.organisasjoner.map((o) => o.id)),
        stemme: z.string().transform((t) => t === 'ja'),
        fra: regler.dato,
        siste: regler.valgfriDato,
        kilde: regler.krevd(500),
      }),
      v,
    )
    const mer = snuddPeriode(v)
    if (!lest.ok) return feil([...lest.feil, ...mer])
    if (mer.length > 0) return feil(mer)
    const d = lest.verdi
    const organisasjon = g.valg.organisasjoner.find((o) => o.id === d.organisasjon)
    return ok({
      gruppe: d.gruppe,
      navn: d.navn,
      nettverkId: d.nettverk,
      organisasjonId: d.organisasjon,
      organisasjonstype: organisasjon?.type ?? null,
      harStemme: d.stemme,
      gyldig: somPeriode(d.fra, d.siste),
      kilde: d.kilde,
    })
  },
  lagre: async (f, g, sete, versjon) => {
    const svar = await nyttSete(f.skrivDb, nokkel(g, versjon), sete)
    return svar.ok ? ok({ til: `${g.sti}#seter` }) : svar
  },
  felter: (g, felt, sprak) => {
    const t = utvalgstekster[sprak]
    const s = skjematekster[sprak]
    const stemme = felt('stemme')
    return (
      <>
        <Tekstfelt
          {...felt('navn')}
          etikett={t.sete}
          beskrivelse={s.setenavnHjelp}
          krav="maFyllesUt"
          bredde="l"
        />
        <Velger
          {...felt('gruppe')}
          etikett={t.gruppe}
          krav="maFyllesUt"
          valg={grupper(g).map((x) => ({ verdi: x.id, tekst: x.navn }))}
        />
        <Velger
          {...felt('nettverk')}
          etikett={s.nettverk}
          krav="valgfritt"
          tomtValg={s.ingen}
          valg={g.valg.nettverk.map((n) => ({ verdi: n.id, tekst: n.navn }))}
        />
        <Velger
          {...felt('organisasjon')}
          etikett={s.organisasjon}
          krav="valgfritt"
          tomtValg={s.ingen}
          valg={g.valg.organisasjoner.map((o) => ({ verdi: o.id, tekst: o.navn }))}
        />
        <Avkryssing
          sprak={sprak}
          navn="stemme"
          feil={stemme.feil}
          etikett={s.setetHarStemme}
          beskrivelse={s.stemmeHjelp}
          valgt={stemme.verdi === 'ja'}
        />
        <Datofelt {...felt('fra')} etikett={s.fra} krav="maFyllesUt" />
        <Datofelt
          {...felt('siste')}
          etikett={s.siste}
          beskrivelse={s.sisteHjelp}
          krav="valgfritt"
        />
        <Tekstfelt {...felt('kilde')} etikett={t.kilde} krav="maFyllesUt" bredde="l" />
      </>
    )
  },
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

export const seteskjema: readonly Rute[] = [...nytt, ...avslutt]

/** The seat in the address, when it is one of this body's. */
export async function hentSete(
  f: Parameters<typeof hentGrunnlag>[0],
): Promise<Setegrunnlag | undefined> {
  const g = await hentGrunnlag(f)
  const sete = g?.utvalg.seter.find((s) => String(s.id) === f.param('sete'))
  return g && sete && { ...g, sete }
}

/** The groups of the newest mandate begun or to come; the State Administrator's can always sit in. */
function grupper(g: Grunnlag): readonly { readonly id: string; readonly navn: string }[] {
  const mandat = g.utvalg.mandater.find((m) => gjelder(m.gyldig, g.dato)) ?? g.utvalg.mandater[0]
  const egne = mandat?.sammensetning.grupper ?? [{ id: 'medlemmer', navn: 'Medlemmer' }]
  return egne.some((x) => x.id === STATSFORVALTEREN)
    ? egne
    : [...egne, { id: STATSFORVALTEREN, navn: 'Statsforvalteren' }]
}
