import type { Secret } from '#storage'

const by: Readonly<Record<Secret['kind'], string>> = {
  passphrase: 'with the passphrase',
  recovery: 'with the recovery key',
  agency: 'with the key of the agency',
  quick: 'with the laptop’s own unlock',
}

/** What is written down for each plan that was taken over: why, from where, and by which key. */
export const takenWords = {
  fromVault: (why: string, mark: string, { kind }: Secret) =>
    `${why} (taken over from “${mark}” on this laptop, ${by[kind]})`,
  fromBackup: (why: string, madeOn: string, { kind }: Secret) =>
    `${why} (taken over from a backup of ${madeOn}, ${by[kind]})`,
}
