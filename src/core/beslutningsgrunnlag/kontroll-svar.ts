import { kroner } from '#core/kroner.ts'
import type { Ordningsregler } from '#core/ordning.ts'
import { minstProsentAv } from './andel.ts'
import { funn, funnEtter } from './funn.ts'
import type { Kontrollfunn } from './kontrollfunn.ts'
import type { Beslutningsgrunnlag, Dato } from './typer.ts'

/** The written answers: the questions, who cleared the frame, the need, the plan, the own share. */
export function kontrollerSvar(
  grunnlag: Beslutningsgrunnlag,
  regler: Ordningsregler,
): Kontrollfunn[] {
  return [
    ...regler.sporsmal
      .filter((s) => s.kreves === 'alltid' && tom(grunnlag.svar[s.id] ?? ''))
      .map((s) => funn('mangel', 'sporsmal-ubesvart', `svar.${s.id}`, { sporsmal: s.id })),
    ...(tom(grunnlag.klarertLeder)
      ? funnEtter(regler.klarertLeder, 'leder-ikke-klarert', 'klarertLeder', null)
      : []),
    ...(tom(grunnlag.behovHenvisning)
      ? [funn('varsel', 'behov-mangler', 'behovHenvisning', null)]
      : []),
    ...(tom(grunnlag.planLenke) ? [funn('varsel', 'plan-mangler', 'planLenke', null)] : []),
    ...egenandel(grunnlag, regler),
  ]
}

/** Sent after the deadline is shown, never hidden, and never refused. Both days are local. */
export function kontrollerFrist(
  frist: Dato | null,
  sendt: Dato | null,
  erSendt: boolean,
): Kontrollfunn[] {
  return frist !== null && sendt !== null && sendt > frist
    ? [funn('varsel', 'sendt-etter-frist', 'sendtDato', { frist, sendt, erSendt })]
    : []
}

function egenandel({ egenandel, omsokt }: Beslutningsgrunnlag, regler: Ordningsregler) {
  const prosent = regler.egenandelProsent
  if (prosent === null || omsokt === null || omsokt < 0 || !tom(egenandel)) return []
  const minst = kroner(minstProsentAv(omsokt, prosent))
  return [funn('varsel', 'egenandel-mangler', 'egenandel', { prosent, minst })]
}

function tom(tekst: string): boolean {
  return tekst.trim() === ''
}
