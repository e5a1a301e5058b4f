import type { JSX } from 'preact'

export type IkonNavn =
  | 'info'
  | 'ok'
  | 'advarsel'
  | 'feil'
  | 'klokke'
  | 'las'
  | 'penn'
  | 'pil'
  | 'ned'
  | 'person'
  | 'strek'

// Drawn on a 20 by 20 grid with round strokes, so that all weigh the same beside text.
const STREK: Record<IkonNavn, string> = {
  info: 'M10 9v5M10 6.2v.1M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  ok: 'M4.5 10.5l3.6 3.6 7.4-8.2',
  advarsel: 'M10 7.6v4M10 14.2v.1M10 2.8l7.7 13.4H2.3L10 2.8Z',
  feil: 'M7.2 7.2l5.6 5.6M12.8 7.2l-5.6 5.6M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  klokke: 'M10 5.8V10l2.8 2M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0Z',
  las: 'M4.5 9h11v8h-11zM6.8 9V6.4a3.2 3.2 0 0 1 6.4 0V9',
  penn: 'M4 16l.8-3.4L13.4 4 16 6.6 7.4 15.2 4 16Z',
  pil: 'M4 10h12M11 5l5 5-5 5',
  ned: 'M5 7.5l5 5 5-5',
  person:
    'M10 10a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6ZM3.6 17c.7-3 3.2-4.6 6.4-4.6s5.7 1.6 6.4 4.6',
  strek: 'M5 10h10',
}

/** A drawing beside a text; never the only carrier of a meaning, so it is hidden from readers. */
export function Ikon({ navn }: { readonly navn: IkonNavn }): JSX.Element {
  return (
    <svg class="sam-ikon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={STREK[navn]} />
    </svg>
  )
}
