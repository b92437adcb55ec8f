import { type Person, roleNames } from '#domain'
import { type Doing, Guided, removeRecord, useActions, useErrand, usePlan } from '#session'
import { Badge, Button, icons, Row } from '#ui'
import { PersonForm } from './PersonForm.tsx'
import styles from './Team.module.css'
import { useInPlace } from './use-in-place.ts'
import { words } from './words.en.ts'

interface PersonItemProps {
  readonly person: Person
  readonly doing: Doing
}

export function PersonItem({ person, doing }: PersonItemProps) {
  const { isOpen, opener, open, close, closeOnEscape } = useInPlace()
  const name = person.name.trim() || words.noName
  const remove = () => doing.run(removeRecord('people', person.id), words.removed(name))
  useErrand('show-person', () => opener.current?.focus(), { about: person.id })
  useActions(() => [
    { id: `edit/${person.id}`, label: words.editOf(name), about: person.id, run: open },
    { id: `remove/${person.id}`, label: words.removeOf(name), about: person.id, run: remove },
  ])
  return (
    <li data-record={person.id} className={styles['person']}>
      {isOpen ? (
        <Guided topic="person">
          <PersonForm person={person} onDone={close} onKeyDown={closeOnEscape} />
        </Guided>
      ) : (
        <Row spread="ends">
          <PersonWords person={person} name={name} />
          <Row>
            <Button
              ref={opener}
              kind="plain"
              icon={icons.editIcon}
              aria-label={words.editOf(name)}
              onPress={open}
            >
              {words.edit}
            </Button>
            <Button kind="plain" icon={icons.removeIcon} aria-label={words.removeOf(name)} onPress={remove}>
              {words.remove}
            </Button>
          </Row>
        </Row>
      )}
    </li>
  )
}

function PersonWords({ person, name }: { readonly person: Person; readonly name: string }) {
  const agency = usePlan((plan) => plan.agencies.find(({ id }) => id === person.agency) ?? null)
  const agencyName = agency?.isRemoved ? words.removedName(agency.name) : agency?.name
  return (
    <div>
      <Row>
        <span className={styles['name']}>{name}</span>
        {person.role === 'ecmh-consultant' && <Badge kind="ecmh">{roleNames[person.role]}</Badge>}
        {person.isPsp && <Badge kind="person">{words.psp}</Badge>}
      </Row>
      <span className={styles['quiet']}>
        {[person.role === 'ecmh-consultant' ? '' : roleNames[person.role], agencyName]
          .filter(Boolean)
          .join(', ')}
      </span>
    </div>
  )
}
