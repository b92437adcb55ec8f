/** What opens every laptop of the tests. */
export const PASSPHRASE = 'violet ladder opens slowly'
