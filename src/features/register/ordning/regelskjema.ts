import type { Ordningsregler } from '#core/ordning.ts'
import { adressenavn } from '#core/register/adressenavn.ts'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { SPRAK, type Flerspraklig, type Sprak } from '#core/sprak.ts'
import { provOrdningsregler } from '#features/register/ordningsregler.ts'
import type { Feltfeil, Skjemadata } from '#platform/http/skjemadata.ts'
import { RADFELT, RADGRUPPER, rader, radverdier, type Regelverdier } from './regelrader.ts'

/** The rules that say how strictly something is held. */
export const STRENGE = [
  'utenPartner',
  'klarertLeder',
  'overRammeUtenFinansiering',
  'koordinator.forankring',
] as const
export const PROSENTER = [
  'koordinator.varselOverProsent',
  'egenandelProsent',
  'individuelleTiltakMaksProsent',
] as const
export const PARTNERE = ['uh', 'fagskole'] as const

const ENKLE_FELT: readonly string[] = [
  ...SPRAK.map((s) => `formal.${s}`),
  ...STRENGE,
  'minsteMalgrupper',
  'koordinator.tillatt',
  ...PROSENTER,
  ...PARTNERE.map((p) => `partner.${p}`),
]

/** The rules as the form shows them; the names are paths into the rules, so a fault finds its field. */
export function reglerSomVerdier(r: Ordningsregler, sprak: Sprak): Regelverdier {
  const prosent = (p: number | null) =>
    p === null ? '' : String(p).replace('.', sprak === 'en' ? '.' : ',')
  const tekster = (sti: string, t: Flerspraklig | undefined) =>
    Object.fromEntries(SPRAK.map((s) => [`${sti}.${s}`, t?.[s] ?? '']))
  return {
    ...tekster('formal', r.formal),
    utenPartner: r.utenPartner,
    klarertLeder: r.klarertLeder,
    overRammeUtenFinansiering: r.overRammeUtenFinansiering,
    minsteMalgrupper: String(r.minsteMalgrupper),
    'koordinator.tillatt': r.koordinator.tillatt ? 'ja' : '',
    'koordinator.forankring': r.koordinator.forankring,
    'koordinator.varselOverProsent': prosent(r.koordinator.varselOverProsent),
    egenandelProsent: prosent(r.egenandelProsent),
    individuelleTiltakMaksProsent: prosent(r.individuelleTiltakMaksProsent),
    ...Object.fromEntries(
      PARTNERE.map((p) => [`partner.${p}`, r.partnertyper.includes(p) ? 'ja' : '']),
    ),
    ...radverdier(
      'kriterier',
      r.kriterier.map((k) => ({
        nr: String(k.nr),
        ...tekster('navn', k.navn),
        ...tekster('tekst', k.tekst),
      })),
    ),
    ...radverdier(
      'sporsmal',
      r.sporsmal.map((s) => ({
        id: s.id,
        kreves: s.kreves,
        ...tekster('tekst', s.tekst),
        ...tekster('hjelp', s.hjelp),
      })),
    ),
    ...radverdier(
      'malgrupper',
      r.malgrupper.map((m) => ({ id: m.id, ...tekster('navn', m.navn) })),
    ),
    ...radverdier(
      'nokler',
      r.nokler.map((navn) => ({ navn })),
    ),
  }
}

/** What was typed, as it was typed; the rows numbered from 0. */
export function lesRegelverdier(s: Skjemadata): Regelverdier {
  return {
    ...Object.fromEntries(ENKLE_FELT.map((navn) => [navn, s.tekst(navn)])),
    ...Object.fromEntries(
      RADGRUPPER.flatMap((g) =>
        Object.entries(
          radverdier(
            g,
            s
              .rader(g)
              .map((nr) =>
                Object.fromEntries(RADFELT[g].map((f) => [f, s.tekst(`${g}.${nr}.${f}`)])),
              ),
          ),
        ),
      ),
    ),
  }
}

