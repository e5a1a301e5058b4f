import type { ComponentChildren } from 'preact'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Feltfeil } from '#platform/http/skjemadata.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import type { Feil } from './feltfeil.ts'
import type { Samlingsrad } from './samling.ts'
import type { Skjemaverdier } from './skjemaverdier.ts'
import { skjematekster, type Skjematekster } from './skjematekster.ts'
import type { LagretGrunnlag, Nettverksgrunnlag, Partnervalg } from './lagret-grunnlag.ts'

export interface RedigerProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly nettverk: Nettverksgrunnlag
  readonly partnere: readonly Partnervalg[]
  /** As it is stored now. */
  readonly rad: Samlingsrad
  readonly grunnlag: LagretGrunnlag
  /** As the form stands: stored, or typed and refused. */
  readonly verdier: Skjemaverdier
  /** The version the form was made from. */
  readonly versjon: number
  readonly feil: readonly Feltfeil[]
  /** Somebody saved in between: told, and nothing can be sent from here. */
  readonly konflikt: boolean
  readonly sti: string
}

/** What every part of the form needs. */
export interface DelProps extends RedigerProps {
  readonly feilVed: Feil
}

/** One part of the form, with its heading as a place to come to. */
export function Skjemadel(p: {
  readonly navn: keyof Skjematekster['del']
  readonly sprak: Sprak
  readonly ingress?: string | undefined
  readonly children: ComponentChildren
}) {
  return (
    <Avsnitt
      id={`del-${p.navn}`}
      tittel={skjematekster[p.sprak].del[p.navn]}
      ingress={p.ingress && <p>{p.ingress}</p>}
    >
      {p.children}
    </Avsnitt>
  )
}
