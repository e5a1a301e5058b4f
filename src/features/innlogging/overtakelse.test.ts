import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nyInnloggingsverden, type Innloggingsverden } from '#test/world/innlogging.ts'
import type { Nettleser } from '#test/world/nettleser.ts'

const SIDE = '/trondelag/invitasjoner'
const SIGRUN = 'Sigrun Lauvdal'
// Secretary of the other county.
const VIGDIS = 'Vigdis Svartor'
const KARE = 'Kåre Ryllik'

let v: Innloggingsverden
let sigrun: Nettleser
beforeEach(async () => {
  v = await nyInnloggingsverden({
    varsel: { nettsted: 'https://samraad.test', domene: 'samraad.test', sendes: true },
  })
  sigrun = await kommerInn(SIGRUN, 'sub-sigrun')
})
afterEach(() => v.slett())

async function kommerInn(navn: string, sub: string, fylkeId?: string): Promise<Nettleser> {
  const n = v.nettleser()
  const lenke = await v.inviter(navn, fylkeId)
  const svar = await v.loggInn(n, sub, `/logg-inn/ekte?invitasjon=${lenke}`)
  expect(svar.status).toBe(303)
  return n
}

async function personId(navn: string): Promise<number> {
  const { id } = await v.db
    .selectFrom('person')
    .select('id')
    .where('navn', '=', navn)
    .executeTakeFirstOrThrow()
  return id
}

