import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { ok } from '#core/resultat.ts'
import { lesMiljo } from './miljo.ts'

test('uten innstillinger starter demoen lokalt med egen database', () => {
  expect(lesMiljo({ PORT: '', HOST: '  ' })).toEqual(
    ok({
      port: 3000,
      host: '127.0.0.1',
      datamappe: resolve('data'),
      databaseUrl: undefined,
      demo: true,
      loggniva: 'info',
      utvikling: false,
      mellomledd: 0,
    }),
  )
})

test('med egen database er demoen av til noen slår den på', () => {
  const DATABASE_URL = 'postgres://samraad:hemmelig@db.example:5432/samraad'
  expect(lesMiljo({ DATABASE_URL })).toMatchObject({ verdi: { demo: false } })
  expect(lesMiljo({ DATABASE_URL, SAMRAAD_DEMO: 'ja' })).toMatchObject({ verdi: { demo: true } })
})

test('alt som er galt, sies på en gang, og passordet gjentas ikke', () => {
  const svar = lesMiljo({
    PORT: '99999',
    HOST: 'to ord',
    DATABASE_URL: 'mysql://root:hemmelig@db/x',
    SAMRAAD_DEMO: 'kanskje',
    LOG_LEVEL: 'mye',
  })
  const tekst = svar.ok ? '' : svar.feil.join('\n')
  for (const navn of ['PORT', 'HOST', 'DATABASE_URL', 'SAMRAAD_DEMO', 'LOG_LEVEL']) {
    expect(tekst).toContain(navn)
  }
  expect(tekst).toContain('«99999»')
  expect(tekst).not.toContain('hemmelig')
})
