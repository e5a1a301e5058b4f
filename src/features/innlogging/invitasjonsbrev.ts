import type { Sprak } from '#core/sprak.ts'
import { tekster } from '#platform/i18n.ts'
import { lagBrev, type Ferdigbrev } from '#platform/epost/innhold.ts'
import { formatDato } from '#ui/format.ts'

interface Invitasjonsbrev {
  emne: string
  avsnitt: (fra: string, dato: string) => readonly string[]
  lenke: string
  bunn: string
}

const brevet = tekster<Invitasjonsbrev>({
  nb: {
    emne: 'Du er invitert til Samråd',
    avsnitt: (fra, d) => [
      `${fra} har invitert deg til Samråd, der tilskuddsåret følges fra behov til restmidler.`,
      `Lenken under er bare for deg. Den virker én gang, til ${d}. Ikke send den videre.`,
    ],
    lenke: 'Logg inn første gang',
    bunn: 'Venter du ikke denne invitasjonen, kan du se bort fra den.',
  },
  nn: {
    emne: 'Du er invitert til Samråd',
    avsnitt: (fra, d) => [
      `${fra} har invitert deg til Samråd, der tilskotsåret blir følgt frå behov til restmidlar.`,
      `Lenkja under er berre for deg. Ho verkar éin gong, til ${d}. Ikkje send henne vidare.`,
    ],
    lenke: 'Logg inn første gong',
    bunn: 'Ventar du ikkje denne invitasjonen, kan du sjå bort frå han.',
  },
  en: {
    emne: 'You are invited to Samråd',
    avsnitt: (fra, d) => [
      `${fra} has invited you to Samråd, where the grant year is followed from need to remainder.`,
      `The link below is for you only. It works once, until ${d}. Do not pass it on.`,
    ],
    lenke: 'Log in for the first time',
    bunn: 'If you do not expect this invitation, you may ignore it.',
  },
})

/** The mail that carries the link. The link is nowhere else in it than as a link. */
export function invitasjonsbrev(i: {
  readonly sprak: Sprak
  readonly fra: string
  readonly adresse: string
  readonly utloper: string
}): Ferdigbrev {
  const t = brevet[i.sprak]
  return lagBrev({
    sprak: i.sprak,
    emne: t.emne,
    avsnitt: t.avsnitt(i.fra, formatDato(i.utloper, i.sprak)),
    lenke: { tekst: t.lenke, adresse: i.adresse },
    bunn: [t.bunn],
  })
}
