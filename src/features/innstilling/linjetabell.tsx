import type { Sprak } from '#core/sprak.ts'
import { formatTall } from '#ui/format.ts'
import { Belopsfelt, Tekstomrade } from '#ui/felt.tsx'
import { Tabell } from '#ui/tabell.tsx'
import type { Innstillingsbilde } from './bilde.ts'
import { redigertekster } from './redigertekster.ts'
import type { Innsendtsak, Nettverkssak } from './typer.ts'
import { LENGSTE_GRUNN, linjefelt } from './utkastfeil.ts'

type Saksrad = Nettverkssak & { readonly sak: Innsendtsak }

/** What every field of the form takes: its name, what stands in it, its fault. */
export type Felles = (felt: string) => {
  sprak: Sprak
  navn: string
  verdi: string
  feil: string | undefined
}

/** One row per case: what it rests on, the plenary's amount, and why. */
export function Linjetabell({
  sprak,
  bilde,
  felles,
}: {
  readonly sprak: Sprak
  readonly bilde: Innstillingsbilde
  readonly felles: Felles
}) {
  const t = redigertekster[sprak]
  const linjer = new Map(bilde.dokument.linjer.map((l) => [l.nettverkId, l]))
  const tall = (belop: number | null | undefined, uten: string) =>
    belop === null || belop === undefined ? uten : formatTall(belop, sprak)
  return (
    <Tabell
      sprak={sprak}
      tekst={t.tabell}
      skjultTekst
      smalt="stabel"
      bred
      rader={bilde.inndata.nettverk.filter((n): n is Saksrad => n.sak !== null)}
      radnokkel={(n) => n.nettverkId}
      kolonner={[
        { nokkel: 'nettverk', tittel: t.nettverk, radhode: true, celle: (n) => n.navn },
        {
          nokkel: 'ramme',
          tittel: t.ramme,
          juster: 'hoyre',
          celle: (n) => tall(n.ramme, '–'),
        },
        {
          nokkel: 'omsokt',
          tittel: t.omsokt,
          juster: 'hoyre',
          celle: (n) => tall(n.sak.omsokt, '–'),
        },
        {
          nokkel: 'gruppe',
          tittel: t.gruppe,
          juster: 'hoyre',
          celle: (n) => tall(n.sak.vurdering?.belop, t.ikkeVurdert),
        },
        {
          nokkel: 'belop',
          tittel: t.belop,
          bredde: 'middels',
          celle: (n) => (
            <Belopsfelt
              {...felles(linjefelt(n.nettverkId, 'belop'))}
              etikett={t.belopFor(n.navn)}
              skjultEtikett
            />
          ),
        },
        {
          nokkel: 'samlet',
          tittel: t.tomt,
          juster: 'hoyre',
          celle: (n) => (
            <strong data-samlet={n.nettverkId}>
              {tall(linjer.get(n.nettverkId)?.samlet, '–')}
            </strong>
          ),
        },
        {
          nokkel: 'grunn',
          tittel: t.begrunnelse,
          bredde: 'bred',
          celle: (n) => <Begrunnelsesfelt sprak={sprak} n={n} felles={felles} />,
        },
      ]}
    />
  )
}

function Begrunnelsesfelt({ sprak, n, felles }: { sprak: Sprak; n: Saksrad; felles: Felles }) {
  const t = redigertekster[sprak]
  return (
    <div>
      <Tekstomrade
        {...felles(linjefelt(n.nettverkId, 'grunn'))}
        etikett={t.grunnFor(n.navn)}
        skjultEtikett
        rader={1}
        maksLengde={LENGSTE_GRUNN}
      />
      {n.sak.utenPartner.length > 0 && (
        <Tekstomrade
          {...felles(linjefelt(n.nettverkId, 'partner'))}
          etikett={t.partner(n.sak.utenPartner.map((x) => `«${x.tittel}»`).join(', '))}
          rader={2}
          maksLengde={LENGSTE_GRUNN}
        />
      )}
    </div>
  )
}
