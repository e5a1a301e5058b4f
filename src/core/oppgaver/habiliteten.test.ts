import { describe, expect, test } from 'vitest'
import type { Habilitetshendelse } from '#core/habilitet/typer.ts'
import { finnOppgaver } from './finn-oppgaver.ts'
import { ar, hatt, iSete, nettverk, sak, situasjon } from './situasjon.fixture.ts'
import type { Gruppebilde } from './typer.ts'

const medlem = (
  personId: number,
  funksjon: 'leder' | 'sekretaer' | 'medlem',
  nettverkId: string | null = null,
): Gruppebilde['medlemmer'][number] => ({
  vervId: personId,
  personId,
  navn: `Person ${personId}`,
  funksjon,
  stemmerett: true,
  nettverkId,
  organisasjonId: null,
  andreTilknytninger: [],
})
const GRUPPA: Gruppebilde = {
  gruppeId: 1,
  slug: 'orn',
  navn: 'Ørn',
  egneSeter: [iSete(1)],
  medlemmer: [medlem(1, 'leder'), medlem(2, 'sekretaer'), medlem(3, 'medlem', 'gauldal')],
}
const meldt = (personId: number): Habilitetshendelse => ({
  nr: 1,
  personId,
  slag: 'meldt',
  grunn: 'slekt',
})

/** The tasks on habilitet of one of the group. */
function oppgavene(personId: number, ...habilitet: Habilitetshendelse[]) {
  const hattene = [
    hatt('forum', { vervId: personId, nettverkId: personId === 3 ? 'gauldal' : null }),
  ]
  const aret = ar({
    grupper: [GRUPPA],
    nettverk: [nettverk('gauldal', sak({ gruppeId: 1, habilitet }))],
  })
  return finnOppgaver(situasjon({ personId, hatter: hattene, ar: [aret] }))
    .filter((o) => o.kode.includes('habilitet'))
    .map((o) => [o.kode, o.navn, o.antall])
}

describe('habiliteten', () => {
  test('lederen avgjør det regelen foreslår, og den det gjelder avklarer sin egen', () => {
    expect(oppgavene(1)).toEqual([['avgjor-habilitet', ['gauldal'], 1]])
    expect(oppgavene(2)).toEqual([])
    expect(oppgavene(3)).toEqual([['avklar-habilitet', ['gauldal'], 1]])
  })

  test('gjelder det lederen, er det sekretæren som avgjør, og lederen venter', () => {
    expect(oppgavene(1, meldt(1))).toEqual([['venter-habilitet', ['gauldal'], 1]])
    expect(oppgavene(2, meldt(1))).toEqual([['avgjor-habilitet', ['gauldal'], 2]])
  })

  test('når alt er avgjort, er det ingenting igjen', () => {
    const avgjort: Habilitetshendelse = {
      nr: 1,
      personId: 3,
      slag: 'avgjort',
      utfall: 'inhabil',
      grunn: 'eget-nettverk',
      regelgrunn: 'eget-nettverk',
    }
    for (const hvem of [1, 2, 3]) expect(oppgavene(hvem, avgjort)).toEqual([])
  })
})
