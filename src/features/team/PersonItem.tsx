import { type Person, roleNames } from '#domain'
import { type Doing, Guided, removeRecord, useActions, useErrand, usePlan, useWhyNotChange } from '#session'
import { Badge, Row, useInPlace, ItemButtons } from '#ui'
import type { TeamSlots } from './links.ts'
import { PersonForm } from './PersonForm.tsx'
import styles from './Team.module.css'
import { words } from './words.en.ts'

interface PersonItemProps {
  readonly person: Person
  readonly doing: Doing
  readonly slots: TeamSlots
}

export function PersonItem({ person, doing, slots }: PersonItemProps) {
  const mayChange = useWhyNotChange('people', person.id, 'name') === null
  const { isOpen, opener, open, close, closeOnEscape } = useInPlace()
  const name = person.name.trim() || words.noName
  const remove = () => doing.run(removeRecord('people', person.id), words.removed(name))
  useErrand('show-person', () => opener.current?.focus(), { about: person.id })
  useActions(() => {
    if (!mayChange) return []
    return [
      { id: `edit/${person.id}`, label: words.editOf(name), about: person.id, run: open },
      { id: `remove/${person.id}`, label: words.removeOf(name), about: person.id, run: remove },
    ]
  })
  return (
    <li data-record={person.id} className={styles['person']}>
      {isOpen ? (
        <Guided topic="person">
          <PersonForm person={person} onDone={close} onKeyDown={closeOnEscape} />
        </Guided>
      ) : (
        <Row spread="ends">
          <PersonWords person={person} name={name} slots={slots} />
          {mayChange && (
            <Row>
              <ItemButtons {...{ name, isOpen, opener }} onEdit={open} onRemove={remove} />
            </Row>
          )}
        </Row>
      )}
    </li>
  )
}

interface PersonWordsProps extends Pick<PersonItemProps, 'person' | 'slots'> {
  readonly name: string
}

function PersonWords({ person, name, slots: { Held } }: PersonWordsProps) {
  const agency = usePlan((plan) => plan.agencies.find(({ id }) => id === person.agency) ?? null)
  const agencyName = agency?.isRemoved ? words.removedName(agency.name) : agency?.name
  return (
    <div>
      <Row>
        <span className={styles['name']}>{name}</span>
        {person.role === 'ecmh-consultant' && <Badge kind="ecmh">{roleNames[person.role]}</Badge>}
        {person.isPsp && <Badge kind="person">{words.psp}</Badge>}
        <Held name={person.name} />
      </Row>
      <span className={styles['quiet']}>
        {[person.role === 'ecmh-consultant' ? '' : roleNames[person.role], agencyName]
          .filter(Boolean)
          .join(', ')}
      </span>
    </div>
  )
}
