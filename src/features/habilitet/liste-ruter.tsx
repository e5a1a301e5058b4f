import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { vurderingstilstand } from '#features/vurdering/vurderingsar.ts'
import { ikkeFunnet, videre, type Innhold, type Svar } from '#platform/http/svar.ts'
import {
  avgjorHabilitet,
  type Avgjorelsesfeil,
  type Avgjorelsesutkast,
} from './avgjor-habilitet.ts'
import { avslag, erLast } from './avslag.ts'
import { habilitetsark, habilitetsdata } from './filer.ts'
import { aapneForslag, type Forslagssvar } from './forslagsskjema.tsx'
import { HabilitetSide } from './habilitet-side.tsx'
import { brodsmuler, HABILITET, lesSide, type Sidelesing } from './lest-side.ts'
import { habilitetSti } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

export const listeruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: HABILITET,
    handling: 'vurdering.se',
    tilstand: vurderingstilstand,
    formater: ['json', 'xlsx', 'csv'],
    kjor: async (f) => {
      const l = await lesSide(f)
      return 'slag' in l ? l : tegn(f, l)
    },
  },
  { metode: 'POST', sti: HABILITET, handling: 'habilitet.avgjor', kjor: avgjorForslag },
]

function tegn(
  f: Foresporsel,
  l: Sidelesing,
  svar: Forslagssvar | null = null,
  utdatert = false,
): Innhold {
  const { sprak } = f
  const t = habilitetstekster[sprak]
  const feilliste = [...(svar?.feil ?? [])].map(([felt, tekst]) => ({ felt, tekst }))
  return {
    slag: 'innhold',
    status: utdatert ? 409 : feilliste.length > 0 ? 422 : 200,
    filnavn: `habilitet-${l.lest.gruppe.slug}`,
    json: () => habilitetsdata(l),
    ark: () => habilitetsark(sprak, l),
    side: () => ({
      tittel: t.tittelGruppe(l.lest.gruppe.navn),
      brodsmuler: brodsmuler(f, l.lest, false),
      innhold: <HabilitetSide {...l} {...{ sprak, svar, feilliste, utdatert }} />,
    }),
  }
}

/** What is ticked is decided as the rule proposes, with one reason; all of it or nothing. */
async function avgjorForslag(f: Foresporsel): Promise<Svar> {
  const l = await lesSide(f)
  if ('slag' in l) return l
  const { vervId } = f.aktor
  if (vervId === null) return ikkeFunnet()
  const skjema = await f.skjema()
  const t = habilitetstekster[f.sprak]
  const valgte = new Set(skjema.delnavn('valg').map((navn) => `valg.${navn}`))
  const ord = skjema.tekst('ord')
  if (valgte.size === 0) {
    const feil = new Map([['valg', t.forslag.ingenValgt]])
    return tegn(f, l, { valgte, ord, feil })
  }
  const utkast = [...valgte].map((felt): Avgjorelsesutkast => {
    const [, nettverkId = '', verv = ''] = felt.split('.')
    const sporsmal = l.lest.saker
      .find((s) => s.sak.nettverkId === nettverkId)
      ?.sporsmal.find((s) => String(s.medlem.vervId) === verv)
    return {
      nettverkId,
      vervId: Number(verv),
      lest: skjema.tekst(`lest.${nettverkId}.${verv}`),
      utfall: 'inhabil',
      grunn: sporsmal?.regel ?? null,
      ord,
    }
  })
  const { ar, gruppe } = l.lest
  const svar = await avgjorHabilitet(f.skrivDb, {
    ar,
    gruppe: gruppe.slug,
    avVervId: vervId,
    naa: f.naa(),
    utkast,
  })
  if (svar.ok) return videre(habilitetSti(ar, gruppe.slug), t.kvittering.alle(svar.verdi.length))
  return etterFeil(f, l, { valgte, ord, feil: new Map() }, svar.feil)
}

async function etterFeil(
  f: Foresporsel,
  l: Sidelesing,
  svar: Forslagssvar,
  feilene: readonly Avgjorelsesfeil[],
): Promise<Svar> {
  const t = habilitetstekster[f.sprak]
  const nektet = feilene.find((x) => x.kode === 'nektet')
  if (nektet !== undefined && !erLast(nektet.grunn)) {
    return avslag(
      t.kanIkkeAvgjore[nektet.grunn],
      t.tittel,
      habilitetSti(l.lest.ar, l.lest.gruppe.slug),
    )
  }
  const ugyldig = feilene.flatMap((x) => (x.kode === 'ugyldig' ? x.feil : []))
  if (ugyldig.some((x) => x.felt === 'ord')) {
    const kode = ugyldig.find((x) => x.felt === 'ord')?.kode ?? 'ord-mangler'
    return tegn(f, l, { ...svar, feil: new Map([['ord', t.feil[kode]]]) })
  }
  // What was ticked may be gone from the page: it is drawn anew, with the reason kept.
  const naa = await lesSide(f)
  if ('slag' in naa) return naa
  const finnes = new Set(aapneForslag(naa.lest).map((x) => x.felt))
  const valgte = new Set([...svar.valgte].filter((v) => finnes.has(v)))
  return tegn(f, naa, { ...svar, valgte }, true)
}
