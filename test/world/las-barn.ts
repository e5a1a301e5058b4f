// Waits for the word, then tries to take every lock it was given and tells which it got; holds
// them until its input closes.
import { once } from 'node:events'
import { taLas, type Las } from '#platform/db/las.ts'

process.stdout.write('klar\n')
await once(process.stdin, 'data')
const mine: Las[] = []
const fikk: string[] = []
for (const sti of process.argv.slice(2)) {
  const svar = await taLas(sti)
  if (!svar.ok) continue
  mine.push(svar.verdi)
  fikk.push(sti)
}
process.stdout.write(`${JSON.stringify(fikk)}\n`)
process.stdin.on('end', () => mine.forEach((las) => las.slipp()))
