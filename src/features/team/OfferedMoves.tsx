/**
 * What may belong elsewhere since an agency's standing changed. Nothing moves by
 * itself: each move is offered, and the offer stays until it is answered.
 */

import { useMemo } from 'react'
import { type Agency, serviceTypeNames } from '#domain'
import { type Doing, moveEntries, usePlan } from '#session'
import { Button, icons, Notice, Row, Stack, TextLink } from '#ui'
import type { TeamLinks } from './links.ts'
import { keepOffer, type Offer, offersOf } from './offers.ts'
import styles from './Team.module.css'
import { words } from './words.en.ts'

interface OfferedMovesProps {
  readonly agency: Agency
  readonly links: TeamLinks
  readonly doing: Doing
}

export function OfferedMoves({ agency, links, doing }: OfferedMovesProps) {
  const plan = usePlan((now) => now)
  const offers = useMemo(() => offersOf(plan, agency.id), [plan, agency.id])
  const move = (chosen: readonly Offer[]) =>
    doing.run(
      moveEntries(chosen.map(({ entry, to }) => ({ id: entry.id, place: to }))),
      words.moved(chosen.length),
    )
  if (offers.length === 0) return null
  return (
    <Notice
      kind="move"
      heading={words.offers(offers.length, agency.name)}
      actions={
        offers.length > 1 && (
          <Button icon={icons.moveIcon} onPress={() => move(offers)}>
            {words.moveAll(offers.length)}
          </Button>
        )
      }
    >
      <Stack as="ul" gap="close">
        {offers.map((offer) => (
          <OfferItem
            key={offer.entry.id}
            offer={offer}
            links={links}
            onMove={() => move([offer])}
            onKeep={() => doing.run(keepOffer(offer, agency, words.keptReason), words.kept)}
          />
        ))}
      </Stack>
    </Notice>
  )
}

interface OfferItemProps {
  readonly offer: Offer
  readonly links: TeamLinks
  readonly onMove: () => void
  readonly onKeep: () => void
}

function OfferItem({ offer, links, onMove, onKeep }: OfferItemProps) {
  const { from, to, advice, canKeep } = offer
  const name = nameOf(offer)
  return (
    <li className={styles['offer']}>
      <p className={styles['quote']}>“{name}”</p>
      <p>
        <strong>{words.fromTo(from, to)}</strong>. {advice.reason}
      </p>
      {!canKeep && <p className={styles['quiet']}>{words.mustMove}</p>}
      <Row>
        <Button kind="quiet" aria-label={words.moveOf(name, to)} onPress={onMove}>
          {words.move}
        </Button>
        {canKeep ? (
          <Button kind="plain" aria-label={words.keepOf(name)} onPress={onKeep}>
            {words.keep}
          </Button>
        ) : (
          <TextLink href={links.toSort}>{words.toSort}</TextLink>
        )}
      </Row>
    </li>
  )
}

function nameOf({ entry: { text, serviceType } }: Offer): string {
  const typed = text.plain.trim()
  if (typed !== '') return typed.length > 120 ? `${typed.slice(0, 120)}…` : typed
  return serviceType === '' ? words.unnamedEntry : serviceTypeNames[serviceType]
}
