/** What backups borrow from the lock. It comes with what asks for it. */

import { fetchNewPassphraseForm, fetchWaysIn } from '#features/unlocking'
import { piece } from './piece.tsx'

export const { Page: WaysIn } = piece('section', fetchWaysIn)
export const { Page: NewPassphraseForm } = piece('section', fetchNewPassphraseForm)
