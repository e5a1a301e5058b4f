import type { Sprak } from '#core/sprak.ts'
import { oversiktstekster } from '#features/register/oversikt-tekster.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import type { Beskrivelse } from '#ui/beskrivelsesliste.tsx'

/** The county in points: on the page of the register, and for one who was overtaken. */
export function fylkespunkter(sprak: Sprak, fylke: Fylke): readonly Beskrivelse[] {
  const t = oversiktstekster[sprak]
  const r = registertekster[sprak]
  return [
    { term: r.navn, verdi: fylke.navn },
    ...(fylke.navnSamisk === null
      ? []
      : [
          {
            term: `${t.samiskNavn}${fylke.samiskKode === null ? '' : ` (${r.samisk[fylke.samiskKode].toLowerCase()})`}`,
            verdi: <span lang={fylke.samiskKode ?? undefined}>{fylke.navnSamisk}</span>,
          },
        ]),
    { term: t.statsforvalter, verdi: fylke.statsforvalter },
    { term: r.maalformOrd, verdi: r.maalform[fylke.maalform] },
  ]
}
