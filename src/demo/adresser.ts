import type { Utsteder } from '#platform/oidc/utsteder.ts'

/** Where the demo's issuer is found, on the same address as Samråd itself. */
export const STI = '/demo-utsteder'

/**
 * The issuer's own idea of where it is. Never asked over a network: the browser gets paths without
 * it, and Samråd asks a port on this machine. So the issuer and its people are the same on every
 * port and behind every proxy.
 */
export const OPPHAV = 'http://samraad-demo.localhost'

export const ISSUER = `${OPPHAV}${STI}`

export const NIVA = 'samraad-demo'

/** As the settings of a real issuer would have it. */
export function demoutsteder(clientSecret: string): Utsteder {
  return {
    id: 'demo',
    navn: {
      nb: 'en oppdiktet person',
      nn: 'ein oppdikta person',
      en: 'an invented person',
    },
    issuer: ISSUER,
    clientId: 'samraad',
    clientSecret,
    klientautentisering: 'basic',
    omfang: ['openid', 'profile'],
    acr: [NIVA],
    userinfo: true,
  }
}

export const SVARADRESSE = `${OPPHAV}/logg-inn/demo/svar`

/** An address of the issuer or of Samråd as a path, for a browser that knows neither name. */
export function somSti(adresse: string): string {
  const url = URL.parse(adresse)
  return url?.origin === OPPHAV ? `${url.pathname}${url.search}` : adresse
}
