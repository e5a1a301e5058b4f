import type { ComponentChildren } from 'preact'
import { gjelder } from '#core/register/periode.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import type { NettverkProps } from './nettverk-side.tsx'
import { nettverkstekster } from './tekster.ts'

/** The coordinator, and who speaks for the network in the forum. */
export function Seter(p: NettverkProps) {
  const t = nettverkstekster[p.sprak]
  const r = registertekster[p.sprak]
  const seter = p.nettverk.seter.filter((s) => gjelder(s.gyldig, p.visning.dato))
  return (
    <Avsnitt tittel={t.seter} id="seter">
      {seter.length === 0 ? (
        <Tomt tittel={t.ingenSeter}>
          <p>{t.ingenSeterTekst}</p>
        </Tomt>
      ) : (
        <Tabell
          sprak={p.sprak}
          tekst={t.seter}
          skjultTekst
          smalt="stabel"
          rader={seter}
          radnokkel={(s) => String(s.vervId)}
          kolonner={[
            {
              nokkel: 'sete',
              tittel: t.sete,
              radhode: true,
              celle: (s) => (s.vara ? t.somVara(s.sete) : s.sete),
            },
            {
              nokkel: 'person',
              tittel: t.person,
              bredde: 'bred',
              celle: (s): ComponentChildren =>
                s.erDemo ? (
                  <>
                    {s.person} <span class="sam-dempet">({r.oppdiktet})</span>
                  </>
                ) : (
                  s.person
                ),
            },
          ]}
        />
      )}
    </Avsnitt>
  )
}
