import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { feil, ok } from '#core/resultat.ts'
import { lesEpostmiljo, type Epostmiljo } from '#platform/config/epost.ts'
import { withTransaction } from '#platform/db/transaksjon.ts'
import { nyDatabase, type Testdatabase } from '#test/world/database.ts'
import { startSmtp, type Provpost } from '#test/world/smtp.ts'
import { enLinje, erEpostadresse } from './adresse.ts'
import { lagBrev } from './innhold.ts'
import { leggIKo, taUtAvKo, type NyEpost } from './ko.ts'
import { leverNeste, ryddKo } from './levering.ts'
import { smtpLeverer } from './smtp.ts'

let d: Testdatabase
let post: Provpost
let miljo: Epostmiljo
let naa = Temporal.Instant.from('2026-03-02T08:00:00Z')
beforeAll(async () => {
  d = await nyDatabase({ demo: false })
  post = await startSmtp()
  miljo = krevMiljo(post.port)
})
afterEach(async () => {
  post.svar = () => undefined
  await d.db.deleteFrom('epostforsok').execute()
  await d.db.deleteFrom('epost').execute()
})
afterAll(async () => {
  await post.stopp()
  await d.slett()
})

function krevMiljo(port: number): Epostmiljo {
  const lest = lesEpostmiljo(
    `smtp://127.0.0.1:${port}`,
    'Samråd <samraad@fylket.example>',
    'https://samraad.example',
  )
  if (!lest.ok || lest.verdi === undefined) throw new Error('Miljøet er ikke gyldig')
  return lest.verdi
}

const ny = (nokkel: string, mer: Partial<NyEpost> = {}): NyEpost => ({
  til: 'kari@demo.example',
  personId: null,
  fylkeId: null,
  slag: 'prove',
  sprak: 'nb',
  nokkel,
  domene: 'fylket.example',
  naa,
  brev: lagBrev({ sprak: 'nb', emne: `Om ${nokkel}`, avsnitt: ['Hei.'], bunn: ['Fra Samråd.'] }),
  ...mer,
})
const legg = (...brev: readonly NyEpost[]) =>
  withTransaction(d.db, async (trx) => {
    for (const b of brev) await leggIKo(trx, b)
    return ok(null)
  })
const lever = () => leverNeste(d.db, smtpLeverer(miljo), () => naa)
const tilstander = async () =>
  (await d.db.selectFrom('epost').select('tilstand').orderBy('id').execute()).map((r) => r.tilstand)

describe('køen', () => {
  test('holder det som ble skrevet sammen med det den forteller om, og ingenting av en angret transaksjon', async () => {
    await withTransaction(d.db, async (trx) => {
      await leggIKo(trx, ny('angret'))
      return feil('nei')
    })
    expect(await tilstander()).toEqual([])
    await legg(ny('en'), ny('en'))
    expect(await tilstander()).toEqual(['ko'])
  })

  test('sender, og tømmer innholdet etterpå', async () => {
    await legg(ny('en'))
    expect([await lever(), await lever()]).toEqual(['sendt', 'tom'])
    const rad = await d.db.selectFrom('epost').selectAll().executeTakeFirstOrThrow()
    expect(rad).toMatchObject({ tilstand: 'sendt', tekst: null, html: null })
    expect(post.mottatt.at(-1)?.messageId).toBe(`<${rad.message_id}>`)
  })

  test('fem som sender samtidig, sender hver e-post én gang', async () => {
    const foer = post.mottatt.length
    await legg(...Array.from({ length: 20 }, (_, i) => ny(`nr ${i}`)))
    const alle = async () => {
      while ((await lever()) !== 'tom');
    }
    await Promise.all([1, 2, 3].map(alle))
    const kom = post.mottatt.slice(foer).map((m) => m.messageId)
    expect(kom).toHaveLength(20)
    expect(new Set(kom).size).toBe(20)
  })

  test('en adresse som ikke finnes, gir opp; en full innboks prøver igjen senere', async () => {
    await legg(ny('borte', { til: 'borte@demo.example' }), ny('full'))
    post.svar = (til) =>
      til.startsWith('borte')
        ? { kode: 550, tekst: 'Finnes ikke' }
        : { kode: 452, tekst: 'Full innboks' }
    expect([await lever(), await lever(), await lever()]).toEqual(['avsluttet', 'utsatt', 'tom'])
    expect(await tilstander()).toEqual(['dod', 'ko'])
    const [dod] = await d.db.selectFrom('epostforsok').select('feil').orderBy('epost_id').execute()
    expect(dod?.feil).toContain('Finnes ikke')
    post.svar = () => undefined
    naa = naa.add({ minutes: 2 })
    expect(await lever()).toBe('sendt')
  })

  test('når tjeneren er borte, blir alt liggende', async () => {
    await legg(ny('en'))
    const borte = smtpLeverer({ ...miljo, port: 1 })
    expect(await leverNeste(d.db, borte, () => naa)).toBe('tjener')
    expect(await tilstander()).toEqual(['ko'])
  })

  test('det som kan ha kommet fram to ganger, sendes ikke en tredje, men blir stående til noen ser det', async () => {
    await legg(ny('en'))
    const brytes = async (_: unknown, forSisteLinje: () => Promise<void>) => {
      await forSisteLinje()
      throw new Error('strømmen gikk')
    }
    for (const _ of [1, 2]) await expect(leverNeste(d.db, brytes, () => naa)).rejects.toThrow()
    const foer = post.mottatt.length
    expect(await lever()).toBe('avsluttet')
    expect(await tilstander()).toEqual(['dod'])
    expect(post.mottatt).toHaveLength(foer)
  })

  test('det som ikke lenger er til nytte, tas ut uten å bli sendt, og innholdet med det', async () => {
    await legg(ny('utgår', { gjelderTil: naa.add({ minutes: 1 }).toString() }), ny('trukket'))
    await withTransaction(d.db, async (trx) => {
      await taUtAvKo(trx, 'trukket', naa)
      return ok(null)
    })
    naa = naa.add({ minutes: 2 })
    await ryddKo(d.db, naa)
    const rader = await d.db.selectFrom('epost').select(['tilstand', 'tekst', 'html']).execute()
    expect(rader).toEqual([1, 2].map(() => ({ tilstand: 'utgatt', tekst: null, html: null })))
    expect(await lever()).toBe('tom')
  })
})

