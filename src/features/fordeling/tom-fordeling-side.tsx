import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { feiltekst } from './feiltekster.ts'
import { erKlart, type Oppsettsmangler } from './oppsett.ts'
import { fordelingstekster } from './tekster.ts'

interface TomProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly mangler: Oppsettsmangler
  readonly kanSetteOpp: boolean
  readonly kanForesla: boolean
}

/** Nothing is adopted: what is missing, and the way on for the one who may do something about it. */
export function TomFordelingside({ sprak, ar, mangler, kanSetteOpp, kanForesla }: TomProps) {
  const t = fordelingstekster[sprak]
  const sti = arSti(ar)
  const klart = erKlart(mangler)
  return (
    <>
      <Sidehode
        overtittel={ar.ordningNavn[sprak]}
        tittel={t.tittel(ar.ar)}
        ingress={<p>{t.ingress}</p>}
      />
      <Tomt
        tittel={t.tomt.tittel}
        handling={
          <>
            {klart && kanForesla && (
              <LenkeKnapp href={`${sti}/fordeling/forslag#nytt`}>{t.lagForslag}</LenkeKnapp>
            )}
            {!klart && (
              <LenkeKnapp href={`${sti}/oppsett`} vekt={kanSetteOpp ? 'primaer' : 'sekundaer'}>
                {t.tilOppsett}
              </LenkeKnapp>
            )}
            {klart && (
              <LenkeKnapp href={`${sti}/fordeling/simulator`} vekt="sekundaer">
                {t.tilSimulator}
              </LenkeKnapp>
            )}
          </>
        }
      >
        <p>{klart ? (kanForesla ? t.tomt.klart : t.tomt.offentlig) : t.tomt.offentlig}</p>
        {!klart && <Mangelliste sprak={sprak} mangler={mangler} />}
      </Tomt>
    </>
  )
}

/** Each thing that is missing, in a sentence. */
export function Mangelliste({ sprak, mangler }: { sprak: Sprak; mangler: Oppsettsmangler }) {
  const t = fordelingstekster[sprak].tomt
  const liste = new Intl.ListFormat(sprak, { type: 'conjunction' })
  return (
    <>
      <p>{t.mangler}</p>
      <ul>
        {mangler.tildeling && <li>{t.tildeling}</li>}
        {mangler.nokler && <li>{t.nokler}</li>}
        {mangler.nettverk && <li>{t.nettverk}</li>}
        {mangler.utenTall.length > 0 && <li>{t.utenTall(liste.format(mangler.utenTall))}</li>}
        {mangler.feil.map((f) => (
          <li key={f.sti.join('.')}>{feiltekst(f, sprak)}</li>
        ))}
      </ul>
    </>
  )
}
