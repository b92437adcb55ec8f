/**
 * A page that comes in a piece of its own, so that what is needed first is there first.
 *
 * Until it has come, a page says that it opens. When it cannot be had, it says
 * so and can be asked for again in place, which the library's own way does not
 * allow. A piece that is here already shows at once.
 */

import { type ComponentType, useEffect, useState } from 'react'
import { fetchPart } from '#session'
import { NotHereYet, Opening } from './PlainPage.tsx'

export interface Piece<Props> {
  readonly Page: ComponentType<Props>
  /** Fetches it ahead of time. A failure is not told: whoever opens the page asks again. */
  readonly load: () => Promise<void>
}

/** `frame` says whether it fills the page, stands inside one, or is only beside it: then nothing shows until it has come. `Awaited` is what shows otherwise. */
export function piece<Props extends object>(
  frame: 'page' | 'section' | 'aside',
  fetchPage: () => Promise<ComponentType<Props>>,
  Awaited: ComponentType<Props> = () => (frame === 'aside' ? null : <Opening frame={frame} />),
): Piece<Props> {
  let Here: ComponentType<Props> | null = null
  const load = async (): Promise<boolean> => {
    Here ??= await fetchPart(fetchPage)
    return Here !== null
  }

  function Page(props: Props) {
    const [state, setState] = useState<'awaited' | 'here' | 'missing'>(Here === null ? 'awaited' : 'here')
    useEffect(() => {
      if (state !== 'awaited') return undefined
      let hasLeft = false
      void load().then((isHere) => hasLeft || setState(isHere ? 'here' : 'missing'))
      return () => {
        hasLeft = true
      }
    }, [state])
    if (state === 'here' && Here !== null) return <Here {...props} />
    if (frame === 'aside') return null
    if (state === 'missing') return <NotHereYet frame={frame} onAgain={() => setState('awaited')} />
    return <Awaited {...props} />
  }

  return { Page, load: async () => void (await load()) }
}
