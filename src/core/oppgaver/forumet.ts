import { kan } from '#core/tilgang/kan.ts'
import { erHabil } from '#core/vurdering/kan-vurdere.ts'
import { oppgave, sendte } from './oppgave.ts'
import type { Arsbilde, Hatt, Oppgave, Situasjon } from './typer.ts'

/**
 * What a member of an assessment group must do. Always: no case the member is too near to is
 * counted, and nobody outside the group has anything to do in it.
 */
export function forumetsOppgaver(
  hatt: Hatt,
  ar: Arsbilde,
  { dato, personId, hatter }: Pick<Situasjon, 'dato' | 'personId' | 'hatter'>,
): readonly Oppgave[] {
  if (!kan(hatt, 'vurdering.skriv', ar).ok || !hatt.opptrer.ok) return []
  const frist = ar.innstillingsmote
  // By every seat of the person, as in the group.
  const andreTilknytninger = hatter.filter((h) => h.fylkeId === hatt.fylkeId)
  const vurderer = { ...hatt, personId, andreTilknytninger, stemmerett: true }
  return ar.grupper
    .filter((g) => g.vervIder.includes(hatt.vervId))
    .flatMap((g): readonly Oppgave[] => {
      const iGruppa = sendte(ar).filter((n) => n.sak.gruppeId === g.gruppeId)
      const mine = iGruppa.filter(
        (n) => !n.sak.vurdert && erHabil(vurderer, { ...n.sak, nettverkId: n.nettverkId }).ok,
      )
      const gruppe = { slug: g.slug, navn: g.navn }
      const navn = mine.map((n) => n.nettverkNavn)
      if (mine.length > 0)
        return [
          oppgave(ar.rammerVedtatt ? 'vurder' : 'venter-rammer', hatt, dato, {
            ar,
            frist,
            gruppe,
            navn,
          }),
        ]
      if (iGruppa.length === 0) return []
      // Only those the member may not assess are left, or none at all.
      const andres = iGruppa.filter((n) => !n.sak.vurdert).map((n) => n.nettverkNavn)
      return [
        andres.length > 0
          ? oppgave('venter-vurdering', hatt, dato, { ar, frist, gruppe, navn: andres })
          : oppgave('venter-innstilling', hatt, dato, {
              ar,
              frist,
              gruppe,
              navn: iGruppa.map((n) => n.nettverkNavn),
            }),
      ]
    })
}
