import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inviter } from '#features/innlogging/inviter.ts'
import { nyApp, type Testapp } from '#test/world/app.ts'
import { loggInnIDemo, valgsiden } from '#test/world/demoinnlogging.ts'
import { nyNettleser, type Nettleser } from '#test/world/nettleser.ts'

const ADRESSE = 'http://samraad.test'
const AR = '/trondelag/2023/kompetanseloftet'
const SEKRETARIAT = /^Sekretariatet/

let a: Testapp
let naa = Temporal.Now.instant()
beforeAll(async () => {
  a = await nyApp({ medUtsteder: true, naa: () => naa })
})
afterAll(() => a.slett())

const nettleser = () => nyNettleser(a.app, ADRESSE)

/** The last step of a choice: the answer with the code, not yet given to Samråd. */
async function tilKode(n: Nettleser, valg: Record<string, string>): Promise<string> {
  const side = await valgsiden(n)
  const videre = (await n.send(side.sti, valg)).headers.get('location') ?? ''
  return (await n.hent(videre)).headers.get('location') ?? ''
}

describe('demoens innlogging', () => {
  test('går over den virkelige protokollen, og ingen adresse fører ut av nettstedet', async () => {
    const n = nettleser()
    const start = (await n.hent('/logg-inn/demo')).headers.get('location') ?? ''
    expect(start).toMatch(/^\/demo-utsteder\/auth\?/)
    const sok = new URLSearchParams(start.split('?')[1])
    expect(sok.get('code_challenge_method')).toBe('S256')
    expect(sok.get('response_type')).toBe('code')
    const inne = await loggInnIDemo(n, SEKRETARIAT, AR)
    expect(inne.status).toBe(200)
    expect(await inne.text()).toContain('Du er logget inn som Sigrun Lauvdal.')
  })

  test('den samme personen er den samme neste gang, og har ett kjennemerke hos utstederen', async () => {
    await loggInnIDemo(nettleser(), SEKRETARIAT)
    await loggInnIDemo(nettleser(), SEKRETARIAT)
    const rader = await a.db
      .selectFrom('identitet as i')
      .innerJoin('person as p', 'p.id', 'i.person_id')
      .select(['i.utsteder', 'i.sub', 'i.person_id'])
      .where('p.navn', '=', 'Sigrun Lauvdal')
      .execute()
    expect(rader).toEqual([
      {
        utsteder: 'http://samraad-demo.localhost/demo-utsteder',
        sub: `person-${rader[0]?.person_id}`,
        person_id: rader[0]?.person_id,
      },
    ])
  })

  test('den som har flere verv, velger hvem de handler for', async () => {
    const n = nettleser()
    const inne = await loggInnIDemo(n, /^Forumsmedlem, Gauldal, Dekom/, AR)
    expect(await inne.text()).toContain('Gauldal, Dekom')
  })

  test('når innloggingen ikke lenger er fersk, velges personen på nytt før noe blir vedtatt', async () => {
    const n = nettleser()
    await loggInnIDemo(n, SEKRETARIAT)
    naa = naa.add({ minutes: 11 })
    const avvist = await n.send('/trondelag/invitasjoner', { person: '1' })
    expect(avvist.status).toBe(403)
    expect(await avvist.text()).toContain('/logg-inn?fersk=ja')
    const side = await valgsiden(n, '/logg-inn/demo?fersk=ja&tilbake=/trondelag/invitasjoner')
    expect(side.html).toContain('Samråd vil vite på nytt hvem du er')
    expect(side.html).toContain('Sist var du')
    const sist = /tonet.*?name="person" value="(\d+)"/s.exec(side.html)?.[1] ?? ''
    const inn = (await n.send(side.sti, { person: sist })).headers.get('location') ?? ''
    const svar = await n.hent((await n.hent(inn)).headers.get('location') ?? '')
    expect(svar.headers.get('location')).toBe('/trondelag/invitasjoner')
    // Let through, and told that the one chosen can log in already.
    expect((await n.send('/trondelag/invitasjoner', { person: sist })).status).toBe(422)
  })

  test('utstederen husker ingen: hver innlogging er et nytt valg', async () => {
    const n = nettleser()
    await loggInnIDemo(n, SEKRETARIAT)
    await n.send('/logg-ut')
    expect((await valgsiden(n)).html).toContain('Hvem vil du være?')
    const inne = await loggInnIDemo(n, /^Eier, /, AR)
    expect(await inne.text()).toContain('Kåre Ryllik')
  })

  test('siden finner personer uten skript, på tre språk', async () => {
    const n = nettleser()
    const { sti } = await valgsiden(n)
    const treff = async (sok: string) => (await n.hent(`${sti}?${sok}`)).text()
    expect(await treff('sok=sametinget')).toMatch(/<details[^>]* open.*1 person</s)
    expect(await treff('rolle=sekretariat')).toContain('3 personer')
    expect(await treff('sok=finnes+ikke')).toContain('Ingen i demoen passer')
    expect(await treff('lang=nn')).toContain('Kven vil du vere?')
    expect(await treff('lang=en')).toContain('Who do you want to be?')
    expect(await treff('sok=%3Cscript%3E%22')).toContain('value="&lt;script>&quot;"')
  })
})

