import { kanRedigere } from '#core/beslutningsgrunnlag/status.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import { hentNySak, hentSak, kommando, type Sak } from './hent-sak.ts'
import { lagreGrunnlag } from './lagre-grunnlag.ts'
import { ankerEtter, endreLinjer, lesLinjeendring, type Linjeendring } from './linjeendring.ts'
import { RedigerSide } from './rediger-side.tsx'
import { avvist, sakSti, smuler } from './sak-ruter.tsx'
import type { RedigerProps } from './skjemadel.tsx'
import { lesSkjemaverdier, tilSkjemaverdier } from './skjemaverdier.ts'
import { skjematekster } from './skjematekster.ts'
import { tilstandFor } from './tilstand.ts'
import { tolkSkjema } from './tolk-skjema.ts'

const STI =
  '/:fylke/:ar{[0-9]{4}}/:ordning/beslutningsgrunnlag/:nettverk{[a-z0-9-]+}/rediger' as const

export const redigerruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'grunnlag.rediger',
    kjor: async (f) => {
      const sak = await hentSak(f)
      if (sak === undefined) return ikkeFunnet()
      const { grunnlag } = sak.nettverk
      if (grunnlag === null) return videre(sakSti(sak.ar, sak.rad.nettverkId))
      const lov = kanRedigere(tilstandFor(sak.ar, sak.nettverk, grunnlag))
      if (!lov.ok) return avvist(f, sak, lov.grunn)
      return visSkjema(f, sak, {
        verdier: tilSkjemaverdier(grunnlag),
        versjon: grunnlag.versjon,
      })
    },
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'grunnlag.rediger',
    kjor: lagre,
  },
]

async function lagre(f: Foresporsel): Promise<Svar> {
  const skjema = await f.skjema()
  const sak = await hentSak(f)
  if (sak === undefined || sak.nettverk.grunnlag === null) return ikkeFunnet()
  const handling = skjema.tekst('handling')
  const endring = lesLinjeendring(handling)
  const skrevet = lesSkjemaverdier(skjema, sak.ar.regler.sporsmal)
  const verdier = endring === null ? skrevet : endreLinjer(skrevet, endring)
  const k = kommando(f, sak.ar, skjema.tekst('versjon'))
  // Told first of all: to put faults right in something that cannot be saved is wasted work.
  if (k.versjon !== sak.nettverk.grunnlag.versjon) {
    return visSkjema(f, sak, { verdier: skrevet, versjon: k.versjon, konflikt: true }, 409)
  }
  const tolket = tolkSkjema(verdier, sak.ar.regler, sak.partnere)
  if (!tolket.ok) {
    return visSkjema(f, sak, { verdier, versjon: k.versjon, feil: tolket.feil }, 422)
  }
  const svar = await lagreGrunnlag(f.skrivDb, k, tolket.verdi)
  if (!svar.ok) {
    if (svar.feil.kode !== 'utdatert') return avvist(f, sak, svar.feil.kode)
    const nySak = (await hentNySak(f)) ?? sak
    return visSkjema(f, nySak, { verdier: skrevet, versjon: k.versjon, konflikt: true }, 409)
  }
  const t = skjematekster[f.sprak].kvittering
  const sti = sakSti(sak.ar, sak.rad.nettverkId)
  if (endring !== null) {
    return videre(`${sti}/rediger#${ankerEtter(verdier, endring)}`, t[KVITTERING[endring.slag]])
  }
  return videre(handling === 'lagre-og-se' ? sti : `${sti}/rediger`, t.lagret)
}

const KVITTERING = {
  ny: 'nyLinje',
  fjern: 'fjernet',
  opp: 'flyttet',
  ned: 'flyttet',
} as const satisfies Record<Linjeendring['slag'], string>

function visSkjema(
  f: Foresporsel,
  sak: Sak,
  skjema: Pick<RedigerProps, 'verdier' | 'versjon'> &
    Partial<Pick<RedigerProps, 'feil' | 'konflikt'>>,
  status: 200 | 409 | 422 = 200,
): Innhold | Svar {
  const { ar, nettverk, partnere, rad } = sak
  const { grunnlag } = nettverk
  if (grunnlag === null) return ikkeFunnet()
  const { sprak } = f
  const sti = sakSti(ar, rad.nettverkId)
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: skjematekster[sprak].tittel(rad.nettverkNavn),
      brodsmuler: [...smuler(f, ar), { tekst: rad.nettverkNavn, href: sti }],
      oyer: ['budsjettsum'],
      innhold: (
        <RedigerSide
          feil={[]}
          konflikt={false}
          {...{ sprak, ar, nettverk, partnere, rad, grunnlag, sti }}
          {...skjema}
        />
      ),
    }),
  }
}
