import { alle, ja, nei, type Avgjorelse } from '../resultat.ts'

export type Fordelingsstatus = 'forslag' | 'vedtatt' | 'erstattet'

export type Fordelingsgrunn = 'er-vedtatt' | 'er-erstattet' | 'vurdering-begynt' | 'annen-vedtatt'

/** What the rule needs to know of a proposal and its year. */
export interface Vedtaksforhold {
  readonly status: Fordelingsstatus
  /** Decision bases of the year that a group has assessed. */
  readonly vurderte: number
  /** The distribution that is in force now, and the one in force when the asker read the page. */
  readonly gjeldende: number | null
  readonly settGjeldende: number | null
}

/**
 * May this distribution be adopted? The frames are the forum's first decision of the year and must
 * stand before anything is assessed against them (samarbeidsforum 8 March and 5 October 2023,
 * slides: principles and frames are adopted in the first meeting). An adopted one is never adopted
 * again; it can only be replaced by a new proposal, and only by one who has seen what it replaces.
 */
export function kanVedtaFordeling(f: Vedtaksforhold): Avgjorelse<Fordelingsgrunn> {
  return alle<Fordelingsgrunn>(
    f.status === 'vedtatt' ? nei('er-vedtatt') : ja,
    f.status === 'erstattet' ? nei('er-erstattet') : ja,
    f.vurderte > 0 ? nei('vurdering-begynt') : ja,
    f.gjeldende === f.settGjeldende ? ja : nei('annen-vedtatt'),
  )
}
