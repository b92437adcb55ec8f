/** Who belongs to the team, to the family, or to neither, by role. */

import { isDiscipline, isFamily, type Role, roleNames, roles } from '#domain'
import type { SelectOption } from '#ui'
import { words } from './words.en.ts'

export type RoleGroup = 'team' | 'family' | 'others'

export const roleGroups: readonly RoleGroup[] = ['team', 'family', 'others']

export function groupOf(role: Role): RoleGroup {
  if (isDiscipline(role)) return 'team'
  return isFamily(role) ? 'family' : 'others'
}

export const roleOptions: readonly SelectOption<Role>[] = roles.map((role) => ({
  value: role,
  label: roleNames[role],
  hint: words.groupHints[groupOf(role)],
}))
