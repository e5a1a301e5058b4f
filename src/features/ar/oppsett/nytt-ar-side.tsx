import type { Sprak } from '#core/sprak.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Avkryssing, Tallfelt, Velger } from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { nyttartekster } from './nytt-ar-tekster.ts'
import type { Ordningsvalg } from './opprett-ar.ts'

export interface Nyttarskjema {
  readonly ordning: string
  readonly ar: string
  readonly kopier: boolean
}

export function Nyttarside(p: {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly ordninger: readonly Ordningsvalg[]
  readonly skjema: Nyttarskjema
  readonly feil?: readonly Feltfeil[]
  /** The address of the year that already is there. */
  readonly finnes?: string
}) {
  const { sprak, skjema } = p
  const t = nyttartekster[sprak]
  const feilVed = (felt: string) => p.feil?.find((f) => f.felt === felt)?.tekst
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={<p>{t.ingress}</p>} />
      <Feiloppsummering sprak={sprak} feil={p.feil ?? []} />
      {p.finnes && (
        <p>
          <a class="ds-link" href={p.finnes}>
            {t.seAret}
          </a>
        </p>
      )}
      <Skjema adresse={`/${p.fylkeId}/nytt-ar`}>
        <Velger
          sprak={sprak}
          navn="ordning"
          etikett={t.ordning}
          beskrivelse={t.ordningHjelp}
          feil={feilVed('ordning')}
          verdi={skjema.ordning}
          valg={p.ordninger.map((o) => ({
            verdi: o.id,
            tekst: t.varighet(o.navn[sprak], o.fra, o.til, o.brukteAr.join(', ')),
          }))}
        />
        <Tallfelt
          sprak={sprak}
          navn="ar"
          etikett={t.ar}
          feil={feilVed('ar')}
          verdi={skjema.ar}
          bredde="xs"
        />
        <Avkryssing
          sprak={sprak}
          navn="kopier"
          etikett={t.kopier}
          beskrivelse={t.kopierHjelp}
          valgt={skjema.kopier}
        />
        <Knapperad>
          <Knapp>{t.opprett}</Knapp>
          <LenkeKnapp vekt="tertiaer" href={`/${p.fylkeId}`}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
    </>
  )
}
