import type { Habilitetsfeil } from '#core/habilitet/gyldig.ts'
import { GRUNNER, UTFALL } from '#core/habilitet/typer.ts'
import { uventet } from '#core/resultat.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import { vurderingstilstand } from '#features/vurdering/vurderingsar.ts'
import { ikkeFunnet, videre, type Avvist, type Innhold, type Svar } from '#platform/http/svar.ts'
import { avgjorHabilitet } from './avgjor-habilitet.ts'
import { AvgjorSide, type Avgjorsvar } from './avgjor-side.tsx'
import { avslag, erLast } from './avslag.ts'
import type { Saksbilde } from './bilde.ts'
import { personI } from './les-habilitetssak.ts'
import { brodsmuler, HABILITET, lesSide, saksadresse, type Sidelesing } from './lest-side.ts'
import { meldInhabil, type Egenkommando } from './meld-inhabil.ts'
import { SakshabilitetSide, type Meldesvar } from './sakshabilitet-side.tsx'
import { sakshabilitetSti } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'
import { trekkMelding } from './trekk-melding.ts'

const SAK = `${HABILITET}/:nettverk{[a-z0-9-]+}` as const
const PERSON = `${SAK}/:verv{[0-9]{1,9}}` as const

export const sakruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: SAK,
    handling: 'vurdering.se',
    tilstand: vurderingstilstand,
    kjor: (f) => medSak(f, (l) => tegnSak(f, l)),
  },
  {
    metode: 'POST',
    sti: `${SAK}/meld`,
    handling: 'habilitet.meld',
    kjor: (f) => medSak(f, (l) => meld(f, l)),
  },
  {
    metode: 'POST',
    sti: `${SAK}/trekk`,
    handling: 'habilitet.meld',
    kjor: (f) => medSak(f, (l) => trekk(f, l)),
  },
  {
    metode: 'GET',
    sti: PERSON,
    handling: 'habilitet.avgjor',
    kjor: (f) => medSak(f, (l) => tegnPerson(f, l)),
  },
  {
    metode: 'POST',
    sti: PERSON,
    handling: 'habilitet.avgjor',
    kjor: (f) => medSak(f, (l) => avgjor(f, l)),
  },
]

type Saksbesok = Sidelesing & { readonly bilde: Saksbilde }

async function medSak(f: Foresporsel, kjor: (l: Saksbesok) => Svar | Promise<Svar>): Promise<Svar> {
  const l = await lesSak(f)
  return 'slag' in l ? l : kjor(l)
}

async function lesSak(f: Foresporsel): Promise<Saksbesok | Avvist> {
  const l = await lesSide(f)
  if ('slag' in l) return l
  const bilde = l.lest.saker.find((s) => s.sak.nettverkId === f.param('nettverk'))
  return bilde === undefined ? ikkeFunnet() : { ...l, bilde }
}

function felles(f: Foresporsel, { lest, bilde, hjemler, ord }: Saksbesok) {
  const { ar, gruppe, meg } = lest
  return {
    sprak: f.sprak,
    ar,
    gruppe: gruppe.slug,
    gruppenavn: gruppe.navn,
    bilde,
    meg,
    hjemler,
    ord,
  }
}

function sti({ lest, bilde }: Saksbesok): string {
  return sakshabilitetSti(lest.ar, lest.gruppe.slug, bilde.sak.nettverkId)
}

function tegnSak(f: Foresporsel, l: Saksbesok, svar: Meldesvar | null = null): Innhold {
  const t = habilitetstekster[f.sprak]
  return {
    slag: 'innhold',
    status: statusFor(svar),
    side: () => ({
      tittel: t.tittelSak(l.bilde.sak.nettverkNavn),
      brodsmuler: brodsmuler(f, l.lest, true),
      innhold: (
        <SakshabilitetSide
          {...felles(f, l)}
          saksadresse={saksadresse(l.lest.ar, l.lest.gruppe.slug, l.bilde.sak.nettverkId)}
          svar={svar}
          kanMelde={f.kan('habilitet.meld').ok}
          avgjorelsesregel={l.avgjorelsesregel}
        />
      ),
    }),
  }
}

function tegnPerson(
  f: Foresporsel,
  l: Saksbesok,
  svar: Avgjorsvar | null = null,
): Innhold | Avvist {
  const t = habilitetstekster[f.sprak]
  const person = personI(l.lest.gruppe, Number(f.param('verv')))
  const sporsmal = l.bilde.sporsmal.find((s) => s.medlem.personId === person)
  if (sporsmal === undefined) return ikkeFunnet(t.finnesIkke)
  const { nettverkNavn } = l.bilde.sak
  return {
    slag: 'innhold',
    status: statusFor(svar),
    side: () => ({
      tittel: `${t.skjema.tittel(sporsmal.medlem.navn)}, ${nettverkNavn}`,
      brodsmuler: [...brodsmuler(f, l.lest, true), { tekst: nettverkNavn, href: sti(l) }],
      innhold: <AvgjorSide {...felles(f, l)} sporsmal={sporsmal} svar={svar} />,
    }),
  }
}

function statusFor(svar: Meldesvar | null): 200 | 409 | 422 {
  if (svar === null) return 200
  return svar.utdatert ? 409 : 422
}

