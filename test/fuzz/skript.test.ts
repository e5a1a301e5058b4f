import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { nyDatabase } from '#test/world/database.ts'
import { SKRIPT } from './farlig.ts'
import { lesHtml } from './html.ts'
import { erVarAdresse, finnSkript } from './skript.ts'
import { finnSkjemaer } from './skjema.ts'
import { lagSkrivevakt } from './skrivevakt.ts'

// The fuzzer is worth what it can see: each of its eyes is shown what it must notice.

test('et skript som står rått på en side, blir sett; skrevet som tekst blir det ikke', () => {
  for (const onde of ['<script>x</script>', '<svg/onload=x>', '<iframe src=/a>', '<base href=/>']) {
    expect(finnSkript(lesHtml(`<p>a ${onde} b</p>`)), onde).not.toEqual([])
  }
  for (const onde of SKRIPT) {
    const trygg = onde.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
    const side = `<p title="${trygg}">${trygg}</p><textarea>${trygg}</textarea>`
    expect(finnSkript(lesHtml(side)), onde).toEqual([])
  }
})

test('et skript som bryter seg ut av et felt eller en lenke, blir sett', () => {
  for (const side of [
    '<input value=""><img src=x onerror=kanari()>">',
    '<textarea></textarea><script>kanari()</script></textarea>',
    '<title></title><svg onload=kanari()></title>',
    '<a href="javascript:kanari()">a</a>',
    '<a href=" java&#9;script:kanari()">a</a>',
    '<a href="&#106;avascript:kanari()">a</a>',
    '<a href="//ond.invalid/">a</a>',
    '<form action="https://ond.invalid/">',
    '<input value="" onfocus=kanari() autofocus>',
    '<p kanari="">',
  ]) {
    expect(finnSkript(lesHtml(side)), side).not.toEqual([])
  }
  expect(finnSkript(lesHtml('<script type="module" src="/assets/a.js"></script>'))).toEqual([])
})

test('bare adresser på vårt eget nettsted er våre', () => {
  expect(['/', '/a?b=c'].map(erVarAdresse)).toEqual([true, true])
  expect(['//ond.invalid', '/\\ond.invalid', 'https://a', '', '/a\r\nb'].some(erVarAdresse)).toBe(
    false,
  )
})

test('et skjema leses slik en nettleser ville sendt det', () => {
  const [skjema, annen] = finnSkjemaer(
    lesHtml(`<form id="f" method="post" action="?a=1"><input name="n" type="number" value="&amp;1">
      <select name="v"><option value="1">En</option><option selected>To</option></select>
      <textarea name="t">\nlinje</textarea><input type="checkbox" name="k" checked>
      <button formaction="/annet">Send</button></form><input name="u" form="f" value="ute">`),
    '/side',
  )
  expect(skjema).toMatchObject({ metode: 'POST', adresse: '/side?a=1', flerdelt: false })
  expect(skjema?.felter.map((f) => [f.navn, f.type, f.verdi])).toEqual([
    ['n', 'tekst', '&1'],
    ['v', 'valg', 'To'],
    ['t', 'tekst', 'linje'],
    ['k', 'avkryssing', 'on'],
    ['u', 'tekst', 'ute'],
  ])
  expect(annen?.adresse).toBe('/annet')
})

test('vakten ser det som er lagret, også en sletting, men ikke det som ble rullet tilbake', async () => {
  const { db, slett } = await nyDatabase({ demo: false })
  const { rows } = await sql<{ navn: string }>`select current_database() as navn`.execute(db)
  const vakt = await lagSkrivevakt(rows[0]?.navn ?? '')
  try {
    const inn = (navn: string) => sql`insert into person (navn) values (${navn})`.execute(db)
    expect(await vakt.skrevet()).toEqual([])
    await inn('Prøve')
    expect(await vakt.skrevet()).toEqual([['person']])
    await expect(inn('')).rejects.toThrow()
    expect(await vakt.skrevet()).toEqual([])
    await sql`delete from person`.execute(db)
    expect(await vakt.skrevet()).toEqual([['person']])
  } finally {
    await vakt.lukk()
    await slett()
  }
})
