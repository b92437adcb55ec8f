/** Which addresses may show while a family looks on: help, and their own plan but for the pages that staff work on. */

const staffPages = ['to-sort', 'for-good', 'destroy']

export function mayShowFamily(address: string, familyPlan: string): boolean {
  const [place = '', id, page = ''] = address.split('/').filter(Boolean)
  if (place === 'help' || place === 'keyboard') return true
  return place === 'plan' && id === familyPlan && !staffPages.includes(page)
}
