import { forklar } from '#core/fordeling/forklar.ts'
import { sammenlign, type Rammerad } from '#core/fordeling/sammenlign.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Ark, Kolonne, Rad } from '#platform/documents/ark.ts'
import type { Tabelldokument } from '#platform/documents/tabelldokument.ts'
import { formatDato, formatKroner } from '#ui/format.ts'
import { forklaringstekst } from './forklaringstekst.ts'
import { hvorKronenBleAv } from './hvor-kronen-ble-av.ts'
import type { LagretFordeling, PublisertRamme } from './sporringer.ts'
import { lesbarAndel, lesbartTall } from '#ui/tallformat.ts'
import { fordelingstekster } from './tekster.ts'

export interface Fordelingsfil {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly vist: LagretFordeling
  readonly fjoraret: readonly Rammerad[]
  readonly publiserte: readonly PublisertRamme[]
}

/** The open data of the page: the input, the whole calculation, and what it is compared with. */
export function somJson({ ar, vist, fjoraret, publiserte }: Fordelingsfil) {
  const { id, navn, status, vedtakNr, sak, vedtattTid, inndata, utdata } = vist
  return {
    fylke: ar.fylkeId,
    ar: ar.ar,
    ordning: ar.ordningId,
    fordeling: { id, navn, status, vedtakNr, sak, vedtattTid },
    inndata,
    utdata,
    fjoraret,
    publisert: publiserte,
  }
}

/** The table of the page as a sheet, with the explanation in words as the last column. */
export function somArk({ sprak, ar, vist, fjoraret, publiserte }: Fordelingsfil): readonly Ark[] {
  const t = fordelingstekster[sprak]
  const f = vist.utdata
  const fjor = perId(fjoraret)
  const publisert = perId(publiserte)
  const kolonner: Kolonne[] = [
    { nokkel: 'navn', overskrift: t.tabell.nettverk, slag: 'tekst' },
    ...f.nokler.map((n, k): Kolonne => {
      return { nokkel: `verdi${k}`, overskrift: t.tabell.verdi(n.navn), slag: 'desimal' }
    }),
    { nokkel: 'prosent', overskrift: `${t.tabell.andel} (%)`, slag: 'desimal' },
    { nokkel: 'grunn', overskrift: utenMykt(t.tabell.grunntilskudd), slag: 'kroner' },
    { nokkel: 'gulv', overskrift: t.tabell.gulv, slag: 'kroner' },
    { nokkel: 'rest', overskrift: utenMykt(t.tabell.restkrone), slag: 'kroner' },
    { nokkel: 'ramme', overskrift: t.tabell.ramme, slag: 'kroner' },
    ...(fjoraret.length === 0
      ? []
      : ([
          { nokkel: 'fjor', overskrift: t.tabell.fjor(ar.ar - 1), slag: 'kroner' },
          { nokkel: 'endring', overskrift: t.tabell.endring, slag: 'kroner' },
        ] as const)),
    ...(publiserte.length === 0
      ? []
      : ([
          { nokkel: 'publisert', overskrift: t.publisert.publisert, slag: 'kroner' },
          { nokkel: 'differanse', overskrift: t.publisert.differanse, slag: 'kroner' },
        ] as const)),
    { nokkel: 'forklaring', overskrift: t.krone.trinn, slag: 'tekst', bredde: 60 },
  ]
  const rader = f.rammer.map((r): Rad => {
    const [i, p] = [fjor.get(r.id), publisert.get(r.id)]
    return {
      navn: r.navn,
      ...Object.fromEntries(r.verdier.map((v, k) => [`verdi${k}`, v])),
      prosent: r.prosent,
      grunn: r.grunntilskudd,
      gulv: r.gulv,
      rest: r.restkrone,
      ramme: r.ramme,
      fjor: i,
      endring: i === undefined ? undefined : r.ramme - i,
      publisert: p,
      differanse: p === undefined ? undefined : r.ramme - p,
      forklaring: forklaringstekst(forklar(f, r), sprak),
    }
  })
  const motFjor = sammenlign(f.rammer, fjoraret)
  const motPublisert = sammenlign(f.rammer, publiserte)
  const bunnrad: Rad = {
    navn: t.tabell.sum,
    ...Object.fromEntries(f.nokler.map((n, k) => [`verdi${k}`, n.sum])),
    grunn: f.grunntilskuddSum,
    gulv: f.proRata - f.restkroner,
    rest: f.restkroner,
    ramme: f.sum,
    fjor: motFjor.sumAnnen,
    endring: motFjor.differanse,
    publisert: motPublisert.sumAnnen,
    differanse: motPublisert.differanse,
  }
  const merknader = [t.merknadRest, ...publiserteMerknader({ sprak, vist, publiserte })]
  return [{ navn: t.fordeling, kolonner, rader, bunnrad, merknader }]
}

