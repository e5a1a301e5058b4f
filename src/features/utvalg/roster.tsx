import { dagenFor } from '#core/dato.ts'
import { innehaver } from '#core/verv/besetning-paa-dag.ts'
import { kanStemme, STATSFORVALTEREN } from '#core/verv/kan-stemme.ts'
import type { Plass } from '#core/verv/typer.ts'
import { formatDato } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { fravaerstekster } from './fravaer/tekster.ts'
import { importtekster } from './import/tekster.ts'
import type { Innehaver, Utvalgssete } from './typer.ts'
import { utvalgstekster } from './tekster.ts'
import type { Utvalgsprops } from './utvalg-side.tsx'

/** Seat by seat: who, since when, the varas, and whether it votes. Vacant places stand out. */
export function Roster(p: Utvalgsprops & { readonly sti: string }) {
  const t = utvalgstekster[p.sprak]
  const { bilde: b } = p
  const kreverVara = new Set(
    b.mandat?.sammensetning.grupper.filter((g) => g.vara).map((g) => g.id) ?? [],
  )
  const gruppenavn = new Map(b.mandat?.sammensetning.grupper.map((g) => [g.id, g.navn]) ?? [])
  const ledig = (s: Utvalgssete) => innehaver(s, 'representant', b.dato) === undefined
  const kolonner: readonly Kolonne<Utvalgssete>[] = [
    {
      nokkel: 'sete',
      tittel: t.sete,
      radhode: true,
      celle: (s) => <Setenavn fylkeId={p.fylke.id} sete={s} />,
    },
    {
      nokkel: 'gruppe',
      tittel: t.gruppe,
      celle: (s) =>
        gruppenavn.get(s.gruppe) ??
        (s.gruppe === STATSFORVALTEREN ? t.statsforvaltergruppe : s.gruppe),
    },
    {
      nokkel: 'representant',
      tittel: t.plass.representant,
      celle: (s) => {
        const hvem = innehaver(s, 'representant', b.dato)
        return (
          <>
            {hvem === undefined ? (
              <Statusmerke type="feil">{t.ledig}</Statusmerke>
            ) : (
              <Hvem {...p} hvem={hvem} />
            )}
            <Kommer {...p} sete={s} plass="representant" />
          </>
        )
      },
    },
    {
      nokkel: 'vara',
      tittel: t.vara,
      celle: (s) => {
        const varaer = (['vara1', 'vara2'] as const).flatMap((plass) => {
          const hvem = innehaver(s, plass, b.dato)
          return hvem === undefined ? [] : [hvem]
        })
        const kommende = (['vara1', 'vara2'] as const).map((plass) => (
          <Kommer key={plass} {...p} sete={s} plass={plass} />
        ))
        if (varaer.length > 0)
          return [
            ...varaer.map((hvem) => (
              <div key={hvem.id}>
                <Hvem {...p} hvem={hvem} />
              </div>
            )),
            ...kommende,
          ]
        const mangler = kreverVara.has(s.gruppe) ? (
          <Statusmerke type="advarsel">{t.ingenVara}</Statusmerke>
        ) : (
          '–'
        )
        return [mangler, ...kommende]
      },
    },
    {
      nokkel: 'stemme',
      tittel: t.stemme,
      celle: (s) => {
        const svar = kanStemme(s, [s.organisasjonstype])
        if (svar.ok) return t.ja
        return svar.grunn === 'statsforvalteren' ? t.statsforvalteren : t.nei
      },
    },
  ]
  return (
    <Avsnitt
      tittel={t.roster}
      id="seter"
      ved={
        p.kanEndre && (
          <Knapperad>
            <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/sete`}>
              {t.nyttSete}
            </LenkeKnapp>
            <LenkeKnapp vekt="sekundaer" liten href={`${p.sti}/import`}>
              {importtekster[p.sprak].knapp}
            </LenkeKnapp>
          </Knapperad>
        )
      }
    >
      <Tabell
        sprak={p.sprak}
        tekst={t.roster}
        skjultTekst
        smalt="stabel"
        rader={b.seter}
        radnokkel={(s) => String(s.id)}
        radId={(s) => `sete-${s.id}`}
        radvekt={(s) => (ledig(s) ? 'advarsel' : undefined)}
        kolonner={
          p.kanEndre
            ? [
                ...kolonner,
                {
                  nokkel: 'endre',
                  tittel: t.handling,
                  bredde: 'middels',
                  celle: (s) => (
                    <>
                      <a href={`${p.sti}/sete/${s.id}`} aria-label={t.besettNavn(s.navn)}>
                        {t.besett}
                      </a>
                      <br />
                      <a
                        href={`${p.sti}/sete/${s.id}/rediger`}
                        aria-label={t.redigerSeteNavn(s.navn)}
                      >
                        {t.redigerSete}
                      </a>
                      {' · '}
                      <a
                        href={`${p.sti}/sete/${s.id}/fravaer`}
                        aria-label={fravaerstekster[p.sprak].lenkeNavn(s.navn)}
                      >
                        {fravaerstekster[p.sprak].lenke}
                      </a>
                      {' · '}
                      <a href={`${p.sti}/sete/${s.id}/avslutt`} aria-label={t.avsluttNavn(s.navn)}>
                        {t.avslutt}
                      </a>
                    </>
                  ),
                },
              ]
            : kolonner
        }
      />
    </Avsnitt>
  )
}

/** The seat's name, and what it represents where the name does not say it already. */
function Setenavn({ fylkeId, sete: s }: { readonly fylkeId: string; readonly sete: Utvalgssete }) {
  const lenker = [
    { navn: s.nettverkNavn, href: `/${fylkeId}/register/nettverk/${s.nettverkId}` },
    { navn: s.organisasjonNavn, href: `/${fylkeId}/register/organisasjoner/${s.organisasjonId}` },
  ].filter((x) => x.navn !== null)
  const lik = lenker.find((x) => x.navn === s.navn)
  return (
    <>
      {lik === undefined ? s.navn : <a href={lik.href}>{s.navn}</a>}
      {lenker
        .filter((x) => x !== lik)
        .map((x) => (
          <div key={x.href} class="sam-liten">
            <a href={x.href}>{x.navn}</a>
          </div>
        ))}
    </>
  )
}

function Hvem(p: Utvalgsprops & { readonly hvem: Innehaver }) {
  const t = utvalgstekster[p.sprak]
  const { hvem } = p
  return (
    <>
      <a href={`/${p.fylke.id}/personer/${hvem.personId}`}>{hvem.navn}</a>
      {hvem.erDemo && <span class="sam-dempet"> ({t.oppdiktet})</span>}
      {hvem.gyldig.fra !== null && (
        <>
          <br />
          <span class="sam-liten">{t.siden(formatDato(hvem.gyldig.fra, p.sprak))}</span>
        </>
      )}
      {hvem.gyldig.til !== null && (
        <>
          <br />
          <span class="sam-liten">
            {t.tilOgMed(formatDato(dagenFor(hvem.gyldig.til), p.sprak))}
          </span>
        </>
      )}
    </>
  )
}

/** Who takes the place later, and from when. */
function Kommer(p: Utvalgsprops & { readonly sete: Utvalgssete; readonly plass: Plass }) {
  const t = utvalgstekster[p.sprak]
  const { dato } = p.bilde
  return (
    <>
      {p.sete.besetning.map(
        (b) =>
          b.plass === p.plass &&
          b.gyldig.fra !== null &&
          b.gyldig.fra > dato && (
            <div key={b.id} class="sam-liten">
              {t.kommerFra(formatDato(b.gyldig.fra, p.sprak))}{' '}
              <a href={`/${p.fylke.id}/personer/${b.personId}`}>{b.navn}</a>
            </div>
          ),
      )}
    </>
  )
}
