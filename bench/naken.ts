// Bare node:http serving the same bytes: what the pages are measured against. A process of its own.
import { createServer } from 'node:http'

const biter: Buffer[] = []
for await (const bit of process.stdin) biter.push(Buffer.from(bit))
const innhold = Buffer.concat(biter)
const server = createServer((_, svar) => {
  svar.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-length': innhold.length,
  })
  svar.end(innhold)
})
server.listen(0, '127.0.0.1', () => {
  const adresse = server.address()
  if (adresse !== null && typeof adresse === 'object') process.stdout.write(`${adresse.port}\n`)
})
