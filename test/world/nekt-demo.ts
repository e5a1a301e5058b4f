// `node --import` this: the demo's issuer and its packages cannot be loaded, as where they are not
// installed. Whoever tries gets what Node says of a missing package.
import { registerHooks } from 'node:module'

registerHooks({
  resolve: (navn, kontekst, neste) => {
    if (/start-utsteder|^oidc-provider|[/\\]demo[/\\]/.test(navn)) {
      process.stderr.write(`PRØVDE Å LASTE ${navn}\n`)
      throw Object.assign(new Error(`Cannot find package '${navn}'`), {
        code: 'ERR_MODULE_NOT_FOUND',
      })
    }
    return neste(navn, kontekst)
  },
})
