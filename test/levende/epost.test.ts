import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { apneApprolle, lagApprolle } from '#platform/db/approlle.ts'
import { startInnebygd, type Innebygd } from '#platform/db/innebygd.ts'
import { koble, type Kobling } from '#platform/db/kobling.ts'
import { migrer } from '#platform/db/migrer.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { lagBrev } from '#platform/epost/innhold.ts'
import { leggIKo } from '#platform/epost/ko.ts'
import { startSamraad, type Samraadprosess } from '../world/prosess.ts'
import { startSmtp, type Provpost } from '../world/smtp.ts'

// The built program, two processes at a time on one database, a real SMTP server, and kills in the
// middle of the sending. What counts is what the server has said yes to.
const BREV = 150
const DRAP = 12

const datamappe = mkdtempSync(join(tmpdir(), 'samraad-epost-'))
// As root PostgreSQL runs as another user, who must get in here too.
chmodSync(datamappe, 0o755)
let database: Innebygd | undefined
let kobling: Kobling | undefined
let post: Provpost | undefined
const levende = new Set<Samraadprosess>()

afterAll(async () => {
  for (const p of levende) await p.stopp()
  await kobling?.lukk()
  await database?.stopp()
  await post?.stopp()
  rmSync(datamappe, { recursive: true, force: true })
})

test('hver e-post kommer fram etter mange kill -9, og ingen mer enn to ganger med samme Message-ID', async () => {
  expect(existsSync('build/server/cli.js'), 'bygg først: npm run build').toBe(true)
  const startet = await startInnebygd({ datamappe })
  if (!startet.ok) throw new Error(startet.feil.melding)
  database = startet.verdi
  const { url, adminUrl } = database
  // The database is not the program's own here: it outlives every kill.
  expect(await lagApprolle(adminUrl)).toMatchObject({ ok: true })
  expect(await migrer(url)).toMatchObject({ ok: true })
  const app = await apneApprolle(url, adminUrl)
  if (!app.ok) throw new Error(app.feil.join(' '))
  kobling = koble({ url, maks: 3 })
  const { db } = kobling
  post = await startSmtp(30)
  const miljo = {
    DATABASE_URL: url,
    SAMRAAD_APP_URL: app.verdi,
    SAMRAAD_DEMO: '0',
    SAMRAAD_SMTP: `smtp://127.0.0.1:${post.port}`,
    SAMRAAD_EPOST_FRA: 'Samråd <samraad@fylket.example>',
    SAMRAAD_ADRESSE: 'https://samraad.example',
  }
  await leggUt(db, BREV)

  let drept = 0
  while (drept < DRAP) {
    while (levende.size < 2) levende.add(await startSamraad({ datamappe, miljo }))
    // Long enough to be in the middle of something, never the same.
    await vent(40 + Math.random() * 260)
    const [offer] = [...levende].toSorted(() => Math.random() - 0.5)
    if (offer === undefined) continue
    levende.delete(offer)
    await offer.drep()
    drept += 1
    // The queue must not run dry before the killing is over.
    if ((await antall(db, 'ko')) < 20) await leggUt(db, 50)
  }
  while (levende.size < 2) levende.add(await startSamraad({ datamappe, miljo }))
  const slutt = Date.now() + 60_000
  while ((await antall(db, 'ko')) > 0 && Date.now() < slutt) await vent(100)

  const alle = await db.selectFrom('epost').select(['message_id', 'tilstand', 'tekst']).execute()
  const ganger = Map.groupBy(post.mottatt, (m) => m.messageId)
  const flere = [...ganger.values()].filter((g) => g.length > 1)
  const avbrutt = await db
    .selectFrom('epostforsok')
    .select((w) => w.fn.countAll<number>().as('n'))
    .where('utfall', 'is', null)
    .executeTakeFirstOrThrow()
  expect(alle.filter((e) => e.tilstand !== 'sendt' || e.tekst !== null)).toEqual([])
  expect([...ganger.keys()].toSorted()).toEqual(alle.map((e) => `<${e.message_id}>`).toSorted())
  expect(flere.filter((g) => g.length > 2)).toEqual([])
  // The same mail, not another with the same number.
  for (const [en, to] of flere) expect(innhold(to?.ramatekst)).toEqual(innhold(en?.ramatekst))
  // Some kill did hit the middle of a mail: without that the test proves nothing.
  expect(avbrutt.n).toBeGreaterThan(1)
}, 300_000)

async function leggUt(db: Kobling['db'], n: number): Promise<void> {
  const naa = Temporal.Now.instant()
  await withTransaction(db, async (trx) => {
    for (let i = 0; i < n; i += 1) {
      const nokkel = `prøve ${naa.epochNanoseconds} ${i}`
      await leggIKo(trx, {
        til: `mottaker${i}@demo.example`,
        personId: null,
        fylkeId: null,
        slag: 'prove',
        sprak: 'nb',
        nokkel,
        domene: 'fylket.example',
        naa,
        brev: lagBrev({
          sprak: 'nb',
          emne: `Prøve ${nokkel}`,
          avsnitt: [nokkel],
          bunn: ['Fra Samråd.'],
        }),
      })
    }
    return ok(null)
  })
}

async function antall(db: Kobling['db'], tilstand: string): Promise<number> {
  const { n } = await db
    .selectFrom('epost')
    .select((w) => w.fn.countAll<number>().as('n'))
    .where('tilstand', '=', tilstand)
    .executeTakeFirstOrThrow()
  return n
}

function innhold(ramatekst: string | undefined): string | undefined {
  return /^Subject: .*$/m.exec(ramatekst ?? '')?.[0]
}
