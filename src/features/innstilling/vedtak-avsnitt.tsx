import type { Sprak } from '#core/sprak.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import type { Innstillingsbilde } from './bilde.ts'
import { innstillingstekster } from './tekster.ts'
import type { Vedtakstekst } from './vedtakstekst.ts'

const ANDRE: Readonly<Record<Sprak, readonly Sprak[]>> = {
  nb: ['nn', 'en'],
  nn: ['nb', 'en'],
  en: ['nb', 'nn'],
}

/** The decision in the chosen form, with the others one press away. */
export function Vedtaksavsnitt(p: { readonly sprak: Sprak; readonly bilde: Innstillingsbilde }) {
  const { sprak, bilde } = p
  const t = innstillingstekster[sprak].vedtak
  const { tekster } = bilde.dokument
  // Nothing to refer to until the frames are adopted.
  if (bilde.inndata.fordeling === null) return null
  const vedtatt = bilde.rad !== null && bilde.rad.status !== 'utkast'
  return (
    <Avsnitt
      tittel={vedtatt ? t.vedtatt : t.forslag}
      id="vedtak"
      ingress={
        <p>
          {t.ingress}
          {sprak === 'en' && ` ${t.engelskErTilLesing}`}
        </p>
      }
    >
      <Tekst tekst={tekster[sprak]} />
      {ANDRE[sprak].map((annet) => (
        <Detaljer tittel={t.ogsaPa[annet]} id={`vedtak-${annet}`} key={annet}>
          <div lang={annet}>
            <Tekst tekst={tekster[annet]} />
          </div>
        </Detaljer>
      ))}
    </Avsnitt>
  )
}

function Tekst({ tekst }: { readonly tekst: Vedtakstekst }) {
  return (
    <div class="sam-brod">
      <p>
        <strong>{tekst.tittel}</strong>
      </p>
      <ol class="ds-list">
        {tekst.punkter.map((punkt) => (
          <li key={punkt}>{punkt}</li>
        ))}
      </ol>
    </div>
  )
}
