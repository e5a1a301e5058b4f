import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { finnFolk, type Prover } from '#test/world/folk.ts'
import { lesHistorikk, sisteHistorikk, type Historikkrad } from '#test/world/historikkvitne.ts'
import { andre, endringer, finnIder, type Forsok, type Ider } from '#test/world/andres-ider.ts'
import { finnSkjemasteder, somFelt, vandre, type Skjemasted } from '#test/world/vandring.ts'
import { lagNavnPaRute } from '#test/fuzz/kart.ts'
import { lesHtml } from '#test/fuzz/html.ts'
import { finnLenker, finnSkjemaer, type Skjema } from '#test/fuzz/skjema.ts'
import { alleRuter } from './ruter.ts'

// Own county, another's case: whoever has the right to their own puts another case, network, body,
// group, seat or person into each field that carries an id, into the names of fields, and into the
// address. History is the witness: what was written must be about what the address says, and within
// the reach of the one who sent it.

const FYLKE = 'trondelag'
// Each on a day they have something of their own to do, and some of what they then get done: where
// nothing of one's own is carried out, a refusal of another's says nothing.
const SAK = 'POST /:fylke/:ar/:ordning/beslutningsgrunnlag/:nettverk'
const VURDERING = 'POST /:fylke/:ar/:ordning/vurdering/:gruppe'
const FOLK: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'koordinator i Gauldal',
    '2023-01-20',
    [`${SAK}/begynn`, `${SAK}/trekk`, 'POST /min-side/varsler'],
  ],
  ['partner ved Nord', '2023-01-20', [`${SAK}/begynn`]],
  ['eier', '2023-01-20', ['POST /min-side/varsler']],
  [
    'forumsmedlem',
    '2023-03-08',
    [`${VURDERING}/habilitet/:nettverk/meld`, `${VURDERING}/habilitet/:nettverk/:verv`],
  ],
  [
    'sekretariat',
    '2023-03-08',
    [
      'POST /:fylke/utvalg/:utvalg/sete',
      'POST /:fylke/utvalg/:utvalg/sete/:sete/rediger',
      'POST /:fylke/register/nettverk/:nettverk/medlem',
      'POST /:fylke/:ar/:ordning/innstilling/rediger',
      'POST /:fylke/invitasjoner/:id/trekk',
    ],
  ],
]
const SIDER = 120
// After these somebody else acts for the seat, or nobody does.
const sist = (rute: string): number => Number(/fravaer|logg-ut|velg-verv/.test(rute))

const ruter = alleRuter(true)
const navnPaRute = lagNavnPaRute(ruter)
const perNavn = new Map(ruter.map((r) => [`${r.metode} ${r.sti.replaceAll(/\{[^}]*\}+/g, '')}`, r]))

describe('en annens id i samme fylke', () => {
  test.each(FOLK)(
    '%s kan ikke røre en annens sak med en id i et felt, et feltnavn eller adressen',
    async (navn, dato, egne) => {
      const a = await nyApp({ naa: `${dato}T08:00:00Z` })
      try {
        const prover = (await finnFolk(a.db)).find((p) => p.navn === navn)
        if (prover === undefined) throw new Error(`Ingen heter ${navn}`)
        const utfall = await provAlle(a, prover)
        expect(utfall.feil).toEqual([])
        expect(utfall.egne).toEqual(expect.arrayContaining([...egne]))
        const spor = await a.db
          .selectFrom('innsyn')
          .select(['handling', 'grunn'])
          .where('slag', '=', 'avvist')
          .where('verv_id', '=', Number(prover.som))
          .execute()
        // Twenty lines a minute of one person; the next line tells how many more.
        expect(spor).not.toHaveLength(0)
        expect(spor.length).toBeGreaterThanOrEqual(Math.min(20, utfall.avvist))
      } finally {
        await a.slett()
      }
    },
    300_000,
  )
})

