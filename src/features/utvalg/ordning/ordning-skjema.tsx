import { z } from 'zod'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst } from '#features/utvalg/dagvalg.tsx'
import { hentGrunnlag, lesDato, nokkel, smuler, type Grunnlag } from '#features/utvalg/grunnlag.ts'
import { regler, skjemaruter, snuddPeriode, somPeriode } from '#features/utvalg/skjemarute.tsx'
import { skjematekster } from '#features/utvalg/skjematekster.ts'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import type { Behandlet } from '#features/utvalg/typer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { bedom, type Feltfeil } from '#platform/http/skjemadata.ts'
import { Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { avsluttOrdning, leggTilOrdning, type NyOrdningslinje } from './lagre-ordning.ts'
import { ordningstekster } from './tekster.ts'

const STI = '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/ordning'

const ny = skjemaruter<Grunnlag, NyOrdningslinje>({
  sti: STI,
  hent: hentGrunnlag,
  versjon: (g) => g.utvalg.versjon,
  felt: () => ['ordning', 'fra', 'siste', 'kilde'],
  start: (g) => ({ fra: g.dato }),
  tittel: (g, sprak) => ordningstekster[sprak].ny(g.utvalg.navn),
  ingress: (_, sprak) => ordningstekster[sprak].nyIngress,
  smuler,
  gjeldende: ({ utvalg }, sprak) => utvalg.ogsa.map((l) => punkt(l, sprak)),
  tilbake: (g) => `${g.sti}#ordninger`,
  etikett,
  les,
  lagre: async (f, g, linje, versjon) => {
    const svar = await leggTilOrdning(f.skrivDb, nokkel(g, versjon), linje, g.dato)
    return svar.ok ? ok({ til: `${g.sti}#ordninger` }) : svar
  },
  felter: (g, felt, sprak) => {
    const t = ordningstekster[sprak]
    const s = skjematekster[sprak]
    return (
      <>
        <Velger
          {...felt('ordning')}
          etikett={t.ordning}
          krav="maFyllesUt"
          valg={g.valg.ordninger
            .filter((o) => o.id !== g.utvalg.ordningId)
            .map((o) => ({ verdi: o.id, tekst: o.kortnavn }))}
        />
        <Datofelt {...felt('fra')} etikett={s.fra} beskrivelse={t.fraHjelp} krav="maFyllesUt" />
        <Datofelt
          {...felt('siste')}
          etikett={s.siste}
          beskrivelse={s.sisteHjelp}
          krav="valgfritt"
        />
        <Tekstfelt
          {...felt('kilde')}
          etikett={utvalgstekster[sprak].kilde}
          beskrivelse={t.kildeHjelp}
          krav="maFyllesUt"
        />
      </>
    )
  },
})

interface Linjegrunnlag extends Grunnlag {
  readonly linje: Behandlet
}

const avslutt = skjemaruter<Linjegrunnlag, string>({
  sti: `${STI}/:linje{[0-9]{1,9}}/avslutt`,
  hent: hentLinje,
  versjon: (g) => g.utvalg.versjon,
  felt: () => ['siste'],
  start: (g) => ({ siste: g.dato }),
  tittel: (g, sprak) => ordningstekster[sprak].avsluttHva(g.linje.kort, g.utvalg.navn),
  ingress: (_, sprak) => ordningstekster[sprak].avsluttIngress,
  knapp: (sprak) => ordningstekster[sprak].avsluttKnapp,
  smuler,
  gjeldende: ({ linje }, sprak) => [punkt(linje, sprak)],
  tilbake: (g) => `${g.sti}#ordninger`,
  etikett,
  les: (v) => {
    const f = lesDato(v, 'siste')
    return f.length > 0 ? feil(f) : ok(v['siste'] ?? '')
  },
  lagre: async (f, g, siste, versjon) => {
    const svar = await avsluttOrdning(f.skrivDb, nokkel(g, versjon), g.linje.id, siste, g.dato)
    return svar.ok ? ok({ til: `${g.sti}#ordninger` }) : svar
  },
  felter: (_, felt, sprak) => (
    <Datofelt
      {...felt('siste')}
      etikett={skjematekster[sprak].siste}
      beskrivelse={ordningstekster[sprak].sisteHjelp}
      krav="maFyllesUt"
    />
  ),
})

export const ordningsskjema: readonly Rute[] = [...ny, ...avslutt]

/** The line in the address, when it is one of this body's. */
async function hentLinje(f: Foresporsel): Promise<Linjegrunnlag | undefined> {
  const g = await hentGrunnlag(f)
  const linje = g?.utvalg.ogsa.find((l) => String(l.id) === f.param('linje'))
  return g && linje && { ...g, linje }
}

function les(
  v: Readonly<Record<string, string>>,
  g: Grunnlag,
): Resultat<NyOrdningslinje, readonly Feltfeil[]> {
  const lest = bedom(
    z.object({
      ordning: regler.enAv(g.valg.ordninger.map((o) => o.id)),
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
  return ok({ ordningId: d.ordning, gyldig: somPeriode(d.fra, d.siste), kilde: d.kilde })
}

function punkt(l: Behandlet, sprak: Sprak) {
  return { term: l.kort, verdi: periodetekst(l.gyldig, sprak) }
}

function etikett(felt: string, sprak: Sprak): string {
  const s = skjematekster[sprak]
  if (felt === 'fra') return s.fra
  if (felt === 'siste') return s.siste
  return felt === 'kilde' ? utvalgstekster[sprak].kilde : ordningstekster[sprak].ordning
}
