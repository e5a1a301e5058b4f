import type { Sprak } from '#core/sprak.ts'
import { tekstkolonne, type Ark } from '#platform/documents/ark.ts'
import { osloKlokke } from '#platform/oslo-dato.ts'
import type { Innsynslinje, Innsynsutdrag } from './sporringer.ts'
import { avvistgrunn, innsynstekster } from './tekster.ts'

export function innsynsark(linjer: readonly Innsynslinje[], sprak: Sprak): readonly Ark[] {
  const t = innsynstekster[sprak]
  return [
    {
      navn: t.innsyn,
      kolonner: [
        tekstkolonne('naar', t.naar),
        tekstkolonne('hvem', t.hvem),
        tekstkolonne('for', t.forHvem),
        tekstkolonne('hva', t.hva),
        tekstkolonne('sak', t.sak),
        tekstkolonne('hvor', t.hvor),
        tekstkolonne('adresse', t.adresse),
        tekstkolonne('hvorfor', t.hvorfor),
      ],
      rader: linjer.map((l) => ({
        naar: osloKlokke(l.tid),
        hvem: l.hvem ?? t.slettet,
        for: l.sete,
        hva: t.slag[l.slag],
        sak: saksnavn(l),
        hvor: stedtekst(l.sti, sprak),
        adresse: l.sti,
        hvorfor: grunntekst(l, sprak),
      })),
    },
  ]
}

/** `eldreEnn`: ask again with `?eldre-enn=` for what comes before; null when this is all. */
export function innsynsdata({ linjer, eldreEnn }: Innsynsutdrag, sprak: Sprak) {
  return {
    eldreEnn,
    linjer: linjer.map((l) => ({
      ...l,
      grunntekst: l.slag === 'avvist' ? grunntekst(l, sprak) : null,
    })),
  }
}

export function saksnavn({ nettverk, ar }: Pick<Innsynslinje, 'nettverk' | 'ar'>): string {
  return [nettverk, ar].filter((del) => del !== null).join(', ')
}

/** Empty for what was read. */
export function grunntekst(l: Pick<Innsynslinje, 'grunn' | 'utelatt'>, sprak: Sprak): string {
  const t = innsynstekster[sprak]
  return [
    ...(l.grunn === null ? [] : [t.grunner[avvistgrunn(l.grunn)]]),
    ...(l.utelatt === 0 ? [] : [t.ogTil(l.utelatt)]),
  ].join(' ')
}

const DEL =
  /^\/[^/]+\/\d{4}\/[^/]+\/([a-z]+)(\/[a-z0-9-]+)?(?:\/(historikk|innsyn))?[^.]*(?:\.([a-z]+))?$/

/** The page in words, and in which form; another address as it is. */
export function stedtekst(sti: string, sprak: Sprak): string {
  const { steder } = innsynstekster[sprak]
  const [, del, sak, lag, form] = DEL.exec(sti) ?? []
  const sted =
    lag === 'historikk' || lag === 'innsyn'
      ? steder[lag]
      : del === 'beslutningsgrunnlag'
        ? steder[sak === undefined ? 'samlet' : 'grunnlag']
        : del === 'vurdering' || del === 'innstilling'
          ? steder[del]
          : undefined
  if (sted === undefined) return sti
  return form === undefined ? sted : `${sted} (${form.toUpperCase()})`
}
