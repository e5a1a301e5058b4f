import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as vent } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { demokake } from '../world/demoinnlogging.ts'
import { startSamraad, type Samraadprosess } from '../world/prosess.ts'

// The built program, real writes over HTTP, and a real kill in the middle of them.
const AR = '/trondelag/2023/kompetanseloftet'
const RUNDER = 4

const datamappe = mkdtempSync(join(tmpdir(), 'samraad-drap-'))
// As root PostgreSQL runs as another user, who must get in here too.
chmodSync(datamappe, 0o755)
let levende: Samraadprosess | undefined

afterAll(async () => {
  await levende?.stopp()
  rmSync(datamappe, { recursive: true, force: true })
})

const radskjema = z.object({
  id: z.number(),
  navn: z.string(),
  status: z.enum(['forslag', 'vedtatt', 'erstattet']),
  vedtakNr: z.number().nullable(),
})
const fordelingskjema = z.object({
  utdata: z.object({ rammer: z.array(z.object({ ramme: z.number() })), sum: z.number() }),
})

test('det som er kvittert for, er der etter kill -9, og ingenting er halvgjort', async () => {
  expect(existsSync('build/server/cli.js'), 'bygg først: npm run build').toBe(true)
  const kvittert = new Set<string>()
  const vedtatt = new Set<string>()
  let skrevet = 0

  for (let runde = 0; runde < RUNDER; runde += 1) {
    levende = await startSamraad({ datamappe })
    await kontroller(levende, kvittert, vedtatt)
    const tidligere = kvittert.size
    const skrivere = [0, 1, 2].map((nr) =>
      skrivTilDrept(levende?.adresse ?? '', runde, nr, kvittert, vedtatt),
    )
    // Some are done, however slow the machine, and others are in the middle.
    await Promise.race([harKvittert(kvittert, tidligere + 2), Promise.all(skrivere)])
    await vent(20 + runde * 150)
    await levende.drep()
    await Promise.all(skrivere)
    skrevet += kvittert.size - tidligere
  }
  levende = await startSamraad({ datamappe })
  await kontroller(levende, kvittert, vedtatt)
  expect(skrevet, 'runden skal ha skrevet noe før den ble drept').toBeGreaterThan(RUNDER)
  expect(vedtatt.size).toBeGreaterThan(0)
}, 180_000)

async function harKvittert(kvittert: ReadonlySet<string>, antall: number): Promise<void> {
  while (kvittert.size < antall) await vent(5)
}

/** Saves proposals and adopts them until the connection is cut, and notes each receipt. */
async function skrivTilDrept(
  adresse: string,
  runde: number,
  skriver: number,
  kvittert: Set<string>,
  vedtatt: Set<string>,
): Promise<void> {
  try {
    const kake = await demokake(adresse, /^Sekretariatet/)
    for (let i = 0; ; i += 1) {
      const navn = `Runde ${runde} skriver ${skriver} nr ${i}`
      const lagret = await send(adresse, kake, '/fordeling/forslag', { navn, versjon: '1' })
      // 409: the three met more often than the program tries again. Nothing is kept, and it is told.
      if (lagret.status === 409) continue
      if (lagret.status !== 303) throw new Error(`Uventet svar ${lagret.status}`)
      kvittert.add(navn)
      const id = lagret.headers.get('location')?.split('/').at(-1) ?? ''
      const gjeldende = (await hentAlle(adresse, kake)).find((f) => f.status === 'vedtatt')?.id
      const svar = await send(adresse, kake, `/fordeling/${id}/vedta`, {
        sak: `Sak ${runde}/${i}`,
        gjeldende: gjeldende === undefined ? '' : String(gjeldende),
      })
      // 409: another of the three was first, and this one was told.
      if (svar.status === 303) vedtatt.add(navn)
      else if (svar.status !== 409) throw new Error(`Uventet svar ${svar.status}`)
    }
  } catch (feil) {
    // The cut connection ends the writer; anything else is a fault of the program.
    if (!(feil instanceof TypeError)) throw feil
  }
}

async function kontroller(
  { adresse }: Samraadprosess,
  kvittert: ReadonlySet<string>,
  vedtatt: ReadonlySet<string>,
): Promise<void> {
  const kake = await demokake(adresse, /^Sekretariatet/)
  const alle = await hentAlle(adresse, kake)
  const navnene = new Set(alle.map((f) => f.navn))
  expect([...kvittert].filter((n) => !navnene.has(n))).toEqual([])
  expect(alle.filter((f) => f.status === 'vedtatt')).toHaveLength(1)
  const numre = alle.flatMap((f) => f.vedtakNr ?? []).toSorted((a, b) => a - b)
  expect(numre).toEqual(numre.map((_, i) => i + 1))
  expect([...vedtatt].filter((n) => alle.find((f) => f.navn === n)?.status === 'forslag')).toEqual(
    [],
  )
  // Each has all its frames, and they add up: a half-written one would not.
  for (const f of alle.slice(0, 12)) {
    const svar = await fetch(`${adresse}${AR}/fordeling/${f.id}.json`, {
      headers: { cookie: kake },
    })
    const { utdata } = fordelingskjema.parse(await svar.json())
    const { rammer, sum } = utdata
    expect(rammer).toHaveLength(11)
    expect(rammer.reduce((s, r) => s + r.ramme, 0)).toBe(sum)
    expect(sum).toBe(10_522_000)
  }
}

async function hentAlle(
  adresse: string,
  kake: string,
): Promise<readonly z.infer<typeof radskjema>[]> {
  const svar = await fetch(`${adresse}${AR}/fordeling/forslag.json`, { headers: { cookie: kake } })
  return z.array(radskjema).parse(await svar.json())
}

function send(adresse: string, kake: string, sti: string, felt: Record<string, string>) {
  return fetch(`${adresse}${AR}${sti}`, {
    method: 'POST',
    body: new URLSearchParams(felt),
    headers: { origin: adresse, cookie: kake },
    redirect: 'manual',
  })
}
