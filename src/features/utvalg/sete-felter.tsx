import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { STATSFORVALTEREN } from '#core/verv/kan-stemme.ts'
import { Avkryssing, Tekstfelt, Velger } from '#ui/felt.tsx'
import type { Grunnlag } from './grunnlag.ts'
import type { Feltgiver } from './skjemarute.tsx'
import { skjematekster } from './skjematekster.ts'
import { utvalgstekster } from './tekster.ts'
import type { Utvalgssete } from './typer.ts'

/** What a seat is, and for whom: the same fields for a new one and for one that is edited. */
export function Setefelter(p: {
  readonly g: Grunnlag & { readonly sete?: Utvalgssete }
  readonly felt: Feltgiver
  readonly sprak: Sprak
}) {
  const { g, felt, sprak } = p
  const t = utvalgstekster[sprak]
  const s = skjematekster[sprak]
  const stemme = felt('stemme')
  return (
    <>
      <Tekstfelt
        {...felt('navn')}
        etikett={t.sete}
        beskrivelse={s.setenavnHjelp}
        krav="maFyllesUt"
      />
      <Velger
        {...felt('gruppe')}
        etikett={t.gruppe}
        krav="maFyllesUt"
        valg={grupper(g).map((x) => ({ verdi: x.id, tekst: x.navn }))}
      />
      <Velger
        {...felt('nettverk')}
        etikett={s.nettverk}
        krav="valgfritt"
        tomtValg={s.ingen}
        valg={g.valg.nettverk.map((n) => ({ verdi: n.id, tekst: n.navn }))}
      />
      <Velger
        {...felt('organisasjon')}
        etikett={s.organisasjon}
        krav="valgfritt"
        tomtValg={s.ingen}
        valg={g.valg.organisasjoner.map((o) => ({ verdi: o.id, tekst: o.navn }))}
      />
      <Avkryssing
        sprak={sprak}
        navn="stemme"
        feil={stemme.feil}
        etikett={s.setetHarStemme}
        beskrivelse={s.stemmeHjelp}
        valgt={stemme.verdi === 'ja'}
      />
      <Tekstfelt {...felt('kilde')} etikett={t.kilde} krav="maFyllesUt" />
    </>
  )
}

/** The groups of the mandate, the State Administrator's, and the one the seat is in from before. */
export function grupper(
  g: Grunnlag & { readonly sete?: Utvalgssete },
): readonly { readonly id: string; readonly navn: string }[] {
  const mandat = g.utvalg.mandater.find((m) => gjelder(m.gyldig, g.dato)) ?? g.utvalg.mandater[0]
  const egne = mandat?.sammensetning.grupper ?? [{ id: 'medlemmer', navn: 'Medlemmer' }]
  const flere = [
    { id: STATSFORVALTEREN, navn: 'Statsforvalteren' },
    ...(g.sete === undefined ? [] : [{ id: g.sete.gruppe, navn: g.sete.gruppe }]),
  ]
  return [...new Map([...flere, ...egne].map((x) => [x.id, x])).values()].toSorted(
    (a, b) => plassen(egne, a.id) - plassen(egne, b.id),
  )
}

/** Those of the mandate first, in its order. */
function plassen(egne: readonly { readonly id: string }[], id: string): number {
  const nr = egne.findIndex((x) => x.id === id)
  return nr === -1 ? egne.length : nr
}
