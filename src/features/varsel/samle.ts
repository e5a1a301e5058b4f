import { sql } from 'kysely'
import { ok } from '#core/resultat.ts'
import { mottakere } from '#core/varsler/mottakere.ts'
import { varselsprak } from '#core/varsler/sprak.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { leggIKo } from '#platform/epost/ko.ts'
import { samlebrev } from './lag-brev.ts'
import type { Varseloppsett } from './oppsett.ts'
import { hentHendelser, hentMottakere, hentMulige, tilHendelse } from './sporringer.ts'

/**
 * The day's digests, from the hour each county has set. The mail's key is the day and the person,
 * so it is made once, whoever looks at the clock and however often. Gives how many were made.
 */
export async function samle(
  db: Db,
  oppsett: Varseloppsett,
  naa: Temporal.Instant,
): Promise<number> {
  const lokal = naa.toZonedDateTimeISO('Europe/Oslo')
  const dato = lokal.toPlainDate().toString()
  const klokka = lokal.toPlainTime().toString({ smallestUnit: 'second' })
  const venter = await db
    .selectFrom('varsel as v')
    .innerJoin('varselhendelse as h', 'h.id', 'v.hendelse_id')
    .innerJoin('person as p', 'p.id', 'v.person_id')
    .select(['v.person_id', 'h.fylke_id'])
    .distinct()
    .where('v.naar', '=', 'daglig')
    .where('v.epost_id', 'is', null)
    .where('p.epost', 'is not', null)
    .where(
      sql<boolean>`${klokka}::time >= (select r.samles_kl from varselregel r
        where r.gyldig @> ${dato}::date and (r.fylke_id is null or r.fylke_id = h.fylke_id)
        order by r.fylke_id is null limit 1)`,
    )
    .where(
      sql<boolean>`not exists (select from epost e
        where e.nokkel = 'samling:' || ${dato} || ':' || v.person_id || ':' || h.fylke_id)`,
    )
    .limit(200)
    .execute()
  for (const { person_id, fylke_id } of venter)
    await withTransaction(
      db,
      async (trx) => {
        await samleFor(trx, person_id, fylke_id, dato, oppsett, naa)
        return ok(null)
      },
      { isolasjon: 'read committed' },
    )
  return venter.length
}

async function samleFor(
  trx: Trx,
  personId: number,
  fylkeId: string,
  dato: string,
  oppsett: Varseloppsett,
  naa: Temporal.Instant,
): Promise<void> {
  // Held, so that two processes do not tell the same in two mails.
  const rader = await trx
    .selectFrom('varsel as v')
    .innerJoin('varselhendelse as h', 'h.id', 'v.hendelse_id')
    .select('v.hendelse_id')
    .where('v.person_id', '=', personId)
    .where('h.fylke_id', '=', fylkeId)
    .where('v.naar', '=', 'daglig')
    .where('v.epost_id', 'is', null)
    .orderBy('v.hendelse_id')
    .limit(100)
    .forUpdate('v')
    .execute()
  const hendelser = await hentHendelser(
    trx,
    rader.map((r) => r.hendelse_id),
  )
  // Since it happened the seat may have ended, or the deadline been met: asked again before it is told.
  const mulige = await hentMulige(trx, fylkeId, dato)
  const fortelles = hendelser.filter((h) => mottakere(tilHendelse(h), mulige).includes(personId))
  await utelat(
    trx,
    personId,
    hendelser.filter((h) => !fortelles.includes(h)).map((h) => h.id),
  )
  const ider = fortelles.map((h) => h.id)
  const [m] = await hentMottakere(trx, [personId], fylkeId, dato)
  if (ider.length === 0 || m?.epost === undefined || m.epost === null) return
  const sprak = varselsprak({ valgt: m.sprak, organisasjon: m.organisasjon, fylke: m.fylke })
  const epostId = await leggIKo(trx, {
    til: m.epost,
    personId,
    fylkeId,
    slag: 'samling',
    sprak,
    brev: samlebrev(fortelles, m.navn, sprak, dato, oppsett),
    nokkel: `samling:${dato}:${personId}:${fylkeId}`,
    domene: oppsett.domene,
    naa,
  })
  if (epostId === null) return
  await trx
    .updateTable('varsel')
    .set({ epost_id: epostId })
    .where('person_id', '=', personId)
    .where('hendelse_id', 'in', ider)
    .execute()
}

/** No longer for this person: not told, and not asked about again. */
async function utelat(trx: Trx, personId: number, ider: readonly number[]): Promise<void> {
  if (ider.length === 0) return
  await trx
    .updateTable('varsel')
    .set({ naar: 'ingen' })
    .where('person_id', '=', personId)
    .where('hendelse_id', 'in', ider)
    .execute()
}
