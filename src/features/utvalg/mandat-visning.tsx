import type { Sprak } from '#core/sprak.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Detaljer } from '#ui/detaljer.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { periodetekst } from './dagvalg.tsx'
import type { Mandat } from './typer.ts'
import { utvalgstekster } from './tekster.ts'
import type { Utvalgsprops } from './utvalg-side.tsx'

/** The mandate in force, its composition, and every other version. */
export function Mandatavsnitt(p: Utvalgsprops & { readonly sti: string }) {
  const t = utvalgstekster[p.sprak]
  const { mandat, utvalg } = p.bilde
  const andre = utvalg.mandater.filter((m) => m !== mandat)
  return (
    <Avsnitt
      tittel={t.mandat}
      id="mandat"
      ved={
        p.kanEndre && (
          <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/mandat`}>
            {t.nyttMandat}
          </LenkeKnapp>
        )
      }
    >
      {mandat === undefined ? (
        <Tomt tittel={t.ingenMandat} />
      ) : (
        <Mandatet sprak={p.sprak} mandat={mandat} />
      )}
      {andre.length > 0 && (
        <Detaljer tittel={t.tidligereMandater}>
          {andre.map((m) => (
            <Mandatet key={m.id} sprak={p.sprak} mandat={m} />
          ))}
        </Detaljer>
      )}
    </Avsnitt>
  )
}

function Mandatet({ sprak, mandat: m }: { readonly sprak: Sprak; readonly mandat: Mandat }) {
  const t = utvalgstekster[sprak]
  return (
    <>
      <p>{m.tekst}</p>
      <Beskrivelsesliste
        punkter={[
          { term: t.versjonNr(m.nr), verdi: periodetekst(m.gyldig, sprak) },
          { term: t.fastsattAv, verdi: m.fastsattAv },
          { term: t.kilde, verdi: m.kilde },
        ]}
      />
      <Tabell
        sprak={sprak}
        tekst={`${t.sammensetning}, ${t.versjonNr(m.nr).toLowerCase()}`}
        smalt="stabel"
        tett
        rader={m.sammensetning.grupper}
        radnokkel={(g) => g.id}
        kolonner={[
          { nokkel: 'gruppe', tittel: t.gruppe, radhode: true, celle: (g) => g.navn },
          { nokkel: 'min', tittel: t.minst, juster: 'hoyre', celle: (g) => g.min },
          {
            nokkel: 'maks',
            tittel: t.hoyst,
            juster: 'hoyre',
            celle: (g) => g.maks ?? t.ingenGrense,
          },
          { nokkel: 'stemme', tittel: t.stemme, celle: (g) => (g.stemme ? t.ja : t.nei) },
          { nokkel: 'vara', tittel: t.varaKreves, celle: (g) => (g.vara ? t.ja : t.nei) },
        ]}
      />
    </>
  )
}
