import { osloDato } from '#platform/oslo-dato.ts'
import { kanDelta } from '#core/habilitet/stilling.ts'
import type { Flerspraklig, Sprak } from '#core/sprak.ts'
import type { Ark } from '#platform/documents/ark.ts'
import { erReist, type Sporsmal } from './bilde.ts'
import { grunntekster, iParentes } from './grunntekst.ts'
import type { Gruppelesing } from './les-habilitetssak.ts'
import { ordnokkel, type Hjemler, type Ordene } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

interface Listegrunnlag {
  readonly lest: Gruppelesing
  readonly hjemler: Hjemler
  /** Null when the words are not for the one who asks. */
  readonly ord: Ordene | null
  readonly avgjorelsesregel: Flerspraklig | null
}

/** One line for each person in question in each case. */
export function habilitetsark(sprak: Sprak, p: Listegrunnlag): readonly Ark[] {
  const t = habilitetstekster[sprak]
  const k = t.kolonner
  return [
    {
      navn: t.tittel,
      kolonner: [
        { nokkel: 'sak', overskrift: k.sak, slag: 'tekst' },
        { nokkel: 'navn', overskrift: k.navn, slag: 'tekst' },
        { nokkel: 'sete', overskrift: k.sete, slag: 'tekst' },
        { nokkel: 'status', overskrift: k.status, slag: 'tekst' },
        { nokkel: 'deltar', overskrift: k.deltar, slag: 'tekst' },
        { nokkel: 'grunn', overskrift: k.grunn, slag: 'tekst' },
        { nokkel: 'hjemmel', overskrift: k.hjemmel, slag: 'tekst' },
        { nokkel: 'begrunnelse', overskrift: k.begrunnelse, slag: 'tekst' },
        { nokkel: 'hvem', overskrift: k.hvem, slag: 'tekst' },
        { nokkel: 'tid', overskrift: k.tid, slag: 'dato' },
      ],
      rader: linjer(p).map(({ bilde, sporsmal, grunn, siste, ord }) => ({
        sak: bilde.sak.nettverkNavn,
        navn: sporsmal.medlem.navn,
        sete: sporsmal.medlem.sete,
        status: status(sprak, sporsmal),
        deltar: kanDelta(sporsmal.stilling).ok ? t.deltar.ja : t.deltar.nei,
        grunn: grunn === null ? '' : grunntekster[sprak].valg[grunn],
        hjemmel: grunn === null ? '' : (p.hjemler.get(grunn)?.[sprak] ?? ''),
        begrunnelse: ord ?? '',
        hvem: siste?.av.navn ?? '',
        tid: siste === undefined ? '' : osloDato(siste.tid),
      })),
      merknader: [
        t.lov(iParentes(sprak, p.avgjorelsesregel)),
        ...(p.ord === null ? [t.skjultOrd] : []),
      ],
    },
  ]
}

/** The same as data, by case. */
export function habilitetsdata(p: Listegrunnlag) {
  return {
    gruppe: p.lest.gruppe.navn,
    saker: p.lest.saker.map((bilde) => ({
      nettverkId: bilde.sak.nettverkId,
      nettverk: bilde.sak.nettverkNavn,
      personer: linjer(p)
        .filter((l) => l.bilde === bilde)
        .map(({ sporsmal, ord }) => ({
          navn: sporsmal.medlem.navn,
          sete: sporsmal.medlem.sete,
          stilling: sporsmal.stilling,
          deltar: kanDelta(sporsmal.stilling).ok,
          begrunnelse: ord,
          historikk: sporsmal.rader,
        })),
    })),
  }
}

function linjer({ lest, ord }: Listegrunnlag) {
  return lest.saker.flatMap((bilde) =>
    bilde.sporsmal.filter(erReist).map((sporsmal) => {
      const { stilling } = sporsmal
      const siste = stilling.kode === 'foreslatt' ? undefined : sporsmal.rader.at(-1)
      return {
        bilde,
        sporsmal,
        grunn: stilling.kode === 'ingen' ? null : stilling.grunn,
        siste,
        ord: siste === undefined ? null : (ord?.get(ordnokkel(bilde.sak.sakId, siste)) ?? null),
      }
    }),
  )
}

function status(
  sprak: Sprak,
  { stilling: s }: { readonly stilling: Sporsmal['stilling'] },
): string {
  const t = habilitetstekster[sprak].status
  return t[s.kode === 'avgjort' ? s.utfall : s.kode]
}
