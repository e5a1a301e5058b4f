import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Rettsgruppe, Rettsvar } from './hva-kan-jeg.ts'
import { rettighetstekster } from './rettighetstekster.ts'

export interface HvaKanJegProps {
  readonly sprak: Sprak
  /** Who acts, for whom; empty for one without a seat. */
  readonly hvem: string
  readonly grupper: readonly Rettsgruppe[]
  readonly lenke: (gruppe: Rettsgruppe) => string | null
}

/** Every right there is, and whether the hat one wears now has it. */
export function HvaKanJegSide({ sprak, hvem, grupper, lenke }: HvaKanJegProps) {
  const t = rettighetstekster[sprak]
  return (
    <>
      <Sidehode
        overtittel={hvem === '' ? undefined : hvem}
        tittel={t.tittel}
        ingress={<p>{hvem === '' ? `${t.ingen} ${t.ingress}` : t.ingress}</p>}
      />
      {grupper.map((g) => {
        const href = lenke(g)
        return (
          <Avsnitt
            key={g.ting}
            id={g.ting}
            tittel={g.navn}
            ved={
              href === null ? undefined : (
                <a class="ds-link" href={href}>
                  {t.tilSiden}
                  <span class="ds-sr-only">: {g.navn}</span>
                </a>
              )
            }
          >
            <Tabell
              sprak={sprak}
              tekst={`${t.tabelltekst}: ${g.navn}`}
              skjultTekst
              smalt="stabel"
              rader={g.rader}
              radnokkel={(r) => r.handling}
              radvekt={(r) => (r.svar === 'nei' ? 'dempet' : undefined)}
              kolonner={[
                { nokkel: 'hva', tittel: t.hva, radhode: true, bredde: 'middels', celle: hva },
                { nokkel: 'svar', tittel: t.kanJeg, bredde: 'smal', celle: (r) => svar(r, sprak) },
                {
                  nokkel: 'forklaring',
                  tittel: t.hvorOgNar,
                  celle: (r) =>
                    r.forklaring.map((f) => (
                      <span key={f} class="sam-blokk">
                        {f}
                      </span>
                    )),
                },
              ]}
            />
          </Avsnitt>
        )
      })}
    </>
  )
}

function hva(r: Rettsvar): string {
  return `${r.hva.charAt(0).toLocaleUpperCase()}${r.hva.slice(1)}`
}

function svar(r: Rettsvar, sprak: Sprak) {
  const t = rettighetstekster[sprak]
  switch (r.svar) {
    case 'ja':
      return <Statusmerke type="suksess">{t.ja}</Statusmerke>
    case 'ikke-i-dag':
      return <Statusmerke type="advarsel">{t.ikkeIDag}</Statusmerke>
    case 'nei':
      return <Statusmerke type="noytral">{t.nei}</Statusmerke>
    default:
      return uventet(r.svar)
  }
}
