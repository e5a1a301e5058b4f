import { gjelderEnOrdning, kreverFerskInnlogging } from '#core/tilgang/krav.ts'
import { HANDLINGER, ROLLER, type Handling } from '#core/tilgang/rettigheter.ts'
import { cellerAv, saksregel } from '#core/tilgang/tabell.ts'
import { tilstandsnavn, tingAv } from './hva-kan-jeg.ts'
import { rettighetstekster } from './rettighetstekster.ts'

/** The table of rights as the text of `docs/rettigheter.md`. */
export function rettighetsdokument(): string {
  const t = rettighetstekster.nb
  const grupper = [...Map.groupBy(HANDLINGER, tingAv)].map(
    ([ting, handlinger]) => `## ${t.ting[ting]}
| Handling | Når | ${ROLLER.join(' | ')} |
|---|---|${ROLLER.map(() => '---').join('|')}|
${handlinger.flatMap(rader).join('\n')}
${ordningsmerknad(handlinger)}${merknader(handlinger)}`,
  )
  return `# Rettigheter

Skrevet av \`node scripts/skriv-rettigheter.ts\` fra \`src/core/tilgang/rettigheter.ts\`. Ikke endre den her.
\`alle\`: overalt. \`fylke\`: i setets fylke. \`nettverk\`: for setets egne nettverk. \`–\`: nei.
Det som hører til et tilskuddsår, gjelder bare i ordningene utvalget til setet behandler; et utvalg uten egen ordning behandler alle.

${grupper.join('\n')}`
}

function rader(handling: Handling): readonly string[] {
  const t = rettighetstekster.nb
  return cellerAv(handling).map(({ tilstand, rettighet }, i) => {
    const navn = i === 0 ? `\`${handling}\` ${t.handling[handling]}` : ''
    const nar = tilstand === null ? t.alltid : t.tilstand[tilstandsnavn(handling, tilstand)]
    return `| ${navn} | ${nar} | ${ROLLER.map((r) => rettighet[r] ?? '–').join(' | ')} |`
  })
}

function ordningsmerknad(handlinger: readonly Handling[]): string {
  const bundet = handlinger.filter(gjelderEnOrdning)
  if (bundet.length === 0) return ''
  const hvilke =
    bundet.length === handlinger.length ? 'alt her' : bundet.map((h) => `\`${h}\``).join(', ')
  return `\nBare i ordningene utvalget til setet behandler: ${hvilke}.\n`
}

function merknader(handlinger: readonly Handling[]): string {
  const t = rettighetstekster.nb
  return handlinger
    .flatMap((h) => {
      const regel = saksregel(h)
      return [
        ...(regel === null
          ? []
          : [`- \`${h}\` avgjøres også av regelen \`${regel}\`: ${t.regel[regel]}.\n`]),
        ...(kreverFerskInnlogging(h) ? [`- \`${h}\` krever fersk innlogging.\n`] : []),
      ]
    })
    .map((linje, i) => (i === 0 ? `\n${linje}` : linje))
    .join('')
}
