import { HeaderLink, icons, Shell } from '#ui'
import { helpLinks, homeHref } from './links.ts'
import { KeyboardScreen } from './section-pieces.ts'
import { words } from './words.en.ts'

/** The page of keys, in whichever frame: back is where one came from. */
export function KeyboardPage() {
  return <KeyboardScreen onBack={() => window.history.back()} onPrint={() => window.print()} />
}

/** The same outside a plan. */
export function KeyboardAtHome() {
  return (
    <Shell
      title={words.title}
      tools={
        <>
          <HeaderLink href={homeHref} icon={icons.plansIcon}>
            {words.allPlans}
          </HeaderLink>
          <HeaderLink href={helpLinks.help} icon={icons.helpIcon}>
            {words.help.label}
          </HeaderLink>
        </>
      }
    >
      <KeyboardPage />
    </Shell>
  )
}
