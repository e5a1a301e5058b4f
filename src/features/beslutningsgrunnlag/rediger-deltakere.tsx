import { Avkryssing, Feltgruppe, Tallfelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { Linjeknapper, NyLinje } from './linjeknapper.tsx'
import { Skjemadel, type DelProps } from './skjemadel.tsx'
import { skjematekster } from './skjematekster.ts'
import type { Deltakerverdier } from './skjemaverdier.ts'

const ANTALL = [
  'barnehagerKommunale',
  'barnehagerPrivate',
  'skolerKommunale',
  'skolerPrivate',
  'sfo',
] as const

export function Deltakerdel(p: DelProps) {
  const { sprak, verdier } = p
  const t = skjematekster[sprak]
  return (
    <Skjemadel navn="deltakerlinjer" sprak={sprak} ingress={t.ingressFor.deltakerlinjer}>
      {verdier.deltakerlinjer.length === 0 && <p class="sam-dempet">{t.ingen.deltakerlinjer}</p>}
      {verdier.deltakerlinjer.map((linje, i) => (
        <Deltakerlinje key={`${i}`} {...p} linje={linje} nr={i + 1} />
      ))}
      {!p.konflikt && <NyLinje sprak={sprak} gruppe="deltakerlinjer" />}
    </Skjemadel>
  )
}

function Deltakerlinje(p: DelProps & { readonly linje: Deltakerverdier; readonly nr: number }) {
  const { sprak, verdier, nettverk, linje, nr, feilVed } = p
  const t = skjematekster[sprak]
  const felt = <N extends keyof Deltakerverdier>(navn: N) => ({
    sprak,
    navn: `deltakerlinjer.${nr}.${navn}`,
    etikett: t.felt[navn],
    feil: feilVed(`deltakerlinjer.${nr}.${navn}`),
  })
  // A municipality that has left the network since, or came from a document, is not lost on saving.
  const kommuner = [...new Set([...nettverk.kommuner, ...linje.kommuner])]
  return (
    <div class="sam-kort">
      <Feltgruppe sprak={sprak} id={`deltakerlinjer.${nr}`} etikett={t.linje.deltakerlinjer(nr)}>
        <div class="sam-feltrutenett">
          <Tekstfelt {...felt('beskrivelse')} verdi={linje.beskrivelse} bredde="l" />
          <Velger
            {...felt('tiltakNr')}
            verdi={linje.tiltakNr}
            tomtValg={t.hele}
            bredde="l"
            valg={verdier.tiltak.map((tiltak, i) => ({
              verdi: String(i + 1),
              tekst: `${i + 1}. ${tiltak.tittel}`,
            }))}
          />
        </div>
        {kommuner.length > 0 && (
          <Feltgruppe
            sprak={sprak}
            id={`deltakerlinjer.${nr}.kommuner`}
            etikett={t.felt.kommuner}
            feil={feilVed(`deltakerlinjer.${nr}.kommuner`)}
          >
            <div class="sam-pa-rad">
              {kommuner.map((navn, i) => (
                <Avkryssing
                  key={navn}
                  sprak={sprak}
                  id={`deltakerlinjer.${nr}.kommuner.${i + 1}`}
                  navn={`deltakerlinjer.${nr}.kommuner`}
                  etikett={navn}
                  verdi={navn}
                  valgt={linje.kommuner.includes(navn)}
                />
              ))}
            </div>
          </Feltgruppe>
        )}
        <p class="sam-dempet sam-liten">{t.hjelp.antall}</p>
        <div class="sam-pa-rad">
          {ANTALL.map((navn) => (
            <Tallfelt key={navn} {...felt(navn)} verdi={linje[navn]} bredde="xs" />
          ))}
        </div>
        <Avkryssing {...felt('ppt')} valgt={linje.ppt} />
      </Feltgruppe>
      {!p.konflikt && (
        <Linjeknapper
          {...p}
          gruppe="deltakerlinjer"
          nr={nr}
          antall={verdier.deltakerlinjer.length}
        />
      )}
    </div>
  )
}
