import { sumKroner } from '#core/kroner.ts'
import type { Sprak } from '#core/sprak.ts'
import { funntekster } from '#features/beslutningsgrunnlag/funntekst.ts'
import type { LagretGrunnlag } from '#features/beslutningsgrunnlag/sporringer.ts'
import { formatKroner } from '#ui/format.ts'
import { Tabell } from '#ui/tabell.tsx'
import { vurderingstekster } from './tekster.ts'

/** The budget as it is sent, line by line, with its sum. */
export function Budsjettet({
  sprak,
  grunnlag,
}: {
  readonly sprak: Sprak
  readonly grunnlag: Pick<LagretGrunnlag, 'budsjett'>
}) {
  const t = vurderingstekster[sprak].sak
  const navn = funntekster[sprak]
  const utenLinjer = grunnlag.budsjett.length === 0
  const kjente = grunnlag.budsjett.flatMap((l) => (l.belop === null ? [] : [l.belop]))
  const kr = (belop: number | null) => (belop === null ? t.ikkeOppgitt : formatKroner(belop, sprak))
  return (
    <Tabell
      sprak={sprak}
      tekst={t.budsjett}
      skjultTekst
      smalt="stabel"
      tett
      tom={t.ingenLinjer}
      rader={grunnlag.budsjett}
      radnokkel={(l) => String(l.nr)}
      kolonner={[
        {
          nokkel: 'mottaker',
          tittel: t.mottaker,
          radhode: true,
          celle: (l) => mottakernavn(navn.mottaker[l.mottaker], l.beskrivelse),
          fot: utenLinjer ? undefined : t.sum,
        },
        {
          nokkel: 'formal',
          tittel: t.formal,
          celle: (l) => (l.formal === '' ? t.ikkeOppgitt : navn.formal[l.formal]),
        },
        {
          nokkel: 'belop',
          tittel: t.belop,
          juster: 'hoyre',
          celle: (l) => (l.usikkert ? `${kr(l.belop)} (${t.usikkert})` : kr(l.belop)),
          fot: utenLinjer ? undefined : kr(kjente.length === 0 ? null : sumKroner(kjente)),
        },
      ]}
    />
  )
}

/** Who gets it, and what they wrote of it; said once when they wrote the same. */
function mottakernavn(mottaker: string, beskrivelse: string): string {
  return beskrivelse.startsWith(mottaker)
    ? beskrivelse
    : [mottaker, beskrivelse].filter(Boolean).join(': ')
}
