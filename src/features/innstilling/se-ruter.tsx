import { osloDato } from '#platform/oslo-dato.ts'
import { hentArFraAdresse } from '#features/ar/sporringer.ts'
import { lestSkjermet } from '#features/beslutningsgrunnlag/syn.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { arsmuler, INNSTILLING, innstillingsmuler, innstillingSti } from './adresser.ts'
import { hentUtkastbilde, hentVedtattBilde, type Innstillingsbilde } from './bilde.ts'
import { habilitetsvisning } from './deltok-ikke.ts'
import { innstillingArk, innstillingJson, innstillingPdf } from './filer.ts'
import { forLeser } from './for-leser.ts'
import { ikkeKlarFiler } from './ikke-klar-filer.ts'
import { IkkeKlarside, Innstillingside } from './innstilling-side.tsx'
import { hentInnstillinger } from './sporringer.ts'
import { innstillingstekster } from './tekster.ts'

const FORMATER = ['json', 'xlsx', 'csv', 'pdf'] as const

export const seInnstilling: readonly Rute[] = [
  {
    metode: 'GET',
    sti: INNSTILLING,
    handling: 'innstilling.oversikt',
    formater: FORMATER,
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const versjoner = await hentInnstillinger(f.db, ar.id)
      const vedtatt = versjoner.find((v) => v.status === 'vedtatt')
      if (vedtatt !== undefined) {
        return innhold(f, await hentVedtattBilde(f.db, ar, vedtatt, versjoner), '')
      }
      if (f.kan('innstilling.se', { tilstand: 'utkast' }).ok) {
        return innhold(f, await hentUtkastbilde(f.db, ar, versjoner), '')
      }
      return {
        slag: 'innhold',
        filnavn: `innstilling-${ar.fylkeId}-${ar.ar}-${ar.ordningId}`,
        ...ikkeKlarFiler(ar, f.sprak, iDag(f)),
        side: () => ({
          tittel: innstillingstekster[f.sprak].tittel,
          brodsmuler: arsmuler(ar, f.sprak),
          innhold: <IkkeKlarside sprak={f.sprak} ar={ar} />,
        }),
      }
    },
  },
  {
    metode: 'GET',
    sti: `${INNSTILLING}/utkast`,
    handling: 'innstilling.se',
    tilstand: async () => 'utkast',
    formater: FORMATER,
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const versjoner = await hentInnstillinger(f.db, ar.id)
      const ferdig = versjoner.length > 0 && !versjoner.some((v) => v.status === 'utkast')
      if (ferdig) return videre(innstillingSti(ar))
      return innhold(f, await hentUtkastbilde(f.db, ar, versjoner), '/utkast')
    },
  },
  {
    metode: 'GET',
    sti: `${INNSTILLING}/versjon/:nr{[0-9]{1,6}}`,
    handling: 'innstilling.se',
    // A draft has no number to be asked for by.
    tilstand: async () => 'vedtatt',
    formater: FORMATER,
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const versjoner = await hentInnstillinger(f.db, ar.id)
      const nr = Number(f.param('nr'))
      const rad = versjoner.find((v) => v.nr === nr && v.status !== 'utkast')
      if (rad === undefined) return ikkeFunnet()
      return innhold(f, await hentVedtattBilde(f.db, ar, rad, versjoner), `/versjon/${nr}`)
    },
  },
]

/** One version in every form. `del` is what comes after the address of the recommendation. */
export function innhold(f: Foresporsel, alt: Innstillingsbilde, del: string): Innhold {
  const bilde = forLeser(alt, f.kan, f.naa())
  const { ar, rad } = bilde
  const { sprak } = f
  const seUtkast = f.kan('innstilling.se', { tilstand: 'utkast' }).ok
  const habilitet = habilitetsvisning(f)
  const fil = { sprak, bilde, habilitet } as const
  return {
    slag: 'innhold',
    skjermet: lestSkjermet(f, ar),
    filnavn: `innstilling-${ar.fylkeId}-${ar.ar}-${ar.ordningId}${
      rad === null || rad.status === 'utkast' ? '-utkast' : ''
    }`,
    json: () => innstillingJson(fil),
    ark: () => innstillingArk(fil),
    pdf: () => ({ mal: 'tabelldokument', data: innstillingPdf(fil, iDag(f)) }),
    side: () => ({
      tittel: innstillingstekster[sprak].tittel,
      brodsmuler: del === '' ? arsmuler(ar, sprak) : innstillingsmuler(ar, sprak),
      bred: true,
      innhold: (
        <Innstillingside
          sprak={sprak}
          bilde={bilde}
          adresse={`${innstillingSti(ar)}${del}`}
          seUtkast={seUtkast}
          habilitet={habilitet}
          rediger={f.kan('innstilling.rediger').ok}
          vedta={f.kan('innstilling.vedta').ok}
        />
      ),
    }),
  }
}

function iDag(f: Foresporsel): string {
  return osloDato(f.naa())
}
