import { osloDato } from '#platform/oslo-dato.ts'
import { mottakere } from '#core/varsler/mottakere.ts'
import { naarVarsles } from '#core/varsler/slag.ts'
import { varselsprak } from '#core/varsler/sprak.ts'
import { ok } from '#core/resultat.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { leggIKo } from '#platform/epost/ko.ts'
import { hendelsesbrev } from './lag-brev.ts'
import type { Varseloppsett } from './oppsett.ts'
import {
  hentHendelser,
  hentMottakere,
  hentMulige,
  tilHendelse,
  type Hendelsesrad,
} from './sporringer.ts'

/**
 * Finds who is to know of one event, and puts the mail of those who want it at once in the queue:
 * in one transaction, so that everyone is told once however many processes do this. False: no event
 * was waiting.
 */
export async function fordelNeste(
  db: Db,
  oppsett: Varseloppsett,
  naa: Temporal.Instant,
): Promise<boolean> {
  const svar = await withTransaction(
    db,
    async (trx) => {
      const neste = await trx
        .selectFrom('varselhendelse')
        .select('id')
        .where('fordelt', 'is', null)
        .orderBy('id')
        .limit(1)
        .forNoKeyUpdate()
        .skipLocked()
        .executeTakeFirst()
      if (neste === undefined) return ok(false)
      const [hendelse] = await hentHendelser(trx, [neste.id])
      if (hendelse !== undefined) await fordel(trx, hendelse, oppsett, naa)
      await trx
        .updateTable('varselhendelse')
        .set({ fordelt: naa.toString() })
        .where('id', '=', neste.id)
        .execute()
      return ok(true)
    },
    { isolasjon: 'read committed' },
  )
  return svar.ok && svar.verdi
}

async function fordel(
  trx: Trx,
  h: Hendelsesrad,
  oppsett: Varseloppsett,
  naa: Temporal.Instant,
): Promise<void> {
  const dato = osloDato(naa)
  const ider = mottakere(tilHendelse(h), await hentMulige(trx, h.fylkeId, dato))
  for (const m of await hentMottakere(trx, ider, h.fylkeId, dato)) {
    const onsket = naarVarsles(m.valg, h.slag)
    // Without an address there is nowhere to send it; the page shows it all the same.
    const naar = m.epost === null ? 'ingen' : onsket
    const sprak = varselsprak({ valgt: m.sprak, organisasjon: m.organisasjon, fylke: m.fylke })
    const epostId =
      naar !== 'straks' || m.epost === null
        ? null
        : await leggIKo(trx, {
            til: m.epost,
            personId: m.personId,
            fylkeId: h.fylkeId,
            slag: h.slag,
            sprak,
            brev: hendelsesbrev(h, m.navn, sprak, oppsett),
            nokkel: `hendelse:${h.id}:${m.personId}`,
            domene: oppsett.domene,
            naa,
          })
    await trx
      .insertInto('varsel')
      .values({ hendelse_id: h.id, person_id: m.personId, naar, epost_id: epostId })
      .onConflict((k) => k.doNothing())
      .execute()
  }
}
