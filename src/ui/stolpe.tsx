import type { JSX } from 'preact'

export type Stolpe = {
  readonly tekst: string
  readonly verdi: number
  readonly verditekst: string
  /** Drawn as a thinner bar under the first: last year, the published figure. */
  readonly sammenlign?: number | undefined
  /** A mark across both: a limit, a target. */
  readonly merke?: number | undefined
  readonly uthevet?: boolean
}

/**
 * Horizontal bars on one common scale. Names and figures are text; only the bars are drawn, and
 * hidden from those who cannot see them. What is compared must also stand in a table beside it.
 */
export function Stolpediagram(p: {
  readonly tittel: string
  readonly stolper: readonly Stolpe[]
  readonly forklaring?:
    | { readonly verdi: string; readonly sammenlign: string; readonly merke?: string }
    | undefined
}): JSX.Element {
  const storst = Math.max(
    0,
    ...p.stolper.flatMap((s) => [s.verdi, s.sammenlign ?? 0, s.merke ?? 0]),
  )
  return (
    <figure class="sam-stolper">
      <figcaption>
        <span class="sam-stolper-tittel">{p.tittel}</span>
        {p.forklaring && (
          <span class="sam-stolper-forklaring" aria-hidden="true">
            <span data-serie="verdi">{p.forklaring.verdi}</span>
            <span data-serie="sammenlign">{p.forklaring.sammenlign}</span>
            {p.forklaring.merke && <span data-serie="merke">{p.forklaring.merke}</span>}
          </span>
        )}
      </figcaption>
      <ul class="sam-stolper-rader">
        {p.stolper.map((s) => (
          <li class="sam-stolpe" key={s.tekst} data-uthevet={s.uthevet ? '' : undefined}>
            <span class="sam-stolpe-tekst">{s.tekst}</span>
            <svg class="sam-stolpe-tegning" width="100%" height="20" aria-hidden="true">
              <rect class="sam-stolpe-spor" width="100%" height="1" y="19" />
              <rect
                class="sam-stolpe-verdi"
                width={bredde(s.verdi, storst)}
                height={s.sammenlign === undefined ? 14 : 11}
                y={s.sammenlign === undefined ? 3 : 1}
                rx="1.5"
              />
              {s.sammenlign !== undefined && (
                <rect
                  class="sam-stolpe-sammenlign"
                  width={bredde(s.sammenlign, storst)}
                  height="4"
                  y="13"
                  rx="1"
                />
              )}
              {s.merke !== undefined && (
                // Drawn to the left of its place, so that the largest of all is not cut off.
                <svg x={bredde(s.merke, storst)} overflow="visible">
                  <rect class="sam-stolpe-merke" width="3" height="20" x="-3" />
                </svg>
              )}
            </svg>
            <span class="sam-stolpe-tall">{s.verditekst}</span>
          </li>
        ))}
      </ul>
    </figure>
  )
}

function bredde(verdi: number, storst: number): string {
  if (storst <= 0 || verdi <= 0) return '0%'
  return `${((verdi / storst) * 100).toFixed(2)}%`
}
