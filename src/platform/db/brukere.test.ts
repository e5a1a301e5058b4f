import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lagKlone } from '#test/world/klone.ts'
import { startBarn } from '#test/world/samraad-barn.ts'
import { kanNa } from './kjorebruker.ts'

// Only root can make another user's folders; the ordinary-user path is every other test when
// the tests run as an ordinary user.
const erRoot = process.getuid?.() === 0
const NOBODY = { uid: 65_534, gid: 65_534 }

let ute: string
let hjem: string
let klone: string
let node: string
beforeAll(() => {
  if (!erRoot) return
  ute = mkdtempSync(join(tmpdir(), 'samraad-brukere-'))
  chmodSync(ute, 0o755)
  hjem = mkdtempSync(join(ute, 'hjem-'))
  klone = join(hjem, 'samraad')
  lagKlone(klone)
  node = process.execPath
  if (kanNa(NOBODY, node)) return
  node = join(ute, 'node')
  copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE)
  chmodSync(node, 0o755)
})
afterAll(() => {
  if (erRoot) rmSync(ute, { recursive: true })
})

test.runIf(erRoot)(
  'som root i en lukket hjemmemappe legges databasen utenfor, og mappen sier hvor',
  async () => {
    const [data, rot] = [join(klone, 'data'), join(ute, 'lib')]
    const barn = startBarn([data, rot], { rot: klone, node })
    const { klynge, pid } = await barn.startet()
    const kvittert = await barn.kvitterte(5)
    expect(klynge.startsWith(`${rot}/`)).toBe(true)
    expect(readFileSync(join(data, 'postgres-ligger-her.txt'), 'utf8')).toContain(klynge)
    expect(statSync(`/proc/${pid}`).uid).not.toBe(0)
    expect(readdirSync(rot).some((n) => n.startsWith('postgresql-18'))).toBe(true)
    expect(statSync(hjem).mode & 0o777).toBe(0o700)
    expect(statSync(klynge).mode & 0o077).toBe(0)
    expect(await barn.stopp()).toBe(0)

    const igjen = startBarn([data, rot], { rot: klone, node })
    expect((await igjen.startet()).klynge).toBe(klynge)
    expect(await igjen.kvitterte(1)).toBeGreaterThan(kvittert)
    await igjen.stopp()
  },
)

test.runIf(erRoot)(
  'som vanlig bruker i sin egen lukkede hjemmemappe trengs ingenting annet',
  async () => {
    execFileSync('chown', ['-R', `${NOBODY.uid}:${NOBODY.gid}`, hjem])
    const data = join(klone, 'egne-data')
    const barn = startBarn([data, join(ute, 'aldri')], {
      rot: klone,
      node,
      spawn: { ...NOBODY, cwd: klone, env: { PATH: '/usr/bin:/bin' } },
    })
    const { klynge, pid, uid } = await barn.startet()
    expect({ klynge, uid }).toEqual({ klynge: join(data, 'postgres'), uid: NOBODY.uid })
    expect(statSync(`/proc/${pid}`).uid).toBe(NOBODY.uid)
    expect(existsSync(join(ute, 'aldri'))).toBe(false)
    expect(await barn.stopp()).toBe(0)
  },
)
