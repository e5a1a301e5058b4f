import { osloDato } from '#platform/oslo-dato.ts'
import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { InteractionResults, Provider } from 'oidc-provider'
import { NIVA, STI } from './adresser.ts'
import { lesBesok } from './besok.ts'
import { tegnFeilside } from './feilside.tsx'
import { hentDemopersoner, sikreIdentitet, subAv } from './sporringer.ts'
import type { Demovalg } from './start-utsteder.ts'
import { tegnValgside } from './velg-person-side.tsx'

/** Who was chosen last in this browser. Only puts that person first. */
const SIST = 'demo_utsteder_sist'
/**
 * The unknown one of this browser. Who has used an invitation as unknown is somebody from then on,
 * and must be able to come back: for a fresh login, and the next day.
 */
const UKJENT = 'demo_utsteder_ukjent'
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const STORSTE_SKJEMA = 10_000

/** The issuer's own page: shows whom one may be, and takes the choice. */
export async function svarPaValg(
  provider: Provider,
  { db, ressurser, naa }: Demovalg,
  adresse: URL,
  req: IncomingMessage,
  res: ServerResponse,
): Promise<void> {
  const samtale = await provider.interactionDetails(req, res).catch(() => undefined)
  if (samtale === undefined || adresse.pathname !== `${STI}/velg/${samtale.uid}`) {
    svarHtml(res, 403, tegnFeilside(req, ressurser))
    return
  }
  if (req.method === 'POST') {
    const skjema = await lesSkjema(req)
    const forrige = lesUkjent(req, adresse)
    const ukjent = skjema.get('ukjent') === 'sist' && forrige !== '' ? forrige : randomUUID()
    const utfall = await bedomValg(skjema, ukjent, (id) => sikreIdentitet(db, id, naa()))
    if (utfall !== undefined) {
      const valgt = skjema.get('person')
      if (valgt !== null) {
        res.setHeader('set-cookie', `${SIST}=${valgt}; Path=${STI}; HttpOnly; SameSite=Lax`)
      } else if (skjema.has('ukjent')) {
        res.setHeader('set-cookie', `${UKJENT}=${ukjent}; Path=${STI}; HttpOnly; SameSite=Lax`)
      }
      await provider.interactionFinished(req, res, utfall, { mergeWithLastSubmission: false })
      return
    }
  }
  const { params } = samtale
  const besok = lesBesok(req, adresse, tekst(params['ui_locales']))
  const dato = osloDato(naa())
  const html = tegnValgside({
    ...besok,
    ressurser,
    personer: await hentDemopersoner(db, dato),
    sist: Number(besok.kake(SIST) ?? 0),
    harVaertUkjent: lesUkjent(req, adresse) !== '',
    fersk: params['max_age'] !== undefined,
    ukjentValg: req.method === 'POST',
  })
  svarHtml(res, req.method === 'POST' ? 422 : 200, html)
}

/** What the issuer says of the choice; undefined when nobody one may be was chosen. */
async function bedomValg(
  skjema: URLSearchParams,
  ukjent: string,
  sikre: (personId: number) => Promise<boolean>,
): Promise<InteractionResults | undefined> {
  if (skjema.has('avbryt')) return { error: 'access_denied' }
  if (skjema.has('ukjent')) return innlogget(`ukjent-${ukjent}`)
  const valgt = skjema.get('person') ?? ''
  if (!/^\d{1,9}$/.test(valgt) || !(await sikre(Number(valgt)))) return undefined
  return innlogget(subAv(Number(valgt)))
}

/** Empty: nobody unknown has been here. */
function lesUkjent(req: IncomingMessage, adresse: URL): string {
  const verdi = lesBesok(req, adresse).kake(UKJENT) ?? ''
  return UUID.test(verdi) ? verdi : ''
}

function innlogget(accountId: string): InteractionResults {
  return { login: { accountId, acr: NIVA, remember: false } }
}

async function lesSkjema(req: IncomingMessage): Promise<URLSearchParams> {
  let kropp = ''
  for await (const bit of req.setEncoding('utf8')) {
    kropp += String(bit)
    if (kropp.length > STORSTE_SKJEMA) return new URLSearchParams()
  }
  return new URLSearchParams(kropp)
}

function svarHtml(res: ServerResponse, status: number, html: string): void {
  res.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(html)
}

function tekst(verdi: unknown): string | null {
  return typeof verdi === 'string' ? verdi : null
}
