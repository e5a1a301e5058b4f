import { kroner, minus, NULL_KRONER, sumKroner, type Kroner } from '#core/kroner.ts'
import { hoyesteBelop } from '#core/vurdering/grense.ts'
import type {
  Innstillingsforslag,
  Innstillingsgrunnlag,
  Innstillingslinje,
  Innstillingssak,
  Innstillingssum,
  Linjehinder,
} from './typer.ts'

/**
 * The joint recommendation, computed: what the plenary has set, else what the group recommends,
 * else the least of frame and request. Always: samlet + rest = pott, samlet + kuttet = omsokt,
 * ramme + rammeUtenSak = pott, and the order of the cases changes no total. Amounts somebody has
 * set are never silently lowered; what is wrong with a line stands in its hindringer. A line
 * without hindringer is never above what is applied for, nor above its frame unless extended.
 */
export function innstill(grunnlag: Innstillingsgrunnlag): Innstillingsforslag {
  const linjer = grunnlag.saker.map((sak) => linjeFor(sak, grunnlag.utvidetRamme.pa))
  return { linjer, sum: summer(linjer, grunnlag.pott) }
}

function linjeFor(sak: Innstillingssak, utvidetRamme: boolean): Innstillingslinje {
  const { nettverkId, omsokt } = sak
  const ramme = sak.ramme ?? NULL_KRONER
  const gruppe = sak.gruppe?.belop ?? null
  // Extended frames are the forum's explicit choice per case, never a default.
  const foreslatt = gruppe ?? hoyesteBelop(omsokt, sak.ramme, false)
  const samlet = sak.samlet ?? foreslatt
  return {
    nettverkId,
    ramme: sak.ramme,
    omsokt,
    gruppe,
    foreslatt,
    samlet,
    kuttet: minus(omsokt, samlet),
    restAvRamme: overskudd(ramme, samlet),
    overRamme: overskudd(omsokt, ramme),
    utvidet: overskudd(samlet, ramme),
    avvikFraGruppe: gruppe === null ? null : minus(samlet, gruppe),
    hindringer: hindringer(sak, samlet, utvidetRamme),
  }
}

function hindringer(sak: Innstillingssak, samlet: Kroner, utvidetRamme: boolean): Linjehinder[] {
  const { nettverkId, ramme, omsokt, gruppe } = sak
  const funnet: Linjehinder[] = []
  if (!sak.iGruppe) funnet.push({ kode: 'sak-uten-gruppe', nettverkId, omsokt })
  // Nobody can assess a case before it has a group, so only the first thing to do is said.
  else if (gruppe === null) funnet.push({ kode: 'ikke-vurdert', nettverkId })
  else if (sak.habilitet === 'pa-nytt') funnet.push({ kode: 'vurdert-av-inhabil', nettverkId })
  else if (sak.habilitet === 'uavklart') funnet.push({ kode: 'habilitet-uavklart', nettverkId })
  if (ramme === null) funnet.push({ kode: 'uten-ramme', nettverkId })
  if (samlet < 0) funnet.push({ kode: 'negativt-belop', nettverkId, samlet })
  if (samlet > omsokt) funnet.push({ kode: 'over-omsokt', nettverkId, omsokt, samlet })
  if (ramme !== null && samlet > ramme && !utvidetRamme) {
    funnet.push({ kode: 'over-ramme', nettverkId, ramme, samlet })
  }
  if (gruppe !== null && samlet !== gruppe.belop && sak.avvikGrunn.trim() === '') {
    funnet.push({ kode: 'avvik-uten-grunn', nettverkId, gruppe: gruppe.belop, samlet })
  }
  // Only what is recommended must be in partnership; a rejected case needs no explanation.
  if (samlet > 0 && sak.utenPartner.length > 0 && sak.partnerForklaring.trim() === '') {
    funnet.push({ kode: 'uten-partner', nettverkId, tiltak: sak.utenPartner })
  }
  return funnet
}

function summer(linjer: readonly Innstillingslinje[], pott: Kroner): Innstillingssum {
  const sum = (belop: (l: Innstillingslinje) => Kroner | null) =>
    sumKroner(linjer.map((l) => belop(l) ?? 0))
  const [ramme, samlet] = [sum((l) => l.ramme), sum((l) => l.samlet)]
  return {
    pott,
    ramme,
    rammeUtenSak: minus(pott, ramme),
    omsokt: sum((l) => l.omsokt),
    gruppe: sum((l) => l.gruppe),
    foreslatt: sum((l) => l.foreslatt),
    samlet,
    kuttet: sum((l) => l.kuttet),
    rest: minus(pott, samlet),
    overRamme: sum((l) => l.overRamme),
    underRamme: sum((l) => overskudd(l.ramme ?? 0, l.omsokt)),
  }
}

function overskudd(a: number, b: number): Kroner {
  return kroner(Math.max(0, a - b))
}
