import type { Sprak } from '#core/sprak.ts'
import { erFiltrert, skrivLoggfilter, type Loggfilter } from '#platform/http/loggfilter.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Loggblading, LoggfilterSkjema } from '#ui/loggfilter.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { INNSYNSSLAG, type Innsynsslag } from './slag.ts'
import { grunntekst, saksnavn, stedtekst } from './innsyn-ark.ts'
import type { Gjelder, Innsynslinje, Innsynsutdrag } from './sporringer.ts'
import { innsynstekster } from './tekster.ts'

export interface Innsynsprops {
  readonly sprak: Sprak
  readonly slag: Gjelder['slag']
  readonly navn: string
  readonly sti: string
  readonly filter: Loggfilter<Innsynsslag>
  readonly utdrag: Innsynsutdrag
}

/** Who read what is shielded, and in a county also who was refused; the newest first. */
export function Innsynsside(p: Innsynsprops) {
  const { sprak, filter, utdrag, sti } = p
  const t = innsynstekster[sprak]
  const filtrert = erFiltrert(filter)
  const til = (eldreEnn: number | null) => `${sti}${skrivLoggfilter({ ...filter, eldreEnn })}`
  return (
    <>
      <Sidehode tittel={t.tittel(p.navn)} ingress={t.ingress[p.slag]} />
      <LoggfilterSkjema
        sprak={sprak}
        sti={sti}
        filter={filter}
        filtrert={filtrert}
        hvemEtikett={t.hvemFilter}
        slag={
          p.slag === 'sak'
            ? null
            : {
                etikett: t.hva,
                valg: INNSYNSSLAG.map((verdi) => ({ verdi, tekst: t.slag[verdi] })),
              }
        }
      />
      <Tabell
        sprak={sprak}
        tekst={t.innsyn}
        skjultTekst
        smalt="stabel"
        tom={filtrert || filter.eldreEnn !== null ? t.ingenTreff : t.ingen}
        rader={utdrag.linjer}
        radnokkel={(l) => String(l.id)}
        kolonner={kolonner(p)}
      />
      <Loggblading
        sprak={sprak}
        eldre={utdrag.eldreEnn === null ? null : til(utdrag.eldreEnn)}
        nyeste={filter.eldreEnn === null ? null : til(null)}
      />
      {utdrag.eldreEnn !== null && <p class="sam-dempet">{t.avkortet}</p>}
      <Detaljer tittel={t.hvaNoteres}>
        {t.forklaring.map((avsnitt) => (
          <p key={avsnitt}>{avsnitt}</p>
        ))}
      </Detaljer>
      <LastNed
        tittel={t.lastNed}
        lenker={fillenker(sti, ['xlsx', 'csv', 'json'], skrivLoggfilter(filter))}
      />
    </>
  )
}

function kolonner({ sprak, slag }: Innsynsprops): readonly Kolonne<Innsynslinje>[] {
  const t = innsynstekster[sprak]
  const hvem: readonly Kolonne<Innsynslinje>[] = [
    {
      nokkel: 'naar',
      tittel: t.naar,
      bredde: 'krymp',
      celle: (l) => formatTidspunkt(l.tid, sprak),
    },
    {
      nokkel: 'hvem',
      tittel: t.hvem,
      radhode: true,
      celle: (l) => (
        <>
          {l.hvem ?? t.slettet}
          {l.sete !== null && <span class="sam-blokk sam-dempet sam-liten">{l.sete}</span>}
        </>
      ),
    },
  ]
  const hvor: Kolonne<Innsynslinje> = {
    nokkel: 'hvor',
    tittel: t.hvor,
    bredde: 'bred',
    celle: (l) => <span class="sam-bryt">{stedtekst(l.sti, sprak)}</span>,
  }
  if (slag === 'sak') return [...hvem, hvor]
  return [
    ...hvem,
    {
      nokkel: 'hva',
      tittel: t.hva,
      bredde: 'middels',
      celle: (l) => (
        <>
          <Statusmerke type={l.slag === 'lest' ? 'info' : 'advarsel'}>{t.slag[l.slag]}</Statusmerke>
          {l.slag === 'avvist' && (
            <span class="sam-blokk sam-dempet sam-liten">{grunntekst(l, sprak)}</span>
          )}
        </>
      ),
    },
    { nokkel: 'sak', tittel: t.sak, celle: (l) => saksnavn(l) || '–' },
    hvor,
  ]
}
