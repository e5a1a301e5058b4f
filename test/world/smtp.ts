import type { AddressInfo } from 'node:net'
import { setTimeout as vent } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

export interface Provpost {
  readonly port: number
  /** Every mail the server has said yes to, in order. */
  readonly mottatt: readonly { readonly messageId: string; readonly ramatekst: string }[]
  /** How the server answers the next mails; default yes. */
  svar: (til: string) => { readonly kode: number; readonly tekst: string } | undefined
  readonly stopp: () => Promise<void>
}

/**
 * A real SMTP server on a loopback port. It takes its time with each mail, so that a client can be
 * killed in the middle, and counts only what came whole, as a server must (RFC 5321 4.1.1.4).
 */
export async function startSmtp(treghet = 0): Promise<Provpost> {
  const mottatt: { messageId: string; ramatekst: string }[] = []
  const prove: { svar: Provpost['svar'] } = { svar: () => undefined }
  const tjener = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(strom, okt, ferdig) {
      const biter: Buffer[] = []
      strom.on('data', (bit: Buffer) => biter.push(bit))
      strom.on('end', () => {
        const til = okt.envelope.rcptTo[0]?.address ?? ''
        const nei = prove.svar(til)
        const ta = async () => {
          await vent(treghet * Math.random())
          if (nei !== undefined)
            return ferdig(Object.assign(new Error(nei.tekst), { responseCode: nei.kode }))
          const ramatekst = Buffer.concat(biter).toString()
          const messageId = /^message-id:\s*(<[^>]+>)/im.exec(ramatekst)?.[1] ?? ''
          mottatt.push({ messageId, ramatekst })
          await vent(treghet * Math.random())
          return ferdig()
        }
        void ta()
      })
    },
  })
  // A client that is killed breaks its connection; that is what is tested.
  tjener.on('error', () => undefined)
  await new Promise<void>((klar) => {
    tjener.listen(0, '127.0.0.1', () => klar())
  })
  const adresse: AddressInfo | string | null = tjener.server.address()
  if (adresse === null || typeof adresse === 'string') throw new Error('SMTP-tjeneren lytter ikke')
  return {
    port: adresse.port,
    mottatt,
    get svar() {
      return prove.svar
    },
    set svar(fn) {
      prove.svar = fn
    },
    stopp: () =>
      new Promise((ferdig) => {
        tjener.close(() => ferdig())
      }),
  }
}
