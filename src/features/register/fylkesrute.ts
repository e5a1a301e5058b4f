import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Svar } from '#platform/http/svar.ts'
import { hentFylke, type Fylke } from './sporringer.ts'

/** Answers with the county of the address; a county that does not exist is not found. */
export function iFylket(kjor: (f: Foresporsel, fylke: Fylke) => Svar | Promise<Svar>) {
  return async (f: Foresporsel): Promise<Svar> => {
    const fylke = await hentFylke(f.db, f.param('fylke'))
    return fylke === undefined ? ikkeFunnet() : kjor(f, fylke)
  }
}
