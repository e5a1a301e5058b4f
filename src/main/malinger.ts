import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/** Prometheus figures of one application. */
export function lagMalinger() {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const foresporsler = new Histogram({
    name: 'samraad_http_sekunder',
    help: 'Tid fra forespørsel til svar',
    labelNames: ['metode', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [register],
  })
  const sporringer = new Histogram({
    name: 'samraad_sporringer_per_side',
    help: 'Antall databasespørringer en rute gjorde',
    labelNames: ['rute'],
    buckets: [0, 1, 2, 4, 6, 8, 16, 32],
    registers: [register],
  })
  return {
    type: register.contentType,
    tekst: () => register.metrics(),
    foresporsel: (metode: string, status: number, sekunder: number) => {
      foresporsler.observe({ metode, status: String(status) }, sekunder)
    },
    sporringer: (rute: string, antall: number) => {
      sporringer.observe({ rute }, antall)
    },
  }
}
