import type { Sprak } from '#core/sprak.ts'
import { dagsok, Dagvelger, LastNed, type Dagvalg } from '#features/utvalg/dagvalg.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { formatDato } from '#ui/format.ts'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Partnerrad, Uhrad } from './oversikt.ts'
import { partnertekster } from './tekster.ts'

/** The overview of the forum's slides, and the same from the institutions' side. */
export function Partnerside(p: {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly dag: Dagvalg
  readonly ordninger: readonly string[]
  readonly rader: readonly Partnerrad[]
  readonly uh: readonly Uhrad[]
  /** Given when no network has a partner on the day: the last day one had, or null. */
  readonly sistePartnerdag?: string | null | undefined
}) {
  const t = partnertekster[p.sprak]
  const sti = `/${p.fylkeId}/partnere`
  const mangler = <Statusmerke type="advarsel">{t.ingen}</Statusmerke>
  const person = (x: { readonly personId: number; readonly navn: string }, mer = '') => (
    <div key={`${x.personId}${mer}`}>
      <a href={`/${p.fylkeId}/personer/${x.personId}`}>{x.navn}</a>
      {mer && <span class="sam-dempet"> ({mer})</span>}
    </div>
  )
  const nettverk = (x: { readonly id: string }, navn: string) => (
    <a href={`/${p.fylkeId}/register/nettverk/${x.id}${dagsok(p.dag)}`}>{navn}</a>
  )
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={t.ingress} />
      <Dagvelger sprak={p.sprak} adresse={sti} dag={p.dag} />
      {p.sistePartnerdag !== undefined && (
        <Varsel sprak={p.sprak} type="info" tittel={t.ingenPartnere}>
          {p.sistePartnerdag !== null && (
            <p>
              <a href={`${sti}?dato=${p.sistePartnerdag}`}>
                {t.visPartnere(formatDato(p.sistePartnerdag, p.sprak))}
              </a>
            </p>
          )}
        </Varsel>
      )}
      <Tabell
        sprak={p.sprak}
        tekst={t.tittel}
        skjultTekst
        smalt="stabel"
        rader={p.rader}
        radnokkel={(r) => r.id}
        kolonner={[
          {
            nokkel: 'nettverk',
            tittel: t.nettverk,
            radhode: true,
            celle: (r) => nettverk(r, r.nettverk),
          },
          {
            nokkel: 'representant',
            tittel: t.representant,
            celle: (r) =>
              r.representanter.length === 0
                ? mangler
                : r.representanter.map((x) =>
                    person(x, x.vara ? `${x.utvalg}, ${t.vara}` : x.utvalg),
                  ),
          },
          ...p.ordninger.map((o) => ({
            nokkel: o,
            tittel: t.partnere(o),
            celle: (r: Partnerrad) => {
              const egne = r.partnere.filter((x) => x.ordning === o)
              return egne.length === 0
                ? '–'
                : egne.map((x) => (
                    <div key={x.organisasjonId}>
                      <a href={`#uh-${x.organisasjonId}`}>{x.navn}</a>
                      {x.folk.map((h) => person(h))}
                    </div>
                  ))
            },
          })),
          {
            nokkel: 'plan',
            tittel: t.plan,
            celle: () => <span class="sam-dempet">{t.ikkeLagtInn}</span>,
          },
          {
            nokkel: 'koordinator',
            tittel: t.koordinator,
            celle: (r) =>
              r.koordinatorer.length === 0 ? mangler : r.koordinatorer.map((x) => person(x)),
          },
        ]}
      />
      <Avsnitt tittel={t.uh} id="uh" ingress={t.uhIngress}>
        <Tabell
          sprak={p.sprak}
          tekst={t.uh}
          skjultTekst
          smalt="stabel"
          rader={p.uh}
          radnokkel={(u) => u.id}
          radId={(u) => `uh-${u.id}`}
          kolonner={[
            {
              nokkel: 'institusjon',
              tittel: t.institusjon,
              radhode: true,
              celle: (u) => <a href={`/${p.fylkeId}/register/organisasjoner/${u.id}`}>{u.navn}</a>,
            },
            {
              nokkel: 'nettverk',
              tittel: t.nettverk,
              celle: (u) =>
                u.nettverk.length === 0 ? (
                  <span class="sam-dempet">{t.ikkePartner}</span>
                ) : (
                  u.nettverk.map((n) => (
                    <div key={n.id}>
                      {nettverk(n, n.navn)}{' '}
                      <span class="sam-dempet">({n.ordninger.join(', ') || t.sitter})</span>
                      {n.folk.map((h) => person(h))}
                    </div>
                  ))
                ),
            },
            {
              nokkel: 'folk',
              tittel: t.folk,
              celle: (u) => (u.folk.length === 0 ? mangler : u.folk.map((x) => person(x))),
            },
          ]}
        />
      </Avsnitt>
      <LastNed sprak={p.sprak} adresse={sti} sok={dagsok(p.dag)} />
    </>
  )
}