describe('den demoens utsteder ikke slipper inn', () => {
  test('en som ikke er oppdiktet eller ikke finnes, kan ikke velges', async () => {
    const { id } = await a.db
      .insertInto('person')
      .values({ navn: 'Virkelig Person', er_demo: false })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const person of [String(id), '999999', '', 'x', '1; drop table person']) {
      const n = nettleser()
      const { sti } = await valgsiden(n)
      const svar = await n.send(sti, { person })
      expect(svar.status, person).toBe(422)
      expect(await svar.text()).toContain('Velg en av personene på siden.')
    }
    const rader = await a.db
      .selectFrom('identitet')
      .where('person_id', '=', id)
      .selectAll()
      .execute()
    expect(rader).toEqual([])
  })

  test('en ukjent får vite hvem de kan spørre, og kan bruke en invitasjon', async () => {
    const n = nettleser()
    const ukjent = await n.hent(await tilKode(n, { ukjent: 'ja' }))
    expect(ukjent.status).toBe(403)
    expect(await ukjent.text()).toContain('Vi kjenner deg ikke ennå')

    const { id } = await a.db
      .insertInto('person')
      .values({ navn: 'Nyinvitert Person', er_demo: true })
      .returning('id')
      .executeTakeFirstOrThrow()
    const statped = await a.db
      .selectFrom('verv')
      .select('sete_id')
      .where('sete', '=', 'Statped')
      .executeTakeFirstOrThrow()
    await a.db
      .insertInto('setebesetning')
      .values({ sete_id: statped.sete_id, person_id: id, plass: 'vara2', gyldig: '[2023-01-01,)' })
      .execute()
    const laget = await inviter(a.db, { fylkeId: 'trondelag', personId: id, avVervId: 1, naa })
    const lenke = laget.ok ? laget.verdi.lenke : ''
    const side = await valgsiden(n, `/logg-inn/demo?invitasjon=${lenke}`)
    const inn = (await n.send(side.sti, { ukjent: 'ja' })).headers.get('location') ?? ''
    await n.hent((await n.hent(inn)).headers.get('location') ?? '')
    expect(await (await n.hent('/')).text()).toContain('Nyinvitert Person')

    // The one who came as unknown can prove again who they are.
    naa = naa.add({ minutes: 11 })
    const igjen = await valgsiden(n, '/logg-inn/demo?fersk=ja&tilbake=/trondelag')
    expect(igjen.html).toContain('Logg inn som den ukjente fra sist')
    const til = (await n.send(igjen.sti, { ukjent: 'sist' })).headers.get('location') ?? ''
    const svar = await n.hent((await n.hent(til)).headers.get('location') ?? '')
    expect(svar.status).toBe(303)
    expect(await (await n.hent('/')).text()).toContain('Nyinvitert Person')
  })

  test('en oppdiktet som får sete i et virkelig fylke, tar ikke demoens åpne dør med seg dit', async () => {
    const { id } = await a.db
      .selectFrom('person')
      .select('id')
      .where('navn', '=', 'Kåre Ryllik')
      .executeTakeFirstOrThrow()
    await sql`insert into fylke (id, navn, statsforvalter, er_demo)
      values ('ekte', 'Ekte', 'Statsforvalteren i Ekte', false)`.execute(a.db)
    await sql`insert into utvalg (id, fylke_id, navn, type, gyldig)
      values ('forum', 'ekte', 'Forum', 'samarbeidsforum', '(,)')`.execute(a.db)
    await sql`with s as (insert into sete (fylke_id, utvalg_id, gruppe, navn, har_stemme, gyldig)
        values ('ekte', 'forum', 'eiere', 'Eier i Ekte', true, '(,)') returning id)
      insert into setebesetning (sete_id, person_id, plass, gyldig)
      select s.id, ${id}, 'representant', '(,)' from s`.execute(a.db)
    const { id: verv } = await a.db
      .selectFrom('verv')
      .select('id')
      .where('fylke_id', '=', 'ekte')
      .executeTakeFirstOrThrow()
    const n = nettleser()
    await loggInnIDemo(n, /^Eier, /)
    const side = await (await n.hent('/velg-verv')).text()
    expect(side).toContain('Du sitter også hos Statsforvalteren i Ekte')
    expect((await n.send('/velg-verv', { verv: String(verv) })).status).toBe(403)
  })

  test('den som avbryter, får vite det', async () => {
    const n = nettleser()
    const svar = await n.hent(await tilKode(n, { avbryt: 'ja' }))
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('Innloggingen ble avbrutt')
  })

  test('et valg kan ikke fortsettes i en annen nettleser, eller to ganger', async () => {
    const n = nettleser()
    const { sti } = await valgsiden(n)
    const annen = nettleser()
    expect((await annen.hent(sti)).status).toBe(403)
    expect((await annen.send(sti, { person: '1' })).status).toBe(403)
    const kode = await tilKode(n, { person: '1' })
    expect((await n.hent(kode)).status).toBe(303)
    expect((await n.hent(kode)).status).toBe(403)
    expect((await n.send(sti, { person: '1' })).status).toBe(403)
  })

  test('en kode kan ikke løses inn gjennom Samråds adresse, for der finnes ikke nøkkelsiden', async () => {
    const n = nettleser()
    const adresse = new URL(await tilKode(n, { person: '1' }), ADRESSE)
    const felt = { grant_type: 'authorization_code', code: adresse.searchParams.get('code') ?? '' }
    for (const sti of [
      '/token',
      '/me',
      '/request',
      '/session/end',
      '/../token',
      '/auth/../token',
    ]) {
      expect((await n.send(`/demo-utsteder${sti}`, felt)).status, sti).toBe(404)
    }
  })

  test('et skjema fra et annet nettsted velger ingen', async () => {
    const n = nettleser()
    const { sti } = await valgsiden(n)
    const svar = await n.send(
      sti,
      { person: '1' },
      { origin: 'http://ond.example', 'sec-fetch-site': 'cross-site' },
    )
    expect(svar.status).toBe(403)
  })

  test('utstederen sender ingen til en fremmed adresse', async () => {
    const n = nettleser()
    const start = (await n.hent('/logg-inn/demo')).headers.get('location') ?? ''
    for (const ond of ['https://ond.example/', 'http://samraad-demo.localhost/annet', '//ond']) {
      const adresse = new URL(start, ADRESSE)
      adresse.searchParams.set('redirect_uri', ond)
      const svar = await n.hent(`${adresse.pathname}${adresse.search}`)
      expect(svar.status, ond).toBe(400)
      expect(svar.headers.get('location')).toBeNull()
    }
    const uten = new URL(start, ADRESSE)
    uten.searchParams.delete('code_challenge')
    const svar = await n.hent(`${uten.pathname}${uten.search}`)
    expect(svar.headers.get('location') ?? '').not.toContain('code=')
  })
})
