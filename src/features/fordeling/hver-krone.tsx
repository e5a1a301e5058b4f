import { forklar } from '#core/fordeling/forklar.ts'
import type { Fordeling } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { formatKroner } from '#ui/format.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { deltekst } from './forklaringstekst.ts'
import { kroneId } from './rammetabell.tsx'
import { lesbartTall } from '#ui/tallformat.ts'
import { fordelingstekster } from './tekster.ts'

/**
 * One row for each network, opened to show every part of its frame. The place one can link to lies
 * inside, for a browser opens what a link points into.
 */
export function HverKrone({ sprak, fordeling }: { sprak: Sprak; fordeling: Fordeling }) {
  const t = fordelingstekster[sprak].krone
  return (
    <Avsnitt tittel={t.tittel} id="hver-krone" ingress={<p>{t.tekst}</p>}>
      <p>{fordeling.restkroner === 0 ? t.ingenRest : t.regel(fordeling.restkroner)}</p>
      <div>
        {fordeling.rammer.map((r) => (
          <Detaljer key={r.id} tittel={`${r.navn}: ${formatKroner(r.ramme, sprak)}`}>
            <div id={kroneId(r.id)}>
              <Tabell
                sprak={sprak}
                tekst={t.forklarer(r.navn)}
                skjultTekst
                tett
                smalt="stabel"
                rader={forklar(fordeling, r)}
                radnokkel={(d) => d.del}
                radvekt={(d) => (d.del === 'ramme' ? 'uthevet' : undefined)}
                kolonner={[
                  {
                    nokkel: 'trinn',
                    tittel: t.trinn,
                    radhode: true,
                    celle: (d) =>
                      d.del === 'ramme' ? t.ramme : storForbokstav(deltekst(d, sprak)),
                  },
                  {
                    nokkel: 'belop',
                    tittel: t.belop,
                    juster: 'hoyre',
                    bredde: 'krymp',
                    celle: (d) => lesbartTall(d.belop, sprak),
                  },
                ]}
              />
            </div>
          </Detaljer>
        ))}
      </div>
    </Avsnitt>
  )
}

function storForbokstav(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nb') + tekst.slice(1)
}
