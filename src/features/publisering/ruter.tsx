import { kanOppheve, kanPublisere } from '#core/publisering/kan-publisere.ts'
import { hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { hentGrunnlagene } from '#features/beslutningsgrunnlag/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import type { Feltfeil } from '#ui/feiloppsummering.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { opphevPublisering, publiser } from './publiser.ts'
import { PubliseringSide, publiseringSti, type PubliseringProps } from './publisering-side.tsx'
import { konflikt, lesGrunn, lesId, smuler } from './felles-svar.ts'
import { skjermingsruter } from './skjermingsruter.tsx'
import { hentPublisering } from './sporringer.ts'
import { publiseringstekster } from './tekster.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning/publisering' as const

export const publiseringsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'publisering.se',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      return ar === undefined ? ikkeFunnet() : vis(f, ar)
    },
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'publisering.sett',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const t = publiseringstekster[f.sprak]
      const skrevet = (await f.skjema()).tekst('fra').slice(0, 40)
      const dato = skrevet === '' ? null : lesDato(skrevet)
      const feil = (kode: 'ugyldig-dato' | 'tilbake-i-tid') =>
        vis(f, ar, { skrevet: { fra: skrevet }, feil: [{ felt: 'fra', tekst: t.feil[kode] }] })
      if (dato === undefined) return feil('ugyldig-dato')
      const svar = await publiser(f.skrivDb, { ar, dato, vervId: f.aktor.vervId, naa: f.naa() })
      if (svar.ok) {
        const tid = formatTidspunkt(svar.verdi.fra.toString(), f.sprak)
        return videre(publiseringSti(ar), t.kvittering.publisert(tid))
      }
      const { kode } = svar.feil
      return kode === 'tilbake-i-tid' ? feil(kode) : konflikt(f, ar, t.feil[kode])
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/opphev`,
    handling: 'publisering.opphev',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const t = publiseringstekster[f.sprak]
      const skjema = await f.skjema()
      const grunn = lesGrunn(skjema.tekst('grunn'))
      const id = lesId(skjema.tekst('id'))
      const { vervId } = f.aktor
      const svar = await opphevPublisering(f.skrivDb, { ar, id, grunn, vervId, naa: f.naa() })
      if (svar.ok) return videre(publiseringSti(ar), t.kvittering.opphevet)
      const tekst = t.feil[svar.feil.kode]
      return svar.feil.kode === 'mangler-grunn'
        ? vis(f, ar, { skrevet: { grunn }, feil: [{ felt: 'grunn', tekst }] })
        : konflikt(f, ar, tekst)
    },
  },
  ...skjermingsruter,
]

async function vis(
  f: Foresporsel,
  ar: Tilskuddsar,
  endret: Pick<PubliseringProps, 'skrevet'> & { readonly feil?: readonly Feltfeil[] } = {},
): Promise<Innhold> {
  const { satt, innstillingVedtatt } = await hentPublisering(f.db, ar.id)
  const nettverk = await hentGrunnlagene(f.db, ar)
  const fakta = { innstillingVedtatt, erSatt: satt !== null }
  const t = publiseringstekster[f.sprak]
  return {
    slag: 'innhold',
    status: endret.feil === undefined ? 200 : 422,
    side: () => ({
      tittel: t.tittel,
      brodsmuler: smuler(f, ar),
      innhold: (
        <PubliseringSide
          {...{ sprak: f.sprak, ar, satt, nettverk }}
          publiser={f.kan('publisering.sett').ok ? kanPublisere(fakta) : undefined}
          opphev={f.kan('publisering.opphev').ok ? kanOppheve(fakta) : undefined}
          skjerm={f.kan('grunnlag.skjerm').ok}
          {...endret}
        />
      ),
    }),
  }
}

function lesDato(tekst: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(tekst)) return undefined
  try {
    return Temporal.PlainDate.from(tekst)
  } catch {
    return undefined
  }
}
