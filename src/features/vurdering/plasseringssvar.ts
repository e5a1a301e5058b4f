import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import type { Feltfeil } from '#ui/feiloppsummering.tsx'
import type { Flyttefeil, Flyttet, Flytting } from './plasser-saker.ts'
import type { Gruppe, Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

/** The rows of a form of places: `til.<network>`, and `fra.<network>` as it stood on the page. */
export function lesFlyttinger(skjema: Skjemadata): readonly Flytting[] {
  return skjema.delnavn('til').map((nettverkId) => ({
    nettverkId,
    fra: skjema.tekst(`fra.${nettverkId}`),
    til: skjema.tekst(`til.${nettverkId}`),
  }))
}

/** Every case that could not be moved, in a sentence at its field. */
export function flyttefeil(
  feil: readonly Flyttefeil[],
  sprak: Sprak,
  grupper: readonly Gruppe[],
  saker: readonly Sak[],
): { readonly feil: ReadonlyMap<string, string>; readonly feilliste: readonly Feltfeil[] } {
  const setninger = feil.map((f) => ({
    felt: `til.${f.nettverkId}`,
    tekst: setning(f, sprak, grupper, saker),
  }))
  return { feil: new Map(setninger.map((s) => [s.felt, s.tekst])), feilliste: setninger }
}

function setning(
  f: Flyttefeil,
  sprak: Sprak,
  grupper: readonly Gruppe[],
  saker: readonly Sak[],
): string {
  const alt = vurderingstekster[sprak]
  const t = alt.oppsett
  const navn = saker.find((s) => s.nettverkId === f.nettverkId)?.nettverkNavn ?? f.nettverkId
  switch (f.kode) {
    case 'finnes-ikke':
      return t.sakFinnesIkke(navn)
    case 'gruppe-finnes-ikke':
      return t.gruppeFinnesIkke(navn)
    case 'nektet':
      return t.nektetSak(navn, t.erLast[f.grunn])
    case 'utdatert': {
      const naa = grupper.find((g) => g.slug === f.naa)
      const der = naa === undefined ? alt.ingenGruppe : alt.gruppe(naa.navn)
      return t.utdatertSak(
        navn,
        der.replace(/^./u, (c) => c.toLowerCase()),
      )
    }
    default:
      return uventet(f)
  }
}

export function kvitteringFor(flyttet: readonly Flyttet[], sprak: Sprak): string {
  const t = vurderingstekster[sprak].kvittering
  if (flyttet.length === 0) return t.ingenEndring
  return flyttet
    .map(({ sak, til }) =>
      til === null ? t.tattUt(sak.nettverkNavn) : t.plassert(sak.nettverkNavn, til.navn),
    )
    .join(' ')
}
