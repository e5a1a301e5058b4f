import { formatKroner } from '#ui/format.ts'
import { Belopsfelt, Tekstfelt, Tekstomrade } from '#ui/felt.tsx'
import { Skjemadel, type DelProps } from './skjemadel.tsx'
import { skjematekster } from './skjematekster.ts'
import { grunnlagstekster } from './tekster.ts'

export function Omsoktdel({ sprak, rad, verdier, feilVed }: DelProps) {
  const t = skjematekster[sprak]
  const g = grunnlagstekster[sprak]
  return (
    <Skjemadel navn="omsokt" sprak={sprak} ingress={t.ingressFor.omsokt}>
      <Belopsfelt
        sprak={sprak}
        navn="omsokt"
        etikett={t.felt.omsokt}
        beskrivelse={`${g.sak.ramme}: ${
          rad.ramme === null ? g.sum.ikkeVedtatt : formatKroner(rad.ramme, sprak)
        }`}
        verdi={verdier.omsokt}
        feil={feilVed('omsokt')}
      />
    </Skjemadel>
  )
}

/** The scheme's own questions, among them how what is above the frame is financed. */
export function Svardel({ sprak, ar, verdier, feilVed }: DelProps) {
  const t = skjematekster[sprak]
  return (
    <Skjemadel navn="svar" sprak={sprak} ingress={t.ingressFor.svar}>
      {ar.regler.sporsmal.map((s) => (
        <Tekstomrade
          key={s.id}
          sprak={sprak}
          navn={`svar.${s.id}`}
          etikett={`${s.id}) ${s.tekst[sprak]}`}
          beskrivelse={s.hjelp?.[sprak]}
          verdi={verdier.svar[s.id] ?? ''}
          feil={feilVed(`svar.${s.id}`)}
          rader={6}
        />
      ))}
    </Skjemadel>
  )
}

export function Forankringsdel({ sprak, ar, verdier, feilVed }: DelProps) {
  const t = skjematekster[sprak]
  const prosent = ar.regler.egenandelProsent
  const felt = (navn: 'klarertLeder' | 'behovHenvisning' | 'planLenke' | 'egenandel') => ({
    sprak,
    navn,
    etikett: t.felt[navn],
    verdi: verdier[navn],
    feil: feilVed(navn),
  })
  return (
    <Skjemadel navn="forankring" sprak={sprak}>
      <Tekstfelt
        {...felt('klarertLeder')}
        beskrivelse={t.hjelp.klarertLeder}
        maksLengde={300}
        bredde="m"
      />
      <Tekstomrade {...felt('behovHenvisning')} beskrivelse={t.hjelp.behovHenvisning} rader={3} />
      <Tekstfelt
        {...felt('planLenke')}
        type="url"
        beskrivelse={t.hjelp.planLenke}
        maksLengde={2000}
        bredde="l"
      />
      <Tekstomrade
        {...felt('egenandel')}
        beskrivelse={prosent === null ? undefined : t.hjelp.egenandel(prosent)}
        rader={3}
      />
    </Skjemadel>
  )
}
