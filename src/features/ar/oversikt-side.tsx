import { sumKroner } from '#core/kroner.ts'
import type { Sprak } from '#core/sprak.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatDato, formatKroner } from '#ui/format.ts'
import { Stegviser, type Steg, type Stegtilstand } from '#ui/steg.tsx'
import { Tallkortrekke } from '#ui/tallkort.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { arSti, type Tilskuddsar } from './sporringer.ts'
import type { Arsstatus } from './status.ts'
import { artekster, kronerEllerUkjent, type Stegnavn } from './tekster.ts'

interface OversiktProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly status: Arsstatus
}

/** Where the year is: the steps, the money, and what somebody must do something about. */
export function Oversiktside(p: OversiktProps) {
  const { sprak, ar } = p
  const t = artekster[sprak]
  return (
    <>
      <h1 class="ds-heading" data-size="lg">
        {t.oversikt(ar.ordningNavn[sprak], ar.ar)}
      </h1>
      <Varsler {...p} />
      <section aria-labelledby="saksgang">
        <h2 class="ds-heading" data-size="sm" id="saksgang">
          {t.saksgang}
        </h2>
        <Stegviser sprak={sprak} etikett={t.saksgang} steg={stegene(p)} />
      </section>
      <Tallkortrekke kort={tallene(p)} />
      <section aria-labelledby="om">
        <h2 class="ds-heading" data-size="sm" id="om">
          {t.om}
        </h2>
        <Beskrivelsesliste
          punkter={[
            { term: t.formal, verdi: ar.regler.formal[sprak] },
            { term: t.hjemmel, verdi: ar.hjemmel },
            ...(ar.innsendingsfrist
              ? [{ term: t.frist, verdi: formatDato(ar.innsendingsfrist, sprak) }]
              : []),
            ...(ar.innstillingsmote
              ? [{ term: t.mote, verdi: formatDato(ar.innstillingsmote, sprak) }]
              : []),
            ...(ar.kilde ? [{ term: t.kilde, verdi: ar.kilde }] : []),
            {
              term: t.kriterier,
              verdi: (
                <ol class="ds-list">
                  {ar.regler.kriterier.map((k) => (
                    <li key={k.nr}>
                      <strong>{k.navn[sprak]}</strong> {k.tekst[sprak]}
                    </li>
                  ))}
                </ol>
              ),
            },
          ]}
        />
      </section>
    </>
  )
}

function Varsler({ sprak, ar, status }: OversiktProps) {
  const t = artekster[sprak]
  const utenGruppe = status.sendt - status.iGruppe
  const utenTall = status.nettverk - status.medNokkeltall
  return (
    <>
      {!ar.ordningGjelder && (
        <Varsel sprak={sprak} type="info">
          {t.varsler.ordningSlutt}
        </Varsel>
      )}
      {ar.tildelt === null && (
        <Varsel sprak={sprak} type="info">
          {t.varsler.manglerTildeling}
        </Varsel>
      )}
      {ar.tildelt !== null && status.vedtattFordeling === null && utenTall > 0 && (
        <Varsel sprak={sprak} type="advarsel">
          {t.varsler.manglerNokkeltall(utenTall)}
        </Varsel>
      )}
      {utenGruppe > 0 && (
        <Varsel sprak={sprak} type="advarsel" tittel={t.varsler.utenGruppe(utenGruppe)}>
          <a class="ds-link" href={`${arSti(ar)}/vurdering`}>
            {t.varsler.utenGruppeLenke}
          </a>
        </Varsel>
      )}
    </>
  )
}

/** Done when its result is there; the first that is not done is where we are now. */
function stegene({ sprak, ar, status }: OversiktProps): readonly Steg[] {
  const t = artekster[sprak]
  const s = t.stegtekst
  const sti = arSti(ar)
  const rader: { navn: Stegnavn; ferdig: boolean; href: string; undertekst: string }[] = [
    {
      navn: 'oppsett',
      ferdig:
        status.vedtattFordeling !== null ||
        (ar.tildelt !== null && status.medNokkeltall === status.nettverk && status.nettverk > 0),
      href: `${sti}/oppsett`,
      undertekst: ar.tildelt === null ? s.ikkeTildelt : s.tildelt(formatKroner(ar.tildelt, sprak)),
    },
    {
      navn: 'fordeling',
      ferdig: status.vedtattFordeling !== null,
      href: `${sti}/fordeling`,
      undertekst: status.vedtattFordeling
        ? s.vedtatt(status.vedtattFordeling.sak)
        : status.forslag > 0
          ? s.forslag(status.forslag)
          : s.ingenForslag,
    },
    {
      navn: 'grunnlag',
      ferdig: status.nettverk > 0 && status.sendt === status.nettverk,
      href: `${sti}/beslutningsgrunnlag`,
      undertekst: s.sendt(status.sendt, status.nettverk),
    },
    {
      navn: 'vurdering',
      ferdig: status.sendt > 0 && status.vurdert === status.sendt,
      href: `${sti}/vurdering`,
      undertekst: s.vurdert(status.vurdert, status.sendt),
    },
    {
      navn: 'innstilling',
      ferdig: status.innstillingVedtatt !== null,
      href: `${sti}/innstilling`,
      undertekst:
        status.innstillingVedtatt !== null
          ? s.vedtattInnstilling
          : status.innstillingUtkast
            ? s.utkast
            : ar.innstillingsmote
              ? s.mote(formatDato(ar.innstillingsmote, sprak))
              : s.ikkeBegynt,
    },
  ]
  const naa = rader.findIndex((r) => !r.ferdig)
  return rader.map((r, i) => ({
    tittel: t.steg[r.navn],
    href: r.href,
    undertekst: r.undertekst,
    tilstand: tilstand(r.ferdig, i, naa),
  }))
}

function tilstand(ferdig: boolean, nr: number, naa: number): Stegtilstand {
  if (ferdig) return 'ferdig'
  return nr === naa ? 'na' : 'senere'
}

function tallene({ sprak, ar, status }: OversiktProps) {
  const t = artekster[sprak].tall
  const pott =
    ar.tildelt === null ? null : ar.tildelt - sumKroner(ar.avsetninger.map((a) => a.belop))
  const avvik = pott === null ? 0 : (status.omsokt ?? 0) - pott
  return [
    {
      tittel: t.tildelt,
      tall: kronerEllerUkjent(ar.tildelt, sprak),
      tekst: ar.avsetninger.map((a) => `${a.navn}: ${formatKroner(a.belop, sprak)}`).join(', '),
      href: `${arSti(ar)}/oppsett`,
    },
    { tittel: t.ramme, tall: kronerEllerUkjent(pott, sprak), tekst: t.rammeTekst },
    {
      tittel: t.omsokt,
      tall: status.omsokt === null ? '–' : formatKroner(status.omsokt, sprak),
      tekst: status.omsokt === null ? t.omsoktSkjermet : t.omsoktTekst(status.sendt),
    },
    ...(pott === null || status.sendt === 0 || status.omsokt === null
      ? []
      : [
          {
            tittel: t.mot,
            tall: formatKroner(Math.abs(avvik), sprak),
            tekst: avvik > 0 ? t.over : t.under,
            tone: avvik > 0 ? ('advarsel' as const) : undefined,
          },
        ]),
  ]
}
