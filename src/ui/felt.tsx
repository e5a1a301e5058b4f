import type { ComponentChildren, InputHTMLAttributes, JSX } from 'preact'
import {
  beskrevetAv,
  Felt,
  feltId,
  kobling,
  Kravmerke,
  Under,
  type FeltProps,
} from './feltramme.tsx'
import { uiTekster } from './tekster.ts'

type Verdi = { readonly verdi?: string | number | undefined }
type InputEkstra = {
  readonly autocomplete?: Exclude<InputHTMLAttributes['autocomplete'], undefined>
  readonly maksLengde?: number
}

type Teksttype = 'text' | 'email' | 'tel' | 'url' | 'search'

// One function each: the element's type decides which other attributes the type checker lets pass.
const INPUT: Record<Teksttype, (p: ReturnType<typeof kobling>) => JSX.Element> = {
  text: (p) => <input {...p} type="text" />,
  email: (p) => <input {...p} type="email" />,
  tel: (p) => <input {...p} type="tel" />,
  url: (p) => <input {...p} type="url" />,
  search: (p) => <input {...p} type="search" />,
}

export function Tekstfelt(
  p: FeltProps & Verdi & InputEkstra & { readonly type?: Teksttype },
): JSX.Element {
  const attributter = {
    ...kobling(p),
    value: p.verdi,
    autocomplete: p.autocomplete,
    maxLength: p.maksLengde,
  }
  return <Felt {...p}>{INPUT[p.type ?? 'text'](attributter)}</Felt>
}

/** A number typed as text (`inputmode`), so that spaces and commas people write reach the server. */
export function Tallfelt(
  p: FeltProps & Verdi & { readonly enhet?: string; readonly desimaler?: boolean },
): JSX.Element {
  const felt = (
    <input
      {...kobling(p)}
      class="ds-input sam-tallfelt"
      type="text"
      inputMode={p.desimaler ? 'decimal' : 'numeric'}
      autocomplete="off"
      value={p.verdi}
    />
  )
  return (
    <Felt {...p}>
      {p.enhet === undefined ? (
        felt
      ) : (
        <div class="ds-field-affixes">
          {felt}
          <span class="ds-field-affix" aria-hidden="true">
            {p.enhet}
          </span>
        </div>
      )}
    </Felt>
  )
}

/** Whole kroner. */
export function Belopsfelt(p: FeltProps & Verdi): JSX.Element {
  return <Tallfelt bredde="s" {...p} enhet="kr" />
}

export function Tekstomrade(
  p: FeltProps & Verdi & { readonly rader?: number; readonly maksLengde?: number },
): JSX.Element {
  return (
    <Felt {...p}>
      <textarea {...kobling(p)} rows={p.rader ?? 4} maxLength={p.maksLengde}>
        {p.verdi}
      </textarea>
    </Felt>
  )
}

/** A bare date, chosen in the browser's own calendar or typed. */
export function Datofelt(
  p: FeltProps & Verdi & { readonly tidligst?: string; readonly senest?: string },
): JSX.Element {
  return (
    <Felt bredde="s" {...p}>
      <input {...kobling(p)} type="date" value={p.verdi} min={p.tidligst} max={p.senest} />
    </Felt>
  )
}

/** `typer` is the `accept` list, for example `.xlsx,.csv`. */
export function Filfelt(p: FeltProps & { readonly typer?: string }): JSX.Element {
  return (
    <Felt {...p}>
      <input {...kobling(p)} class="ds-input sam-filfelt" type="file" accept={p.typer} />
    </Felt>
  )
}

export type Valg = {
  readonly verdi: string
  readonly tekst: string
  readonly gruppe?: string | undefined
  readonly laast?: boolean | undefined
}

