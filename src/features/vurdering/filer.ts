import { osloDato } from '#platform/oslo-dato.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { skjermetTekst } from '#features/beslutningsgrunnlag/skjermingssetning.ts'
import type { Ark, Kolonne, Kolonneslag } from '#platform/documents/ark.ts'
import type { Vurderingsbilde } from './bilde.ts'
import type { Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

/** Cases, members and criteria: one sheet each. A .csv file is the cases. */
export function vurderingsark(
  sprak: Sprak,
  ar: Tilskuddsar,
  bilde: Vurderingsbilde,
): readonly Ark[] {
  const t = vurderingstekster[sprak]
  const kolonne = (nokkel: keyof typeof t.kolonner, slag: Kolonneslag = 'tekst'): Kolonne => ({
    nokkel,
    overskrift: t.kolonner[nokkel],
    slag,
  })
  const gruppenavn = (id: number | null) =>
    bilde.grupper.find((g) => g.gruppe.id === id)?.gruppe.navn ?? t.ingenGruppe
  return [
    {
      navn: t.arknavn.saker,
      kolonner: [
        kolonne('gruppe'),
        kolonne('nettverk'),
        kolonne('ramme', 'kroner'),
        kolonne('omsokt', 'kroner'),
        kolonne('resultat'),
        kolonne('innstilling', 'kroner'),
        kolonne('merknad'),
        kolonne('vurdertAv'),
        kolonne('tid', 'dato'),
      ],
      rader: bilde.saker.map((s) => ({
        gruppe: gruppenavn(s.gruppeId),
        nettverk: s.nettverkNavn,
        ramme: s.ramme,
        omsokt: s.omsokt,
        resultat:
          s.lukket !== null
            ? t.skjermet
            : s.vurdering === null
              ? t.ikkeVurdert
              : t.resultat[s.vurdering.resultat],
        innstilling: s.vurdering?.belop ?? null,
        merknad: s.lukket === null ? (s.vurdering?.merknad ?? '') : skjermetTekst(s.lukket, sprak),
        vurdertAv:
          s.vurdering === null ? '' : `${s.vurdering.fortAv.navn}, ${s.vurdering.fortAv.sete}`,
        tid: s.vurdering === null ? '' : osloDato(s.vurdering.fortTid),
      })),
      bunnrad: {
        gruppe: t.kolonner.sum,
        ramme: bilde.sum.ramme,
        omsokt: bilde.sum.omsokt,
        innstilling: bilde.sum.innstilt,
      },
    },
    {
      navn: t.arknavn.medlemmer,
      kolonner: [
        kolonne('gruppe'),
        kolonne('navn'),
        kolonne('sete'),
        kolonne('funksjon'),
        kolonne('merknad'),
      ],
      rader: [
        ...bilde.grupper.flatMap((g) =>
          g.medlemmer.map(({ medlem, inhabil }) => ({
            gruppe: g.gruppe.navn,
            navn: medlem.navn,
            sete: medlem.sete,
            funksjon: t.funksjon[medlem.funksjon],
            merknad:
              inhabil.length === 0 ? '' : t.inhabilI(inhabil.map((s) => s.nettverkNavn).join(', ')),
          })),
        ),
        ...bilde.uplasserte.map((v) => ({ gruppe: t.ingenGruppe, navn: v.navn, sete: v.sete })),
      ],
    },
    {
      navn: t.arknavn.kriterier,
      kolonner: [
        kolonne('gruppe'),
        kolonne('nettverk'),
        kolonne('kriterium'),
        kolonne('oppfylt'),
        kolonne('grunn'),
      ],
      rader: bilde.saker.flatMap((s) =>
        (s.vurdering?.kriterier ?? []).map((k) => ({
          gruppe: gruppenavn(s.gruppeId),
          nettverk: s.nettverkNavn,
          kriterium: t.sak.kriterium(
            k.nr,
            ar.regler.kriterier.find((x) => x.nr === k.nr)?.navn[sprak] ?? '',
          ),
          oppfylt: k.oppfylt === null ? '' : t.oppfylt[k.oppfylt],
          grunn: k.grunn,
        })),
      ),
    },
  ]
}

/** The same as data, with what is missing first. */
export function vurderingsdata(bilde: Vurderingsbilde) {
  const { fullstendighet, uplasserte, sum, tilstand } = bilde
  return {
    tilstand,
    sum,
    fullstendig: fullstendighet.fullstendig,
    funn: fullstendighet.funn,
    uplasserte,
    sakerUtenGruppe: bilde.utenGruppe.map(saksdata),
    grupper: bilde.grupper.map((g) => ({
      slug: g.gruppe.slug,
      navn: g.gruppe.navn,
      sum: g.sum,
      medlemmer: g.medlemmer.map(({ medlem, inhabil }) => ({
        ...medlem,
        inhabilI: inhabil.map((s) => s.nettverkId),
      })),
      saker: g.saker.map(saksdata),
    })),
  }
}

/** Whom the measures name as partner stands in the body. */
export function saksdata(sak: Sak) {
  if (sak.lukket === null) return sak
  const { partnerIds: _, ...apent } = sak
  return apent
}
