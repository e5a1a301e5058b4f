import type {
  Direktepunkt,
  Prinsipppunkt,
  Restpunkt,
  Vedtakspunkter,
  Vurderingspunkt,
} from '#core/innstilling/vedtakspunkter.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatDato, formatProsent, formatTall } from '#ui/format.ts'
import { medPunktum } from './setning.ts'
import { vedtakstekster, type Punkttekster } from './vedtakstekster.ts'

export interface Vedtakstekst {
  readonly tittel: string
  readonly punkter: readonly string[]
}

/** What the points do not hold themselves. */
export interface Vedtaksomtale {
  readonly ordning: string
  readonly ar: number
  /** The day the frames were adopted. */
  readonly fordelingsdato: string | null
  readonly navn: (nettverkId: string) => string
}

/**
 * The decision in words, in the form of the drafts of March 2023. Every amount comes from the
 * computed points and every date from the record; nothing is typed, so nothing can be left out.
 */
export function vedtakstekst(
  punkter: Vedtakspunkter,
  om: Vedtaksomtale,
  sprak: Sprak,
): Vedtakstekst {
  const t = vedtakstekster[sprak]
  const prinsipper = punkter.find((p) => p.kode === 'prinsipper')
  const resten = prinsipper === undefined ? '' : restentekst(prinsipper, sprak, t)
  // What is left to the keys is said after everything that is taken out first.
  const harDirekte = punkter.some((p) => p.kode === 'direkte')
  return {
    tittel: t.tittel(om.ordning, om.ar),
    punkter: punkter.map((p) => {
      switch (p.kode) {
        case 'prinsipper':
          return setninger([prinsipptekst(p, om, sprak, t), !harDirekte && resten])
        case 'direkte':
          return direktetekst(p, sprak, t)
        case 'vurdering':
          return setninger([harDirekte && resten, vurderingstekst(p, om, sprak, t)])
        case 'restmidler':
          return resttekst(p, sprak, t)
        default:
          return uventet(p)
      }
    }),
  }
}

function prinsipptekst(p: Prinsipppunkt, om: Vedtaksomtale, sprak: Sprak, t: Punkttekster): string {
  const dato = om.fordelingsdato === null ? '' : formatDato(om.fordelingsdato, sprak)
  const ledd = [
    ...p.avsetninger.map((a) => t.til(kroner(a.belop, sprak), potnavn(a.navn, sprak))),
    ...(p.grunntilskuddSum > 0 ? [t.grunntilskudd(kroner(p.grunntilskuddSum, sprak))] : []),
  ]
  return setninger([
    t.viserTil(sakstekst(p.sak), dato),
    ledd.length > 0 && t.innebaerer(liste(ledd, sprak)),
  ])
}

function restentekst(p: Prinsipppunkt, sprak: Sprak, t: Punkttekster): string {
  const nokler =
    p.nokler.length === 1
      ? p.nokler.map((n) => sitat(n.navn, sprak))
      : p.nokler.map((n) => `${sitat(n.navn, sprak)} (${prosent(n.andel, sprak)})`)
  if (p.proRata <= 0 || nokler.length === 0) return ''
  return t.resten(kroner(p.proRata, sprak), liste(nokler, sprak), nokler.length)
}

function direktetekst(p: Direktepunkt, sprak: Sprak, t: Punkttekster): string {
  return setninger(
    p.tildelinger.map((d) =>
      t.direkte(sitat(d.navn, sprak), kroner(d.belop, sprak), medPunktum(d.til)),
    ),
  )
}

function vurderingstekst(
  p: Vurderingspunkt,
  om: Vedtaksomtale,
  sprak: Sprak,
  t: Punkttekster,
): string {
  const utvidet = p.utvidetRamme
  if (p.antall === 0) return t.ingenSaker
  return setninger([
    t.vurderte(p.antall),
    ...(utvidet === null
      ? [t.ikkeUtvidet]
      : [
          t.utvidet(
            liste(
              utvidet.nettverk.map((n) =>
                t.over(om.navn(n.nettverkId), kroner(n.over, sprak), kroner(n.ramme, sprak)),
              ),
              sprak,
            ),
          ),
          t.utvidetGrunn(medPunktum(utvidet.grunn)),
          p.antall > utvidet.nettverk.length && t.deAndre,
        ]),
    t.samlet(kroner(p.sum, sprak)),
  ])
}

function resttekst(p: Restpunkt, sprak: Sprak, t: Punkttekster): string {
  const [eneste, ...flere] = p.avsetninger
  const potter =
    eneste === undefined
      ? null
      : flere.length === 0
        ? t.disponeringAv(potnavn(eneste, sprak))
        : t.disponeringAvFlere
  if (p.rest <= 0) {
    return setninger([t.ingenRest, potter !== null && t.avgjores(potter, false)])
  }
  return setninger([
    t.rest(kroner(p.rest, sprak)),
    t.avgjores(potter === null ? t.brukenAvDem : t.ogPotter(potter), potter !== null),
    p.utlyses && t.utlyses,
  ])
}

/** «9 205 885 kroner», as a decision writes it; the space does not break. */
function kroner(belop: number, sprak: Sprak): string {
  const ord = belop === 1 ? vedtakstekster[sprak].krone : vedtakstekster[sprak].kroner
  return `${formatTall(belop, sprak)}\u00A0${ord}`
}

/** Shares are exact decimals in text («0.6»); a rounded one shows all the decimals it has. */
function prosent(andel: string, sprak: Sprak): string {
  const desimaler = Math.max(0, (andel.split('.')[1]?.length ?? 0) - 2)
  return formatProsent(Number(andel), sprak, Math.min(desimaler, 6))
}

/** «Sak 3/2023» inside a sentence is «sak 3/2023». */
function sakstekst(sak: string): string {
  return sak.replace(/^Sak\b/, 'sak')
}

/** A pot's name inside a sentence. «UH-midler» keeps its capitals; English quotes the Norwegian. */
function potnavn(navn: string, sprak: Sprak): string {
  if (sprak === 'en') return sitat(navn, sprak)
  return /^\p{Lu}\p{Ll}/u.test(navn) ? navn.charAt(0).toLowerCase() + navn.slice(1) : navn
}

function sitat(navn: string, sprak: Sprak): string {
  return sprak === 'en' ? `“${navn}”` : `«${navn}»`
}

function setninger(deler: readonly (string | false)[]): string {
  return deler.filter((d) => d !== false && d !== '').join(' ')
}

const LISTER = {
  nb: new Intl.ListFormat('nb', { type: 'conjunction' }),
  nn: new Intl.ListFormat('nn', { type: 'conjunction' }),
  en: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
}

function liste(ledd: readonly string[], sprak: Sprak): string {
  return LISTER[sprak].format(ledd)
}
