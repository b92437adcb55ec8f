import { changeRecord, useLaptop, useWorkspace } from '#session'
import { Check, Part } from '#ui'
import { words } from './words.en.ts'

/** Whether requests ask for a release. Programs differ in whether the consultant counts as one of the team. 34 CFR 303.414. */
export function ReleaseSetting() {
  const { workspace } = useLaptop()
  const asksNoRelease = useWorkspace(({ settings }) => settings.asksNoRelease)
  return (
    <Part heading={words.heading}>
      <Check
        label={words.asksRelease}
        hint={words.asksReleaseHint}
        isChecked={!asksNoRelease}
        onChange={(asks) => workspace.run(changeRecord('settings', 'settings', { asksNoRelease: !asks }))}
      />
    </Part>
  )
}
