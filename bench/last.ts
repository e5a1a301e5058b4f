import { Agent, request } from 'node:http'

export interface Lastsvar {
  readonly perSekund: number
  readonly median: number
  readonly p95: number
}

/** Asks one address again and again over `samtidige` kept connections, and tells how fast it went. */
export async function last(
  adresse: string,
  valg: { sekunder: number; samtidige?: number; hoder?: Record<string, string> },
): Promise<Lastsvar> {
  const { sekunder, samtidige = 8, hoder = {} } = valg
  const agent = new Agent({ keepAlive: true, maxSockets: samtidige })
  const tider: number[] = []
  const start = performance.now()
  const slutt = start + sekunder * 1000
  const arbeider = async () => {
    while (performance.now() < slutt) {
      const tidligere = performance.now()
      await hent(adresse, agent, hoder)
      tider.push(performance.now() - tidligere)
    }
  }
  await Promise.all(Array.from({ length: samtidige }, arbeider))
  const brukt = (performance.now() - start) / 1000
  agent.destroy()
  tider.sort((a, b) => a - b)
  return {
    perSekund: tider.length / brukt,
    median: tider[Math.floor(tider.length / 2)] ?? 0,
    p95: tider[Math.floor(tider.length * 0.95)] ?? 0,
  }
}

/** The body of one answer. Throws on anything but 200. */
export function hent(
  adresse: string,
  agent?: Agent,
  hoder: Record<string, string> = {},
): Promise<Buffer> {
  return new Promise((ferdig, feilet) => {
    request(adresse, { ...(agent ? { agent } : {}), headers: hoder }, (svar) => {
      const biter: Buffer[] = []
      svar.on('data', (bit: Buffer) => biter.push(bit))
      svar.on('end', () => {
        if (svar.statusCode === 200) ferdig(Buffer.concat(biter))
        else feilet(new Error(`${adresse} svarte ${svar.statusCode}`))
      })
    })
      .on('error', feilet)
      .end()
  })
}
