import { osloDato } from '#platform/oslo-dato.ts'
import { hentArFraAdresse } from '#features/ar/sporringer.ts'
import { hentGrunnlagene } from '#features/beslutningsgrunnlag/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Svar } from '#platform/http/svar.ts'
import type { Feltfeil } from '#ui/feiloppsummering.tsx'
import { publiseringSti } from './publisering-side.tsx'
import { konflikt, lesGrunn, lesId, smuler } from './felles-svar.ts'
import { opphevSkjerming, skjerm, type Skjermingsfeil } from './skjerm.ts'
import { SkjermingSide, type SkjermingProps } from './skjerming-side.tsx'
import { hentHjemler } from './sporringer.ts'
import { publiseringstekster } from './tekster.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning/publisering/:nettverk{[a-z0-9-]+}' as const

export const skjermingsruter: readonly Rute[] = [
  { metode: 'GET', sti: STI, handling: 'grunnlag.skjerm', kjor: (f) => vis(f) },
  {
    metode: 'POST',
    sti: `${STI}/skjerm`,
    handling: 'grunnlag.skjerm',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const skjema = await f.skjema()
      const hjemmelId = skjema.tekst('hjemmel').slice(0, 100)
      const grunn = lesGrunn(skjema.tekst('grunn'))
      const svar = await skjerm(f.skrivDb, { ...felles(f), ar, hjemmelId, grunn })
      if (svar.ok) {
        return videre(publiseringSti(ar), publiseringstekster[f.sprak].kvittering.skjermet)
      }
      return avslag(f, svar.feil, { hjemmel: hjemmelId, grunn })
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/opphev`,
    handling: 'grunnlag.skjerm',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const skjema = await f.skjema()
      const grunn = lesGrunn(skjema.tekst('grunn'))
      const id = lesId(skjema.tekst('id'))
      const svar = await opphevSkjerming(f.skrivDb, { ...felles(f), ar, id, grunn })
      if (svar.ok) return videre(publiseringSti(ar), publiseringstekster[f.sprak].kvittering.apnet)
      return avslag(f, svar.feil, { hjemmel: '', grunn })
    },
  },
]

function felles(f: Foresporsel) {
  const naa = f.naa()
  return {
    nettverkId: f.param('nettverk'),
    vervId: f.aktor.vervId,
    naa,
    dato: osloDato(naa),
  }
}

const FELT: Partial<Record<Skjermingsfeil['kode'], string>> = {
  'mangler-grunn': 'grunn',
  'ukjent-hjemmel': 'hjemmel',
}

async function avslag(
  f: Foresporsel,
  feilene: readonly Skjermingsfeil[],
  skrevet: NonNullable<SkjermingProps['skrevet']>,
): Promise<Svar> {
  const t = publiseringstekster[f.sprak]
  const feil = feilene.flatMap(({ kode }): readonly Feltfeil[] => {
    const felt = FELT[kode]
    return felt === undefined ? [] : [{ felt, tekst: t.feil[kode] }]
  })
  if (feil.length > 0) return vis(f, { skrevet, feil })
  const [forst] = feilene
  const ar = await hentArFraAdresse(f.db, f.param)
  if (ar === undefined || forst === undefined || forst.kode === 'finnes-ikke') return ikkeFunnet()
  return konflikt(f, ar, t.feil[forst.kode])
}

async function vis(
  f: Foresporsel,
  endret: Pick<SkjermingProps, 'skrevet' | 'feil'> = {},
): Promise<Svar> {
  const ar = await hentArFraAdresse(f.db, f.param)
  if (ar === undefined) return ikkeFunnet()
  const [nettverk] = await hentGrunnlagene(f.db, ar, f.param('nettverk'))
  if (nettverk === undefined) return ikkeFunnet()
  const t = publiseringstekster[f.sprak]
  if (nettverk.grunnlag?.status !== 'sendt') return konflikt(f, ar, t.feil['ikke-sendt'])
  const { skjerming } = nettverk.grunnlag
  const hjemler = await hentHjemler(f.db, felles(f).dato)
  return {
    slag: 'innhold',
    status: endret.feil === undefined ? 200 : 422,
    side: () => ({
      tittel: t.skjermTittel(nettverk.nettverkNavn),
      brodsmuler: [...smuler(f, ar), { tekst: t.tittel, href: publiseringSti(ar) }],
      bred: false,
      innhold: (
        <SkjermingSide
          {...{ sprak: f.sprak, ar, skjerming, hjemler, ...endret }}
          nettverk={{ id: nettverk.nettverkId, navn: nettverk.nettverkNavn }}
        />
      ),
    }),
  }
}
