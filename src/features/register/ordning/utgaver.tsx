import { provTilbaketaking } from '#core/register/regelendring.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Periodevisning } from '#features/register/visning.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import type { OrdningProps } from './ordning-side.tsx'
import type { Ordningsversjon } from './sporringer.ts'
import { ordningssti } from './sted.ts'
import { ordningstekster } from './tekster.ts'
import { utgavetekster } from './utgavetekster.ts'

/** Every version there is, with what the secretariat may do with each, and why not. */
export function Utgaver(p: OrdningProps & { readonly dag: string }) {
  const t = ordningstekster[p.sprak]
  const r = registertekster[p.sprak]
  const u = utgavetekster[p.sprak]
  const valg: Kolonne<Ordningsversjon> = {
    nokkel: 'valg',
    tittel: t.valg,
    celle: (v) => {
      if (v.fylkeId === null) return u.nasjonalFast
      const lov = provTilbaketaking(v.gyldig, p.ordning.lasteAr)
      if (!lov.ok) return u.brukt(lov.feil.ar.join(', '))
      return (
        <a
          href={`${ordningssti(p.fylke, p.ordning)}/utgaver/${v.id}/ta-tilbake`}
          aria-label={u.taTilbakeNavn(periodetekst(v.gyldig, p.sprak))}
        >
          {u.taTilbake}
        </a>
      )
    },
  }
  return (
    <Avsnitt tittel={t.tidslinje} id="utgaver" ingress={t.tidslinjeIngress}>
      <Tabell
        sprak={p.sprak}
        tekst={t.tidslinje}
        skjultTekst
        smalt="stabel"
        rader={p.ordning.versjoner}
        radnokkel={(v) => String(v.id)}
        kolonner={[
          {
            nokkel: 'utgave',
            tittel: t.utgave,
            radhode: true,
            celle: (v) => (v.fylkeId === null ? t.nasjonal : t.fylket(p.fylke.navn)),
          },
          {
            nokkel: 'periode',
            tittel: r.periode,
            celle: (v) => <Periodevisning sprak={p.sprak} periode={v.gyldig} dato={p.dag} />,
          },
          { nokkel: 'hjemmel', tittel: t.hjemmel, celle: (v) => v.hjemmel },
          { nokkel: 'kilde', tittel: t.kilde, bredde: 'bred', celle: (v) => v.kilde },
          ...(p.kanEndre ? [valg] : []),
        ]}
      />
      {p.ordning.lasteAr.length > 0 && (
        <p class="sam-dempet">{t.laast(p.ordning.lasteAr.join(', '))}</p>
      )}
    </Avsnitt>
  )
}
