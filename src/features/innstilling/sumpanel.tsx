import type { Innstillingssum } from '#core/innstilling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatKroner } from '#ui/format.ts'

/** The words of the panel; the page sends them, so that the browser gets one language only. */
export interface Sumord {
  readonly etikett: string
  readonly pott: string
  readonly omsokt: string
  readonly samlet: string
  readonly rest: string
  readonly rettes: string
}

export interface Sumpanelprops {
  readonly sprak: Sprak
  readonly ord: Sumord
  readonly sum: Pick<Innstillingssum, 'pott' | 'omsokt' | 'samlet' | 'rest'>
  /** Lines that cannot be saved as they are. */
  readonly rettes: number
}

/** The sums at the foot of the window, against the pot. */
export function Sumpanel({ sprak, ord, sum, rettes }: Sumpanelprops) {
  const rader = [
    [ord.pott, formatKroner(sum.pott, sprak)],
    [ord.omsokt, formatKroner(sum.omsokt, sprak)],
    [ord.samlet, formatKroner(sum.samlet, sprak)],
    [ord.rest, formatKroner(sum.rest, sprak)],
    [ord.rettes, String(rettes)],
  ] as const
  return (
    <section aria-label={ord.etikett}>
      <dl>
        {rader.map(([tittel, tall]) => (
          <div key={tittel}>
            <dt>{tittel}</dt>
            <dd>
              <span class="sam-tall">{tall}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
