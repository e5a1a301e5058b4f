import type { ComponentChildren, JSX } from 'preact'
import { LenkeKnapp } from './knapp.tsx'
import { Avsnitt } from './sidehode.tsx'
import { Knapperad } from './skjema.tsx'

const NAVN = { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV', json: 'JSON' } as const

export interface Fillenke {
  readonly tekst: string
  readonly href: string
}

/** The forms of one address, in the order given. `sok` is the query with its question mark. */
export function fillenker(
  adresse: string,
  former: readonly (keyof typeof NAVN)[],
  sok = '',
): readonly Fillenke[] {
  return former.map((form) => ({ tekst: NAVN[form], href: `${adresse}.${form}${sok}` }))
}

/** The same content as files: at the foot of a page, looking the same on every one. */
export function LastNed(p: {
  readonly tittel: ComponentChildren
  readonly lenker: readonly Fillenke[]
}): JSX.Element {
  return (
    <Avsnitt tittel={p.tittel} id="last-ned">
      <Knapperad>
        {p.lenker.map(({ tekst, href }) => (
          <LenkeKnapp key={href} vekt="sekundaer" liten href={href} last>
            {tekst}
          </LenkeKnapp>
        ))}
      </Knapperad>
    </Avsnitt>
  )
}
