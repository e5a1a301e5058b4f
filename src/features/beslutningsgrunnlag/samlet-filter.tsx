import { Avkryssing, Tekstfelt, Velger } from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import type { SamletProps } from './samlet-side.tsx'
import { grunnlagstekster } from './tekster.ts'
import { erFiltrert, skrivUtvalg } from './utvalg.ts'

/** The choices are in the address; a button sends them where no script does. */
export function Filterskjema(p: SamletProps & { readonly sti: string }) {
  const { sprak, ar, samling, utvalg } = p
  const t = grunnlagstekster[sprak].filter
  const grupper = new Map(
    samling.rader.flatMap((r) => {
      const g = r.grunnlag?.gruppe
      return g ? [[g.slug, g.navn] as const] : []
    }),
  )
  const brukte = new Set(
    samling.rader.flatMap((r) => (r.grunnlag?.tiltak ?? []).map((x) => x.partnerId)),
  )
  return (
    <Skjema
      adresse={p.sti}
      metode="get"
      id="filter"
      paRad
      autoSend
      skjulte={{
        ...(utvalg.sorter === 'nettverk' ? {} : { sorter: utvalg.sorter }),
        ...(utvalg.synkende ? { retning: 'synkende' } : {}),
      }}
    >
      <Velger
        sprak={sprak}
        navn="status"
        etikett={t.status}
        tomtValg={t.alle}
        verdi={utvalg.status ?? ''}
        valg={[
          { verdi: 'sendt', tekst: t.sendt },
          { verdi: 'ikke-sendt', tekst: t.ikkeSendt },
        ]}
      />
      <Velger
        sprak={sprak}
        navn="malgruppe"
        etikett={t.malgruppe}
        tomtValg={t.alle}
        verdi={utvalg.malgruppe ?? ''}
        valg={ar.regler.malgrupper.map((m) => ({ verdi: m.id, tekst: m.navn[sprak] }))}
      />
      <Velger
        sprak={sprak}
        navn="partner"
        etikett={t.partner}
        tomtValg={t.alle}
        verdi={utvalg.partner ?? ''}
        valg={p.partnere
          .filter((x) => brukte.has(x.id))
          .map((x) => ({ verdi: x.id, tekst: x.navn }))}
      />
      <Velger
        sprak={sprak}
        navn="gruppe"
        etikett={t.gruppe}
        tomtValg={t.alle}
        verdi={utvalg.gruppe ?? ''}
        valg={[
          ...[...grupper].map(([verdi, tekst]) => ({ verdi, tekst })),
          { verdi: 'ingen', tekst: t.ingenGruppe },
        ]}
      />
      <Tekstfelt
        sprak={sprak}
        navn="q"
        type="search"
        etikett={t.sok}
        verdi={utvalg.q}
        maksLengde={100}
      />
      <Avkryssing sprak={sprak} navn="merknad" etikett={t.merknad} valgt={utvalg.merknad} />
      <Knapperad>
        <Knapp vekt="sekundaer">{t.vis}</Knapp>
        {erFiltrert(utvalg) && (
          <LenkeKnapp
            vekt="tertiaer"
            href={`${p.sti}${skrivUtvalg({
              ...utvalg,
              status: null,
              malgruppe: null,
              partner: null,
              gruppe: null,
              merknad: false,
              q: '',
            })}`}
          >
            {t.nullstill}
          </LenkeKnapp>
        )}
      </Knapperad>
    </Skjema>
  )
}
