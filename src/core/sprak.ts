/** The languages every text is complete in. Names may in addition exist in Sámi. */
export const SPRAK = ['nb', 'nn', 'en'] as const
export type Sprak = (typeof SPRAK)[number]

/** A text held as data, in all the languages of the pages. */
export type Flerspraklig = Readonly<Record<Sprak, string>>

/** Reads a text in all languages from stored JSON. Throws when one is missing: that is a bug. */
export function flerspraklig(verdi: unknown): Flerspraklig {
  const lest = typeof verdi === 'object' && verdi !== null ? verdi : {}
  const [nb, nn, en] = SPRAK.map((s) => (s in lest ? Reflect.get(lest, s) : undefined))
  if (typeof nb === 'string' && typeof nn === 'string' && typeof en === 'string') {
    return { nb, nn, en }
  }
  throw new Error(`Teksten finnes ikke på alle språk: ${JSON.stringify(verdi)}`)
}

export function erSprak(verdi: unknown): verdi is Sprak {
  return SPRAK.some((s) => s === verdi)
}
