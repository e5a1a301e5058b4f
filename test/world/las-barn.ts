// Tries to take a lock and says how it went; holds it until its input closes.
import { taLas } from '#platform/db/las.ts'

const svar = await taLas(process.argv[2] ?? '')
process.stdout.write(svar.ok ? 'fikk\n' : 'nektet\n')
process.stdin.resume()
process.stdin.on('end', () => {
  if (svar.ok) svar.verdi.slipp()
})
