/** The file of a plain copy. A name of the family would stand in the list of downloads. */
export const COPY_NAME = 'plan-copy.txt'
