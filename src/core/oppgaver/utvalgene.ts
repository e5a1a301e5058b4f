import { kan } from '#core/tilgang/kan.ts'
import { kontrollerSammensetning } from '#core/verv/kontroller-sammensetning.ts'
import { kontrollerTillitsverv } from '#core/verv/tillitsverv.ts'
import { oppgave } from './oppgave.ts'
import type { Hatt, Oppgave, Situasjon, Utvalgstilstand } from './typer.ts'

/** Vacant seats, missing varas and terms that end: for the secretariat, and the end for whoever is elected. */
export function utvalgsoppgaver(hatt: Hatt, s: Situasjon): readonly Oppgave[] {
  return s.utvalg
    .filter((u) => u.fylkeId === hatt.fylkeId)
    .flatMap((u) =>
      kan(hatt, 'utvalg.endre', { fylkeId: u.fylkeId }).ok ? alle(hatt, u, s) : egne(hatt, u, s),
    )
}

function alle(hatt: Hatt, u: Utvalgstilstand, s: Situasjon): readonly Oppgave[] {
  const utvalg = { id: u.utvalgId, navn: u.navn }
  const funn = kontrollerSammensetning({
    sammensetning: u.sammensetning,
    seter: u.seter,
    kommuner: [],
    dato: s.dato,
  })
  const antall = (slag: (typeof funn)[number]['slag']) => funn.filter((f) => f.slag === slag).length
  const ny = (kode: Oppgave['kode'], n: number) =>
    n === 0 ? [] : [oppgave(kode, hatt, s.dato, { utvalg, antall: n })]
  const valg = valgfunn(u, s)
  return [
    ...ny('uten-mandat', antall('uten-mandat')),
    ...ny('ledige-seter', antall('ledig')),
    ...ny('uten-vara', antall('uten-vara')),
    ...ny('valg-mangler', valg.filter((f) => f.slag === 'verv-mangler').length),
    ...valg.flatMap((f) =>
      f.slag === 'verv-utloper'
        ? [oppgave('valg-utloper', hatt, s.dato, { utvalg, frist: f.sisteDag })]
        : [],
    ),
  ]
}

/** The one whose term ends is told too; somebody must call the election. */
function egne(hatt: Hatt, u: Utvalgstilstand, s: Situasjon): readonly Oppgave[] {
  // Told once, however many hats: with the first.
  if (hatt.vervId !== s.hatter.find((h) => h.fylkeId === u.fylkeId)?.vervId) return []
  const mine = new Set(u.tillitsverv.filter((t) => t.personId === s.personId).map((t) => t.verv))
  return valgfunn(u, s).flatMap((f) =>
    f.slag === 'verv-utloper' && mine.has(f.verv)
      ? [
          oppgave('valg-utloper', hatt, s.dato, {
            utvalg: { id: u.utvalgId, navn: u.navn },
            frist: f.sisteDag,
          }),
        ]
      : [],
  )
}

function valgfunn(u: Utvalgstilstand, s: Situasjon) {
  return kontrollerTillitsverv({
    tillitsverv: u.tillitsverv,
    valgperiodeAr: u.sammensetning?.valgperiodeAr ?? null,
    dato: s.dato,
    varselFra: s.varselFra,
  })
}
