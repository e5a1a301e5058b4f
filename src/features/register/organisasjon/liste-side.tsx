import { formatOrgnr } from '#core/register/orgnr.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { ORGANISASJONSTYPER } from '#features/register/typer.ts'
import { Navn, Periodevisning } from '#features/register/visning.tsx'
import { Tekstfelt, Velger } from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import type { Organisasjon } from './sporringer.ts'
import { organisasjonstekster } from './tekster.ts'
import { nettverkPa, utvalgSok, type Sortering, type Utvalg } from './utvalg.ts'

/** The organisations that match the address, sorted as it says. */
export function Organisasjonsliste(p: {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly organisasjoner: readonly Organisasjon[]
  readonly antall: number
  readonly utvalg: Utvalg
  readonly dato: string
  readonly kanEndre: boolean
}) {
  const { sprak, utvalg: u } = p
  const t = organisasjonstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register/organisasjoner`
  const sorter = (sortering: Sortering) => {
    const aktiv = u.sortering === sortering
    return {
      href: `${sti}${utvalgSok({ ...u, sortering, synkende: aktiv && !u.synkende })}`,
      ...(aktiv && { retning: u.synkende ? ('synkende' as const) : ('stigende' as const) }),
    }
  }
  return (
    <>
      <Sidehode
        tittel={r.organisasjoner}
        ingress={t.ingress}
        handlinger={p.kanEndre && <LenkeKnapp href={`${sti}/ny`}>{t.ny}</LenkeKnapp>}
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      <Skjema
        adresse={sti}
        metode="get"
        paRad
        skjulte={
          u.sortering === 'navn' && !u.synkende
            ? {}
            : { sorter: `${u.synkende ? '-' : ''}${u.sortering}` }
        }
      >
        <Tekstfelt sprak={sprak} navn="sok" type="search" etikett={t.sok} verdi={u.sok} />
        <Velger
          sprak={sprak}
          navn="type"
          etikett={r.type}
          verdi={u.type}
          tomtValg={t.alleTyper}
          valg={ORGANISASJONSTYPER.map((type) => ({ verdi: type, tekst: r.typer[type] }))}
        />
        <Knapperad>
          <Knapp vekt="sekundaer">{t.filtrer}</Knapp>
          {(u.sok !== '' || u.type !== undefined) && (
            <LenkeKnapp vekt="tertiaer" href={sti}>
              {t.nullstill}
            </LenkeKnapp>
          )}
        </Knapperad>
      </Skjema>
      <p>
        {t.antall(p.organisasjoner.length, p.antall)}. <span class="sam-dempet">{t.tommeFelt}</span>
      </p>
      {p.organisasjoner.length === 0 ? (
        <Tomt tittel={t.ingenTreff}>
          <p>{t.ingenTreffTekst}</p>
        </Tomt>
      ) : (
        <Tabell
          sprak={sprak}
          tekst={t.medNavn}
          skjultTekst
          smalt="stabel"
          rader={p.organisasjoner}
          radnokkel={(o) => o.id}
          kolonner={[
            {
              nokkel: 'navn',
              tittel: r.navn,
              radhode: true,
              sortering: sorter('navn'),
              etikett: r.navn,
              celle: (o) => (
                <a href={`${sti}/${o.id}`}>
                  <Navn {...o} />
                </a>
              ),
            },
            {
              nokkel: 'type',
              tittel: r.type,
              sortering: sorter('type'),
              celle: (o) => r.typer[o.type],
            },
            {
              nokkel: 'nettverk',
              tittel: t.nettverkNa,
              sortering: sorter('nettverk'),
              celle: (o) => nettverkPa(o, p.dato).join(', '),
            },
            {
              nokkel: 'orgnr',
              tittel: t.orgnr,
              sortering: sorter('orgnr'),
              // What is not known stays empty: the same words on fifty rows hide those that differ.
              celle: (o) => o.orgnr !== null && formatOrgnr(o.orgnr),
            },
            {
              nokkel: 'gyldig',
              tittel: t.gyldig,
              celle: (o) =>
                (o.gyldig.fra !== null || o.gyldig.til !== null) && (
                  <Periodevisning sprak={sprak} periode={o.gyldig} dato={p.dato} />
                ),
            },
          ]}
        />
      )}
      <LastNed
        tittel={registertekster[sprak].lastNed}
        lenker={fillenker(sti, ['xlsx', 'csv', 'json'], utvalgSok(u))}
      />
    </>
  )
}
