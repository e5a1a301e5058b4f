import { z } from 'zod'
import { lesVersjon } from '#features/register/lagring.ts'
import { felt, lesVerdier, skrivFeil } from '#features/register/skjemafelt.ts'
import { feltene, Skjemaside, type Skjemautfylling } from '#features/register/skjemaside.tsx'
import { registertekster } from '#features/register/tekster.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { bedom } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Innhold } from '#platform/http/svar.ts'
import { Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { endreNettverk } from './endre-nettverk.ts'
import { skjematekster } from './skjema-tekster.ts'
import { hentSted, type Nettverkssted } from './sted.ts'

const skjema = z.object({ navn: felt.krevd(120), merknad: felt.tekst(2000) })
const STI = '/:fylke{[a-z0-9-]+}/register/nettverk/:nettverk{[a-z0-9-]+}/rediger'

export const redigerNettverk: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'register.endre',
    kjor: async (f) => {
      const sted = await hentSted(f)
      return sted === undefined ? ikkeFunnet() : side(f, sted, lagret(sted))
    },
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'register.endre',
    kjor: async (f) => {
      const sted = await hentSted(f)
      if (sted === undefined) return ikkeFunnet()
      const s = await f.skjema()
      const verdier = lesVerdier(s, ['navn', 'merknad'])
      const lest = bedom(skjema, verdier)
      if (!lest.ok)
        return side(
          f,
          sted,
          { verdier, feil: skrivFeil(f.sprak, lest.feil) },
          { status: 422, versjon: s.tekst('versjon') },
        )
      const nokkel = {
        fylkeId: sted.fylke.id,
        nettverkId: sted.nettverk.id,
        versjon: lesVersjon(s.tekst('versjon')),
      }
      const svar = await endreNettverk(f.skrivDb, nokkel, lest.verdi)
      if (svar.ok) return videre(sted.sti, skjematekster[f.sprak].lagret)
      if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
      // Read again: what is shown is what the other person saved, also when it was a moment ago.
      const naa = (await hentSted(f)) ?? sted
      const t = registertekster[f.sprak]
      return side(
        f,
        naa,
        {
          verdier,
          feil: [],
          lagretNaa: [
            { term: t.navn, verdi: naa.nettverk.navn },
            { term: skjematekster[f.sprak].merknad, verdi: naa.nettverk.merknad ?? '' },
          ],
        },
        { status: 409 },
      )
    },
  },
]

function lagret(sted: Nettverkssted): Skjemautfylling {
  return {
    verdier: { navn: sted.nettverk.navn, merknad: sted.nettverk.merknad ?? '' },
    feil: [],
  }
}

function side(
  f: Foresporsel,
  sted: Nettverkssted,
  utfylling: Skjemautfylling,
  mer: { readonly status?: 409 | 422; readonly versjon?: string } = {},
): Innhold {
  const t = skjematekster[f.sprak]
  const r = registertekster[f.sprak]
  const felt = feltene({ sprak: f.sprak, ...utfylling })
  const tittel = t.rediger(sted.nettverk.navn)
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
          adresse={`${sted.sti}/rediger`}
          tilbake={sted.sti}
          etiketter={{ navn: r.navn, merknad: t.merknad }}
          skjulte={{ versjon: mer.versjon ?? String(sted.nettverk.versjon) }}
        >
          <Tekstfelt {...felt('navn')} etikett={r.navn} krav="maFyllesUt" bredde="l" />
          <Tekstomrade
            {...felt('merknad')}
            etikett={t.merknad}
            beskrivelse={t.merknadHjelp}
            krav="valgfritt"
          />
        </Skjemaside>
      ),
    }),
  }
}
