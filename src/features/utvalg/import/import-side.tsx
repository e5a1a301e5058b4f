import type { Sprak } from '#core/sprak.ts'
import { utvalgstekster } from '#features/utvalg/tekster.ts'
import { skjematekster } from '#features/utvalg/skjematekster.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Datofelt, Filfelt, Tekstomrade } from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Varsel } from '#ui/varsel.tsx'
import type { Radendring } from './importer-roster.ts'
import { importtekster } from './tekster.ts'

export interface Importprops {
  readonly sprak: Sprak
  readonly sti: string
  readonly navn: string
  readonly versjon: string
  readonly tekst: string
  readonly fra: string
  readonly feil: readonly Feltfeil[]
  readonly konflikt?: boolean
  /** What will change, when the sheet could be read and no rule refuses it. */
  readonly endringer?: readonly Radendring[] | undefined
}

/** A roster in from a sheet: read, shown row by row, and only then saved. */
export function Importside(p: Importprops) {
  const t = importtekster[p.sprak]
  const s = skjematekster[p.sprak]
  const ved = (felt: string) => p.feil.find((f) => f.felt === felt)?.tekst
  return (
    <>
      <Sidehode tittel={t.tittel(p.navn)} ingress={t.ingress} />
      {p.konflikt && (
        <Varsel sprak={p.sprak} type="advarsel" tittel={s.konfliktTittel} kunngjor>
          <p>{s.konflikt}</p>
        </Varsel>
      )}
      <Feiloppsummering sprak={p.sprak} feil={p.feil} />
      {p.endringer && <Forhand {...p} endringer={p.endringer} />}
      <Skjema adresse={`${p.sti}/import`} filer skjulte={{ versjon: p.versjon, steg: 'vis' }}>
        <Datofelt
          sprak={p.sprak}
          navn="fra"
          etikett={t.fra}
          krav="maFyllesUt"
          verdi={p.fra}
          feil={ved('fra')}
        />
        <Tekstomrade
          sprak={p.sprak}
          navn="tekst"
          etikett={t.lim}
          beskrivelse={t.limHjelp}
          rader={8}
          verdi={p.tekst}
          feil={ved('tekst')}
        />
        <Filfelt
          sprak={p.sprak}
          navn="fil"
          etikett={t.fil}
          beskrivelse={t.filHjelp}
          typer=".xlsx,.csv,.txt"
        />
        <Knapperad>
          <Knapp vekt={p.endringer ? 'sekundaer' : 'primaer'}>{t.vis}</Knapp>
          <LenkeKnapp vekt="tertiaer" href={p.sti}>
            {s.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
    </>
  )
}

function Forhand(p: Importprops & { readonly endringer: readonly Radendring[] }) {
  const t = importtekster[p.sprak]
  const u = utvalgstekster[p.sprak]
  return (
    <Avsnitt tittel={t.forhand} id="forhand" ingress={t.forhandTekst}>
      <Tabell
        sprak={p.sprak}
        tekst={t.forhand}
        skjultTekst
        smalt="stabel"
        rader={p.endringer}
        radnokkel={(r) => String(r.radnummer)}
        kolonner={[
          {
            nokkel: 'sete',
            tittel: u.sete,
            radhode: true,
            celle: (r) => (
              <>
                {r.sete} {r.nyttSete && <Statusmerke type="info">{t.nyttSete}</Statusmerke>}
              </>
            ),
          },
          {
            nokkel: 'hvem',
            tittel: u.person,
            bredde: 'bred',
            celle: (r) =>
              r.plasser.length === 0
                ? t.ingenting
                : r.plasser.map((x) => (
                    <div key={x.plass}>
                      {u.plass[x.plass]}: {x.navn}
                      {x.slag === 'uendret' && ` (${t.uendret})`}{' '}
                      {x.slag === 'ny' && <Statusmerke type="info">{t.nyPerson}</Statusmerke>}
                    </div>
                  )),
          },
        ]}
      />
      <Skjema
        adresse={`${p.sti}/import`}
        skjulte={{ versjon: p.versjon, steg: 'lagre', fra: p.fra, tekst: p.tekst }}
      >
        <Knapperad>
          <Knapp>{t.lagre}</Knapp>
        </Knapperad>
      </Skjema>
    </Avsnitt>
  )
}
