import { gjelder } from '#core/register/periode.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Datovelger, type Visningsdato } from '#features/register/visning.tsx'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { fillenker, LastNed } from '#ui/last-ned.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { Medlemmer } from './medlemmer.tsx'
import { Partnere } from './partnere.tsx'
import { Seter } from './seter.tsx'
import type { Nettverk } from './sporringer.ts'
import { nettverkstekster } from './tekster.ts'

export interface NettverkProps {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly nettverk: Nettverk
  readonly visning: Visningsdato
  readonly kanEndre: boolean
}

/** One network on one day, and all it has been. */
export function Nettverkside(p: NettverkProps) {
  const { sprak, nettverk: n, visning } = p
  const t = nettverkstekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register/nettverk/${n.id}`
  return (
    <>
      <Sidehode
        overtittel={r.nettverkstyper[n.type]}
        tittel={n.navn}
        handlinger={
          p.kanEndre && (
            <LenkeKnapp vekt="sekundaer" href={`${sti}/rediger`}>
              {t.handlinger.endre}
            </LenkeKnapp>
          )
        }
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      <Datovelger sprak={sprak} adresse={sti} visning={visning} />
      {!gjelder(n.gyldig, visning.dato) && (
        <Varsel sprak={sprak} type="advarsel">
          {t.finsIkkeDa}
        </Varsel>
      )}
      <Medlemmer {...p} sti={sti} />
      <Partnere {...p} sti={sti} />
      <Seter {...p} />
      <Avsnitt tittel={t.om}>
        <Beskrivelsesliste
          punkter={[
            ...(n.merknad ? [{ term: t.merknad, verdi: n.merknad }] : []),
            { term: r.periode, verdi: periodetekst(n.gyldig, sprak) },
            { term: r.kilde, verdi: n.kilde ?? r.ingenKilde },
          ]}
        />
      </Avsnitt>
      <LastNed
        tittel={registertekster[sprak].lastNed}
        lenker={fillenker(
          sti,
          ['xlsx', 'csv', 'json'],
          visning.erIDag ? '' : `?dato=${visning.dato}`,
        )}
      />
    </>
  )
}
