import { Fragment } from 'preact'
import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import { Knapp, KnappMedGrunn } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { innstillingSti } from './adresser.ts'
import type { Innstillingsbilde } from './bilde.ts'
import { fingeravtrykk } from './fingeravtrykk.ts'
import { hindringspunkter, type Hindringspunkt } from './hindringstekst.ts'
import { innstillingstekster } from './tekster.ts'

type Props = { readonly sprak: Sprak; readonly bilde: Innstillingsbilde }

/** Everything that stops the adoption, each with the way to where it is mended. */
export function Hindringsliste({ sprak, bilde, lenker }: Props & { readonly lenker: boolean }) {
  const t = innstillingstekster[sprak].hindringer
  const punkter = punkterFor({ sprak, bilde })
  if (punkter.length === 0) {
    return (
      <Varsel sprak={sprak} type="suksess">
        <p>{t.ingen}</p>
      </Varsel>
    )
  }
  return (
    <Varsel sprak={sprak} type="advarsel" tittel={t.tittel(punkter.length)}>
      <ul class="sam-tett-liste">
        {punkter.map((punkt) => (
          <li key={punkt.tekst}>
            {punkt.tekst} <Steder punkt={punkt} lenker={lenker} />
          </li>
        ))}
      </ul>
    </Varsel>
  )
}

/** Where it is mended. To one who cannot mend it, only the names in a point of several cases. */
function Steder({ punkt, lenker }: { punkt: Hindringspunkt; lenker: boolean }) {
  if (!lenker && !punkt.flere) return null
  return (
    <>
      {punkt.lenker.map(({ tekst, href }, i) => (
        <Fragment key={href}>
          {i > 0 && ', '}
          {lenker ? (
            <a class="ds-link" href={href}>
              {tekst}
            </a>
          ) : (
            tekst
          )}
        </Fragment>
      ))}
      {punkt.flere && '.'}
    </>
  )
}

function punkterFor({ sprak, bilde }: Props): readonly Hindringspunkt[] {
  return hindringspunkter(bilde.hindringer, bilde.ar, bilde.inndata, sprak)
}

/** The draft's last step. The button says what is missing until nothing is. */
export function Vedtaksskjema({ sprak, bilde }: Props) {
  const t = innstillingstekster[sprak].handling
  const { ar, rad, inndata, versjoner } = bilde
  const antall = punkterFor({ sprak, bilde }).length
  const sti = innstillingSti(ar)
  return (
    <Avsnitt tittel={t.vedtaTittel} id="vedta" ingress={<p>{t.vedtaTekst}</p>}>
      <Hindringsliste sprak={sprak} bilde={bilde} lenker />
      <Skjema
        adresse={`${sti}/vedta`}
        skjulte={{ utkast: String(rad?.id ?? ''), sett: fingeravtrykk(inndata) }}
      >
        <Knapperad>
          <KnappMedGrunn id="vedta-knapp" grunn={antall === 0 ? undefined : t.hindret(antall)}>
            {t.vedta}
          </KnappMedGrunn>
        </Knapperad>
      </Skjema>
      {rad !== null && versjoner.some((v) => v.status === 'vedtatt') && (
        <Skjema
          adresse={`${sti}/forkast`}
          skjulte={{ utkast: String(rad.id), versjon: String(rad.versjon) }}
        >
          <p>{t.forkastTekst}</p>
          <Knapp vekt="tertiaer" farge="danger">
            {t.forkast}
          </Knapp>
        </Skjema>
      )}
    </Avsnitt>
  )
}

/** After the adoption: only a new version can change it. */
export function NyVersjonsskjema({ sprak, bilde }: Props) {
  const t = innstillingstekster[sprak].handling
  return (
    <Avsnitt tittel={t.nyVersjonTittel} id="ny-versjon" ingress={<p>{t.nyVersjonTekst}</p>}>
      <Skjema adresse={`${innstillingSti(bilde.ar)}/ny-versjon`}>
        <Knapp vekt="sekundaer">{t.nyVersjon}</Knapp>
      </Skjema>
    </Avsnitt>
  )
}

/** The adopted and the replaced; shown when there is more than one. */
export function Versjonsliste({ sprak, bilde }: Props) {
  const t = innstillingstekster[sprak]
  const vedtatte = bilde.versjoner.filter((v) => v.status !== 'utkast')
  if (vedtatte.length < 2) return null
  return (
    <Avsnitt tittel={t.versjoner.tittel} id="versjoner">
      <ul class="ds-list">
        {vedtatte.map((v) => (
          <li key={v.nr}>
            <a class="ds-link" href={`${innstillingSti(bilde.ar)}/versjon/${v.nr}`}>
              {t.versjoner.rad(v.nr, t.status[v.status], formatDato(v.vedtattTid ?? '', sprak))}
            </a>
          </li>
        ))}
      </ul>
    </Avsnitt>
  )
}
