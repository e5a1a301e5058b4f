import type { ComponentChildren, JSX } from 'preact'
import { Datofelt, Tekstfelt, Velger } from './felt.tsx'
import type { Sprak } from './format.ts'
import { Knapp, LenkeKnapp } from './knapp.tsx'
import { Knapperad, Skjema } from './skjema.tsx'
import { uiTekster } from './tekster.ts'

export type LoggfilterProps = {
  readonly sprak: Sprak
  /** Where the choices are sent, and where all of them are taken away. */
  readonly sti: string
  readonly filter: {
    readonly fra: string | null
    readonly til: string | null
    readonly hvem: string
    readonly slag: string | null
  }
  readonly filtrert: boolean
  readonly hvemEtikett: string
  /** Null where everything is of one kind. */
  readonly slag: {
    readonly etikett: string
    readonly valg: readonly { readonly verdi: string; readonly tekst: string }[]
  } | null
}

/** Period, who, and kind: the filter over any list of what has happened. */
export function LoggfilterSkjema(p: LoggfilterProps): JSX.Element {
  const t = uiTekster(p.sprak)
  const { sprak, filter } = p
  return (
    <Skjema adresse={p.sti} metode="get" id="filter" paRad>
      <Datofelt sprak={sprak} navn="fra" etikett={t.fraOgMed} verdi={filter.fra ?? ''} />
      <Datofelt sprak={sprak} navn="til" etikett={t.tilOgMed} verdi={filter.til ?? ''} />
      <Tekstfelt
        sprak={sprak}
        navn="hvem"
        type="search"
        etikett={p.hvemEtikett}
        verdi={filter.hvem}
        maksLengde={100}
      />
      {p.slag !== null && (
        <Velger
          sprak={sprak}
          navn="slag"
          etikett={p.slag.etikett}
          tomtValg={t.alt}
          verdi={filter.slag ?? ''}
          valg={p.slag.valg}
        />
      )}
      <Knapperad>
        <Knapp vekt="sekundaer">{t.visValgte}</Knapp>
        {p.filtrert && (
          <LenkeKnapp vekt="tertiaer" href={p.sti}>
            {t.fjernValgene}
          </LenkeKnapp>
        )}
      </Knapperad>
    </Skjema>
  )
}

/** The ways to older and back to the newest lines, with what else belongs under such a list. */
export function Loggblading(p: {
  readonly sprak: Sprak
  /** Null where there is nothing older. */
  readonly eldre: string | null
  /** Null on the first page. */
  readonly nyeste: string | null
  readonly children?: ComponentChildren
}): JSX.Element | null {
  const t = uiTekster(p.sprak)
  if (p.eldre === null && p.nyeste === null && p.children === undefined) return null
  return (
    <Knapperad>
      {p.eldre !== null && (
        <LenkeKnapp vekt="sekundaer" href={p.eldre}>
          {t.visEldre}
        </LenkeKnapp>
      )}
      {p.nyeste !== null && (
        <LenkeKnapp vekt="tertiaer" href={p.nyeste}>
          {t.tilDeNyeste}
        </LenkeKnapp>
      )}
      {p.children}
    </Knapperad>
  )
}
