import { type CalendarDate, consultationWords } from '#domain'
import { Badge, Card, Row, TextLink } from '#ui'
import type { Request } from './requests.ts'
import { words } from './words.en.ts'

interface RequestCardProps {
  readonly request: Request
  readonly today: CalendarDate
  readonly outcomeHref: (planId: string, outcomeId: string) => string
}

/** One consultation in a list over all plans; its name leads to its outcome. */
export function RequestCard({ request, today, outcomeHref }: RequestCardProps) {
  const { plan, consultation } = request
  const { reason, number, outcome, by, on, wantedBy } = consultation
  const isLate = wantedBy !== null && wantedBy < today && consultation.state !== 'advised'
  return (
    <li>
      <Card
        heading={<TextLink href={outcomeHref(plan.id, outcome)}>{plan.name}</TextLink>}
        badges={wantedBy !== null && isLate && <Badge kind="ask">{words.late(wantedBy)}</Badge>}
        foot={words.since(by || words.somebody, on)}
      >
        <Row>
          {number !== null && <span>{words.inOutcome(number)}</span>}
          <span>{consultationWords.reasons[reason]}</span>
          {wantedBy !== null && !isLate && <span>{words.wanted(wantedBy)}</span>}
        </Row>
      </Card>
    </li>
  )
}
