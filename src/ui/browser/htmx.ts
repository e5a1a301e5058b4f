// Loaded only by pages that exchange parts of themselves; its settings are in the page's
// `htmx-config`. Everything it does must also be possible with plain links and forms.
import 'htmx.org/dist/htmx.esm.min.js'
