/** What the agency book says otherwise than this plan. It is offered and never written by itself. */

import { standingNames } from '#domain'
import { type AgencyDifference, takeFromBook, useAgencyDifferences, useDoing } from '#session'
import { Button, Notice, Stack } from '#ui'
import { words } from './words.en.ts'

export function AgencyNews() {
  const { differences, putOff } = useAgencyDifferences()
  const doing = useDoing()
  return (
    <Stack gap="close">
      {differences.map((difference) => (
        <Notice
          key={difference.id}
          kind="info"
          heading={words.news(difference.here.name, newsOf(difference))}
          actions={
            <>
              <Button
                aria-label={words.takeItOf(difference.here.name)}
                onPress={() => doing.run(takeFromBook(difference), words.used(difference.book.name))}
              >
                {words.takeIt}
              </Button>
              <Button
                kind="plain"
                aria-label={words.notNowOf(difference.here.name)}
                onPress={() => putOff(difference)}
              >
                {words.notNow}
              </Button>
            </>
          }
        />
      ))}
    </Stack>
  )
}

function newsOf({ changes, book }: AgencyDifference): string {
  const { givesEiServices, name, county, employsEcmhConsultant } = changes
  return [
    givesEiServices && words.newsAnswer(standingNames[givesEiServices], book),
    name && words.newsName(name),
    county && words.newsCounty(county),
    employsEcmhConsultant && words.newsEmploys(employsEcmhConsultant),
  ]
    .filter(Boolean)
    .join('; ')
}
