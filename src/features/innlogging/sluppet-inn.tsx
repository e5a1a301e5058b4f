import { kanInvitere } from '#core/tilgang/innslipp.ts'
import type { Sprak } from '#core/sprak.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { inngangstekster } from './inngangstekster.ts'
import type { Innbydbar } from './innslipp-sporringer.ts'
import { innloggingstekster } from './tekster.ts'

/** Those the county has let in, with the way on for one who has lost the login. */
export function SluppetInn(p: {
  readonly sprak: Sprak
  readonly fylkeId: string
  readonly innbydbare: readonly Innbydbar[]
}) {
  const t = inngangstekster[p.sprak].sluppetInn
  const i = innloggingstekster[p.sprak]
  return (
    <Avsnitt tittel={t.tittel} id="sluppet-inn" ingress={t.ingress}>
      <Tabell
        sprak={p.sprak}
        tekst={t.tittel}
        skjultTekst
        smalt="stabel"
        tom={t.ingen}
        rader={p.innbydbare.filter((x) => !kanInvitere(x, p.fylkeId).ok)}
        radnokkel={(x) => String(x.personId)}
        kolonner={[
          { nokkel: 'navn', tittel: i.inviter.navn, celle: (x) => x.navn, radhode: true },
          {
            nokkel: 'seter',
            tittel: t.verv,
            bredde: 'bred',
            celle: (x) => x.seter.join('; '),
          },
          {
            nokkel: 'meld',
            tittel: i.inviter.handling,
            celle: (x) => (
              <a
                class="ds-link"
                href={`/${p.fylkeId}/invitasjoner/${x.personId}/mistet`}
                aria-label={t.meldNavn(x.navn)}
              >
                {t.meld}
              </a>
            ),
          },
        ]}
      />
    </Avsnitt>
  )
}
