import { innstill } from '#core/innstilling/innstill.ts'
import { kuttdeler } from '#core/innstilling/kuttdeler.ts'
import { medAndreRammer } from '#core/innstilling/med-andre-rammer.ts'
import type { Innstillingsgrunnlag } from '#core/innstilling/typer.ts'
import { vedtakspunkter } from '#core/innstilling/vedtakspunkter.ts'
import { NULL_KRONER } from '#core/kroner.ts'
import type { Innstillingsdokument, Innstillingsinndata } from './typer.ts'
import { vedtakstekst } from './vedtakstekst.ts'

/** The cases as core asks for them. Networks without a case are in the pot, not in the list. */
export function tilGrunnlag(inn: Innstillingsinndata): Innstillingsgrunnlag {
  return {
    pott: inn.pott,
    rammerVedtatt: inn.fordeling !== null,
    utvidetRamme: inn.utvidetRamme,
    saker: inn.nettverk.flatMap(({ nettverkId, ramme, sak }) =>
      sak === null
        ? []
        : [
            {
              nettverkId,
              ramme,
              omsokt: sak.omsokt,
              iGruppe: sak.gruppe !== null,
              gruppe: sak.vurdering,
              ...sak.linje,
              utenPartner: sak.utenPartner.map((t) => t.nr),
              habilitet: sak.habilitet,
            },
          ],
    ),
  }
}

/** Always the same document of the same input: `utdata` of an adopted one is `lagDokument(inndata)`. */
export function lagDokument(inn: Innstillingsinndata): Innstillingsdokument {
  const grunnlag = tilGrunnlag(inn)
  const navn = new Map(inn.nettverk.map((n) => [n.nettverkId, n.navn]))
  const finnNavn = (id: string) => navn.get(id) ?? id
  const { linjer, sum } = innstill(grunnlag)
  const punkter = vedtakspunkter(
    grunnlag,
    inn.fordeling ?? { sak: '', avsetninger: [], grunntilskuddSum: NULL_KRONER, nokler: [] },
  )
  const om = { ...inn, fordelingsdato: inn.fordeling?.dato ?? null, navn: finnNavn }
  return {
    linjer: linjer.map((l) => ({ ...l, navn: finnNavn(l.nettverkId), kutt: kuttdeler(l) })),
    sum,
    punkter,
    andreRammer:
      inn.publisert === null
        ? null
        : medAndreRammer(
            grunnlag,
            new Map(inn.publisert.rammer.map((r) => [r.nettverkId, r.ramme])),
          ),
    tekster: {
      nb: vedtakstekst(punkter, om, 'nb'),
      nn: vedtakstekst(punkter, om, 'nn'),
      en: vedtakstekst(punkter, om, 'en'),
    },
  }
}
