import type { Sprak } from '#core/sprak.ts'
import { formatDato } from '#ui/format.ts'
import { Knapp, KnappMedGrunn } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { innstillingSti } from './adresser.ts'
import type { Innstillingsbilde } from './bilde.ts'
import { fingeravtrykk } from './fingeravtrykk.ts'
import { hindringstekst } from './hindringstekst.ts'
import { innstillingstekster } from './tekster.ts'

type Props = { readonly sprak: Sprak; readonly bilde: Innstillingsbilde }

/** Everything that stops the adoption, each with the way to where it is mended. */
export function Hindringsliste({ sprak, bilde, lenker }: Props & { readonly lenker: boolean }) {
  const t = innstillingstekster[sprak].hindringer
  const { ar, inndata, hindringer } = bilde
  if (hindringer.length === 0) {
    return (
      <Varsel sprak={sprak} type="suksess">
        <p>{t.ingen}</p>
      </Varsel>
    )
  }
  return (
    <Varsel sprak={sprak} type="advarsel" tittel={t.tittel(hindringer.length)}>
      <ul class="sam-tett-liste">
        {hindringer.map((h) => {
          const { tekst, href, lenke } = hindringstekst(h, ar, inndata, sprak)
          return (
            <li key={tekst}>
              {tekst}{' '}
              {lenker && (
                <a class="ds-link" href={href}>
                  {lenke}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </Varsel>
  )
}

/** The draft's last step. The button says what is missing until nothing is. */
export function Vedtaksskjema({ sprak, bilde }: Props) {
  const t = innstillingstekster[sprak].handling
  const { ar, rad, inndata, hindringer, versjoner } = bilde
  const sti = innstillingSti(ar)
  return (
    <Avsnitt tittel={t.vedtaTittel} id="vedta" ingress={<p>{t.vedtaTekst}</p>}>
      <Hindringsliste sprak={sprak} bilde={bilde} lenker />
      <Skjema
        adresse={`${sti}/vedta`}
        skjulte={{ utkast: String(rad?.id ?? ''), sett: fingeravtrykk(inndata) }}
      >
        <Knapperad>
          <KnappMedGrunn
            id="vedta-knapp"
            grunn={hindringer.length === 0 ? undefined : t.hindret(hindringer.length)}
          >
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
