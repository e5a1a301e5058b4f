import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { nyApp, type Testapp } from '#test/world/app.ts'

const STI = '/trondelag/administrasjon/seteretter'
const SEKRETARIAT = 1
const GYLDIG = {
  utvalgstype: 'samarbeidsforum',
  gruppe: 'ppt',
  stemme: 'med',
  rolle: 'eier',
  hjemmel: 'Vedtak i forumet 1. mars 2023',
  fra: '2023-03-08',
  siste: '',
}

let a: Testapp
beforeEach(async () => {
  a = await nyApp()
  return () => a.slett()
})

const skjult = (html: string, navn: string) =>
  new RegExp(`name="${navn}" value="([^"]*)"`).exec(html)?.[1] ?? ''
const hentHtml = async (sti: string) => (await a.hent(sti, { som: SEKRETARIAT })).text()
const send = (sti: string, felt: Record<string, string>) => a.send(sti, felt, { som: SEKRETARIAT })
const antall = async () =>
  (
    await sql<{
      n: number
    }>`select count(*)::int as n from seterett where fylke_id = 'trondelag'`.execute(a.db)
  ).rows[0]?.n
const linje = async (type: string, gruppe: string) =>
  (
    await a.db
      .selectFrom('seterett')
      .select('id')
      .where('fylke_id', '=', 'trondelag')
      .where('utvalgstype', '=', type)
      .where('gruppe', '=', gruppe)
      .executeTakeFirstOrThrow()
  ).id

/** As a person does it: open, look at whom it changes, save. */
async function sePaa(sti: string, felt: Record<string, string>) {
  const avtrykk = skjult(await hentHtml(sti), 'avtrykk')
  const svar = await send(sti, { ...felt, avtrykk, steg: 'vis' })
  const html = await svar.text()
  return { status: svar.status, html, felt: { ...felt, avtrykk, sett: skjult(html, 'sett') } }
}

