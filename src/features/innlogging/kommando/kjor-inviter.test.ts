import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { nyDatabase } from '#test/world/database.ts'
import { nyInnloggingsverden, ADRESSE, type Innloggingsverden } from '#test/world/innlogging.ts'
import { kjorInviter } from './kjor-inviter.ts'

let v: Innloggingsverden
beforeAll(async () => {
  v = await nyInnloggingsverden()
})
afterAll(() => v.slett())

async function kjor(args: readonly string[], adresse: string | undefined = ADRESSE) {
  const ut = { stdout: '', stderr: '' }
  const kode = await kjorInviter(
    args,
    { stdout: (t) => void (ut.stdout += t), stderr: (t) => void (ut.stderr += t) },
    async (fn) => ok(await fn(v.db)),
    { adresse, naa: v.naa() },
  )
  return { kode, ...ut }
}

const antall = async (tabell: 'fylke' | 'person' | 'invitasjon' | 'sete') =>
  (await v.db.selectFrom(tabell).select('id').execute()).length

describe('samraad inviter', () => {
  test('den første i et fylke uten sekretariat kommer inn med lenken, og kan invitere', async () => {
    await v.db
      .insertInto('fylke')
      .values({ id: 'nyfylket', navn: 'Nyfylket', statsforvalter: 'Statsforvalteren i Nyfylket' })
      .execute()
    const { kode, stdout, stderr } = await kjor([
      '--fylke=nyfylket',
      '--navn=Aud Eksempel',
      '--json',
    ])
    expect({ kode, stderr }).toEqual({ kode: 0, stderr: '' })
    const svar = JSON.parse(stdout)
    expect(svar).toMatchObject({ navn: 'Aud Eksempel', fylke: 'nyfylket' })
    const sti = new URL(svar.lenke).pathname
    const n = v.nettleser()
    expect(await (await n.hent(sti)).text()).toContain('Aud Eksempel')
    const hemmelighet = sti.split('/').at(-1) ?? ''
    const inne = await v.loggInn(n, 'sub-aud', `/logg-inn/ekte?invitasjon=${hemmelighet}`)
    expect(inne.status).toBe(303)
    expect((await n.hent('/nyfylket/invitasjoner')).status).toBe(200)
    expect((await n.hent('/trondelag/invitasjoner')).status).toBe(403)
    expect((await n.hent('/nyfylket/utvalg')).status).toBe(200)
    expect((await n.hent('/nyfylket/utvalg/samarbeidsforum')).status).toBe(200)
    expect((await n.hent(sti)).status).toBe(404)
    const rader = await v.db.selectFrom('invitasjon').selectAll().execute()
    expect(JSON.stringify(rader)).not.toContain(hemmelighet)
  })

  test('den som alt sitter i sekretariatet, får ikke et sete til, og den gamle lenken virker ikke', async () => {
    const [personer, seter] = [await antall('person'), await antall('sete')]
    const argumenter = ['--fylke', 'trondelag', '--navn', 'Sigrun Lauvdal', '--json']
    const gammel = JSON.parse((await kjor(argumenter)).stdout).lenke
    const ny = JSON.parse((await kjor(argumenter)).stdout).lenke
    const n = v.nettleser()
    expect((await n.hent(new URL(gammel).pathname)).status).toBe(404)
    expect((await n.hent(new URL(ny).pathname)).status).toBe(200)
    expect([await antall('person'), await antall('sete')]).toEqual([personer, seter])
  })

  test('en i direktoratet kommer inn, leser i alle fylker og skriver ingen steder', async () => {
    const argumenter = ['--direktorat', 'Prøvedirektoratet', '--navn', 'Dir Eksempel', '--json']
    const svar = JSON.parse((await kjor(argumenter)).stdout)
    expect(svar).toMatchObject({ sete: 'Prøvedirektoratet', fylke: 'nasjonalt' })
    const hemmelighet = new URL(svar.lenke).pathname.split('/').at(-1) ?? ''
    const n = v.nettleser()
    const inne = await v.loggInn(n, 'sub-dir', `/logg-inn/ekte?invitasjon=${hemmelighet}`)
    expect(inne.status).toBe(303)
    const AR = '/trondelag/2023/kompetanseloftet'
    expect((await n.hent(`${AR}/beslutningsgrunnlag`)).status).toBe(200)
    expect((await n.hent(`${AR}/vurdering`)).status).toBe(200)
    expect((await n.send(`${AR}/publisering`, {})).status).toBe(403)
    expect((await n.hent('/trondelag/invitasjoner')).status).toBe(403)
    // Asked once more: told that the person can log in, and nothing is made twice.
    const igjen = await kjor(argumenter)
    expect({ kode: igjen.kode, feil: igjen.stderr }).toMatchObject({
      kode: 2,
      feil: expect.stringContaining('kan alt logge inn'),
    })
  })

  test('den første i direktoratet får også stedet, utvalget og retten, der ingenting er fra før', async () => {
    const tom = await nyDatabase({ demo: false })
    const svar = await kjorInviter(
      ['--direktorat', 'Prøvedirektoratet', '--navn', 'Dir Eksempel'],
      { stdout: () => undefined, stderr: (t) => expect(t).toBe('') },
      async (fn) => ok(await fn(tom.db)),
      { adresse: ADRESSE, naa: v.naa() },
    )
    expect(svar).toBe(0)
    const verv = await tom.db
      .selectFrom('verv')
      .select(['rolle', 'fylke_id', 'sete', 'har_stemme'])
      .execute()
    expect(verv).toEqual([
      { rolle: 'direktorat', fylke_id: 'nasjonalt', sete: 'Prøvedirektoratet', har_stemme: false },
    ])
    await tom.slett()
  })

  test('som tekst står lenken for seg, og at den bare vises nå', async () => {
    const { stdout } = await kjor(['--fylke', 'trondelag', '--navn', 'Sigrun Lauvdal'])
    expect(stdout).toMatch(/^ {2}https:\/\/samraad\.test\/invitasjon\/[\w-]{43}$/m)
    expect(stdout).toContain('Lenken vises bare nå.')
  })

  test('alle feil kommer på én gang, og ingenting blir skrevet', async () => {
    const foer = [await antall('fylke'), await antall('person'), await antall('invitasjon')]
    const svar = await kjorInviter(
      ['--fylke', 'Trøndelag!', 'noe', '--fort'],
      { stdout: () => undefined, stderr: (t) => expect(t.split('\n')).toHaveLength(6) },
      async (fn) => ok(await fn(v.db)),
      { adresse: undefined, naa: v.naa() },
    )
    expect(svar).toBe(2)
    const ukjent = await kjor(['--fylke', 'finnes-ikke', '--navn', 'A'])
    expect(ukjent).toMatchObject({ kode: 2, stdout: '' })
    expect(ukjent.stderr).toContain('Disse finnes: ')
    expect([await antall('fylke'), await antall('person'), await antall('invitasjon')]).toEqual(
      foer,
    )
  })

  test('hjelpen sier hva som trengs', async () => {
    expect(await kjor(['--help'])).toMatchObject({ kode: 0, stderr: '' })
  })
})

describe('den som alt kan logge inn', () => {
  test('får ingen ny lenke, uten at den gamle innloggingen er meldt mistet', async () => {
    const argumenter = ['--fylke', 'trondelag', '--navn', 'Sigrun Lauvdal', '--json']
    const forste = JSON.parse((await kjor(argumenter)).stdout)
      .lenke.split('/')
      .at(-1)
    const n = v.nettleser()
    await v.loggInn(n, 'sub-sigrun', `/logg-inn/ekte?invitasjon=${forste}`)
    const avvist = await kjor(argumenter)
    expect(avvist).toMatchObject({ kode: 2, stdout: '' })
    expect(avvist.stderr).toContain('--mistet')
    expect((await n.hent('/mine-opplysninger')).status).toBe(200)

    const ny = JSON.parse((await kjor([...argumenter, '--mistet'])).stdout)
      .lenke.split('/')
      .at(-1)
    expect((await n.hent('/mine-opplysninger')).status).toBe(403)
    expect((await v.loggInn(v.nettleser(), 'sub-sigrun')).status).toBe(403)
    const igjen = await v.loggInn(n, 'sub-sigrun-ny', `/logg-inn/ekte?invitasjon=${ny}`)
    expect(igjen.status).toBe(303)
  })
})
