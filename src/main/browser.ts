import { autoSend } from '#ui/browser/auto-send.ts'
import { byttFarge } from '#ui/browser/fargebytter.ts'
import { fokuserFeil } from '#ui/browser/feilfokus.ts'
import { lukkNedtrekk } from '#ui/browser/nedtrekk.ts'
import { visAktivtMenyvalg } from '#ui/browser/menysyn.ts'
import { merkRulleflater } from '#ui/browser/rulleflate.ts'
import { vernSkjema } from '#ui/browser/skjemavern.ts'

// Comfort only: every page does its work without this file.
byttFarge(document)
autoSend(document)
vernSkjema(window)
lukkNedtrekk(document)
merkRulleflater(document)
visAktivtMenyvalg(document)
fokuserFeil(document)
