import { kanEndrePenger } from '#core/fordeling/kan-endre-oppsett.ts'
import { regnPott } from '#core/fordeling/regn-pott.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { tolkBelop } from '#platform/documents/tolk-tall.ts'
import { Feiloppsummering } from '#ui/feiloppsummering.tsx'
import { Belopsfelt, Datofelt, Tekstomrade } from '#ui/felt.tsx'
import { formatKroner } from '#ui/format.ts'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { Lasevarsler } from './oppsett-side.tsx'
import { feiltekster, oppsummer } from './rediger-feil.ts'
import { Nokkelfelter, Pottfelter } from './rediger-rader.tsx'
import { redigertekster } from './rediger-tekster.ts'
import type { Oppsettskjema } from './skjema.ts'
import { finnUlikt } from './skjemaforskjell.ts'
import type { Oppsett } from './sporringer.ts'
import { oppsettekster } from './tekster.ts'
import type { Oppsettfeil } from './tolk-skjema.ts'

export interface Redigerprops {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly oppsett: Oppsett
  readonly skjema: Oppsettskjema
  readonly feil?: readonly Oppsettfeil[]
  /** What is stored, when the form was refused because that changed after it was read. */
  readonly lagretNaa?: { readonly kode: 'opptatt' | 'last'; readonly skjema: Oppsettskjema }
}

/** One form for the whole set-up. Every button sends all of it, so nothing typed is ever lost. */
export function Redigerside(p: Redigerprops) {
  const { sprak, ar, oppsett, skjema } = p
  const t = redigertekster[sprak]
  const sti = `${arSti(ar)}/oppsett`
  const feil = feiltekster(p.feil ?? [], sprak)
  const felt = (navn: string) => ({ sprak, navn, feil: feil.get(navn) })
  const apent = kanEndrePenger(oppsett.tilstand).ok
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningKort} ${ar.ar}`}
        tittel={t.tittel}
        ingress={<p>{t.ingress}</p>}
      />
      <Feiloppsummering sprak={sprak} feil={oppsummer(feil, skjema, sprak)} />
      {p.lagretNaa && <Opptatt {...p} lagretNaa={p.lagretNaa} />}
      <Lasevarsler sprak={sprak} ar={ar} oppsett={oppsett} />
      <Skjema
        adresse={`${sti}/rediger`}
        varsleUlagret
        skjulte={{ versjon: skjema.versjon, omfang: apent ? 'alt' : 'frister' }}
      >
        {/* Enter in a field presses the first button of the form: it must be the one that saves. */}
        <button
          class="ds-sr-only"
          type="submit"
          name="gjor"
          value="lagre"
          tabIndex={-1}
          aria-hidden="true"
        >
          {t.lagre}
        </button>
        {apent && (
          <>
            <Avsnitt tittel={oppsettekster[sprak].penger} id="penger">
              <Belopsfelt
                {...felt('tildelt')}
                etikett={t.tildelt}
                beskrivelse={t.tildeltHjelp}
                verdi={skjema.tildelt}
              />
              <Pottfelter sprak={sprak} adresse={`${sti}/rediger`} skjema={skjema} feil={feil} />
              <Belopsfelt
                {...felt('grunntilskudd')}
                etikett={t.grunntilskudd}
                beskrivelse={t.grunntilskuddHjelp(oppsett.nettverk.length)}
                verdi={skjema.grunntilskudd}
              />
              <Rest {...p} />
            </Avsnitt>
            <Nokkelfelter sprak={sprak} adresse={`${sti}/rediger`} skjema={skjema} feil={feil} />
          </>
        )}
        <Avsnitt tittel={oppsettekster[sprak].arsfrister} id="frister">
          <Tekstomrade
            {...felt('kilde')}
            etikett={t.kilde}
            beskrivelse={t.kildeHjelp}
            verdi={skjema.kilde}
            rader={3}
          />
          <Datofelt
            {...felt('innsendingsfrist')}
            etikett={oppsettekster[sprak].frist}
            verdi={skjema.innsendingsfrist}
          />
          <Datofelt
            {...felt('innstillingsmote')}
            etikett={oppsettekster[sprak].mote}
            verdi={skjema.innstillingsmote}
          />
        </Avsnitt>
        <Knapperad>
          <Knapp navn="gjor" verdi="lagre">
            {t.lagre}
          </Knapp>
          <LenkeKnapp vekt="tertiaer" href={sti}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
    </>
  )
}

/** What would be left with the numbers as typed; the one that cannot be read makes it unknown. */
function Rest({ sprak, ar, oppsett, skjema }: Redigerprops) {
  const t = redigertekster[sprak]
  const { rest } = regnPott({
    tildelt: tolkBelop(skjema.tildelt),
    avsetninger: skjema.potter
      .filter((p) => p.belop !== '' || p.navn !== '')
      .map((p) => tolkBelop(p.belop)),
    grunntilskudd: tolkBelop(skjema.grunntilskudd),
    antallNettverk: oppsett.nettverk.length,
  })
  const o = oppsettekster[sprak]
  return (
    <div class="sam-kort sam-kort-tonet" id="rest">
      <p>
        {t.rest}:{' '}
        <strong>
          {rest === null
            ? o.ikkeKjent
            : rest < 0
              ? o.forMye(formatKroner(0 - rest, sprak))
              : formatKroner(rest, sprak)}
        </strong>
      </p>
      <Knapp
        vekt="sekundaer"
        liten
        navn="gjor"
        verdi="regn"
        adresse={`${arSti(ar)}/oppsett/rediger#rest`}
      >
        {t.regn}
      </Knapp>
    </div>
  )
}

function Opptatt(p: Redigerprops & { readonly lagretNaa: NonNullable<Redigerprops['lagretNaa']> }) {
  const { sprak, lagretNaa } = p
  const t = redigertekster[sprak]
  const ulikt = finnUlikt(p.skjema, lagretNaa.skjema, sprak)
  return (
    <Varsel
      sprak={sprak}
      type="feil"
      tittel={lagretNaa.kode === 'opptatt' ? t.opptattTittel : t.ikkeLagretTittel}
      kunngjor
    >
      <p>{lagretNaa.kode === 'opptatt' ? t.opptatt : t.ikkeLagret}</p>
      {ulikt.length > 0 && (
        <Tabell
          sprak={sprak}
          tekst={t.dittOgLagret}
          smalt="stabel"
          kolonner={[
            { nokkel: 'felt', tittel: t.felt, radhode: true, celle: (u) => u.felt },
            { nokkel: 'ditt', tittel: t.ditt, celle: (u) => u.ditt || t.tomt },
            { nokkel: 'lagret', tittel: t.lagretVerdi, celle: (u) => u.lagret || t.tomt },
          ]}
          rader={ulikt}
          radnokkel={(u) => u.felt}
        />
      )}
    </Varsel>
  )
}
