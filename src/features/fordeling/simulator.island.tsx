import { useEffect, useRef, useState } from 'preact/hooks'
import register from 'preact-custom-element'
import { Simulator, type SimulatorProps } from './simulator.tsx'
import { flyttGlider } from './simuler.ts'
import { SIMULATORELEMENT } from './simulatorelement.tsx'

/**
 * The simulator where a script runs: the same component and the same engine as the server's, run
 * again for every key and every move of a slider. The address follows, so that it can be shared.
 */
function LevendeSimulator({ data }: { readonly data: string }) {
  const [start] = useState(() => lesData(data))
  const [felt, settFelt] = useState(start.felt)
  const rot = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const lytt = ({ target }: Event) => {
      if (!(target instanceof HTMLInputElement)) return
      const navn = target.dataset['felt'] ?? target.name
      if (!Object.hasOwn(start.felt, navn)) return
      const { type, value } = target
      settFelt((f) => (type === 'range' ? flyttGlider(f, navn, value) : { ...f, [navn]: value }))
    }
    const element = rot.current
    element?.addEventListener('input', lytt)
    return () => element?.removeEventListener('input', lytt)
  }, [start])

  useEffect(() => {
    if (felt === start.felt) return undefined
    // Browsers refuse more than some hundred changes of address in a short time.
    const ur = setTimeout(() => {
      history.replaceState(null, '', `${start.adresse}?${new URLSearchParams(felt).toString()}`)
    }, 400)
    return () => clearTimeout(ur)
  }, [felt, start])

  return (
    <div ref={rot}>
      <Simulator {...start} felt={felt} levende />
    </div>
  )
}

/** Written by our own server into the page; see `simulatorelement.tsx`. */
function lesData(data: string): SimulatorProps {
  return JSON.parse(data)
}

register(LevendeSimulator, SIMULATORELEMENT, ['data'], { shadow: false })
