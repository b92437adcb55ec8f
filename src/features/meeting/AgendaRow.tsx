import { type ComponentType, memo, useId } from 'react'
import type { AgendaItem, LastTime } from '#domain'
import { useVisit } from '#session'
import { Check, dayInWords, icons, Menu, StatusWord, TextField, TextLink } from '#ui'
import type { AgendaDeeds } from './agenda-deeds.ts'
import type { AdviseProps } from './links.ts'
import styles from './Meeting.module.css'
import { words } from './words.en.ts'

interface AgendaRowProps {
  readonly item: AgendaItem
  readonly number: number
  readonly of: number
  readonly name: string
  /** `null` for a plan that is not on this laptop. */
  readonly planHref: string | null
  readonly last: LastTime | null
  readonly deeds: AgendaDeeds
  readonly Advise: ComponentType<AdviseProps> | undefined
}

export const AgendaRow = memo(function AgendaRow(props: AgendaRowProps) {
  const { item, number, name, planHref, last, deeds, Advise } = props
  const nameId = useId()
  return (
    <li data-agenda={item.id} className={styles['item']}>
      <div role="group" aria-labelledby={nameId} className={styles['row']}>
        <div className={styles['who']}>
          <h3 id={nameId} className={styles['name']}>
            {number}. {planHref === null ? name : <ChildLink href={planHref} name={name} />}
          </h3>
          {last !== null && <LastLine last={last} />}
        </div>
        <AgendaFields item={item} deeds={deeds} />
        <div className={styles['done']}>
          <Check
            label={words.isDone}
            isChecked={item.isDone}
            onChange={(isDone) => deeds.change(item.id, { isDone }, null)}
          />
          <RowMenu {...props} />
        </div>
        {item.entry !== '' && <StatusWord kind="filled-in">{words.inPlan}</StatusWord>}
        {Advise !== undefined && item.entry === '' && planHref !== null && (
          <div className={styles['advise']}>
            <Advise planId={item.plan} agendaId={item.id} advice={item.advice} />
          </div>
        )}
      </div>
    </li>
  )
})

function ChildLink({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <TextLink href={href}>
      <bdi>{name}</bdi>
    </TextLink>
  )
}

function LastLine({ last: { item, on } }: { readonly last: LastTime }) {
  return (
    <p className={styles['last']}>
      {words.lastTime(dayInWords(on, 'medium'))} <span dir="auto">{item.advice}</span>
      {item.next !== '' && (
        <>
          {' → '}
          <span dir="auto">{item.next}</span>
        </>
      )}
    </p>
  )
}

function AgendaFields({ item, deeds }: Pick<AgendaRowProps, 'item' | 'deeds'>) {
  const visit = useVisit()
  return (
    <>
      <div data-field="advice">
        <TextField
          label={words.advice}
          value={item.advice}
          onVisitStart={visit.begin}
          onChange={(advice) => deeds.change(item.id, { advice }, visit.key)}
        />
      </div>
      <div data-field="next">
        <TextField
          label={words.next}
          value={item.next}
          onVisitStart={visit.begin}
          onChange={(next) => deeds.change(item.id, { next }, visit.key)}
        />
      </div>
    </>
  )
}

function RowMenu({ item: { id }, name, number, of, deeds }: AgendaRowProps) {
  return (
    <Menu
      label={words.moreFor(name)}
      actions={[
        {
          id: 'up',
          label: words.moveUp,
          icon: icons.upIcon,
          shortcut: 'Alt Shift Up',
          isDisabled: number === 1,
          onAction: () => deeds.move(id, 'up', name),
        },
        {
          id: 'down',
          label: words.moveDown,
          icon: icons.downIcon,
          shortcut: 'Alt Shift Down',
          isDisabled: number === of,
          onAction: () => deeds.move(id, 'down', name),
        },
        {
          id: 'off',
          label: words.takeOff,
          icon: icons.removeIcon,
          isDanger: true,
          onAction: () => deeds.takeOff(id, name),
        },
      ]}
    />
  )
}
