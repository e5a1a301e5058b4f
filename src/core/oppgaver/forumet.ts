import { erAvgjortInhabil, stilling } from '#core/habilitet/stilling.ts'
import { kan } from '#core/tilgang/kan.ts'
import { kanOpptreISak } from '#core/verv/kan-opptre.ts'
import { erHabil } from '#core/vurdering/kan-vurdere.ts'
import { oppgave, sendte } from './oppgave.ts'
import type { Arsbilde, Gruppebilde, Hatt, Oppgave, Situasjon } from './typer.ts'

type Egetsete = Gruppebilde['egneSeter'][number]
type Hvem = Pick<Situasjon, 'dato' | 'personId' | 'hatter'>

/**
 * What a member of an assessment group must do; the place is the seat's, so a vara has it too.
 * Always: no case the member is too near to is counted, nobody outside the group has anything to do
 * in it, and a vara behind one who acts has only the cases that one is decided inhabil in.
 */
export function forumetsOppgaver(hatt: Hatt, ar: Arsbilde, hvem: Hvem): readonly Oppgave[] {
  if (!kan(hatt, 'vurdering.skriv', ar).ok) return []
  const erMin = (s: Egetsete) => s.vervId === hatt.vervId
  const harEgen = ar.grupper.some((g) => g.egneSeter.some(erMin))
  return ar.grupper.flatMap((g) => {
    const seter = g.egneSeter.filter((s) => s.seteId === hatt.seteId)
    const sete = seter.find(erMin) ?? seter[0]
    if (sete === undefined) return []
    if (!hatt.opptrer.ok) return somVara(hatt, ar, g, sete, hvem)
    // Representative and vara may be put in a group each; then each has their own.
    return erMin(sete) || !harEgen ? iGruppa(hatt, ar, g, hvem) : []
  })
}

function iGruppa(hatt: Hatt, ar: Arsbilde, g: Gruppebilde, hvem: Hvem): readonly Oppgave[] {
  const { dato } = hvem
  const frist = ar.innstillingsmote
  const saker = sendte(ar).filter((n) => n.sak.gruppeId === g.gruppeId)
  const navn = egne(hatt, ar, g, hvem).map((n) => n.nettverkNavn)
  const gruppe = { slug: g.slug, navn: g.navn }
  const felles = { ar, frist, gruppe }
  if (navn.length > 0) {
    const kode = ar.rammerVedtatt ? 'vurder' : 'venter-rammer'
    return [oppgave(kode, hatt, dato, { ...felles, navn })]
  }
  if (saker.length === 0) return []
  // Only those the member may not assess are left, or none at all.
  const andres = saker.filter((n) => !n.sak.vurdert).map((n) => n.nettverkNavn)
  const alle = saker.map((n) => n.nettverkNavn)
  return [
    andres.length > 0
      ? oppgave('venter-vurdering', hatt, dato, { ...felles, navn: andres })
      : oppgave('venter-innstilling', hatt, dato, { ...felles, navn: alle }),
  ]
}

/** One task for each case: there is no other of the group to go on with. */
function somVara(
  hatt: Hatt,
  ar: Arsbilde,
  g: Gruppebilde,
  { holdere }: Egetsete,
  hvem: Hvem,
): readonly Oppgave[] {
  if (!ar.rammerVedtatt) return []
  const gruppe = { slug: g.slug, navn: g.navn }
  return egne(hatt, ar, g, hvem)
    .filter(({ sak }) => {
      const inhabil = (vervId: number) => {
        const personId = holdere.find((h) => h.vervId === vervId)?.personId
        const hendelser = sak.habilitet.filter((h) => h.personId === personId)
        return erAvgjortInhabil(stilling(null, hendelser))
      }
      return kanOpptreISak(hatt.opptrer, hatt.foran, inhabil).ok
    })
    .map(({ nettverkId, nettverkNavn }) =>
      oppgave('vurder-som-vara', hatt, hvem.dato, {
        ar,
        gruppe,
        frist: ar.innstillingsmote,
        nettverk: { id: nettverkId, navn: nettverkNavn },
        navn: [nettverkNavn],
      }),
    )
}

/** The cases of the group that are not assessed, and that the person is not too near to. */
function egne(hatt: Hatt, ar: Arsbilde, g: Gruppebilde, { personId, hatter }: Hvem) {
  // By every seat of the person, as in the group.
  const andreTilknytninger = hatter.filter((h) => h.fylkeId === hatt.fylkeId)
  const vurderer = { ...hatt, personId, andreTilknytninger, stemmerett: true }
  return sendte(ar)
    .filter((n) => n.sak.gruppeId === g.gruppeId && !n.sak.vurdert)
    .filter((n) => erHabil(vurderer, { ...n.sak, nettverkId: n.nettverkId }).ok)
}
