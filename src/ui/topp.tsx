import type { ComponentChildren, JSX } from 'preact'
import { Egen, type Egenside } from './egenside.tsx'
import { Ikon } from './ikon.tsx'
import { Merke } from './merke.tsx'
import type { Sprak } from './format.ts'
import type { Fargevalg } from './side.tsx'
import { uiTekster } from './tekster.ts'

export type Menyvalg = { readonly tekst: string; readonly href: string; readonly aktiv?: boolean }

/** One dimension of where the reader is: what it is called, what is chosen, what else there is. */
export type Kontekstvelger = {
  readonly etikett: string
  readonly valgt: string
  /** With fewer than two there is nothing to choose, and it is only shown. */
  readonly valg: readonly Menyvalg[]
}

/** Who is acting, and for whom: both always in sight. */
export type Hvem = {
  readonly navn: string
  readonly forHvem: string
  /** Role, contact, change of role, sign out: shown when opened. */
  readonly meny?: ComponentChildren
}

export type Sprakvalg = { readonly sprak: Sprak; readonly navn: string; readonly href: string }

/** A small form that sends `farge` = light, dark or auto. */
export type Fargeskjema = {
  readonly adresse: string
  readonly metode?: 'post' | 'get'
  readonly skjulte?: Readonly<Record<string, string>>
}

export type ToppProps = {
  readonly sprak: Sprak
  readonly farge: Fargevalg
  readonly tjeneste: { readonly navn: string; readonly href: string; readonly undertittel?: string }
  readonly kontekst?: readonly Kontekstvelger[]
  readonly hvem?: Hvem | undefined
  /** In place of `hvem` for one who is not signed in: a link to sign in. */
  readonly loggInn?: Menyvalg | undefined
  readonly minSide?: Egenside | undefined
  readonly navigasjon?: readonly Menyvalg[]
  readonly sprakvalg?: readonly Sprakvalg[]
  readonly fargeskjema?: Fargeskjema | undefined
}