/** Gives a person a place in a seat of Trøndelag, where the others hold theirs. */
async function faarSete(navn: string, plass = 'vara2'): Promise<number> {
  const { id } = await v.db
    .insertInto('setebesetning')
    .columns(['sete_id', 'person_id', 'plass', 'gyldig'])
    .expression(
      sql`select s.id, ${await personId(navn)}, ${plass}, '[2023-01-01,)'::daterange
        from verv r join sete s on s.id = r.sete_id
        where r.fylke_id = 'trondelag' and r.rolle = 'uh' and not r.har_stemme
          and not exists (select from setebesetning x where x.sete_id = s.id and x.plass = ${plass})
        order by s.id limit 1`,
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function vervet(navn: string, fylkeId: string): Promise<number> {
  const { id } = await v.db
    .selectFrom('verv as x')
    .innerJoin('person as p', 'p.id', 'x.person_id')
    .select('x.id')
    .where('p.navn', '=', navn)
    .where('x.fylke_id', '=', fylkeId)
    .orderBy('x.id')
    .executeTakeFirstOrThrow()
  return id
}

const inviterPaSiden = async (navn: string, epost = '', side = SIDE, n = sigrun) =>
  n.send(side, { person: String(await personId(navn)), epost })

async function lenken(svar: Response): Promise<string> {
  const html = await svar.text()
  const lenke = /\/invitasjon\/([\w-]{43})/.exec(html)?.[1] ?? ''
  expect(lenke, html.slice(0, 3000)).not.toBe('')
  return lenke
}

const identiteter = async (navn: string) =>
  v.db
    .selectFrom('identitet as i')
    .innerJoin('person as p', 'p.id', 'i.person_id')
    .select(['i.sub', 'i.avsluttet'])
    .where('p.navn', '=', navn)
    .orderBy('i.id')
    .execute()

const OKT = '__Host-samraad_okt'

describe('sekretariatet kan ikke bli en annen', () => {
  test('lenken til en som alt kan logge inn, knytter ingen ny innlogging og gir ingen andres verv', async () => {
    const vigdis = await kommerInn(VIGDIS, 'sub-vigdis', 'demofylket')
    await faarSete(VIGDIS)
    const svar = await inviterPaSiden(VIGDIS)
    const lenke = await lenken(svar)
    const angriper = v.nettleser()
    const forsok = await v.loggInn(angriper, 'sub-angriper', `/logg-inn/falsk?invitasjon=${lenke}`)
    expect(forsok.status).toBe(403)
    expect(await forsok.text()).toContain('har alt en innlogging')
    expect(angriper.kaker.has(OKT)).toBe(false)
    expect(await identiteter(VIGDIS)).toEqual([{ sub: 'sub-vigdis', avsluttet: null }])

    // Until the person has used it, the seat in Trøndelag is shut, and the page says why.
    const foer = await (await vigdis.hent('/velg-verv')).text()
    expect(foer).toContain('Statsforvalteren i Trøndelag')
    const iTrondelag = String(await vervet(VIGDIS, 'trondelag'))
    expect((await vigdis.send('/velg-verv', { verv: iTrondelag })).status).toBe(403)
    const egen = await v.loggInn(vigdis, 'sub-vigdis', `/logg-inn/ekte?invitasjon=${lenke}`)
    expect(egen.status).toBe(303)
    expect((await vigdis.send('/velg-verv', { verv: iTrondelag })).status).toBe(303)
    expect((await vigdis.hent('/mine-opplysninger')).status).toBe(200)
  })

  test('en som alt er sluppet inn i fylket, kan ikke inviteres, og siden sier hvorfor', async () => {
    await kommerInn(KARE, 'sub-kare')
    const svar = await inviterPaSiden(KARE)
    expect(svar.status).toBe(422)
    const html = await svar.text()
    expect(html).toContain('Kåre Ryllik kan alt logge inn')
    expect(html).not.toMatch(/\/invitasjon\/[\w-]{43}/)
  })

  test('en som ikke har logget inn før, får bare vervene i fylket som inviterte', async () => {
    const sete = await faarSete(VIGDIS)
    const n = v.nettleser()
    const lenke = await lenken(await inviterPaSiden(VIGDIS))
    await v.loggInn(n, 'sub-kanskje-vigdis', `/logg-inn/ekte?invitasjon=${lenke}`)
    const velg = await (await n.hent('/velg-verv')).text()
    expect(velg).toContain('Statsforvalteren i Demofylket')
    const iDemofylket = String(await vervet(VIGDIS, 'demofylket'))
    expect((await n.send('/velg-verv', { verv: iDemofylket })).status).toBe(403)
    expect((await n.hent('/demofylket/invitasjoner')).status).toBe(403)
    expect((await n.send('/velg-verv', { verv: String(sete) })).status).toBe(303)
    // What is held on the person is held in both counties, and so is the address mail goes to.
    expect((await n.hent('/mine-opplysninger')).status).toBe(403)
    const adresse = await n.send('/min-side/varsler', { epost: 'tyv@ond.example', versjon: '0' })
    expect(adresse.status).toBe(422)
    expect(await adresse.text()).toContain('Statsforvalteren i Demofylket også')

    const andre = await v.inviter(VIGDIS, 'demofylket')
    await v.loggInn(n, 'sub-kanskje-vigdis', `/logg-inn/ekte?invitasjon=${andre}`)
    expect((await n.send('/velg-verv', { verv: iDemofylket })).status).toBe(303)
    expect((await n.hent('/demofylket/invitasjoner')).status).toBe(200)
    expect((await n.hent('/mine-opplysninger')).status).toBe(200)
  })

  test('en invitasjon skriver aldri over adressen en person har, og flytter ikke et annet fylkes post', async () => {
    const adressen = async (navn: string) =>
      (
        await v.db
          .selectFrom('person')
          .select('epost')
          .where('navn', '=', navn)
          .executeTakeFirstOrThrow()
      ).epost
    await v.db
      .updateTable('person')
      .set({ epost: 'kare@jobb.example' })
      .where('navn', '=', KARE)
      .execute()
    expect((await inviterPaSiden(KARE, 'ny@jobb.example')).status).toBe(200)
    expect(await adressen(KARE)).toBe('kare@jobb.example')
    const til = await v.db.selectFrom('epost').select('til').orderBy('id', 'desc').execute()
    expect(til[0]?.til).toBe('ny@jobb.example')
    // Sits in two counties: the address must be written by the one who invites, and is not kept.
    await faarSete(VIGDIS)
    await v.db.updateTable('person').set({ epost: null }).where('navn', '=', VIGDIS).execute()
    expect((await inviterPaSiden(VIGDIS, 'vigdis@jobb.example')).status).toBe(200)
    expect(await adressen(VIGDIS)).toBeNull()
    await v.db
      .updateTable('person')
      .set({ epost: 'satt-av-andre@jobb.example' })
      .where('navn', '=', VIGDIS)
      .execute()
    expect(await (await inviterPaSiden(VIGDIS)).text()).not.toContain('Lenken sendes til')
  })

  test('to fylker kan ha hver sin åpne invitasjon til den samme', async () => {
    await faarSete(VIGDIS)
    const andre = await v.inviter(VIGDIS, 'demofylket')
    const svar = await inviterPaSiden(VIGDIS)
    expect(svar.status).toBe(200)
    const n = v.nettleser()
    expect((await n.hent(`/invitasjon/${andre}`)).status).toBe(200)
    const side = await (await n.hent(`/invitasjon/${await lenken(svar)}`)).text()
    expect(side).not.toContain('Sekretariatet for samarbeidsforum')
  })
})

describe('en som har mistet innloggingen', () => {
  const mistet = async (navn: string) => `${SIDE}/${await personId(navn)}/mistet`

  test('får en ny etter at sekretariatet har avsluttet den gamle, og får vite det på e-post', async () => {
    const kare = await kommerInn(KARE, 'sub-kare')
    await v.db
      .updateTable('person')
      .set({ epost: 'kare@jobb.example' })
      .where('navn', '=', KARE)
      .execute()
    expect(await (await sigrun.hent(SIDE)).text()).toContain(await mistet(KARE))
    expect(await (await sigrun.hent(await mistet(KARE))).text()).toContain('Kåre Ryllik')
    const uten = await sigrun.send(await mistet(KARE), { begrunnelse: ' ' })
    expect(uten.status).toBe(422)
    expect((await kare.hent('/mine-opplysninger')).status).toBe(200)

    const svar = await sigrun.send(await mistet(KARE), { begrunnelse: 'Byttet jobbkonto' })
    expect(svar.status).toBe(303)
    expect((await kare.hent('/mine-opplysninger')).status).toBe(403)
    const igjen = await v.loggInn(v.nettleser(), 'sub-kare')
    expect(igjen.status).toBe(403)
    expect(await igjen.text()).toContain('meldt mistet')
    const epost = await v.db
      .selectFrom('epost')
      .select(['til', 'tekst'])
      .where('slag', '=', 'innlogging-mistet')
      .execute()
    expect(epost).toMatchObject([{ til: 'kare@jobb.example' }])
    expect(epost[0]?.tekst).toContain('Byttet jobbkonto')
    const historikk = await v.db
      .selectFrom('historikk')
      .select(['begrunnelse', 'person_id'])
      .where('tabell', '=', 'identitet')
      .where('operasjon', '=', 'endret')
      .execute()
    expect(historikk).toEqual([
      { begrunnelse: 'Byttet jobbkonto', person_id: await personId(SIGRUN) },
    ])
    expect((await sigrun.send(await mistet(KARE), { begrunnelse: 'Igjen' })).status).toBe(409)

    const lenke = await lenken(await inviterPaSiden(KARE))
    const ny = v.nettleser()
    expect((await v.loggInn(ny, 'sub-ny', `/logg-inn/ekte?invitasjon=${lenke}`)).status).toBe(303)
    expect((await v.loggInn(v.nettleser(), 'sub-kare')).status).toBe(403)
    // The old key is the person's for ever: nobody else comes in by it.
    const annen = await v.inviter('Njål Granmo')
    const laant = await v.loggInn(v.nettleser(), 'sub-kare', `/logg-inn/ekte?invitasjon=${annen}`)
    expect(laant.status).toBe(403)
  })

  test('og sitter i et annet fylke også, må meldes mistet der før noen ny kan knyttes', async () => {
    const vigdis = await kommerInn(VIGDIS, 'sub-vigdis', 'demofylket')
    await faarSete(VIGDIS)
    const adresse = await mistet(VIGDIS)
    // Never let in here: there is nothing to take back, and the other county decides.
    const avvist = await sigrun.send(adresse, { begrunnelse: 'Vil inn' })
    expect(avvist.status).toBe(409)
    expect(await avvist.text()).toContain('Demofylket')

    const lenke = await lenken(await inviterPaSiden(VIGDIS))
    await v.loggInn(vigdis, 'sub-vigdis', `/logg-inn/ekte?invitasjon=${lenke}`)
    expect(await (await sigrun.hent(adresse)).text()).toContain('Demofylket')
    const svar = await sigrun.send(adresse, { begrunnelse: 'Mistet' })
    expect(svar.status).toBe(303)
    expect(await (await sigrun.hent(SIDE)).text()).toContain('Demofylket')
    expect(await identiteter(VIGDIS)).toEqual([{ sub: 'sub-vigdis', avsluttet: null }])
    const ny = await lenken(await inviterPaSiden(VIGDIS))
    const n = v.nettleser()
    expect((await v.loggInn(n, 'sub-tyv', `/logg-inn/ekte?invitasjon=${ny}`)).status).toBe(403)
    // In the county that has not said so the person goes on as before, after a new login.
    await v.loggInn(vigdis, 'sub-vigdis')
    expect((await vigdis.hent('/demofylket/invitasjoner')).status).toBe(200)
  })

  test('kan ikke være en selv, og ikke en som ikke sitter i fylket', async () => {
    const selv = await sigrun.send(await mistet(SIGRUN), { begrunnelse: 'Meg' })
    expect(selv.status).toBe(409)
    expect((await sigrun.hent(await mistet(VIGDIS))).status).toBe(404)
    expect((await sigrun.send(await mistet(VIGDIS), { begrunnelse: 'x' })).status).toBe(404)
  })
})

describe('en innloggingsmåte til', () => {
  const MINE = '/mine-innlogginger'
  const lenkenTil = async (n: Nettleser) =>
    (
      /href="(\/logg-inn\/falsk\?legg-til=[^"]+)"/.exec(await (await n.hent(MINE)).text())?.[1] ??
      ''
    ).replaceAll('&amp;', '&')

  test('legger en til selv fra sin egen økt, og den gjelder der den første gjelder', async () => {
    const kare = await kommerInn(KARE, 'sub-kare')
    const svar = await v.loggInn(kare, 'person-kare', await lenkenTil(kare))
    expect(svar.headers.get('location')).toBe(MINE)
    expect(await (await kare.hent(MINE)).text()).toContain('Falskporten')
    const n = v.nettleser()
    expect((await v.loggInn(n, 'person-kare', '/logg-inn/falsk')).status).toBe(303)
    expect(await (await n.hent('/')).text()).toContain(KARE)
    expect((await n.hent('/mine-opplysninger')).status).toBe(200)
    expect(await identiteter(KARE)).toHaveLength(2)
  })

  test('krever en fersk innlogging, og lenken virker bare i ens egen økt', async () => {
    const kare = await kommerInn(KARE, 'sub-kare')
    const lenke = await lenkenTil(kare)
    expect(lenke).not.toBe('')
    // Another's link, a made-up one, and none: the person is never tied to what others choose.
    for (const adresse of [lenke, '/logg-inn/falsk?legg-til=ja', '/logg-inn/falsk?legg-til=']) {
      const svar = await sigrun.hent(adresse)
      expect(svar.status, adresse).toBe(403)
    }
    expect((await v.nettleser().hent(lenke)).status).toBe(403)
    v.vent({ minutes: 11 })
    expect((await kare.hent(lenke)).status).toBe(403)
    const side = await (await kare.hent(MINE)).text()
    expect(side).toContain('/logg-inn?fersk=ja')
    expect(side).not.toContain('legg-til=')
    expect(await identiteter(KARE)).toHaveLength(1)
  })

  test('en innlogging som er en annens, blir ikke ens egen', async () => {
    const kare = await kommerInn(KARE, 'sub-kare')
    const njal = v.nettleser()
    const til = await v.inviter('Njål Granmo')
    await v.loggInn(njal, 'person-njal', `/logg-inn/falsk?invitasjon=${til}`)
    const svar = await v.loggInn(kare, 'person-njal', await lenkenTil(kare))
    expect(svar.status).toBe(403)
    expect(await svar.text()).toContain('en annen person')
    expect(await identiteter(KARE)).toHaveLength(1)
  })
})
