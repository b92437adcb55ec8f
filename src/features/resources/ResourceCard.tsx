import { type CalendarDate, isStale, type Resource, standingOf } from '#domain'
import { changeRecord, type DeskDoing, removeRecord, useActions, useErrand, useWorkspace } from '#session'
import { Badge, Button, Card, icons, Row, Stack, StatusWord, useInPlace, ItemButtons } from '#ui'
import { ResourceFacts } from './ResourceFacts.tsx'
import { ResourceForm } from './ResourceForm.tsx'
import { words } from './words.en.ts'

interface ResourceCardProps {
  readonly resource: Resource
  readonly today: CalendarDate
  readonly doing: DeskDoing
  /** Told its id when it is opened to be written in. */
  readonly onOpened: (id: string) => void
}

export function ResourceCard({ resource, today, doing, onOpened }: ResourceCardProps) {
  const place = useInPlace()
  const { isOpen, opener, close, closeOnEscape } = place
  const name = resource.name.trim() || words.noName
  const check = useCheck(resource, name, { today, doing })
  const remove = () => doing.run(removeRecord('resources', resource.id), words.removed(name))
  const open = () => {
    onOpened(resource.id)
    place.open()
  }
  useErrand('edit-resource', open, { about: resource.id })
  useActions(() => [
    { id: `check/${resource.id}`, label: words.checkedTodayOf(name), run: check },
    { id: `edit/${resource.id}`, label: words.editOf(name), run: open },
    { id: `remove/${resource.id}`, label: words.removeOf(name), run: remove },
  ])
  return (
    <Card
      heading={<bdi>{name}</bdi>}
      level={3}
      isOpen={isOpen}
      badges={<StandingBadge resource={resource} />}
      actions={<ItemButtons {...{ name, isOpen, opener }} onEdit={open} onRemove={remove} />}
    >
      <Stack>
        {isOpen ? (
          <ResourceForm
            resource={resource}
            name={name}
            today={today}
            onDone={close}
            onKeyDown={closeOnEscape}
          />
        ) : (
          <ResourceFacts resource={resource} />
        )}
        <LastChecked resource={resource} today={today} name={name} onCheck={check} />
      </Stack>
    </Card>
  )
}

function useCheck(
  { id }: Resource,
  name: string,
  { today, doing }: Pick<ResourceCardProps, 'today' | 'doing'>,
) {
  const checkedBy = useWorkspace(({ settings }) => settings.name)
  return () =>
    doing.run(changeRecord('resources', id, { checkedOn: today, checkedBy }), words.checkedNow(name))
}

const badges = { yes: 'ok', no: 'plain', ask: 'ask' } as const

function StandingBadge({ resource }: { readonly resource: Resource }) {
  const agencies = useWorkspace((workspace) => workspace.agencies)
  const { givesEiServices } = standingOf(resource, agencies)
  return <Badge kind={badges[givesEiServices]}>{words.standing[givesEiServices]}</Badge>
}

interface LastCheckedProps {
  readonly resource: Resource
  readonly today: CalendarDate
  readonly name: string
  readonly onCheck: () => void
}

function LastChecked({ resource, today, name, onCheck }: LastCheckedProps) {
  return (
    <Row spread="ends">
      <div>
        {isStale(resource, today) ? (
          <StatusWord kind="needs-a-look">{words.checkAgain(resource)}</StatusWord>
        ) : (
          <StatusWord kind="filled-in">{words.lastChecked(resource)}</StatusWord>
        )}
      </div>
      {resource.checkedOn !== today && (
        <Button icon={icons.doneIcon} aria-label={words.checkedTodayOf(name)} onPress={onCheck}>
          {words.checkedToday}
        </Button>
      )}
    </Row>
  )
}
