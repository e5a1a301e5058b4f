import type { Ordningsregler } from '#core/ordning.ts'
import { SPRAK, type Sprak } from '#core/sprak.ts'
import type { Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { rader, type Radgruppe, type Regelverdier } from './regelrader.ts'
import { PROSENTER, STRENGE } from './regelskjema.ts'
import { ordningstekster } from './tekster.ts'

/** What one row is called: «Kriterium 3», «Spørsmål b», «Målgruppe 2». */
export function radnavn(sprak: Sprak, gruppe: Radgruppe, rad: Regelverdier, nr: number): string {
  const { enRad } = ordningstekster[sprak].skjema
  const hvilken = { kriterier: rad['nr'], sporsmal: rad['id'], malgrupper: nr + 1, nokler: nr + 1 }
  return `${enRad[gruppe]} ${hvilken[gruppe] ?? nr + 1}`
}

/** The label of every field, for the summary of faults. */
export function regeletiketter(v: Regelverdier, sprak: Sprak): Readonly<Record<string, string>> {
  const t = ordningstekster[sprak]
  const iSprak = (sti: string, etikett: string) =>
    SPRAK.map((s) => [`${sti}.${s}`, `${etikett}, ${t.sprak[s]}`] as const)
  const iRader = (
    gruppe: Radgruppe,
    felt: (sti: string, navn: string) => readonly (readonly [string, string])[],
  ) => rader(v, gruppe).flatMap((rad, i) => felt(`${gruppe}.${i}`, radnavn(sprak, gruppe, rad, i)))
  const { navn, tekst, hjelp, kreves } = t.skjema
  return Object.fromEntries([
    ['fraAr', t.skjema.fraAr],
    ['tilAr', t.skjema.tilAr],
    ['hjemmel', t.hjemmel],
    ['kilde', t.kilde],
    ...STRENGE.map((x) => [x, t.navn[x]] as const),
    ...PROSENTER.map((x) => [x, t.navn[x]] as const),
    ['minsteMalgrupper', t.navn.minsteMalgrupper],
    ...iSprak('formal', t.formal),
    ['kriterier', t.kriterier],
    ['sporsmal', t.sporsmal],
    ['malgrupper', t.navn.malgrupper],
    ['nokler', t.navn.nokler],
    ...iRader('kriterier', (sti, rad) => [
      ...iSprak(`${sti}.navn`, `${rad}, ${navn.toLowerCase()}`),
      ...iSprak(`${sti}.tekst`, `${rad}, ${tekst.toLowerCase()}`),
    ]),
    ...iRader('sporsmal', (sti, rad) => [
      [`${sti}.kreves`, `${rad}, ${kreves.toLowerCase()}`],
      ...iSprak(`${sti}.tekst`, rad),
      ...iSprak(`${sti}.hjelp`, `${rad}, ${hjelp.toLowerCase()}`),
    ]),
    ...iRader('malgrupper', (sti, rad) => iSprak(`${sti}.navn`, rad)),
    ...iRader('nokler', (sti, rad) => [[`${sti}.navn`, rad]]),
  ])
}

/** For one who was overtaken: the rules as they are stored now, in short. */
export function hovedregler(r: Ordningsregler, sprak: Sprak): readonly Beskrivelse[] {
  const t = ordningstekster[sprak]
  return [
    ...(['utenPartner', 'klarertLeder', 'overRammeUtenFinansiering'] as const).map((navn) => ({
      term: t.navn[navn],
      verdi: t.strenghet[r[navn]],
    })),
    { term: t.kriterier, verdi: r.kriterier.map((k) => k.navn[sprak]).join(', ') },
  ]
}
