/** One strategy of the bank, with what is known of it and what can be done with it. */

import { memo } from 'react'
import { type BankStrategy, concernNames, tierNames } from '#domain'
import { Badge, Button, Card, icons, Menu, type MenuAction, Row, ToolbarToggle, VisuallyHidden } from '#ui'
import { asConsultant, asFamily, listed, qualityOf } from './in-words.ts'
import styles from './bank.module.css'
import { words } from './words.en.ts'

/** What can be done with a strategy; the same object as long as the screen stands. */
export interface RowActions {
  readonly favor: (strategy: BankStrategy, isFavorite: boolean) => void
  readonly copy: (sentence: string) => void
  readonly makeOwn: (strategy: BankStrategy) => void
  readonly change: (strategy: BankStrategy) => void
  readonly remove: (strategy: BankStrategy) => void
}

interface StrategyRowProps {
  readonly strategy: BankStrategy
  readonly isFavorite: boolean
  readonly actions: RowActions
}

export const StrategyRow = memo(function StrategyRow({ strategy, isFavorite, actions }: StrategyRowProps) {
  const { concerns, tier, source } = strategy
  return (
    <Card
      heading={<bdi>{listed(strategy)}</bdi>}
      foot={
        <>
          <bdi>{source || words.noSource}</bdi>. {qualityOf(strategy)}
        </>
      }
    >
      <p className={styles['about']}>
        {tierNames[tier]}.{' '}
        {concerns.length > 0 && `${words.helps(concerns.map((each) => concernNames[each]).join(' · '))}.`}
      </p>
      <Row spread="ends">
        <Facts strategy={strategy} />
        <RowButtons {...{ strategy, isFavorite, actions }} />
      </Row>
    </Card>
  )
})

function Facts({
  strategy: { from, pack, action, fromMonths, toMonths },
}: Pick<StrategyRowProps, 'strategy'>) {
  return (
    <Row>
      <Badge>{words.ages(fromMonths, toMonths)}</Badge>
      {action !== '' && <Badge>{action}</Badge>}
      {from === 'own' && <Badge kind="person">{words.own}</Badge>}
      {from === 'pack' && <Badge kind="agency">{words.pack(pack)}</Badge>}
    </Row>
  )
}

function RowButtons({ strategy, isFavorite, actions }: StrategyRowProps) {
  const which = <VisuallyHidden>: {listed(strategy)}</VisuallyHidden>
  const { change, remove, favor } = actions
  return (
    <Row>
      {strategy.from === 'own' && (
        <>
          <Button kind="plain" icon={icons.editIcon} onPress={() => change(strategy)}>
            {words.edit}
            {which}
          </Button>
          <Button kind="plain" icon={icons.removeIcon} onPress={() => remove(strategy)}>
            {words.remove}
            {which}
          </Button>
        </>
      )}
      <ToolbarToggle icon={icons.favoriteIcon} isOn={isFavorite} onChange={(isOn) => favor(strategy, isOn)}>
        {words.favorite}
        {which}
      </ToolbarToggle>
      <Menu label={words.copyMenu} icon={icons.copyIcon} actions={copiesOf(strategy, actions)}>
        {words.copy}
        {which}
      </Menu>
    </Row>
  )
}

function copiesOf(strategy: BankStrategy, { copy, makeOwn }: RowActions): readonly MenuAction[] {
  const [consultants, familys] = [asConsultant(strategy), asFamily(strategy)]
  return [
    {
      id: 'consultant',
      label: words.copyConsultant,
      icon: icons.ecmhIcon,
      hint: consultants,
      onAction: () => copy(consultants),
    },
    {
      id: 'family',
      label: words.copyFamily,
      icon: icons.familyIcon,
      hint: familys,
      onAction: () => copy(familys),
    },
    { id: 'own', label: words.makeOwn, icon: icons.editIcon, onAction: () => makeOwn(strategy) },
  ]
}
