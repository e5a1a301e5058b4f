import { pino, type Logger } from 'pino'

export type Logg = Logger

/** One line of JSON per event, on standard error so that a command's result stays alone on stdout. */
export function lagLogg(niva: string): Logg {
  return pino(
    {
      level: niva,
      base: null,
      timestamp: () => `,"tid":"${Temporal.Now.instant().toString()}"`,
      formatters: { level: (navn) => ({ niva: navn }) },
      messageKey: 'hendelse',
    },
    pino.destination({ dest: 2, sync: true }),
  )
}
