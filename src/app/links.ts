/** The addresses of the app. They hold random ids and nothing of a plan. */

export const homeHref = '#/'

export function planLinks(id: string) {
  const base = `#/plan/${id}`
  return {
    plan: base,
    outcome: (outcomeId: string) => `${base}/outcome/${outcomeId}`,
    team: `${base}/team`,
    services: `${base}/services`,
    toSort: `${base}/to-sort`,
    why: (rule: string) => `${base}/why/${rule}`,
  }
}
