/** Names of the cookies Samråd sets. None follows anyone; all are needed for what was asked for. */
export const KAKER = {
  /** The random number of a session. The database holds its hash. */
  okt: 'samraad_okt',
  /** The random number of a login on its way through an issuer. */
  forsok: 'samraad_forsok',
  sprak: 'samraad_sprak',
  farge: 'samraad_farge',
  /** A receipt shown once on the next page. Signed. */
  kvittering: 'samraad_kvittering',
} as const

/**
 * The name as the browser knows it. Over https `__Host-`: the browser then takes it only from this
 * very host, over https, for the whole site, so that no neighbour can plant one.
 */
export function kakenavn(navn: string, sikker: boolean): string {
  const vernet = navn === KAKER.okt || navn === KAKER.forsok
  return sikker && vernet ? `__Host-${navn}` : navn
}
