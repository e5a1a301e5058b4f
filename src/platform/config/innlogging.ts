import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { feil, ok, type Resultat } from '#core/resultat.ts'
import { erTryggAdresse, utstederliste, type Utsteder } from '#platform/oidc/utsteder.ts'

export interface Innloggingsmiljo {
  /** Where people find Samråd: scheme and host, without a path. */
  readonly adresse: string
  readonly utstedere: readonly Utsteder[]
}

/**
 * The issuers of `SAMRAAD_OIDC` and the public address. All of it or none: half a login is refused
 * with everything that is missing. Never repeats a value of the file, for it holds secrets.
 */
export function lesInnloggingsmiljo(
  fil: string | undefined,
  adresse: string | undefined,
): Resultat<Innloggingsmiljo | undefined, readonly string[]> {
  const mangler: string[] = []
  const offentlig = adresse === undefined ? undefined : URL.parse(adresse)
  if (adresse !== undefined && !erBaseadresse(adresse)) {
    mangler.push(
      'SAMRAAD_ADRESSE må være adressen folk bruker, uten sti, for eksempel https://samrad.example. Den må begynne med https, unntatt på egen maskin.',
    )
  }
  if (fil === undefined) return mangler.length > 0 ? feil(mangler) : ok(undefined)
  if (adresse === undefined) {
    mangler.push(
      'SAMRAAD_ADRESSE mangler. Den må være satt når SAMRAAD_OIDC er satt: utstederne sender folk tilbake dit.',
    )
  }
  const utstedere = lesUtstedere(fil)
  if (!utstedere.ok) mangler.push(...utstedere.feil)
  if (!utstedere.ok || mangler.length > 0 || !offentlig) return feil(mangler)
  return ok({ adresse: offentlig.origin, utstedere: utstedere.verdi })
}

function lesUtstedere(fil: string): Resultat<readonly Utsteder[], readonly string[]> {
  const sti = resolve(fil)
  let innhold: unknown
  try {
    innhold = JSON.parse(readFileSync(sti, 'utf8'))
  } catch (kastet) {
    return feil([
      kastet instanceof SyntaxError
        ? `SAMRAAD_OIDC: ${sti} er ikke gyldig JSON.`
        : `SAMRAAD_OIDC: ${sti} kan ikke leses.`,
    ])
  }
  const lest = utstederliste.safeParse(innhold)
  if (lest.success) return ok(lest.data)
  return feil(
    lest.error.issues.map((i) => {
      const sted = i.path.length > 0 ? `${i.path.join('.')}: ` : ''
      return `SAMRAAD_OIDC, ${sti}: ${sted}${i.message}`
    }),
  )
}

function erBaseadresse(tekst: string): boolean {
  const url = URL.parse(tekst)
  return url !== null && erTryggAdresse(tekst) && url.pathname === '/' && !url.search && !url.hash
}
