import { osloDato } from '#platform/oslo-dato.ts'
import type { TilstandAv } from '#core/tilgang/tilstander.ts'
import { arSti, hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { samletArk, samletDokument, samletJson } from './samlet-filer.ts'
import { SamletSide } from './samlet-side.tsx'
import { samle } from './samling.ts'
import {
  hentGrunnlagene,
  hentPartnere,
  type Nettverksgrunnlag,
  type Partnervalg,
} from './sporringer.ts'
import { lesetilstandFor, lestSkjermet, synFor } from './syn.ts'
import { grunnlagstekster } from './tekster.ts'
import { lesUtvalg, velgUt } from './utvalg.ts'

interface Aret {
  readonly ar: Tilskuddsar
  readonly nettverk: readonly Nettverksgrunnlag[]
  readonly partnere: readonly Partnervalg[]
  readonly tilstand: TilstandAv<'grunnlag'>
}

const leste = new WeakMap<Foresporsel, Promise<Aret | undefined>>()

/** The year of the address: the right to it is asked of what is shown. Three queries, once. */
async function lesAret(f: Foresporsel): Promise<Aret | undefined> {
  const aret = leste.get(f) ?? les(f)
  leste.set(f, aret)
  return aret
}

/** A year stands as one that is sent does; a year without networks has nothing to keep closed. */
async function les(f: Foresporsel): Promise<Aret | undefined> {
  const ar = await hentArFraAdresse(f.db, f.param)
  if (ar === undefined) return undefined
  const [nettverk, partnere] = await Promise.all([
    hentGrunnlagene(f.db, ar),
    hentPartnere(f.db, ar),
  ])
  const { innstillingVedtatt = false, publisertFra = null } = nettverk[0] ?? {}
  const grunnlag = { status: 'sendt', vurdert: false, skjerming: null } as const
  const aret = { innstillingVedtatt, publisertFra, grunnlag }
  return { ar, nettverk, partnere, tilstand: lesetilstandFor(ar, aret, f.naa()) }
}

/** «Samlet framstilling». Not for the public before publication (`grunnlag.oversikt`). */
export const samletRute: Rute = {
  metode: 'GET',
  sti: '/:fylke/:ar{[0-9]{4}}/:ordning/beslutningsgrunnlag',
  handling: 'grunnlag.oversikt',
  tilstand: async (f) => (await lesAret(f))?.tilstand,
  formater: ['json', 'xlsx', 'csv', 'pdf'],
  kjor: async (f) => {
    const lest = await lesAret(f)
    if (lest === undefined) return ikkeFunnet()
    const { ar, nettverk, partnere } = lest
    const { sprak } = f
    const naa = f.naa()
    const iDag = osloDato(naa)
    const samling = samle(ar, nettverk, partnere, iDag, (n) => synFor(f.kan, ar, n, naa))
    const utvalg = lesUtvalg(f.sok)
    const rader = velgUt(samling.rader, utvalg)
    const alt = { sprak, ar, samling, rader, partnere }
    return {
      slag: 'innhold',
      skjermet: lestSkjermet(f, ar).filter((g) =>
        rader.some((r) => r.nettverkId === g.nettverkId && r.grunnlag !== null),
      ),
      filnavn: `beslutningsgrunnlag-${ar.ordningId}-${ar.ar}`,
      json: () => samletJson(alt),
      ark: () => samletArk(alt),
      pdf: () => ({ mal: 'tabelldokument', data: samletDokument(alt, iDag) }),
      side: () => ({
        tittel: grunnlagstekster[sprak].tittel,
        brodsmuler: [
          { tekst: ar.fylkeNavn, href: `/${ar.fylkeId}` },
          { tekst: `${ar.ordningNavn[sprak]} ${ar.ar}`, href: arSti(ar) },
        ],
        innhold: (
          <SamletSide
            {...alt}
            utvalg={utvalg}
            mine={samling.rader.filter(
              ({ nettverkId }) => f.kan('grunnlag.rediger', { nettverkId }).ok,
            )}
            kanSeVurdering={f.kan('vurdering.se', { tilstand: 'etter-frist' }).ok}
            kanSePublisering={f.kan('publisering.se').ok}
          />
        ),
      }),
    }
  },
}
