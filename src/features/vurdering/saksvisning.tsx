import { osloDato } from '#platform/oslo-dato.ts'
import { kontroller } from '#core/beslutningsgrunnlag/kontroller.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import {
  hentGrunnlagene,
  hentPartnere,
  type LagretGrunnlag,
  type Partnervalg,
} from '#features/beslutningsgrunnlag/sporringer.ts'
import { lestSkjermet, synFor } from '#features/beslutningsgrunnlag/syn.ts'
import { OPPTREDENGRUNNER } from '#core/verv/kan-opptre.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { ikkeFunnet, type Avvist, type Innhold } from '#platform/http/svar.ts'
import { hentArstilstand, type Arstilstand } from './arstilstand.ts'
import { gruppeSti, sakSti } from './adresser.ts'
import { gruppebilde, type Gruppebilde } from './bilde.ts'
import { saksdata } from './filer.ts'
import { forLeser } from './for-leser.ts'
import { brodsmuler } from './oversikt-ruter.tsx'
import { SakSide, type SakProps } from './sak-side.tsx'
import { kanVurdereNaa, vurdererFor } from './sakstilstand.ts'
import { verdierFra } from './skjemaverdier.ts'
import { hentGrupper, hentSaker, type Gruppe, type Sak } from './sporringer.ts'
import { vurderingstekster, type Lesegrunn } from './tekster.ts'
import { lesAret } from './vurderingsar.ts'

/** One case in its group, as it stands now, for the one who asks. */
export interface Saksbesok {
  readonly ar: Tilskuddsar
  readonly gruppe: Gruppe
  readonly sak: Sak
  readonly bilde: Gruppebilde
  readonly tilstand: Arstilstand
  /** Null when the body is not for this reader: shielded, or sent back to its partnership. */
  readonly grunnlag: LagretGrunnlag | null
  readonly partnere: readonly Partnervalg[]
  /** Why this seat only reads; null when it may assess. */
  readonly lesegrunn: Lesegrunn | null
}

/** Six queries. */
export async function lesSakside(f: Foresporsel): Promise<Saksbesok | Avvist> {
  const ar = await lesAret(f)
  if (ar === undefined) return ikkeFunnet()
  const [grupper, alle, tilstand, [nettverk], partnere] = await Promise.all([
    hentGrupper(f.db, ar.id),
    hentSaker(f.db, ar),
    hentArstilstand(f.db, ar.id),
    hentGrunnlagene(f.db, ar, f.param('nettverk')),
    hentPartnere(f.db, ar),
  ])
  const saker = forLeser(alle, f.kan, ar)
  const gruppe = grupper.find((g) => g.slug === f.param('gruppe'))
  const sak = saker.find((s) => s.nettverkId === f.param('nettverk'))
  if (gruppe === undefined) return ikkeFunnet()
  if (sak === undefined || sak.gruppeId !== gruppe.id) return annenGruppe(f, ar, grupper, sak)
  if (!nettverk?.grunnlag) return ikkeFunnet()
  const apen = synFor(f.kan, ar, nettverk, f.naa()).lukket === null
  return {
    ar,
    gruppe,
    sak: apen ? sak : { ...sak, omsokt: null },
    tilstand,
    grunnlag: apen ? nettverk.grunnlag : null,
    partnere,
    bilde: gruppebilde(gruppe, saker, tilstand.utvidetRamme),
    lesegrunn: lesegrunn(f, sak, gruppe, tilstand),
  }
}

/** The role is asked first, then the rule: the same two, in the same order, as when it is saved. */
function lesegrunn(f: Foresporsel, sak: Sak, gruppe: Gruppe, ar: Arstilstand): Lesegrunn | null {
  const vurderer = vurdererFor(f.aktor, f.naa())
  const rett = f.kan('vurdering.skriv')
  if (vurderer === null) return 'leser'
  if (!rett.ok) return OPPTREDENGRUNNER.find((g) => g === rett.grunn) ?? 'leser'
  const lov = kanVurdereNaa(vurderer, sak, gruppe, ar)
  return lov.ok ? null : lov.grunn
}

function annenGruppe(
  f: Foresporsel,
  ar: Tilskuddsar,
  grupper: readonly Gruppe[],
  sak: Sak | undefined,
): Avvist {
  const t = vurderingstekster[f.sprak].sak
  const der = grupper.find((g) => g.id === sak?.gruppeId)
  if (sak === undefined || der === undefined) return ikkeFunnet(t.ikkeIGruppe)
  const lenke = { tekst: t.tilAnnenGruppe, href: sakSti(ar, der.slug, sak.nettverkId) }
  return { slag: 'avvist', status: 404, forklaring: t.annenGruppe(der.navn), lenke }
}

export type Saksendring = Partial<
  Pick<SakProps, 'verdier' | 'feil' | 'feilliste' | 'utdatert' | 'forslag'>
>

/** The page; 409 or 422 with what was typed when it comes back. */
export function tegnSakside(
  f: Foresporsel,
  l: Saksbesok,
  endret: Saksendring = {},
  status: Innhold['status'] = 200,
): Innhold {
  const { sprak } = f
  const t = vurderingstekster[sprak]
  const { ar, gruppe, sak, bilde, grunnlag, partnere, tilstand } = l
  const funn =
    grunnlag === null
      ? []
      : kontroller(grunnlag, {
          regler: ar.regler,
          ramme: sak.ramme,
          partnere,
          frist: ar.innsendingsfrist,
          sendtDato: grunnlag.sendtTid === null ? null : osloDato(grunnlag.sendtTid),
        })
  return {
    slag: 'innhold',
    status,
    skjermet: lestSkjermet(f, ar).filter((g) => g.nettverkId === sak.nettverkId),
    json: () => ({
      gruppe: gruppe.navn,
      sak: saksdata(sak),
      sum: bilde.sum,
      grunnlag,
      funn,
      tilstand,
    }),
    side: () => ({
      tittel: `${sak.nettverkNavn}, ${t.gruppe(gruppe.navn)}`,
      ...(l.lesegrunn === null ? { oyer: ['vurdering-sum'] } : {}),
      brodsmuler: [
        ...brodsmuler(f, ar),
        { tekst: t.gruppe(gruppe.navn), href: gruppeSti(ar, gruppe.slug) },
      ],
      innhold: (
        <SakSide
          {...{ sprak, ar, sak, bilde, grunnlag, partnere, tilstand, funn }}
          vervId={f.aktor.vervId}
          dato={osloDato(f.naa())}
          laast={l.lesegrunn === null ? undefined : t.kanIkke[l.lesegrunn]}
          verdier={endret.verdier ?? verdierFra(sak.vurdering, numre(ar))}
          feil={endret.feil ?? new Map()}
          feilliste={endret.feilliste ?? []}
          utdatert={endret.utdatert ?? false}
          forslag={endret.forslag ?? false}
        />
      ),
    }),
  }
}

export const numre = (ar: Tilskuddsar) => ar.regler.kriterier.map((k) => k.nr)
