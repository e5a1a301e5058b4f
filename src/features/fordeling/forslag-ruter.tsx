import type { Sprak } from '#core/sprak.ts'
import { hentOppsett } from '#features/ar/oppsett/sporringer.ts'
import { arSti, hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { Forslagside } from './forslag-side.tsx'
import { forslagstekster } from './forslagstekster.ts'
import { lagreForslag, LENGSTE_NAVN, type Forslagsfeil } from './lagre-forslag.ts'
import { manglerIOppsett } from './oppsett.ts'
import { fordelingssmuler, hentSynlige } from './se-ruter.tsx'
import { hentSimulatorgrunnlag, lesFelt, visSimulator } from './simulator-ruter.tsx'
import { inngangFraFelt } from './simuler.ts'
import { slettForslag } from './slett-forslag.ts'

const STI = '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/fordeling'

export const forslagsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: `${STI}/forslag`,
    handling: 'fordeling.oversikt',
    formater: ['json'],
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      return ar === undefined ? ikkeFunnet() : visListe(f, ar, '', [])
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/forslag`,
    handling: 'fordeling.foresla',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const skjema = await f.skjema()
      const navn = skjema.tekst('navn').replaceAll(/\s+/g, ' ')
      const fraSimulator = skjema.tekst('fra') === 'simulator'
      const { inngang, grunnlag, oppsettet } = await hentSimulatorgrunnlag(f, ar)
      const felt = lesFelt(grunnlag, oppsettet, (n) => (skjema.har(n) ? skjema.tekst(n) : null))
      const svar = await lagreForslag(f.skrivDb, {
        arId: ar.id,
        fylkeId: ar.fylkeId,
        navn,
        inngang: fraSimulator ? inngangFraFelt(grunnlag, felt) : inngang,
        versjon: Number(skjema.tekst('versjon')),
        vervId: f.aktor.vervId,
        naa: f.naa(),
      })
      if (svar.ok) {
        const til = `${arSti(ar)}/fordeling/${svar.verdi.id}`
        return videre(til, forslagstekster[f.sprak].nytt.lagret(navn))
      }
      const endret = svar.feil.some((x) => x.slag === 'oppsettet-er-endret')
      const status = endret ? 409 : 422
      if (!fraSimulator) {
        return { ...(await visListe(f, ar, navn, setninger(svar.feil, navn, f.sprak))), status }
      }
      const navnfeil = svar.feil.filter((x) => x.slag === 'navn')
      return visSimulator(f, ar, grunnlag, {
        felt,
        navn,
        navnfeil: setninger(navnfeil, navn, f.sprak)[0],
        merknad: endret ? forslagstekster[f.sprak].nytt.endret : undefined,
        status,
      })
    },
  },
  {
    metode: 'POST',
    sti: `${STI}/:id{[0-9]{1,9}}/slett`,
    handling: 'fordeling.foresla',
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const svar = await slettForslag(f.skrivDb, { arId: ar.id, id: Number(f.param('id')) })
      const t = forslagstekster[f.sprak]
      const liste = `${arSti(ar)}/fordeling/forslag`
      if (svar.ok) return videre(liste, t.slett.slettet(svar.verdi.navn))
      if (svar.feil === 'finnes-ikke') return ikkeFunnet()
      const lenke = { tekst: t.tilbake, href: liste }
      return { slag: 'avvist', status: 409, forklaring: t.slett.erVedtatt, lenke }
    },
  },
]

async function visListe(
  f: Foresporsel,
  ar: Tilskuddsar,
  navn: string,
  feil: readonly string[],
): Promise<Innhold> {
  const synlige = await hentSynlige(f, ar)
  const mangler = f.kan('fordeling.foresla').ok
    ? manglerIOppsett(ar, await hentOppsett(f.db, ar.id))
    : null
  return {
    slag: 'innhold',
    json: () => synlige,
    side: () => ({
      tittel: forslagstekster[f.sprak].liste.tittel,
      brodsmuler: fordelingssmuler(ar, f.sprak),
      innhold: (
        <Forslagside
          sprak={f.sprak}
          ar={ar}
          synlige={synlige}
          kanSeForslag={f.kan('fordeling.se', { tilstand: 'forslag' }).ok}
          nytt={mangler === null ? null : { mangler, navn, feil }}
        />
      ),
    }),
  }
}

function setninger(feil: readonly Forslagsfeil[], navn: string, sprak: Sprak): readonly string[] {
  const t = forslagstekster[sprak].nytt
  return feil.map((f) => {
    if (f.slag === 'oppsettet-er-endret') return t.endret
    if (f.slag === 'regnestykke') return t.kanIkke
    const av = {
      mangler: t.mangler,
      'for-langt': t.forLangt(LENGSTE_NAVN),
      opptatt: t.opptatt(navn),
    }
    return av[f.kode]
  })
}