describe('brevet', () => {
  test('har tekst og HTML, hvem det er fra, og at ingen skal svare automatisk', async () => {
    await legg(ny('brevet'))
    await lever()
    const ra = post.mottatt.at(-1)?.ramatekst ?? ''
    expect(ra).toContain('multipart/alternative')
    expect(ra).toContain('text/plain')
    expect(ra).toContain('text/html')
    expect(ra).toContain('samraad@fylket.example')
    expect(ra).toMatch(/^Auto-Submitted: auto-generated\r?$/m)
    expect(ra).toMatch(/^Content-Language: nb\r?$/m)
  })

  test('adressen i bunnen kan trykkes på, og blir aldri noe annet enn en adresse', () => {
    const bunn = ['Velg selv: https://samraad.example/min-side/varsler', 'https://a.b/"><b>x']
    const { html } = lagBrev({ sprak: 'nb', emne: 'Emne', avsnitt: [], bunn })
    expect(html).toContain(
      'Velg selv: <a href="https://samraad.example/min-side/varsler">https://samraad.example/min-side/varsler</a>',
    )
    expect(html).not.toContain('<b>')
  })

  test('en linje i emnet kan aldri bli et hode til', async () => {
    const ondt = 'Hei\r\nBcc: alle@demo.example\r\n\r\n<script>1</script>'
    await legg(
      ny('ondt', { brev: lagBrev({ sprak: 'nb', emne: ondt, avsnitt: [ondt], bunn: [] }) }),
    )
    await lever()
    const hodene = (post.mottatt.at(-1)?.ramatekst ?? '').split(/\r?\n\r?\n/)[0] ?? ''
    expect(hodene).not.toMatch(/^bcc:/im)
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (tekst) => {
        expect(enLinje(tekst)).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        expect(enLinje(tekst).length).toBeLessThanOrEqual(200)
        const { html } = lagBrev({ sprak: 'nb', emne: tekst, avsnitt: [tekst], bunn: [tekst] })
        expect(html).not.toMatch(/<(script|img|link|iframe)/i)
      }),
    )
  })

  test('databasen tar ikke imot et emne eller en adresse med linjeskift, om programmet glemte det', async () => {
    const rad = {
      message_id: 'a@b',
      slag: 'prove',
      sprak: 'nb',
      til: 'a@b.no',
      emne: 'Emne',
      tekst: '',
      html: '',
    }
    for (const ond of [
      { emne: 'a\nb' },
      { til: 'a@b.no\r\nBcc: c@d.no' },
      { message_id: 'a@b>\n' },
    ])
      await expect(
        d.db
          .insertInto('epost')
          .values({ ...rad, ...ond })
          .execute(),
      ).rejects.toThrow()
  })

  test('en adresse er én adresse: aldri to, et navn, et mellomrom eller et kontrolltegn', async () => {
    for (const god of ['kari@demo.example', 'k.n-o+x@post.kommune.no', 'ø@fylket.no'])
      expect(erEpostadresse(god), god).toBe(true)
    for (const ond of [
      '',
      'kari',
      'kari@',
      '@x.no',
      'a@b',
      'a b@c.no',
      'a@b.no,c@d.no',
      'a@b.no\n',
      '"a"@b.no',
      'A <a@b.no>',
      `${'a'.repeat(65)}@b.no`,
      'a@b..no',
    ])
      expect(erEpostadresse(ond), ond).toBe(false)
  })
})

describe('oppsettet', () => {
  const les = (...[smtp, fra, sted]: readonly (string | undefined)[]) => {
    const svar = lesEpostmiljo(smtp, fra, sted)
    return svar.ok ? svar.verdi : svar.feil
  }

  test('alt eller ingenting: det som mangler, blir nevnt, og passordet aldri', () => {
    expect(les()).toBeUndefined()
    expect(les('smtp://u:hemmelig@vert')).toHaveLength(2)
    expect(les(undefined, 'a@b.no', 'https://x.no')).toEqual([
      'SAMRAAD_SMTP mangler. Den må være satt når SAMRAAD_EPOST_FRA er satt.',
    ])
    expect(JSON.stringify(les('http://u:hemmelig@vert', 'tull', undefined))).not.toContain(
      'hemmelig',
    )
  })

  test('krever kryptering, unntatt på egen maskin', () => {
    expect(les('smtps://u:p%40ss@post.no', 'Samråd <a@b.no>', 'https://x.no/')).toMatchObject({
      vert: 'post.no',
      port: 465,
      sikker: true,
      lokal: false,
      bruker: { navn: 'u', passord: 'p@ss' },
      fra: { navn: 'Samråd', adresse: 'a@b.no' },
      nettsted: 'https://x.no',
    })
    expect(les('smtp://localhost:25', 'a@b.no', 'https://x.no')).toMatchObject({ lokal: true })
  })
})
