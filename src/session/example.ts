/** The invented family, which comes in a piece of its own: it is asked for once. */
export { examplePlan } from '#domain'
