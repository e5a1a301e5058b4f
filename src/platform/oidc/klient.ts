import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  ClientSecretBasic,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  None,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
  type Configuration,
  type CustomFetch,
} from 'openid-client'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { horerTil } from './grupper.ts'
import type { Utsteder } from './utsteder.ts'

/** What must be kept on the server while the person is at the issuer. */
export interface Forsok {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** What is taken from a checked answer. Everything else the issuer sends is dropped here. */
export interface Paastand {
  readonly utsteder: string
  readonly sub: string
  /** How long ago, by the issuer's own clock, the person proved who they are. Null: not said. */
  readonly autentisertForSekunder: number | null
  /** Only when the settings ask for it; never stored. */
  readonly navn: string | null
}

export type Oidcfeil =
  | { readonly kode: 'utsteder-svarer-ikke'; readonly detalj: string }
  | { readonly kode: 'avbrutt'; readonly detalj: string }
  | { readonly kode: 'ugyldig-svar'; readonly detalj: string }
  | { readonly kode: 'for-lavt-niva'; readonly detalj: string }
  | { readonly kode: 'feil-tilhorighet'; readonly detalj: string }

export interface Oidcklient {
  readonly utsteder: Utsteder
  /** Where to send the person, and what to keep meanwhile. `fersk`: they must prove it anew. */
  readonly start: (valg: {
    readonly svaradresse: string
    readonly fersk: boolean
    readonly sprak: string
  }) => Promise<Resultat<{ readonly til: string; readonly forsok: Forsok }, Oidcfeil>>
  /** Judges the answer: state, code with PKCE, signature, iss, aud, exp, nonce, acr, auth_time, groups. */
  readonly fullfor: (
    svaradresse: URL,
    forsok: Forsok & { readonly fersk: boolean },
  ) => Promise<Resultat<Paastand, Oidcfeil>>
}

/** Seconds. What the issuer is asked to hold the person to when the login must be fresh. */
const MAKS_ALDER = 600
const OPPDAG_PA_NYTT = 60 * 60 * 1000

/** `hent` asks the issuer in another way than over the network. */
export function lagOidcklient(utsteder: Utsteder, hent?: CustomFetch): Oidcklient {
  let funnet: { readonly kl: number; readonly oppsett: Promise<Configuration> } | undefined
  // The issuer's own description, kept for an hour; a failure is not kept.
  const hentOppsett = (): Promise<Configuration> => {
    if (funnet === undefined || performance.now() - funnet.kl > OPPDAG_PA_NYTT) {
      const oppsett = oppdag(utsteder, hent)
      funnet = { kl: performance.now(), oppsett }
      oppsett.catch(() => {
        funnet = undefined
      })
    }
    return funnet.oppsett
  }
  return {
    utsteder,
    start: async ({ svaradresse, fersk, sprak }) => {
      try {
        const forsok = {
          state: randomState(),
          nonce: randomNonce(),
          verifier: randomPKCECodeVerifier(),
        }
        const til = buildAuthorizationUrl(await hentOppsett(), {
          redirect_uri: svaradresse,
          scope: utsteder.omfang.join(' '),
          state: forsok.state,
          nonce: forsok.nonce,
          code_challenge: await calculatePKCECodeChallenge(forsok.verifier),
          code_challenge_method: 'S256',
          ui_locales: sprak,
          ...(utsteder.acr && { acr_values: utsteder.acr.join(' ') }),
          ...(utsteder.authorizationDetails && {
            authorization_details: JSON.stringify(utsteder.authorizationDetails),
          }),
          ...(fersk && { prompt: 'login', max_age: String(MAKS_ALDER) }),
        })
        return ok({ til: til.href, forsok })
      } catch (kastet) {
        return feil({ kode: 'utsteder-svarer-ikke', detalj: detaljAv(kastet) })
      }
    },
    fullfor: async (svaradresse, forsok) => {
      try {
        const oppsett = await hentOppsett()
        const svar = await authorizationCodeGrant(oppsett, svaradresse, {
          pkceCodeVerifier: forsok.verifier,
          expectedState: forsok.state,
          expectedNonce: forsok.nonce,
          idTokenExpected: true,
          ...(forsok.fersk && { maxAge: MAKS_ALDER }),
        })
        const krav = svar.claims()
        if (krav === undefined) return feil({ kode: 'ugyldig-svar', detalj: 'uten id_token' })
        const { acr } = krav
        if (utsteder.acr && (typeof acr !== 'string' || !utsteder.acr.includes(acr))) {
          return feil({
            kode: 'for-lavt-niva',
            detalj: typeof acr === 'string' ? `acr ${acr.slice(0, 100)}` : 'uten acr',
          })
        }
        if (utsteder.grupper && !(await horerTil(oppsett, svar.access_token, utsteder.grupper))) {
          return feil({ kode: 'feil-tilhorighet', detalj: 'i ingen av gruppene i oppsettet' })
        }
        const person = utsteder.userinfo
          ? await fetchUserInfo(oppsett, svar.access_token, krav.sub)
          : undefined
        return ok({
          utsteder: krav.iss,
          sub: krav.sub,
          autentisertForSekunder:
            krav.auth_time === undefined ? null : Math.max(0, krav.iat - krav.auth_time),
          navn: person?.name?.slice(0, 200) ?? null,
        })
      } catch (kastet) {
        const avbrutt =
          kastet instanceof AuthorizationResponseError && kastet.error === 'access_denied'
        return feil({ kode: avbrutt ? 'avbrutt' : 'ugyldig-svar', detalj: detaljAv(kastet) })
      }
    },
  }
}

function oppdag(u: Utsteder, hent?: CustomFetch): Promise<Configuration> {
  const bevis =
    u.clientSecret === undefined
      ? None()
      : u.klientautentisering === 'post'
        ? ClientSecretPost(u.clientSecret)
        : ClientSecretBasic(u.clientSecret)
  return discovery(new URL(u.issuer), u.clientId, {}, bevis, {
    timeout: 10,
    ...(hent && { [customFetch]: hent }),
    execute: [
      // Without this the signature is not checked, for the token came straight from the issuer.
      enableNonRepudiationChecks,
      // The settings let http through for this machine only.
      ...(u.issuer.startsWith('http:') ? [allowInsecureRequests] : []),
    ],
  })
}

/** The reason for the log: codes and messages, never the tokens themselves. */
function detaljAv(kastet: unknown): string {
  if (!(kastet instanceof Error)) return 'ukjent'
  const grunn = kastet.cause instanceof Error ? `: ${kastet.cause.message}` : ''
  const kode = 'code' in kastet ? ` (${String(kastet.code)})` : ''
  return `${kastet.message}${kode}${grunn}`.slice(0, 500)
}
