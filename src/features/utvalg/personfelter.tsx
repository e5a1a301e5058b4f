import type { Sprak } from '#core/sprak.ts'
import { Tekstfelt, Velger } from '#ui/felt.tsx'
import { INGEN, type Grunnlag } from './grunnlag.ts'
import type { Feltgiver } from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'

/** One of the known persons, or a new name. */
export function Personfelter(p: {
  readonly sprak: Sprak
  readonly g: Grunnlag
  readonly felt: Feltgiver
  readonly tillatIngen: boolean
}) {
  const t = skjematekster[p.sprak]
  return (
    <>
      <Velger
        {...p.felt('person')}
        etikett={t.person}
        valg={[
          ...(p.tillatIngen ? [{ verdi: INGEN, tekst: t.plassenBlirLedig }] : []),
          ...p.g.valg.personer.map((x) => ({ verdi: String(x.id), tekst: x.navn })),
        ]}
      />
      <Tekstfelt
        {...p.felt('nyPerson')}
        etikett={t.nyPerson}
        beskrivelse={t.nyPersonHjelp}
        krav="valgfritt"
      />
    </>
  )
}
