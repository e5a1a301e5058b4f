// `npm test`: installs what is missing, Chromium too, and checks everything.
import { installerVedBehov } from './installert.js'
import { sikreChromium } from './chromium.js'

installerVedBehov()
process.env.SAMRAAD_CHROMIUM = sikreChromium()
await import('./sjekk.js')
