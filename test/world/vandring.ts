import { Kart } from '#test/fuzz/kart.ts'
import { lesHtml, type Tagg } from '#test/fuzz/html.ts'
import { finnSkjemaer, type Felt, type Skjema } from '#test/fuzz/skjema.ts'
import { Tilfeldig } from '#test/fuzz/tilfeldig.ts'
import { tilhorer, type Aktor } from '#core/tilgang/kan.ts'
import type { Testapp } from './app.ts'
import type { Prover } from './folk.ts'

/** A form on a page somebody reached by following links, and the route it is sent to. */
export interface Skjemasted {
  readonly side: string
  readonly rute: string
  readonly skjema: Skjema
}

export interface Lestside {
  readonly side: string
  readonly tagger: readonly Tagg[]
}

/** One's own cases first, then links from the front page as one person, new kinds of pages first. */
export async function* vandre(
  a: Testapp,
  { navn, som, aktor }: Prover,
  navnPaRute: (metode: string, sti: string) => string,
  maksSider: number,
): AsyncGenerator<Lestside> {
  const kart = new Kart(navnPaRute)
  const rolle = { navn, som: typeof som === 'number' ? som : undefined }
  const t = new Tilfeldig(1)
  const egne = await egneSaker(a, aktor)
  for (let i = 0; i < maksSider; i += 1) {
    const side = egne[i] ?? kart.neste(rolle, t)
    if (side === undefined) return
    const svar = await a.hent(side, { som })
    const { status } = svar
    if (status !== 200 || svar.headers.get('content-type')?.startsWith('text/html') !== true)
      continue
    const tagger = lesHtml(await svar.text())
    kart.noter(rolle, side, { status, tagger, videre: undefined, skrevet: [], brudd: [] })
    yield { side, tagger }
  }
}

async function egneSaker(a: Testapp, aktor: Aktor): Promise<readonly string[]> {
  const ar = await a.db
    .selectFrom('tilskuddsar')
    .select(['fylke_id', 'ar', 'ordning_id'])
    .where('fylke_id', '=', aktor.fylkeId)
    .orderBy('id')
    .execute()
  return ar.flatMap((t) =>
    aktor.nettverkIder
      .filter((n) => tilhorer(aktor, n, t.ordning_id))
      .map((n) => `/${t.fylke_id}/${t.ar}/${t.ordning_id}/beslutningsgrunnlag/${n}`),
  )
}

/** Every form that sends something, on the pages one person finds: one a route, the largest. */
export async function finnSkjemasteder(
  a: Testapp,
  prover: Prover,
  navnPaRute: (metode: string, sti: string) => string,
  maksSider: number,
): Promise<readonly Skjemasted[]> {
  const funnet = new Map<string, Skjemasted>()
  for await (const { side, tagger } of vandre(a, prover, navnPaRute, maksSider)) {
    for (const skjema of finnSkjemaer(tagger, side).filter((s) => s.metode === 'POST')) {
      const rute = navnPaRute('POST', skjema.adresse)
      const kjent = funnet.get(rute)
      if (kjent === undefined || kjent.skjema.felter.length < skjema.felter.length) {
        funnet.set(rute, { side, rute, skjema })
      }
    }
  }
  return [...funnet.values()]
}

/** The form as a hasty person would send it: what the page suggests, and something in what is empty. */
export function fyllUt(skjema: Skjema): readonly { readonly felt: Felt; readonly verdi: string }[] {
  const radio = new Set<string>()
  const lagre = skjema.felter.find((f) => f.type === 'knapp' && f.verdi === 'lagre')
  return skjema.felter.flatMap((felt) => {
    switch (felt.type) {
      case 'knapp':
        return felt === lagre ? [{ felt, verdi: felt.verdi }] : []
      case 'fil':
        return []
      case 'avkryssing':
        return felt.valgt ? [{ felt, verdi: felt.verdi }] : []
      case 'radio': {
        const gruppe = skjema.felter.filter((f) => f.type === 'radio' && f.navn === felt.navn)
        const valgt = gruppe.find((f) => f.valgt) ?? gruppe[0]
        if (radio.has(felt.navn) || valgt === undefined) return []
        radio.add(felt.navn)
        return [{ felt: valgt, verdi: valgt.verdi }]
      }
      case 'valg':
        return [{ felt, verdi: felt.verdi || (felt.valgene.find((v) => v !== '') ?? '') }]
      case 'skjult':
        return [{ felt, verdi: felt.verdi }]
      case 'tekst':
        return [{ felt, verdi: felt.verdi || (RIMELIG[felt.inntype] ?? 'Prøve') }]
      default:
        throw new TypeError(`Ukjent felt: ${String(felt.type satisfies never)}`)
    }
  })
}

export function somFelt(skjema: Skjema): Readonly<Record<string, string>> {
  return Object.fromEntries(fyllUt(skjema).map((u) => [u.felt.navn, u.verdi]))
}

const RIMELIG: Readonly<Record<string, string>> = {
  number: '1',
  date: '2023-03-08',
  email: 'prove@example.no',
}