/** The rules the form says, or every fault in it at its field. */
export function tolkRegler(v: Regelverdier): Resultat<Ordningsregler, readonly Feltfeil[]> {
  const svar = provOrdningsregler({
    formal: flerspraklig(v, 'formal'),
    kriterier: rader(v, 'kriterier').map((k) => ({
      nr: Number(k['nr']),
      navn: flerspraklig(k, 'navn'),
      tekst: flerspraklig(k, 'tekst'),
    })),
    sporsmal: rader(v, 'sporsmal').map((s) => ({
      id: s['id'],
      kreves: s['kreves'],
      tekst: flerspraklig(s, 'tekst'),
      hjelp: valgfri(flerspraklig(s, 'hjelp')),
    })),
    partnertyper: PARTNERE.filter((p) => v[`partner.${p}`] === 'ja'),
    malgrupper: malgrupper(rader(v, 'malgrupper')),
    nokler: rader(v, 'nokler').map((n) => n['navn']),
    utenPartner: v['utenPartner'],
    klarertLeder: v['klarertLeder'],
    overRammeUtenFinansiering: v['overRammeUtenFinansiering'],
    minsteMalgrupper: tall(v['minsteMalgrupper']) ?? '',
    koordinator: {
      tillatt: v['koordinator.tillatt'] === 'ja',
      forankring: v['koordinator.forankring'],
      varselOverProsent: tall(v['koordinator.varselOverProsent']),
    },
    egenandelProsent: tall(v['egenandelProsent']),
    individuelleTiltakMaksProsent: tall(v['individuelleTiltakMaksProsent']),
  })
  return svar.ok ? ok(svar.verdi) : feil(svar.feil.map((f) => tilFelt(f.sti, v)))
}

function flerspraklig(v: Regelverdier, sti: string): Flerspraklig {
  const i = (s: Sprak) => v[`${sti}.${s}`] ?? ''
  return { nb: i('nb'), nn: i('nn'), en: i('en') }
}

function valgfri(t: Flerspraklig): Flerspraklig | undefined {
  return Object.values(t).every((x) => x === '') ? undefined : t
}

/** A new target group gets its id from its name; one that was there keeps its own. */
function malgrupper(rekke: readonly Regelverdier[]) {
  const brukte = new Set(rekke.flatMap((m) => m['id'] || []))
  return rekke.map((m) => {
    const navn = flerspraklig(m, 'navn')
    const id = m['id'] || adressenavn(navn.nb, brukte)
    brukte.add(id)
    return { id, navn }
  })
}

/** Null when empty, the text itself when it is no number: then the rules refuse it. */
function tall(tekst = ''): number | string | null {
  if (tekst === '') return null
  return /^\d{1,6}([.,]\d{1,4})?$/.test(tekst) ? Number(tekst.replace(',', '.')) : tekst
}

function tilFelt(sti: string, v: Regelverdier): Feltfeil {
  const [navn = '', nr, ...under] = sti.split('.')
  const gruppe = RADGRUPPER.find((g) => g === navn)
  if (gruppe !== undefined && nr === undefined)
    return { felt: gruppe, kode: rader(v, gruppe).length === 0 ? 'minst-en' : 'to-like' }
  if (gruppe === 'nokler') return { felt: `${sti}.navn`, kode: 'mangler' }
  // Numbers and ids are not typed by anyone.
  if (gruppe !== undefined && (under[0] === 'nr' || under[0] === 'id'))
    return { felt: gruppe, kode: 'valg' }
  if (PROSENTER.some((p) => p === sti)) return { felt: sti, kode: 'prosent' }
  if (sti === 'minsteMalgrupper') return { felt: sti, kode: 'heltall' }
  return { felt: sti, kode: /\.(nb|nn|en)$/.test(sti) ? 'mangler' : 'valg' }
}
