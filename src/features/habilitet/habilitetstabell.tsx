import { kanDelta } from '#core/habilitet/stilling.ts'
import type { Stilling } from '#core/habilitet/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import type { Medlem } from '#features/vurdering/sporringer.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { erReist, kanAvgjoreHer, type Saksbilde, type Sporsmal } from './bilde.ts'
import { grunntekster } from './grunntekst.ts'
import { ordnokkel, sakshabilitetSti, type Hjemler, type Ordene } from './sporringer.ts'
import { habilitetstekster } from './tekster.ts'

export interface Saksprops {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  /** Slug and name. */
  readonly gruppe: string
  readonly gruppenavn: string
  readonly bilde: Saksbilde
  readonly meg: Medlem | undefined
  readonly hjemler: Hjemler
  /** Null when the words are not for the one who reads. */
  readonly ord: Ordene | null
}

const TYPE: Record<Stilling['kode'] | 'habil', Statustype> = {
  ingen: 'noytral',
  foreslatt: 'info',
  meldt: 'advarsel',
  avgjort: 'feil',
  habil: 'suksess',
}

/** Where the question stands, in a word. */
export function Stillingsmerke(p: { readonly sprak: Sprak; readonly stilling: Stilling }) {
  const t = habilitetstekster[p.sprak].status
  const { stilling: s } = p
  if (s.kode === 'avgjort') {
    return (
      <Statusmerke type={TYPE[s.utfall === 'habil' ? 'habil' : 'avgjort']}>
        {t[s.utfall]}
      </Statusmerke>
    )
  }
  return <Statusmerke type={TYPE[s.kode]}>{t[s.kode]}</Statusmerke>
}

/** Those in question in one case, and the rest of the group in a line. */
export function Habilitetstabell(p: Saksprops) {
  const { sprak, bilde } = p
  const t = habilitetstekster[sprak]
  const { sak } = bilde
  const reist = bilde.sporsmal.filter(erReist)
  const resten = bilde.sporsmal.filter((s) => !erReist(s))
  const avgjorNoe = reist.some((s) => kanAvgjoreHer(p.meg, s, bilde).ok)
  return (
    <>
      <Tabell
        sprak={sprak}
        tekst={t.tabell(sak.nettverkNavn)}
        skjultTekst
        smalt="stabel"
        tett
        rader={reist}
        radnokkel={(s) => String(s.medlem.vervId)}
        tom={t.ingenReist}
        kolonner={[
          {
            nokkel: 'navn',
            tittel: t.kolonner.navn,
            radhode: true,
            bredde: 'middels',
            celle: ({ medlem, harGattUt }) => (
              <>
                {medlem.navn}
                <span class="sam-blokk sam-dempet sam-liten">{medlem.sete}</span>
                {harGattUt && <span class="sam-blokk sam-liten">{t.harGattUt}</span>}
              </>
            ),
          },
          {
            nokkel: 'status',
            tittel: t.kolonner.status,
            bredde: 'krymp',
            celle: (s) => <Stillingsmerke sprak={sprak} stilling={s.stilling} />,
          },
          {
            nokkel: 'grunn',
            tittel: t.kolonner.grunn,
            bredde: 'tekst',
            celle: (s) => <Grunn {...p} sporsmal={s} />,
          },
          {
            nokkel: 'hvem',
            tittel: t.kolonner.hvem,
            bredde: 'middels',
            celle: (s) => <Hvem sprak={sprak} sporsmal={s} />,
          },
          // To those who decide nothing here, who does is said beside each question.
          ...(avgjorNoe
            ? [
                {
                  nokkel: 'handling',
                  tittel: t.kolonner.handling,
                  bredde: 'krymp' as const,
                  celle: (s: Sporsmal) => <Handling {...p} sporsmal={s} />,
                },
              ]
            : []),
        ]}
      />
      {resten.length > 0 && (
        <Detaljer tittel={t.uten(resten.length)}>
          <ul>
            {resten.map((s) => (
              <li key={s.medlem.vervId}>
                {s.medlem.navn}, {s.medlem.sete}
                {s.harGattUt && ` (${t.harGattUt})`}
                {kanAvgjoreHer(p.meg, s, bilde).ok && (
                  <>
                    {' · '}
                    <a
                      href={avgjorSti(p, s)}
                      aria-label={`${t.taOpp}: ${t.avgjorFor(s.medlem.navn, sak.nettverkNavn)}`}
                    >
                      {t.taOpp}
                    </a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </Detaljer>
      )}
    </>
  )
}

function Grunn(p: Saksprops & { readonly sporsmal: Sporsmal }) {
  const { sprak, ord, hjemler, bilde } = p
  const { stilling, rader } = p.sporsmal
  const grunn = stilling.kode === 'ingen' ? null : stilling.grunn
  const siste = rader.findLast((r) => r.slag === (stilling.kode === 'meldt' ? 'meldt' : 'avgjort'))
  const sagt =
    siste === undefined || stilling.kode === 'foreslatt'
      ? undefined
      : ord?.get(ordnokkel(bilde.sak.sakId, siste))
  return (
    <>
      {grunn === null ? '' : grunntekster[sprak].valg[grunn]}
      {grunn !== null && (
        <span class="sam-blokk sam-dempet sam-liten">{hjemler.get(grunn)?.[sprak]}</span>
      )}
      {sagt !== undefined && <span class="sam-blokk">«{sagt}»</span>}
    </>
  )
}

/** Who put on record what stands; while nothing is decided, who is to. */
function Hvem({ sprak, sporsmal }: { readonly sprak: Sprak; readonly sporsmal: Sporsmal }) {
  const t = habilitetstekster[sprak]
  const { stilling, rader, avgjorere } = sporsmal
  const rad = rader.at(-1)
  return (
    <>
      {rad !== undefined && stilling.kode !== 'foreslatt' && (
        <>
          {rad.av.navn}
          <span class="sam-blokk sam-dempet sam-liten">{formatTidspunkt(rad.tid, sprak)}</span>
        </>
      )}
      {(stilling.kode === 'foreslatt' || stilling.kode === 'meldt') && (
        <span class="sam-blokk sam-liten">{t.hvemAvgjor[avgjorere.hvem]}</span>
      )}
    </>
  )
}

function Handling(p: Saksprops & { readonly sporsmal: Sporsmal }) {
  const t = habilitetstekster[p.sprak]
  const { medlem, stilling } = p.sporsmal
  const lov = kanAvgjoreHer(p.meg, p.sporsmal, p.bilde)
  const tekst = stilling.kode === 'avgjort' || kanDelta(stilling).ok ? t.avgjorNytt : t.avgjor
  if (lov.ok) {
    return (
      <a
        href={avgjorSti(p, p.sporsmal)}
        aria-label={`${tekst}: ${t.avgjorFor(medlem.navn, p.bilde.sak.nettverkNavn)}`}
      >
        {tekst}
      </a>
    )
  }
  return p.meg === undefined ? null : (
    <span class="sam-dempet sam-liten">{t.kanIkkeAvgjore[lov.grunn]}</span>
  )
}

function avgjorSti({ ar, gruppe, bilde }: Saksprops, s: Sporsmal): string {
  return `${sakshabilitetSti(ar, gruppe, bilde.sak.nettverkId)}/${s.medlem.vervId}`
}
