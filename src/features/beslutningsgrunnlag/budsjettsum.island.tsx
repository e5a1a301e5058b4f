import { useEffect, useRef, useState } from 'preact/hooks'
import register from 'preact-custom-element'
import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import { BUDSJETTELEMENT, Budsjettpanel, type Budsjettdata } from './budsjettpanel.tsx'

/** The sums while someone types, by the same core as the server's. The form is saved as it is without this. */
function LevendeBudsjett({ data }: { readonly data: string }) {
  const [start] = useState(() => lesData(data))
  const [vist, settVist] = useState(start)
  const rot = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const skjema = rot.current?.closest('form')
    const regn = () => {
      if (skjema) settVist({ ...start, ...lesSkjema(skjema) })
    }
    regn()
    skjema?.addEventListener('input', regn)
    return () => skjema?.removeEventListener('input', regn)
  }, [start])

  return (
    <div ref={rot}>
      <Budsjettpanel {...vist} />
    </div>
  )
}

const LINJEBELOP = /^budsjett\.\d+\.belop$/

function lesSkjema(skjema: HTMLFormElement): Pick<Budsjettdata, 'omsokt' | 'linjer'> {
  const felt = [...new FormData(skjema)].flatMap(([navn, verdi]) =>
    typeof verdi === 'string' ? [{ navn, belop: tolkBelop(verdi) }] : [],
  )
  return {
    omsokt: felt.find((f) => f.navn === 'omsokt')?.belop ?? null,
    linjer: felt.filter((f) => LINJEBELOP.test(f.navn)).map((f) => f.belop),
  }
}

/** Written by our own server into the page; see `budsjettpanel.tsx`. */
function lesData(data: string): Budsjettdata {
  return JSON.parse(data)
}

register(LevendeBudsjett, BUDSJETTELEMENT, ['data'], { shadow: false })
