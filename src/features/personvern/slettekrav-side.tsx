import type { Sprak } from '#core/sprak.ts'
import { Velger } from '#ui/felt.tsx'
import { formatDato } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { slettetekster } from './slettetekster.ts'
import type { Slettekrav } from './sporringer.ts'
import type { Personvalg } from './stilling.ts'

export interface Slettekravprops {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly krav: readonly Slettekrav[]
  readonly personer: readonly Personvalg[]
}

/** Who has asked to be deleted, what was answered, and the way to a person who has not asked. */
export function Slettekravside(p: Slettekravprops) {
  const { sprak } = p
  const t = slettetekster[sprak]
  const sti = `/${p.fylkeId}/slettekrav`
  return (
    <>
      <Sidehode tittel={t.tittel} ingress={t.ingress} />
      <Avsnitt tittel={t.kravene} id="krav">
        <Tabell
          sprak={sprak}
          tekst={t.kravene}
          skjultTekst
          smalt="stabel"
          tom={t.ingen}
          rader={p.krav}
          radnokkel={(k) => String(k.id)}
          kolonner={[
            {
              nokkel: 'navn',
              tittel: t.person,
              radhode: true,
              celle: (k) => <a href={`${sti}/${k.personId}`}>{k.navn}</a>,
            },
            { nokkel: 'fremsatt', tittel: t.fremsatt, celle: (k) => formatDato(k.fremsatt, sprak) },
            {
              nokkel: 'frist',
              tittel: t.frist,
              celle: (k) =>
                k.avgjort === null ? formatDato(enManedEtter(k.fremsatt), sprak) : '–',
            },
            {
              nokkel: 'svar',
              tittel: t.svar,
              bredde: 'bred',
              celle: (k) =>
                k.avgjort === null ? (
                  <Statusmerke type="aktiv">{t.venter}</Statusmerke>
                ) : (
                  <>
                    <Statusmerke type="noytral">{t.utfall[k.utfall ?? '']}</Statusmerke>{' '}
                    {k.begrunnelse}
                  </>
                ),
            },
          ]}
        />
      </Avsnitt>
      <Avsnitt tittel={t.uten} id="uten-krav" ingress={t.utenTekst}>
        <Skjema adresse={sti} metode="get" paRad>
          <Velger
            sprak={sprak}
            navn="person"
            etikett={t.person}
            bredde="m"
            valg={p.personer.map((x) => ({ verdi: String(x.id), tekst: x.navn }))}
          />
          <Knapperad>
            <Knapp vekt="sekundaer">{t.vis}</Knapp>
          </Knapperad>
        </Skjema>
      </Avsnitt>
    </>
  )
}

/** GDPR article 12 no. 3: an answer within one month. */
function enManedEtter(tid: string): string {
  return Temporal.Instant.from(tid)
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainDate()
    .add({ months: 1 })
    .toString()
}
