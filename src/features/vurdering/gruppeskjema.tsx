import type { Forumverv } from './forum.ts'
import { kanSletteGruppe } from '#core/vurdering/sett-opp.ts'
import type { Sprak } from '#core/sprak.ts'
import type { Tilskuddsar } from '#features/ar/sporringer.ts'
import { Detaljer } from '#ui/detaljer.tsx'
import { Tekstfelt, Velger, type Valg } from '#ui/felt.tsx'
import { Knapp, KnappMedGrunn } from '#ui/knapp.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { oppsettSti } from './adresser.ts'
import type { Gruppebilde, Vurderingsbilde } from './bilde.ts'
import { gruppemerke } from './lagre-gruppe.ts'
import { Medlemsliste } from './medlemsliste.tsx'
import type { Oppsettsvar } from './oppsett-side.tsx'
import { vurderingstekster } from './tekster.ts'

/** Empty lines for new members; save to get more. */
export const NYE_LINJER = 4

/** One group: its name, every seat with its function, and room for new ones. Saved as one. */
export function Gruppeskjema(p: {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly bilde: Gruppebilde
  readonly alle: Vurderingsbilde
  readonly forum: readonly Forumverv[]
  readonly svar: Oppsettsvar | null
}) {
  const { sprak, bilde, alle, svar } = p
  const tt = vurderingstekster[sprak]
  const t = tt.oppsett
  const { gruppe } = bilde
  const adresse = `${oppsettSti(p.ar)}/grupper/${gruppe.slug}`
  const last = alle.tilstand.innstillingVedtatt ? t.last : undefined
  const sletting = kanSletteGruppe({
    antallSaker: bilde.saker.length + bilde.ikkeSendt.length,
    innstillingVedtatt: alle.tilstand.innstillingVedtatt,
  })
  const id = (navn: string) => `${gruppe.slug}.${navn}`
  const verdi = (navn: string, lagret: string) => svar?.verdier.get(navn) ?? lagret
  const funksjoner: readonly Valg[] = (['leder', 'sekretaer', 'medlem'] as const).map((f) => ({
    verdi: f,
    tekst: tt.funksjon[f],
  }))
  return (
    <Detaljer
      id={`gruppe-${gruppe.slug}`}
      tittel={`${tt.gruppe(gruppe.navn)}: ${tt.medlemmer(gruppe.medlemmer.length)}`}
      apen={svar !== null || gruppe.medlemmer.length === 0}
    >
      {svar?.utdatert && (
        <Varsel sprak={sprak} type="feil" tittel={t.utdatertGruppe} kunngjor>
          <p>{t.utdatertGruppeTekst}</p>
          <Detaljer tittel={t.naaStar} apen>
            <Medlemsliste sprak={sprak} bilde={bilde} />
          </Detaljer>
        </Varsel>
      )}
      <Skjema adresse={adresse} skjulte={{ versjon: gruppemerke(gruppe) }} varsleUlagret>
        <Tekstfelt
          sprak={sprak}
          navn="navn"
          id={id('navn')}
          etikett={t.navn}
          verdi={verdi('navn', gruppe.navn)}
          feil={svar?.feil.get('navn')}
          laast={last}
          bredde="m"
        />
        <Tabell
          sprak={sprak}
          tekst={t.medlemmene}
          smalt="stabel"
          tett
          rader={bilde.medlemmer}
          radnokkel={(m) => String(m.medlem.vervId)}
          kolonner={[
            {
              nokkel: 'navn',
              tittel: tt.kolonner.navn,
              radhode: true,
              celle: ({ medlem }) => medlem.navn,
            },
            {
              nokkel: 'sete',
              tittel: tt.kolonner.sete,
              celle: ({ medlem, inhabil }) => (
                <>
                  {medlem.sete}
                  {inhabil.length > 0 && (
                    <span class="sam-blokk sam-dempet sam-liten">
                      {tt.inhabilI(inhabil.map((s) => s.nettverkNavn).join(', '))}
                    </span>
                  )}
                </>
              ),
            },
            {
              nokkel: 'funksjon',
              tittel: tt.kolonner.funksjon,
              celle: ({ medlem }) => {
                const navn = `medlem.${medlem.vervId}`
                return last === undefined ? (
                  <Velger
                    sprak={sprak}
                    navn={navn}
                    id={id(navn)}
                    etikett={t.funksjonFor(medlem.navn)}
                    skjultEtikett
                    tomtValg={false}
                    verdi={verdi(navn, medlem.funksjon)}
                    feil={svar?.feil.get(navn)}
                    valg={[...funksjoner, { verdi: 'fjern', tekst: t.fjern }]}
                  />
                ) : (
                  tt.funksjon[medlem.funksjon]
                )
              },
            },
          ]}
        />
        {last === undefined && (
          <fieldset class="sam-skjemadel">
            <legend>{t.nytt}</legend>
            {Array.from({ length: NYE_LINJER }, (_, i) => (
              <div class="sam-skjema-rad" key={i}>
                <Velger
                  sprak={sprak}
                  navn={`ny.${i}.verv`}
                  id={id(`ny.${i}.verv`)}
                  etikett={t.nyttVerv(i + 1)}
                  tomtValg={t.velgVerv}
                  verdi={verdi(`ny.${i}.verv`, '')}
                  feil={svar?.feil.get(`ny.${i}.verv`)}
                  valg={ledigeVerv(p)}
                  bredde="m"
                />
                <Velger
                  sprak={sprak}
                  navn={`ny.${i}.funksjon`}
                  id={id(`ny.${i}.funksjon`)}
                  etikett={tt.kolonner.funksjon}
                  tomtValg={false}
                  verdi={verdi(`ny.${i}.funksjon`, 'medlem')}
                  valg={funksjoner}
                />
              </div>
            ))}
          </fieldset>
        )}
        {last === undefined && (
          <Knapperad>
            <Knapp>{t.lagre(gruppe.navn)}</Knapp>
          </Knapperad>
        )}
      </Skjema>
      <Skjema adresse={`${adresse}/slett`} skjulte={{ versjon: gruppemerke(gruppe) }}>
        <KnappMedGrunn
          id={`slett-${gruppe.slug}`}
          vekt="tertiaer"
          farge="danger"
          grunn={sletting.ok ? undefined : t.kanIkkeSlette[sletting.grunn]}
        >
          {t.slett(gruppe.navn)}
        </KnappMedGrunn>
      </Skjema>
    </Detaljer>
  )
}

/** Seats of the forum that may be added: first those in no group, then those in another. */
function ledigeVerv(p: Parameters<typeof Gruppeskjema>[0]): readonly Valg[] {
  const t = vurderingstekster[p.sprak].oppsett
  const i = new Map(
    p.alle.grupper.flatMap((g) => g.gruppe.medlemmer.map((m) => [m.personId, g.gruppe] as const)),
  )
  const uten = p.forum.filter((v) => !i.has(v.personId))
  const andre = p.forum.filter((v) => {
    const gruppe = i.get(v.personId)
    return gruppe !== undefined && gruppe.id !== p.bilde.gruppe.id
  })
  const tekst = (v: Forumverv) => `${v.navn}, ${v.sete}`
  return [
    ...uten.map((v) => ({ verdi: String(v.vervId), tekst: tekst(v) })),
    ...andre.map((v) => ({
      verdi: String(v.vervId),
      tekst: t.plassertI(tekst(v), i.get(v.personId)?.navn ?? ''),
      gruppe: t.iAndreGrupper,
    })),
  ]
}
