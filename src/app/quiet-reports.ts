/**
 * What the console hears of trouble.
 *
 * The message of an error may hold words of a plan, and consoles are copied
 * into mails. So a report carries the kind of error and the parts of the screen
 * it passed through, and no message.
 */
import type { RootOptions } from 'react-dom/client'

function report(error: unknown, seen: { readonly componentStack?: string | undefined }): void {
  console.error(error instanceof Error ? error.name : typeof error, seen.componentStack ?? '')
}

/** For React's root. Development keeps React's own reports. */
export const quietReports: RootOptions = {
  onCaughtError: report,
  onUncaughtError: report,
  onRecoverableError: report,
}
