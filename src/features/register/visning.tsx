import { osloDato } from '#platform/oslo-dato.ts'
import { erDato } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { Datofelt } from '#ui/felt.tsx'
import { formatDato } from '#ui/format.ts'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { periodetekst, tilstand } from './periodetekst.ts'
import { registertekster } from './tekster.ts'

/** The day a page shows: `?dato=`, else today in Norway. */
export interface Visningsdato {
  readonly dato: string
  readonly erIDag: boolean
  /** What was asked for is not a date. */
  readonly ugyldig?: string | undefined
}

export function lesDato(f: Pick<Foresporsel, 'sok' | 'naa'>): Visningsdato {
  const iDag = osloDato(f.naa())
  const onsket = f.sok.get('dato')?.trim() ?? ''
  if (onsket === '' || onsket === iDag) return { dato: iDag, erIDag: true }
  return erDato(onsket)
    ? { dato: onsket, erIDag: false }
    : { dato: iDag, erIDag: true, ugyldig: onsket }
}

/** A form in the address: choose a day, see the page as it was then. */
export function Datovelger(p: {
  readonly sprak: Sprak
  readonly adresse: string
  readonly visning: Visningsdato
}) {
  const t = registertekster[p.sprak].datoSkjema
  return (
    <>
      <Skjema adresse={p.adresse} metode="get" paRad>
        <Datofelt
          sprak={p.sprak}
          navn="dato"
          etikett={t.etikett}
          verdi={p.visning.ugyldig ?? p.visning.dato}
          feil={p.visning.ugyldig === undefined ? undefined : t.ugyldig}
        />
        <Knapperad>
          <Knapp vekt="sekundaer">{t.vis}</Knapp>
          {!p.visning.erIDag && (
            <LenkeKnapp vekt="tertiaer" href={p.adresse}>
              {t.idag}
            </LenkeKnapp>
          )}
        </Knapperad>
      </Skjema>
      {!p.visning.erIDag && (
        <Varsel sprak={p.sprak} type="info">
          {t.slikVar(formatDato(p.visning.dato, p.sprak))}
        </Varsel>
      )}
    </>
  )
}

/** A name, and its Sámi form marked as the language it is in. */
export function Navn(p: {
  readonly navn: string
  readonly navnSamisk: string | null
  readonly samiskKode: string | null
}) {
  return (
    <>
      {p.navn}
      {p.navnSamisk !== null && (
        <>
          {' '}
          <span class="sam-dempet" lang={p.samiskKode ?? undefined}>
            {p.navnSamisk}
          </span>
        </>
      )}
    </>
  )
}

/** The period in words, with a mark when it is not running on the day the page shows. */
export function Periodevisning(p: {
  readonly sprak: Sprak
  readonly periode: Periode
  readonly dato: string
}) {
  const t = registertekster[p.sprak]
  const status = tilstand(p.periode, p.dato)
  return (
    <span>
      {periodetekst(p.periode, p.sprak)}{' '}
      {status === 'for' && <Statusmerke type="noytral">{t.avsluttet}</Statusmerke>}
      {status === 'senere' && <Statusmerke type="info">{t.kommer}</Statusmerke>}
    </span>
  )
}