/** The table and the explanations as a document for reading. */
export function somDokument(fil: Fordelingsfil): Tabelldokument {
  const { sprak, ar, vist } = fil
  const t = fordelingstekster[sprak]
  const f = vist.utdata
  const kr = (belop: number) => formatKroner(belop, sprak)
  const tall = (verdi: number | string) => lesbartTall(verdi, sprak)
  const vedtatt = vist.vedtattTid
  const nokler = f.nokler.map((n) => `${lesbarAndel(n.andel, sprak)} % ${n.navn}`).join(', ')
  const kolonner = [
    t.tabell.nettverk,
    ...f.nokler.map((n) => n.navn),
    t.tabell.andel,
    utenMykt(t.tabell.grunntilskudd),
    t.tabell.gulv,
    utenMykt(t.tabell.restkrone),
    t.tabell.ramme,
  ]
  return {
    tittel: t.tittel(ar.ar),
    undertittel: `${ar.ordningNavn[sprak]}, ${ar.fylkeNavn}`,
    sprak,
    dato: (vedtatt ?? vist.opprettetTid).slice(0, 10),
    avsender: ar.statsforvalter,
    ...(vist.status === 'vedtatt' ? {} : { merke: t.status[vist.status] }),
    liggende: true,
    ingress: [
      vedtatt === null
        ? t.erForslag
        : t.vedtatt(vist.vedtakNr ?? 0, vist.sak ?? '', formatDato(vedtatt, sprak)),
      `${t.tall.tildelt}: ${kr(f.tildelt)}. ${t.tall.pott}: ${kr(f.pott)}. ${t.tall.grunntilskudd}: ${kr(f.grunntilskuddSum)}. ${t.tall.proRata}: ${kr(f.proRata)} (${nokler}).`,
    ],
    tabeller: [
      {
        tittel: t.rammene,
        kolonner: kolonner.map((overskrift, i) => {
          return { overskrift, justering: i === 0 ? 'venstre' : 'hoyre' }
        }),
        rader: f.rammer.map((r) => [
          r.navn,
          ...r.verdier.map(tall),
          `${tall(r.prosent)} %`,
          tall(r.grunntilskudd),
          tall(r.gulv),
          tall(r.restkrone),
          tall(r.ramme),
        ]),
        bunnrad: [
          t.tabell.sum,
          ...f.nokler.map((n) => tall(n.sum)),
          '',
          tall(f.grunntilskuddSum),
          tall(f.proRata - f.restkroner),
          tall(f.restkroner),
          tall(f.sum),
        ],
      },
    ],
    punkttittel: t.krone.tittel,
    punkter: f.rammer.map((r) => `${r.navn}: ${forklaringstekst(forklar(f, r), sprak)}`),
    merknader: [t.merknadRest, ...publiserteMerknader(fil)],
  }
}

function publiserteMerknader(
  f: Pick<Fordelingsfil, 'sprak' | 'vist' | 'publiserte'>,
): readonly string[] {
  if (f.publiserte.length === 0) return []
  const s = sammenlign(f.vist.utdata.rammer, f.publiserte)
  return [hvorKronenBleAv(f.vist.utdata, f.publiserte, s, f.sprak).join(' ')]
}

function perId(rader: readonly Rammerad[]): ReadonlyMap<string, number> {
  return new Map(rader.map((r) => [r.id, r.ramme]))
}

/** Soft hyphens belong on a narrow screen only. */
function utenMykt(tekst: string): string {
  return tekst.replaceAll('\u00AD', '')
}
