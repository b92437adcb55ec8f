/** What is left of plans that were destroyed: that it was done, the copies that are out, and what the law lets one keep. */

import { type Destroyed, destructionRule, present } from '#domain'
import { useWorkspace } from '#session'
import { Card, dayInWords, HeaderLink, icons, Shell, Stack } from '#ui'
import { CopiesOut } from './CopiesOut.tsx'
import { KeptFacts } from './KeptFacts.tsx'
import { words } from './words.en.ts'

const own = words.destroyed

export function DestroyedScreen({ homeHref }: { readonly homeHref: string }) {
  const plans = useWorkspace(({ destroyed }) => present(destroyed).toReversed())
  return (
    <Shell
      title={own.app}
      tools={
        <HeaderLink href={homeHref} icon={icons.plansIcon}>
          {own.home}
        </HeaderLink>
      }
    >
      <Stack gap="wide">
        <Stack gap="close">
          <h1>{own.heading}</h1>
          <p>{plans.length === 0 ? own.none : own.lead}</p>
        </Stack>
        {plans.map((plan, index) => (
          <DestroyedPlan key={plan.id} plan={plan} number={plans.length - index} />
        ))}
      </Stack>
    </Shell>
  )
}

function DestroyedPlan({ plan, number }: { readonly plan: Destroyed; readonly number: number }) {
  const { id, on, askedBy, asker, isRecordKept, isDone, origin } = plan
  const day = on === null ? words.noDay : dayInWords(on, 'long')
  return (
    <Card level={2} heading={<bdi>{plan.name || own.plan(number)}</bdi>}>
      <Stack>
        <p>
          {own.on(day, origin.author || words.forGood.somebody)}{' '}
          {own.asked([own.askers[askedBy], asker].filter(Boolean).join(', '))}
        </p>
        {!isDone && <p>{own.waiting}</p>}
        {isRecordKept ? (
          <KeptFacts heading={own.recordMeans(destructionRule.citation)} facts={plan} />
        ) : (
          <p>{own.noRecord}</p>
        )}
        <div>
          <h3>{words.copies}</h3>
          <CopiesOut planId={id} />
        </div>
      </Stack>
    </Card>
  )
}
