/** What goes out of a month: two files for a spreadsheet, and paper. No child is named in any of them. */

import { useState } from 'react'
import { countCsv, logCsv, monthInWords, reportLines } from '#domain'
import { useActions } from '#session'
import { Button, downloadFile, icons, Row, Stack } from '#ui'
import { useChildNames } from './use-child-names.ts'
import type { MonthShown } from './use-month.ts'
import { words } from './words.en.ts'

/** Without it, a spreadsheet takes the letters of other languages for something else. */
const BYTE_ORDER_MARK = '\uFEFF'

interface MonthFilesProps {
  readonly shown: MonthShown
  readonly onPrint: () => void
}

export function MonthFiles({ shown, onPrint }: MonthFilesProps) {
  const childNames = useChildNames()
  const [said, setSaid] = useState('')
  const save = (name: string, csv: string) => {
    downloadFile(name, new Blob([BYTE_ORDER_MARK, csv], { type: 'text/csv;charset=utf-8' }))
    setSaid(words.saved(name))
  }
  const saveCounts = () =>
    save(`ecmh-counts-${shown.month}.csv`, countCsv(monthInWords(shown.month), shown.rows))
  const saveLog = () => {
    const lines = reportLines({ lines: shown.lines, teams: shown.allTeams, childNames })
    save(`ecmh-log-${shown.month}.csv`, logCsv(lines))
  }
  useActions([
    { id: 'month/print', label: words.print, run: onPrint },
    { id: 'month/counts', label: words.saveCounts, keywords: 'csv spreadsheet excel', run: saveCounts },
    { id: 'month/log', label: words.saveLog, keywords: 'csv spreadsheet excel', run: saveLog },
  ])
  return (
    <Stack gap="close">
      <Row>
        <Button icon={icons.printIcon} onPress={onPrint}>
          {words.print}
        </Button>
        <Button icon={icons.downloadIcon} onPress={saveCounts}>
          {words.saveCounts}
        </Button>
        <Button icon={icons.downloadIcon} onPress={saveLog}>
          {words.saveLog}
        </Button>
      </Row>
      <p>{words.filesHint}</p>
      <output>{said}</output>
    </Stack>
  )
}
