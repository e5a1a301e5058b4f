import type { VNode } from 'preact'
import type { Ressursliste } from '#platform/http/ressurser.ts'
import { Side } from '#ui/side.tsx'
import { tilHtml } from '#ui/til-html.ts'
import type { Demobesok } from './besok.ts'
import { demotekster } from './tekster.ts'

const SPRAKNAVN = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
] as const

/** The issuer's pages look as Samråd, and say on every one that nobody here is real. */
export function tegnDemoside(
  p: Demobesok & {
    readonly ressurser: Ressursliste
    readonly tittel: string
    /** Language and colours can be chosen: the page has an address of its own to come back to. */
    readonly medValg: boolean
  },
  innhold: VNode,
): string {
  const t = demotekster[p.sprak]
  const sti = `${p.adresse.pathname}${p.adresse.search}`
  return tilHtml(
    <Side
      sprak={p.sprak}
      farge={p.farge}
      tittel={p.tittel}
      ressurser={{
        stil: p.ressurser.stil,
        ikon: p.ressurser.ikon,
        fonter: p.ressurser.fonter,
        skript: p.ressurser.grunn,
      }}
      tjeneste={{ navn: 'Samråd', href: '/', undertittel: t.undertittel }}
      {...(p.medValg && {
        sprakvalg: SPRAKNAVN.map(([sprak, navn]) => ({
          sprak,
          navn,
          href: medSprak(p.adresse, sprak),
        })),
        fargeskjema: { adresse: '/visning', skjulte: { tilbake: sti } },
      })}
      bunn={
        <>
          <p>{t.bunn}</p>
        </>
      }
    >
      {innhold}
    </Side>,
  )
}

function medSprak(adresse: URL, sprak: string): string {
  const sok = new URLSearchParams(adresse.search)
  sok.set('lang', sprak)
  return `${adresse.pathname}?${sok.toString()}`
}
