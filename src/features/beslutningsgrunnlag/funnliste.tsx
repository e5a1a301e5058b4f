import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { omtal } from './funntekst.ts'
import type { Partnervalg } from './lagret-grunnlag.ts'
import { grunnlagstekster } from './tekster.ts'

const TYPE: Record<Kontrollfunn['slag'], Statustype> = {
  mangel: 'feil',
  varsel: 'advarsel',
  opplysning: 'info',
}

/** Findings in words, each with its rule and its source; `href` leads to the field it is about. */
export function Funnliste(p: {
  readonly sprak: Sprak
  readonly ar: Pick<Tilskuddsar, 'hjemmel'>
  readonly funn: readonly Kontrollfunn[]
  readonly partnere: readonly Partnervalg[]
  readonly href?: (f: Kontrollfunn) => string
}) {
  const t = grunnlagstekster[p.sprak]
  return (
    <ul class="sam-funnliste">
      {etterAlvor(p.funn).map((f) => {
        const o = omtal(f, p.sprak, p.ar, p.partnere)
        return (
          <li key={`${f.kode} ${f.sti}`}>
            <Statusmerke type={TYPE[f.slag]}>{t.slag[f.slag]}</Statusmerke>
            <div>
              <p>{p.href === undefined ? o.setning : <a href={p.href(f)}>{o.setning}</a>}</p>
              <p class="sam-dempet sam-liten">
                {t.regel}: {o.regel}. {t.kilde}: {o.kilde}.
              </p>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

const ALVOR: readonly Kontrollfunn['slag'][] = ['mangel', 'varsel', 'opplysning']

function etterAlvor(funn: readonly Kontrollfunn[]) {
  return funn.toSorted((a, b) => ALVOR.indexOf(a.slag) - ALVOR.indexOf(b.slag))
}

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
