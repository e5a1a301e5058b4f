import type { Sprak } from '#core/sprak.ts'
import { formatKroner } from '#ui/format.ts'
import { medPunktum } from './setning.ts'
import { innstillingstekster } from './tekster.ts'
import type { Dokumentlinje, Innstillingsinndata, Innsendtsak, Nettverkssak } from './typer.ts'

/** What is cut and why, in sentences: the frame first, then the group, then the plenary. */
export function begrunnelser(
  inn: Pick<Innstillingsinndata, 'kriterier'>,
  { ramme, sak }: Pick<Nettverkssak, 'ramme' | 'sak'>,
  linje: Dokumentlinje | undefined,
  sprak: Sprak,
): readonly string[] {
  const t = innstillingstekster[sprak]
  const kr = (belop: number) => formatKroner(belop, sprak)
  if (sak === null || linje === undefined) {
    return [ramme === null ? t.tabell.utenSakOgRamme : t.tabell.utenSak(kr(ramme))]
  }
  const { kutt, kuttet, overRamme, restAvRamme, samlet, utvidet, avvikFraGruppe: avvik } = linje
  const plenum =
    avvik !== null && avvik !== 0
      ? [
          (avvik > 0 ? t.grunn.mer : t.grunn.mindre)(kr(Math.abs(avvik))),
          sak.linje.avvikGrunn !== '' && medPunktum(t.grunn.avvikGrunn(sak.linje.avvikGrunn)),
        ]
      : [kutt.plenum > 0 && t.grunn.plenum(kr(kutt.plenum))]
  return [
    utvidet > 0 && t.grunn.utvidet(kr(utvidet)),
    overRamme > 0 && samlet === linje.ramme && t.grunn.paRamme,
    kutt.overRamme > 0 && t.grunn.overRamme(kr(kutt.overRamme)),
    kutt.gruppa > 0 && t.grunn.gruppa(kr(kutt.gruppa)),
    ...(kutt.gruppa > 0 ? gruppegrunner(inn, sak, sprak) : []),
    ...plenum,
    kuttet === 0 && (restAvRamme > 0 ? t.grunn.heleRammen : t.grunn.alt),
    ...partnerforklaring(sak, sprak),
  ].filter((s) => s !== false)
}

/** The group's own words, where a criterion is not met in full. */
function gruppegrunner(
  inn: Pick<Innstillingsinndata, 'kriterier'>,
  { vurdering }: Innsendtsak,
  sprak: Sprak,
): readonly string[] {
  if (vurdering === null) return []
  const navn = new Map(inn.kriterier.map((k) => [k.nr, k.navn[sprak]]))
  return [
    ...vurdering.kriterier
      .filter((k) => k.oppfylt !== 'ja' && k.grunn !== '')
      .map((k) =>
        medPunktum(
          innstillingstekster[sprak].grunn.kriterium(navn.get(k.nr) ?? String(k.nr), k.grunn),
        ),
      ),
    ...(vurdering.merknad === '' ? [] : [medPunktum(vurdering.merknad)]),
  ]
}

function partnerforklaring(sak: Innsendtsak, sprak: Sprak): readonly string[] {
  const t = innstillingstekster[sprak].grunn
  if (sak.utenPartner.length === 0) return []
  const tiltak = sak.utenPartner.map((x) => `«${x.tittel}»`).join(', ')
  const { partnerForklaring } = sak.linje
  return [
    t.utenPartner(tiltak, sak.utenPartner.length > 1),
    ...(partnerForklaring === '' ? [] : [medPunktum(t.forklaring(partnerForklaring))]),
  ]
}
