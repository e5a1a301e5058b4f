import type { Sprak } from '#core/sprak.ts'
import { tekster } from '#platform/i18n.ts'
import { lagBrev, type Ferdigbrev } from '#platform/epost/innhold.ts'

interface Mistetbrev {
  emne: string
  avsnitt: (fra: string, grunn: string) => readonly string[]
  lenke: string
  bunn: string
}

const brevet = tekster<Mistetbrev>({
  nb: {
    emne: 'Innloggingen din i Samråd er meldt mistet',
    avsnitt: (fra, grunn) => [
      `${fra} har meldt at du har mistet innloggingen din. Den gir ikke lenger tilgang til vervene dine der, og alle øktene dine er avsluttet.`,
      `Begrunnelse: ${grunn}`,
      'Har du bedt om dette, får du en ny invitasjon. Har du ikke bedt om det, ta straks kontakt med sekretariatet eller lederen din.',
    ],
    lenke: 'Hvem du kan spørre',
    bunn: 'Du får denne e-posten uansett hvilke varsler du har valgt.',
  },
  nn: {
    emne: 'Innlogginga di i Samråd er meld mista',
    avsnitt: (fra, grunn) => [
      `${fra} har meldt at du har mista innlogginga di. Ho gir ikkje lenger tilgang til verva dine der, og alle øktene dine er avslutta.`,
      `Grunngiving: ${grunn}`,
      'Har du bede om dette, får du ein ny invitasjon. Har du ikkje bede om det, ta straks kontakt med sekretariatet eller leiaren din.',
    ],
    lenke: 'Kven du kan spørje',
    bunn: 'Du får denne e-posten same kva varsel du har valt.',
  },
  en: {
    emne: 'Your Samråd login is reported lost',
    avsnitt: (fra, grunn) => [
      `${fra} has reported that you have lost your login. It no longer gives access to your seats there, and all your sessions are ended.`,
      `Reason: ${grunn}`,
      'If you asked for this, you will get a new invitation. If you did not, contact the secretariat or your leader at once.',
    ],
    lenke: 'Whom you can ask',
    bunn: 'You get this e-mail whatever notifications you have chosen.',
  },
})

/** Tells the person, where they are known to be reached, that somebody said the login was lost. */
export function mistetbrev(b: {
  readonly sprak: Sprak
  readonly fra: string
  readonly grunn: string
  readonly nettsted: string
}): Ferdigbrev {
  const t = brevet[b.sprak]
  return lagBrev({
    sprak: b.sprak,
    emne: t.emne,
    avsnitt: t.avsnitt(b.fra, b.grunn),
    lenke: { tekst: t.lenke, adresse: `${b.nettsted}/personvern` },
    bunn: [t.bunn],
  })
}
