import { sammenlign, type Rammerad } from '#core/fordeling/sammenlign.ts'
import type { Fordeling, Ramme } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatKroner, formatTall } from '#ui/format.ts'
import { Stolpediagram } from '#ui/stolpe.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Endring } from './endring.tsx'
import { lesbartTall } from '#ui/tallformat.ts'
import { fordelingstekster } from './tekster.ts'

interface RammetabellProps {
  readonly sprak: Sprak
  readonly ar: number
  readonly fordeling: Fordeling
  /** Last year's adopted frames; empty when there are none. */
  readonly fjoraret: readonly Rammerad[]
}

/** The place on the page where a network's frame is explained. */
export function kroneId(nettverkId: string): string {
  return `krone-${nettverkId}`
}

/** Every part of every frame, and the sums. */
export function Rammetabell({ sprak, ar, fordeling: f, fjoraret }: RammetabellProps) {
  const t = fordelingstekster[sprak].tabell
  const tall = (verdi: number | string) => lesbartTall(verdi, sprak)
  const fjor = fjoraret.length === 0 ? null : sammenlign(f.rammer, fjoraret)
  const iFjor = new Map(fjor?.rader.map((r) => [r.id, r]))
  const hoyre = { juster: 'hoyre' } as const
  const kolonner: Kolonne<Ramme>[] = [
    {
      nokkel: 'navn',
      tittel: t.nettverk,
      radhode: true,
      celle: (r) => <a href={`#${kroneId(r.id)}`}>{r.navn}</a>,
      fot: t.sum,
    },
    ...f.nokler.map((n, k): Kolonne<Ramme> => ({
      ...hoyre,
      nokkel: `verdi-${k}`,
      tittel: t.verdi(n.navn),
      celle: (r) => tall(r.verdier[k] ?? '0'),
      fot: tall(n.sum),
    })),
    { ...hoyre, nokkel: 'andel', tittel: t.andel, celle: (r) => `${tall(r.prosent)}\u00a0%` },
    {
      ...hoyre,
      nokkel: 'grunn',
      tittel: t.grunntilskudd,
      celle: (r) => tall(r.grunntilskudd),
      fot: tall(f.grunntilskuddSum),
    },
    {
      ...hoyre,
      nokkel: 'gulv',
      tittel: t.gulv,
      celle: (r) => tall(r.gulv),
      fot: tall(f.proRata - f.restkroner),
    },
    {
      ...hoyre,
      nokkel: 'rest',
      tittel: t.restkrone,
      celle: (r) => tall(r.restkrone),
      fot: tall(f.restkroner),
    },
    {
      ...hoyre,
      nokkel: 'ramme',
      tittel: t.ramme,
      celle: (r) => <strong>{tall(r.ramme)}</strong>,
      fot: tall(f.sum),
    },
  ]
  if (fjor !== null) {
    kolonner.push(
      {
        ...hoyre,
        nokkel: 'fjor',
        tittel: t.fjor(ar - 1),
        celle: (r) => {
          const annen = iFjor.get(r.id)?.annen ?? null
          return annen === null ? t.nyttNettverk : formatTall(annen, sprak)
        },
        fot: formatTall(fjor.sumAnnen, sprak),
      },
      {
        ...hoyre,
        nokkel: 'endring',
        tittel: t.endring,
        celle: (r) => <Endring sprak={sprak} kroner={iFjor.get(r.id)?.differanse ?? null} />,
        fot: <Endring sprak={sprak} kroner={fjor.differanse} />,
      },
    )
  }
  return (
    <Tabell
      sprak={sprak}
      tekst={t.tekst}
      kolonner={kolonner}
      rader={f.rammer}
      radnokkel={(r) => r.id}
    />
  )
}

/** The frames drawn, with last year's under them when there is one. */
export function Rammefigur({ sprak, ar, fordeling, fjoraret }: RammetabellProps) {
  const t = fordelingstekster[sprak]
  const iFjor = new Map(fjoraret.map((r) => [r.id, r.ramme]))
  return (
    <Stolpediagram
      tittel={t.figur}
      forklaring={fjoraret.length === 0 ? undefined : t.figurForklaring(ar)}
      stolper={fordeling.rammer.map((r) => ({
        tekst: r.navn,
        verdi: r.ramme,
        verditekst: formatKroner(r.ramme, sprak),
        sammenlign: iFjor.get(r.id),
      }))}
    />
  )
}
