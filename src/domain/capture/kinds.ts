/** The kinds of people that a phrase can ask for: `<child>`, `<parent>`, `<adult>`, `<kin>`, `<family>`, `<team>`, `<person>`. */

import { hasTeamMember } from '../placement/actors.ts'
import type { Role } from '../roles.ts'
import type { Mention } from './mentions.ts'
import type { Span } from './phrases.ts'

const kindsOfRole: Readonly<Partial<Record<Role, readonly string[]>>> = {
  child: ['child', 'family'],
  parent: ['parent', 'adult', 'family'],
  caregiver: ['parent', 'adult', 'family'],
  grandparent: ['adult', 'kin', 'family'],
  relative: ['adult', 'kin', 'family'],
  sibling: ['kin', 'family'],
  friend: ['kin'],
}

/** A mention as the phrases see it. */
export function spanOf({ from, to, role }: Mention): Span {
  return {
    from,
    to,
    kinds: ['person', ...(kindsOfRole[role] ?? []), ...(hasTeamMember([role]) ? ['team'] : [])],
  }
}
