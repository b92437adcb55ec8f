/** One consultation: what it is about, what it has come to, who did what when, and what can come next. */

import {
  adviceIn,
  type CalendarDate,
  type Consulting,
  type ConsultationNow,
  consultationWords,
  findEntry,
  isLate,
} from '#domain'
import { usePlan, useWorkspace } from '#session'
import { Badge, type BadgeKind, Button, Card, icons, Notice, Row, Stack } from '#ui'
import { ReleaseMissing } from './RequestDialog.tsx'
import { type Deed, useAllowed } from './use-allowed.ts'
import { words } from './words.en.ts'

interface ConsultationCardProps {
  readonly of: ConsultationNow
  readonly today: CalendarDate
  readonly onDo: (deed: Deed, consultation: string) => void
}

const kinds: Readonly<Record<Consulting['state'], BadgeKind>> = {
  asked: 'ask',
  'taken up': 'ask',
  advised: 'ecmh',
  adopted: 'ok',
  declined: 'plain',
  closed: 'plain',
}

export function ConsultationCard({ of, today, onDo }: ConsultationCardProps) {
  const { consultation, now, taken, leftOver } = of
  const entry = adviceIn(now)?.entry ?? null
  const may = useAllowed(entry)
  const strategy = usePlan((plan) => findEntry(plan, entry)?.text.plain ?? null)
  const asksNoRelease = useWorkspace(({ settings }) => settings.asksNoRelease)
  const about = consultationWords.reasons[consultation.reason]
  const isOpen = now.state === 'asked' || now.state === 'taken up'
  return (
    <li data-record={consultation.id}>
      <Card
        kind={now.state === 'advised' ? 'ecmh' : 'sunken'}
        heading={about}
        badges={<Badge kind={kinds[now.state]}>{consultationWords.states[now.state]}</Badge>}
        foot={<Foot of={of} today={today} />}
      >
        <Stack gap="close">
          {consultation.tried !== '' && <p>{consultation.tried}</p>}
          {strategy !== null && <p>{strategy}</p>}
          <History taken={taken} />
          {leftOver.map(({ id, kind, by, on }) => (
            <Notice key={id} kind="ask" heading={words.leftOver}>
              <p>{words.leftOverMeans(consultationWords.steps[kind], by || words.somebody, on)}</p>
            </Notice>
          ))}
          {isOpen && !asksNoRelease && consultation.release === 'no' && <ReleaseMissing />}
          <Row>
            {deedsAfter(now)
              .filter(({ deed }) => may[deed])
              .map(({ deed, label, icon }) => (
                <Button
                  key={deed}
                  icon={icon}
                  aria-label={words.named(label, strategy ?? about)}
                  onPress={() => onDo(deed, consultation.id)}
                >
                  {label}
                </Button>
              ))}
          </Row>
        </Stack>
      </Card>
    </li>
  )
}

const deeds = {
  'take up': { deed: 'take up', label: words.takeUp, icon: icons.doneIcon },
  advise: { deed: 'advise', label: words.advise, icon: icons.ecmhIcon },
  adopted: { deed: 'adopted', label: words.familyYes, icon: icons.doneIcon },
  declined: { deed: 'declined', label: words.familyNo, icon: icons.closeIcon },
  close: { deed: 'close', label: words.close, icon: icons.closeIcon },
} as const

function deedsAfter({ state }: Consulting) {
  switch (state) {
    case 'asked':
      return [deeds['take up'], deeds.advise, deeds.close]
    case 'taken up':
      return [deeds.advise, deeds.close]
    case 'advised':
      return [deeds.adopted, deeds.declined]
    case 'adopted':
      return [deeds.close]
    case 'declined':
      return [deeds.advise, deeds.close]
    case 'closed':
      return []
  }
}

function Foot({ of, today }: Pick<ConsultationCardProps, 'of' | 'today'>) {
  const { wantedBy } = of.consultation
  if (wantedBy === null || (of.now.state !== 'asked' && of.now.state !== 'taken up')) return null
  return isLate(of, today) ? (
    <Badge kind="ask">{words.late(wantedBy)}</Badge>
  ) : (
    <span>{words.wanted(wantedBy)}</span>
  )
}

/** Who did what, in the order in which it happened. */
function History({ taken }: Pick<ConsultationNow, 'taken'>) {
  return (
    <ul>
      {taken.map(({ id, kind, by, on, agreedWith, note }) => (
        <li key={id}>
          {kind !== 'unknown' && words.history[kind](by.trim(), on)}
          {agreedWith.trim() !== '' && ` ${words.saidBy(agreedWith.trim())}`}
          {note !== '' && ` ${note}`}
        </li>
      ))}
    </ul>
  )
}
