import { kanEndrePenger } from '#core/fordeling/kan-endre-oppsett.ts'
import type { Pottregning } from '#core/fordeling/regn-pott.ts'
import type { Sprak } from '#core/sprak.ts'
import { lesbarAndel, lesbartTall } from '#ui/tallformat.ts'
import { arSti, type Avsetning, type Tilskuddsar } from '#features/ar/sporringer.ts'
import { formatDato, formatKroner } from '#ui/format.ts'
import { KnappMedGrunn, LenkeKnapp } from '#ui/knapp.tsx'
import { Avsnitt } from '#ui/sidehode.tsx'
import { Knapperad } from '#ui/skjema.tsx'
import { Statusmerke } from '#ui/statusmerke.tsx'
import { Tabell } from '#ui/tabell.tsx'
import { Tomt } from '#ui/tomt.tsx'
import { nokkelsum } from './oppsett-ark.ts'
import type { Oppsett } from './sporringer.ts'
import { oppsettekster } from './tekster.ts'

interface Tabellprops {
  readonly sprak: Sprak
  readonly ar: Tilskuddsar
  readonly oppsett: Oppsett
  readonly kanSetteOpp: boolean
}

/** From the award to what the keys share, line by line. */
export function Pengetabell(p: Tabellprops & { readonly regnet: Pottregning }) {
  const { sprak, ar, oppsett, regnet } = p
  const t = oppsettekster[sprak]
  const kr = (belop: number | null) => (belop === null ? t.ikkeKjent : formatKroner(belop, sprak))
  const trekk = (belop: number | null) => (belop === null ? t.ikkeKjent : `− ${kr(belop)}`)
  const rader = [
    { id: 'tildelt', hva: t.tildelt, belop: kr(ar.tildelt), sum: false },
    ...ar.avsetninger.map((a) => {
      const hva = <Avsetningsnavn sprak={sprak} avsetning={a} />
      return { id: `a${a.nr}`, hva, belop: trekk(a.belop), sum: false }
    }),
    { id: 'pott', hva: t.pott, belop: kr(regnet.pott), sum: true },
    {
      id: 'grunn',
      hva: t.grunntilskuddSum(oppsett.nettverk.length),
      belop: trekk(regnet.grunntilskuddSum),
      sum: false,
    },
  ]
  return (
    <Tabell
      sprak={sprak}
      tekst={t.penger}
      skjultTekst
      kolonner={[
        { nokkel: 'hva', tittel: t.post, radhode: true, celle: (r) => r.hva, fot: t.rest },
        {
          nokkel: 'belop',
          tittel: t.belop,
          juster: 'hoyre',
          bredde: 'krymp',
          celle: (r) => r.belop,
          fot: kr(regnet.rest),
        },
      ]}
      rader={rader}
      radnokkel={(r) => r.id}
      radvekt={(r) => (r.sum ? 'uthevet' : undefined)}
    />
  )
}

/** The pot, and who gets it when that is decided already. */
function Avsetningsnavn({ sprak, avsetning }: { sprak: Sprak; avsetning: Avsetning }) {
  if (avsetning.direkteTil === null) return <>{avsetning.navn}</>
  return (
    <>
      {avsetning.navn}
      <div class="sam-dempet sam-liten">
        {oppsettekster[sprak].direkteTil(avsetning.direkteTil)}
      </div>
    </>
  )
}

export function Nokler({ sprak, oppsett }: Tabellprops) {
  const t = oppsettekster[sprak]
  return (
    <Avsnitt tittel={t.nokler} id="nokler">
      {oppsett.nokler.length === 0 ? (
        <Tomt tittel={t.ingenNokler}>
          <p>{t.ingenNoklerTekst}</p>
        </Tomt>
      ) : (
        <Tabell
          sprak={sprak}
          tekst={t.nokler}
          skjultTekst
          smalt="stabel"
          kolonner={[
            { nokkel: 'navn', tittel: t.nokkel, radhode: true, celle: (k) => k.navn },
            {
              nokkel: 'andel',
              tittel: t.andel,
              bredde: 'krymp',
              celle: (k) => `${lesbarAndel(k.andel, sprak)}\u00a0%`,
            },
            {
              nokkel: 'telledato',
              tittel: t.telledato,
              bredde: 'krymp',
              celle: (k) => (k.telledato ? formatDato(k.telledato, sprak) : t.ikkeSatt),
            },
            { nokkel: 'kilde', tittel: t.kilde, celle: (k) => k.kilde ?? t.ikkeSatt },
          ]}
          rader={oppsett.nokler}
          radnokkel={(k) => String(k.nr)}
        />
      )}
    </Avsnitt>
  )
}

/** Every network under every key, with the gaps and the sums. */
export function Nokkeltall({ sprak, ar, oppsett, kanSetteOpp }: Tabellprops) {
  const t = oppsettekster[sprak]
  const lov = kanEndrePenger(oppsett.tilstand)
  if (oppsett.nokler.length === 0) {
    return (
      <Avsnitt tittel={t.nokkeltall} id="nokkeltall">
        <p>{t.tallEtterNokler}</p>
      </Avsnitt>
    )
  }
  return (
    <Avsnitt tittel={t.nokkeltall} id="nokkeltall">
      <Tabell
        sprak={sprak}
        tekst={t.nokkeltall}
        skjultTekst
        tom={t.ingenNettverk}
        kolonner={[
          {
            nokkel: 'navn',
            tittel: t.nettverk,
            radhode: true,
            celle: (n) => n.navn,
            fot: t.sum,
          },
          ...oppsett.nokler.map((k) => {
            const { sum, mangler } = nokkelsum(oppsett, k)
            return {
              nokkel: `k${k.nr}`,
              tittel: k.navn,
              juster: 'hoyre' as const,
              celle: (n: Oppsett['nettverk'][number]) => {
                const verdi = oppsett.tall.get(n.id)?.get(k.nr)
                return verdi === undefined ? (
                  <Statusmerke type="feil">{t.mangler}</Statusmerke>
                ) : (
                  lesbartTall(verdi, sprak)
                )
              },
              fot: (
                <>
                  {lesbartTall(sum, sprak)}
                  {mangler > 0 && (
                    <>
                      {' '}
                      <Statusmerke type="feil">{t.manglerAntall(mangler)}</Statusmerke>
                    </>
                  )}
                </>
              ),
            }
          }),
        ]}
        rader={oppsett.nettverk}
        radnokkel={(n) => n.id}
      />
      {kanSetteOpp && (
        <Knapperad>
          {lov.ok ? (
            <LenkeKnapp vekt="sekundaer" href={`${arSti(ar)}/oppsett/nokkeltall`}>
              {t.redigerNokkeltall}
            </LenkeKnapp>
          ) : (
            <KnappMedGrunn id="endre-nokkeltall" vekt="sekundaer" grunn={t.grunn[lov.grunn]}>
              {t.redigerNokkeltall}
            </KnappMedGrunn>
          )}
        </Knapperad>
      )}
    </Avsnitt>
  )
}
