import { nyNettleser, type Nettleser } from './nettleser.ts'

/** A browser without a script at a running Samråd. */
export function fjernNettleser(adresse: string): Nettleser {
  return nyNettleser(
    { request: (url, init) => fetch(url, { ...init, redirect: 'manual' }) },
    adresse,
  )
}

/**
 * The whole way a visitor goes in the demo: to the issuer, picks the first person with a seat that
 * fits, and is called `navn`, back with a code, and chooses that seat when the person has several. Gives the last answer.
 */
export async function loggInnIDemo(
  n: Nettleser,
  sete: RegExp,
  tilbake = '/',
  navn = '',
): Promise<Response> {
  const side = await valgsiden(n, `/logg-inn/demo?${new URLSearchParams({ tilbake }).toString()}`)
  // What stands before the first row are the cards, of several people.
  const rader = side.html.split('<tr').slice(1)
  const rad = rader.find((del) => del.includes(navn) && seterI(del).some((s) => sete.test(s)))
  const person = /name="person" value="(\d+)"/.exec(rad ?? '')?.[1]
  if (person === undefined) throw new Error(`Ingen i demoen passer med ${sete.source}`)
  const sendt = await n.send(side.sti, { person })
  const inne = await folg(n, sendt.headers.get('location') ?? '')
  if (!inne.sti.startsWith('/velg-verv')) return inne.svar
  // The card says the place in another line than the seat.
  const sok = (seterI(rad ?? '').find((s) => sete.test(s)) ?? '').replace(/ \(vara\)$/, '')
  const kort = (await inne.svar.text()).split('<section').find((del) => {
    const navn = /sam-kort-tittel">([^<]+)</.exec(del)?.[1]
    return navn !== undefined && sok.endsWith(navn)
  })
  const verv = /name="verv" value="(\d+)"/.exec(kort ?? '')?.[1]
  if (verv === undefined) throw new Error(`Fant ikke «${sok}» blant vervene`)
  const valgt = await n.send('/velg-verv', { verv, tilbake })
  return (await folg(n, valgt.headers.get('location') ?? '')).svar
}

/** The cookie of a new session, as a header. */
export async function demokake(adresse: string, sete: RegExp, navn = ''): Promise<string> {
  const n = fjernNettleser(adresse)
  await loggInnIDemo(n, sete, '/', navn)
  const kake = n.kaker.get('samraad_okt')
  if (kake === undefined) throw new Error(`Ble ikke logget inn som ${sete.source}`)
  return `samraad_okt=${kake}`
}

/** The issuer's page of people, as a login finds it. */
export async function valgsiden(
  n: Nettleser,
  start = '/logg-inn/demo',
): Promise<{ readonly sti: string; readonly html: string }> {
  const { sti, svar } = await folg(n, start)
  return { sti, html: await svar.text() }
}

/** Follows redirects to the page where they end. */
async function folg(n: Nettleser, start: string): Promise<{ sti: string; svar: Response }> {
  let sti = start
  for (let steg = 0; steg < 10; steg += 1) {
    const svar = await n.hent(sti)
    const til = svar.headers.get('location')
    if (til === null) return { sti, svar }
    if (!til.startsWith('/')) throw new Error(`Ble sendt ut av nettstedet: ${til}`)
    sti = til
  }
  throw new Error(`Ble sendt rundt i ring fra ${start}`)
}

/** The seats in a row of the issuer's page, each with its role. */
function seterI(html: string): readonly string[] {
  return [...html.matchAll(/<li>(.*?)<\/li>/gs)].map(([, li = '']) => li.replaceAll(/<[^>]+>/g, ''))
}
