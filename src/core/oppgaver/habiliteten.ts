import { kanAvgjore } from '#core/habilitet/kan-avgjore.ts'
import { kan } from '#core/tilgang/kan.ts'
import { stillingI } from '#core/vurdering/kan-vurdere.ts'
import { oppgave, sendte } from './oppgave.ts'
import type { Arsbilde, Hatt, Oppgave, Oppgavekode, Situasjon } from './typer.ts'

/**
 * What is left to settle of habilitet in the person's groups: their own, and that of others when
 * they are the one to put it on record (the leader, else the secretary, else the rest). Always: no
 * question of one's own is among those to decide, and nothing is left when all is decided.
 */
export function habilitetsoppgaver(
  hatt: Hatt,
  ar: Arsbilde,
  { dato, personId }: Pick<Situasjon, 'dato' | 'personId'>,
): readonly Oppgave[] {
  if (!kan(hatt, 'habilitet.meld', ar).ok) return []
  const kanFore = kan(hatt, 'habilitet.avgjor', ar).ok
  const frist = ar.innstillingsmote
  return ar.grupper
    .filter((g) => g.medlemmer.some((m) => m.vervId === hatt.vervId && m.personId === personId))
    .flatMap((g) => {
      const gruppe = { slug: g.slug, navn: g.navn }
      const reist = sendte(ar)
        .filter((n) => n.sak.gruppeId === g.gruppeId)
        .flatMap((n) => {
          const sak = { ...n.sak, nettverkId: n.nettverkId }
          const organ = g.medlemmer.map((m) => ({ ...m, stilling: stillingI(sak, m) }))
          return organ
            .filter((m) => m.stilling.kode === 'meldt' || m.stilling.kode === 'foreslatt')
            .map((medlem) => ({ medlem, organ, sak: n.nettverkNavn }))
        })
      const mine = (kode: 'foreslatt' | 'meldt') =>
        reist.flatMap(({ medlem, sak }) =>
          medlem.personId === personId && medlem.stilling.kode === kode ? [sak] : [],
        )
      const aAvgjore = reist.filter(
        ({ medlem, organ }) =>
          kanFore &&
          kanAvgjore(personId, medlem.personId, { medlemmer: organ, innstillingVedtatt: false }).ok,
      )
      const ny = (kode: Oppgavekode, navn: readonly string[], antall: number): readonly Oppgave[] =>
        antall === 0 ? [] : [oppgave(kode, hatt, dato, { ar, frist, gruppe, navn, antall })]
      const sakene = [...new Set(aAvgjore.map((x) => x.sak))]
      return [
        ...ny('avgjor-habilitet', sakene, aAvgjore.length),
        ...ny('avklar-habilitet', mine('foreslatt'), mine('foreslatt').length),
        ...ny('venter-habilitet', mine('meldt'), mine('meldt').length),
      ]
    })
}
