import { osloDato } from '#platform/oslo-dato.ts'
import { dagenFor, erDato } from '#core/dato.ts'
import type { Periode } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import { Datofelt } from '#ui/felt.tsx'
import { formatDato } from '#ui/format.ts'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { utvalgstekster } from './tekster.ts'

/** The day a page shows: `?dato=`, else today in Norway. */
export interface Dagvalg {
  readonly dato: string
  readonly erIDag: boolean
  /** What was asked for is not a date. */
  readonly ugyldig?: string | undefined
}

export function lesDag(f: Pick<Foresporsel, 'sok' | 'naa'>): Dagvalg {
  const dato = osloDato(f.naa())
  const onsket = f.sok.get('dato')?.trim() ?? ''
  if (onsket === '' || onsket === dato) return { dato, erIDag: true }
  return erDato(onsket) ? { dato: onsket, erIDag: false } : { dato, erIDag: true, ugyldig: onsket }
}

/** The same day on the next page. */
export function dagsok(d: Dagvalg): string {
  return d.erIDag ? '' : `?dato=${d.dato}`
}

export function Dagvelger(p: {
  readonly sprak: Sprak
  readonly adresse: string
  readonly dag: Dagvalg
}) {
  const t = utvalgstekster[p.sprak]
  return (
    <>
      <Skjema adresse={p.adresse} metode="get" paRad>
        <Datofelt
          sprak={p.sprak}
          navn="dato"
          etikett={t.dato}
          verdi={p.dag.ugyldig ?? p.dag.dato}
          feil={p.dag.ugyldig === undefined ? undefined : t.ugyldigDato}
        />
        <Knapperad>
          <Knapp vekt="sekundaer">{t.vis}</Knapp>
          {!p.dag.erIDag && (
            <LenkeKnapp vekt="tertiaer" href={p.adresse}>
              {t.idag}
            </LenkeKnapp>
          )}
        </Knapperad>
      </Skjema>
      {!p.dag.erIDag && (
        <Varsel sprak={p.sprak} type="info">
          {t.slikVar(formatDato(p.dag.dato, p.sprak))}
        </Varsel>
      )}
    </>
  )
}

/** A period in words, with its last day. */
export function periodetekst(p: Periode, sprak: Sprak): string {
  const t = utvalgstekster[sprak].periodetekst
  const fra = p.fra === null ? null : formatDato(p.fra, sprak)
  const siste = p.til === null ? null : formatDato(dagenFor(p.til), sprak)
  if (fra === null) return siste === null ? t.alltid : t.til(siste)
  return siste === null ? t.fra(fra) : `${fra} – ${siste}`
}

/** Links to the same content as files. */
export function LastNed(p: {
  readonly sprak: Sprak
  readonly adresse: string
  readonly sok?: string
}) {
  const lenke = (ende: string) => `${p.adresse}.${ende}${p.sok ?? ''}`
  return (
    <p class="sam-liten">
      {utvalgstekster[p.sprak].lastNed}: <a href={lenke('xlsx')}>Excel</a>,{' '}
      <a href={lenke('csv')}>CSV</a>, <a href={lenke('json')}>JSON</a>
    </p>
  )
}
