/**
 * The version of the document's shape.
 *
 * A new field or collection raises `WROTE` only: older builds keep what they do
 * not know. A new node, mark or attribute of a text, or a changed meaning,
 * raises what a document needs: an older build must not open it for editing,
 * because merely binding an editor to a text it does not know deletes words.
 */

/** What this build writes. */
export const WROTE = 1

/** The highest `needs` that this build may open for editing. */
export const MINE = 1
