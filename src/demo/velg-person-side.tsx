import type { Sprak } from '#core/sprak.ts'
import { ROLLER } from '#core/tilgang/rettigheter.ts'
import type { Ressursliste } from '#platform/http/ressurser.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Tekstfelt, Velger } from '#ui/felt.tsx'
import { Knapp } from '#ui/knapp.tsx'
import { Kort, Kortrekke } from '#ui/kort.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Demobesok } from './besok.ts'
import { tegnDemoside } from './demoside.tsx'
import type { Demoperson } from './sporringer.ts'
import { demotekster } from './tekster.ts'

export interface Valgside extends Demobesok {
  readonly ressurser: Ressursliste
  readonly personer: readonly Demoperson[]
  /** Who was chosen last in this browser; 0 for nobody. */
  readonly sist: number
  /** Somebody unknown has logged in from this browser. */
  readonly harVaertUkjent: boolean
  /** Samråd asks for a new proof of who one is. */
  readonly fersk: boolean
  /** Somebody was chosen who is not among the people. */
  readonly ukjentValg: boolean
}

/** The login page of the demo's issuer: a few to begin with, everyone with search below. */
export function tegnValgside(p: Valgside): string {
  const t = demotekster[p.sprak]
  const sti = p.adresse.pathname
  const sok = p.adresse.searchParams.get('sok')?.trim() ?? ''
  const rolle = p.adresse.searchParams.get('rolle') ?? ''
  const sist = p.personer.find((person) => person.id === p.sist)
  const funnet = p.personer.filter((person) => passer(person, sok, rolle))
  const velg = (person: Demoperson, liten = true) => (
    <Skjema adresse={sti} skjulte={{ person: String(person.id) }}>
      <Knapp
        vekt={liten ? 'sekundaer' : 'primaer'}
        liten={liten}
        etikett={`${t.loggInnSom} ${person.navn}`}
      >
        {liten ? t.loggInn : `${t.loggInnSom} ${person.navn}`}
      </Knapp>
    </Skjema>
  )
  return tegnDemoside(
    { ...p, tittel: t.tittel, medValg: true },
    <>
      <Sidehode tittel={t.tittel} ingress={<p>{p.fersk ? t.fersk : t.ingress}</p>} />
      <Varsel sprak={p.sprak} type="info">
        <p>{t.merke}</p>
      </Varsel>
      {p.ukjentValg && (
        <Varsel sprak={p.sprak} type="feil" kunngjor>
          <p>{t.ukjentValg}</p>
        </Varsel>
      )}
      {sist !== undefined && (
        <Avsnitt tittel={t.sist}>
          <Kort niva={3} tittel={sist.navn} tonet>
            <Verv sprak={p.sprak} person={sist} />
            {velg(sist, false)}
          </Kort>
        </Avsnitt>
      )}
      <Avsnitt tittel={t.begynnMed}>
        <Kortrekke>
          {p.personer
            .filter((person) => person.fremhevet)
            .map((person) => (
              <Kort key={person.id} niva={3} tittel={person.navn}>
                <Verv sprak={p.sprak} person={person} />
                {velg(person)}
              </Kort>
            ))}
        </Kortrekke>
      </Avsnitt>
      <Detaljer
        tittel={t.alle(p.personer.length)}
        id="alle"
        apen={sok !== '' || rolle !== '' || p.ukjentValg}
      >
        <Skjema adresse={`${sti}#alle`} metode="get" paRad>
          <Tekstfelt sprak={p.sprak} navn="sok" type="search" etikett={t.sok} verdi={sok} />
          <Velger
            sprak={p.sprak}
            navn="rolle"
            etikett={t.rolle}
            verdi={rolle}
            tomtValg={t.alleRoller}
            valg={ROLLER.filter((r) => r !== 'offentlig').map((r) => ({
              verdi: r,
              tekst: t.roller[r],
            }))}
          />
          <Knapp vekt="sekundaer">{t.finn}</Knapp>
        </Skjema>
        <Tabell
          sprak={p.sprak}
          tekst={t.treff(funnet.length)}
          smalt="stabel"
          rader={funnet}
          radnokkel={(person) => String(person.id)}
          tom={t.ingen}
          kolonner={[
            { nokkel: 'navn', tittel: t.navn, celle: (r) => r.navn, radhode: true },
            {
              nokkel: 'verv',
              tittel: t.forHvem,
              celle: (r) => <Verv sprak={p.sprak} person={r} />,
              bredde: 'bred',
            },
            { nokkel: 'fylke', tittel: t.fylke, celle: (r) => r.fylke },
            { nokkel: 'velg', tittel: t.valg, celle: (r) => velg(r), bredde: 'krymp' },
          ]}
        />
      </Detaljer>
      <Avsnitt tittel={t.andre} ingress={<p>{t.andreTekst}</p>}>
        <Skjema adresse={sti}>
          <Knapperad>
            {p.harVaertUkjent && (
              <Knapp vekt="sekundaer" navn="ukjent" verdi="sist">
                {t.sammeUkjente}
              </Knapp>
            )}
            <Knapp vekt="sekundaer" navn="ukjent" verdi="ja">
              {t.ukjent}
            </Knapp>
            <Knapp vekt="tertiaer" navn="avbryt" verdi="ja">
              {t.avbryt}
            </Knapp>
          </Knapperad>
        </Skjema>
      </Avsnitt>
    </>,
  )
}

/** Everything the person may act for, with the role. */
function Verv(p: { readonly sprak: Sprak; readonly person: Demoperson }) {
  const t = demotekster[p.sprak]
  return (
    <ul class="sam-tett-liste">
      {p.person.verv.map((v) => (
        <li key={v.sete}>
          {medRolle(t.roller[v.rolle], v.sete)}
          {v.vara && ` (${t.vara})`}
        </li>
      ))}
    </ul>
  )
}

/** The role before the seat, unless the seat begins with it: «Koordinator for Gauldal». */
function medRolle(rolle: string, sete: string): string {
  return sete.toLocaleLowerCase('nb').startsWith(rolle.toLocaleLowerCase('nb'))
    ? sete
    : `${rolle}, ${sete}`
}

/** Every word of the search stands in the name, a seat or the county. */
function passer(person: Demoperson, sok: string, rolle: string): boolean {
  const tekst = [person.navn, person.fylke, ...person.verv.map((v) => v.sete)]
    .join(' ')
    .toLocaleLowerCase('nb')
  return (
    sok
      .toLocaleLowerCase('nb')
      .split(/\s+/)
      .every((ord) => tekst.includes(ord)) &&
    (rolle === '' || person.verv.some((v) => v.rolle === rolle))
  )
}
