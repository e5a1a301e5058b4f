import { sammenlign, type Sammenligningsrad } from '#core/fordeling/sammenlign.ts'
import type { Fordeling, Ramme } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatKroner, formatTall } from '#ui/format.ts'
import { Stolpediagram } from '#ui/stolpe.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Endring } from './endring.tsx'
import type { Motpart } from './simuler.ts'
import { simulatortekster } from './simulatortekster.ts'
import { lesbartTall } from '#ui/tallformat.ts'

interface ResultatProps {
  readonly sprak: Sprak
  readonly fordeling: Fordeling
  readonly motpart: Motpart | null
}

/** The frames with the numbers tried, and the change from what is adopted or published. */
export function Simulatorresultat({ sprak, fordeling: f, motpart }: ResultatProps) {
  const t = simulatortekster[sprak]
  const s = motpart === null ? null : sammenlign(f.rammer, motpart.rammer)
  const mot = new Map<string, Sammenligningsrad>(s?.rader.map((r) => [r.id, r]))
  const kr = (belop: number) => formatKroner(belop, sprak)
  const kolonner: Kolonne<Ramme>[] = [
    { nokkel: 'navn', tittel: t.nettverk, radhode: true, celle: (r) => r.navn, fot: t.sum },
    {
      nokkel: 'ramme',
      tittel: t.ramme,
      juster: 'hoyre',
      celle: (r) => <strong>{formatTall(r.ramme, sprak)}</strong>,
      fot: formatTall(f.sum, sprak),
    },
  ]
  if (s !== null && motpart !== null) {
    kolonner.push(
      {
        nokkel: 'endring',
        tittel: t.endring,
        juster: 'hoyre',
        celle: (r) => <Endring sprak={sprak} kroner={mot.get(r.id)?.differanse ?? null} />,
        fot: <Endring sprak={sprak} kroner={s.differanse} />,
      },
      {
        nokkel: 'mot',
        tittel: t.mot[motpart.slag],
        juster: 'hoyre',
        celle: (r) => {
          const annen = mot.get(r.id)?.annen ?? null
          return annen === null ? '–' : formatTall(annen, sprak)
        },
        fot: formatTall(s.sumAnnen, sprak),
      },
    )
  }
  // What a narrow screen shows without scrolling, comes first.
  kolonner.push({
    nokkel: 'andel',
    tittel: t.andelKort,
    juster: 'hoyre',
    celle: (r) => `${lesbartTall(r.prosent, sprak)}\u00a0%`,
  })
  return (
    <>
      <p>
        <output>{t.status(kr(f.sum), kr(f.grunntilskuddSum), kr(f.proRata))}</output>
      </p>
      {motpart === null && <p class="sam-dempet">{t.uten}</p>}
      <Tabell
        sprak={sprak}
        tekst={t.tabell}
        tett
        kolonner={kolonner}
        rader={f.rammer}
        radnokkel={(r) => r.id}
      />
      <Stolpediagram
        tittel={t.figur}
        forklaring={motpart === null ? undefined : { verdi: t.na, sammenlign: t.mot[motpart.slag] }}
        stolper={f.rammer.map((r) => ({
          tekst: r.navn,
          verdi: r.ramme,
          verditekst: kr(r.ramme),
          sammenlign: mot.get(r.id)?.annen ?? undefined,
        }))}
      />
    </>
  )
}
