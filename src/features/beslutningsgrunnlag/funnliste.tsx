import type { ComponentChildren } from 'preact'
import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { omtal, type Omtaltfunn } from './funntekst.ts'
import type { Partnervalg } from './lagret-grunnlag.ts'
import type { Samlingsrad } from './samling.ts'
import { grunnlagstekster } from './tekster.ts'

const TYPE: Record<Kontrollfunn['slag'], Statustype> = {
  mangel: 'feil',
  varsel: 'advarsel',
  opplysning: 'info',
}

interface Ord {
  readonly sprak: Sprak
  readonly ar: Pick<Tilskuddsar, 'hjemmel'>
  readonly partnere: readonly Partnervalg[]
}

/** Findings in words under the rule they belong to, whose source is named once; `href` leads to the field. */
export function Funnliste(
  p: Ord & {
    readonly funn: readonly Kontrollfunn[]
    readonly href?: (f: Kontrollfunn) => string
  },
) {
  const linjer = p.funn.map((f) => ({ f, o: omtal(f, p.sprak, p.ar, p.partnere) }))
  return (
    <Regelliste sprak={p.sprak} linjer={linjer}>
      {(under) =>
        under.map(({ f, o }) => (
          <li key={`${f.kode} ${f.sti}`}>
            {p.href === undefined ? o.setning : <a href={p.href(f)}>{o.setning}</a>}
          </li>
        ))
      }
    </Regelliste>
  )
}

/** The findings of many networks: under each rule the networks it concerns, each said in one go. */
export function Funnoversikt(
  p: Ord & {
    readonly rader: readonly Samlingsrad[]
    readonly med: (f: Kontrollfunn) => boolean
    readonly href: (r: Samlingsrad) => string
  },
) {
  const linjer = p.rader.flatMap((r) =>
    r.funn.filter(p.med).map((f) => ({ f, r, o: omtal(f, p.sprak, p.ar, p.partnere) })),
  )
  return (
    <Regelliste sprak={p.sprak} linjer={linjer}>
      {(under) =>
        [...Map.groupBy(medAlt(under), (n) => n.tekst)].map(([tekst, like]) => (
          <li key={tekst}>
            {like.map(({ r }, i) => (
              <span key={r.nettverkId}>
                {i > 0 && ', '}
                <a href={p.href(r)}>{r.nettverkNavn}</a>
              </span>
            ))}
            : {tekst}
          </li>
        ))
      }
    </Regelliste>
  )
}

/** All that is said of a network under one rule; networks of which the same is said stand together. */
function medAlt(under: readonly (Linje & { readonly r: Samlingsrad })[]) {
  return [...Map.groupBy(under, (l) => l.r)].map(([r, av]) => ({
    r,
    tekst: av.map((l) => l.o.setning).join(' '),
  }))
}

interface Linje {
  readonly f: Kontrollfunn
  readonly o: Omtaltfunn
}

function Regelliste<L extends Linje>(p: {
  readonly sprak: Sprak
  readonly linjer: readonly L[]
  readonly children: (under: readonly L[]) => ComponentChildren
}) {
  const t = grunnlagstekster[p.sprak]
  const regler = Map.groupBy(p.linjer, ({ f }) => `${f.slag} ${f.regel} ${f.kilde}`)
  return (
    <ul class="sam-funnliste">
      {ALVOR.flatMap((slag) =>
        [...regler]
          .filter(([, [forste]]) => forste?.f.slag === slag)
          .map(([nokkel, under]) => (
            <li key={nokkel}>
              <Statusmerke type={TYPE[slag]}>{t.slag[slag]}</Statusmerke>
              <div>
                <p>
                  <strong>{under[0]?.o.regel}</strong>
                  <span class="sam-blokk sam-dempet sam-liten">
                    {t.kilde}: {under[0]?.o.kilde}
                  </span>
                </p>
                <ul class="sam-tett-liste">{p.children(under)}</ul>
              </div>
            </li>
          )),
      )}
    </ul>
  )
}

const ALVOR: readonly Kontrollfunn['slag'][] = ['mangel', 'varsel', 'opplysning']

/** Where on the page of the case the thing a finding is about stands. */
export function ankerFor(f: Pick<Kontrollfunn, 'sti'>): string {
  const [del = '', nr] = f.sti.split('.')
  if (del === 'tiltak' || del === 'deltakerlinjer' || del === 'budsjett') {
    return nr === undefined ? del : `${del}.${nr}`
  }
  return del === 'svar' ? f.sti : ['omsokt', 'sendtDato', 'overfortFra'].includes(del) ? 'om' : del
}

/** The same in the form, where every field has an address of its own. */
export function skjemaankerFor({ sti }: Pick<Kontrollfunn, 'sti'>): string {
  if (sti === 'tiltak' || sti === 'deltakerlinjer' || sti === 'budsjett') return `del-${sti}`
  return sti === 'sendtDato' || sti === 'overfortFra' ? 'grunnlag' : sti
}
