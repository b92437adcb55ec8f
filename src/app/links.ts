/** The addresses of the app. They hold random ids and nothing of a plan. */

export const homeHref = '#/'
export const settingsHref = '#/settings'

export const destroyedHref = '#/destroyed'

/** The pages that belong to no child. */
export const deskLinks = {
  plans: homeHref,
  requests: '#/requests',
  teams: '#/teams',
  team: (id: string) => `#/teams/${id}`,
  meeting: (id: string) => `#/meeting/${id}`,
  month: '#/month',
  monthOf: (month: string) => `#/month/${month}`,
  bank: '#/bank',
  resources: '#/resources',
  credentials: '#/credentials',
} as const

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
    visit: `${base}/visit`,
    about: `${base}/about`,
    team: `${base}/team`,
    services: `${base}/services`,
    service: (entryId: string) => `${base}/services/${entryId}`,
    toSort: `${base}/to-sort`,
    outcome: (outcomeId: string) => `${base}/outcome/${outcomeId}`,
    beside: (outcomeIds: readonly string[]) => `${base}/beside/${outcomeIds.join('/')}`,
    access: `${base}/access`,
    forGood: `${base}/for-good`,
    destroy: `${base}/destroy`,
    arrange: `${base}/arrange`,
    plan: base,
    whyIndex: `${base}/why`,
    whoMay: helpLinks.page('who-may'),
    keyboard: `${base}/keyboard`,
    why: (rule: string) => `${base}/why/${rule}`,
  }
}

export type Links = ReturnType<typeof planLinks>
