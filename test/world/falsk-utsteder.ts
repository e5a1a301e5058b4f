import { createServer, type ServerResponse } from 'node:http'
import {
  exportJWK,
  generateKeyPair,
  SignJWT,
  UnsecuredJWT,
  type CryptoKey,
  type JWTPayload,
} from 'jose'
import { portTil, type Provutsteder } from './utsteder.ts'

/** What the issuer signs, changed by the test. `usignert`: `alg` none. `feilNokkel`: not its own. */
export interface Fusk {
  readonly krav?: (riktig: JWTPayload) => JWTPayload
  readonly usignert?: boolean
  readonly feilNokkel?: boolean
  /** What the groups service answers; a number is its status. */
  readonly grupper?: unknown
}

export interface Falskutsteder extends Provutsteder {
  /** What to do wrong in the next token. Nothing: all is right. */
  readonly fusk: (fusk: Fusk) => void
  /** How many times the token endpoint was asked. */
  readonly antallKoder: () => number
}

/** In the form of Feide's groups; every name is invented. */
export const EGEN_GRUPPE = {
  id: 'fc:org:hogskolen.example',
  type: 'fc:org',
  displayName: 'Høgskolen',
  norEduOrgNIN: 'NO999999999',
  membership: { basic: 'admin', affiliation: ['member', 'employee'] },
} as const

/** An issuer that says yes to everybody at once, and signs what it is told to. */
export async function startFalskUtsteder(clientId: string, acr: string): Promise<Falskutsteder> {
  const egen = await generateKeyPair('RS256')
  const fremmed = await generateKeyPair('RS256')
  const jwk = { ...(await exportJWK(egen.publicKey)), alg: 'RS256', use: 'sig', kid: 'egen' }
  const nonceFor = new Map<string, string>()
  let fusk: Fusk = {}
  let koder = 0
  const tjener = createServer((req, res) => {
    const url = new URL(req.url ?? '/', issuer)
    const json = (svar: unknown) => {
      res.setHeader('content-type', 'application/json').end(JSON.stringify(svar))
    }
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        json({
          issuer,
          authorization_endpoint: `${issuer}/auth`,
          token_endpoint: `${issuer}/token`,
          jwks_uri: `${issuer}/jwks`,
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          id_token_signing_alg_values_supported: ['RS256'],
        })
        return
      case '/jwks':
        json({ keys: [jwk] })
        return
      case '/auth': {
        const kode = `kode-${nonceFor.size + 1}`
        nonceFor.set(kode, url.searchParams.get('nonce') ?? '')
        const til = new URL(url.searchParams.get('redirect_uri') ?? '')
        til.searchParams.set('code', kode)
        til.searchParams.set('state', url.searchParams.get('state') ?? '')
        res.writeHead(302, { location: til.href }).end()
        return
      }
      case '/token': {
        koder += 1
        let kropp = ''
        req.on('data', (bit: Buffer) => {
          kropp += bit.toString('utf8')
        })
        req.on('end', () => {
          const kode = new URLSearchParams(kropp).get('code') ?? ''
          void svarMedToken(res, nonceFor.get(kode) ?? '')
        })
        return
      }
      case '/grupper':
        if (req.headers.authorization !== 'Bearer tilgang') res.writeHead(401).end()
        else if (typeof fusk.grupper === 'number') res.writeHead(fusk.grupper).end()
        else json(fusk.grupper ?? [EGEN_GRUPPE])
        return
      default:
        res.writeHead(404).end()
    }
  })
  await new Promise<void>((klar) => {
    tjener.listen(0, '127.0.0.1', () => klar())
  })
  const issuer = `http://127.0.0.1:${portTil(tjener)}`

  const svarMedToken = async (res: ServerResponse, nonce: string): Promise<void> => {
    const svar = { access_token: 'tilgang', token_type: 'Bearer', id_token: await lagToken(nonce) }
    res.setHeader('content-type', 'application/json').end(JSON.stringify(svar))
  }

  const lagToken = async (nonce: string): Promise<string> => {
    const naa = Math.floor(Date.now() / 1000)
    const riktig: JWTPayload = {
      iss: issuer,
      aud: clientId,
      sub: 'person-a',
      iat: naa,
      exp: naa + 60,
      auth_time: naa,
      nonce,
      acr,
    }
    const krav = fusk.krav?.(riktig) ?? riktig
    if (fusk.usignert) return new UnsecuredJWT(krav).encode()
    return signer(krav, fusk.feilNokkel ? fremmed.privateKey : egen.privateKey)
  }

  return {
    issuer,
    fusk: (ny) => {
      fusk = ny
    },
    antallKoder: () => koder,
    stopp: () =>
      new Promise((ferdig) => {
        tjener.closeAllConnections()
        tjener.close(() => ferdig())
      }),
  }
}

function signer(krav: JWTPayload, nokkel: CryptoKey): Promise<string> {
  return new SignJWT(krav).setProtectedHeader({ alg: 'RS256', kid: 'egen' }).sign(nokkel)
}
