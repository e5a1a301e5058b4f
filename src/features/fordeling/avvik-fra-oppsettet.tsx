import type { Fordeling } from '#core/fordeling/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { formatKroner } from '#ui/format.ts'
import { lesbarAndel } from '#ui/tallformat.ts'
import { Varsel } from '#ui/varsel.tsx'
import { forslagstekster } from './forslagstekster.ts'

interface AvvikProps {
  readonly sprak: Sprak
  readonly forslag: Fordeling
  /** The frames of the set-up as it is now; null when it makes none. */
  readonly oppsettet: Fordeling | null
  readonly tilOppsett: string
}

/**
 * A proposal may come from the simulator, or from before the set-up was changed. Whoever adopts it
 * adopts its award and its shares, so what differs is told first.
 */
export function AvvikFraOppsettet({ sprak, forslag, oppsettet, tilOppsett }: AvvikProps) {
  const t = forslagstekster[sprak].avvik
  const ulikt = oppsettet === null ? [] : finnUlikt(forslag, oppsettet, sprak)
  if (ulikt.length === 0) return null
  return (
    <Varsel sprak={sprak} type="advarsel" tittel={t.tittel}>
      <ul class="ds-list">
        {ulikt.map((setning) => (
          <li key={setning}>{setning}</li>
        ))}
      </ul>
      <p>
        <a href={tilOppsett}>{t.tilOppsett}</a>
      </p>
    </Varsel>
  )
}

function finnUlikt(a: Fordeling, b: Fordeling, sprak: Sprak): readonly string[] {
  const t = forslagstekster[sprak].avvik
  const kr = (belop: number) => formatKroner(belop, sprak)
  const avsatt = (f: Fordeling) =>
    f.avsetninger.map((x) => `${x.navn} ${kr(x.belop)}`).join(', ') || t.ingen
  const nokler = (f: Fordeling) =>
    f.nokler.map((n) => `${n.navn} ${lesbarAndel(n.andel, sprak)}\u00A0%`).join(', ')
  const rad = (hva: string, les: (f: Fordeling) => string) =>
    les(a) === les(b) ? [] : [t.ulikt(hva, les(a), les(b))]
  const tall = (f: Fordeling) =>
    f.rammer
      .map((r) => JSON.stringify([r.id, ...r.verdier]))
      .toSorted((x, y) => (x < y ? -1 : 1))
      .join()
  const navn = (f: Fordeling) => JSON.stringify(f.nokler.map((n) => n.navn))
  return [
    ...rad(t.tildelt, (f) => kr(f.tildelt)),
    ...rad(t.avsatt, avsatt),
    ...rad(t.grunntilskudd, (f) => kr(f.grunntilskudd)),
    ...rad(t.nokler, nokler),
    // Under other keys the figures differ of themselves.
    ...(navn(a) === navn(b) && tall(a) !== tall(b) ? [t.tall] : []),
  ]
}
