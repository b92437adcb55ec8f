/** The addresses of the app. They hold random ids and nothing of a plan. */

export const homeHref = '#/'
export const settingsHref = '#/settings'

export const keyboardHref = '#/keyboard'

export const helpLinks = {
  home: homeHref,
  help: '#/help',
  page: (id: string) => `#/help/${id}`,
  plan: planHref,
  why: (rule: string) => `#/help/why/${rule}`,
  keyboard: keyboardHref,
} as const

export function planHref(id: string): string {
  return `#/plan/${id}`
}

export function planLinks(id: string) {
  const base = planHref(id)
  return {
    about: `${base}/about`,
    team: `${base}/team`,
    services: `${base}/services`,
    service: (entryId: string) => `${base}/services/${entryId}`,
    toSort: `${base}/to-sort`,
    outcome: (outcomeId: string) => `${base}/outcome/${outcomeId}`,
    beside: (outcomeIds: readonly string[]) => `${base}/beside/${outcomeIds.join('/')}`,
    arrange: `${base}/arrange`,
    plan: base,
    whyIndex: `${base}/why`,
    keyboard: `${base}/keyboard`,
    why: (rule: string) => `${base}/why/${rule}`,
  }
}

export type Links = ReturnType<typeof planLinks>
