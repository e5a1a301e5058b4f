import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { habilitetSti } from '#features/habilitet/sporringer.ts'
import { Fremdrift } from '#ui/fremdrift.tsx'
import { formatKroner } from '#ui/format.ts'
import { LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { sakSti } from './adresser.ts'
import type { Gruppebilde } from './bilde.ts'
import { Gruppetabell } from './gruppetabell.tsx'
import { Medlemsliste } from './medlemsliste.tsx'
import { vurderingstekster } from './tekster.ts'

/** Where the group's meeting begins: its cases, its sums, and who is recused where. */
export function GruppeSide(p: {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly bilde: Gruppebilde
}) {
  const { sprak, ar, bilde } = p
  const t = vurderingstekster[sprak]
  const { gruppe, saker, sum } = bilde
  const neste = saker.find((s) => !s.vurdert || bilde.paNytt.includes(s))
  const kr = (belop: number) => formatKroner(belop, sprak)
  return (
    <div class="sam-storskjerm">
      <Sidehode
        tittel={t.gruppe(gruppe.navn)}
        ingress={t.gruppeside.ingress}
        handlinger={
          neste && (
            <LenkeKnapp href={sakSti(ar, gruppe.slug, neste.nettverkId)}>
              {sum.vurdert === 0 ? t.gruppeside.start : t.gruppeside.fortsett}: {neste.nettverkNavn}
            </LenkeKnapp>
          )
        }
      />
      {saker.length > 0 && neste === undefined && (
        <Varsel sprak={sprak} type="suksess">
          <p>{t.gruppeside.ferdig}</p>
        </Varsel>
      )}
      <Fremdrift
        tittel={t.tall.innstilt}
        verdi={sum.innstilt}
        maks={sum.hoyst}
        tekst={`${kr(sum.innstilt)}, ${t.tall.hoyst(kr(sum.hoyst))}`}
        resttekst={`${t.tall.vurdert} ${t.tall.vurdertTall(sum.vurdert, sum.saker)}`}
      />
      <Avsnitt tittel={t.gruppeside.sakene}>
        <Gruppetabell sprak={sprak} ar={ar} bilde={bilde} />
      </Avsnitt>
      <Avsnitt
        tittel={t.gruppeside.medlemmene}
        ved={<a href={habilitetSti(ar, gruppe.slug)}>{t.gruppeside.habilitet}</a>}
      >
        <Medlemsliste sprak={sprak} bilde={bilde} />
      </Avsnitt>
    </div>
  )
}
