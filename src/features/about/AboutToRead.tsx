import { languageNames, planTypeNames } from '#domain'
import { usePlan } from '#session'
import { dayInWords, Facts, Part, Stack } from '#ui'
import { words } from './words.en.ts'

/** The same to read, for somebody who does not write it. `why` says who does. */
export function AboutToRead({ why }: { readonly why: string }) {
  const { firstName, lastName, birthDate } = usePlan((now) => now.child)
  const { type, date, county, language } = usePlan((now) => now.plan)
  const languages: Readonly<Record<string, string>> = languageNames
  return (
    <Stack gap="wide">
      <Stack gap="close">
        <h1>{words.heading}</h1>
        <p>{why}</p>
      </Stack>
      <Part heading={words.child}>
        <Facts
          empty={words.empty}
          facts={[
            { label: words.firstName, value: firstName },
            { label: words.lastName, value: lastName },
            { label: words.birthDate, value: birthDate === null ? '' : dayInWords(birthDate, 'long') },
          ]}
        />
      </Part>
      <Part heading={words.plan}>
        <Facts
          empty={words.empty}
          facts={[
            { label: words.type, value: planTypeNames[type] },
            { label: words.date, value: date === null ? '' : dayInWords(date, 'long') },
            { label: words.county, value: county },
            { label: words.language, value: languages[language] ?? '' },
          ]}
        />
      </Part>
    </Stack>
  )
}
