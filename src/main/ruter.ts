import { administrasjonsruter } from '#features/administrasjon/ruter.ts'
import { oppsettruter } from '#features/ar/oppsett/ruter.tsx'
import { arruter } from '#features/ar/ruter.tsx'
import { grunnlagsruter } from '#features/beslutningsgrunnlag/ruter.ts'
import { fordelingsruter } from '#features/fordeling/ruter.ts'
import { historikkruter } from '#features/historikk/ruter.tsx'
import { seglruter } from '#features/historikk/segl/ruter.tsx'
import { habilitetsruter } from '#features/habilitet/ruter.ts'
import { innstillingsruter } from '#features/innstilling/ruter.ts'
import { innsynsruter } from '#features/innsyn/ruter.tsx'
import { minsideruter } from '#features/minside/ruter.tsx'
import { personvernruter } from '#features/personvern/ruter.ts'
import { publiseringsruter } from '#features/publisering/ruter.tsx'
import { registerruter } from '#features/register/ruter.ts'
import { innloggingsruter } from '#features/innlogging/ruter.tsx'
import { invitasjonsruter } from '#features/innlogging/invitasjonsruter.tsx'
import { UTEN_INNLOGGING, type Innloggingsoppsett } from '#features/innlogging/oppsett.ts'
import type { Rute } from '#features/tilgang/foresporsel.ts'
import { hvaKanJegRute } from '#features/tilgang/hva-kan-jeg-rute.tsx'
import { visningsruter } from '#features/tilgang/ruter.tsx'
import { seterettruter } from '#features/utvalg/seterett/ruter.tsx'
import { utvalgsruter } from '#features/utvalg/ruter.ts'
import { UTEN_EPOST, type Varseloppsett } from '#features/varsel/oppsett.ts'
import { utgaenderuter } from '#features/varsel/utgaende-ruter.tsx'
import { valgruter } from '#features/varsel/valg-ruter.tsx'
import { vurderingsruter } from '#features/vurdering/ruter.ts'

/** Every page and every action there is. What is not here does not exist. */
export function alleRuter(
  demo: boolean,
  innlogging: Innloggingsoppsett = UTEN_INNLOGGING,
  varsel: Varseloppsett = UTEN_EPOST,
): readonly Rute[] {
  return [
    // Before the counties: else it would be taken for one.
    ...seglruter,
    ...visningsruter,
    hvaKanJegRute,
    ...innloggingsruter(innlogging, demo),
    ...invitasjonsruter(innlogging, varsel),
    // Before the counties: an address of one part is otherwise the name of a county.
    ...minsideruter,
    ...valgruter,
    ...utgaenderuter(varsel),
    // Before the counties: «personvern» is no county's id.
    ...personvernruter,
    // Before the settings: its name would else be taken for a kind of setting.
    ...seterettruter,
    ...administrasjonsruter,
    ...arruter,
    ...fordelingsruter,
    ...grunnlagsruter,
    ...historikkruter,
    ...innsynsruter,
    ...innstillingsruter,
    ...oppsettruter,
    ...publiseringsruter,
    ...registerruter,
    ...utvalgsruter,
    // Before the cases of a group: the address of its list would else be taken for a case's.
    ...habilitetsruter,
    ...vurderingsruter,
  ]
}

/** First parts of addresses that no county can be called. */
export function opptatteAdresser(): ReadonlySet<string> {
  const forste = alleRuter(true).map((r) => r.sti.split('/')[1] ?? '')
  return new Set([
    ...forste.filter((del) => del !== '' && !del.startsWith(':')),
    'assets',
    'healthz',
    'readyz',
    'metrics',
    'utvikling',
    'invitasjon',
    'logg-inn',
  ])
}
