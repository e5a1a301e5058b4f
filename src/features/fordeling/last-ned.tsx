import type { Sprak } from '#core/sprak.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import { fordelingstekster } from './tekster.ts'

const FORMER = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['pdf', 'PDF'],
] as const

/** The same address in the forms it has. `sok` is the query with its question mark. */
export function LastNed(p: {
  readonly sprak: Sprak
  readonly sti: string
  readonly sok?: string
  readonly former?: readonly (typeof FORMER)[number][0][]
}) {
  return (
    <Avsnitt tittel={fordelingstekster[p.sprak].lastNed} id="last-ned">
      <Knapperad>
        {FORMER.filter(([ende]) => p.former?.includes(ende) ?? true).map(([ende, navn]) => (
          <LenkeKnapp key={ende} href={`${p.sti}.${ende}${p.sok ?? ''}`} vekt="sekundaer" liten>
            {navn}
          </LenkeKnapp>
        ))}
      </Knapperad>
    </Avsnitt>
  )
}
