import { Detaljer } from '#ui/detaljer.tsx'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Sumlinje } from '#ui/sumlinje.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import { Budsjettelement, type Budsjettdata } from './budsjettpanel.tsx'
import { feiltekst } from './feltfeil.ts'
import { Funnliste, skjemaankerFor } from './funnliste.tsx'
import { Budsjettdel } from './rediger-budsjett.tsx'
import { Deltakerdel } from './rediger-deltakere.tsx'
import { Forankringsdel, Omsoktdel, Svardel } from './rediger-svar.tsx'
import { Tiltaksdel } from './rediger-tiltak.tsx'
import { antallFunn } from './samling.ts'
import type { DelProps, RedigerProps } from './skjemadel.tsx'
import { skjematekster } from './skjematekster.ts'
import { grunnlagstekster } from './tekster.ts'

/** The long form. Every button saves the draft, so it works the same without a script. */
export function RedigerSide(p: RedigerProps) {
  const { sprak, ar, grunnlag } = p
  const t = skjematekster[sprak]
  const del: DelProps = { ...p, feilVed: (felt) => feiltekst(p.feil, felt, sprak) }
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningNavn[sprak]} ${ar.ar}`}
        tittel={t.tittel(p.nettverk.nettverkNavn)}
        ingress={<p>{t.ingress}</p>}
      />
      <Feiloppsummering
        sprak={sprak}
        feil={p.feil.map((f) => ({
          felt: f.felt,
          tekst: feiltekst([f], f.felt, sprak, true) ?? '',
        }))}
      />
      {p.konflikt && <Konflikt {...p} />}
      {grunnlag.status === 'returnert' && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.returnert}>
          <p class="sam-brod">{grunnlag.returnertGrunn}</p>
        </Varsel>
      )}
      {grunnlag.overfortFra !== null && (
        <Varsel sprak={sprak} type="info">
          {t.overfort(grunnlag.overfortFra)}
        </Varsel>
      )}
      <Kontroll {...p} />
      <Skjema
        adresse={`${p.sti}/rediger`}
        id="grunnlag"
        skjulte={{ versjon: String(p.versjon) }}
        varsleUlagret
      >
        <Deler {...p} />
        <Omsoktdel {...del} />
        <Tiltaksdel {...del} />
        <Deltakerdel {...del} />
        <Budsjettdel {...del} />
        <Svardel {...del} />
        <Forankringsdel {...del} />
        <Sumlinje etikett={t.sum.etikett}>
          <Budsjettelement {...budsjettdata(p)} />
          {!p.konflikt && (
            <Knapperad>
              <Knapp liten navn="handling" verdi="lagre">
                {t.lagre}
              </Knapp>
              <Knapp liten vekt="sekundaer" navn="handling" verdi="lagre-og-se">
                {t.lagreOgSe}
              </Knapp>
            </Knapperad>
          )}
        </Sumlinje>
      </Skjema>
    </>
  )
}

const DELENE = [
  'omsokt',
  'tiltak',
  'deltakerlinjer',
  'budsjett',
  'koordinator',
  'svar',
  'forankring',
] as const

/** The way to each part, and the first button: the one the Enter key presses. */
function Deler({ sprak, konflikt, sti }: RedigerProps) {
  const t = skjematekster[sprak]
  return (
    <div class="sam-stabel">
      {!konflikt && (
        <Knapperad>
          <Knapp navn="handling" verdi="lagre">
            {t.lagre}
          </Knapp>
          <LenkeKnapp vekt="tertiaer" href={sti}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      )}
      <nav aria-label={t.deler} class="sam-faner">
        <ul class="sam-faner-liste">
          {DELENE.map((del) => (
            <li key={del}>
              <a href={`#del-${del}`}>{t.del[del]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

function Konflikt({ sprak, grunnlag, sti }: RedigerProps) {
  const t = skjematekster[sprak].konflikt
  return (
    <Varsel sprak={sprak} type="feil" tittel={t.tittel} kunngjor>
      <p>{t.tekst(grunnlag.sistEndretAv?.navn ?? t.en)}</p>
      <p>
        <a href={sti} target="_blank" rel="noopener">
          {t.apne}
        </a>
      </p>
    </Varsel>
  )
}

function Kontroll({ sprak, ar, rad, partnere }: RedigerProps) {
  const t = skjematekster[sprak]
  const g = grunnlagstekster[sprak]
  const antall = (['mangel', 'varsel', 'opplysning'] as const)
    .map((slag) => [slag, antallFunn(rad.funn, slag)] as const)
    .filter(([, n]) => n > 0)
    .map(([slag, n]) => g.antall[slag](n))
  if (antall.length === 0) return null
  return (
    <Detaljer id="kontroll" tittel={`${t.kontroll}: ${antall.join(', ')}`}>
      <p>{t.kontrollTekst}</p>
      <Funnliste
        sprak={sprak}
        ar={ar}
        partnere={partnere}
        funn={rad.funn}
        href={(f) => `#${skjemaankerFor(f)}`}
      />
    </Detaljer>
  )
}

function budsjettdata({ sprak, rad, verdier }: RedigerProps): Budsjettdata {
  const t = skjematekster[sprak].sum
  const g = grunnlagstekster[sprak]
  return {
    sprak,
    omsokt: tolkBelop(verdier.omsokt),
    linjer: verdier.budsjett.map((l) => tolkBelop(l.belop)),
    ramme: rad.ramme,
    mangler: antallFunn(rad.funn, 'mangel'),
    ord: {
      omsokt: g.sum.omsokt,
      budsjett: t.budsjett,
      rest: t.rest,
      iRute: t.iRute,
      ramme: g.sak.ramme,
      ikkeVedtatt: g.sum.ikkeVedtatt,
      differanse: g.sak.differanse,
      mangler: t.mangler,
      sistLagret: t.sistLagret,
    },
  }
}
