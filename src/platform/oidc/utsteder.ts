import { z } from 'zod'

/** One OpenID Connect issuer, as its own page of settings says. */
export type Utsteder = z.infer<typeof utstederskjema>

/** Whom an issuer of many organisations lets in here. */
export type Gruppekrav = z.infer<typeof gruppekrav>

const gruppekrav = z.strictObject({
  /** Where the person's groups are asked for, with the access token. */
  adresse: z.string().refine(erTryggAdresse, {
    error: 'må være en https-adresse (http bare på egen maskin)',
  }),
  /** Group ids (`fc:org:example.no`) or organisation numbers. One of them must be the person's. */
  enAv: z.array(z.string().min(1)).min(1),
  /** Ways of belonging there (`employee`), one of which must be the person's. Left out: any. */
  tilknytning: z.array(z.string().min(1)).min(1).optional(),
})

const navn = z.object({
  nb: z.string().trim().min(1),
  nn: z.string().trim().min(1),
  en: z.string().trim().min(1),
})

const utstederskjema = z.strictObject({
  /** Part of the address, and written by people in the settings. */
  id: z.string().regex(/^[a-z0-9-]{1,40}$/, {
    error: 'må bestå av små bokstaver, tall og bindestrek',
  }),
  /** On the button: «Logg inn med …». */
  navn,
  issuer: z.string().refine(erTryggAdresse, {
    error: 'må være en https-adresse (http bare på egen maskin)',
  }),
  clientId: z.string().min(1),
  /** Without a secret the client is public, and PKCE alone protects the code. */
  clientSecret: z.string().min(1).optional(),
  klientautentisering: z.enum(['basic', 'post']).default('basic'),
  omfang: z.array(z.string().regex(/^[\x21\x23-\x5B\x5D-\x7E]+$/)).default(['openid']),
  /** Acceptable levels. One of them must stand in the signed answer. */
  acr: z.array(z.string().regex(/^\S+$/)).min(1).optional(),
  /** Rich Authorization Requests (RFC 9396): asks for whom the person acts. */
  authorizationDetails: z
    .array(z.looseObject({ type: z.string() }))
    .min(1)
    .optional(),
  /** Ask the issuer for the name, to greet one we do not know. Never stored. */
  userinfo: z.boolean().default(false),
  /** Lets in those who belong to one of these groups, and no other. Nothing of it is stored. */
  grupper: gruppekrav.optional(),
})

export const utstederliste = z
  .array(utstederskjema)
  .min(1)
  .refine((liste) => new Set(liste.map((u) => u.id)).size === liste.length, {
    error: 'to utstedere har samme id',
  })
  .refine((liste) => liste.every((u) => u.omfang.includes('openid')), {
    error: 'omfang må inneholde «openid» hos alle',
  })

/** https, or http on this very machine: nothing secret goes in the clear over a network. */
export function erTryggAdresse(tekst: string): boolean {
  const url = URL.parse(tekst)
  if (url === null || url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (url.protocol === 'http:' && erEgenMaskin(url.hostname))
}

export function erEgenMaskin(vert: string): boolean {
  return vert === 'localhost' || vert === '[::1]' || /^127(\.\d{1,3}){3}$/.test(vert)
}