/** The head of every page: name, where, who and for whom, language, light or dark, navigation. */
export function Topp(p: ToppProps): JSX.Element {
  const t = uiTekster(p.sprak)
  return (
    <header class="sam-topp">
      <div class="sam-ramme sam-topp-rutenett">
        <a class="sam-navn" href={p.tjeneste.href}>
          <Merke />
          <span class="sam-navn-tekst">
            {p.tjeneste.navn}
            {p.tjeneste.undertittel && <small>{p.tjeneste.undertittel}</small>}
          </span>
        </a>
        <Kontekst sprak={p.sprak} velgere={p.kontekst ?? []} />
        <HvemErJeg {...p} />
        {p.navigasjon && p.navigasjon.length > 0 && (
          <nav class="sam-nav" aria-label={t.hovednavigasjon}>
            <ul>
              {p.navigasjon.map((n) => (
                <li key={n.href}>
                  <a href={n.href} aria-current={n.aktiv ? 'page' : undefined}>
                    {n.tekst}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <div class="sam-topp-verktoy">
          {p.minSide && <Egen {...p.minSide} />}
          {p.sprakvalg && p.sprakvalg.length > 0 && (
            <nav class="sam-sprak" aria-label={t.sprak}>
              <ul>
                {p.sprakvalg.map((s) => (
                  <li key={s.sprak}>
                    <a
                      href={s.href}
                      hreflang={s.sprak}
                      lang={s.sprak}
                      aria-current={s.sprak === p.sprak ? 'true' : undefined}
                    >
                      {s.navn}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {p.fargeskjema && <Fargebytter {...p} skjema={p.fargeskjema} />}
        </div>
      </div>
    </header>
  )
}

function Kontekst(p: { sprak: Sprak; velgere: readonly Kontekstvelger[] }): JSX.Element | null {
  if (p.velgere.length === 0) return null
  return (
    <nav class="sam-kontekst" aria-label={uiTekster(p.sprak).kontekst}>
      <ul>
        {p.velgere.map((v) => (
          <li key={v.etikett}>
            {v.valg.length < 2 ? (
              <span class="sam-velger-fast">
                <span class="ds-sr-only">{v.etikett}: </span>
                {v.valgt}
              </span>
            ) : (
              <Nedtrekk
                tittel={
                  <>
                    <span class="ds-sr-only">{v.etikett}: </span>
                    {v.valgt}
                  </>
                }
              >
                <p class="sam-nedtrekk-tittel">{v.etikett}</p>
                <ul>
                  {v.valg.map((m) => (
                    <li key={m.href}>
                      <a href={m.href} aria-current={m.aktiv ? 'true' : undefined}>
                        {m.tekst}
                      </a>
                    </li>
                  ))}
                </ul>
              </Nedtrekk>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function HvemErJeg(p: ToppProps): JSX.Element {
  const t = uiTekster(p.sprak)
  if (p.hvem === undefined)
    return (
      <div class="sam-hvem">
        {p.loggInn ? <a href={p.loggInn.href}>{p.loggInn.tekst}</a> : t.ikkeInnlogget}
      </div>
    )
  const tekst = (
    <span class="sam-hvem-tekst">
      <span class="ds-sr-only">{t.hvemDuEr}: </span>
      <strong>{p.hvem.navn}</strong>
      <span class="sam-hvem-for">
        {t.for}: {p.hvem.forHvem}
      </span>
    </span>
  )
  return (
    <div class="sam-hvem">
      {p.hvem.meny === undefined ? tekst : <Nedtrekk tittel={tekst}>{p.hvem.meny}</Nedtrekk>}
    </div>
  )
}

function Fargebytter(p: ToppProps & { readonly skjema: Fargeskjema }): JSX.Element {
  const t = uiTekster(p.sprak)
  const valg = [
    ['light', t.lys],
    ['dark', t.mork],
    ['auto', t.auto],
  ] as const
  return (
    <form
      class="sam-farge"
      action={p.skjema.adresse}
      method={p.skjema.metode ?? 'post'}
      data-fargebytter
      aria-label={t.fargevalg}
    >
      {Object.entries(p.skjema.skjulte ?? {}).map(([navn, verdi]) => (
        <input key={navn} type="hidden" name={navn} value={verdi} />
      ))}
      {valg.map(([verdi, tekst]) => (
        <button
          key={verdi}
          type="submit"
          name="farge"
          value={verdi}
          aria-pressed={p.farge === verdi ? 'true' : 'false'}
          title={tekst}
        >
          <span class="ds-sr-only">{tekst}</span>
          <Fargetegn verdi={verdi} />
        </button>
      ))}
    </form>
  )
}

function Fargetegn({ verdi }: { readonly verdi: Fargevalg }): JSX.Element {
  const tegning: Record<Fargevalg, string> = {
    light:
      'M10 6.4a3.6 3.6 0 1 0 0 7.2 3.6 3.6 0 0 0 0-7.2ZM10 1.8v1.6M10 16.6v1.6M1.8 10h1.6M16.6 10h1.6M4.2 4.2l1.1 1.1M14.7 14.7l1.1 1.1M4.2 15.8l1.1-1.1M14.7 5.3l1.1-1.1',
    dark: 'M16.5 12.2A7 7 0 0 1 7.8 3.5a7 7 0 1 0 8.7 8.7Z',
    auto: 'M2.5 4h15v10h-15zM7 17h6M10 14v3',
  }
  return (
    <svg class="sam-ikon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={tegning[verdi]} />
    </svg>
  )
}

/** A menu that opens without a script; the script closes it on Escape and on a press elsewhere. */
export function Nedtrekk(p: {
  readonly tittel: ComponentChildren
  readonly children: ComponentChildren
}): JSX.Element {
  return (
    <details class="sam-nedtrekk" data-nedtrekk>
      <summary>
        {p.tittel}
        <Ikon navn="ned" />
      </summary>
      <div class="sam-nedtrekk-innhold">{p.children}</div>
    </details>
  )
}
