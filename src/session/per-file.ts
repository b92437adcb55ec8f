/** Something that lives as long as an open document does, a plan or the workspace: made when it is first asked for. */
export function perFile<Thing>(make: () => Thing): (file: object) => Thing {
  const made = new WeakMap<object, { readonly thing: Thing }>()
  return (file) => {
    const known = made.get(file) ?? { thing: make() }
    made.set(file, known)
    return known.thing
  }
}
