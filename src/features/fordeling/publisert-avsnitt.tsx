import { avrundetHverForSeg } from '#core/fordeling/avrundet-hver-for-seg.ts'
import { sammenlign, type Sammenligning } from '#core/fordeling/sammenlign.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatEndring, formatKroner, formatTall } from '#ui/format.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { Endring } from './endring.tsx'
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

function erLik(s: Sammenligning): boolean {
  return s.rader.every((r) => r.differanse === 0)
}

/** In words: how they differ, and whether rounding each row by itself is the reason. */
export function hvorKronenBleAv(
  fordeling: Fordeling,
  publiserte: readonly PublisertRamme[],
  s: Sammenligning,
  sprak: Sprak,
): readonly string[] {
  const t = fordelingstekster[sprak].publisert
  if (erLik(s)) return [t.lik]
  const kr = (belop: number) => formatKroner(belop, sprak)
  const ulike = s.rader.filter((r) => r.differanse !== null && r.differanse !== 0).length
  const setninger: string[] = []
  if (s.sumAnnen !== fordeling.pott) {
    setninger.push(t.sumPublisert(kr(s.sumAnnen), kr(fordeling.pott)))
  }
  if (ulike > 0) setninger.push(t.ulik(ulike, formatEndring(s.differanse, sprak)))
  if (s.bareHer > 0) setninger.push(t.manglerDer(s.bareHer))
  if (s.bareDer > 0) setninger.push(t.manglerHer(s.bareDer))
  const avrundet = avrundetHverForSeg(fordeling)
  const erAvrunding = sammenlign(avrundet.rammer, publiserte).rader.every((r) => r.differanse === 0)
  if (!erAvrunding) return [...setninger, t.ikkeForklart]
  if (avrundet.avvik === 0) return [...setninger, t.hverForSegFlyttet]
  const { opp, avvik } = avrundet
  const tall = [kr(Math.abs(avvik)), opp, fordeling.rammer.length, fordeling.restkroner] as const
  setninger.push(avvik > 0 ? t.hverForSegMer(...tall) : t.hverForSegMindre(...tall))
  const uten = fordeling.rammer.filter((r) => r.restkrone === 0)
  const [eneste] = uten
  if (avvik > 0 && uten.length === 1 && eneste !== undefined) {
    setninger.push(t.utenKrone(eneste.navn))
  }
  return setninger
}
