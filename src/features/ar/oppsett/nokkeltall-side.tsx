import { kanEndrePenger } from '#core/fordeling/kan-endre-oppsett.ts'
import type { Sprak } from '#core/sprak.ts'
import { lesbartTall } from '#ui/tallformat.ts'
import { arSti, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { Feiloppsummering, type Feltfeil } from '#ui/feiloppsummering.tsx'
import { Filfelt, Tallfelt, Tekstomrade } from '#ui/felt.tsx'
import { Knapp, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt, Sidehode } from '#ui/sidehode.tsx'
import { Knapperad, Skjema } from '#ui/skjema.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { Varsel } from '#ui/varsel.tsx'
import { nokkeltalltekster } from './nokkeltall-tekster.ts'
import { Lasevarsler } from './oppsett-side.tsx'
import type { Nokkel, Oppsett } from './sporringer.ts'

export interface Nokkeltallprops {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly oppsett: Oppsett
  /** What was pasted, when it could not be read. */
  readonly innlimt?: string
  readonly feil?: readonly Feltfeil[]
  /** What was typed in the cells, by field name, when some of it could not be read. */
  readonly skrevet?: ReadonlyMap<string, string>
  readonly opptatt?: boolean
}

/** Key figures in: from a sheet, or one by one. */
export function Nokkeltallside(p: Nokkeltallprops) {
  const { sprak, ar, oppsett } = p
  const t = nokkeltalltekster[sprak]
  const sti = `${arSti(ar)}/oppsett`
  const apent = kanEndrePenger(oppsett.tilstand).ok
  return (
    <>
      <Sidehode
        overtittel={`${ar.ordningKort} ${ar.ar}`}
        tittel={t.tittel}
        ingress={<p>{t.ingress}</p>}
      />
      <Feiloppsummering sprak={sprak} feil={p.feil ?? []} />
      {p.opptatt && (
        <Varsel sprak={sprak} type="feil" tittel={t.opptattTittel} kunngjor>
          <p>{t.opptatt}</p>
        </Varsel>
      )}
      <Lasevarsler sprak={sprak} ar={ar} oppsett={oppsett} />
      {oppsett.nokler.length === 0 && (
        <Tomt
          tittel={t.ingenNokler}
          handling={<LenkeKnapp href={`${sti}/rediger#nokler`}>{t.ingenNoklerLenke}</LenkeKnapp>}
        />
      )}
      {apent && oppsett.nokler.length > 0 && (
        <>
          <FraArk {...p} />
          <Enkelttall {...p} />
        </>
      )}
    </>
  )
}

function FraArk({ sprak, ar, innlimt, feil }: Nokkeltallprops) {
  const t = nokkeltalltekster[sprak]
  const sti = `${arSti(ar)}/oppsett/nokkeltall`
  const feilVed = (felt: string) => feil?.find((f) => f.felt === felt)?.tekst
  return (
    <Avsnitt tittel={t.arkTittel} id="ark" ingress={<p>{t.arkIngress}</p>}>
      <p>
        {t.mal}{' '}
        <a class="ds-link" href={`${sti}.xlsx`} download="">
          Excel
        </a>
        ,{' '}
        <a class="ds-link" href={`${sti}.csv`} download="">
          CSV
        </a>
      </p>
      <Skjema adresse={sti} filer skjulte={{ versjon: String(ar.versjon), steg: 'vis' }}>
        <Tekstomrade
          sprak={sprak}
          navn="innlimt"
          etikett={t.lim}
          beskrivelse={t.limHjelp}
          rader={6}
          verdi={innlimt}
          feil={feilVed('innlimt')}
        />
        <Filfelt
          sprak={sprak}
          navn="fil"
          etikett={t.fil}
          beskrivelse={t.filHjelp}
          typer=".xlsx,.csv,.txt"
          feil={feilVed('fil')}
        />
        <Knapperad>
          <Knapp>{t.vis}</Knapp>
        </Knapperad>
      </Skjema>
    </Avsnitt>
  )
}

function Enkelttall({ sprak, ar, oppsett, feil, skrevet }: Nokkeltallprops) {
  const t = nokkeltalltekster[sprak]
  const sti = `${arSti(ar)}/oppsett`
  const celle = (nettverk: Oppsett['nettverk'][number], nokkel: Nokkel) => {
    const navn = cellenavn(nokkel.nr, nettverk.id)
    const lagret = oppsett.tall.get(nettverk.id)?.get(nokkel.nr)
    return (
      <Tallfelt
        sprak={sprak}
        navn={navn}
        etikett={t.tallFor(nokkel.navn, nettverk.navn)}
        skjultEtikett
        bredde="s"
        desimaler
        verdi={skrevet?.get(navn) ?? (lagret === undefined ? '' : skrivbart(lagret, sprak))}
        feil={feil?.find((f) => f.felt === navn)?.tekst}
      />
    )
  }
  return (
    <Avsnitt tittel={t.enkeltTittel} id="enkelt" ingress={<p>{t.enkeltIngress}</p>}>
      <Skjema
        adresse={`${sti}/nokkeltall`}
        varsleUlagret
        skjulte={{ versjon: String(ar.versjon), steg: 'celler' }}
      >
        <Tabell
          sprak={sprak}
          tekst={t.enkeltTittel}
          skjultTekst
          smalt="stabel"
          kolonner={[
            { nokkel: 'navn', tittel: t.nettverk, radhode: true, celle: (n) => n.navn },
            ...oppsett.nokler.map((k) => ({
              nokkel: `k${k.nr}`,
              tittel: k.navn,
              celle: (n: Oppsett['nettverk'][number]) => celle(n, k),
            })),
          ]}
          rader={oppsett.nettverk}
          radnokkel={(n) => n.id}
        />
        <Knapperad>
          <Knapp>{t.lagreEnkelt}</Knapp>
          <LenkeKnapp vekt="tertiaer" href={sti}>
            {t.avbryt}
          </LenkeKnapp>
        </Knapperad>
      </Skjema>
    </Avsnitt>
  )
}

export function cellenavn(nokkelNr: number, nettverkId: string): string {
  return `verdi.${nokkelNr}.${nettverkId}`
}

/** A figure in a field must be readable by the field: a comma groups thousands in no form of ours. */
export function skrivbart(verdi: string, sprak: Sprak): string {
  return lesbartTall(verdi, sprak === 'en' ? 'nb' : sprak)
}
