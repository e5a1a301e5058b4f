import { generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import type { Configuration } from 'oidc-provider'
import { nyHemmelighet } from '#platform/http/hemmelighet.ts'
import { NIVA, STI, SVARADRESSE } from './adresser.ts'
import { lagHukommelse } from './hukommelse.ts'

const MINUTTER_10 = 600

/** What the issuer needs of the people: their name, and that they are invented. */
export type FinnNavn = (sub: string) => Promise<string | null | undefined>

/** Keys are made at every start: a token from another demo, or from yesterday, is worth nothing. */
export async function lagOppsett(
  clientSecret: string,
  finnNavn: FinnNavn,
  tegnFeil: NonNullable<Configuration['renderError']>,
): Promise<Configuration> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const nokkel = privateKey.export({ format: 'jwk' })
  return {
    adapter: lagHukommelse(),
    clients: [
      {
        client_id: 'samraad',
        client_secret: clientSecret,
        redirect_uris: [SVARADRESSE],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        require_auth_time: true,
      },
    ],
    jwks: { keys: [{ ...nokkel, alg: 'RS256', use: 'sig', kid: 'demo' }] },
    cookies: {
      keys: [nyHemmelighet()],
      names: {
        session: OKTKAKE,
        interaction: 'demo_utsteder_valg',
        resume: 'demo_utsteder_videre',
      },
      long: { httpOnly: true, sameSite: 'lax', signed: true, path: STI },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    ttl: {
      Interaction: MINUTTER_10,
      Grant: MINUTTER_10,
      Session: MINUTTER_10,
      AccessToken: MINUTTER_10,
      IdToken: MINUTTER_10,
    },
    pkce: { required: () => true },
    acrValues: [NIVA],
    conformIdTokenClaims: false,
    claims: { openid: ['sub', 'acr'], profile: ['name'] },
    interactions: { url: (_ctx, valg) => `${STI}/velg/${valg.uid}` },
    renderError: tegnFeil,
    findAccount: async (_ctx, sub) => {
      const navn = await finnNavn(sub)
      return navn === undefined
        ? undefined
        : { accountId: sub, claims: () => ({ sub, ...(navn !== null && { name: navn }) }) }
    },
    // Consent is the issuer's business; nobody in the demo exists who could refuse.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
  }
}

/** Never read back: the issuer remembers nobody, so that each login is a new choice. */
export const OKTKAKE = 'demo_utsteder_okt'
