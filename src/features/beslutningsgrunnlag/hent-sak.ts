import { osloDato } from '#platform/oslo-dato.ts'
import {
  kanBegynne,
  kanRedigere,
  kanReturnere,
  kanSende,
  kanTrekke,
} from '#core/beslutningsgrunnlag/status.ts'
import { hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { Kommando } from './les-sak.ts'
import type { Handlingsvalg } from './sak-handlinger.tsx'
import { tilRad, type Samlingsrad } from './samling.ts'
import type { Nettverksgrunnlag, Partnervalg } from './lagret-grunnlag.ts'
import { hentGrunnlagene, hentPartnere } from './sporringer.ts'
import { hentTidligereAr } from './tidligere-ar.ts'
import { synFor } from './syn.ts'
import { tilstandFor } from './tilstand.ts'

export interface Sak {
  readonly ar: Tilskuddsar
  readonly nettverk: Nettverksgrunnlag
  readonly partnere: readonly Partnervalg[]
  readonly rad: Samlingsrad
}

const lest = new WeakMap<Foresporsel, Promise<Sak | undefined>>()

/**
 * The network of the address with its decision basis as this reader may see it, as it stood when
 * the request began: the right to it is asked of the same row as is shown. Three queries, once.
 */
export async function hentSak(f: Foresporsel): Promise<Sak | undefined> {
  const sak = lest.get(f) ?? lesSaken(f)
  lest.set(f, sak)
  return sak
}

/** The same, read anew: after a command that came too late. */
export async function hentNySak(f: Foresporsel): Promise<Sak | undefined> {
  lest.delete(f)
  return hentSak(f)
}

async function lesSaken(f: Foresporsel): Promise<Sak | undefined> {
  const ar = await hentArFraAdresse(f.db, f.param)
  if (ar === undefined) return undefined
  const [[nettverk], partnere] = await Promise.all([
    hentGrunnlagene(f.db, ar, f.param('nettverk')),
    hentPartnere(f.db, ar),
  ])
  if (nettverk === undefined) return undefined
  const naa = f.naa()
  const rad = tilRad(ar, nettverk, partnere, osloDato(naa), synFor(f.kan, ar, nettverk, naa))
  return { ar, nettverk, partnere, rad }
}

/** Role decides what is offered; the state, by core's rules, whether it can be done now. */
export async function handlingsvalg(f: Foresporsel, sak: Sak): Promise<Handlingsvalg> {
  const { ar, nettverk, rad } = sak
  if (nettverk.grunnlag === null) {
    if (!f.kan('grunnlag.rediger').ok) return {}
    const tidligere = await hentTidligereAr(f.db, ar, nettverk.nettverkId)
    const begynn = kanBegynne({ ...nettverk, ordningGjelder: ar.ordningGjelder })
    return { begynn, fraAr: tidligere?.ar }
  }
  if (rad.grunnlag === null) return {}
  const tilstand = tilstandFor(ar, nettverk, nettverk.grunnlag)
  return {
    rediger: f.kan('grunnlag.rediger').ok ? kanRedigere(tilstand) : undefined,
    send: f.kan('grunnlag.send').ok ? kanSende(tilstand, rad.funn) : undefined,
    trekk: f.kan('grunnlag.trekk').ok ? kanTrekke(tilstand) : undefined,
    returner: f.kan('grunnlag.returner').ok ? kanReturnere(tilstand) : undefined,
  }
}

/** The version a form was made from; one that is no number fits no version and is told as outdated. */
export function kommando(f: Foresporsel, ar: Tilskuddsar, versjon: string): Kommando {
  return {
    ar,
    nettverkId: f.param('nettverk'),
    versjon: /^\d{1,9}$/.test(versjon) ? Number(versjon) : -1,
    vervId: f.aktor.vervId,
    naa: f.naa(),
  }
}
