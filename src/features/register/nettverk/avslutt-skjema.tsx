import { z } from 'zod'
import { dagenEtter } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import { uventet } from '#core/resultat.ts'
import { lesVersjon } from '#features/register/lagring.ts'
import { periodetekst, sisteDag } from '#features/register/periodetekst.ts'
import { felt, lesVerdier, skrivFeil } from '#features/register/skjemafelt.ts'
import { feltene, skjemasvar, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { bedom } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { Datofelt, Tekstfelt } from '#ui/felt.tsx'
import { formatDato } from '#ui/format.ts'
import { avsluttTilknytning } from './avslutt.ts'
import { skjematekster } from './skjema-tekster.ts'
import { hentSted, iNettverket, type Nettverkssted } from './sted.ts'

type Slag = 'medlem' | 'partner'

const skjema = z.object({ siste: felt.dato, grunn: felt.krevd(500) })

export const avsluttruter: readonly Rute[] = (['medlem', 'partner'] as const).flatMap(
  (slag): readonly Rute[] => {
    const sti =
      `/:fylke{[a-z0-9-]+}/register/nettverk/:nettverk{[a-z0-9-]+}/${slag}/:rad{[0-9]{1,9}}/avslutt` as const
    return [
      {
        metode: 'GET',
        sti,
        handling: 'register.endre-tilknytning',
        kjor: iNettverket((f, sted) => {
          const rad = finn(f, slag, sted)
          return rad === undefined
            ? ikkeFunnet()
            : side(f, slag, { sted, rad }, { verdier: { siste: sisteDag(rad.gyldig) }, feil: [] })
        }),
      },
      {
        metode: 'POST',
        sti,
        handling: 'register.endre-tilknytning',
        kjor: iNettverket((f, sted) => lagre(f, slag, sted)),
      },
    ]
  },
)

interface Funnet {
  readonly sted: Nettverkssted
  readonly rad: { readonly id: number; readonly navn: string; readonly gyldig: Periode }
}

function finn(f: Foresporsel, slag: Slag, { nettverk }: Nettverkssted): Funnet['rad'] | undefined {
  const rader = slag === 'medlem' ? nettverk.medlemmer : nettverk.partnere
  return rader.find((r) => r.id === Number(f.param('rad')))
}

async function lagre(f: Foresporsel, slag: Slag, sted: Nettverkssted) {
  const rad = finn(f, slag, sted)
  if (rad === undefined) return ikkeFunnet()
  const t = skjematekster[f.sprak]
  const s = await f.skjema()
  const verdier = lesVerdier(s, ['siste', 'grunn'])
  const versjon = s.tekst('versjon')
  const avvis = (feil: Skjemautfylling['feil']) =>
    side(f, slag, { sted, rad }, { verdier, feil }, { status: 422, versjon })
  const lest = bedom(skjema, verdier)
  if (!lest.ok) return avvis(skrivFeil(f.sprak, lest.feil))
  const svar = await avsluttTilknytning(
    f.skrivDb,
    { fylkeId: sted.fylke.id, nettverkId: sted.nettverk.id, versjon: lesVersjon(versjon) },
    {
      id: rad.id,
      til: dagenEtter(lest.verdi.siste),
      slag,
      grunn: lest.verdi.grunn,
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
      const stedNaa = (await hentSted(f, sted.fylke)) ?? sted
      const naa = finn(f, slag, stedNaa) ?? rad
      const lagretNaa = [{ term: naa.navn, verdi: periodetekst(naa.gyldig, f.sprak) }]
      const funnet = { sted: stedNaa, rad: naa }
      return side(f, slag, funnet, { verdier, feil: [], lagretNaa }, { status: 409 })
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
  return skjemasvar(f, {
    ...utfylling,
    status: mer.status,
    brodsmuler: sted.smuler,
    tittel: t.avslutt(rad.navn, sted.nettverk.navn),
    ingress: t.avsluttIngress(periodetekst(rad.gyldig, f.sprak)),
    adresse: `${sted.sti}/${slag}/${rad.id}/avslutt`,
    tilbake: sted.sti,
    etiketter: { siste: t.sisteDagSomMedlem, grunn: t.grunn },
    knapp: t.avsluttKnapp,
    skjulte: { versjon: mer.versjon ?? String(sted.nettverk.versjon) },
    children: (
      <>
        <Datofelt {...felt('siste')} etikett={t.sisteDagSomMedlem} krav="maFyllesUt" />
        <Tekstfelt
          {...felt('grunn')}
          etikett={t.grunn}
          beskrivelse={t.grunnHjelp[slag]}
          krav="maFyllesUt"
        />
      </>
    ),
  })
}
