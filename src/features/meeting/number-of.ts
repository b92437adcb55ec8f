/** A whole number of what was typed: other letters are left out; `null` where no digit is left. Four digits are enough for minutes. */
export function numberOf(text: string): number | null {
  const digits = text.replaceAll(/\D/gu, '').slice(0, 4)
  return digits === '' ? null : Number(digits)
}
