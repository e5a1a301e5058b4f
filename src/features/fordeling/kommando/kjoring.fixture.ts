import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { kjorFordel } from './kjor-fordel.ts'

/** `feil` is stderr line by line, with ordinary spaces for the non-breaking ones in numbers. */
export type Kjoring = { readonly kode: number; readonly ut: string; readonly feil: string[] }

/** Runs the command on a file with this content, as the shell would. */
export async function kjor(
  filnavn: string,
  innhold: string | Buffer,
  ...valg: readonly string[]
): Promise<Kjoring> {
  const mappe = await mkdtemp(join(tmpdir(), 'samraad-fordel-'))
  try {
    const fil = join(mappe, filnavn)
    await writeFile(fil, innhold)
    return await kjorArgumenter(fil, ...valg)
  } finally {
    await rm(mappe, { recursive: true })
  }
}

export async function kjorArgumenter(...args: readonly string[]): Promise<Kjoring> {
  let [ut, feil] = ['', '']
  const kode = await kjorFordel(args, {
    stdout: (tekst) => {
      ut += tekst
    },
    stderr: (tekst) => {
      feil += tekst
    },
  })
  const linjer = feil.replaceAll('\u00a0', ' ').split('\n')
  return { kode, ut, feil: linjer.filter((linje) => linje !== '') }
}
