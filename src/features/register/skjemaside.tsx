import type { ComponentChildren } from 'preact'
import type { Sprak } from '#core/sprak.ts'
import type { Foresporsel } from '#features/tilgang/foresporsel.ts'
import type { Brodsmule, Innhold } from '#platform/http/svar.ts'
import { Beskrivelsesliste, type Beskrivelse } from '#ui/beskrivelsesliste.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Knapp, LenkeKnapp, type Knappfarge } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { registertekster } from './tekster.ts'

/** One fault, written out, at the field with this name. */
export interface Skjemafeil {
  readonly felt: string
  readonly tekst: string
}

/** What a form page is drawn from: what is in the fields, and what is wrong with it. */
export interface Skjemautfylling {
  readonly verdier: Readonly<Record<string, string>>
  readonly feil: readonly Skjemafeil[]
  /** Somebody saved first: what is stored now. */
  readonly lagretNaa?: readonly Beskrivelse[] | undefined
}

export interface SkjemasideProps extends Skjemautfylling {
  readonly sprak: Sprak
  readonly tittel: string
  readonly overtittel?: string
  readonly ingress?: ComponentChildren
  readonly adresse: string
  readonly tilbake: string
  /** The label of each field: the summary names the field, for «fill in this field» alone does not. */
  readonly etiketter: Readonly<Record<string, string>>
  readonly skjulte?: Readonly<Record<string, string>>
  readonly knapp?: string
  readonly knappfarge?: Knappfarge
  /** The form has other buttons than the one that saves. */
  readonly lagreForst?: boolean
  readonly children: ComponentChildren
}

/** The answer that is a page with one form. */
export function skjemasvar(
  f: Pick<Foresporsel, 'sprak'>,
  p: Omit<SkjemasideProps, 'sprak'> & {
    readonly status?: 200 | 409 | 422 | undefined
    readonly brodsmuler: readonly Brodsmule[]
  },
): Innhold {
  const { status = 200, brodsmuler, ...props } = p
  return {
    slag: 'innhold',
    status,
    side: () => ({
      tittel: p.tittel,
      brodsmuler,
      innhold: <Skjemaside {...props} sprak={f.sprak} />,
    }),
  }
}

/** A page with one form: every fault on top and at its field, and what somebody else saved. */
export function Skjemaside(p: SkjemasideProps) {
  const t = registertekster[p.sprak]
  return (
    <>
      <Sidehode tittel={p.tittel} overtittel={p.overtittel} ingress={p.ingress} />
      {p.lagretNaa && (
        <Varsel sprak={p.sprak} type="advarsel" tittel={t.konflikt.tittel} kunngjor>
          <p>{t.konflikt.tekst}</p>
          {p.lagretNaa.length > 0 && (
            <>
              <p>{t.konflikt.naa}:</p>
              <Beskrivelsesliste punkter={p.lagretNaa} />
            </>
          )}
        </Varsel>
      )}
      <Feiloppsummering sprak={p.sprak} feil={medEtikett(p.feil, p.etiketter)} />
      <Skjema adresse={p.adresse} skjulte={p.skjulte ?? {}} varsleUlagret>
        {p.lagreForst && (
          // Enter in a field presses the first button of the form: it must be the one that saves.
          <button class="ds-sr-only" type="submit" tabIndex={-1} aria-hidden="true">
            {t.lagre}
          </button>
        )}
        {p.children}
        <Knapperad>
          <Knapp farge={p.knappfarge}>{p.knapp ?? t.lagre}</Knapp>
          <LenkeKnapp vekt="tertiaer" href={p.tilbake}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
    </>
  )
}

export function medEtikett(
  feil: readonly Skjemafeil[],
  etiketter: Readonly<Record<string, string>>,
): readonly Skjemafeil[] {
  return feil.map((f) => {
    const etikett = etiketter[f.felt]
    return etikett === undefined ? f : { ...f, tekst: `${etikett}: ${f.tekst}` }
  })
}

/** For each field: its value, its fault and its name, ready to spread into a field of the form. */
export function feltene(p: { readonly sprak: Sprak } & Skjemautfylling) {
  return (navn: string) => ({
    sprak: p.sprak,
    navn,
    verdi: p.verdier[navn] ?? '',
    feil: p.feil.find((f) => f.felt === navn)?.tekst,
  })
}
