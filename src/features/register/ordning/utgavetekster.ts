import { tekster } from '#platform/i18n.ts'

interface Utgavetekster {
  taTilbake: string
  taTilbakeNavn: (periode: string) => string
  taTilbakeTittel: (fylke: string) => string
  taTilbakeIngress: (periode: string) => string
  tattTilbake: (periode: string) => string
  brukt: (ar: string) => string
  nasjonalFast: string
  tattUt: (fylke: string) => string
  avsluttet: (dato: string) => string
  kommer: (dato: string) => string
}

/** The texts about the versions of a scheme's rules, and about taking one back. */
export const utgavetekster = tekster<Utgavetekster>({
  nb: {
    taTilbake: 'Ta tilbake',
    taTilbakeNavn: (p) => `Ta tilbake fylkets egne regler, ${p}`,
    taTilbakeTittel: (fylke) => `Ta tilbake de egne reglene til ${fylke}`,
    taTilbakeIngress: (p) =>
      `Fylkets egne regler blir borte, og de nasjonale reglene gjelder i stedet: ${p}.`,
    tattTilbake: (p) => `Fylkets egne regler er tatt tilbake. De nasjonale gjelder: ${p}.`,
    brukt: (ar) =>
      `Kan ikke tas tilbake. Reglene er brukt i ${ar}: Fordelingen er vedtatt, eller beslutningsgrunnlag er sendt inn.`,
    nasjonalFast: 'Felles for alle fylkene',
    tattUt: (f) => `Står i den nasjonale utgaven, men ikke i utgaven til ${f}:`,
    avsluttet: (dato) => `Ordningen er avsluttet. Du ser reglene slik de var ${dato}.`,
    kommer: (dato) => `Ordningen har ikke begynt. Du ser reglene slik de blir ${dato}.`,
  },
  nn: {
    taTilbake: 'Ta tilbake',
    taTilbakeNavn: (p) => `Ta tilbake dei eigne reglane til fylket, ${p}`,
    taTilbakeTittel: (fylke) => `Ta tilbake dei eigne reglane til ${fylke}`,
    taTilbakeIngress: (p) =>
      `Dei eigne reglane til fylket blir borte, og dei nasjonale reglane gjeld i staden: ${p}.`,
    tattTilbake: (p) => `Dei eigne reglane til fylket er tekne tilbake. Dei nasjonale gjeld: ${p}.`,
    brukt: (ar) =>
      `Kan ikkje takast tilbake. Reglane er brukte i ${ar}: Fordelinga er vedteken, eller avgjerdsgrunnlag er sende inn.`,
    nasjonalFast: 'Felles for alle fylka',
    tattUt: (f) => `Står i den nasjonale utgåva, men ikkje i utgåva til ${f}:`,
    avsluttet: (dato) => `Ordninga er avslutta. Du ser reglane slik dei var ${dato}.`,
    kommer: (dato) => `Ordninga har ikkje byrja. Du ser reglane slik dei blir ${dato}.`,
  },
  en: {
    taTilbake: 'Take back',
    taTilbakeNavn: (p) => `Take back the county's own rules, ${p}`,
    taTilbakeTittel: (fylke) => `Take back the rules of ${fylke}`,
    taTilbakeIngress: (p) =>
      `The county's own rules are removed, and the national rules hold instead: ${p}.`,
    tattTilbake: (p) => `The county's own rules are taken back. The national rules hold: ${p}.`,
    brukt: (ar) =>
      `Cannot be taken back. The rules were used in ${ar}: the distribution is adopted, or decision bases are submitted.`,
    nasjonalFast: 'Shared by all the counties',
    tattUt: (f) => `In the national version, but not in the version of ${f}:`,
    avsluttet: (dato) => `The scheme has ended. You see the rules as they were on ${dato}.`,
    kommer: (dato) => `The scheme has not begun. You see the rules as they will be on ${dato}.`,
  },
})
