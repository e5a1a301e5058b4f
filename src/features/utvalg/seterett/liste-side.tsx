import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell, type Kolonne } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import type { Seterettrad } from './sporringer.ts'
import { seteretttekster } from './tekster.ts'
import {
  forsteDag,
  gruppenavn,
  linjenavn,
  setenavn,
  sisteDag,
  type Gruppenavn,
} from './visning.tsx'

export interface Seterettprops {
  readonly sprak: Sprak
  /** `/fylke/administrasjon/seteretter` */
  readonly sti: string
  readonly rader: readonly Seterettrad[]
  readonly grupper: Gruppenavn
  readonly dato: string
  readonly kanEndre: boolean
}

/** Which seats give which role: in force today, and the earlier and later lines. */
export function Seterettside(p: Seterettprops) {
  const t = seteretttekster[p.sprak]
  const iDag = p.rader.filter((r) => gjelder(r.gyldig, p.dato))
  const andre = p.rader.filter((r) => !iDag.includes(r))
  return (
    <>
      <Sidehode
        tittel={t.tittel}
        ingress={t.ingress}
        handlinger={p.kanEndre && <LenkeKnapp href={`${p.sti}/ny`}>{t.ny}</LenkeKnapp>}
      />
      <Avsnitt tittel={t.gjelder} id="gjeldende" ingress={t.gjelderTekst}>
        {iDag.length === 0 ? <Tomt tittel={t.ingen} /> : <Linjer {...p} rader={iDag} />}
      </Avsnitt>
      {andre.length > 0 && (
        <Avsnitt tittel={t.andre} id="andre" ingress={t.andreTekst}>
          <Linjer {...p} rader={andre} dempet />
        </Avsnitt>
      )}
      <LastNed
        tittel={utvalgstekster[p.sprak].lastNed}
        lenker={fillenker(p.sti, ['xlsx', 'json'])}
      />
    </>
  )
}

function Linjer(p: Seterettprops & { readonly dempet?: boolean }) {
  const { sprak } = p
  const t = seteretttekster[sprak]
  const kolonner: readonly (Kolonne<Seterettrad> | false)[] = [
    {
      nokkel: 'seter',
      tittel: t.utvalgstype,
      radhode: true,
      bredde: 'middels',
      celle: (r) => (
        <>
          {utvalgstekster[sprak].typer[r.utvalgstype]}
          <span class="sam-blokk sam-dempet">{gruppenavn(r.gruppe, p.grupper, sprak)}</span>
        </>
      ),
    },
    { nokkel: 'stemme', tittel: t.stemme, celle: (r) => setenavn(r.harStemme, sprak) },
    { nokkel: 'rolle', tittel: t.rolle, celle: (r) => t.roller[r.rolle] },
    {
      nokkel: 'ordninger',
      tittel: t.ordninger,
      celle: (r) => (r.alleOrdninger ? t.alleOrdninger : t.utvalgets),
    },
    { nokkel: 'hjemmel', tittel: t.hjemmel, bredde: 'tekst', celle: (r) => r.hjemmel },
    {
      nokkel: 'fra',
      tittel: t.fra,
      bredde: 'krymp',
      celle: (r) => forsteDag(r.gyldig.fra, sprak),
    },
    {
      nokkel: 'siste',
      tittel: t.siste,
      bredde: 'krymp',
      celle: (r) => sisteDag(r.gyldig.til, sprak),
    },
    p.dempet === true && {
      nokkel: 'status',
      tittel: t.status,
      bredde: 'krymp',
      celle: (r) =>
        erSenere(r, p.dato) ? (
          <Statusmerke type="info">{t.senere}</Statusmerke>
        ) : (
          <Statusmerke type="noytral">{t.tidligere}</Statusmerke>
        ),
    },
    p.kanEndre &&
      p.rader.some((r) => kanAvsluttes(r, p.dato)) && {
        nokkel: 'avslutt',
        tittel: t.avslutt,
        bredde: 'krymp',
        celle: (r) =>
          kanAvsluttes(r, p.dato) && (
            <a href={`${p.sti}/${r.id}/avslutt`}>
              {t.avslutt}
              <span class="ds-sr-only">: {linjenavn(r, p.grupper, sprak)}</span>
            </a>
          ),
      },
  ]
  return (
    <Tabell
      sprak={sprak}
      tekst={p.dempet ? t.andre : t.gjelder}
      skjultTekst
      smalt="stabel"
      rader={p.rader}
      radnokkel={(r) => String(r.id)}
      kolonner={kolonner.filter((k) => k !== false)}
    />
  )
}

function erSenere(r: Seterettrad, dato: string): boolean {
  return r.gyldig.fra !== null && r.gyldig.fra > dato
}

/** One that has an end to come can still be ended before it. */
export function kanAvsluttes(r: Seterettrad, dato: string): boolean {
  return r.gyldig.til === null || r.gyldig.til > dato
}
