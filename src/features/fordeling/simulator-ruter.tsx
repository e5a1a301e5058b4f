import type { FordelInngang } from '#core/fordeling/typer.ts'
import { hentOppsett, tilInngang } from '#features/ar/oppsett/sporringer.ts'
import { arSti, hentArFraAdresse, type Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Innhold } from '#platform/http/svar.ts'
import { Sidehode } from '#ui/sidehode.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { fordelingssmuler } from './se-ruter.tsx'
import { Simulatorelement } from './simulatorelement.tsx'
import { simulatortekster } from './simulatortekster.ts'
import {
  feltFraInngang,
  feltnavn,
  simuler,
  inngangFraFelt,
  type Motpart,
  type Simulatorfelt,
  type Simulatorgrunnlag,
} from './simuler.ts'
import { hentFordelinger, hentPubliserte, hentRegnestykker } from './sporringer.ts'

export const simulatorruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke/:ar{[0-9]{4}}/:ordning{[a-z0-9-]+}/fordeling/simulator',
    handling: 'fordeling.simuler',
    formater: ['json'],
    kjor: async (f) => {
      const ar = await hentArFraAdresse(f.db, f.param)
      if (ar === undefined) return ikkeFunnet()
      const { grunnlag, oppsettet } = await hentSimulatorgrunnlag(f, ar)
      const felt = lesFelt(grunnlag, oppsettet, (navn) => f.sok.get(navn))
      const sendt = feltnavn(grunnlag).some((navn) => f.sok.has(navn))
      const feil = sendt && !simuler(grunnlag, felt).ok
      return visSimulator(f, ar, grunnlag, { felt, ...(feil ? { status: 422 } : {}) })
    },
  },
]

/** The set-up as the engine takes it, what the simulator starts from, and the fields' own values. */
export async function hentSimulatorgrunnlag(
  f: Foresporsel,
  ar: Tilskuddsar,
): Promise<{
  readonly inngang: FordelInngang
  readonly grunnlag: Simulatorgrunnlag
  readonly oppsettet: Simulatorfelt
}> {
  const [oppsett, motpart] = await Promise.all([hentOppsett(f.db, ar.id), hentMotpart(f, ar)])
  const inngang = tilInngang(ar, oppsett)
  const grunnlag = {
    avsetninger: inngang.avsetninger.map((a) => a.navn),
    nokler: inngang.nokler.map((n) => n.navn),
    nettverk: inngang.nettverk,
    motpart,
  }
  return { inngang, grunnlag, oppsettet: feltFraInngang(inngang) }
}

async function hentMotpart(f: Foresporsel, ar: Tilskuddsar): Promise<Motpart | null> {
  const vedtatt = (await hentFordelinger(f.db, ar.id)).find((x) => x.status === 'vedtatt')
  if (vedtatt !== undefined) {
    const [lagret] = await hentRegnestykker(f.db, ar.id, [vedtatt.id])
    const rammer = lagret?.utdata.rammer ?? []
    return { slag: 'vedtatt', rammer: rammer.map(({ id, navn, ramme }) => ({ id, navn, ramme })) }
  }
  const publiserte = await hentPubliserte(f.db, ar.id)
  return publiserte.length === 0
    ? null
    : { slag: 'publisert', rammer: publiserte.map(({ id, navn, ramme }) => ({ id, navn, ramme })) }
}

/** What was sent, field by field, and the set-up's value where nothing was sent. */
export function lesFelt(
  grunnlag: Simulatorgrunnlag,
  oppsettet: Simulatorfelt,
  sendt: (navn: string) => string | null,
): Simulatorfelt {
  return Object.fromEntries(
    feltnavn(grunnlag).map((navn) => [navn, sendt(navn) ?? oppsettet[navn] ?? '']),
  )
}

/** The page. `navn` and `merknad`: saving from here was refused, and this is what was typed and why. */
export function visSimulator(
  f: Foresporsel,
  ar: Tilskuddsar,
  grunnlag: Simulatorgrunnlag,
  tilstand: {
    readonly felt: Simulatorfelt
    readonly navn?: string
    readonly navnfeil?: string | undefined
    readonly merknad?: string | undefined
    readonly status?: 409 | 422
  },
): Innhold {
  const { sprak } = f
  const t = simulatortekster[sprak]
  const adresse = `${arSti(ar)}/fordeling/simulator`
  const svar = simuler(grunnlag, tilstand.felt)
  return {
    slag: 'innhold',
    ...(tilstand.status === undefined ? {} : { status: tilstand.status }),
    json: () => {
      const inndata = inngangFraFelt(grunnlag, tilstand.felt)
      return svar.ok ? { inndata, utdata: svar.verdi } : { inndata, feil: svar.feil }
    },
    side: () => ({
      tittel: t.tittel,
      brodsmuler: fordelingssmuler(ar, sprak),
      oyer: ['simulator'],
      innhold: (
        <>
          <Sidehode
            overtittel={ar.ordningNavn[sprak]}
            tittel={t.tittel}
            ingress={<p>{t.ingress}</p>}
          />
          {tilstand.merknad !== undefined && (
            <Varsel sprak={sprak} type="advarsel" kunngjor>
              <p>{tilstand.merknad}</p>
            </Varsel>
          )}
          <Simulatorelement
            sprak={sprak}
            grunnlag={grunnlag}
            felt={tilstand.felt}
            adresse={adresse}
            oppsett={`${arSti(ar)}/oppsett`}
            lagre={
              f.kan('fordeling.foresla').ok
                ? {
                    adresse: `${arSti(ar)}/fordeling/forslag`,
                    versjon: ar.versjon,
                    navn: tilstand.navn ?? '',
                    navnfeil: tilstand.navnfeil ?? null,
                  }
                : null
            }
          />
        </>
      ),
    }),
  }
}