/** `tomtValg`: the text of the first, empty choice; `false` when one is always chosen. */
export function Velger(
  p: FeltProps & {
    readonly verdi?: string | undefined
    readonly valg: readonly Valg[]
    readonly tomtValg?: string | false
    readonly autoSend?: boolean
  },
): JSX.Element {
  const grupper = Map.groupBy(p.valg, (v) => v.gruppe)
  return (
    <Felt {...p}>
      <select {...kobling(p)} data-auto-send={p.autoSend || undefined}>
        {p.tomtValg !== false && (
          <option value="" selected={!p.verdi}>
            {p.tomtValg ?? uiTekster(p.sprak).velg}
          </option>
        )}
        {[...grupper].map(([gruppe, valg]) => {
          const liste = valg.map((v) => (
            <option key={v.verdi} value={v.verdi} selected={v.verdi === p.verdi} disabled={v.laast}>
              {v.tekst}
            </option>
          ))
          return gruppe === undefined ? (
            liste
          ) : (
            <optgroup key={gruppe} label={gruppe}>
              {liste}
            </optgroup>
          )
        })}
      </select>
    </Felt>
  )
}

/** One yes-or-no. For several of the same kind, put them in a `Feltgruppe`. */
export function Avkryssing(
  p: FeltProps & { readonly valgt?: boolean | undefined; readonly verdi?: string },
): JSX.Element {
  const { class: _, ...k } = kobling(p)
  return (
    <div class="sam-felt sam-avkryssing" data-laast={p.laast ? '' : undefined}>
      <input {...k} class="ds-input" type="checkbox" value={p.verdi ?? 'ja'} checked={p.valgt} />
      <div class="sam-avkryssing-tekst">
        <label for={feltId(p)} class={p.skjultEtikett ? 'ds-sr-only' : undefined}>
          {p.etikett} <Kravmerke {...p} />
        </label>
        <Under {...p} />
      </div>
    </div>
  )
}

/** Fields that belong together, under one legend, with one description and one fault. */
export function Feltgruppe(
  p: Omit<FeltProps, 'navn' | 'skjultEtikett' | 'bredde'> & {
    readonly id: string
    /** Short fields side by side where there is room. */
    readonly paRad?: boolean
    readonly children: ComponentChildren
  },
): JSX.Element {
  const n = { ...p, navn: p.id }
  return (
    <fieldset
      class="sam-felt sam-feltgruppe"
      id={p.id}
      aria-describedby={beskrevetAv(n)}
      tabIndex={p.feil ? -1 : undefined}
    >
      <legend>
        {p.etikett} <Kravmerke {...n} />
      </legend>
      <Under {...n} />
      <div class={`sam-feltgruppe-felter${p.paRad ? ' sam-felter-pa-rad' : ''}`}>{p.children}</div>
    </fieldset>
  )
}

export type Radiovalg = Valg & { readonly beskrivelse?: ComponentChildren }

/** One of a few. The group's `id` is on the first choice, so that the error summary lands on it. */
export function Radiogruppe(
  p: FeltProps & {
    readonly verdi?: string | undefined
    readonly valg: readonly Radiovalg[]
    readonly paRad?: boolean
  },
): JSX.Element {
  return (
    <fieldset
      class="sam-felt sam-feltgruppe"
      role="radiogroup"
      aria-describedby={beskrevetAv(p)}
      aria-invalid={p.feil ? 'true' : undefined}
      disabled={p.laast !== undefined}
      data-laast={p.laast ? '' : undefined}
    >
      <legend class={p.skjultEtikett ? 'ds-sr-only' : undefined}>
        {p.etikett} <Kravmerke {...p} />
      </legend>
      <Under {...p} />
      <div class={p.paRad ? 'sam-feltgruppe-felter sam-pa-rad' : 'sam-feltgruppe-felter'}>
        {p.valg.map((v, i) => {
          const id = i === 0 ? feltId(p) : `${feltId(p)}-${i + 1}`
          return (
            <div class="sam-avkryssing" key={v.verdi}>
              <input
                class="ds-input"
                type="radio"
                id={id}
                name={p.navn}
                value={v.verdi}
                checked={v.verdi === p.verdi}
                disabled={v.laast}
                aria-describedby={v.beskrivelse ? `${id}-om` : undefined}
              />
              <div class="sam-avkryssing-tekst">
                <label for={id}>{v.tekst}</label>
                {v.beskrivelse && (
                  <p class="sam-felt-beskrivelse" id={`${id}-om`}>
                    {v.beskrivelse}
                  </p>
                )}
              </div>
            </div>
          )
        })}
      </div>
    </fieldset>
  )
}
