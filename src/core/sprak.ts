/** The languages every text is complete in. Names may in addition exist in Sámi. */
export const SPRAK = ['nb', 'nn', 'en'] as const
export type Sprak = (typeof SPRAK)[number]

/** A text held as data, in all the languages of the pages. */
export type Flerspraklig = Readonly<Record<Sprak, string>>

export function erSprak(verdi: unknown): verdi is Sprak {
  return SPRAK.some((s) => s === verdi)
}
