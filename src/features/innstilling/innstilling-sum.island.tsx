import { useEffect, useRef, useState } from 'preact/hooks'
import register from 'preact-custom-element'
import { innstill } from '#core/innstilling/innstill.ts'
import type { Innstillingsforslag, Innstillingsgrunnlag } from '#core/innstilling/typer.ts'
import { formatTall } from '#ui/format.ts'
import { Sumpanel } from './sumpanel.tsx'
import { SUMELEMENT, type Sumdata } from './sumelement.tsx'
import { tolkUtkast } from './tolk-utkast.ts'
import { TOM_LINJE } from './typer.ts'
import { finnUtkastfeil } from './utkastfeil.ts'

/**
 * The sums while someone types: the server's own rules, run on what stands in the form around the
 * element. Nothing is sent; the form is saved as it is without this.
 */
function LevendeSum({ data }: { readonly data: string }) {
  const [start] = useState(() => lesData(data))
  const [vist, settVist] = useState({ sum: start.sum, rettes: start.rettes })
  const rot = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const skjema = rot.current?.closest('form')
    const regn = () => {
      if (skjema) settVist(regnUt(skjema, start))
    }
    regn()
    skjema?.addEventListener('input', regn)
    return () => skjema?.removeEventListener('input', regn)
  }, [start])

  return (
    <div ref={rot}>
      <Sumpanel {...start} {...vist} />
    </div>
  )
}

function regnUt(skjema: HTMLFormElement, start: Sumdata) {
  const felt = new FormData(skjema)
  const les = (navn: string) => {
    const verdi = felt.get(navn)
    return typeof verdi === 'string' ? verdi.trim() : ''
  }
  const ider = start.grunnlag.saker.map((s) => s.nettverkId)
  const { innhold, feil } = tolkUtkast(les, ider)
  const forslag = innstill(medTastet(start.grunnlag, innhold))
  skrivLinjer(skjema, forslag, start)
  return { sum: forslag.sum, rettes: feil.length + finnUtkastfeil(innhold, forslag).length }
}

type Innhold = ReturnType<typeof tolkUtkast>['innhold']

function medTastet(grunnlag: Innstillingsgrunnlag, innhold: Innhold): Innstillingsgrunnlag {
  return {
    ...grunnlag,
    utvidetRamme: innhold.utvidetRamme,
    saker: grunnlag.saker.map((s) => ({
      ...s,
      ...(innhold.linjer.get(s.nettverkId) ?? TOM_LINJE),
    })),
  }
}

/** What each line comes to, in its cell of the table. */
function skrivLinjer(skjema: HTMLFormElement, forslag: Innstillingsforslag, start: Sumdata): void {
  const linjer = new Map(forslag.linjer.map((l) => [l.nettverkId, l]))
  for (const celle of skjema.querySelectorAll<HTMLElement>('[data-samlet]')) {
    const linje = linjer.get(celle.dataset['samlet'] ?? '')
    if (linje) celle.textContent = formatTall(linje.samlet, start.sprak)
  }
}

/** Written by our own server into the page; see `sumelement.tsx`. */
function lesData(data: string): Sumdata {
  return JSON.parse(data)
}

register(LevendeSum, SUMELEMENT, ['data'], { shadow: false })
