import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import { useEffect, useState } from 'preact/hooks'
import register from 'preact-custom-element'
import { ARKSKJEMA, SUMELEMENT, Sumpanel, type Sumdata } from './sumpanel.tsx'

/** The group's sum while the amount is typed, by the same core as the server's. The sheet is saved as it is without this. */
function LevendeSum({ data }: { readonly data: string }) {
  const [start] = useState(() => lesData(data))
  const [skrevet, settSkrevet] = useState(start.skrevet)

  useEffect(() => {
    const skjema = document.querySelector<HTMLFormElement>(`form#${ARKSKJEMA}`)
    const belop = skjema?.querySelector<HTMLInputElement>('[name="belop"]')
    const regn = () => settSkrevet(tolkBelop(belop?.value ?? ''))
    // What the browser itself has put back, after a reload or «back».
    regn()
    skjema?.addEventListener('input', regn)
    return () => skjema?.removeEventListener('input', regn)
  }, [])

  return <Sumpanel {...start} skrevet={skrevet} />
}

/** Written by our own server into the page; see `sumpanel.tsx`. */
function lesData(data: string): Sumdata {
  return JSON.parse(data)
}

register(LevendeSum, SUMELEMENT, ['data'], { shadow: false })
