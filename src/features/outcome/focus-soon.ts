/** Focuses what is on the page only after the next paint, by its `data-focus`; a button's id belongs to the component kit. */
export function focusSoon(name: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`)?.focus(),
  )
}
