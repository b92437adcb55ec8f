/** Whether two words differ by one slip of the fingers: a letter too many, too few, wrong, or swapped with its neighbor. */
export function isOneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const head = sharedHead(a, b)
  const tails = [a.slice(head), b.slice(head)] as const
  if (a.length !== b.length) {
    return a.length > b.length ? tails[0].slice(1) === tails[1] : tails[1].slice(1) === tails[0]
  }
  return tails[0].slice(1) === tails[1].slice(1) || isSwapped(...tails)
}

function isSwapped(a: string, b: string): boolean {
  return a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2)
}

function sharedHead(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}