describe('et valg siden ikke har', () => {
  let naa = Temporal.Instant.from('2023-03-08T08:00:00Z')
  let a: Testapp
  let prover: Prover
  beforeAll(async () => {
    a = await nyApp({ naa: () => naa })
    const sekretariat = (await finnFolk(a.db)).find((p) => p.navn === 'sekretariat')
    if (sekretariat === undefined) throw new Error('Ingen i sekretariatet')
    prover = sekretariat
  })
  afterAll(() => a.slett())

  /** Sends it, and says what came back and how many lines there are more in the log of refusals. */
  async function send(sti: string, felt: Forsok['felt']) {
    const noterte = async () =>
      (await a.db.selectFrom('innsyn').select('id').where('grunn', '=', 'fremmed-valg').execute())
        .length
    // The log takes twenty lines a minute of one person.
    naa = naa.add({ seconds: 4 })
    const forst = await noterte()
    const svar = await a.send(sti, felt, { som: prover.som })
    const tagger = lesHtml(await svar.text())
    return { status: svar.status, tagger, nye: (await noterte()) - forst }
  }

  test('avvises ved feltet, og hver gang står det i innsynsloggen', async () => {
    const kjente = await finnIder(a, FYLKE)
    const feil: string[] = []
    const sett = new Set<string>()
    for (const sted of await finnSkjemasteder(a, prover, navnPaRute, SIDER)) {
      if (sist(sted.rute) > 0) continue
      const skjema = (await apneSkjema(a, sted, prover)) ?? sted.skjema
      const forr = somFelt(skjema)
      for (const { hva, sti, felt } of endringer(sted.rute, skjema, kjente)) {
        const valg = skjema.felter.find((f) => f.type === 'valg' && felt[f.navn] !== forr[f.navn])
        const verdi = felt[valg?.navn ?? '']
        if (sti !== skjema.adresse || valg === undefined || verdi === undefined) continue
        const { status, tagger, nye } = await send(sti, felt)
        if (status !== 422 && status !== 409) continue
        const felter = finnSkjemaer(tagger, sted.side).flatMap((s) => s.felter)
        const igjen = felter.find((f) => f.navn === valg.navn && f.type === 'valg')
        if (igjen === undefined) continue
        const fremmed = !igjen.valgene.includes(verdi)
        if (fremmed) sett.add(`${sted.rute}: ${valg.navn}`)
        if (nye !== Number(fremmed)) feil.push(`${hva}: ${status}, ${nye} linjer`)
      }
    }
    expect(feil).toEqual([])
    expect([...sett]).toEqual(
      expect.arrayContaining([
        'POST /:fylke/invitasjoner: person',
        'POST /:fylke/register/nettverk/:nettverk/medlem: organisasjon',
        'POST /:fylke/register/nettverk/:nettverk/partner: organisasjon',
        'POST /:fylke/utvalg/:utvalg/sete: organisasjon',
        'POST /:fylke/utvalg/:utvalg/sete/:sete/rediger: organisasjon',
      ]),
    )
  }, 300_000)

  test('er noe annet enn noe som er skrevet feil, glemt eller funnet på', async () => {
    const sti = `/${FYLKE}/utvalg/samarbeidsforum-rekom/sete`
    for (const felt of [
      { navn: '', fra: '31.02.2023' },
      // A text that is another's id is still a text, and nothing has this id.
      { navn: '', fra: 'gauldal', organisasjon: 'finnes-ikke-noe-sted' },
      { navn: '', fra: '', organisasjon: '' },
    ]) {
      const { status, nye } = await send(sti, felt)
      expect([status, nye]).toEqual([422, 0])
    }
    const annens = await send(sti, { navn: '', fra: '', organisasjon: 'demokommunen' })
    expect([annens.status, annens.nye]).toEqual([422, 1])
    const innsyn = await a.hent(`/${FYLKE}/innsyn`, { som: prover.som })
    expect(await innsyn.text()).toContain('hører til et annet sted')
  })
})

