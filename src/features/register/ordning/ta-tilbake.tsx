import { provTilbaketaking } from '#core/register/regelendring.ts'
import { iFylket } from '#features/register/fylkesrute.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import { skjemasvar } from '#features/register/skjemaside.tsx'
import type { Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, videre } from '#platform/http/svar.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { avtrykk } from './lagre-regler.ts'
import { ordningssmuler, ordningssti } from './sted.ts'
import { hentOrdninger, type Ordning, type Ordningsversjon } from './sporringer.ts'
import { taTilbakeRegler } from './ta-tilbake-regler.ts'
import { ordningstekster } from './tekster.ts'
import { utgavetekster } from './utgavetekster.ts'

const STI =
  '/:fylke{[a-z0-9-]+}/register/ordninger/:ordning{[a-z0-9-]+}/utgaver/:utgave{[0-9]{1,9}}/ta-tilbake'

interface Sted {
  readonly fylke: Fylke
  readonly ordning: Ordning
  readonly egen: Ordningsversjon
}

/** A page of its own (GET), so that nothing happens before it has been read what follows. */
export const taTilbakeruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'register.endre',
    kjor: iFylket(async (f, fylke) => {
      const sted = await hent(f, fylke)
      return sted === undefined ? ikkeFunnet() : side(f, sted)
    }),
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'register.endre',
    kjor: iFylket(async (f, fylke) => {
      const sted = await hent(f, fylke)
      // Taken back already, for example by a form that was sent twice.
      if (sted === undefined) return ikkeFunnet()
      const svar = await taTilbakeRegler(f.skrivDb, {
        fylkeId: fylke.id,
        ordningId: sted.ordning.id,
        utgaveId: sted.egen.id,
        avtrykk: (await f.skjema()).tekst('avtrykk'),
      })
      if (svar.ok)
        return videre(
          ordningssti(fylke, sted.ordning),
          utgavetekster[f.sprak].tattTilbake(periodetekst(sted.egen.gyldig, f.sprak)),
        )
      if (svar.feil.slag === 'finnes-ikke') return ikkeFunnet()
      const naa = (await hent(f, fylke)) ?? sted
      return side(f, naa, svar.feil.slag === 'konflikt' ? 409 : 422)
    }),
  },
]

async function hent(f: Foresporsel, fylke: Fylke): Promise<Sted | undefined> {
  const [ordning] = await hentOrdninger(f.db, fylke.id, f.param('ordning'))
  const egen = ordning?.versjoner.find(
    (v) => v.id === Number(f.param('utgave')) && v.fylkeId === fylke.id,
  )
  return ordning && egen && { fylke, ordning, egen }
}

function side(f: Foresporsel, { fylke, ordning, egen }: Sted, status?: 409 | 422) {
  const t = ordningstekster[f.sprak]
  const u = utgavetekster[f.sprak]
  const lov = provTilbaketaking(egen.gyldig, ordning.lasteAr)
  const periode = periodetekst(egen.gyldig, f.sprak)
  return skjemasvar(f, {
    status,
    brodsmuler: ordningssmuler(f.sprak, fylke, ordning),
    tittel: u.taTilbakeTittel(fylke.navn),
    overtittel: ordning.kortnavn,
    ingress: u.taTilbakeIngress(periode),
    adresse: `${ordningssti(fylke, ordning)}/utgaver/${egen.id}/ta-tilbake`,
    tilbake: ordningssti(fylke, ordning),
    etiketter: {},
    verdier: {},
    feil: lov.ok ? [] : [{ felt: 'utgave', tekst: u.brukt(lov.feil.ar.join(', ')) }],
    lagretNaa: status === 409 ? [{ term: t.gjelder, verdi: periode }] : undefined,
    skjulte: { avtrykk: avtrykk(ordning) },
    knapp: u.taTilbake,
    knappfarge: 'danger',
    children: (
      <div id="utgave">
        <Beskrivelsesliste
          punkter={[
            { term: t.gjelder, verdi: periode },
            { term: t.hjemmel, verdi: egen.hjemmel },
            { term: t.kilde, verdi: egen.kilde },
          ]}
        />
      </div>
    ),
  })
}
