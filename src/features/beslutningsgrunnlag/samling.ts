import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { GrunnlagStatus } from '#core/beslutningsgrunnlag/typer.ts'
import { innstill } from '#core/innstilling/innstill.ts'
import type { Innstillingssum } from '#core/innstilling/typer.ts'
import { minus, NULL_KRONER, sumKroner, type Kroner } from '#core/kroner.ts'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type {
  LagretGrunnlag,
  Nettverksgrunnlag,
  Partnervalg,
  Skjerming,
} from './lagret-grunnlag.ts'
import type { Lukket, Syn } from './syn.ts'
import { funnFor } from './tilstand.ts'

/** As this reader may see it: a draft of others is only «not sent». */
export type Synligstatus = GrunnlagStatus | 'ikke-sendt'

export interface Koordinatordel {
  readonly belop: Kroner | null
  /** Tenths of a percent of the amount applied for; null when either is not known. */
  readonly promille: number | null
  readonly usikkert: boolean
}

export interface Samlingsrad {
  readonly nettverkId: string
  readonly nettverkNavn: string
  readonly ramme: Kroner | null
  readonly status: Synligstatus
  readonly tilstand: TilstandAv<'grunnlag'>
  /** Why this reader sees the title and not the body; null when the body may be read. */
  readonly lukket: Lukket | null
  readonly skjerming: Pick<Skjerming, 'hjemmel' | 'satt'> | null
  /** Null when there is none, or none this reader may see. */
  readonly grunnlag: LagretGrunnlag | null
  /** omsokt - ramme; null when one of them is not known. */
  readonly differanse: Kroner | null
  readonly koordinator: Koordinatordel | null
  readonly funn: readonly Kontrollfunn[]
}

export interface Samling {
  readonly rader: readonly Samlingsrad[]
  /** Of those that are sent and this reader may see, whatever is filtered. */
  readonly sum: Innstillingssum
  /** The adopted frames, of all networks; null when none are adopted. */
  readonly rammer: Kroner | null
  /** omsokt - rammer; null when no frames are adopted. */
  readonly differanse: Kroner | null
  readonly utenGruppe: readonly Samlingsrad[]
  readonly ikkeSendt: readonly Samlingsrad[]
}

/** Every network of the year beside the others, with the checks and the sums against the frames. */
export function samle(
  ar: Tilskuddsar,
  nettverk: readonly Nettverksgrunnlag[],
  partnere: readonly Partnervalg[],
  iDag: string,
  syn: (n: Nettverksgrunnlag) => Syn,
): Samling {
  const rader = nettverk.map((n) => tilRad(ar, n, partnere, iDag, syn(n)))
  const sendte = rader.filter((r) => r.status === 'sendt')
  const rammene = nettverk.flatMap((n) => (n.ramme === null ? [] : [n.ramme]))
  const pott = sumKroner(rammene)
  const { sum } = innstill({
    pott,
    rammerVedtatt: rammene.length > 0,
    utvidetRamme: { pa: false, grunn: '' },
    saker: sendte.map((r) => ({
      nettverkId: r.nettverkId,
      ramme: r.ramme,
      omsokt: r.grunnlag?.omsokt ?? NULL_KRONER,
      iGruppe: r.grunnlag?.gruppe !== null,
      gruppe: null,
      samlet: null,
      avvikGrunn: '',
      utenPartner: [],
      partnerForklaring: '',
    })),
  })
  return {
    rader,
    sum,
    rammer: rammene.length > 0 ? pott : null,
    differanse: rammene.length > 0 ? minus(sum.omsokt, pott) : null,
    utenGruppe: sendte.filter((r) => r.grunnlag?.gruppe === null),
    ikkeSendt: rader.filter((r) => r.status !== 'sendt'),
  }
}

export function tilRad(
  ar: Tilskuddsar,
  n: Nettverksgrunnlag,
  partnere: readonly Partnervalg[],
  iDag: string,
  syn: Syn,
): Samlingsrad {
  const g = n.grunnlag
  const synlig = syn.lukket === null ? g : null
  const funn = synlig === null ? [] : funnFor(ar, n, synlig, partnere, iDag)
  const omsokt = synlig?.omsokt ?? null
  return {
    nettverkId: n.nettverkId,
    nettverkNavn: n.nettverkNavn,
    ramme: n.ramme,
    status: synligStatus(g, syn),
    tilstand: syn.tilstand,
    lukket: syn.lukket,
    skjerming: skjermingstittel(g, syn),
    grunnlag: synlig,
    differanse: omsokt === null || n.ramme === null ? null : minus(omsokt, n.ramme),
    koordinator: synlig === null ? null : koordinatordel(synlig, funn),
    funn,
  }
}

function synligStatus(g: LagretGrunnlag | null, syn: Syn): Synligstatus {
  if (g === null) return 'ikke-sendt'
  return g.status === 'sendt' || syn.lukket === null || syn.framdrift ? g.status : 'ikke-sendt'
}

/** Law and date are open; what the secretariat wrote of why is read with the body. */
function skjermingstittel(g: LagretGrunnlag | null, syn: Syn): Samlingsrad['skjerming'] {
  const { skjerming = null } = g ?? {}
  if (skjerming === null || syn.lukket === 'kladd') return null
  return { hjemmel: skjerming.hjemmel, satt: skjerming.satt }
}

/** The sums of some of the rows: what stands under a table that shows only them. */
export function sumAv(rader: readonly Samlingsrad[]) {
  const sum = (belop: (r: Samlingsrad) => Kroner | null | undefined) =>
    sumKroner(rader.map((r) => belop(r) ?? 0))
  return {
    omsokt: sum((r) => r.grunnlag?.omsokt),
    ramme: sum((r) => r.ramme),
    differanse: sum((r) => r.differanse),
  }
}

export function antallFunn(funn: readonly Kontrollfunn[], slag: Kontrollfunn['slag']): number {
  return funn.filter((f) => f.slag === slag).length
}

function koordinatordel(g: LagretGrunnlag, funn: readonly Kontrollfunn[]): Koordinatordel | null {
  const linjer = g.budsjett.filter((l) => l.mottaker === 'koordinator')
  if (linjer.length === 0) return null
  const kjente = linjer.flatMap((l) => (l.belop === null ? [] : [l.belop]))
  const andel = funn.find((f) => f.kode === 'koordinator-andel')
  return {
    belop: kjente.length === 0 ? null : sumKroner(kjente),
    promille: andel?.kode === 'koordinator-andel' ? andel.data.promille : null,
    usikkert: linjer.some((l) => l.usikkert),
  }
}