describe('en ting med nummer', () => {
  test('finnes bare i den saken og det utvalget den hører til, på siden og som fil', async () => {
    const a = await nyApp()
    try {
      const prover = (await finnFolk(a.db)).find((p) => p.navn === 'sekretariat')
      if (prover === undefined) throw new Error('Ingen i sekretariatet')
      const kjente = await finnIder(a, FYLKE)
      const fordeling = `/${FYLKE}/2023/kompetanseloftet/fordeling/1`
      const lenker = new Map([[navnPaRute('GET', fordeling), fordeling]])
      for await (const { side, tagger } of vandre(a, prover, navnPaRute, 2 * SIDER))
        for (const lenke of finnLenker(tagger, side)) {
          const sti = lenke.split(/[?#]/)[0] ?? ''
          if (erUnderNoe(sti)) lenker.set(navnPaRute('GET', sti), sti)
        }
      const feil: string[] = []
      const { som } = prover
      for (const sti of lenker.values()) {
        const hjemme = await a.hent(sti, { som })
        expect(hjemme.status, sti).toBe(200)
        for (const annen of andreSteder(sti, kjente)) {
          const formater = perNavn.get(navnPaRute('GET', sti))?.formater ?? []
          for (const ende of ['', ...formater.map((f) => `.${f}`)]) {
            const { status } = await a.hent(`${annen}${ende}`, { som })
            if (status !== 404) feil.push(`${annen}${ende}: ${status}`)
          }
        }
      }
      expect(feil).toEqual([])
      expect([...lenker.keys()]).toEqual(
        expect.arrayContaining([
          'GET /:fylke/:ar/:ordning/fordeling/:id',
          'GET /:fylke/utvalg/:utvalg/sete/:sete/rediger',
          'GET /:fylke/register/nettverk/:nettverk/medlem/:rad/avslutt',
        ]),
      )
    } finally {
      await a.slett()
    }
  }, 300_000)
})

const erNummer = (del: string): boolean => /^\d{1,3}$/.test(del)

function erUnderNoe(sti: string): boolean {
  return sti.startsWith(`/${FYLKE}/`) && sti.split('/').slice(3).some(erNummer)
}

/** The same number under another case, body or network. */
function andreSteder(sti: string, kjente: Ider): readonly string[] {
  const deler = sti.split('/')
  return deler.flatMap((del, nr) =>
    nr < 2 || erNummer(del)
      ? []
      : andre(del, kjente).map((annen) => deler.with(nr, annen).join('/')),
  )
}

interface Utfall {
  /** What was written that should not have been. */
  readonly feil: readonly string[]
  /** Routes where their own form was carried out, so that a refusal there says something. */
  readonly egne: readonly string[]
  readonly sendt: number
  readonly avvist: number
}

async function provAlle(a: Testapp, prover: Prover): Promise<Utfall> {
  const kjente = await finnIder(a, FYLKE)
  const feil: string[] = []
  const egne: string[] = []
  const provd = new Set<string>()
  let sendt = 0
  let avvist = 0
  const send = async (hva: string, sti: string, felt: Forsok['felt']): Promise<number> => {
    const forst = await sisteHistorikk(a)
    const { status } = await a.send(sti, felt, { som: prover.som })
    if (status === 403 || status === 404) avvist += 1
    if (status >= 500) feil.push(`${hva}: svarte ${status}`)
    const skrevet = await lesHistorikk(a, forst)
    if (skrevet.length > 0 && status >= 400) feil.push(`${hva}: svarte ${status}, men skrev`)
    for (const rad of skrevet) {
      const galt = await utenfor(a, rad, sti, prover)
      if (galt !== undefined) feil.push(`${hva}: ${rad.operasjon} ${rad.tabell} ${galt}`)
    }
    return status
  }
  // What they begin the first time, has forms the second.
  for (const sistegang of [false, true]) {
    const steder = await finnSkjemasteder(a, prover, navnPaRute, SIDER)
    for (const sted of steder.toSorted((x, y) => sist(x.rute) - sist(y.rute))) {
      if (provd.has(sted.rute) || (sist(sted.rute) > 0 && !sistegang)) continue
      provd.add(sted.rute)
      const apnet = (await apneSkjema(a, sted, prover)) ?? sted.skjema
      let { versjon } = somFelt(apnet)
      for (const { hva, sti, felt } of endringer(sted.rute, apnet, kjente)) {
        sendt += 1
        const status = await send(hva, sti, versjon === undefined ? felt : { ...felt, versjon })
        // What was within their right has moved the version; an old one would hide what comes after.
        if (status !== 303) continue
        const igjen = await apneSkjema(a, sted, prover)
        versjon = igjen === undefined ? versjon : somFelt(igjen)['versjon']
      }
      // Their own, as the page has it now.
      const egen = (await apneSkjema(a, sted, prover)) ?? apnet
      const status = await send(`${sted.rute}: sitt eget`, egen.adresse, somFelt(egen))
      if (status === 303) egne.push(sted.rute)
    }
  }
  return { feil, egne, sendt, avvist }
}

async function apneSkjema(
  a: Testapp,
  { side, rute }: Skjemasted,
  { som }: Prover,
): Promise<Skjema | undefined> {
  const svar = await a.hent(side, { som })
  return finnSkjemaer(lesHtml(await svar.text()), side).find(
    (s) => navnPaRute(s.metode, s.adresse) === rute,
  )
}

/** What a written row is about that the address did not say, or the sender has no right to. */
async function utenfor(
  a: Testapp,
  rad: Historikkrad,
  sti: string,
  { som, aktor }: Prover,
): Promise<string | undefined> {
  const rute = perNavn.get(navnPaRute('POST', sti))
  if (rute === undefined) return 'på en adresse som ikke finnes'
  const deler = delerAv(rute, sti)
  const ulik = (sagt: string | undefined, var_: string | null): boolean =>
    sagt !== undefined && var_ !== null && sagt !== var_
  if (ulik(deler['fylke'] ?? FYLKE, rad.fylke_id)) return `i ${rad.fylke_id}`
  if (ulik(deler['nettverk'], rad.nettverk_id)) return `om ${rad.nettverk_id}`
  if (ulik(deler['utvalg'], rad.utvalg_id)) return `om ${rad.utvalg_id}`
  const { ar, ordning } = deler
  if (ar !== undefined && ulik(`${ar}/${ordning}`, rad.sak)) return `om ${rad.sak}`
  // Not asked of the table of rights, which is what is tried.
  const bundet = ['koordinator', 'uh', 'eier'].includes(aktor.rolle)
  const somPartner = aktor.partnerordninger[rad.nettverk_id ?? '']
  const fremmed =
    rad.nettverk_id !== null &&
    (!aktor.nettverkIder.includes(rad.nettverk_id) ||
      // A partner of the network in other schemes only.
      (rad.sak !== null && somPartner?.some((o) => rad.sak?.endsWith(`/${o}`)) === false))
  if (bundet && fremmed) {
    return `om ${rad.nettverk_id}, uten rett`
  }
  if (
    /^(minside|opplysninger|person\.velg)/.test(rute.handling) &&
    rad.gjelder_person_id !== null
  ) {
    const { person_id: egen } = await a.db
      .selectFrom('verv')
      .select('person_id')
      .where('id', '=', Number(som))
      .executeTakeFirstOrThrow()
    if (egen !== rad.gjelder_person_id) return `om en annen person`
  }
  return undefined
}

/** The named parts of the route's address as they stand in this one. */
function delerAv(rute: Rute, sti: string): Readonly<Record<string, string | undefined>> {
  const monster = rute.sti.replaceAll(
    /:([a-zA-Z]+)(?:\{((?:[^{}]|\{[^}]*\})*)\})?/g,
    (_, navn: string, m?: string) => `(?<${navn}>${m ?? '[^/]+'})`,
  )
  return new RegExp(`^${monster}$`).exec(sti.split('?')[0] ?? '')?.groups ?? {}
}
