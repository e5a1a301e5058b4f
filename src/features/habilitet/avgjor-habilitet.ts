import {
  gyldigAvgjorelse,
  type Habilitetsfeil,
  type Habilitetsvedtak,
} from '#core/habilitet/gyldig.ts'
import type { KanIkkeAvgjoreGrunn } from '#core/habilitet/kan-avgjore.ts'
import type { Habilitetsgrunn, Utfall } from '#core/habilitet/typer.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Medlem } from '#features/vurdering/sporringer.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { kanAvgjoreHer } from './bilde.ts'
import { forHendelse } from './for-hendelse.ts'
import {
  finnSporsmal,
  lesGruppe,
  type Finnefeil,
  type Gruppelesing,
  type Habilitetslesing,
} from './les-habilitetssak.ts'

/** One decision as it is filled in: on whom, in which case, having read what. */
export interface Avgjorelsesutkast {
  readonly nettverkId: string
  readonly vervId: number
  readonly lest: string
  readonly utfall: Utfall | null
  readonly grunn: Habilitetsgrunn | null
  readonly ord: string
}

export type Avgjorelsesfeil = { readonly nettverkId: string; readonly vervId: number } & (
  | Finnefeil
  | { readonly kode: 'nektet'; readonly grunn: KanIkkeAvgjoreGrunn }
  | { readonly kode: 'ugyldig'; readonly feil: readonly Habilitetsfeil[] }
)

export type Avgjorelsessvar = Resultat<readonly Habilitetslesing[], readonly Avgjorelsesfeil[]>

/** Decides all of them, or none when one is refused. What is decided before stays in the history. */
export function avgjorHabilitet(
  db: Db,
  k: {
    readonly ar: Tilskuddsar
    readonly gruppe: string
    /** The seat that puts it on record. */
    readonly avVervId: number
    readonly naa: Temporal.Instant
    readonly utkast: readonly Avgjorelsesutkast[]
  },
): Promise<Avgjorelsessvar> {
  return withTransaction(db, async (trx): Promise<Avgjorelsessvar> => {
    const l = await lesGruppe(trx, k.ar, k.gruppe, k.avVervId)
    const meg = l?.meg
    const svar = k.utkast.map((u) => vurder(l, meg, u))
    if (toGanger(svar)) return feil(k.utkast.map((u) => ({ ...u, kode: 'utdatert' })))
    const feilene = svar.flatMap((s) => (s.ok ? [] : [s.feil]))
    if (feilene.length > 0) return feil(feilene)
    const lov = svar.flatMap((s) => (s.ok ? [s.verdi] : []))
    for (const { lest, vedtak, av } of lov) {
      const { regel } = lest.sporsmal
      await forHendelse(trx, lest, {
        slag: 'avgjort',
        av,
        ...vedtak,
        regelgrunn: regel,
        naa: k.naa,
      })
    }
    return ok(lov.map((x) => x.lest))
  })
}

interface Lovlig {
  readonly lest: Habilitetslesing
  readonly vedtak: Habilitetsvedtak
  readonly av: Medlem
}

function vurder(
  l: Gruppelesing | undefined,
  meg: Medlem | undefined,
  utkast: Avgjorelsesutkast,
): Resultat<Lovlig, Avgjorelsesfeil> {
  const { nettverkId, vervId } = utkast
  const hvem = { nettverkId, vervId }
  if (l === undefined) return feil({ ...hvem, kode: 'finnes-ikke' })
  if (meg === undefined) return feil({ ...hvem, kode: 'nektet', grunn: 'ikke-i-gruppa' })
  const funnet = finnSporsmal(l, utkast)
  if (!funnet.ok) return feil({ ...hvem, ...funnet.feil })
  const { bilde, sporsmal } = funnet.verdi
  const lov = kanAvgjoreHer(meg, sporsmal, bilde)
  if (!lov.ok) return feil({ ...hvem, kode: 'nektet', grunn: lov.grunn })
  const gyldig = gyldigAvgjorelse(utkast, 'forum')
  if (!gyldig.ok) return feil({ ...hvem, kode: 'ugyldig', feil: gyldig.feil })
  return ok({ lest: funnet.verdi, vedtak: gyldig.verdi, av: meg })
}

/** The same person in the same case twice: one of the two would stand on what the other changed. */
function toGanger(svar: readonly ReturnType<typeof vurder>[]): boolean {
  const hvem = svar.flatMap((s) =>
    s.ok ? [`${s.verdi.lest.sak.sakId} ${s.verdi.lest.sporsmal.medlem.personId}`] : [],
  )
  return new Set(hvem).size < hvem.length
}
