import { kroner } from '../kroner.ts'
import type { FordelInngang } from './typer.ts'

/**
 * Kompetanseløftet in Trøndelag 2023: the frames as published to samarbeidsforum 8 March 2023
 * (slides, Sak 7/2023). They sum to 10 522 001, one krone more than the pot.
 */
export const PUBLISERTE_RAMMER_2023 = [
  { id: 'indre-namdal', navn: 'Indre Namdal', ramme: kroner(283_453) },
  { id: 'ytre-namdal', navn: 'Ytre Namdal', ramme: kroner(357_399) },
  { id: 'midtre-namdal', navn: 'Midtre Namdal', ramme: kroner(495_344) },
  { id: 'innherred', navn: 'Innherred', ramme: kroner(678_800) },
  { id: 'verdal-levanger', navn: 'Verdal-Levanger', ramme: kroner(733_643) },
  { id: 'vaernes', navn: 'Værnes', ramme: kroner(720_263) },
  { id: 'fosen', navn: 'Fosen', ramme: kroner(561_367) },
  { id: 'trondheim-malvik', navn: 'Trondheim/Malvik', ramme: kroner(3_395_169) },
  { id: 'gauldal', navn: 'Gauldal', ramme: kroner(791_920) },
  { id: 'trondelag-sorvest', navn: 'Trøndelag sørvest', ramme: kroner(871_852) },
  {
    id: 'videregaende',
    navn: 'Nettverket for videregående skoler',
    ramme: kroner(1_632_791),
  },
] as const

/**
 * The key behind them. The counts of children and pupils were not published, so each figure is
 * the published frame less the base grant: in the same proportion, but for the rounding.
 */
export const TRONDELAG_2023 = {
  tildelt: 12_022_000,
  avsetninger: [{ navn: 'Fellestiltak', belop: 1_500_000 }],
  grunntilskudd: 200_000,
  nokler: [{ navn: 'barn og elever', andel: 1 }],
  nettverk: PUBLISERTE_RAMMER_2023.map(({ id, navn, ramme }) => ({
    id,
    navn,
    verdier: { 'barn og elever': ramme - 200_000 },
  })),
} as const satisfies FordelInngang
