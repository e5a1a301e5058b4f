import { sql } from 'kysely'
import type { Handling } from '#core/tilgang/rettigheter.ts'
import { ok } from '#core/resultat.ts'
import type { Db } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import type { Gjelder } from '#platform/http/svar.ts'
import { medKontekst, SYSTEMET } from '#platform/kontekst.ts'
import type { Besok } from './foresporsel.ts'

interface Linje {
  readonly slag: 'lest' | 'avvist'
  readonly handling: Handling
  /** The address without its query. */
  readonly sti: string
  readonly grunn: string | null
  readonly utelatt: number
  readonly gjelder: Gjelder
}

/** The access log: who read what is shielded, and who was refused. */
export interface Innsynslogg {
  /** Before the content leaves: what cannot be noted is not shown. */
  readonly lest: (
    besok: Besok,
    handling: Handling,
    sti: string,
    gjelder: readonly Gjelder[],
  ) => Promise<void>
  /** Somebody known was refused. A flood from one person becomes a few lines that tell how many. */
  readonly avvist: (besok: Besok, handling: Handling, sti: string, grunn: string) => Promise<void>
}

const VINDU = 60_000
/** Lines a minute for one person. */
const FLEST = 20
const PLASS = 10_000

export function lagInnsynslogg(db: Db, naa: () => Temporal.Instant): Innsynslogg {
  const leste = lagMinutt(naa)
  const vinduer = new Map<string, { til: number; skrevet: number; utelatt: number }>()

  /** How many were left out before this one; null when this one is left out too. */
  const slippTil = (hvem: string): number | null => {
    const tid = naa().epochMilliseconds
    const kjent = vinduer.get(hvem)
    if (kjent !== undefined && kjent.til > tid) {
      if (kjent.skrevet < FLEST) {
        kjent.skrevet += 1
        return 0
      }
      kjent.utelatt += 1
      return null
    }
    if (vinduer.size >= PLASS) vinduer.clear()
    vinduer.set(hvem, { til: tid + VINDU, skrevet: 1, utelatt: 0 })
    return kjent?.utelatt ?? 0
  }

  return {
    lest: async (besok, handling, sti, gjelder) => {
      const hvem = `${hvemEr(besok) ?? ''} ${besok.aktor.vervId ?? ''} ${sti}`
      const nye = gjelder.filter((g) => !leste.har(`${hvem} ${JSON.stringify(g)}`))
      if (nye.length === 0) return
      await skriv(
        db,
        besok,
        nye.map((g) => ({ slag: 'lest', handling, sti, grunn: null, utelatt: 0, gjelder: g })),
      )
      // Remembered when it is written: what could not be noted is noted the next time.
      for (const g of nye) leste.husk(`${hvem} ${JSON.stringify(g)}`)
    },
    avvist: async (besok, handling, sti, grunn) => {
      const hvem = hvemEr(besok)
      const utelatt = hvem === null ? null : slippTil(hvem)
      if (utelatt === null) return
      const { fylkeId, nettverkId } = besok.forhold
      const gjelder = { fylkeId, nettverkId }
      await skriv(db, besok, [{ slag: 'avvist', handling, sti, grunn, utelatt, gjelder }])
    },
  }
}

/** The public is refused every day by following links, and is nobody to note. */
function hvemEr({ aktor, okt }: Besok): string | null {
  if (okt !== null) return `p${okt.personId}`
  return aktor.vervId === null ? null : `v${aktor.vervId}`
}

/**
 * What was noted in the last minute, in this process. The same person who reads the same in the same
 * form again has not read more: one line, so that reading does not become writing. Bounded: full, it
 * forgets the oldest, and at worst a line is written once more.
 */
function lagMinutt(naa: () => Temporal.Instant) {
  const til = new Map<string, number>()
  const tid = () => naa().epochMilliseconds
  return {
    har: (noekkel: string): boolean => (til.get(noekkel) ?? 0) > tid(),
    husk: (noekkel: string): void => {
      til.delete(noekkel)
      til.set(noekkel, tid() + VINDU)
      for (const [eldst, utloper] of til) {
        if (til.size <= PLASS && utloper > tid()) break
        til.delete(eldst)
      }
    },
  }
}

async function skriv(db: Db, { aktor, okt }: Besok, linjer: readonly Linje[]): Promise<void> {
  await medKontekst({ ...SYSTEMET, handling: 'innsyn' }, () =>
    withTransaction(
      db,
      async (trx) => {
        await trx
          .insertInto('innsyn')
          .values((eb) =>
            linjer.map((l) => ({
              slag: l.slag,
              handling: l.handling,
              sti: l.sti.slice(0, 500),
              grunn: l.grunn,
              utelatt: l.utelatt,
              person_id:
                okt?.personId ??
                eb
                  .selectFrom('setebesetning')
                  .select('person_id')
                  .where(sql<boolean>`id = ${aktor.vervId}`),
              verv_id: aktor.vervId,
              fra_fylke_id: aktor.fylkeId,
              fylke_id: l.gjelder.fylkeId ?? null,
              tilskuddsar_id: l.gjelder.tilskuddsarId ?? null,
              nettverk_id: l.gjelder.nettverkId ?? null,
              utvalg_id: l.gjelder.utvalgId ?? null,
            })),
          )
          .execute()
        return ok(true)
      },
      { isolasjon: 'read committed' },
    ),
  )
}
