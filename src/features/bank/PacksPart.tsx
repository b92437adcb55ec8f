/** Packs: bringing one in from a file, saving one's own as one, taking one out. */

import { memo, useRef, useState } from 'react'
import { type BankStrategy, inOneLine, packLengths, writePack } from '#domain'
import { removeRecords, useLaptop } from '#session'
import {
  Button,
  Columns,
  Disclosure,
  downloadFile,
  FileField,
  icons,
  Part,
  Row,
  Stack,
  TextField,
  VisuallyHidden,
} from '#ui'
import { bringIn } from './bring-in.ts'
import type { DoingHere } from './use-doing-here.ts'
import { words } from './words.en.ts'

interface PacksPartProps {
  readonly strategies: readonly BankStrategy[]
  readonly doing: DoingHere
}

export const PacksPart = memo(function PacksPart(props: PacksPartProps) {
  return (
    <Disclosure summary={words.share}>
      <Stack>
        <Columns align="start">
          <BringPart {...props} />
          <SendPart {...props} />
        </Columns>
        <PacksHere {...props} />
      </Stack>
    </Disclosure>
  )
})

function BringPart({ strategies, doing }: PacksPartProps) {
  const { workspace } = useLaptop()
  const [problem, setProblem] = useState<string | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const choose = async (file: File | null) => {
    if (file === null) return
    const read = await bringIn(file, strategies)
    setProblem(read.ok ? null : read.problem)
    if (read.ok) {
      const { command, said } = read.value
      doing.done(() => command && workspace.run(command), said)
    }
    // The same file can be chosen again.
    if (input.current) input.current.value = ''
  }
  return (
    <Part heading={words.bringHeading}>
      <FileField
        ref={input}
        label={words.bring}
        hint={words.bringHint}
        error={problem}
        onChoose={(file) => void choose(file)}
      />
    </Part>
  )
}

function SendPart({ strategies, doing }: PacksPartProps) {
  const [name, setName] = useState('')
  const [isMissing, setIsMissing] = useState(false)
  const own = strategies.filter(({ from }) => from === 'own')
  const send = () => {
    const called = inOneLine(name).slice(0, packLengths.name).trim()
    setIsMissing(called === '')
    if (called === '') return
    const pack = writePack({ name: called, strategies: own })
    downloadFile(words.packFile, new Blob([pack], { type: 'application/json' }))
    doing.say(words.sent)
  }
  return (
    <Part heading={words.sendHeading} hint={words.sendHint(own.length)}>
      {own.length > 0 && (
        <>
          <TextField
            label={words.packName}
            hint={words.packNameHint}
            value={name}
            error={isMissing && words.packNameMissing}
            spellCheck={false}
            onChange={setName}
          />
          <Row>
            <Button icon={icons.downloadIcon} onPress={send}>
              {words.send}
            </Button>
          </Row>
        </>
      )}
    </Part>
  )
}

function PacksHere({ strategies, doing }: PacksPartProps) {
  const { workspace } = useLaptop()
  const names = [...new Set(strategies.filter(({ from }) => from === 'pack').map(({ pack }) => pack))]
  if (names.length === 0) return null
  const recordsOf = (name: string) =>
    strategies.flatMap(({ pack, record }) => (pack === name ? (record ?? []) : []))
  return (
    <Part heading={words.packs}>
      <Stack as="ul" gap="close">
        {names.map((name) => (
          <li key={name}>
            <Row>
              <bdi>{words.packLine(name, recordsOf(name).length)}</bdi>
              <Button
                kind="plain"
                icon={icons.removeIcon}
                onPress={() =>
                  doing.done(
                    () => workspace.run(removeRecords('strategies', recordsOf(name))),
                    words.tookOut(name),
                  )
                }
              >
                {words.takeOut}
                <VisuallyHidden> {name}</VisuallyHidden>
              </Button>
            </Row>
          </li>
        ))}
      </Stack>
    </Part>
  )
}
