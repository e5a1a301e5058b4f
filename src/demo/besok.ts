import type { IncomingMessage } from 'node:http'
import type { Sprak } from '#core/sprak.ts'
import { KAKER } from '#platform/http/kaker.ts'
import { velgSprak } from '#platform/i18n.ts'
import type { Fargevalg } from '#ui/side.tsx'

export interface Demobesok {
  readonly adresse: URL
  readonly sprak: Sprak
  readonly farge: Fargevalg
  readonly kake: (navn: string) => string | undefined
}

/** Language and colours as chosen in Samråd, whose cookies the issuer shares. */
export function lesBesok(
  req: IncomingMessage,
  adresse: URL,
  onsketSprak: string | null = null,
): Demobesok {
  const kaker = new Map(
    (req.headers.cookie ?? '').split(/;\s*/).map((kake): [string, string] => {
      const [navn = '', verdi = ''] = kake.split(/=(.*)/s)
      return [navn, verdi]
    }),
  )
  const farge = kaker.get(KAKER.farge)
  return {
    adresse,
    sprak: velgSprak({
      parameter: adresse.searchParams.get('lang') ?? onsketSprak,
      kake: kaker.get(KAKER.sprak),
      acceptLanguage: req.headers['accept-language'],
    }),
    farge: farge === 'light' || farge === 'dark' ? farge : 'auto',
    kake: (navn) => kaker.get(navn),
  }
}
