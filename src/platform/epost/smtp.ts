import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Epostmiljo } from '#platform/config/epost.ts'

export interface Utgaende {
  readonly messageId: string
  readonly til: string
  readonly emne: string
  readonly tekst: string
  readonly html: string
  readonly sprak: string
  readonly opprettet: Date
}

export type Leveringssvar =
  | { readonly utfall: 'sendt' }
  /** The server said no for good. */
  | { readonly utfall: 'avvist'; readonly feil: string }
  /** Try again. `tjener`: it is the server, not this mail. */
  | { readonly utfall: 'midlertidig'; readonly feil: string; readonly tjener: boolean }
  /** The connection broke after the last line was given over: it may have arrived. */
  | { readonly utfall: 'omstart'; readonly feil: string; readonly tjener: true }

export type Leverer = (brev: Utgaende, forSisteLinje: () => Promise<void>) => Promise<Leveringssvar>

// The transaction that holds the mail is cut after 60 seconds; the dialogue must be over by then.
const FRIST = 45_000

/**
 * A real SMTP dialogue, one connection per mail. `forSisteLinje` is awaited when all but the last
 * line has been given over: until it has answered, the server has no whole mail to take.
 */
export function smtpLeverer(miljo: Epostmiljo): Leverer {
  return async (brev, forSisteLinje) => {
    const transport = createTransport({
      host: miljo.vert,
      port: miljo.port,
      secure: miljo.sikker,
      requireTLS: !miljo.sikker && !miljo.lokal,
      ...(miljo.bruker && { auth: { user: miljo.bruker.navn, pass: miljo.bruker.passord } }),
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 20_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    })
    const ramatekst = await bygg(miljo, brev)
    let overlevert = false
    const strom = Readable.from(
      (async function* innhold() {
        yield ramatekst
        await forSisteLinje()
        overlevert = true
      })(),
    )
    const frist = setTimeout(() => transport.close(), FRIST)
    try {
      await Promise.race([
        transport.sendMail({
          envelope: { from: miljo.fra.adresse, to: [brev.til] },
          raw: strom,
        }),
        utlopt(),
      ])
      return { utfall: 'sendt' }
    } catch (kastet) {
      return tolk(kastet, overlevert)
    } finally {
      clearTimeout(frist)
      strom.destroy()
      transport.close()
    }
  }
}

function bygg(miljo: Epostmiljo, brev: Utgaende): Promise<Buffer> {
  return new MailComposer({
    from: { name: miljo.fra.navn, address: miljo.fra.adresse },
    to: { name: '', address: brev.til },
    subject: brev.emne,
    messageId: `<${brev.messageId}>`,
    date: brev.opprettet,
    text: brev.tekst,
    html: brev.html,
    // Nobody's out-of-office answers to this (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': brev.sprak },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build()
}

async function utlopt(): Promise<never> {
  await new Promise((ferdig) => {
    setTimeout(ferdig, FRIST).unref()
  })
  throw new Error('SMTP-tjeneren svarte ikke i tide')
}

function tolk(kastet: unknown, overlevert: boolean): Leveringssvar {
  const feil = kastet instanceof Error ? kastet.message.slice(0, 500) : 'Ukjent feil'
  const les = (navn: string): unknown =>
    typeof kastet === 'object' && kastet !== null ? Reflect.get(kastet, navn) : undefined
  const svarkode = Number(les('responseCode') ?? 0)
  // Said of the sender, it is about us, not about this mail.
  const omBrevet =
    (les('code') === 'EENVELOPE' && les('command') !== 'MAIL FROM') || les('code') === 'EMESSAGE'
  // A refusal of the login or the connection is about us; it must not kill every mail in the queue.
  if (omBrevet && svarkode >= 500) return { utfall: 'avvist', feil }
  if (svarkode >= 400) return { utfall: 'midlertidig', feil, tjener: !omBrevet }
  return overlevert
    ? { utfall: 'omstart', feil, tjener: true }
    : { utfall: 'midlertidig', feil, tjener: true }
}
