import type { Kroner } from '#core/kroner.ts'
import type { Skjermetsak, Tilskuddsar } from '#features/ar/sporringer.ts'
import {
  skjermetFor,
  synFor,
  type Lukket,
  type Sporsmal,
} from '#features/beslutningsgrunnlag/syn.ts'
import { apentDokument } from './apent-dokument.ts'
import type { Innstillingsbilde, Vedtakshinder } from './bilde.ts'
import type { Innstillingsinndata, Nettverkssak, Stengtlinje } from './typer.ts'

/** A case whose body this reader may not read: what the forum gave it is open, and nothing else. */
export interface Lukketsak {
  readonly grunn: Lukket
  readonly skjerming: Skjermetsak | null
  readonly samlet: Kroner
  readonly restAvRamme: Kroner
}

/** The recommendation as one reader may see it. Only this is shown and downloaded. */
export interface Lestbilde extends Innstillingsbilde {
  /** By network. Empty: all of it is open. */
  readonly lukkede: ReadonlyMap<string, Lukketsak>
}

/**
 * Takes the bodies out that `kan` may not read, in text and in figures: what is applied for, what
 * the group and the plenary wrote, and every sum either could be computed from. They are gone from
 * the data, so that no form of it can show them. An adopted recommendation is everyone's; a draft
 * shows a case when its decision basis may be read.
 */
export function forLeser(
  bilde: Innstillingsbilde,
  kan: Sporsmal,
  naa: Temporal.Instant,
): Lestbilde {
  const { ar, dokument, inndata } = bilde
  const lukkede = new Map(
    inndata.nettverk.flatMap((n) => {
      const stengt = bilde.stengte.find((l) => l.nettverkId === n.nettverkId)
      if (stengt !== undefined) return [[n.nettverkId, lukk('skjermet', stengt, ar)] as const]
      const linje = dokument.linjer.find((l) => l.nettverkId === n.nettverkId)
      const grunn = n.sak === null ? null : lukketGrunn(bilde, n, kan, naa)
      return linje === undefined || grunn === null
        ? []
        : [[n.nettverkId, lukk(grunn, linje, ar)] as const]
    }),
  )
  if (lukkede.size === 0) return { ...bilde, lukkede }
  const apne: Innstillingsinndata = {
    ...inndata,
    nettverk: inndata.nettverk.map((n) => (lukkede.has(n.nettverkId) ? { ...n, sak: null } : n)),
  }
  return {
    ...bilde,
    inndata: apne,
    dokument: apentDokument(dokument, apne),
    hindringer: apneHindringer(bilde.hindringer, lukkede),
    lukkede,
  }
}

function lukketGrunn(
  { ar, rad, versjoner }: Innstillingsbilde,
  { nettverkId, sak }: Nettverkssak,
  kan: Sporsmal,
  naa: Temporal.Instant,
): Lukket | null {
  if (rad !== null && rad.status !== 'utkast') {
    return skjermetFor(kan, ar, nettverkId) === null ? null : 'skjermet'
  }
  const skjerming = ar.skjermede.find((s) => s.nettverkId === nettverkId) ?? null
  const grunnlag = { status: 'sendt', vurdert: sak?.vurdering !== null, skjerming } as const
  const innstillingVedtatt = versjoner.some((v) => v.status === 'vedtatt')
  const lest = { nettverkId, innstillingVedtatt, publisertFra: null, grunnlag }
  return synFor(kan, ar, lest, naa).lukket
}

function lukk(grunn: Lukket, linje: Stengtlinje, ar: Tilskuddsar): Lukketsak {
  const { samlet, restAvRamme, nettverkId } = linje
  const skjerming = ar.skjermede.find((s) => s.nettverkId === nettverkId) ?? null
  return { grunn, skjerming, samlet, restAvRamme }
}

/** That something is left to do in a closed case, and not what. */
function apneHindringer(
  hindringer: readonly Vedtakshinder[],
  lukkede: ReadonlyMap<string, Lukketsak>,
): readonly Vedtakshinder[] {
  const erLukket = (h: Vedtakshinder) => 'nettverkId' in h && lukkede.has(h.nettverkId)
  const iLukkede = new Set(
    hindringer.flatMap((h) => ('nettverkId' in h && erLukket(h) ? [h.nettverkId] : [])),
  )
  return [
    ...hindringer.filter((h) => !erLukket(h)),
    ...[...iLukkede].map((nettverkId) => ({ kode: 'i-lukket-sak', nettverkId }) as const),
  ]
}
