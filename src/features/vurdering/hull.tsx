import type { Fullstendighetsfunn } from '#core/vurdering/fullstendighet.ts'
import { uventet } from '#core/resultat.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { formatKroner } from '#ui/format.ts'
import { Knapp } from '#ui/knapp.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { vurderingSti } from './adresser.ts'
import { omsoktI, type Vurderingsbilde } from './bilde.ts'
import { Plasseringsvelger } from './plasseringsvelger.tsx'
import { vurderingstekster } from './tekster.ts'
import { Skjema } from '#ui/skjema.tsx'

interface HullProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly bilde: Vurderingsbilde
  readonly kanSetteOpp: boolean
  /** On the page of the set-up the places are chosen in its own table. */
  readonly utenSkjema?: boolean
}

/** Everything that is not in place, loudest first; and one quiet line when all is. */
export function Hull(p: HullProps) {
  const t = vurderingstekster[p.sprak].hull
  const { bilde } = p
  // A seat in two groups is a person in two groups: said once.
  const annet = bilde.fullstendighet.funn.filter(
    (f) => f.kode !== 'sak-uten-gruppe' && f.kode !== 'verv-i-flere-grupper',
  )
  if (bilde.saker.length === 0) return null
  return (
    <div class="sam-varsler">
      {bilde.utenGruppe.length > 0 && <UtenGruppe {...p} />}
      {annet.length > 0 && (
        <Varsel sprak={p.sprak} type="feil" tittel={t.annet}>
          <ul>
            {annet.map((f) => (
              <li key={JSON.stringify(f)}>{setning(f, p)}</li>
            ))}
          </ul>
        </Varsel>
      )}
      {bilde.uplasserte.length > 0 && (
        <Varsel sprak={p.sprak} type="advarsel" tittel={t.uplasserte(bilde.uplasserte.length)}>
          <ul>
            {bilde.uplasserte.map((v) => (
              <li key={v.vervId}>
                {v.navn}, {v.sete}
              </li>
            ))}
          </ul>
          <p>{t.uplasserteTekst}</p>
        </Varsel>
      )}
      {bilde.fullstendighet.fullstendig && (
        <Varsel sprak={p.sprak} type="suksess" tittel={t.altPaPlass}>
          <p>{t.altPaPlassTekst}</p>
        </Varsel>
      )}
    </div>
  )
}

function UtenGruppe({ sprak, ar, bilde, kanSetteOpp, utenSkjema }: HullProps) {
  const alt = vurderingstekster[sprak]
  const t = alt.hull
  const saker = bilde.utenGruppe
  const [forste] = saker
  const apne = saker.filter((s) => s.lukket === null)
  const kr = [
    ...(apne.length === 0 ? [] : [formatKroner(omsoktI(apne), sprak)]),
    ...(apne.length < saker.length ? [alt.skjermetBelop] : []),
  ].join(` ${alt.og} `)
  const grunn = !kanSetteOpp
    ? t.kanIkkePlassere
    : bilde.tilstand.innstillingVedtatt
      ? alt.oppsett.last
      : bilde.grupper.length === 0
        ? t.ingenAPlassereI
        : undefined
  return (
    <Varsel
      sprak={sprak}
      type="feil"
      tittel={
        saker.length === 1 && forste
          ? t.enUtenGruppe(forste.nettverkNavn, kr)
          : t.flereUtenGruppe(saker.length, kr)
      }
    >
      <p>{t.utenGruppeTekst}</p>
      {grunn === undefined && utenSkjema && (
        <p>
          <a href="#saker">{alt.oppsett.saker}</a>
        </p>
      )}
      {grunn === undefined && !utenSkjema && (
        <Skjema adresse={`${vurderingSti(ar)}/oppsett/saker`} paRad>
          {saker.map((s) => (
            <Plasseringsvelger
              key={s.sakId}
              sprak={sprak}
              sak={s}
              bilde={bilde}
              etikett={t.plasserI(s.nettverkNavn)}
            />
          ))}
          <Knapp>{t.plasser}</Knapp>
        </Skjema>
      )}
      {grunn !== undefined && (
        <>
          {saker.length > 1 && (
            <ul>
              {saker.map((s) => (
                <li key={s.sakId}>
                  {s.nettverkNavn}
                  {s.omsokt !== null && `: ${formatKroner(s.omsokt, sprak)}`}
                </li>
              ))}
            </ul>
          )}
          <p>{grunn}</p>
        </>
      )}
    </Varsel>
  )
}

function setning(f: Fullstendighetsfunn, { sprak, bilde }: HullProps): string {
  const t = vurderingstekster[sprak].hull
  const gruppe = (id: number) => bilde.grupper.find((g) => g.gruppe.id === id)?.gruppe.navn ?? ''
  const grupper = (ider: readonly number[]) => ider.map(gruppe).join(', ')
  const sak = (id: string) => bilde.saker.find((s) => s.nettverkId === id)?.nettverkNavn ?? id
  const alle = bilde.grupper.flatMap((g) => g.gruppe.medlemmer)
  const navn = (vervId: number) => alle.find((m) => m.vervId === vervId)?.navn ?? ''
  switch (f.kode) {
    case 'sak-uten-gruppe':
      return t.enUtenGruppe(sak(f.nettverkId), formatKroner(f.omsokt ?? 0, sprak))
    case 'sak-i-flere-grupper':
      return t.flereGrupper(sak(f.nettverkId), grupper(f.grupper))
    case 'ingen-kan-vurdere':
      return t.ingenKanVurdere(sak(f.nettverkId), gruppe(f.gruppeId))
    case 'gruppe-uten-leder':
      return t.utenLeder(gruppe(f.gruppeId))
    case 'gruppe-uten-sekretaer':
      return t.utenSekretaer(gruppe(f.gruppeId))
    case 'medlem-uten-stemmerett':
      return t.utenStemmerett(navn(f.vervId), gruppe(f.gruppeId))
    case 'verv-i-flere-grupper':
      return t.flereGrupper(navn(f.vervId), grupper(f.grupper))
    case 'person-i-flere-grupper': {
      const person = alle.find((m) => m.personId === f.personId)
      return t.flereGrupper(person?.navn ?? '', grupper(f.grupper))
    }
    default:
      return uventet(f)
  }
}
