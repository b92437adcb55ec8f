import { present, type Resource } from '#domain'
import type { WorkspaceCommand } from '#session'

/** Names the agency of a resource, in one step: one that the book has by this name, or a new one. */
export function addNewAgency({ id, county }: Resource, name: string): WorkspaceCommand {
  return {
    name: 'name-agency-of-resource',
    run(edit) {
      const known = present(edit.before.agencies).find((each) => plainly(each.name) === plainly(name))
      const agency = known?.id ?? edit.add('agencies', { name: name.trim(), county })
      edit.set('resources', id, { agency })
    },
  }
}

function plainly(name: string): string {
  return name.trim().replaceAll(/\s+/gu, ' ').toLowerCase()
}
