import { sammenlign } from '#core/fordeling/sammenlign.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Ark, Kolonne as Arkkolonne, Rad } from '#platform/documents/ark.ts'
import { formatKroner, formatTall } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Endring } from './endring.tsx'
import { forslagstekster } from './forslagstekster.ts'
import { simulatortekster } from './simulatortekster.ts'
import type { LagretFordeling } from './sporringer.ts'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { lesbarAndel } from '#ui/tallformat.ts'
import { fordelingstekster } from './tekster.ts'

interface SammenligningssideProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly sti: string
  /** In the order asked for; the first is what the others are measured against. */
  readonly valgte: readonly LagretFordeling[]
}

/** Two or more distributions side by side: their premises, then every frame and its change. */
export function Sammenligningsside({ sprak, ar, sti, valgte }: SammenligningssideProps) {
  const t = forslagstekster[sprak].sammenlignet
  const [forste] = valgte
  const nok = forste !== undefined && valgte.length > 1
  return (
    <>
      <Sidehode
        overtittel={ar.ordningNavn[sprak]}
        tittel={t.tittel}
        ingress={nok && <p>{t.ingress(forste.navn)}</p>}
      />
      {nok ? (
        <>
          <Avsnitt tittel={t.premisser} id="premisser">
            <Premisser sprak={sprak} sti={sti} valgte={valgte} />
          </Avsnitt>
          <Avsnitt tittel={fordelingstekster[sprak].rammene} id="rammene">
            <Rammer sprak={sprak} forste={forste} valgte={valgte} />
          </Avsnitt>
          <LastNed
            tittel={fordelingstekster[sprak].lastNed}
            lenker={fillenker(
              `${sti}/sammenlign`,
              ['xlsx', 'csv', 'json'],
              `?${valgte.map((v) => `id=${v.id}`).join('&')}`,
            )}
          />
        </>
      ) : (
        <Tomt
          tittel={t.forFa}
          handling={
            <LenkeKnapp href={`${sti}/forslag`}>{forslagstekster[sprak].tilbake}</LenkeKnapp>
          }
        />
      )}
    </>
  )
}

function Premisser(p: {
  readonly sprak: Sprak
  readonly sti: string
  readonly valgte: readonly LagretFordeling[]
}) {
  const { sprak, valgte } = p
  const t = forslagstekster[sprak].sammenlignet
  const kr = (belop: number) => formatKroner(belop, sprak)
  const nokkelnavn = [...new Set(valgte.flatMap((v) => v.utdata.nokler.map((n) => n.navn)))]
  const rader: { navn: string; celle: (v: LagretFordeling) => string }[] = [
    { navn: t.tildelt, celle: (v) => kr(v.utdata.tildelt) },
    { navn: t.avsatt, celle: (v) => kr(v.utdata.avsatt) },
    { navn: t.pott, celle: (v) => kr(v.utdata.pott) },
    { navn: t.grunntilskudd, celle: (v) => kr(v.utdata.grunntilskudd) },
    ...nokkelnavn.map((navn) => ({
      navn: simulatortekster[sprak].andel(navn),
      celle: (v: LagretFordeling) => {
        const nokkel = v.utdata.nokler.find((n) => n.navn === navn)
        return nokkel === undefined ? '–' : `${lesbarAndel(nokkel.andel, sprak)}\u00A0%`
      },
    })),
  ]
  return (
    <Tabell
      sprak={sprak}
      tekst={t.premisser}
      skjultTekst
      smalt="stabel"
      rader={rader}
      radnokkel={(r) => r.navn}
      kolonner={[
        { nokkel: 'navn', tittel: t.premiss, radhode: true, celle: (r) => r.navn },
        ...valgte.map((v): Kolonne<(typeof rader)[number]> => ({
          nokkel: String(v.id),
          tittel: <a href={`${p.sti}/${v.id}`}>{v.navn}</a>,
          etikett: v.navn,
          juster: 'hoyre',
          celle: (r) => r.celle(v),
        })),
      ]}
    />
  )
}

function Rammer(p: {
  readonly sprak: Sprak
  readonly forste: LagretFordeling
  readonly valgte: readonly LagretFordeling[]
}) {
  const { sprak, forste, valgte } = p
  const t = forslagstekster[sprak].sammenlignet
  const kolonner = valgte.flatMap((v, i): Kolonne<Nettverksrad>[] => {
    const s = sammenlign(v.utdata.rammer, forste.utdata.rammer)
    const rammer = new Map(s.rader.map((r) => [r.id, r]))
    const celle = (kr: number | null | undefined) =>
      kr === null || kr === undefined ? '–' : formatTall(kr, sprak)
    const hoyre = { juster: 'hoyre' } as const
    return [
      {
        ...hoyre,
        nokkel: String(v.id),
        tittel: v.navn,
        celle: (r) => celle(rammer.get(r.id)?.ramme),
        fot: celle(s.sumRamme),
      },
      ...(i === 0
        ? []
        : [
            {
              ...hoyre,
              nokkel: `${v.id}-endring`,
              tittel: t.endring,
              celle: (r: Nettverksrad) => (
                <Endring sprak={sprak} kroner={rammer.get(r.id)?.differanse ?? null} />
              ),
              fot: <Endring sprak={sprak} kroner={s.differanse} />,
            },
          ]),
    ]
  })
  return (
    <Tabell
      sprak={sprak}
      tekst={t.tabell}
      smalt="stabel"
      rader={nettverkene(valgte)}
      radnokkel={(r) => r.id}
      kolonner={[
        { nokkel: 'navn', tittel: t.nettverk, radhode: true, celle: (r) => r.navn, fot: t.sum },
        ...kolonner,
      ]}
    />
  )
}

interface Nettverksrad {
  readonly id: string
  readonly navn: string
}

/** Every network any of them has a frame for, in the order it is first met. */
function nettverkene(valgte: readonly LagretFordeling[]): readonly Nettverksrad[] {
  const kart = new Map(
    valgte.flatMap((v) => v.utdata.rammer).map(({ id, navn }) => [id, { id, navn }]),
  )
  return [...kart.values()]
}

export function sammenligningsark(valgte: readonly LagretFordeling[], sprak: Sprak): Ark {
  const t = forslagstekster[sprak].sammenlignet
  const rammer = valgte.map((v) => new Map(v.utdata.rammer.map((r) => [r.id, r.ramme])))
  return {
    navn: t.tittel,
    kolonner: [
      { nokkel: 'navn', overskrift: t.nettverk, slag: 'tekst' },
      ...valgte.map((v): Arkkolonne => {
        return { nokkel: `f${v.id}`, overskrift: v.navn, slag: 'kroner' }
      }),
    ],
    rader: nettverkene(valgte).map(({ id, navn }): Rad => {
      return { navn, ...Object.fromEntries(valgte.map((v, i) => [`f${v.id}`, rammer[i]?.get(id)])) }
    }),
    bunnrad: {
      navn: t.sum,
      ...Object.fromEntries(valgte.map((v) => [`f${v.id}`, v.utdata.sum])),
    },
  }
}
