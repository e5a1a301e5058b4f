import { dagenFor } from '#core/dato.ts'
import type { Sprak } from '#core/sprak.ts'
import { iFylket } from '#features/register/fylkesrute.ts'
import { registersmuler } from '#features/register/nettverk/sted.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { lesDato } from '#features/register/visning.tsx'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { tekstkolonne, type Ark } from '#platform/documents/ark.ts'
import { ikkeFunnet } from '#platform/http/svar.ts'
import { Organisasjonsliste } from './liste-side.tsx'
import { Organisasjonsside } from './organisasjon-side.tsx'
import { hentOrganisasjoner, type Organisasjon } from './sporringer.ts'
import { organisasjonstekster } from './tekster.ts'
import { lesUtvalg, nettverkPa, velgUt } from './utvalg.ts'

export const organisasjonsruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register/organisasjoner',
    handling: 'register.se',
    formater: ['json', 'xlsx', 'csv'],
    kjor: iFylket(async (f, fylke) => {
      const alle = await hentOrganisasjoner(f.db, fylke.id)
      const { dato } = lesDato(f)
      const utvalg = lesUtvalg(f.sok)
      const organisasjoner = velgUt(alle, utvalg, f.sprak, dato)
      return {
        slag: 'innhold',
        filnavn: `organisasjoner-${fylke.id}`,
        json: () => ({ fylke, organisasjoner }),
        ark: () => [ark(f.sprak, organisasjoner, dato)],
        side: () => ({
          tittel: registertekster[f.sprak].organisasjoner,
          brodsmuler: registersmuler(f.sprak, fylke),
          innhold: (
            <Organisasjonsliste
              sprak={f.sprak}
              fylke={fylke}
              organisasjoner={organisasjoner}
              antall={alle.length}
              utvalg={utvalg}
              dato={dato}
              kanEndre={f.kan('register.endre').ok}
            />
          ),
        }),
      }
    }),
  },
  {
    metode: 'GET',
    sti: '/:fylke{[a-z0-9-]+}/register/organisasjoner/:id{[a-z0-9-]+}',
    handling: 'register.se',
    formater: ['json'],
    kjor: iFylket(async (f, fylke) => {
      const [organisasjon] = await hentOrganisasjoner(f.db, fylke.id, f.param('id'))
      if (organisasjon === undefined) return ikkeFunnet()
      return {
        slag: 'innhold',
        json: () => organisasjon,
        side: () => ({
          tittel: organisasjon.navn,
          brodsmuler: organisasjonssmuler(f.sprak, fylke),
          innhold: (
            <Organisasjonsside
              sprak={f.sprak}
              fylke={fylke}
              organisasjon={organisasjon}
              dato={lesDato(f).dato}
              kanEndre={f.kan('register.endre').ok}
            />
          ),
        }),
      }
    }),
  },
]

export function organisasjonssmuler(sprak: Sprak, fylke: Fylke) {
  return [
    ...registersmuler(sprak, fylke),
    {
      tekst: registertekster[sprak].organisasjoner,
      href: `/${fylke.id}/register/organisasjoner`,
    },
  ]
}

function ark(sprak: Sprak, organisasjoner: readonly Organisasjon[], dato: string): Ark {
  const t = organisasjonstekster[sprak]
  const r = registertekster[sprak]
  return {
    navn: r.organisasjoner,
    kolonner: [
      tekstkolonne('id', 'id'),
      tekstkolonne('navn', r.navn),
      tekstkolonne('navnSamisk', t.samiskNavn),
      tekstkolonne('type', r.type),
      // As text, for a sheet takes a leading zero away.
      tekstkolonne('orgnr', t.orgnr),
      tekstkolonne('maalform', r.maalformOrd),
      tekstkolonne('nettverk', t.nettverkNa),
      { nokkel: 'fra', overskrift: r.forsteDag, slag: 'dato' },
      { nokkel: 'til', overskrift: r.sisteDag, slag: 'dato' },
      tekstkolonne('kilde', r.kilde),
    ],
    rader: organisasjoner.map((o) => ({
      id: o.id,
      navn: o.navn,
      navnSamisk: o.navnSamisk,
      type: r.typer[o.type],
      orgnr: o.orgnr,
      maalform: r.maalform[o.maalform],
      nettverk: nettverkPa(o, dato).join(', '),
      fra: o.gyldig.fra,
      til: o.gyldig.til && dagenFor(o.gyldig.til),
      kilde: o.kilde,
    })),
  }
}
