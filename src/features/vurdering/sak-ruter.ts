import { NULL_KRONER } from '#core/kroner.ts'
import { uventet } from '#core/resultat.ts'
import { belopsforslag } from '#core/vurdering/belopsforslag.ts'
import { gyldigVurdering } from '#core/vurdering/gyldig-vurdering.ts'
import type { KanIkkeVurdereGrunn } from '#core/vurdering/kan-vurdere.ts'
import { OPPTREDENGRUNNER } from '#core/verv/kan-opptre.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import type { Skjemadata } from '#platform/http/skjemadata.ts'
import { ikkeFunnet, videre, type Avvist, type Innhold, type Svar } from '#platform/http/svar.ts'
import { gruppeSti, sakSti } from './adresser.ts'
import { feilISkjemaet } from './feiltekst.ts'
import { lagreVurdering } from './lagre-vurdering.ts'
import type { Vurderingskommando } from './les-vurderingssak.ts'
import { VURDERING } from './oversikt-ruter.tsx'
import { vurdererFor } from './sakstilstand.ts'
import { lesSakside, numre, tegnSakside, type Saksbesok, type Saksendring } from './saksvisning.tsx'
import { medForslag, tilUtkast, verdierFraSkjema, type Skjemaverdier } from './skjemaverdier.ts'
import { vurderingstekster } from './tekster.ts'
import { trekkVurdering } from './trekk-vurdering.ts'
import { vurderingstilstand } from './vurderingsar.ts'

const SAK = `${VURDERING}/:gruppe{[a-z0-9-]+}/:nettverk{[a-z0-9-]+}` as const

export const sakruter: readonly Rute[] = [
  {
    metode: 'GET',
    sti: SAK,
    handling: 'vurdering.se',
    tilstand: vurderingstilstand,
    formater: ['json'],
    kjor: async (f) => {
      const l = await lesSakside(f)
      return 'slag' in l ? l : tegnSakside(f, l)
    },
  },
  {
    metode: 'POST',
    sti: SAK,
    handling: 'vurdering.skriv',
    tilstand: vurderingstilstand,
    kjor: lagre,
  },
  {
    metode: 'POST',
    sti: `${SAK}/trekk`,
    handling: 'vurdering.skriv',
    tilstand: vurderingstilstand,
    kjor: trekk,
  },
]

async function lagre(f: Foresporsel): Promise<Svar> {
  const l = await lesSakside(f)
  if ('slag' in l) return l
  const skjema = await f.skjema()
  const verdier = verdierFraSkjema(skjema, numre(l.ar))
  const kommando = lagKommando(f, l, skjema)
  if (kommando === null) return ikkeFunnet()
  if (skjema.har('forslag') && l.lesegrunn === null) {
    return tegnSakside(f, l, fyllInn(l, verdier, skjema.tekst('forslag')))
  }
  const { utkast, feil: skrevet } = tilUtkast(verdier)
  if (skrevet.length > 0 && l.lesegrunn === null) {
    const { omsokt, ramme } = l.sak
    const vurdert = gyldigVurdering(utkast, {
      omsokt: omsokt ?? NULL_KRONER,
      ramme,
      utvidetRamme: l.tilstand.utvidetRamme,
      kriterier: numre(l.ar),
    })
    const feilene = feilISkjemaet(skrevet, vurdert.ok ? [] : vurdert.feil, f.sprak)
    return tegnSakside(f, l, { verdier, ...feilene }, 422)
  }
  const svar = await lagreVurdering(f.skrivDb, { ...kommando, utkast })
  if (svar.ok) return etterLagring(f, l, skjema.tekst('gaa') === 'neste')
  switch (svar.feil.kode) {
    case 'ugyldig':
      return tegnSakside(f, l, { verdier, ...feilISkjemaet([], svar.feil.feil, f.sprak) }, 422)
    case 'utdatert':
      return slikDetStarNaa(f, { verdier, utdatert: true })
    case 'nektet':
      return nektet(f, l, svar.feil.grunn, { verdier })
    case 'finnes-ikke':
      return slikDetStarNaa(f, { verdier })
    default:
      return uventet(svar.feil)
  }
}

