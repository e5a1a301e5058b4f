import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { Innhold } from '#platform/http/svar.ts'
import { IkkeInneSide, UkjentSide } from './logg-inn-side.tsx'
import { hentSekretariater } from './sporringer.ts'
import { innloggingstekster, type Feilkode } from './tekster.ts'

/** Refused, with the reason in plain words and the way to try again. */
export function ikkeInne(f: Foresporsel, kode: Feilkode, tilbake: string): Innhold {
  return {
    slag: 'innhold',
    status: 403,
    side: () => ({
      tittel: innloggingstekster[f.sprak].fikkIkke,
      bred: false,
      brodsmuler: [],
      innhold: <IkkeInneSide sprak={f.sprak} kode={kode} tilbake={tilbake} />,
    }),
  }
}

export async function ukjentPerson(f: Foresporsel, navn: string | null): Promise<Innhold> {
  const sekretariater = await hentSekretariater(f.db, f.naa())
  return {
    slag: 'innhold',
    status: 403,
    side: () => ({
      tittel: innloggingstekster[f.sprak].ukjent.tittel,
      bred: false,
      brodsmuler: [],
      innhold: <UkjentSide sprak={f.sprak} navn={navn} sekretariater={sekretariater} />,
    }),
  }
}
