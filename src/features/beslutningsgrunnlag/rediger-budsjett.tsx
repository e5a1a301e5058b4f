import { BRUKSFORMAL, MOTTAKERE } from '#core/beslutningsgrunnlag/typer.ts'
import { Avkryssing, Belopsfelt, Feltgruppe, Tekstfelt, Velger } from '#ui/felt.tsx'
import { funntekster } from './funntekst.ts'
import { Linjeknapper, NyLinje } from './linjeknapper.tsx'
import { Skjemadel, type DelProps } from './skjemadel.tsx'
import { skjematekster } from './skjematekster.ts'
import type { Budsjettverdier } from './skjemaverdier.ts'

/** The budget, and the coordinator, whose cost is a line of its own. */
export function Budsjettdel(p: DelProps) {
  const { sprak, ar, verdier, feilVed } = p
  const t = skjematekster[sprak]
  const harKoordinator = verdier.budsjett.some((l) => l.mottaker === 'koordinator')
  return (
    <>
      <Skjemadel navn="budsjett" sprak={sprak} ingress={t.ingressFor.budsjett}>
        {verdier.budsjett.length === 0 && <p class="sam-dempet">{t.ingen.budsjett}</p>}
        {verdier.budsjett.map((linje, i) => (
          <Budsjettlinje key={`${i}`} {...p} linje={linje} nr={i + 1} />
        ))}
        {!p.konflikt && <NyLinje sprak={sprak} gruppe="budsjett" />}
      </Skjemadel>
      {(ar.regler.koordinator.tillatt || verdier.koordinatorForankring !== '') && (
        <Skjemadel navn="koordinator" sprak={sprak} ingress={t.ingressFor.koordinator}>
          {!harKoordinator && !p.konflikt && (
            <NyLinje sprak={sprak} gruppe="budsjett" slag="koordinator" />
          )}
          <Tekstfelt
            sprak={sprak}
            navn="koordinatorForankring"
            etikett={t.felt.koordinatorForankring}
            beskrivelse={t.hjelp.koordinatorForankring}
            verdi={verdier.koordinatorForankring}
            feil={feilVed('koordinatorForankring')}
            maksLengde={300}
            bredde="m"
          />
        </Skjemadel>
      )}
    </>
  )
}

function Budsjettlinje(p: DelProps & { readonly linje: Budsjettverdier; readonly nr: number }) {
  const { sprak, verdier, linje, nr, feilVed } = p
  const t = skjematekster[sprak]
  const f = funntekster[sprak]
  const felt = <N extends keyof Budsjettverdier>(navn: N) => ({
    sprak,
    navn: `budsjett.${nr}.${navn}`,
    etikett: t.felt[navn],
    feil: feilVed(`budsjett.${nr}.${navn}`),
  })
  return (
    <div class="sam-kort">
      <Feltgruppe sprak={sprak} id={`budsjett.${nr}`} etikett={t.linje.budsjett(nr)}>
        <div class="sam-pa-rad">
          <Velger
            {...felt('mottaker')}
            verdi={linje.mottaker}
            tomtValg={false}
            valg={MOTTAKERE.map((m) => ({ verdi: m, tekst: f.mottaker[m] }))}
          />
          <Velger
            {...felt('formal')}
            verdi={linje.formal}
            valg={BRUKSFORMAL.map((b) => ({ verdi: b, tekst: f.formal[b] }))}
          />
          <Belopsfelt {...felt('belop')} verdi={linje.belop} />
        </div>
        <div class="sam-feltrutenett">
          <Tekstfelt {...felt('beskrivelse')} verdi={linje.beskrivelse} bredde="l" />
          <Avkryssing {...felt('usikkert')} valgt={linje.usikkert} beskrivelse={t.hjelp.usikkert} />
        </div>
      </Feltgruppe>
      {!p.konflikt && (
        <Linjeknapper {...p} gruppe="budsjett" nr={nr} antall={verdier.budsjett.length} />
      )}
    </div>
  )
}
