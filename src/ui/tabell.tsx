import type { ComponentChildren, JSX } from 'preact'
import type { Sprak } from './format.ts'
import { uiTekster } from './tekster.ts'

export type Kolonne<R> = {
  readonly nokkel: string
  readonly tittel: ComponentChildren
  readonly celle: (rad: R, nr: number) => ComponentChildren
  /** `hoyre` also sets tabular figures: use it for money and counts. */
  readonly juster?: 'venstre' | 'hoyre' | 'midt'
  /**
   * `krymp`: as narrow as its content, never broken; `bred`: takes what is left; `tekst`: a good
   * part of the table, but gives way where there is little room.
   */
  readonly bredde?: 'krymp' | 'smal' | 'middels' | 'bred' | 'tekst'
  /** A link that sorts by this column, and the order it has now, if any. */
  readonly sortering?: { readonly href: string; readonly retning?: 'stigende' | 'synkende' }
  /** The cell names its row; it stays in view when the table is scrolled sideways. */
  readonly radhode?: boolean
  /** The cell in the last row, with sums. */
  readonly fot?: ComponentChildren
  /** What a stacked row writes beside the value; needed only when `tittel` is not a plain text. */
  readonly etikett?: string
}

export type Radvekt = 'uthevet' | 'dempet' | 'advarsel' | 'feil'

export type TabellProps<R> = {
  readonly sprak: Sprak
  /** Says what the table shows. Always there; hidden from sight when a heading already says it. */
  readonly tekst: string
  readonly skjultTekst?: boolean
  readonly kolonner: readonly Kolonne<R>[]
  readonly rader: readonly R[]
  readonly radnokkel: (rad: R) => string
  /** An address in the page for the row (`id`), so that others can link to it. */
  readonly radId?: (rad: R) => string | undefined
  readonly radvekt?: (rad: R) => Radvekt | undefined
  /** On a narrow screen: `rull` (sideways, keeps figures comparable) or `stabel` (row by row). */
  readonly smalt?: 'rull' | 'stabel'
  /**
   * Wider than a desktop: scrolls sideways on every screen instead of only on narrow ones. With
   * `stabel`: where it is neither stacked nor has room.
   */
  readonly bred?: boolean
  readonly tett?: boolean
  /** Columns of one width, so that tables under each other line up. */
  readonly like?: boolean
  readonly tom?: ComponentChildren
}

/** A table from a list of columns: caption, sort links, row headings, a row of sums. */
export function Tabell<R>(p: TabellProps<R>): JSX.Element {
  const t = uiTekster(p.sprak)
  const harFot = p.kolonner.some((k) => k.fot !== undefined)
  const stabel = p.smalt === 'stabel'
  const tabell = (
    <table
      class={klasser(
        'sam-tabell',
        stabel && 'sam-tabell-stabel',
        p.tett && 'sam-tabell-tett',
        p.like && 'sam-tabell-like',
      )}
      {...(stabel ? { role: 'table' } : {})}
    >
      <caption class={p.skjultTekst ? 'ds-sr-only' : undefined}>{p.tekst}</caption>
      <thead>
        <tr>
          {p.kolonner.map((k) => (
            <Hode key={k.nokkel} kolonne={k} sprak={p.sprak} />
          ))}
        </tr>
      </thead>
      <tbody>
        {p.rader.length === 0 && (
          <tr>
            <td class="sam-tom-celle" colSpan={p.kolonner.length}>
              {p.tom ?? t.ingenRader}
            </td>
          </tr>
        )}
        {p.rader.map((rad, nr) => (
          <tr key={p.radnokkel(rad)} id={p.radId?.(rad)} class={vekt(p.radvekt?.(rad))}>
            {p.kolonner.map((k) => (
              <Celle key={k.nokkel} kolonne={k}>
                {k.celle(rad, nr)}
              </Celle>
            ))}
          </tr>
        ))}
      </tbody>
      {harFot && (
        <tfoot>
          <tr>
            {p.kolonner.map((k) => (
              <Celle key={k.nokkel} kolonne={k}>
                {k.fot}
              </Celle>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  )
  if (stabel && !p.bred) return tabell
  return (
    <section
      class={stabel ? 'sam-rull-mellom' : klasser('sam-rull', p.bred && 'sam-rull-alltid')}
      aria-label={p.tekst}
      // Focusable, so that the arrow keys can scroll it; the script takes the stop away when all fits.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      {tabell}
    </section>
  )
}

function Hode<R>({ kolonne: k, sprak }: { kolonne: Kolonne<R>; sprak: Sprak }): JSX.Element {
  const retning = k.sortering?.retning
  const t = uiTekster(sprak)
  return (
    <th
      scope="col"
      class={celleklasse(k)}
      aria-sort={retning && (retning === 'stigende' ? 'ascending' : 'descending')}
    >
      {k.sortering === undefined ? (
        k.tittel
      ) : (
        <a class="sam-sorter" href={k.sortering.href} data-retning={retning}>
          {k.tittel}
          <span class="ds-sr-only">
            , {retning === 'stigende' ? t.sorterSynkende : t.sorterStigende}
          </span>
        </a>
      )}
    </th>
  )
}

function Celle<R>(p: { kolonne: Kolonne<R>; children: ComponentChildren }): JSX.Element {
  const k = p.kolonne
  const etikett = k.etikett ?? (typeof k.tittel === 'string' ? k.tittel : undefined)
  if (k.radhode)
    return (
      <th scope="row" class={celleklasse(k)}>
        {p.children}
      </th>
    )
  return (
    <td class={celleklasse(k)} data-etikett={etikett}>
      {p.children}
    </td>
  )
}

function celleklasse<R>(k: Kolonne<R>): string | undefined {
  return (
    klasser(
      k.juster === 'hoyre' && 'sam-hoyre',
      k.juster === 'midt' && 'sam-midt',
      k.bredde && `sam-bredde-${k.bredde}`,
    ) || undefined
  )
}

function vekt(v: Radvekt | undefined): string | undefined {
  return v && `sam-rad-${v}`
}

function klasser(...navn: readonly (string | false | undefined)[]): string {
  return navn.filter(Boolean).join(' ')
}
