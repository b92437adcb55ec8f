const MOST_PAINTS = 30

/** Focuses what is on the page only after one of the next paints: a text that closes takes more than one. */
export function focusSoon(id: string, paints = MOST_PAINTS): void {
  requestAnimationFrame(() => {
    const place = document.getElementById(id)
    if (place !== null) place.focus()
    else if (paints > 1) focusSoon(id, paints - 1)
  })
}
