import type { Lovhenvisning } from '#core/administrasjon/oppsett.ts'
import type { Sprak } from '#core/sprak.ts'
import { periodetekst } from '#features/register/periodetekst.ts'
import type { Fylke } from '#features/register/sporringer.ts'
import { registertekster } from '#features/register/tekster.ts'
import { Datovelger, type Visningsdato } from '#features/register/visning.tsx'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatDato } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Sidehode } from '#ui/sidehode.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { gjeldendePa, visningsdag } from './gjeldende.ts'
import { Regler } from './regelsammenligning.tsx'
import type { Ordning } from './sporringer.ts'
import { ordningstekster } from './tekster.ts'
import { Utgaver } from './utgaver.tsx'
import { utgavetekster } from './utgavetekster.ts'

export interface OrdningProps {
  readonly sprak: Sprak
  readonly fylke: Fylke
  readonly ordning: Ordning
  readonly ordninger: readonly Ordning[]
  readonly visning: Visningsdato
  /** In force on the day that is shown. */
  readonly lover: readonly Lovhenvisning[]
  readonly kanEndre: boolean
  /** The first year the rules may be changed from; null when none. */
  readonly forsteApne: number | null
}

/** One scheme: when, under which law, by which rules; the county's version beside the country's. */
export function Ordningsside(p: OrdningProps) {
  const { sprak, ordning: o } = p
  const t = ordningstekster[sprak]
  const u = utgavetekster[sprak]
  const r = registertekster[sprak]
  const sti = `/${p.fylke.id}/register/ordninger`
  const dag = visningsdag(o, p.visning.dato)
  const gjeldende = gjeldendePa(o, dag)
  const naa = gjeldende.egen ?? gjeldende.nasjonal
  const harEgne = o.versjoner.some((v) => v.fylkeId !== null)
  const etter = p.ordninger.find((x) => x.id === o.erstattetAv)
  const foer = p.ordninger.filter((x) => x.erstattetAv === o.id)
  const lenke = (x: Ordning) => (
    <a key={x.id} href={`${sti}/${x.id}`}>
      {x.kortnavn}
    </a>
  )
  return (
    <>
      <Sidehode
        tittel={o.navn[sprak]}
        ingress={naa?.regler.formal[sprak]}
        handlinger={
          p.kanEndre &&
          p.forsteApne !== null && (
            <LenkeKnapp vekt="sekundaer" href={`${sti}/${o.id}/rediger`}>
              {harEgne ? t.rediger(p.fylke.navn) : t.lagEgne(p.fylke.navn)}
            </LenkeKnapp>
          )
        }
      />
      {!p.kanEndre && <p class="sam-dempet">{r.kanIkkeEndre(p.fylke.statsforvalter)}</p>}
      {p.kanEndre && p.forsteApne === null && (
        <Varsel sprak={sprak} type="info">
          {t.alleLaast}
        </Varsel>
      )}
      <Beskrivelsesliste
        punkter={[
          { term: t.gjelder, verdi: periodetekst(o.gyldig, sprak) },
          ...(etter ? [{ term: t.erstattetAv, verdi: lenke(etter) }] : []),
          ...(foer.length > 0
            ? [
                {
                  term: t.erstatter,
                  verdi: foer.flatMap((x, i) => (i === 0 ? [lenke(x)] : [', ', lenke(x)])),
                },
              ]
            : []),
          ...(naa
            ? [
                { term: t.hjemmel, verdi: naa.hjemmel },
                { term: t.kilde, verdi: naa.kilde },
              ]
            : []),
          ...(p.lover.length > 0 ? [{ term: t.lover, verdi: <Lover lover={p.lover} /> }] : []),
        ]}
      />
      <Datovelger sprak={sprak} adresse={`${sti}/${o.id}`} visning={p.visning} />
      {dag !== p.visning.dato && (
        <Varsel sprak={sprak} type="info">
          {(dag < p.visning.dato ? u.avsluttet : u.kommer)(formatDato(dag, sprak))}
        </Varsel>
      )}
      {naa === undefined ? (
        <Varsel sprak={sprak} type="advarsel">
          {t.ingenRegler}
        </Varsel>
      ) : (
        <Regler {...p} gjeldende={gjeldende} regler={naa.regler} dag={dag} />
      )}
      <Utgaver {...p} dag={dag} />
    </>
  )
}

function Lover(p: { readonly lover: readonly Lovhenvisning[] }) {
  return (
    <ul class="ds-list">
      {p.lover.map((l) => {
        const navn = [l.kortnavn, l.paragraf].filter(Boolean).join(' ')
        return <li key={navn}>{l.lenke === '' ? navn : <a href={l.lenke}>{navn}</a>}</li>
      })}
    </ul>
  )
}
