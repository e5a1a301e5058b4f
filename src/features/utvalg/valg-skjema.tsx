import { gjelder } from '#core/register/periode.ts'
import { feil, ok } from '#core/resultat.ts'
import { TILLITSVERV } from '#core/verv/tillitsverv.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { Datofelt, Radiogruppe } from '#ui/felt.tsx'
import { periodetekst } from './dagvalg.tsx'
import { hentGrunnlag, lesDato, lesPerson, nokkel, smuler, type Grunnlag } from './grunnlag.ts'
import { Personfelter } from './personfelter.tsx'
import { skjemaruter } from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'
import { utvalgstekster } from './tekster.ts'
import { velgLeder, type NyttValg } from './velg-leder.ts'

/** Leader or deputy leader, elected for the term of the mandate. */
export const valgskjema: readonly Rute[] = skjemaruter<Grunnlag, NyttValg>({
  sti: '/:fylke{[a-z0-9-]+}/utvalg/:utvalg{[a-z0-9-]+}/valg',
  hent: hentGrunnlag,
  versjon: (g) => g.utvalg.versjon,
  felt: () => ['verv', 'person', 'nyPerson', 'fra'],
  start: (g) => ({ verv: 'leder', fra: g.dato }),
  tittel: (g, sprak) => skjematekster[sprak].valg(g.utvalg.navn),
  ingress: (g, sprak) => {
    const mandat = g.utvalg.mandater.find((m) => gjelder(m.gyldig, g.dato)) ?? g.utvalg.mandater[0]
    const ar = mandat?.sammensetning.valgperiodeAr ?? null
    return ar === null ? utvalgstekster[sprak].ingenLedelse : skjematekster[sprak].valgIngress(ar)
  },
  smuler,
  gjeldende: ({ utvalg, dato }, sprak) =>
    utvalg.tillitsverv
      .filter((v) => v.gyldig.til === null || v.gyldig.til > dato)
      .map((v) => ({
        term: utvalgstekster[sprak].verv[v.verv],
        verdi: `${v.navn}, ${periodetekst(v.gyldig, sprak)}`,
      })),
  tilbake: (g) => g.sti,
  etikett: (felt, sprak) => {
    const s = skjematekster[sprak]
    if (felt === 'verv') return s.verv
    if (felt === 'fra') return s.valgtFra
    return felt === 'nyPerson' ? s.nyPerson : s.person
  },
  les: (v, g) => {
    const verv = TILLITSVERV.find((x) => x === v['verv'])
    const person = lesPerson(v, g, false)
    const alle = [
      ...(verv === undefined ? [{ felt: 'verv', kode: 'valg' }] : []),
      ...(person.ok ? [] : person.feil),
      ...lesDato(v, 'fra'),
    ]
    return verv === undefined || !person.ok || person.verdi === null || alle.length > 0
      ? feil(alle)
      : ok({ verv, person: person.verdi, fra: v['fra'] ?? '' })
  },
  lagre: async (f, g, valg, versjon) => {
    const svar = await velgLeder(f.skrivDb, nokkel(g, versjon), valg)
    return svar.ok ? ok({ til: `${g.sti}#ledelse` }) : svar
  },
  felter: (g, felt, sprak) => (
    <>
      <Radiogruppe
        {...felt('verv')}
        etikett={skjematekster[sprak].verv}
        valg={TILLITSVERV.map((verdi) => ({ verdi, tekst: utvalgstekster[sprak].verv[verdi] }))}
      />
      <Personfelter sprak={sprak} g={g} felt={felt} tillatIngen={false} />
      <Datofelt {...felt('fra')} etikett={skjematekster[sprak].valgtFra} krav="maFyllesUt" />
    </>
  ),
})