async function trekk(f: Foresporsel): Promise<Svar> {
  const l = await lesSakside(f)
  if ('slag' in l) return l
  const kommando = lagKommando(f, l, await f.skjema())
  if (kommando === null) return ikkeFunnet()
  const svar = await trekkVurdering(f.skrivDb, kommando)
  if (svar.ok) {
    const { trukket } = vurderingstekster[f.sprak].kvittering
    return videre(sti(l), trukket(l.sak.nettverkNavn))
  }
  switch (svar.feil.kode) {
    case 'nektet':
      return nektet(f, l, svar.feil.grunn, {})
    case 'utdatert':
      return slikDetStarNaa(f, { utdatert: true })
    case 'ikke-vurdert':
    case 'finnes-ikke':
      return slikDetStarNaa(f, {})
    default:
      return uventet(svar.feil)
  }
}

function sti(l: Saksbesok): string {
  return sakSti(l.ar, l.gruppe.slug, l.sak.nettverkId)
}

/** Null when nobody acts: the table of rights has let nobody without a seat this far. */
function lagKommando(f: Foresporsel, l: Saksbesok, skjema: Skjemadata): Vurderingskommando | null {
  const vurderer = vurdererFor(f.aktor, f.naa())
  return vurderer === null
    ? null
    : {
        ar: l.ar,
        gruppe: l.gruppe.slug,
        nettverkId: l.sak.nettverkId,
        vurderer,
        lest: skjema.tekst('versjon'),
        naa: f.naa(),
      }
}

/** A suggestion is filled in beside what is typed already; nothing is saved. */
function fyllInn(l: Saksbesok, verdier: Skjemaverdier, valgt: string): Saksendring {
  const { omsokt, ramme } = l.sak
  const alle = belopsforslag(omsokt ?? NULL_KRONER, ramme, l.tilstand.utvidetRamme)
  const forslag = alle.find((x) => x.slag === valgt)
  return forslag === undefined
    ? { verdier }
    : { verdier: medForslag(verdier, forslag), forslag: true }
}

/** The page as things stand now, with what was typed kept. */
async function slikDetStarNaa(f: Foresporsel, endret: Saksendring): Promise<Innhold | Avvist> {
  const l = await lesSakside(f)
  return 'slag' in l ? l : tegnSakside(f, l, endret, 409)
}

const SAKEN_ER_LAST: ReadonlySet<KanIkkeVurdereGrunn> = new Set<KanIkkeVurdereGrunn>([
  'innstilling-vedtatt',
  'ikke-sendt',
  'ingen-vedtatte-rammer',
  'sak-uten-gruppe',
])

/** The case is closed to everybody: the page says so. Closed to this seat: refused, with why. */
async function nektet(
  f: Foresporsel,
  l: Saksbesok,
  grunn: KanIkkeVurdereGrunn,
  endret: Saksendring,
): Promise<Innhold | Avvist> {
  if (SAKEN_ER_LAST.has(grunn)) return slikDetStarNaa(f, endret)
  const t = vurderingstekster[f.sprak]
  const opptredengrunn = OPPTREDENGRUNNER.some((g) => g === grunn)
  const { opptrerIStedet, fylkeId, utvalgId, seteId } = f.aktor
  if (opptredengrunn && fylkeId !== null && utvalgId !== null && seteId !== null) {
    const hvem = opptrerIStedet === null ? '' : ` ${t.opptrerIStedet(opptrerIStedet)}`
    return {
      slag: 'avvist',
      status: 403,
      forklaring: `${t.kanIkke[grunn]}${hvem}`,
      lenke: { tekst: t.seFravaer, href: `/${fylkeId}/utvalg/${utvalgId}/sete/${seteId}/fravaer` },
    }
  }
  return {
    slag: 'avvist',
    status: 403,
    forklaring: t.kanIkke[grunn],
    lenke: { tekst: l.sak.nettverkNavn, href: sti(l) },
  }
}

function etterLagring(f: Foresporsel, l: Saksbesok, tilNeste: boolean): Svar {
  const t = vurderingstekster[f.sprak].kvittering
  const kvittering = t.lagret(l.sak.nettverkNavn)
  if (!tilNeste) return videre(sti(l), kvittering)
  const her = l.bilde.saker.indexOf(l.sak)
  const rekke = [...l.bilde.saker.slice(her + 1), ...l.bilde.saker.slice(0, her)]
  const neste = rekke.find((s) => !s.vurdert || l.bilde.paNytt.includes(s))
  return neste === undefined
    ? videre(gruppeSti(l.ar, l.gruppe.slug), `${kvittering} ${t.alleVurdert(l.gruppe.navn)}`)
    : videre(sakSti(l.ar, l.gruppe.slug, neste.nettverkId), kvittering)
}
