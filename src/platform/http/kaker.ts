/** Names of the cookies Samråd sets. None follows anyone; all are needed for what was asked for. */
export const KAKER = {
  /** The seat acted from. Signed. */
  verv: 'samraad_verv',
  sprak: 'samraad_sprak',
  farge: 'samraad_farge',
  /** A receipt shown once on the next page. Signed. */
  kvittering: 'samraad_kvittering',
} as const
