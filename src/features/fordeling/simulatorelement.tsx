import { h } from 'preact'
import { Simulator, type SimulatorProps } from './simulator.tsx'

export const SIMULATORELEMENT = 'sam-fordelingssimulator'

/** The simulator as the server draws it, in the element that a script brings to life. */
export function Simulatorelement(p: SimulatorProps) {
  return h(SIMULATORELEMENT, { 'data-oy': true, data: JSON.stringify(p) }, <Simulator {...p} />)
}
