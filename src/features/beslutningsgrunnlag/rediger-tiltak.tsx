import { semester as lagSemester } from '#core/semester.ts'
import { Avkryssing, Datofelt, Feltgruppe, Tekstfelt, Tekstomrade, Velger } from '#ui/felt.tsx'
import { Linjeknapper, NyLinje } from './linjeknapper.tsx'
import { Skjemadel, type DelProps } from './skjemadel.tsx'
import { skjematekster } from './skjematekster.ts'
import type { Tiltaksverdier } from './skjemaverdier.ts'

export function Tiltaksdel(p: DelProps) {
  const { sprak, verdier } = p
  const t = skjematekster[sprak]
  return (
    <Skjemadel navn="tiltak" sprak={sprak} ingress={t.ingressFor.tiltak}>
      {verdier.tiltak.length === 0 && <p class="sam-dempet">{t.ingen.tiltak}</p>}
      {verdier.tiltak.map((tiltak, i) => (
        <Tiltak key={`${i}`} {...p} tiltak={tiltak} nr={i + 1} />
      ))}
      {!p.konflikt && <NyLinje sprak={sprak} gruppe="tiltak" />}
    </Skjemadel>
  )
}

function Tiltak(p: DelProps & { readonly tiltak: Tiltaksverdier; readonly nr: number }) {
  const { sprak, ar, tiltak, nr, feilVed } = p
  const t = skjematekster[sprak]
  const felt = <N extends keyof Tiltaksverdier>(navn: N) => ({
    sprak,
    navn: `tiltak.${nr}.${navn}`,
    etikett: t.felt[navn],
    feil: feilVed(`tiltak.${nr}.${navn}`),
  })
  const semester = t.hjelp.semester(lagSemester(ar.ar, 'H'), lagSemester(ar.ar + 1, 'V'))
  return (
    <div class="sam-kort">
      <Feltgruppe sprak={sprak} id={`tiltak.${nr}`} etikett={t.linje.tiltak(nr)}>
        <div class="sam-feltrutenett">
          <Tekstfelt
            {...felt('tittel')}
            verdi={tiltak.tittel}
            beskrivelse={t.hjelp.tittel}
            maksLengde={300}
            bredde="l"
          />
          <Tekstfelt
            {...felt('tema')}
            verdi={tiltak.tema}
            beskrivelse={t.hjelp.tema}
            maksLengde={300}
            bredde="l"
          />
        </div>
        <Feltgruppe
          sprak={sprak}
          id={`tiltak.${nr}.malgrupper`}
          etikett={t.felt.malgrupper}
          feil={feilVed(`tiltak.${nr}.malgrupper`)}
        >
          <div class="sam-pa-rad">
            {ar.regler.malgrupper.map((m) => (
              <Avkryssing
                key={m.id}
                sprak={sprak}
                id={`tiltak.${nr}.malgrupper.${m.id}`}
                navn={`tiltak.${nr}.malgrupper`}
                etikett={m.navn[sprak]}
                verdi={m.id}
                valgt={tiltak.malgrupper.includes(m.id)}
              />
            ))}
          </div>
        </Feltgruppe>
        <div class="sam-pa-rad">
          <Tekstfelt
            {...felt('startSemester')}
            verdi={tiltak.startSemester}
            beskrivelse={semester}
            bredde="xs"
          />
          <Tekstfelt
            {...felt('sluttSemester')}
            verdi={tiltak.sluttSemester}
            beskrivelse={semester}
            bredde="xs"
          />
          <Datofelt
            {...felt('vurderesDato')}
            verdi={tiltak.vurderesDato}
            beskrivelse={t.hjelp.vurderes}
          />
        </div>
        <div class="sam-feltrutenett">
          <Velger
            {...felt('partnerId')}
            verdi={tiltak.partnerId}
            tomtValg={t.ingenPartner}
            beskrivelse={t.hjelp.partner}
            valg={partnervalg(p)}
            bredde="l"
          />
          <Tekstomrade
            {...felt('partnerMerknad')}
            verdi={tiltak.partnerMerknad}
            beskrivelse={t.hjelp.partnerMerknad}
            rader={1}
          />
        </div>
      </Feltgruppe>
      {!p.konflikt && (
        <Linjeknapper {...p} gruppe="tiltak" nr={nr} antall={p.verdier.tiltak.length} />
      )}
    </div>
  )
}

/** The network's own partners first; then the others the scheme allows. */
function partnervalg({ sprak, nettverk, partnere }: DelProps) {
  const faste = new Set(nettverk.fastePartnere)
  const t = skjematekster[sprak]
  return [...partnere]
    .sort((a, b) => Number(faste.has(b.id)) - Number(faste.has(a.id)))
    .map((o) => ({ verdi: o.id, tekst: faste.has(o.id) ? t.fastPartner(o.navn) : o.navn }))
}
