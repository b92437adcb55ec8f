export const fetchPassphraseAdvice = () => import('./passphrase-advice.ts')
