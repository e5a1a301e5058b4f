import type { Sprak } from '#core/sprak.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Datofelt, Tekstfelt, Velger } from '#ui/felt.tsx'
import { formatTidspunkt } from '#ui/format.ts'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { erFiltrert, INNSYNSSLAG, skrivFilter, type Innsynsfilter } from './filter.ts'
import { grunntekst, saksnavn, stedtekst } from './innsyn-ark.ts'
import type { Gjelder, Innsynslinje, Innsynsutdrag } from './sporringer.ts'
import { innsynstekster } from './tekster.ts'

export interface Innsynsprops {
  readonly sprak: Sprak
  readonly slag: Gjelder['slag']
  readonly navn: string
  readonly sti: string
  readonly filter: Innsynsfilter
  readonly utdrag: Innsynsutdrag
}

/** Who read what is shielded, and in a county also who was refused; the newest first. */
export function Innsynsside(p: Innsynsprops) {
  const { sprak, filter, utdrag, sti } = p
  const t = innsynstekster[sprak]
  return (
    <>
      <Sidehode tittel={t.tittel(p.navn)} ingress={t.ingress[p.slag]} />
      <Filterskjema {...p} />
      <Tabell
        sprak={sprak}
        tekst={t.innsyn}
        skjultTekst
        smalt="stabel"
        tom={erFiltrert(filter) || filter.eldreEnn !== null ? t.ingenTreff : t.ingen}
        rader={utdrag.linjer}
        radnokkel={(l) => String(l.id)}
        kolonner={kolonner(p)}
      />
      <Bladning {...p} />
      {utdrag.eldreEnn !== null && <p class="sam-dempet">{t.avkortet}</p>}
      <Detaljer tittel={t.hvaNoteres}>
        {t.forklaring.map((avsnitt) => (
          <p key={avsnitt}>{avsnitt}</p>
        ))}
      </Detaljer>
      <LastNed
        tittel={t.lastNed}
        lenker={fillenker(sti, ['xlsx', 'csv', 'json'], skrivFilter(filter))}
      />
    </>
  )
}

function Bladning({ sprak, sti, filter, utdrag }: Innsynsprops) {
  const t = innsynstekster[sprak]
  if (utdrag.eldreEnn === null && filter.eldreEnn === null) return null
  return (
    <Knapperad>
      {utdrag.eldreEnn !== null && (
        <LenkeKnapp
          vekt="sekundaer"
          href={`${sti}${skrivFilter({ ...filter, eldreEnn: utdrag.eldreEnn })}`}
        >
          {t.eldre}
        </LenkeKnapp>
      )}
      {filter.eldreEnn !== null && (
        <LenkeKnapp vekt="tertiaer" href={`${sti}${skrivFilter({ ...filter, eldreEnn: null })}`}>
          {t.nyeste}
        </LenkeKnapp>
      )}
    </Knapperad>
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

function Filterskjema({ sprak, slag, sti, filter }: Innsynsprops) {
  const t = innsynstekster[sprak]
  return (
    <Skjema adresse={sti} metode="get" id="filter" paRad>
      <Datofelt sprak={sprak} navn="fra" etikett={t.fra} verdi={filter.fra ?? ''} />
      <Datofelt sprak={sprak} navn="til" etikett={t.til} verdi={filter.til ?? ''} />
      <Tekstfelt
        sprak={sprak}
        navn="hvem"
        type="search"
        etikett={t.hvemFilter}
        verdi={filter.hvem}
        maksLengde={100}
      />
      {slag === 'fylke' && (
        <Velger
          sprak={sprak}
          navn="slag"
          etikett={t.hva}
          tomtValg={t.alle}
          verdi={filter.slag ?? ''}
          valg={INNSYNSSLAG.map((verdi) => ({ verdi, tekst: t.slag[verdi] }))}
        />
      )}
      <Knapperad>
        <Knapp vekt="sekundaer">{t.vis}</Knapp>
        {erFiltrert(filter) && (
          <LenkeKnapp vekt="tertiaer" href={sti}>
            {t.nullstill}
          </LenkeKnapp>
        )}
      </Knapperad>
    </Skjema>
  )
}
