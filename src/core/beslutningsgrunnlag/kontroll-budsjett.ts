import { minus, sumKroner, type Kroner } from '#core/kroner.ts'
import type { Ordningsregler } from '#core/ordning.ts'
import { overProsent, promilleAv } from './andel.ts'
import { funn, funnEtter } from './funn.ts'
import type { Kontrollfunn } from './kontrollfunn.ts'
import type { Beslutningsgrunnlag, Budsjettlinje } from './typer.ts'

/** The amount, the budget that must add up to it, and the coordinator's part of it. */
export function kontrollerBudsjett(
  grunnlag: Beslutningsgrunnlag,
  regler: Ordningsregler,
): Kontrollfunn[] {
  const { omsokt } = grunnlag
  return [
    ...(omsokt === null || omsokt <= 0
      ? [funn('mangel', 'belop-mangler', 'omsokt', null)]
      : budsjettsum(grunnlag.budsjett, omsokt)),
    ...grunnlag.budsjett.flatMap(linje),
    ...koordinator(grunnlag, regler),
  ]
}

function budsjettsum(budsjett: readonly Budsjettlinje[], omsokt: Kroner): Kontrollfunn[] {
  const sum = sumKroner(budsjett.map((b) => b.belop ?? 0))
  if (sum < omsokt) {
    const data = { sum, omsokt, mangler: minus(omsokt, sum) }
    return [funn('mangel', 'budsjett-for-lite', 'budsjett', data)]
  }
  if (sum > omsokt) {
    const data = { sum, omsokt, over: minus(sum, omsokt) }
    return [funn('mangel', 'budsjett-for-mye', 'budsjett', data)]
  }
  return []
}

function linje({ nr, mottaker, formal, belop, usikkert }: Budsjettlinje): Kontrollfunn[] {
  const sti = `budsjett.${nr}`
  const funnene: Kontrollfunn[] = []
  if (usikkert) {
    const data = { nr, mottaker, belop }
    funnene.push(funn('varsel', 'usikkert-belop', `${sti}.belop`, data))
  } else if (belop === null) {
    funnene.push(funn('mangel', 'budsjettlinje-uten-belop', `${sti}.belop`, { nr, mottaker }))
  }
  if (formal === '') {
    funnene.push(funn('mangel', 'budsjettlinje-uten-formal', `${sti}.formal`, { nr, mottaker }))
  }
  return funnene
}

/**
 * «I begrenset omfang» has no number in the scheme: the share is always shown, and a county may set
 * a limit to be warned at (samarbeidsforum 8 March 2023, slides).
 */
function koordinator(grunnlag: Beslutningsgrunnlag, regler: Ordningsregler): Kontrollfunn[] {
  const linjer = grunnlag.budsjett.filter((b) => b.mottaker === 'koordinator')
  const forste = linjer[0]
  if (forste === undefined) return []
  const sti = `budsjett.${forste.nr}`
  const kjente = linjer.flatMap((l) => (l.belop === null ? [] : [l.belop]))
  const belop = kjente.length === 0 ? null : sumKroner(kjente)
  if (!regler.koordinator.tillatt) {
    return [funn('mangel', 'koordinator-ikke-tillatt', `${sti}.mottaker`, { belop })]
  }
  const forankret = grunnlag.koordinatorForankring.trim() !== ''
  return [
    ...andel(grunnlag.omsokt, belop, regler, `${sti}.belop`),
    ...(forankret
      ? []
      : funnEtter(
          regler.koordinator.forankring,
          'koordinator-uten-forankring',
          'koordinatorForankring',
          { belop },
        )),
  ]
}

function andel(
  omsokt: Kroner | null,
  belop: Kroner | null,
  regler: Ordningsregler,
  sti: string,
): Kontrollfunn[] {
  if (omsokt === null || omsokt <= 0 || belop === null || belop < 0) return []
  const promille = promilleAv(belop, omsokt)
  const grense = regler.koordinator.varselOverProsent
  return [
    funn('opplysning', 'koordinator-andel', sti, { belop, omsokt, promille }),
    ...(grense !== null && overProsent(belop, omsokt, grense)
      ? [funn('varsel', 'koordinator-over-andel', sti, { belop, promille, grenseProsent: grense })]
      : []),
  ]
}
