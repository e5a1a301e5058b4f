export interface Nettleser {
  readonly hent: (sti: string) => Promise<Response>
  readonly send: (
    sti: string,
    felt?: Readonly<Record<string, string>>,
    hoder?: Readonly<Record<string, string>>,
  ) => Promise<Response>
  readonly kaker: Map<string, string>
}

/** What a browser can ask: the application itself, or a running one. */
export interface Spurt {
  readonly request: (url: string, init: RequestInit) => Response | Promise<Response>
}

/** A browser with a cookie jar, at the address people use. */
export function nyNettleser(app: Spurt, adresse: string): Nettleser {
  const kaker = new Map<string, string>()
  const be = async (sti: string, init: RequestInit, hoder: Readonly<Record<string, string>>) => {
    const svar = await app.request(new URL(sti, adresse).href, {
      ...init,
      headers: {
        'accept-language': 'nb',
        cookie: [...kaker].map(([n, v]) => `${n}=${v}`).join('; '),
        ...hoder,
      },
    })
    for (const kake of svar.headers.getSetCookie()) {
      const [navn = '', verdi = ''] = (kake.split(';')[0] ?? '').split(/=(.*)/s)
      if (verdi === '') kaker.delete(navn)
      else kaker.set(navn, verdi)
    }
    return svar
  }
  return {
    kaker,
    hent: (sti) => be(sti, {}, {}),
    send: (sti, felt = {}, hoder = {}) =>
      be(sti, { method: 'POST', body: new URLSearchParams(felt) }, { origin: adresse, ...hoder }),
  }
}
