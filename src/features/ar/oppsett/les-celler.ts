import type { Skjemadata } from '#platform/http/skjemadata.ts'
import type { NyttTall } from './lagre-nokkeltall.ts'
import type { Tallfeil } from './les-nokkeltall.ts'
import { cellenavn } from './nokkeltall-side.tsx'
import { sammeTall, sjekkTall } from './sjekk-tall.ts'
import type { Oppsett } from './sporringer.ts'

/** The plain form of single figures: what was changed, and every fault. Fields not sent are left. */
export function lesCeller(
  data: Skjemadata,
  oppsett: Oppsett,
): {
  readonly endret: readonly NyttTall[]
  readonly feil: readonly { readonly felt: string; readonly feil: Tallfeil }[]
  readonly skrevet: ReadonlyMap<string, string>
} {
  const endret: NyttTall[] = []
  const feil: { felt: string; feil: Tallfeil }[] = []
  const skrevet = new Map<string, string>()
  for (const nettverk of oppsett.nettverk) {
    for (const nokkel of oppsett.nokler) {
      const felt = cellenavn(nokkel.nr, nettverk.id)
      if (!data.har(felt)) continue
      const tekst = data.tekst(felt)
      skrevet.set(felt, tekst)
      const lest = sjekkTall(tekst)
      const fra = oppsett.tall.get(nettverk.id)?.get(nokkel.nr) ?? null
      const rad = { nettverkId: nettverk.id, nokkelNr: nokkel.nr }
      if (lest.slag === 'feil')
        feil.push({ felt, feil: { ...lest.feil, kolonne: `${nokkel.navn}, ${nettverk.navn}` } })
      else if (lest.slag === 'tomt') {
        if (fra !== null) endret.push({ ...rad, verdi: null })
      } else if (!sammeTall(fra, lest.verdi)) {
        endret.push({ ...rad, verdi: lest.verdi })
      }
    }
  }
  return { endret, feil, skrevet }
}
