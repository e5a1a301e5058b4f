import type { ComponentChildren, JSX } from 'preact'
import { Brodsmuler, type Brodsmule } from './brodsmuler.tsx'
import { Topp, type ToppProps } from './topp.tsx'
import { uiTekster } from './tekster.ts'

export type Fargevalg = 'light' | 'dark' | 'auto'

/** Addresses of the built files, from the build's manifest. */
export type Ressurser = {
  readonly stil: string
  readonly ikon?: string | undefined
  /** Font files fetched early: the text does not jump. */
  readonly fonter?: readonly string[]
  readonly skript?: readonly string[]
}

export type SideProps = Omit<ToppProps, 'farge'> & {
  readonly farge: Fargevalg
  /** In the browser's tab, before the name of the service. */
  readonly tittel: string
  readonly ressurser: Ressurser
  readonly brodsmuler?: readonly Brodsmule[]
  /** Messages that concern the whole page. */
  readonly varsler?: ComponentChildren
  readonly bunn?: ComponentChildren
  /** The page talks to the server without reloading: writes the settings the library reads. */
  readonly htmx?: boolean
  /** Text at a width that reads well, instead of the full width for tables. */
  readonly smal?: boolean
  readonly beskrivelse?: string
  readonly children: ComponentChildren
}

/** The whole document. Render it with `tilHtml`. */
export function Side(p: SideProps): JSX.Element {
  const t = uiTekster(p.sprak)
  return (
    <html lang={p.sprak} data-color-scheme={p.farge} data-size="sm">
      <head>
        <meta charset="utf-8" />
        <title>
          {p.tittel === p.tjeneste.navn ? p.tittel : `${p.tittel} – ${p.tjeneste.navn}`}
        </title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={FARGESKJEMA[p.farge]} />
        {p.beskrivelse && <meta name="description" content={p.beskrivelse} />}
        {p.htmx && <meta name="htmx-config" content={HTMX} />}
        {p.ressurser.fonter?.map((href) => (
          <link
            key={href}
            rel="preload"
            href={href}
            as="font"
            type="font/woff2"
            crossorigin="anonymous"
          />
        ))}
        <link rel="stylesheet" href={p.ressurser.stil} />
        {p.ressurser.ikon && <link rel="icon" type="image/svg+xml" href={p.ressurser.ikon} />}
        {p.ressurser.skript?.map((src) => (
          <script key={src} type="module" src={src} />
        ))}
      </head>
      <body>
        <a class="sam-hopp" href="#innhold">
          {t.hoppTilInnhold}
        </a>
        <Topp {...p} farge={p.farge} />
        <div class="sam-ramme">
          <Brodsmuler sprak={p.sprak} smuler={p.brodsmuler ?? []} />
          <main
            id="innhold"
            class={p.smal ? 'sam-innhold sam-innhold-smal' : 'sam-innhold'}
            tabIndex={-1}
          >
            {p.varsler && <div class="sam-varsler">{p.varsler}</div>}
            {p.children}
          </main>
        </div>
        <footer class="sam-bunn">
          <div class="sam-ramme">{p.bunn}</div>
        </footer>
      </body>
    </html>
  )
}

const FARGESKJEMA: Record<Fargevalg, string> = {
  light: 'light',
  dark: 'dark',
  auto: 'light dark',
}

// The content security policy allows no eval and no style of its own; requests go to ourselves only.
const HTMX = JSON.stringify({
  mode: 'same-origin',
  includeIndicatorCSS: false,
  history: 'reload',
})
