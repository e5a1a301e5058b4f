import type { Oppgave } from '#core/oppgaver/typer.ts'
import { hentMangler } from '#features/beslutningsgrunnlag/mangler/sporringer.ts'
import type { LeseDb } from '#platform/db/kobling.ts'
import { gjeldendeKontekst, medKontekst } from '#platform/kontekst.ts'

export type Talt = Oppgave & {
  /** Faults that must be put right before it can be sent; null where it is not counted. */
  readonly mangler: number | null
}

const UTKAST: ReadonlySet<Oppgave['kode']> = new Set(['fullfor-grunnlag', 'rett-grunnlag'])

/**
 * The tasks, with the faults of the drafts counted in the year that is due first. One year, so that
 * the page asks as much of the database however many there are.
 */
export async function medMangler(
  db: LeseDb,
  oppgaver: readonly Oppgave[],
  iDag: string,
): Promise<readonly Talt[]> {
  const forst = oppgaver.find((o) => UTKAST.has(o.kode))?.ar ?? null
  if (forst === null) return oppgaver.map((o) => ({ ...o, mangler: null }))
  const kontekst = { ...gjeldendeKontekst(), les: forst.fylkeId, skriv: '' }
  const mangler = await medKontekst(kontekst, () => hentMangler(db, forst, iDag))
  const iAret = ({ ar }: Oppgave) =>
    ar !== null &&
    ar.fylkeId === forst.fylkeId &&
    ar.ar === forst.ar &&
    ar.ordningId === forst.ordningId
  return oppgaver.map((o) => ({
    ...o,
    mangler: UTKAST.has(o.kode) && iAret(o) ? (mangler.get(o.nettverk?.id ?? '') ?? null) : null,
  }))
}
