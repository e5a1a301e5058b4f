import { lestSkjermet } from '#features/beslutningsgrunnlag/syn.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { vurderingsdata } from './filer.ts'
import { GruppeSide } from './gruppe-side.tsx'
import { brodsmuler, hentBilde, VURDERING } from './oversikt-ruter.tsx'
import { vurderingstekster } from './tekster.ts'
import { lesAret, vurderingstilstand } from './vurderingsar.ts'

export const grupperute: Rute = {
  metode: 'GET',
  sti: `${VURDERING}/:gruppe{[a-z0-9-]+}`,
  handling: 'vurdering.se',
  tilstand: vurderingstilstand,
  formater: ['json'],
  kjor: async (f) => {
    const ar = await lesAret(f)
    if (ar === undefined) return ikkeFunnet()
    const alt = await hentBilde(f, ar)
    const bilde = alt.grupper.find((g) => g.gruppe.slug === f.param('gruppe'))
    if (bilde === undefined) return ikkeFunnet()
    const { sprak } = f
    return {
      slag: 'innhold',
      skjermet: lestSkjermet(f, ar).filter((g) =>
        bilde.saker.some((s) => s.nettverkId === g.nettverkId),
      ),
      json: () => vurderingsdata(alt).grupper.find((g) => g.slug === bilde.gruppe.slug),
      side: () => ({
        tittel: vurderingstekster[sprak].gruppe(bilde.gruppe.navn),
        brodsmuler: brodsmuler(f, ar),
        innhold: <GruppeSide sprak={sprak} ar={ar} bilde={bilde} />,
      }),
    }
  },
}
