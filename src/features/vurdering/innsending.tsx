import type { Kontrollfunn } from '#core/beslutningsgrunnlag/kontrollfunn.ts'
import type { Deltakerlinje, Tiltak } from '#core/beslutningsgrunnlag/typer.ts'
import type { Sprak } from '#core/sprak.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { omtal } from '#features/beslutningsgrunnlag/funntekst.ts'
import type { LagretGrunnlag, Partnervalg } from '#features/beslutningsgrunnlag/sporringer.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { Detaljer } from '#ui/detaljer.tsx'
import { formatDato, formatTidspunkt } from '#ui/format.ts'
import { Statusmerke, type Statustype } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Budsjettet } from './innsending-budsjett.tsx'
import { vurderingstekster } from './tekster.ts'

export interface InnsendingProps {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly grunnlag: LagretGrunnlag
  readonly funn: readonly Kontrollfunn[]
  readonly partnere: readonly Partnervalg[]
}

const TYPE: Record<Kontrollfunn['slag'], Statustype> = {
  mangel: 'feil',
  varsel: 'advarsel',
  opplysning: 'info',
}

const ALVOR: readonly Kontrollfunn['slag'][] = ['mangel', 'varsel', 'opplysning']

function etterAlvor(a: Kontrollfunn, b: Kontrollfunn): number {
  return ALVOR.indexOf(a.slag) - ALVOR.indexOf(b.slag)
}

/** What the network has sent, as the group needs it: remarks first, then a to f, then the measures. */
export function Innsending(p: InnsendingProps) {
  const t = vurderingstekster[p.sprak].sak
  return (
    <div class="sam-stabel">
      <h2>{t.innsending}</h2>
      <Anmerkninger {...p} />
      <h3>{t.svar}</h3>
      <Svarene {...p} />
      <h3>{t.tiltak}</h3>
      <Tiltakene {...p} />
      <Detaljer tittel={t.deltakere} apen={p.grunnlag.deltakerlinjer.length < 6}>
        <Deltakerne {...p} />
      </Detaljer>
      <Detaljer tittel={t.budsjett} apen>
        <Budsjettet sprak={p.sprak} grunnlag={p.grunnlag} />
      </Detaljer>
      <Detaljer tittel={t.omSaken}>
        <OmSaken {...p} />
      </Detaljer>
    </div>
  )
}

