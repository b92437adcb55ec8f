import { Route, Switch } from 'wouter'
import { HelpFrame, HelpScreen } from '#features/help'
import { helpLinks as links } from './links.ts'
import { WhyScreen } from './section-pieces.ts'
import { words } from './words.en.ts'

/** Every page of Help, and the reasons that it points to. */
export function HelpPages() {
  return (
    <Switch>
      <Route path="/help/why/:rule">
        {({ rule }) => (
          <HelpFrame appName={words.title} links={links} page="why">
            <WhyScreen rule={rule} backHref={links.page('where')} back={words.backToHelp} />
          </HelpFrame>
        )}
      </Route>
      <Route path="/help/:page?">
        {({ page = '' }) => (
          <HelpScreen
            appName={words.title}
            links={links}
            page={page}
            version={APP_VERSION}
            onPrint={() => window.print()}
          />
        )}
      </Route>
    </Switch>
  )
}
