import { z } from 'zod'
import { dagenEtter } from '#core/register/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import { uventet } from '#core/resultat.ts'
import { lesVersjon } from '#features/register/lagring.ts'
import { periodetekst, sisteDag } from '#features/register/periodetekst.ts'
import { felt, lesVerdier, skrivFeil } from '#features/register/skjemafelt.ts'
import { feltene, Skjemaside, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { bedom } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { Datofelt, Tekstfelt } from '#ui/felt.tsx'
import { formatDato } from '#ui/format.ts'
import { avsluttTilknytning } from './avslutt.ts'
import { skjematekster } from './skjema-tekster.ts'
import { hentSted, type Nettverkssted } from './sted.ts'

type Slag = 'medlem' | 'partner'

const skjema = {
  medlem: z.object({ siste: felt.dato, grunn: felt.krevd(500) }),
  partner: z.object({ siste: felt.dato }),
}

export const avsluttruter: readonly Rute[] = (['medlem', 'partner'] as const).flatMap(
  (slag): readonly Rute[] => {
    const sti =
      `/:fylke{[a-z0-9-]+}/register/nettverk/:nettverk{[a-z0-9-]+}/${slag}/:rad{[0-9]{1,9}}/avslutt` as const
    return [
      {
        metode: 'GET',
        sti,
        handling: 'register.endre',
        kjor: async (f) => {
          const funnet = await finn(f, slag)
          return funnet === undefined
            ? ikkeFunnet()
            : side(f, slag, funnet, { verdier: { siste: sisteDag(funnet.rad.gyldig) }, feil: [] })
        },
      },
      { metode: 'POST', sti, handling: 'register.endre', kjor: (f) => lagre(f, slag) },
    ]
  },
)

interface Funnet {
  readonly sted: Nettverkssted
  readonly rad: { readonly id: number; readonly navn: string; readonly gyldig: Periode }
}

async function finn(f: Foresporsel, slag: Slag): Promise<Funnet | undefined> {
  const sted = await hentSted(f)
  const rader = slag === 'medlem' ? sted?.nettverk.medlemmer : sted?.nettverk.partnere
  const rad = rader?.find((r) => r.id === Number(f.param('rad')))
  return sted === undefined || rad === undefined ? undefined : { sted, rad }
}

async function lagre(f: Foresporsel, slag: Slag) {
  const funnet = await finn(f, slag)
  if (funnet === undefined) return ikkeFunnet()
  const { sted, rad } = funnet
  const t = skjematekster[f.sprak]
  const s = await f.skjema()
  const verdier = lesVerdier(s, ['siste', 'grunn'])
  const versjon = s.tekst('versjon')
  const avvis = (feil: Skjemautfylling['feil']) =>
    side(f, slag, funnet, { verdier, feil }, { status: 422, versjon })
  const lest = bedom<{ siste: string }>(skjema[slag], verdier)
  if (!lest.ok) return avvis(skrivFeil(f.sprak, lest.feil))
  const svar = await avsluttTilknytning(
    f.skrivDb,
    { fylkeId: sted.fylke.id, nettverkId: sted.nettverk.id, versjon: lesVersjon(versjon) },
    {
      id: rad.id,
      til: dagenEtter(lest.verdi.siste),
      ...(slag === 'medlem' ? { slag, grunn: verdier['grunn'] ?? '' } : { slag }),
    },
  )
  if (svar.ok) return videre(sted.sti, t.avsluttet(rad.navn, formatDato(lest.verdi.siste, f.sprak)))
  switch (svar.feil.slag) {
    case 'finnes-ikke':
      return ikkeFunnet()
    case 'for-start':
      return avvis([{ felt: 'siste', tekst: t.forStart(formatDato(svar.feil.fra, f.sprak)) }])
    case 'alt-avsluttet':
      return avvis([
        { felt: 'siste', tekst: t.altAvsluttet(formatDato(svar.feil.sisteDag, f.sprak)) },
      ])
    case 'konflikt': {
      const naa = (await finn(f, slag)) ?? funnet
      const lagretNaa = [{ term: naa.rad.navn, verdi: periodetekst(naa.rad.gyldig, f.sprak) }]
      return side(f, slag, naa, { verdier, feil: [], lagretNaa }, { status: 409 })
    }
    default:
      return uventet(svar.feil)
  }
}

function side(
  f: Foresporsel,
  slag: Slag,
  { sted, rad }: Funnet,
  utfylling: Skjemautfylling,
  mer: { readonly status?: 409 | 422; readonly versjon?: string } = {},
): Innhold {
  const t = skjematekster[f.sprak]
  const felt = feltene({ sprak: f.sprak, ...utfylling })
  const tittel = t.avslutt(rad.navn, sted.nettverk.navn)
  return {
    slag: 'innhold',
    status: mer.status ?? 200,
    side: () => ({
      tittel,
      brodsmuler: sted.smuler,
      innhold: (
        <Skjemaside
          {...utfylling}
          sprak={f.sprak}
          tittel={tittel}
          ingress={t.avsluttIngress(periodetekst(rad.gyldig, f.sprak))}
          adresse={`${sted.sti}/${slag}/${rad.id}/avslutt`}
          tilbake={sted.sti}
          etiketter={{ siste: t.sisteDagSomMedlem, grunn: t.grunn }}
          knapp={t.avsluttKnapp}
          skjulte={{ versjon: mer.versjon ?? String(sted.nettverk.versjon) }}
        >
          <Datofelt {...felt('siste')} etikett={t.sisteDagSomMedlem} krav="maFyllesUt" />
          {slag === 'medlem' && (
            <Tekstfelt
              {...felt('grunn')}
              etikett={t.grunn}
              beskrivelse={t.grunnHjelp}
              krav="maFyllesUt"
            />
          )}
        </Skjemaside>
      ),
    }),
  }
}