async function meld(f: Foresporsel, l: Saksbesok): Promise<Svar> {
  const skjema = await f.skjema()
  const t = habilitetstekster[f.sprak]
  const egen = egenkommando(f, l, skjema)
  if (egen === null) return ikkeFunnet()
  const { grunn, ord } = lesGrunn(skjema)
  const svar = await meldInhabil(f.skrivDb, { ...egen, grunn, ord })
  if (svar.ok) return videre(sti(l), t.kvittering.meldt(l.bilde.sak.nettverkNavn))
  const skrevet = { grunn: grunn ?? '', ord }
  switch (svar.feil.kode) {
    case 'ugyldig':
      return tegnSak(f, l, { ...skrevet, ...feltfeil(f, svar.feil.feil), utdatert: false })
    case 'nektet':
      if (!erLast(svar.feil.grunn)) return avslag(t.kanIkkeMelde[svar.feil.grunn], t.tittel, sti(l))
      return paaNytt(f, skrevet)
    case 'finnes-ikke':
    case 'utdatert':
      return paaNytt(f, skrevet)
    default:
      return uventet(svar.feil)
  }
}

async function trekk(f: Foresporsel, l: Saksbesok): Promise<Svar> {
  const t = habilitetstekster[f.sprak]
  const egen = egenkommando(f, l, await f.skjema())
  if (egen === null) return ikkeFunnet()
  const svar = await trekkMelding(f.skrivDb, egen)
  if (svar.ok) return videre(sti(l), t.kvittering.trukket(l.bilde.sak.nettverkNavn))
  if (svar.feil.kode === 'nektet' && !erLast(svar.feil.grunn)) {
    return avslag(t.kanIkkeTrekke[svar.feil.grunn], t.tittel, sti(l))
  }
  return paaNytt(f, { grunn: '', ord: '' })
}

async function avgjor(f: Foresporsel, l: Saksbesok): Promise<Svar> {
  const { vervId } = f.aktor
  if (vervId === null) return ikkeFunnet()
  const t = habilitetstekster[f.sprak]
  const skjema = await f.skjema()
  const { grunn, ord } = lesGrunn(skjema)
  const utfall = UTFALL.find((u) => u === skjema.tekst('utfall')) ?? null
  const { ar, gruppe } = l.lest
  const { nettverkId, nettverkNavn } = l.bilde.sak
  const gjelder = { nettverkId, vervId: Number(f.param('verv')), lest: skjema.tekst('lest') }
  const svar = await avgjorHabilitet(f.skrivDb, {
    ar,
    gruppe: gruppe.slug,
    avVervId: vervId,
    naa: f.naa(),
    utkast: [{ ...gjelder, utfall, grunn, ord }],
  })
  if (svar.ok) {
    const navn = svar.verdi[0]?.sporsmal.medlem.navn ?? ''
    const ordet = utfall === null ? '' : t.status[utfall].toLowerCase()
    return videre(sti(l), t.kvittering.avgjort(navn, ordet, nettverkNavn))
  }
  const skrevet = { grunn: grunn ?? '', ord, utfall: utfall ?? '' }
  const [feil] = svar.feil
  if (feil?.kode === 'finnes-ikke') return ikkeFunnet(t.finnesIkke)
  if (feil?.kode === 'nektet' && !erLast(feil.grunn)) {
    return avslag(t.kanIkkeAvgjore[feil.grunn], t.tittel, sti(l))
  }
  if (feil?.kode === 'ugyldig') {
    return tegnPerson(f, l, { ...skrevet, ...feltfeil(f, feil.feil), utdatert: false })
  }
  const naa = await lesSak(f)
  return 'slag' in naa ? naa : tegnPerson(f, naa, { ...skrevet, ...INGEN_FEIL, utdatert: true })
}

const INGEN_FEIL = { feil: new Map<string, string>(), feilliste: [] }

/** The page as things stand now, with what was typed kept. */
async function paaNytt(
  f: Foresporsel,
  skrevet: { readonly grunn: string; readonly ord: string },
): Promise<Svar> {
  const naa = await lesSak(f)
  return 'slag' in naa ? naa : tegnSak(f, naa, { ...skrevet, ...INGEN_FEIL, utdatert: true })
}

/** Null when nobody acts: the table of rights has let nobody without a seat this far. */
function egenkommando(f: Foresporsel, l: Saksbesok, skjema: Skjemadata): Egenkommando | null {
  const { vervId } = f.aktor
  if (vervId === null) return null
  return {
    ar: l.lest.ar,
    gruppe: l.lest.gruppe.slug,
    nettverkId: l.bilde.sak.nettverkId,
    vervId,
    lest: skjema.tekst('lest'),
    naa: f.naa(),
  }
}

function lesGrunn(skjema: Skjemadata) {
  const grunn = GRUNNER.find((g) => g === skjema.tekst('grunn')) ?? null
  return { grunn, ord: skjema.tekst('ord') }
}

function feltfeil(f: Foresporsel, feilene: readonly Habilitetsfeil[]) {
  const t = habilitetstekster[f.sprak].feil
  const feilliste = feilene.map((x) => ({ felt: x.felt, tekst: t[x.kode] }))
  return { feilliste, feil: new Map(feilliste.map((x) => [x.felt, x.tekst])) }
}
