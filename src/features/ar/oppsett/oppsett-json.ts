import { regnPott } from '#core/fordeling/regn-pott.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Gjoremal } from './gjoremal.ts'
import { nokkelsum } from './oppsett-ark.ts'
import type { Oppsett } from './sporringer.ts'

/** The set-up as open data. Figures and shares are decimals as text, exactly as registered. */
export function oppsettJson(ar: Tilskuddsar, oppsett: Oppsett, gjoremal: readonly Gjoremal[]) {
  return {
    fylke: ar.fylkeId,
    ordning: ar.ordningId,
    ar: ar.ar,
    tildelt: ar.tildelt,
    kilde: ar.kilde,
    innsendingsfrist: ar.innsendingsfrist,
    innstillingsmote: ar.innstillingsmote,
    avsetninger: ar.avsetninger.map((a) => ({
      navn: a.navn,
      belop: a.belop,
      direkteTil: a.direkteTil,
    })),
    grunntilskudd: ar.grunntilskudd,
    ...regnPott({
      tildelt: ar.tildelt,
      avsetninger: ar.avsetninger.map((a) => a.belop),
      grunntilskudd: ar.grunntilskudd,
      antallNettverk: oppsett.nettverk.length,
    }),
    nokler: oppsett.nokler.map((k) => ({
      navn: k.navn,
      andel: k.andel,
      telledato: k.telledato,
      kilde: k.kilde,
      ...nokkelsum(oppsett, k),
    })),
    nettverk: oppsett.nettverk.map((n) => ({
      ...n,
      verdier: Object.fromEntries(
        oppsett.nokler.map((k) => [k.navn, oppsett.tall.get(n.id)?.get(k.nr) ?? null]),
      ),
    })),
    vedtattFordeling: oppsett.vedtatt,
    mangler: gjoremal,
  }
}
