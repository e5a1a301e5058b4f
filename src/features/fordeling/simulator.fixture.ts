import type { SimulatorProps } from './simulator.tsx'

/** What the page hands to the browser, read out of its HTML as the element would. */
export function lesSimulatorprops(html: string): SimulatorProps {
  const data = /<sam-fordelingssimulator[^>]* data="([^"]*)"/.exec(html)?.[1]
  if (data === undefined) throw new Error('Siden har ingen simulator')
  return JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'))
}
