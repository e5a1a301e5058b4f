import type { Sprak } from '#core/sprak.ts'
import { redigertekster } from './rediger-tekster.ts'
import { belopEllerTekst } from '#platform/documents/tolk-tall.ts'
import { andelstekst, type Oppsettskjema } from './skjema.ts'
import { oppsettekster } from './tekster.ts'

export interface Ulikt {
  readonly felt: string
  readonly ditt: string
  readonly lagret: string
}

/** Field by field what differs between two forms, as one would read them; 1000 and 1 000 do not. */
export function finnUlikt(
  mitt: Oppsettskjema,
  lagret: Oppsettskjema,
  sprak: Sprak,
): readonly Ulikt[] {
  const t = redigertekster[sprak]
  const rad = (felt: string, les: (s: Oppsettskjema) => string, norm = (v: string) => v) =>
    norm(les(mitt)) === norm(les(lagret)) ? [] : [{ felt, ditt: les(mitt), lagret: les(lagret) }]
  return [
    ...(mitt.omfang === 'frister'
      ? []
      : [
          ...rad(t.tildelt, (s) => s.tildelt, belopEllerTekst),
          ...rad(t.potter, potter),
          ...rad(t.grunntilskudd, (s) => s.grunntilskudd, belopEllerTekst),
          ...rad(t.nokler, nokler),
        ]),
    ...rad(t.kilde, (s) => s.kilde),
    ...rad(oppsettekster[sprak].frist, (s) => s.innsendingsfrist),
    ...rad(oppsettekster[sprak].mote, (s) => s.innstillingsmote),
  ]
}

function potter(s: Oppsettskjema): string {
  return s.potter
    .filter((p) => p.navn !== '' || p.belop !== '')
    .map((p) => [`${p.navn}: ${belopEllerTekst(p.belop)}`, p.direkteTil].filter(Boolean).join(', '))
    .join('; ')
}

function nokler(s: Oppsettskjema): string {
  return s.nokler
    .filter((n) => n.navn !== '' || n.andel !== '')
    .map((n) => [n.navn, andelstekst(n.andel), n.telledato, n.kilde].filter(Boolean).join(', '))
    .join('; ')
}
