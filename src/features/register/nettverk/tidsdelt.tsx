import type { ComponentChildren } from 'preact'
import type { Periode } from '#core/register/periode.ts'
import { tilstand } from '#features/register/periodetekst.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Tomt } from '#ui/tomt.tsx'

/** Dated rows under one heading: those of the day, those who come later and those who were. */
export function Tidsdelt<R extends { readonly gyldig: Periode }>(p: {
  readonly id: string
  readonly rader: readonly R[]
  readonly dato: string
  readonly tittel: string
  readonly senere: string
  readonly tidligere: string
  readonly tidligereIngress: string
  /** Said when there are none on the day. */
  readonly ingen: string
  readonly ingenTekst: string
  readonly leggTil: { readonly href: string; readonly tekst: string } | undefined
  readonly tabell: (tekst: string, rader: readonly R[]) => ComponentChildren
}) {
  const etter = (s: ReturnType<typeof tilstand>) =>
    p.rader.filter((x) => tilstand(x.gyldig, p.dato) === s)
  const [naa, tidligere, senere] = [etter('na'), etter('for'), etter('senere')]
  return (
    <Avsnitt
      tittel={p.tittel}
      id={p.id}
      ved={
        p.leggTil && (
          <LenkeKnapp vekt="sekundaer" liten href={p.leggTil.href}>
            {p.leggTil.tekst}
          </LenkeKnapp>
        )
      }
    >
      {naa.length === 0 ? (
        <Tomt tittel={p.ingen}>
          <p>{p.ingenTekst}</p>
        </Tomt>
      ) : (
        p.tabell(p.tittel, naa)
      )}
      {senere.length > 0 && (
        <Avsnitt tittel={p.senere} niva={3}>
          {p.tabell(p.senere, senere)}
        </Avsnitt>
      )}
      {tidligere.length > 0 && (
        <Avsnitt tittel={p.tidligere} niva={3} ingress={p.tidligereIngress}>
          {p.tabell(p.tidligere, tidligere)}
        </Avsnitt>
      )}
    </Avsnitt>
  )
}
