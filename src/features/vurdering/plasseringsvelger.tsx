import { erHabil } from '#core/vurdering/kan-vurdere.ts'
import type { Sprak } from '#core/sprak.ts'
import { Velger } from '#ui/felt.tsx'
import type { Vurderingsbilde } from './bilde.ts'
import type { Sak } from './sporringer.ts'
import { vurderingstekster } from './tekster.ts'

/** Which group a case is in: each choice says how many of the group would be recused. */
export function Plasseringsvelger(p: {
  readonly sprak: Sprak
  readonly sak: Sak
  readonly bilde: Vurderingsbilde
  readonly etikett: string
  readonly skjultEtikett?: boolean
  /** Group by slug as chosen; where the case stands when left out. */
  readonly verdi?: string | undefined
  readonly feil?: string | undefined
  readonly laast?: string | undefined
}) {
  const t = vurderingstekster[p.sprak]
  const grupper = p.bilde.grupper.map((g) => g.gruppe)
  const naa = grupper.find((g) => g.id === p.sak.gruppeId)?.slug ?? ''
  return (
    <div>
      <input type="hidden" name={`fra.${p.sak.nettverkId}`} value={naa} disabled={!!p.laast} />
      <Velger
        sprak={p.sprak}
        navn={`til.${p.sak.nettverkId}`}
        etikett={p.etikett}
        skjultEtikett={p.skjultEtikett}
        verdi={p.verdi ?? naa}
        tomtValg={t.ingenGruppe}
        feil={p.feil}
        laast={p.laast}
        bredde="m"
        valg={grupper.map((g) => ({
          verdi: g.slug,
          tekst: t.hull.medInhabile(
            g.navn,
            g.medlemmer.filter((m) => !erHabil(m, p.sak).ok).length,
          ),
        }))}
      />
    </div>
  )
}
