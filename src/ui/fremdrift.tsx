import type { JSX } from 'preact'
import { Ikon } from './ikon.tsx'

export type FremdriftProps = {
  /** What is measured: «Brukt av potten». */
  readonly tittel: string
  readonly verdi: number
  readonly maks: number
  /** Ready formatted: «9 205 885 kr av 10 522 000 kr». */
  readonly tekst: string
  /** What is left, or by how much the limit is passed; ready formatted. */
  readonly resttekst?: string | undefined
}

/** A sum against its limit. Above the limit it changes colour, shape and gets a sign. */
export function Fremdrift(p: FremdriftProps): JSX.Element {
  const over = p.verdi > p.maks
  const skala = Math.max(p.verdi, p.maks, 1)
  return (
    <div class="sam-fremdrift" data-over={over ? '' : undefined}>
      <p class="sam-fremdrift-hode">
        <span class="sam-fremdrift-tittel">{p.tittel}</span>
        <span class="sam-fremdrift-tekst">{p.tekst}</span>
      </p>
      <svg class="sam-fremdrift-tegning" width="100%" height="12" aria-hidden="true">
        <rect class="sam-fremdrift-spor" width="100%" height="12" rx="2" />
        <rect
          class="sam-fremdrift-verdi"
          width={prosent(Math.min(p.verdi, p.maks), skala)}
          height="12"
          rx="2"
        />
        {over && (
          <rect
            class="sam-fremdrift-over"
            x={prosent(p.maks, skala)}
            width={prosent(p.verdi - p.maks, skala)}
            height="12"
            rx="2"
          />
        )}
      </svg>
      {p.resttekst !== undefined && (
        <p class="sam-fremdrift-rest">
          {over && <Ikon navn="advarsel" />}
          {p.resttekst}
        </p>
      )}
    </div>
  )
}

function prosent(del: number, hel: number): string {
  return `${(Math.max(0, del / hel) * 100).toFixed(2)}%`
}