describe('hvilke seter som gir rettigheter', () => {
  test('en ny linje viser hvem som får rollen, og først når den lagres, har de den', async () => {
    const foer = await antall()
    const prove = await sePaa(`${STI}/ny`, GYLDIG)
    expect(prove.status).toBe(200)
    // A group with a line of its own is no longer covered by the line for all groups.
    expect(prove.html).toMatch(/\d personer får rollen eier/)
    expect(prove.html).toMatch(/\d personer mister rollen medlem som vurderer/)
    expect(prove.html).toContain('Hedvig Kvernmo')
    expect(prove.html).toContain('Ingenting er lagret ennå')
    expect(await antall()).toBe(foer)
    const lagret = await send(`${STI}/ny`, { ...prove.felt, steg: 'lagre' })
    expect(lagret.status).toBe(303)
    expect(await antall()).toBe((foer ?? 0) + 1)
    const { rows } = await sql`select from verv v join utvalg u on u.id = v.utvalg_id
      where u.type = 'samarbeidsforum' and v.rolle = 'eier' and v.gyldig @> '2023-03-08'::date`.execute(
      a.db,
    )
    expect(rows.length).toBeGreaterThan(0)
    const historikk = await hentHtml('/trondelag/historikk')
    expect(historikk).toContain('bestemte at seter i')
  })

  test('en linje avsluttes med en dag, og viser hvem som mister rollen', async () => {
    const id = await linje('kompetansenettverk', 'koordinator')
    const sti = `${STI}/${id}/avslutt`
    const prove = await sePaa(sti, { siste: '2023-03-31' })
    expect(prove.html).toMatch(/\d+ personer mister rollen koordinator/)
    expect((await send(sti, { ...prove.felt, steg: 'lagre' })).status).toBe(303)
    const rolle = (dag: string) =>
      sql`select from verv where fylke_id = 'trondelag' and rolle = 'koordinator'
        and gyldig @> ${dag}::date`.execute(a.db)
    expect((await rolle('2023-03-31')).rows.length).toBeGreaterThan(5)
    // Left is Gauldal's: a seat in the group of development advisers, which has its own line.
    expect((await rolle('2023-04-01')).rows).toHaveLength(1)
  })

  test('alle feil kommer på en gang, ved feltene, og det som er skrevet, blir stående', async () => {
    const avtrykk = skjult(await hentHtml(`${STI}/ny`), 'avtrykk')
    const tomt = await send(`${STI}/ny`, { avtrykk, steg: 'lagre', hjemmel: '', fra: '31.12' })
    expect(tomt.status).toBe(422)
    const html = await tomt.text()
    for (const felt of ['utvalgstype', 'rolle', 'hjemmel', 'fra', 'stemme'])
      expect(html).toContain(`href="#${felt}"`)
    const blandet = await send(`${STI}/ny`, {
      ...GYLDIG,
      avtrykk,
      rolle: 'sekretariat',
      hjemmel: '',
      fra: '2023-03-01',
    })
    const alt = await blandet.text()
    for (const felt of ['hjemmel', 'stemme', 'fra']) expect(alt).toContain(`href="#${felt}"`)
    const mer = await send(`${STI}/ny`, {
      ...GYLDIG,
      avtrykk,
      steg: 'vis',
      utvalgstype: 'kompetansenettverk',
      gruppe: 'koordinator',
      rolle: 'sekretariat',
      fra: '2023-03-01',
    })
    expect(mer.status).toBe(422)
    const begge = await mer.text()
    expect(begge).toContain('Sekretariatet stemmer aldri')
    expect(begge).toContain('Det er alt en linje for denne gruppa')
    expect(begge).toContain('En rett gis ikke bakover i tid')
    expect(begge).toContain('Vedtak i forumet 1. mars 2023')
  })

  test('Statsforvalteren får aldri en rolle som stemmer, og den som stemmer, blir aldri sekretariat', async () => {
    const foer = await antall()
    for (const felt of [
      { utvalgstype: 'annet', gruppe: 'statsforvalteren', rolle: 'forum', stemme: 'med' },
      { utvalgstype: 'annet', gruppe: 'statsforvalteren', rolle: 'forum', stemme: 'begge' },
      { utvalgstype: 'annet', gruppe: 'statsforvalteren', rolle: 'forum', stemme: 'uten' },
    ]) {
      const prove = await sePaa(`${STI}/ny`, { ...GYLDIG, ...felt })
      expect(prove.status, JSON.stringify(felt)).toBe(422)
    }
    // The partners' representatives sit in the forum with a vote.
    const partnere = await sePaa(`${STI}/ny`, {
      ...GYLDIG,
      utvalgstype: 'utviklingspartnerne',
      gruppe: 'uh',
      stemme: 'uten',
      rolle: 'sekretariat',
    })
    expect(partnere.status).toBe(422)
    expect(partnere.html).toContain('har et annet sete med stemme')
    expect(await antall()).toBe(foer)
  })

  test('den siste linja som gir noen sekretariatet, kan ikke avsluttes', async () => {
    const sti = `${STI}/${await linje('samarbeidsforum', 'statsforvalteren')}/avslutt`
    const prove = await sePaa(sti, { siste: '2023-03-08' })
    expect(prove.status).toBe(422)
    expect(prove.html).toContain('Da har ingen i fylket rollen sekretariat')
  })

  test('har noen endret linjene eller setene imens, blir det sagt, og ingenting er lagret', async () => {
    const prove = await sePaa(`${STI}/ny`, { ...GYLDIG, fra: '2023-04-01' })
    const foer = await antall()
    // Somebody leaves the seat: the change is now about fewer.
    await sql`update setebesetning b set gyldig = daterange(lower(b.gyldig), '2023-03-20')
      from sete s where s.id = b.sete_id and s.gruppe = 'ppt' and b.id = 8`.execute(a.db)
    const andre = await send(`${STI}/ny`, { ...prove.felt, steg: 'lagre' })
    expect(andre.status).toBe(409)
    expect(await andre.text()).toContain('andre enn du så')
    await sql`update seterett set versjon = versjon + 1 where fylke_id = 'trondelag'`.execute(a.db)
    const konflikt = await send(`${STI}/ny`, { ...prove.felt, steg: 'lagre' })
    expect(konflikt.status).toBe(409)
    expect(await konflikt.text()).toContain('Noen har endret linjene')
    expect(await antall()).toBe(foer)
  })

  test('bare sekretariatet ser og endrer, og et annet fylkes linje finnes ikke her', async () => {
    for (const som of [2, 5, 7, undefined]) {
      expect((await a.hent(STI, { som })).status).toBe(403)
      expect((await a.send(`${STI}/ny`, GYLDIG, { som })).status).toBe(403)
    }
    const annet = await a.db
      .selectFrom('seterett')
      .select('id')
      .where('fylke_id', '=', 'demofylket')
      .executeTakeFirstOrThrow()
    expect((await a.hent(`${STI}/${annet.id}/avslutt`, { som: SEKRETARIAT })).status).toBe(404)
    const arket = await a.hent(`${STI}.xlsx`, { som: SEKRETARIAT })
    expect(arket.status).toBe(200)
    expect(await hentHtml('/trondelag/administrasjon')).toContain(`href="${STI}"`)
  })

  test('det første en person lagrer uten å ha sett hvem det gjelder, blir bare vist', async () => {
    const avtrykk = skjult(await hentHtml(`${STI}/ny`), 'avtrykk')
    const foer = await antall()
    const svar = await send(`${STI}/ny`, { ...GYLDIG, avtrykk, steg: 'lagre' })
    expect(svar.status).toBe(200)
    expect(await antall()).toBe(foer)
  })
})
