import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair } from 'jose'
import { Provider, type Configuration } from 'oidc-provider'

/** A real OpenID Connect issuer on a loopback port, with invented people. Never part of a build. */
export interface Provutsteder {
  readonly issuer: string
  readonly stopp: () => Promise<void>
}

export interface Provklient {
  readonly clientId: string
  readonly clientSecret: string
  readonly svaradresse: string
}

/**
 * Logging in is one request: `/velg/UID?som=SUB`. Every account also has what a Norwegian issuer
 * may send and Samråd must not keep: `pid` and `nin`.
 */
export async function startUtsteder(klient: Provklient, acr: string): Promise<Provutsteder> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const tjener = createServer()
  await new Promise<void>((klar) => {
    tjener.listen(0, '127.0.0.1', () => klar())
  })
  const issuer = `http://127.0.0.1:${portTil(tjener)}`
  const oppsett: Configuration = {
    clients: [
      {
        client_id: klient.clientId,
        client_secret: klient.clientSecret,
        redirect_uris: [klient.svaradresse],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        require_auth_time: true,
      },
    ],
    jwks: { keys: [{ ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: 'prove' }] },
    cookies: { keys: ['bare-til-proving'] },
    features: { devInteractions: { enabled: false } },
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    pkce: { required: () => true },
    acrValues: [acr],
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'pid', 'nin', 'acr'], profile: ['name'] },
    interactions: { url: (_ctx, samtale) => `/velg/${samtale.uid}` },
    findAccount: (_ctx, id) => ({
      accountId: id,
      claims: () => ({ sub: id, name: 'Oppdiktet Person', pid: '01018012345', nin: '01018012345' }),
    }),
    // Consent is the issuer's business; here it is always given.
    loadExistingGrant: async (ctx) => {
      const { Grant } = ctx.oidc.provider
      const grant = new Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  }
  const provider = new Provider(issuer, oppsett)
  const svar = provider.callback()
  tjener.on('request', (req, res) => {
    const adresse = new URL(req.url ?? '/', issuer)
    const som = adresse.searchParams.get('som')
    if (!adresse.pathname.startsWith('/velg/')) {
      void svar(req, res)
    } else if (som === null) {
      res.end('Velg hvem du er')
    } else {
      const utfall =
        som === '' ? { error: 'access_denied' } : { login: { accountId: som, acr, remember: true } }
      void provider.interactionFinished(req, res, utfall)
    }
  })
  return {
    issuer,
    stopp: () =>
      new Promise((ferdig) => {
        tjener.closeAllConnections()
        tjener.close(() => ferdig())
      }),
  }
}

/** What a browser does at the issuer: follows redirects with cookies, and picks a person. */
export async function gaGjennom(start: string, som: string, svaradresse: string): Promise<string> {
  const kaker = new Map<string, string>()
  let adresse = start
  for (let steg = 0; steg < 10; steg += 1) {
    if (adresse.startsWith(svaradresse)) return adresse
    const url = new URL(adresse)
    if (url.pathname.startsWith('/velg/')) url.searchParams.set('som', som)
    const svar = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...kaker].map(([n, v]) => `${n}=${v}`).join('; ') },
    })
    for (const kake of svar.headers.getSetCookie()) {
      const [navn = '', verdi = ''] = (kake.split(';')[0] ?? '').split(/=(.*)/s)
      kaker.set(navn, verdi)
    }
    const til = svar.headers.get('location')
    if (til === null) throw new Error(`Utstederen svarte ${svar.status}: ${await svar.text()}`)
    adresse = new URL(til, url).href
  }
  throw new Error('Utstederen sendte oss rundt i ring')
}

export function portTil(tjener: Server): number {
  const adresse: AddressInfo | string | null = tjener.address()
  if (adresse === null || typeof adresse === 'string') throw new Error('Tjeneren lytter ikke')
  return adresse.port
}
