/** The least that writing can cost: a bare text area that keeps nothing. */

import { asked, lines, putAmongStrategies } from './page.ts'

const field = document.createElement('textarea')
field.value = lines(Math.max(asked('paragraphs'), 1)).join('\n')
field.setAttribute('aria-label', 'Field')
field.rows = Math.max(asked('paragraphs'), 3)
putAmongStrategies(field)
