import type { Dato } from '#core/dato.ts'
import { dagenFor } from '#core/dato.ts'
import { gjelder } from '#core/register/periode.ts'
import { behandler, kan } from '#core/tilgang/kan.ts'
import type { Tillitsvervslag } from '#core/verv/tillitsverv.ts'
import type { Arsreferanse, Situasjon } from './typer.ts'

/** A date that is coming. */
export type Kommende = { readonly dato: Dato; readonly fylkeId: string } & (
  | { readonly slag: 'innsendingsfrist' | 'innstillingsmote'; readonly ar: Arsreferanse }
  | {
      readonly slag: 'valg'
      readonly utvalg: { readonly id: string; readonly navn: string }
      readonly verv: Tillitsvervslag
    }
  | { readonly slag: 'invitasjon'; readonly navn: string }
)

/**
 * The dates from today on in the counties of the hats, and of a year when a hat's body handles its
 * scheme; the nearest first. None has passed.
 */
export function finnFrister(s: Situasjon): readonly Kommende[] {
  const fylker = new Set(s.hatter.map((h) => h.fylkeId))
  const inviterer = new Set(
    s.hatter
      .filter((h) => kan(h, 'person.inviter', { fylkeId: h.fylkeId }).ok)
      .map((h) => h.fylkeId),
  )
  const angarHatt = (ar: Arsreferanse) =>
    s.hatter.some((h) => h.fylkeId === ar.fylkeId && behandler(h, ar.ordningId))
  const datoer: readonly (Kommende | null)[] = [
    ...s.ar.filter(angarHatt).flatMap((ar) => [
      ar.innsendingsfrist === null
        ? null
        : ({
            slag: 'innsendingsfrist',
            dato: ar.innsendingsfrist,
            fylkeId: ar.fylkeId,
            ar,
          } as const),
      ar.innstillingsmote === null
        ? null
        : ({
            slag: 'innstillingsmote',
            dato: ar.innstillingsmote,
            fylkeId: ar.fylkeId,
            ar,
          } as const),
    ]),
    ...s.utvalg.flatMap((u) =>
      u.tillitsverv
        .filter((t) => gjelder(t.gyldig, s.dato))
        .map((t) =>
          t.gyldig.til === null || dagenFor(t.gyldig.til) > s.varselFra
            ? null
            : ({
                slag: 'valg',
                dato: dagenFor(t.gyldig.til),
                fylkeId: u.fylkeId,
                utvalg: { id: u.utvalgId, navn: u.navn },
                verv: t.verv,
              } as const),
        ),
    ),
    ...s.invitasjoner
      .filter((i) => inviterer.has(i.fylkeId))
      .map(
        (i) => ({ slag: 'invitasjon', dato: i.utloper, fylkeId: i.fylkeId, navn: i.navn }) as const,
      ),
  ]
  return datoer
    .filter((d) => d !== null)
    .filter((d) => fylker.has(d.fylkeId) && d.dato >= s.dato)
    .toSorted((a, b) => a.dato.localeCompare(b.dato))
}
