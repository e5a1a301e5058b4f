import type { Grunnlagstilstand } from '#core/beslutningsgrunnlag/status.ts'
import type { Habilitetshendelse } from '#core/habilitet/typer.ts'
import type { Dato } from '#core/dato.ts'
import type { Flerspraklig } from '#core/sprak.ts'
import type { Aktor } from '#core/tilgang/kan.ts'
import type { Sammensetning, Sete } from '#core/verv/typer.ts'
import type { Gruppemedlem } from '#core/vurdering/typer.ts'
import type { Tillitsverv } from '#core/verv/tillitsverv.ts'

/** A seat of the person; what is to be done is found for each of them. */
export type Hatt = Aktor & { readonly vervId: number; readonly fylkeId: string }

/** A network of a grant year, and how far its decision basis has come. Null: not begun. */
export interface Nettverkssak {
  readonly nettverkId: string
  readonly nettverkNavn: string
  readonly sak: {
    readonly status: Grunnlagstilstand['status']
    readonly vurdert: boolean
    readonly gruppeId: number | null
    readonly returnertGrunn: string | null
    readonly medlemIds: readonly string[]
    readonly partnerIds: readonly string[]
    /** What is declared and decided in the case, on whomever. */
    readonly habilitet: readonly Habilitetshendelse[]
  } | null
}

export interface Gruppebilde {
  readonly gruppeId: number
  readonly slug: string
  readonly navn: string
  /** The seats of the person that have a place in the group, with everyone who holds them. */
  readonly egneSeter: readonly {
    readonly seteId: number
    /** Whose the place is: the holding that is listed. */
    readonly vervId: number
    readonly holdere: readonly { readonly vervId: number; readonly personId: number }[]
  }[]
  /** Filled in for the groups the person sits in; empty for the others. */
  readonly medlemmer: readonly (Gruppemedlem & { readonly navn: string })[]
}

export interface Arsreferanse {
  readonly fylkeId: string
  readonly ar: number
  readonly ordningId: string
  readonly ordningNavn: Flerspraklig
  readonly ordningKort: string
}

/** A grant year whose recommendation is not adopted yet. */
export interface Arsbilde extends Arsreferanse {
  readonly arId: number
  /** The scheme exists in that year: new things may be begun. */
  readonly ordningGjelder: boolean
  readonly innsendingsfrist: Dato | null
  readonly innstillingsmote: Dato | null
  readonly tildelt: boolean
  readonly nokler: number
  /** Networks with a figure under every key. */
  readonly medNokkeltall: number
  readonly forslag: number
  readonly rammerVedtatt: boolean
  readonly nettverk: readonly Nettverkssak[]
  readonly grupper: readonly Gruppebilde[]
}

export interface Utvalgstilstand {
  readonly fylkeId: string
  readonly utvalgId: string
  readonly navn: string
  readonly sammensetning: Sammensetning | null
  readonly seter: readonly Sete[]
  readonly tillitsverv: readonly Tillitsverv[]
}

export interface Invitasjonsbilde {
  readonly fylkeId: string
  readonly navn: string
  readonly utloper: Dato
}

/** What the rules look at. Nothing of what they find is stored. */
export interface Situasjon {
  readonly dato: Dato
  /** So far ahead it is warned of terms that end. Not before `dato`. */
  readonly varselFra: Dato
  /** So far ahead an invitation that nobody has used is worth a look. Not before `dato`. */
  readonly snartFra: Dato
  readonly personId: number
  readonly hatter: readonly Hatt[]
  readonly ar: readonly Arsbilde[]
  readonly utvalg: readonly Utvalgstilstand[]
  /** Not used and not withdrawn. */
  readonly invitasjoner: readonly Invitasjonsbilde[]
  /** Mail that could not be delivered, per county. */
  readonly ikkeLevert: readonly { readonly fylkeId: string; readonly antall: number }[]
}

export const OPPGAVEKODER = [
  'tildeling',
  'nokler',
  'nokkeltall',
  'frister',
  'lag-forslag',
  'vedta-rammer',
  'uten-gruppe',
  'vedta-innstilling',
  'rett-grunnlag',
  'fullfor-grunnlag',
  'begynn-grunnlag',
  'vurder',
  'vurder-som-vara',
  'avgjor-habilitet',
  'avklar-habilitet',
  'uten-mandat',
  'ledige-seter',
  'uten-vara',
  'valg-mangler',
  'valg-utloper',
  'invitasjon-utloper',
  'invitasjon-utlopt',
  'epost-ikke-levert',
  'venter-rammer',
  'venter-grunnlag',
  'venter-gruppe',
  'venter-habilitet',
  'venter-vurdering',
  'venter-innstilling',
] as const
export type Oppgavekode = (typeof OPPGAVEKODER)[number]

/** One thing to do, or one thing somebody else must do first. */
export interface Oppgave {
  readonly kode: Oppgavekode
  /** For which hat. */
  readonly vervId: number
  readonly fylkeId: string
  /** True: another must act; the code says who. */
  readonly venter: boolean
  readonly frist: Dato | null
  /** The deadline has passed. Never true without one. */
  readonly forfalt: boolean
  readonly ar: Arsreferanse | null
  readonly nettverk: { readonly id: string; readonly navn: string } | null
  readonly gruppe: { readonly slug: string; readonly navn: string } | null
  readonly utvalg: { readonly id: string; readonly navn: string } | null
  /** How many it is about; at least 1. */
  readonly antall: number
  /** Which they are, in the order of the input: networks, groups or people. */
  readonly navn: readonly string[]
  /** The reason it came back with. */
  readonly grunn: string | null
}
