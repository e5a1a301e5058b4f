import { adressenavn } from '#core/register/adressenavn.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import type { Lagringsfeil } from '#features/register/lagring.ts'
import { daterange } from '#features/register/periodekolonner.ts'
import type { Db, Trx } from '#platform/db/kobling.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { hevVersjon, type Nettverksnokkel } from './hev-versjon.ts'
import type { Nettverksdata } from './nettverk-felter.tsx'

export type Nettverksfeil = Lagringsfeil | { readonly slag: 'navn-brukt' }

/** A new network of the county, without members. The answer is its id, made from the name. */
export function opprettNettverk(
  db: Db,
  fylkeId: string,
  nytt: Nettverksdata,
): Promise<Resultat<string, Nettverksfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<string, Nettverksfeil>> => {
    const andre = await hentNavn(trx, fylkeId)
    if (erBrukt(andre, nytt.navn)) return feil({ slag: 'navn-brukt' })
    // The address of the form for a new one ends in «ny».
    const id = adressenavn(nytt.navn, new Set([...andre.map((n) => n.id), 'ny']))
    await trx
      .insertInto('nettverk')
      .values({ id, fylke_id: fylkeId, ...kolonner(nytt) })
      .execute()
    return ok(id)
  })
}

/** What the network is called, when it is one, and what is to be noted about it. */
export function endreNettverk(
  db: Db,
  nettverk: Nettverksnokkel,
  nytt: Nettverksdata,
): Promise<Resultat<string, Nettverksfeil>> {
  return withTransaction(db, async (trx): Promise<Resultat<string, Nettverksfeil>> => {
    const hevet = await hevVersjon(trx, nettverk)
    if (!hevet.ok) return hevet
    const andre = await hentNavn(trx, nettverk.fylkeId)
    if (
      erBrukt(
        andre.filter((n) => n.id !== nettverk.nettverkId),
        nytt.navn,
      )
    )
      return feil({ slag: 'navn-brukt' })
    await trx
      .updateTable('nettverk')
      .set(kolonner(nytt))
      .where('fylke_id', '=', nettverk.fylkeId)
      .where('id', '=', nettverk.nettverkId)
      .execute()
    return ok(nettverk.nettverkId)
  })
}

function kolonner(n: Nettverksdata) {
  return {
    navn: n.navn,
    type: n.type,
    gyldig: daterange(n.gyldig),
    merknad: n.merknad,
    kilde: n.kilde,
  }
}

function hentNavn(trx: Trx, fylkeId: string) {
  return trx.selectFrom('nettverk').select(['id', 'navn']).where('fylke_id', '=', fylkeId).execute()
}

function erBrukt(andre: readonly { readonly navn: string }[], navn: string): boolean {
  return andre.some((n) => n.navn.toLowerCase() === navn.toLowerCase())
}
