import { z } from 'zod'
import { erDato } from '#core/dato.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { GITTE_ROLLER, kontrollerSeterett } from '#core/verv/seterett.ts'
import { regler, snuddPeriode, somPeriode } from '#features/utvalg/skjemarute.tsx'
import { UTVALGSTYPER, type Utvalgstype } from '#features/utvalg/typer.ts'
import { bedom, type Feltfeil } from '#platform/http/skjemadata.ts'
import type { NySeterett } from './lagre-seterett.ts'
import type { Sted } from './sted.ts'

export function lesNy(
  v: Readonly<Record<string, string>>,
  s: Sted,
): Resultat<NySeterett & { readonly utvalgstype: Utvalgstype }, readonly Feltfeil[]> {
  const lest = bedom(
    z.object({
      utvalgstype: regler.enAv(UTVALGSTYPER),
      gruppe: regler.valgfri([...s.grupper.keys()]),
      stemme: regler.enAv(['med', 'uten', 'begge']),
      rolle: regler.enAv(GITTE_ROLLER),
      hjemmel: regler.krevd(500),
      fra: regler.dato,
      siste: regler.valgfriDato,
    }),
    v,
  )
  const mer = snuddPeriode(v)
  if (!lest.ok) return feil([...lest.feil, ...mer, ...reglene(v, s, lest.feil)])
  if (mer.length > 0) return feil(mer)
  const d = lest.verdi
  return ok({
    utvalgstype: d.utvalgstype,
    gruppe: d.gruppe,
    harStemme: d.stemme === 'begge' ? null : d.stemme === 'med',
    rolle: d.rolle,
    alleOrdninger: v['alleOrdninger'] === 'ja',
    hjemmel: d.hjemmel,
    gyldig: somPeriode(d.fra, d.siste),
  })
}

/** What the rules say of the fields that can be read, so that every fault is told at once. */
function reglene(
  v: Readonly<Record<string, string>>,
  s: Sted,
  alt: readonly Feltfeil[],
): readonly Feltfeil[] {
  const rolle = GITTE_ROLLER.find((r) => r === v['rolle'])
  const { utvalgstype = '', gruppe = '', stemme = '', fra = '' } = v
  if (rolle === undefined || stemme === '') return []
  const linje = {
    utvalgstype,
    gruppe: gruppe === '' ? null : gruppe,
    harStemme: stemme === 'begge' ? null : stemme === 'med',
    rolle,
    alleOrdninger: false,
    gyldig: { fra: erDato(fra) ? fra : s.dato, til: null },
  }
  return kontrollerSeterett(linje, s.rader, s.dato).filter(
    (x) => !alt.some((f) => f.felt === x.felt),
  )
}

export function lesSiste(
  v: Readonly<Record<string, string>>,
): Resultat<string, readonly Feltfeil[]> {
  const { siste = '' } = v
  if (erDato(siste)) return ok(siste)
  return feil([{ felt: 'siste', kode: siste === '' ? 'mangler' : 'dato' }])
}
