import type { Adapter, AdapterPayload } from 'oidc-provider'

/** Enough for many logins at once; a flood pushes out the oldest and fills no memory. */
const PLASS = 20_000

/** Where the issuer keeps sessions, codes and tokens: in memory, for a demo begins anew. */
export function lagHukommelse(): (slag: string) => Adapter {
  const alt = new Map<string, { verdi: AdapterPayload; til: number }>()
  const hent = (nokkel: string): AdapterPayload | undefined => {
    const funnet = alt.get(nokkel)
    if (funnet === undefined || funnet.til > Date.now()) return funnet?.verdi
    alt.delete(nokkel)
    return undefined
  }
  const finn = (slag: string, passer: (verdi: AdapterPayload) => boolean) =>
    [...alt].find(([nokkel, { verdi }]) => nokkel.startsWith(`${slag}:`) && passer(verdi))?.[1]
      .verdi
  return (slag) => ({
    upsert: async (id, verdi, sekunder = 600) => {
      const eldste = alt.size >= PLASS ? alt.keys().next().value : undefined
      if (eldste !== undefined) alt.delete(eldste)
      alt.set(`${slag}:${id}`, { verdi, til: Date.now() + sekunder * 1000 })
    },
    find: async (id) => hent(`${slag}:${id}`),
    findByUid: async (uid) => finn(slag, (v) => v.uid === uid),
    findByUserCode: async (kode) => finn(slag, (v) => v.userCode === kode),
    consume: async (id) => {
      const verdi = hent(`${slag}:${id}`)
      if (verdi !== undefined) verdi.consumed = Math.floor(Date.now() / 1000)
    },
    destroy: async (id) => {
      alt.delete(`${slag}:${id}`)
    },
    revokeByGrantId: async (grantId) => {
      for (const [nokkel, { verdi }] of alt) if (verdi.grantId === grantId) alt.delete(nokkel)
    },
  })
}
