import { EmptyState, icons, LinkButton, Shell } from '#ui'
import { words } from './words.en.ts'

/** What stands instead of a page that could show another family, or words for staff. */
export function OthersHidden({ planHref }: { readonly planHref: string }) {
  return (
    <Shell title={words.app}>
      <EmptyState
        icon={icons.hideIcon}
        heading={<h1>{words.hidden}</h1>}
        actions={
          <LinkButton kind="primary" href={planHref}>
            {words.back}
          </LinkButton>
        }
      >
        <p>{words.hiddenMeans}</p>
        <p>{words.rights}</p>
      </EmptyState>
    </Shell>
  )
}
