import { feltene } from '#features/register/skjemaside.tsx'
import { Avkryssing, Feltgruppe, Tallfelt, Velger } from '#ui/felt.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { RADGRUPPER } from './regelrader.ts'
import { Flersprak, Radgruppefelter, type Radprops } from './regelradfelter.tsx'
import { PARTNERE, PROSENTER, STRENGE } from './regelskjema.ts'
import { ordningstekster } from './tekster.ts'

const STRENGHETER = ['mangel', 'varsel', 'av'] as const

/** Every rule of a scheme as fields: what is one value each, then the rows. */
export function Regelfelter(p: Radprops) {
  const { sprak } = p
  const t = ordningstekster[sprak]
  const felt = feltene(p)
  const kryss = (navn: string) => {
    const { verdi, ...rest } = felt(navn)
    return { ...rest, valgt: verdi === 'ja' }
  }
  return (
    <>
      <Avsnitt tittel={t.skjema.regler} ingress={t.skjema.reglerHjelp}>
        <Feltgruppe sprak={sprak} id="partnertyper" etikett={t.navn.partnertyper}>
          {PARTNERE.map((x) => (
            <Avkryssing key={x} {...kryss(`partner.${x}`)} etikett={t.partner[x]} />
          ))}
        </Feltgruppe>
        {STRENGE.map((navn) => (
          <Velger
            key={navn}
            {...felt(navn)}
            etikett={t.navn[navn]}
            tomtValg={false}
            valg={STRENGHETER.map((v) => ({ verdi: v, tekst: t.strenghet[v] }))}
          />
        ))}
        <Avkryssing {...kryss('koordinator.tillatt')} etikett={t.navn['koordinator.tillatt']} />
        <Tallfelt
          {...felt('minsteMalgrupper')}
          etikett={t.navn.minsteMalgrupper}
          beskrivelse={t.skjema.nullHjelp}
          bredde="xs"
        />
        {PROSENTER.map((navn) => (
          <Tallfelt
            key={navn}
            {...felt(navn)}
            etikett={t.navn[navn]}
            krav="valgfritt"
            enhet="%"
            desimaler
            bredde="s"
          />
        ))}
      </Avsnitt>
      <Avsnitt tittel={t.formal}>
        <Flersprak {...p} sti="formal" etikett={t.formal} />
      </Avsnitt>
      {RADGRUPPER.map((gruppe) => (
        <Avsnitt key={gruppe} tittel={t.skjema.gruppe[gruppe]}>
          <Radgruppefelter {...p} gruppe={gruppe} />
        </Avsnitt>
      ))}
    </>
  )
}
