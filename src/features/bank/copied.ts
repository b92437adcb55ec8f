/** Puts a sentence of the bank on the clipboard, when somebody asks for it: it names no child. Answers whether the browser took it. */
export async function copied(sentence: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(sentence)
    return true
  } catch {
    return false
  }
}
