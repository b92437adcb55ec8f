/** Who belongs to the team, to the family, or to neither, by role. */

import { disciplines, type Role, roleNames, roles } from '#domain'
import type { SelectOption } from '#ui'
import { words } from './words.en.ts'

export type RoleGroup = 'team' | 'family' | 'others'

export const roleGroups: readonly RoleGroup[] = ['team', 'family', 'others']

const family: readonly Role[] = [
  'child',
  'parent',
  'caregiver',
  'sibling',
  'grandparent',
  'relative',
  'friend',
]

export function groupOf(role: Role): RoleGroup {
  if (disciplines.some((discipline) => discipline === role)) return 'team'
  return family.includes(role) ? 'family' : 'others'
}

export const roleOptions: readonly SelectOption<Role>[] = roles.map((role) => ({
  value: role,
  label: roleNames[role],
  hint: words.groupHints[groupOf(role)],
}))
