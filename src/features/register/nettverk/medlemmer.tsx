import { gjelder } from '#core/register/periode.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Navn, Periodevisning } from '#features/register/visning.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { avsluttkolonne } from './avsluttkolonne.tsx'
import type { NettverkProps } from './nettverk-side.tsx'
import type { Medlem } from './sporringer.ts'
import { nettverkstekster } from './tekster.ts'
import { Tidsdelt } from './tidsdelt.tsx'

/** Who is a member on the day, who comes later and who has been. */
export function Medlemmer(p: NettverkProps & { readonly sti: string }) {
  const t = nettverkstekster[p.sprak]
  return (
    <Tidsdelt
      id="medlemmer"
      rader={p.nettverk.medlemmer}
      dato={p.visning.dato}
      tittel={t.na}
      senere={t.senere}
      tidligere={t.tidligere}
      tidligereIngress={t.tidligereTekst}
      ingen={t.ingenMedlemmer}
      ingenTekst={t.ingenMedlemmerTekst}
      leggTil={
        p.kanEndre ? { href: `${p.sti}/medlem`, tekst: t.handlinger.leggTilMedlem } : undefined
      }
      tabell={(tekst, rader) => <Medlemstabell {...p} tekst={tekst} medlemmer={rader} />}
    />
  )
}

function Medlemstabell(
  p: NettverkProps & {
    readonly sti: string
    readonly tekst: string
    readonly medlemmer: readonly Medlem[]
  },
) {
  const t = nettverkstekster[p.sprak]
  const r = registertekster[p.sprak]
  const kolonner: readonly Kolonne<Medlem>[] = [
    {
      nokkel: 'navn',
      tittel: r.navn,
      radhode: true,
      celle: (m) => (
        <>
          <a href={`/${p.fylke.id}/register/organisasjoner/${m.organisasjonId}`}>
            <Navn {...m} />
          </a>{' '}
          {gjelder(m.gyldig, p.visning.dato) && !gjelder(m.organisasjonGyldig, p.visning.dato) && (
            <Statusmerke type="feil">{t.organisasjonSlutt}</Statusmerke>
          )}
        </>
      ),
    },
    { nokkel: 'type', tittel: r.type, celle: (m) => r.typer[m.type] },
    {
      nokkel: 'periode',
      tittel: r.periode,
      celle: (m) => <Periodevisning sprak={p.sprak} periode={m.gyldig} dato={p.visning.dato} />,
    },
    { nokkel: 'kilde', tittel: r.kilde, bredde: 'bred', celle: (m) => m.kilde ?? r.ingenKilde },
  ]
  return (
    <Tabell
      sprak={p.sprak}
      tekst={p.tekst}
      skjultTekst
      smalt="stabel"
      rader={p.medlemmer}
      radnokkel={(m) => String(m.id)}
      kolonner={
        p.kanEndre
          ? [...kolonner, avsluttkolonne<Medlem>(p.sprak, (m) => `${p.sti}/medlem/${m.id}/avslutt`)]
          : kolonner
      }
    />
  )
}
