// Only while developing (`npm run dev`): when the server comes back after a change, so does the page.
let apnet = false
new EventSource('/utvikling').addEventListener('open', () => {
  if (apnet) location.reload()
  apnet = true
})
