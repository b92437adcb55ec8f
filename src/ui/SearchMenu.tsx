/**
 * A button that opens a long list of things to do, in groups, with a box to type
 * in above it. For a list that is too long for a `Menu`, such as sentences to
 * start from. Choosing closes it, and `onChosen` says where the keyboard goes then.
 */

import { type ReactNode, useState } from 'react'
import { Autocomplete, useFilter } from 'react-aria-components/Autocomplete'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Header } from 'react-aria-components/Header'
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components/Menu'
import { Input, SearchField } from 'react-aria-components/SearchField'
import { classNames } from './class-names.ts'
import { type Icon, searchIcon as SearchIcon } from './icons.ts'
import menuStyles from './Menu.module.css'
import styles from './SearchMenu.module.css'
import selectStyles from './Select.module.css'
import { words } from './words.en.ts'

export interface SearchGroup {
  readonly id: string
  readonly heading: string
  readonly items: readonly { readonly id: string; readonly label: string }[]
}

const MENU_CLOSED = 50

interface SearchMenuProps {
  /** Names the list and the box above it. */
  readonly label: string
  readonly icon?: Icon
  /** Words on the button. */
  readonly children: ReactNode
  /** Asked for when the list opens, and not before. */
  readonly groups: () => readonly SearchGroup[]
  readonly onChoose: (id: string) => void
  /** Called when the list is gone, and the kit has taken the keyboard back to the button. */
  readonly onChosen: () => void
}

export function SearchMenu(props: SearchMenuProps) {
  const { label, icon: TriggerIcon, children, groups, onChoose, onChosen } = props
  const [shown, setShown] = useState<readonly SearchGroup[] | null>(null)
  const choose = (id: string) => {
    onChoose(id)
    setShown(null)
    setTimeout(onChosen, MENU_CLOSED)
  }
  return (
    <MenuTrigger isOpen={shown !== null} onOpenChange={(isOpen) => setShown(isOpen ? groups() : null)}>
      <AriaButton className={classNames(menuStyles['trigger'], styles['trigger'])}>
        {TriggerIcon && <TriggerIcon size={16} />}
        <span>{children}</span>
      </AriaButton>
      <Popover className={classNames(menuStyles['popover'], styles['popover'])} placement="bottom end">
        <SearchedGroups label={label} groups={shown ?? []} onChoose={choose} />
      </Popover>
    </MenuTrigger>
  )
}

interface SearchedGroupsProps {
  readonly label: string
  readonly groups: readonly SearchGroup[]
  readonly onChoose: (id: string) => void
}

function SearchedGroups({ label, groups, onChoose }: SearchedGroupsProps) {
  const { contains } = useFilter({ sensitivity: 'base' })
  return (
    <Autocomplete filter={contains}>
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- the list was opened to be searched */}
      <SearchField autoFocus aria-label={label} className={selectStyles['search'] ?? ''}>
        <SearchIcon size={20} />
        <Input className={selectStyles['searchInput'] ?? ''} placeholder={words.search} autoComplete="off" />
      </SearchField>
      <AriaMenu
        aria-label={label}
        className={styles['list'] ?? ''}
        onAction={(id) => onChoose(String(id))}
        renderEmptyState={() => <p className={selectStyles['empty']}>{words.nothingFound}</p>}
      >
        {groups.map((group) => (
          <MenuSection key={group.id} id={group.id}>
            <Header className={styles['heading'] ?? ''}>{group.heading}</Header>
            {group.items.map(({ id, label: said }) => (
              <MenuItem
                key={id}
                id={id}
                textValue={`${group.heading} ${said}`}
                className={styles['item'] ?? ''}
              >
                {said}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </AriaMenu>
    </Autocomplete>
  )
}
