import { z } from 'zod'
import { dagenFor, erDato } from '#core/dato.ts'
import { uventet } from '#core/resultat.ts'
import { iFylket } from '#features/register/fylkesrute.ts'
import { registersmuler } from '#features/register/nettverk/sted.ts'
import {
  hentOrganisasjoner,
  type Organisasjon,
} from '#features/register/organisasjon/sporringer.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import { felt as regel, skrivFeil } from '#features/register/skjemafelt.ts'
import type { Skjemafeil } from '#features/register/skjemaside.tsx'
import type { Fylke } from '#features/register/sporringer.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { bedom } from '#platform/http/skjemadata.ts'
import { videre, type Innhold } from '#platform/http/svar.ts'
import { formatDato } from '#ui/format.ts'
import { planlegg, utforSammenslaing, type SlaSammenFeil } from './sla-sammen.ts'
import { Sammenslaingsside, type Utfylling } from './side.tsx'
import { sammenslaingstekster } from './tekster.ts'

const STI = '/:fylke{[a-z0-9-]+}/register/sammenslaing'
const skjema = z.object({ fra: regel.krevd(80), til: regel.krevd(80), dato: regel.dato })

/** The plan is a page of its own (GET), so that nothing happens before it has been read. */
export const sammenslaingsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: STI,
    handling: 'register.endre-tilknytning',
    kjor: iFylket(async (f, fylke) => {
      const sted = await hent(f, fylke)
      const les = (navn: string) => (f.sok.get(navn) ?? '').trim()
      const verdier = { fra: les('fra'), til: les('til'), dato: les('dato'), kilde: '' }
      const spurt = ['fra', 'til', 'dato'].some((n) => f.sok.has(n))
      return side(f, sted, verdier, spurt ? feilene(f, sted, verdier) : [])
    }),
  },
  {
    metode: 'POST',
    sti: STI,
    handling: 'register.endre-tilknytning',
    kjor: iFylket(async (f, fylke) => {
      const sted = await hent(f, fylke)
      const s = await f.skjema()
      const verdier = {
        fra: s.tekst('fra'),
        til: s.tekst('til'),
        dato: s.tekst('dato'),
        kilde: s.tekst('kilde'),
      }
      const feil = [
        ...feilene(f, sted, verdier),
        ...(verdier.kilde === '' ? skrivFeil(f.sprak, [{ felt: 'kilde', kode: 'mangler' }]) : []),
        ...(verdier.kilde.length > 500
          ? skrivFeil(f.sprak, [{ felt: 'kilde', kode: 'for-langt' }])
          : []),
      ]
      if (feil.length > 0) return side(f, sted, verdier, feil, 422)
      const svar = await utforSammenslaing(f.skrivDb, {
        ...somPlan(sted.fylke, verdier),
        versjon: s.tekst('versjon'),
        kilde: verdier.kilde,
      })
      const t = sammenslaingstekster[f.sprak]
      if (svar.ok)
        return videre(
          `/${sted.fylke.id}/register/organisasjoner/${verdier.fra}`,
          t.utfort(svar.verdi.fra.navn, svar.verdi.til.navn),
        )
      const naa = await hent(f, fylke)
      if (svar.feil.slag === 'konflikt')
        return side(f, naa, verdier, [{ felt: 'fra', tekst: t.endret }], 409)
      return side(f, naa, verdier, [tilFelt(f, svar.feil)], 422)
    }),
  },
]

interface Sted {
  readonly fylke: Fylke
  readonly organisasjoner: readonly Organisasjon[]
}

async function hent(f: Foresporsel, fylke: Fylke): Promise<Sted> {
  return { fylke, organisasjoner: await hentOrganisasjoner(f.db, fylke.id) }
}

function somPlan(fylke: Fylke, v: Utfylling) {
  return { fylkeId: fylke.id, fraId: v.fra, tilId: v.til, dato: v.dato }
}

function feilene(f: Foresporsel, sted: Sted, v: Utfylling): readonly Skjemafeil[] {
  const lest = bedom(skjema, v)
  if (!lest.ok) return skrivFeil(f.sprak, lest.feil)
  const plan = planlegg(sted.organisasjoner, somPlan(sted.fylke, v))
  return plan.ok ? [] : [tilFelt(f, plan.feil)]
}

function tilFelt(f: Foresporsel, feil: SlaSammenFeil): Skjemafeil {
  const t = sammenslaingstekster[f.sprak]
  switch (feil.slag) {
    case 'finnes-ikke':
      return skrivFeil(f.sprak, [{ felt: 'fra', kode: 'valg' }])[0] ?? { felt: 'fra', tekst: '' }
    case 'konflikt':
      return { felt: 'fra', tekst: t.endret }
    case 'samme':
      return { felt: 'til', tekst: t.feil.samme }
    case 'fra-finnes-ikke-da':
    case 'til-finnes-ikke-da':
    case 'senere-medlemskap':
      return { felt: 'dato', tekst: t.feil[feil.slag] }
    default:
      return uventet(feil)
  }
}

function side(
  f: Foresporsel,
  sted: Sted,
  verdier: Utfylling,
  feil: readonly Skjemafeil[],
  status?: 409 | 422,
): Innhold {
  const t = sammenslaingstekster[f.sprak]
  const plan = erDato(verdier.dato)
    ? planlegg(sted.organisasjoner, somPlan(sted.fylke, verdier))
    : undefined
  const linjer = plan?.ok
    ? [
        t.slutter(plan.verdi.fra.navn, formatDato(dagenFor(verdier.dato), f.sprak)),
        ...plan.verdi.avsluttes.map((m) =>
          t.utAv(
            plan.verdi.fra.navn,
            nettverksnavn(plan.verdi.fra, m.nettverkId),
            formatDato(dagenFor(verdier.dato), f.sprak),
          ),
        ),
        ...plan.verdi.avsluttes.flatMap((m) => {
          const nye = plan.verdi.nyeMedlemskap.filter((n) => n.nettverkId === m.nettverkId)
          const navn = nettverksnavn(plan.verdi.fra, m.nettverkId)
          return nye.length === 0
            ? [t.allerede(plan.verdi.til.navn, navn)]
            : nye.map((n) => t.innI(plan.verdi.til.navn, navn, periodetekst(n.gyldig, f.sprak)))
        }),
      ]
    : []
  return {
    slag: 'innhold',
    status: status ?? 200,
    side: () => ({
      tittel: t.tittel,
      brodsmuler: registersmuler(f.sprak, sted.fylke),
      innhold: (
        <Sammenslaingsside
          sprak={f.sprak}
          fylke={sted.fylke}
          kommuner={sted.organisasjoner.filter(
            (o) => o.type === 'kommune' && o.fylkeId === sted.fylke.id,
          )}
          verdier={verdier}
          feil={feil}
          linjer={linjer}
          versjon={plan?.ok ? plan.verdi.versjon : undefined}
        />
      ),
    }),
  }
}

function nettverksnavn(o: Organisasjon, id: string): string {
  return o.medlemskap.find((m) => m.nettverkId === id)?.nettverkNavn ?? id
}
