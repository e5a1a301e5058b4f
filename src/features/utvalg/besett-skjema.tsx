import { feil, ok } from '#core/resultat.ts'
import { innehaver } from '#core/verv/besetning-paa-dag.ts'
import { PLASSER, type Plass } from '#core/verv/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { Datofelt, Radiogruppe } from '#ui/felt.tsx'
import { besett, type NyBesetning } from './besett.ts'
import { periodetekst } from './dagvalg.tsx'
import { lesDato, lesPerson, nokkel, smuler } from './grunnlag.ts'
import { Personfelter } from './personfelter.tsx'
import { hentSete, type Setegrunnlag } from './sete-skjema.tsx'
import { skjemaruter } from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'
import type { Utvalgssete } from './typer.ts'
import { utvalgstekster } from './tekster.ts'

/** Fill, hand over or empty a place of a seat, in one step. */
export const besettskjema: readonly Rute[] = skjemaruter<Setegrunnlag, Omit<NyBesetning, 'seteId'>>(
  {
    sti: '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/sete/:sete{[0-9]{1,9}}',
    hent: hentSete,
    versjon: (g) => g.utvalg.versjon,
    felt: () => ['plass', 'person', 'nyPerson', 'fra'],
    start: (g) => ({ plass: 'representant', fra: g.dato }),
    tittel: (g, sprak) => skjematekster[sprak].besett(g.sete.navn),
    ingress: (_, sprak) => skjematekster[sprak].besettIngress,
    smuler,
    gjeldende: (g, sprak) =>
      PLASSER.map((plass) => ({
        term: utvalgstekster[sprak].plass[plass],
        verdi: sitter(g.sete, plass, g.dato, sprak),
      })),
    viserGjeldende: true,
    tilbake: (g) => `${g.sti}#sete-${g.sete.id}`,
    etikett: (felt, sprak) => {
      const s = skjematekster[sprak]
      if (felt === 'plass') return utvalgstekster[sprak].plassOrd
      if (felt === 'fra') return s.overleveringFra
      return felt === 'nyPerson' ? s.nyPerson : s.person
    },
    les: (v, g) => {
      const plass = PLASSER.find((p): p is Plass => p === v['plass'])
      const person = lesPerson(v, g, true)
      const alle = [
        ...(plass === undefined ? [{ felt: 'plass', kode: 'valg' }] : []),
        ...(person.ok ? [] : person.feil),
        ...lesDato(v, 'fra'),
      ]
      return plass === undefined || !person.ok || alle.length > 0
        ? feil(alle)
        : ok({ plass, person: person.verdi, fra: v['fra'] ?? '' })
    },
    lagre: async (f, g, ny, versjon) => {
      const svar = await besett(f.skrivDb, nokkel(g, versjon), { ...ny, seteId: g.sete.id })
      return svar.ok ? ok({ til: `${g.sti}#sete-${g.sete.id}` }) : svar
    },
    felter: (g, felt, sprak) => (
      <>
        <Radiogruppe
          {...felt('plass')}
          etikett={utvalgstekster[sprak].plassOrd}
          valg={PLASSER.map((verdi) => ({ verdi, tekst: utvalgstekster[sprak].plass[verdi] }))}
        />
        <Personfelter sprak={sprak} g={g} felt={felt} tillatIngen />
        <Datofelt
          {...felt('fra')}
          etikett={skjematekster[sprak].overleveringFra}
          krav="maFyllesUt"
        />
      </>
    ),
  },
)

/** Who has the place today, and who takes it later, so that it is seen who leaves it. */
function sitter(sete: Utvalgssete, plass: Plass, dato: string, sprak: Sprak): string {
  const t = utvalgstekster[sprak]
  const linje = (b: Utvalgssete['besetning'][number]) =>
    `${b.navn}, ${periodetekst(b.gyldig, sprak).toLowerCase()}`
  const naa = innehaver(sete, plass, dato)
  const kommer = sete.besetning.filter(
    (b) => b.plass === plass && b.gyldig.fra !== null && b.gyldig.fra > dato,
  )
  return [naa === undefined ? t.ledig : linje(naa), ...kommer.map(linje)].join('. ')
}
