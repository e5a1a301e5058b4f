import { erFersk, type Okt } from '#core/tilgang/okt.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Foresporsel, Rute } from '#features/tilgang/foresporsel.ts'
import { hashAv } from '#platform/http/hemmelighet.ts'
import { KAKER } from '#platform/http/kaker.ts'
import { videre } from '#platform/http/svar.ts'
import type { Utsteder } from '#platform/oidc/utsteder.ts'
import { formatTidspunkt } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { inngangstekster } from './inngangstekster.ts'
import { hentInnloggingsmaater, type Innloggingsmaate } from './innslipp-sporringer.ts'
import type { Innloggingsoppsett } from './oppsett.ts'
import { innloggingstekster } from './tekster.ts'

export const MINE = '/mine-innlogginger'

/** One's own ways of logging in, and how to add one. */
export function mineInnlogginger(o: Innloggingsoppsett): Rute {
  return {
    metode: 'GET',
    sti: MINE,
    handling: 'opplysninger.se-egne',
    kjor: async (f) => {
      const { okt } = f
      if (okt === null) return videre(`/logg-inn?${new URLSearchParams({ tilbake: MINE })}`)
      const maater = await hentInnloggingsmaater(f.db, okt.personId)
      const t = inngangstekster[f.sprak].mine
      return {
        slag: 'innhold',
        side: () => ({
          tittel: t.tittel,
          brodsmuler: [],
          innhold: (
            <MineInnlogginger
              sprak={f.sprak}
              okt={okt}
              maater={maater}
              utstedere={o.klienter.map((k) => k.utsteder)}
              bevis={erFersk(okt, f.naa().epochMilliseconds) ? bevisFor(f) : undefined}
            />
          ),
        }),
      }
    },
  }
}

/**
 * The session a way in is to be added to: only a link made for it, in its own browser, and a fresh
 * login. A link made by somebody else would tie the person to the login that one has planted.
 */
export function oktForTillegg(f: Foresporsel, bevis: string): Okt | undefined {
  const { okt } = f
  if (okt === null || bevis === '' || bevis !== bevisFor(f)) return undefined
  return erFersk(okt, f.naa().epochMilliseconds) ? okt : undefined
}

/** Cannot be made by anybody who has not the cookie of the session, and does not give it away. */
function bevisFor(f: Foresporsel): string | undefined {
  const kake = f.kake(KAKER.okt)
  return kake && hashAv(`legg-til ${kake}`)
}

function MineInnlogginger(p: {
  readonly sprak: Sprak
  readonly okt: Okt
  readonly maater: readonly Innloggingsmaate[]
  readonly utstedere: readonly Utsteder[]
  /** Undefined: the login is not fresh. */
  readonly bevis: string | undefined
}) {
  const { sprak } = p
  const t = inngangstekster[sprak]
  const egne = new Set(p.maater.map((m) => m.utsteder))
  const andre = p.utstedere.filter((u) => !egne.has(u.issuer))
  const navn = (issuer: string) => {
    const kalt = p.utstedere.find((u) => u.issuer === issuer)?.navn[sprak]
    // Written to follow «log in with»; here it stands first.
    return kalt === undefined ? issuer : `${kalt.charAt(0).toUpperCase()}${kalt.slice(1)}`
  }
  return (
    <>
      <Sidehode tittel={t.mine.tittel} ingress={<p>{t.mine.ingress}</p>} />
      {p.okt.stengtAv.length > 0 && (
        <Varsel sprak={sprak} type="info" tittel={t.stengt.tittel}>
          <p>{t.stengt.tekst(p.okt.stengtAv)}</p>
        </Varsel>
      )}
      <Tabell
        sprak={sprak}
        tekst={t.mine.tittel}
        skjultTekst
        smalt="stabel"
        rader={p.maater}
        radnokkel={(m) => String(m.id)}
        kolonner={[
          {
            nokkel: 'maate',
            tittel: t.mine.maate,
            radhode: true,
            celle: (m) => (
              <>
                {navn(m.utsteder)}
                {m.id === p.okt.identitetId && (
                  <>
                    {' '}
                    <Statusmerke type="aktiv">{t.mine.brukesNaa}</Statusmerke>
                  </>
                )}
              </>
            ),
          },
          {
            nokkel: 'fylker',
            tittel: t.mine.gjelderI,
            celle: (m) => (m.fylker.length > 0 ? m.fylker.join(', ') : t.mine.ingenFylker),
          },
          {
            nokkel: 'opprettet',
            tittel: t.mine.opprettet,
            celle: (m) => formatTidspunkt(m.opprettet, sprak),
          },
          {
            nokkel: 'brukt',
            tittel: t.mine.sistBrukt,
            celle: (m) => formatTidspunkt(m.sistBrukt, sprak),
          },
        ]}
      />
      <p>{t.mine.mistetSelv}</p>
      <Avsnitt tittel={t.mine.leggTil} id="legg-til">
        {andre.length === 0 ? (
          <p>{t.mine.ingenFlere}</p>
        ) : p.bevis === undefined ? (
          <>
            <p>{t.mine.forst}</p>
            <Knapperad>
              <LenkeKnapp
                href={`/logg-inn?${new URLSearchParams({ fersk: 'ja', tilbake: MINE })}`}
                vekt="sekundaer"
              >
                {t.mine.forstKnapp}
              </LenkeKnapp>
            </Knapperad>
          </>
        ) : (
          <>
            <p>{t.mine.leggTilTekst}</p>
            <Knapperad>
              {andre.map((u) => (
                <LenkeKnapp
                  key={u.id}
                  href={`/logg-inn/${u.id}?${new URLSearchParams({ 'legg-til': p.bevis ?? '' })}`}
                  vekt="sekundaer"
                >
                  {innloggingstekster[sprak].med(u.navn[sprak])}
                </LenkeKnapp>
              ))}
            </Knapperad>
          </>
        )}
      </Avsnitt>
    </>
  )
}
