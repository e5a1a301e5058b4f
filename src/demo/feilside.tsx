import type { IncomingMessage } from 'node:http'
import type { Ressursliste } from '#platform/http/ressurser.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { OPPHAV } from './adresser.ts'
import { lesBesok } from './besok.ts'
import { tegnDemoside } from './demoside.tsx'
import { demotekster } from './tekster.ts'

/** The login cannot go on here: too old, used before, or begun elsewhere. The way to a new one. */
export function tegnFeilside(req: IncomingMessage, ressurser: Ressursliste): string {
  const besok = lesBesok(req, new URL(OPPHAV))
  const t = demotekster[besok.sprak]
  return tegnDemoside(
    { ...besok, ressurser, tittel: t.feilTittel, medValg: false },
    <>
      <Sidehode tittel={t.feilTittel} ingress={<p>{t.feil}</p>} />
      <p>
        <LenkeKnapp href="/logg-inn">{t.paNytt}</LenkeKnapp>
      </p>
    </>,
  )
}
