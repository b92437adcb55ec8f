/** Days as people read them. A day is `YYYY-MM-DD` and has no time zone, so none is asked. */

const styles = {
  /** `Saturday, March 9, 2024` */
  full: new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }),
  /** `March 9, 2024` */
  long: new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
  /** `Mar 9, 2024` */
  medium: new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }),
} as const

export function dayInWords(day: string, style: keyof typeof styles): string {
  return styles[style].format(new Date(`${day}T00:00:00Z`))
}
