import type { Hatt, Oppgave } from '#core/oppgaver/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatKortDato } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { oppgavested, oppgavetekst } from './oppgavetekst.ts'
import { minsidetekster } from './tekster.ts'

interface Hattprops {
  readonly sprak: Sprak
  readonly hatt: Hatt
  readonly iBruk: boolean
  readonly oppgaver: readonly Oppgave[]
}

/** One hat: what to do, then what others must do first. Another hat is one press away. */
export function Hattavsnitt(p: Hattprops) {
  const t = minsidetekster[p.sprak]
  const gjor = p.oppgaver.filter((o) => !o.venter)
  const venter = p.oppgaver.filter((o) => o.venter)
  return (
    <Avsnitt
      tittel={p.hatt.sete}
      id={`verv-${p.hatt.vervId}`}
      ved={
        p.iBruk ? (
          <Statusmerke type="aktiv">{t.brukesNa}</Statusmerke>
        ) : (
          <Bytt {...p} til="/min-side" etikett={t.byttTilNavn(p.hatt.sete)}>
            {t.byttTil}
          </Bytt>
        )
      }
    >
      {p.oppgaver.length === 0 && <p>{t.ingenForVerv}</p>}
      {gjor.length > 0 && <Liste {...p} rader={gjor} tittel={t.aGjore} grunn={t.hvorfor} />}
      {venter.length > 0 && <Liste {...p} rader={venter} tittel={t.venter} grunn={t.venterPa} />}
    </Avsnitt>
  )
}

function Liste(
  p: Hattprops & {
    readonly rader: readonly Oppgave[]
    readonly tittel: string
    readonly grunn: string
  },
) {
  const t = minsidetekster[p.sprak]
  const kolonner: readonly Kolonne<Oppgave>[] = [
    { nokkel: 'hva', tittel: t.oppgave, radhode: true, celle: (o) => <Lenke {...p} oppgave={o} /> },
    {
      nokkel: 'gjelder',
      tittel: t.gjelder,
      bredde: 'middels',
      celle: (o) => oppgavetekst(o, p.sprak).gjelder || '–',
    },
    {
      nokkel: 'frist',
      tittel: t.frist,
      bredde: 'smal',
      celle: (o) => <Frist {...p} oppgave={o} />,
    },
    {
      nokkel: 'hvorfor',
      tittel: p.grunn,
      bredde: 'tekst',
      celle: (o) => oppgavetekst(o, p.sprak).hvorfor,
    },
  ]
  return (
    <Tabell
      sprak={p.sprak}
      tekst={p.tittel}
      smalt="stabel"
      rader={p.rader}
      radnokkel={(o) =>
        [o.kode, o.ar?.ar, o.ar?.ordningId, o.nettverk?.id, o.gruppe?.slug, o.utvalg?.id].join()
      }
      kolonner={kolonner}
    />
  )
}

function Lenke(p: Hattprops & { readonly oppgave: Oppgave }) {
  const { hva } = oppgavetekst(p.oppgave, p.sprak)
  const sted = oppgavested(p.oppgave)
  if (p.iBruk)
    return (
      <a class="ds-link" href={sted}>
        {hva}
      </a>
    )
  return (
    <Bytt {...p} til={sted} etikett={minsidetekster[p.sprak].byttOgApne(hva)} lenke>
      {hva}
    </Bytt>
  )
}

/** Changes to the hat and goes on to `til`: the place opens with the right to use it. */
function Bytt(
  p: Hattprops & {
    readonly til: string
    readonly etikett: string
    readonly lenke?: boolean
    readonly children: string
  },
) {
  return (
    <form method="post" action="/velg-verv">
      <input type="hidden" name="tilbake" value={p.til} />
      {p.lenke ? (
        <button
          class="sam-lenkeknapp ds-link"
          type="submit"
          name="verv"
          value={String(p.hatt.vervId)}
          aria-label={p.etikett}
        >
          {p.children}
        </button>
      ) : (
        <Knapp vekt="sekundaer" liten navn="verv" verdi={String(p.hatt.vervId)} etikett={p.etikett}>
          {p.children}
        </Knapp>
      )}
    </form>
  )
}

function Frist(p: { readonly sprak: Sprak; readonly oppgave: Oppgave }) {
  const t = minsidetekster[p.sprak]
  const { frist, forfalt, venter } = p.oppgave
  if (frist === null) return <>–</>
  const dato = formatKortDato(frist, p.sprak)
  if (!forfalt) return <>{dato}</>
  return (
    <>
      {dato} <Statusmerke type={venter ? 'advarsel' : 'feil'}>{t.forfaltKort}</Statusmerke>
    </>
  )
}
