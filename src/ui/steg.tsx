import type { ComponentChildren, JSX } from 'preact'
import type { Sprak } from './format.ts'
import { Ikon } from './ikon.tsx'
import { uiTekster } from './tekster.ts'

export type Stegtilstand = 'ferdig' | 'na' | 'senere' | 'forsinket'

export type Steg = {
  readonly tittel: string
  readonly tilstand: Stegtilstand
  readonly href?: string | undefined
  /** A date, a count: one short line. */
  readonly undertekst?: ComponentChildren
}

/** Where we are in a course of steps. `loddrett` for a side column; narrow screens always get it. */
export function Stegviser(p: {
  readonly sprak: Sprak
  readonly etikett: string
  readonly steg: readonly Steg[]
  readonly loddrett?: boolean
}): JSX.Element {
  const t = uiTekster(p.sprak)
  const tilstandstekst: Record<Stegtilstand, string> = {
    ferdig: t.stegFerdig,
    na: t.stegNa,
    senere: t.stegSenere,
    forsinket: t.stegForsinket,
  }
  return (
    <nav aria-label={p.etikett}>
      <ol class={p.loddrett ? 'sam-steg sam-steg-loddrett' : 'sam-steg'}>
        {p.steg.map((s, i) => (
          <li
            key={s.tittel}
            data-tilstand={s.tilstand}
            aria-current={s.tilstand === 'na' ? 'step' : undefined}
          >
            <span class="sam-steg-merke" aria-hidden="true">
              {s.tilstand === 'ferdig' && <Ikon navn="ok" />}
              {s.tilstand === 'forsinket' && '!'}
              {(s.tilstand === 'na' || s.tilstand === 'senere') && i + 1}
            </span>
            <span class="sam-steg-tekst">
              {s.href ? (
                <a class="sam-steg-tittel" href={s.href}>
                  {s.tittel}
                </a>
              ) : (
                <span class="sam-steg-tittel">{s.tittel}</span>
              )}
              <span
                class={
                  s.tilstand === 'forsinket' || s.tilstand === 'na'
                    ? 'sam-steg-tilstand'
                    : 'ds-sr-only'
                }
              >
                {tilstandstekst[s.tilstand]}
              </span>
              {s.undertekst !== undefined && <span class="sam-steg-under">{s.undertekst}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
