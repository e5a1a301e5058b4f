import { berorteAv, maVurderesPaNytt } from '#core/vurdering/berort.ts'
import { deltarIkke, type Utenfor } from '#core/vurdering/deltar-ikke.ts'
import { erHabil } from '#core/vurdering/kan-vurdere.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Hjemler } from '#features/habilitet/sporringer.ts'
import {
  hentGrupperOgHjemler,
  hentSaker,
  type Gruppe,
  type Medlem,
  type Sak,
} from '#features/vurdering/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import type { DeltokIkke, Innsendtsak } from './typer.ts'

/** Who took no part in a case, and whether its assessment stands. */
export type Deltakelse = Pick<Innsendtsak, 'deltokIkke' | 'habilitet'>

interface Deltakelser {
  /** By the number of the decision basis. */
  readonly perSak: ReadonlyMap<number, Deltakelse>
  /** The names of those named by number. */
  readonly navn: ReadonlyMap<number, string>
}

/** Who takes no part in each case that is in a group. Two queries. */
export async function hentDeltakelse(db: LeseDb, ar: Tilskuddsar): Promise<Deltakelser> {
  const [{ grupper, hjemler }, saker] = await Promise.all([
    // The law of the day of the meeting: the same whenever the page is read.
    hentGrupperOgHjemler(db, ar.id, ar.innstillingsmote ?? `${ar.ar}-12-31`),
    hentSaker(db, ar),
  ])
  const folk = grupper.flatMap((g) => g.medlemmer.flatMap((m) => [m, ...m.holdere]))
  const avgjorelser = saker.flatMap((s) => s.habilitet)
  const navn = new Map([
    ...folk.map((p) => [p.personId, p.navn] as const),
    ...avgjorelser.map((h) => [h.av.personId, h.av.navn] as const),
  ])
  return {
    navn,
    perSak: new Map(
      saker.flatMap((sak) => {
        const gruppe = grupper.find((g) => g.id === sak.gruppeId)
        return gruppe === undefined ? [] : [[sak.sakId, deltakelseI(sak, gruppe, hjemler)]]
      }),
    ),
  }
}

function deltakelseI(sak: Sak, { medlemmer, tidligere }: Gruppe, hjemler: Hjemler): Deltakelse {
  const berorte = berorteAv(sak.vurdering, [...medlemmer, ...tidligere], sak)
  const habilitet = maVurderesPaNytt(berorte) ? 'pa-nytt' : 'uavklart'
  return {
    deltokIkke: deltarIkke(medlemmer, sak).flatMap((u) => tilLinje(u, sak, hjemler)),
    ...(berorte.length > 0 ? { habilitet } : {}),
  }
}

function tilLinje(
  { medlem, stilling }: Utenfor<Medlem>,
  sak: Sak,
  hjemler: Hjemler,
): readonly DeltokIkke[] {
  if (stilling.grunn === null) return []
  const rad = sak.habilitet.findLast(
    (h) =>
      h.personId === medlem.personId &&
      h.slag === (stilling.kode === 'meldt' ? 'meldt' : 'avgjort'),
  )
  const avgjort = stilling.kode === 'avgjort' ? rad : undefined
  const hjemmel =
    (stilling.kode === 'foreslatt' ? null : rad?.hjemmel) ?? hjemler.get(stilling.grunn)
  const { personId, sete } = medlem
  return [
    {
      personId,
      sete,
      grunn: stilling.grunn,
      hjemmel: hjemmel ?? null,
      kode: stilling.kode,
      avgjort:
        avgjort === undefined
          ? null
          : { personId: avgjort.av.personId, sete: avgjort.av.sete, tid: avgjort.tid },
      varaId: varaFor(medlem, sak),
    },
  ]
}

/** The vara who has assessed the case in the place of the member; null when nobody of the seat has. */
function varaFor(medlem: Medlem, sak: Sak): number | null {
  const vara = medlem.holdere.find((h) => h.personId === sak.vurdering?.fortAv.personId)
  return vara !== undefined && erHabil({ ...medlem, ...vara }, sak).ok ? vara.personId : null
}
