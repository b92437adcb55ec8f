/** Keeps the second copy of one vault, in files beside the page. The worker has the vault's id for a name. */

import { serveJournal } from '#storage'

serveJournal(self, self.name)
