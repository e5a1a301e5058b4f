import { formaterDesimal, NULL_DESIMAL, plussDesimal, tolkDesimal } from '#core/desimal.ts'
import { regnPott } from '#core/fordeling/regn-pott.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Ark } from '#platform/documents/ark.ts'
import type { Nokkel, Oppsett } from './sporringer.ts'
import { oppsettekster } from './tekster.ts'

/**
 * The key figures as a sheet that can be filled in and sent back: the headings are the ones the
 * reader of pasted sheets knows, so the download is the template. No row of sums: it would be
 * read as a network.
 */
export function nokkeltallark(oppsett: Oppsett, sprak: Sprak): Ark {
  return {
    navn: oppsettekster[sprak].nokkeltall,
    kolonner: [
      { nokkel: 'id', overskrift: 'id', slag: 'tekst' },
      { nokkel: 'navn', overskrift: 'navn', slag: 'tekst' },
      ...oppsett.nokler.map((k) => ({
        nokkel: `k${k.nr}`,
        overskrift: k.navn,
        slag: 'desimal' as const,
      })),
    ],
    rader: oppsett.nettverk.map((n) => ({
      id: n.id,
      navn: n.navn,
      ...Object.fromEntries(
        oppsett.nokler.map((k) => [`k${k.nr}`, oppsett.tall.get(n.id)?.get(k.nr)]),
      ),
    })),
  }
}

/** The whole set-up. The figures are the first sheet, which is the one a .csv file holds. */
export function oppsettark(ar: Tilskuddsar, oppsett: Oppsett, sprak: Sprak): readonly Ark[] {
  const t = oppsettekster[sprak]
  const r = regnPott({
    ...ar,
    avsetninger: ar.avsetninger.map((a) => a.belop),
    antallNettverk: oppsett.nettverk.length,
  })
  const linjer = [
    { hva: t.tildelt, belop: ar.tildelt },
    ...ar.avsetninger.map((a) => ({ hva: a.navn, belop: 0 - a.belop })),
    { hva: t.pott, belop: r.pott },
    {
      hva: t.grunntilskuddSum(oppsett.nettverk.length),
      belop: r.grunntilskuddSum === null ? null : 0 - r.grunntilskuddSum,
    },
    { hva: t.rest, belop: r.rest },
  ]
  return [
    nokkeltallark(oppsett, sprak),
    {
      navn: t.penger,
      kolonner: [
        { nokkel: 'hva', overskrift: t.post, slag: 'tekst' },
        { nokkel: 'belop', overskrift: t.belop, slag: 'kroner' },
      ],
      rader: linjer,
      ...(ar.kilde === null ? {} : { merknader: [`${t.kilde}: ${ar.kilde}`] }),
    },
    {
      navn: t.nokler,
      kolonner: [
        { nokkel: 'navn', overskrift: t.nokkel, slag: 'tekst' },
        { nokkel: 'andel', overskrift: t.andel, slag: 'prosent' },
        { nokkel: 'sum', overskrift: t.sum, slag: 'desimal' },
        { nokkel: 'telledato', overskrift: t.telledato, slag: 'dato' },
        { nokkel: 'kilde', overskrift: t.kilde, slag: 'tekst' },
      ],
      rader: oppsett.nokler.map((k) => {
        return {
          navn: k.navn,
          andel: k.andel,
          sum: nokkelsum(oppsett, k).sum,
          telledato: k.telledato,
          kilde: k.kilde,
        }
      }),
    },
  ]
}

/** The exact sum of what is counted for the year's networks, and how many of them have nothing. */
export function nokkelsum(oppsett: Oppsett, nokkel: Nokkel): { sum: string; mangler: number } {
  let sum = NULL_DESIMAL
  let mangler = 0
  for (const n of oppsett.nettverk) {
    const verdi = oppsett.tall.get(n.id)?.get(nokkel.nr)
    const lest = verdi === undefined ? undefined : tolkDesimal(verdi)
    if (lest?.ok) sum = plussDesimal(sum, lest.verdi)
    else mangler += 1
  }
  return { sum: formaterDesimal(sum), mangler }
}
