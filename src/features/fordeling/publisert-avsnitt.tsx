import { sammenlign } from '#core/fordeling/sammenlign.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatTall } from '#ui/format.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { Endring } from './endring.tsx'
import { erLik, hvorKronenBleAv } from './hvor-kronen-ble-av.ts'
import type { PublisertRamme } from './sporringer.ts'
import { fordelingstekster } from './tekster.ts'

interface PublisertProps {
  readonly sprak: Sprak
  readonly fordeling: Fordeling
  readonly publiserte: readonly PublisertRamme[]
  /** Where a table is put in; undefined for those who may not. */
  readonly leggInn: string | undefined
}

/** The frames beside a table published elsewhere: row by row, in sum, and where the krone went. */
export function Publisertavsnitt(p: PublisertProps) {
  const t = fordelingstekster[p.sprak].publisert
  const tomt = p.publiserte.length === 0
  if (tomt && p.leggInn === undefined) return null
  return (
    <Avsnitt
      tittel={t.tittel}
      id="publisert"
      ved={p.leggInn !== undefined && <a href={p.leggInn}>{tomt ? t.leggInn : t.byttUt}</a>}
      ingress={
        tomt ? (
          <p>{t.ingen}</p>
        ) : (
          [...new Set(p.publiserte.map((r) => r.kilde))].map((k) => <p key={k}>{t.kilde(k)}</p>)
        )
      }
    >
      {!tomt && <Sammenligningen {...p} />}
    </Avsnitt>
  )
}

function Sammenligningen({ sprak, fordeling, publiserte }: PublisertProps) {
  const t = fordelingstekster[sprak]
  const s = sammenlign(fordeling.rammer, publiserte)
  const celle = (kr: number | null) => (kr === null ? '–' : formatTall(kr, sprak))
  return (
    <>
      <Varsel sprak={sprak} type={erLik(s) ? 'suksess' : 'advarsel'}>
        {hvorKronenBleAv(fordeling, publiserte, s, sprak).map((setning) => (
          <p key={setning}>{setning}</p>
        ))}
      </Varsel>
      <Tabell
        sprak={sprak}
        tekst={t.publisert.tabell}
        smalt="stabel"
        rader={s.rader}
        radnokkel={(r) => r.id}
        radvekt={(r) => (r.differanse === 0 ? undefined : 'advarsel')}
        kolonner={[
          {
            nokkel: 'navn',
            tittel: t.tabell.nettverk,
            radhode: true,
            celle: (r) => r.navn,
            fot: t.tabell.sum,
          },
          {
            nokkel: 'ramme',
            tittel: t.tabell.ramme,
            juster: 'hoyre',
            celle: (r) => celle(r.ramme),
            fot: celle(s.sumRamme),
          },
          {
            nokkel: 'publisert',
            tittel: t.publisert.publisert,
            juster: 'hoyre',
            celle: (r) => celle(r.annen),
            fot: celle(s.sumAnnen),
          },
          {
            nokkel: 'differanse',
            tittel: t.publisert.differanse,
            juster: 'hoyre',
            celle: (r) => <Endring sprak={sprak} kroner={r.differanse} />,
            fot: <Endring sprak={sprak} kroner={s.differanse} />,
          },
        ]}
      />
    </>
  )
}