function Anmerkninger({ sprak, ar, funn, partnere }: InnsendingProps) {
  const t = vurderingstekster[sprak].sak
  if (funn.length === 0) return <p class="sam-dempet">{t.ingenAnmerkninger}</p>
  return (
    <>
      <h3>{t.anmerkninger}</h3>
      <ul class="sam-funnliste">
        {funn.toSorted(etterAlvor).map((f) => {
          const o = omtal(f, sprak, ar, partnere)
          return (
            <li key={`${f.kode} ${f.sti}`}>
              <Statusmerke type={TYPE[f.slag]}>{t.slag[f.slag]}</Statusmerke>
              <div>
                <p>{o.setning}</p>
                <p class="sam-dempet sam-liten">
                  {t.regel}: {o.regel}. {t.kilde}: {o.kilde}.
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Svarene({ sprak, ar, grunnlag }: InnsendingProps) {
  const t = vurderingstekster[sprak].sak
  const svarFor = (id: string) => (grunnlag.svar[id] ?? '').trim()
  const ingen = ar.regler.sporsmal.every((s) => svarFor(s.id) === '')
  return (
    <>
      {ingen && <p>{t.ingenBesvart}</p>}
      <dl class="sam-sporsmal">
        {ar.regler.sporsmal.map((s) => (
          <div key={s.id}>
            <dt>
              {s.id}) {s.tekst[sprak]}
            </dt>
            {!ingen && (
              <dd class={svarFor(s.id) === '' ? 'sam-dempet' : 'sam-brodtekst'}>
                {svarFor(s.id) || t.ikkeBesvart}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  )
}

function Tiltakene({ sprak, ar, grunnlag, partnere }: InnsendingProps) {
  const t = vurderingstekster[sprak].sak
  const malgruppe = (id: string) => ar.regler.malgrupper.find((m) => m.id === id)?.navn[sprak] ?? id
  const partner = (x: Tiltak) =>
    partnere.find((o) => o.id === x.partnerId)?.navn ?? x.partnerId ?? t.ingenPartner
  const fakta = (x: Tiltak) =>
    [
      x.tema && `${t.tema}: ${x.tema}`,
      x.malgrupper.length > 0 && `${t.malgrupper}: ${x.malgrupper.map(malgruppe).join(', ')}`,
      (x.startSemester ?? x.sluttSemester) &&
        `${t.periode}: ${x.startSemester ?? '?'}–${x.sluttSemester ?? '?'}`,
      x.vurderesDato && `${t.vurderes}: ${formatDato(x.vurderesDato, sprak)}`,
      `${t.partner}: ${partner(x)}${x.partnerMerknad ? ` (${x.partnerMerknad})` : ''}`,
    ].filter(Boolean)
  if (grunnlag.tiltak.length === 0) return <p class="sam-dempet">{t.ingenLinjer}</p>
  return (
    <ol>
      {grunnlag.tiltak.map((x) => (
        <li key={x.nr} value={x.nr}>
          <strong>{x.tittel}</strong>
          <br />
          <span class="sam-dempet sam-liten">{fakta(x).join(' · ')}</span>
        </li>
      ))}
    </ol>
  )
}

function Deltakerne({ sprak, grunnlag }: InnsendingProps) {
  const t = vurderingstekster[sprak].sak
  const antall = (kommunale: number | null, private_: number | null) =>
    kommunale === null && private_ === null
      ? ''
      : private_ === null
        ? String(kommunale)
        : t.kommunaleOgPrivate(String(kommunale ?? 0), String(private_))
  return (
    <Tabell
      sprak={sprak}
      tekst={t.deltakere}
      skjultTekst
      smalt="stabel"
      tett
      tom={t.ingenLinjer}
      rader={grunnlag.deltakerlinjer}
      radnokkel={(d: Deltakerlinje) => String(d.nr)}
      kolonner={[
        {
          nokkel: 'hvem',
          tittel: t.hvem,
          radhode: true,
          celle: (d) => d.beskrivelse || d.kommuner.join(', '),
        },
        {
          nokkel: 'bh',
          tittel: t.barnehager,
          celle: (d) => antall(d.barnehagerKommunale, d.barnehagerPrivate),
        },
        {
          nokkel: 'skoler',
          tittel: t.skoler,
          celle: (d) => antall(d.skolerKommunale, d.skolerPrivate),
        },
        { nokkel: 'sfo', tittel: t.sfo, celle: (d) => d.sfo ?? '' },
        { nokkel: 'ppt', tittel: t.ppt, celle: (d) => (d.ppt ? t.ja : '') },
      ]}
    />
  )
}

function OmSaken({ sprak, ar, grunnlag: g }: InnsendingProps) {
  const t = vurderingstekster[sprak].sak
  const tekst = (verdi: string) => verdi || t.ikkeOppgitt
  return (
    <>
      <Beskrivelsesliste
        punkter={[
          { term: t.klarert, verdi: tekst(g.klarertLeder) },
          { term: t.forankring, verdi: tekst(g.koordinatorForankring) },
          { term: t.behov, verdi: tekst(g.behovHenvisning) },
          { term: t.plan, verdi: tekst(g.planLenke) },
          ...(ar.regler.egenandelProsent === null
            ? []
            : [{ term: t.egenandel, verdi: tekst(g.egenandel) }]),
          ...(g.overfortFra === null ? [] : [{ term: t.overfortFra, verdi: g.overfortFra }]),
        ]}
      />
      {g.sendtTid !== null && (
        <p class="sam-dempet">{t.sendt(formatTidspunkt(g.sendtTid, sprak))}</p>
      )}
      <p>
        <a href={`${arSti(ar)}/beslutningsgrunnlag/${g.nettverkId}`}>{t.apneGrunnlaget}</a>
      </p>
    </>
  )
}
