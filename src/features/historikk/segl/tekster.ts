import { tekster } from '#platform/i18n.ts'

interface Segltekster {
  brudd: {
    segl: Record<'mangler' | 'endret' | 'henger-ikke-sammen', (nr: number) => string>
    linje: Record<
      'endret' | 'slettet' | 'innsatt',
      (id: number, segl: number | null, hva: string | null) => string
    >
    personlig: Record<'endret' | 'slettet', (id: number) => string>
    feste: (tabell: string, utloser: string) => string
    leselogg: string
    tabell: Record<'endret' | 'slettet' | 'innsatt', (tabell: string, rad: string) => string>
    trykt: (hash: string) => string
  }
}

export const segltekster = tekster<Segltekster>({
  nb: {
    brudd: {
      segl: {
        mangler: (nr) => `Det mangler ett eller flere segl foran segl nr. ${nr}.`,
        endret: (nr) => `Segl nr. ${nr} er endret.`,
        'henger-ikke-sammen': (nr) =>
          `Segl nr. ${nr} ble satt etter et annet segl enn det som nå står foran.`,
      },
      linje: {
        endret: (id, segl, hva) => `Linje ${id} (${hva}), under segl nr. ${segl}, er endret.`,
        slettet: (id, segl, hva) =>
          `Linje ${id}${hva === null ? '' : ` (${hva})`}, under segl nr. ${segl}, er slettet.`,
        innsatt: (id, _segl, hva) => `Linje ${id} (${hva}) er satt inn utenom Samråd.`,
      },
      leselogg: 'leseloggen',
      personlig: {
        endret: (id) => `Navnet som hører til linje ${id}, er byttet ut.`,
        slettet: (id) =>
          `Navnet som hører til linje ${id}, er slettet, uten at personen er pseudonymisert.`,
      },
      feste: (tabell, utloser) =>
        `Tabellen ${tabell} har mistet utløseren ${utloser}, eller den er slått av eller byttet ut.`,
      tabell: {
        endret: (tabell, rad) => `Raden ${rad} i tabellen ${tabell} er endret uten spor.`,
        slettet: (tabell, rad) => `Raden ${rad} i tabellen ${tabell} er slettet uten spor.`,
        innsatt: (tabell, rad) => `Raden ${rad} i tabellen ${tabell} er satt inn uten spor.`,
      },
      trykt: (hash) =>
        `Det trykte seglet finnes ikke i kjeden: ${hash}. Enten er det skrevet av feil, eller så er kjeden laget på nytt.`,
    },
  },
  nn: {
    brudd: {
      segl: {
        mangler: (nr) => `Det manglar eitt eller fleire segl framfor segl nr. ${nr}.`,
        endret: (nr) => `Segl nr. ${nr} er endra.`,
        'henger-ikke-sammen': (nr) =>
          `Segl nr. ${nr} vart sett etter eit anna segl enn det som no står framfor.`,
      },
      linje: {
        endret: (id, segl, hva) => `Linje ${id} (${hva}), under segl nr. ${segl}, er endra.`,
        slettet: (id, segl, hva) =>
          `Linje ${id}${hva === null ? '' : ` (${hva})`}, under segl nr. ${segl}, er sletta.`,
        innsatt: (id, _segl, hva) => `Linje ${id} (${hva}) er sett inn utanom Samråd.`,
      },
      leselogg: 'leseloggen',
      personlig: {
        endret: (id) => `Namnet som høyrer til linje ${id}, er bytt ut.`,
        slettet: (id) =>
          `Namnet som høyrer til linje ${id}, er sletta, utan at personen er pseudonymisert.`,
      },
      feste: (tabell, utloser) =>
        `Tabellen ${tabell} har mista utløysaren ${utloser}, eller han er slått av eller bytt ut.`,
      tabell: {
        endret: (tabell, rad) => `Rada ${rad} i tabellen ${tabell} er endra utan spor.`,
        slettet: (tabell, rad) => `Rada ${rad} i tabellen ${tabell} er sletta utan spor.`,
        innsatt: (tabell, rad) => `Rada ${rad} i tabellen ${tabell} er sett inn utan spor.`,
      },
      trykt: (hash) =>
        `Det trykte seglet finst ikkje i kjeda: ${hash}. Anten er det skrive av feil, eller så er kjeda laga på nytt.`,
    },
  },
  en: {
    brudd: {
      segl: {
        mangler: (nr) => `One or more seals before seal no. ${nr} are missing.`,
        endret: (nr) => `Seal no. ${nr} has been changed.`,
        'henger-ikke-sammen': (nr) =>
          `Seal no. ${nr} was set after another seal than the one that now stands before it.`,
      },
      linje: {
        endret: (id, segl, hva) =>
          `Entry ${id} (${hva}), under seal no. ${segl}, has been changed.`,
        slettet: (id, segl, hva) =>
          `Entry ${id}${hva === null ? '' : ` (${hva})`}, under seal no. ${segl}, has been deleted.`,
        innsatt: (id, _segl, hva) => `Entry ${id} (${hva}) was put in without Samråd.`,
      },
      leselogg: 'the access log',
      personlig: {
        endret: (id) => `The name that belongs to entry ${id} has been replaced.`,
        slettet: (id) =>
          `The name that belongs to entry ${id} has been deleted, though the person has not been pseudonymised.`,
      },
      feste: (tabell, utloser) =>
        `The table ${tabell} has lost its trigger ${utloser}, or it is turned off or replaced.`,
      tabell: {
        endret: (tabell, rad) => `Row ${rad} of the table ${tabell} was changed without a trace.`,
        slettet: (tabell, rad) => `Row ${rad} of the table ${tabell} was deleted without a trace.`,
        innsatt: (tabell, rad) => `Row ${rad} of the table ${tabell} was put in without a trace.`,
      },
      trykt: (hash) =>
        `The printed seal is not in the chain: ${hash}. Either it was copied wrongly, or the chain was made anew.`,
    },
  },
})
