/** An agency: what is known of it, the question as long as nobody has answered, and what an answer changed. */

import { type Agency, type CalendarDate, standingNames } from '#domain'
import { type Doing, removeRecord, useActions, useWhyNotChange, useWithFamily } from '#session'
import { Badge, Card, Stack, useInPlace, ItemButtons } from '#ui'
import { AgencyForm } from './AgencyForm.tsx'
import type { TeamLinks } from './links.ts'
import { OfferedMoves } from './OfferedMoves.tsx'
import styles from './Team.module.css'
import { words } from './words.en.ts'

interface AgencyCardProps {
  readonly agency: Agency
  readonly today: CalendarDate
  readonly links: TeamLinks
  readonly doing: Doing
}

export function AgencyCard({ agency, today, links, doing }: AgencyCardProps) {
  const mayChange = useWhyNotChange('agencies', agency.id, 'name') === null
  const { opener, open, close, closeOnEscape, ...place } = useInPlace(agency.givesEiServices === 'unknown')
  const isOpen = place.isOpen && mayChange
  const withFamily = useWithFamily()
  const name = agency.name.trim() || words.noName
  const remove = () => doing.run(removeRecord('agencies', agency.id), words.removed(name))
  const offers = [
    { id: `edit/${agency.id}`, label: words.editOf(name), about: agency.id, run: open },
    { id: `remove/${agency.id}`, label: words.removeOf(name), about: agency.id, run: remove },
  ]
  useActions(() => (mayChange ? offers : []))
  return (
    <Card
      heading={name}
      level={3}
      isOpen={isOpen}
      badges={agency.employsEcmhConsultant === 'yes' && <Badge kind="ecmh">{words.employsYes}</Badge>}
      actions={mayChange && <ItemButtons {...{ name, isOpen, opener }} onEdit={open} onRemove={remove} />}
    >
      <Stack>
        {isOpen ? (
          <AgencyForm agency={agency} today={today} onDone={close} onKeyDown={closeOnEscape} />
        ) : (
          <AgencySummary agency={agency} />
        )}
        {!withFamily && <OfferedMoves agency={agency} links={links} doing={doing} />}
      </Stack>
    </Card>
  )
}

function AgencySummary({ agency }: { readonly agency: Agency }) {
  return (
    <div>
      {agency.county !== '' && (
        <p>
          {words.county}: {agency.county}
        </p>
      )}
      <p>
        {words.standing}: <strong>{standingNames[agency.givesEiServices]}</strong>
      </p>
      <p className={styles['quiet']}>{words.checked(agency)}</p>
    </div>
  )
}
