import { sumKroner } from '#core/kroner.ts'
import { Beskrivelsesliste } from '#ui/beskrivelsesliste.tsx'
import { formatDato, formatKroner, formatTall } from '#ui/format.ts'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { funntekster } from './funntekst.ts'
import type { SakProps } from './sak-side.tsx'
import type { LagretGrunnlag } from './lagret-grunnlag.ts'
import { grunnlagstekster } from './tekster.ts'

type Del = SakProps & { readonly g: LagretGrunnlag }

/** The decision basis itself, in the order of the form. */
export function Sakinnhold(p: Del) {
  const t = grunnlagstekster[p.sprak].sak
  return (
    <>
      <Avsnitt id="tiltak" tittel={t.tiltak}>
        <Tiltak {...p} />
      </Avsnitt>
      <Avsnitt id="deltakerlinjer" tittel={t.deltakere}>
        <Deltakere {...p} />
      </Avsnitt>
      <Avsnitt id="budsjett" tittel={t.budsjett}>
        <Budsjett {...p} />
      </Avsnitt>
      <Avsnitt id="svar" tittel={t.svar}>
        <Svar {...p} />
      </Avsnitt>
    </>
  )
}

function Tiltak({ sprak, ar, g, partnere }: Del) {
  const t = grunnlagstekster[sprak]
  if (g.tiltak.length === 0) return <p>{t.ingenTiltak}</p>
  const malgruppe = (id: string) => ar.regler.malgrupper.find((m) => m.id === id)?.navn[sprak] ?? id
  return (
    <Tabell
      sprak={sprak}
      tekst={t.sak.tiltak}
      skjultTekst
      smalt="stabel"
      rader={g.tiltak}
      radnokkel={(x) => String(x.nr)}
      radId={(x) => `tiltak.${x.nr}`}
      kolonner={[
        {
          nokkel: 'tittel',
          tittel: t.sak.tiltak,
          radhode: true,
          celle: (x) => `${x.nr}. ${x.tittel || t.ikkeOppgitt}`,
        },
        { nokkel: 'tema', tittel: t.sak.tema, celle: (x) => x.tema || '–' },
        {
          nokkel: 'malgrupper',
          tittel: t.sak.malgrupper,
          celle: (x) => x.malgrupper.map(malgruppe).join(', ') || '–',
        },
        {
          nokkel: 'periode',
          tittel: t.sak.periode,
          celle: (x) => (
            <>
              {x.startSemester === null && x.sluttSemester === null
                ? '–'
                : `${x.startSemester ?? '?'}–${x.sluttSemester ?? ''}`}
              {x.vurderesDato !== null && (
                <span class="sam-blokk">
                  {t.sak.vurderes} {formatDato(x.vurderesDato, sprak)}
                </span>
              )}
            </>
          ),
        },
        {
          nokkel: 'partner',
          tittel: t.sak.partner,
          celle: (x) => (
            <>
              {x.partnerId === null ? (
                <Statusmerke type="advarsel">{t.sak.ingenPartner}</Statusmerke>
              ) : (
                (partnere.find((o) => o.id === x.partnerId)?.navn ?? x.partnerId)
              )}
              {x.partnerMerknad !== '' && (
                <span class="sam-blokk sam-liten sam-dempet">{x.partnerMerknad}</span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}

function Deltakere({ sprak, g }: Del) {
  const t = grunnlagstekster[sprak].sak
  const tall = (n: number | null) => (n === null ? '–' : formatTall(n, sprak))
  const antall = [
    ['barnehagerKommunale', t.barnehagerKommunale],
    ['barnehagerPrivate', t.barnehagerPrivate],
    ['skolerKommunale', t.skolerKommunale],
    ['skolerPrivate', t.skolerPrivate],
    ['sfo', t.sfo],
  ] as const
  return (
    <Tabell
      sprak={sprak}
      tekst={t.deltakere}
      skjultTekst
      smalt="stabel"
      rader={g.deltakerlinjer}
      radnokkel={(d) => String(d.nr)}
      radId={(d) => `deltakerlinjer.${d.nr}`}
      tom={t.ingenLinjer}
      kolonner={[
        {
          nokkel: 'hvem',
          tittel: t.hvem,
          radhode: true,
          celle: (d) => `${d.nr}. ${d.beskrivelse || d.kommuner.join(', ')}`,
        },
        { nokkel: 'tiltak', tittel: t.horerTil, celle: (d) => d.tiltakNr ?? '–' },
        { nokkel: 'kommuner', tittel: t.kommuner, celle: (d) => d.kommuner.join(', ') || '–' },
        ...antall.map(([nokkel, tittel]) => ({
          nokkel,
          tittel,
          juster: 'hoyre' as const,
          celle: (d: (typeof g.deltakerlinjer)[number]) => tall(d[nokkel]),
        })),
        { nokkel: 'ppt', tittel: t.ppt, celle: (d) => (d.ppt ? t.ja : '–') },
      ]}
    />
  )
}

function Budsjett({ sprak, g }: Del) {
  const t = grunnlagstekster[sprak]
  const f = funntekster[sprak]
  return (
    <>
      <Tabell
        sprak={sprak}
        tekst={t.sak.budsjett}
        skjultTekst
        smalt="stabel"
        rader={g.budsjett}
        radnokkel={(l) => String(l.nr)}
        radId={(l) => `budsjett.${l.nr}`}
        tom={t.sak.ingenLinjer}
        kolonner={[
          {
            nokkel: 'mottaker',
            tittel: t.sak.mottaker,
            radhode: true,
            celle: (l) => `${l.nr}. ${f.mottaker[l.mottaker]}`,
            fot: t.sak.sumBudsjett,
          },
          {
            nokkel: 'formal',
            tittel: t.sak.formal,
            celle: (l) => (l.formal === '' ? '–' : f.formal[l.formal]),
          },
          { nokkel: 'beskrivelse', tittel: t.sak.beskrivelse, celle: (l) => l.beskrivelse || '–' },
          {
            nokkel: 'belop',
            tittel: t.sak.belop,
            juster: 'hoyre',
            celle: (l) => (
              <>
                {l.belop === null ? '–' : formatKroner(l.belop, sprak)}
                {l.usikkert && (
                  <span class="sam-blokk">
                    <Statusmerke type="advarsel">{t.sak.usikkert}</Statusmerke>
                  </span>
                )}
              </>
            ),
            fot: formatKroner(sumKroner(g.budsjett.map((l) => l.belop ?? 0)), sprak),
          },
        ]}
      />
      <div id="koordinatorForankring">
        <Beskrivelsesliste
          punkter={[
            {
              term: t.sak.koordinatorForankring,
              verdi: g.koordinatorForankring || t.ikkeOppgitt,
            },
          ]}
        />
      </div>
    </>
  )
}

function Svar({ sprak, ar, g }: Del) {
  const t = grunnlagstekster[sprak]
  const felt = [
    ['klarertLeder', t.sak.klarertLeder, g.klarertLeder],
    ['behovHenvisning', t.sak.behovHenvisning, g.behovHenvisning],
    ['egenandel', t.sak.egenandel, g.egenandel],
  ] as const
  return (
    <>
      {ar.regler.sporsmal.map((s) => (
        <section key={s.id} id={`svar.${s.id}`} class="sam-stabel">
          <h3>
            {s.id}) {s.tekst[sprak]}
          </h3>
          <p class={g.svar[s.id] ? 'sam-brod' : 'sam-dempet'}>
            {g.svar[s.id] || t.sak.ikkeBesvart}
          </p>
        </section>
      ))}
      {felt.map(([id, term, verdi]) => (
        <div key={id} id={id}>
          <Beskrivelsesliste punkter={[{ term, verdi: verdi || t.ikkeOppgitt }]} />
        </div>
      ))}
      <div id="planLenke">
        <Beskrivelsesliste
          punkter={[
            {
              term: t.sak.planLenke,
              verdi: /^https?:\/\//.test(g.planLenke) ? (
                <a href={g.planLenke}>{g.planLenke}</a>
              ) : (
                t.ikkeOppgitt
              ),
            },
          ]}
        />
      </div>
      {g.overfortFra !== null && <p class="sam-dempet">{t.sak.overfortFra(g.overfortFra)}</p>}
    </>
  )
}
