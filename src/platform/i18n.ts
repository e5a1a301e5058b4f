import { erSprak, SPRAK, type Sprak } from '#core/sprak.ts'

/**
 * The texts of one feature: one object per language with the same keys. A key that is missing in
 * one of them, or a sentence that takes other arguments, does not compile.
 */
export function tekster<T>(t: {
  nb: T
  nn: NoInfer<T>
  en: NoInfer<T>
}): Readonly<Record<Sprak, T>> {
  return t
}

/** `?lang=`, then the person's choice, then `Accept-Language`, then bokmål. */
export function velgSprak(valg: {
  readonly parameter: string | null
  readonly kake: string | undefined
  readonly acceptLanguage: string | undefined
}): Sprak {
  if (erSprak(valg.parameter)) return valg.parameter
  if (erSprak(valg.kake)) return valg.kake
  return fraAcceptLanguage(valg.acceptLanguage ?? '') ?? 'nb'
}

function fraAcceptLanguage(hode: string): Sprak | undefined {
  return hode
    .split(',')
    .map((del) => {
      const [kode = '', ...parametre] = del.trim().toLowerCase().split(';')
      const q = parametre.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find((v) => v !== undefined)
      return { kode: kode.split('-')[0] ?? '', vekt: q === undefined ? 1 : Number(q) }
    })
    .toSorted((a, b) => b.vekt - a.vekt)
    .map(({ kode }) => (kode === 'no' ? 'nb' : kode))
    .find((kode): kode is Sprak => SPRAK.some((s) => s === kode))
}
