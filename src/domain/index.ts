/** The door of the domain: plain data, and pure functions over it. */
export type { CalendarDate } from './calendar-date.ts'
export { addDays, addMonths, monthsBetween, parseCalendarDate, partsOf, weekdayOf } from './calendar-date.ts'
export type { CriterionOfOutcome, CriterionSource } from './criterion/criterion-of-outcome.ts'
export { criterionOfOutcome } from './criterion/criterion-of-outcome.ts'
export { dayOfWindow } from './criterion/day-of-window.ts'
export { criterionInWords } from './criterion/in-words.en.ts'
export type { CriterionWords } from './criterion/read-criterion.ts'
export { readCriterion } from './criterion/read-criterion.ts'
export { readTimeline } from './criterion/read-timeline.ts'
export { formLabels, supportsLabel } from './form-labels.ts'
export { earlierAnswers, earlierNames } from './earlier-answers.ts'
export type { EarlierWord } from './earlier-words.ts'
export { earlierWords } from './earlier-words.ts'
export { examplePlan } from './example.ts'
export {
  categoryNames,
  destinationNames,
  languageNames,
  placeNames,
  planTypeNames,
  roleNames,
  serviceTypeNames,
  standingNames,
  statusNames,
} from './names.en.ts'
export { isOutcomeLine } from './capture/outcome-line.ts'
export { suggestInSteps, suggestPlacement } from './capture/suggest-placement.ts'
export type {
  CaptureContext,
  CapturePerson,
  CaptureProvider,
  SuggestedDestination,
  SuggestedEntry,
  SuggestedFields,
  SuggestedFinding,
  SuggestedQuestion,
  SuggestedStep,
  Suggestion,
} from './capture/suggestion.ts'
export type { StartFinding } from './compliance/consent-before-start.ts'
export { consentBeforeStart } from './compliance/consent-before-start.ts'
export type { EntryContent, PlanContent } from './plan-content.ts'
export type {
  Agency,
  Answer,
  Capacity,
  Category,
  Child,
  Entry,
  Nature,
  Outcome,
  Person,
  Place,
  Plan,
  PlanType,
  ServiceType,
  Standing,
  Status,
  Workspace,
} from './plan-shape.ts'
export {
  answers,
  capacities,
  categories,
  places,
  planShape,
  planTypes,
  serviceTypes,
  standings,
  statuses,
  workspaceShape,
} from './plan-shape.ts'
export type {
  Advice,
  Companion,
  Destination,
  PlacementFinding,
  PlainField,
  Question,
  RuleId,
} from './placement/advice.ts'
export { consultantsOf, hasTeamMember, typeOfRole } from './placement/actors.ts'
export type { OfferedMove } from './placement/agency-question.ts'
export { agencyQuestion, lookedKey, movesAfterStandingChange } from './placement/agency-question.ts'
export type { EntryFacts } from './placement/facts.ts'
export { factsOf } from './placement/facts.ts'
export { findingsForEntry, placementFindings } from './placement/findings.ts'
export { fingerprintOf } from './placement/fingerprint.ts'
export type { Sortable } from './placement/grid-of.ts'
export {
  entriesIn,
  gridOf,
  rememberedSupportsOf,
  strategiesOf,
  supportsOf,
  toSortOf,
  waitingSupportsOf,
} from './placement/grid-of.ts'
export { isKept, keptNote } from './placement/kept.ts'
export { adviseEntry, placeFacts } from './placement/procedure.ts'
export type { Provenance, Rule } from './placement/rules.ts'
export { ruleIds, ruleOf } from './placement/rules.ts'
export type { SeedQuote } from './placement/seed-quotes.ts'
export type { Stand } from './placement/stand.ts'
export { hasOutcome, standOf } from './placement/stand.ts'
export type { Why } from './placement/why.ts'
export { whyOf } from './placement/why.ts'
export type { FoundWords } from './placement/words-of-the-field/find-words.ts'
export { findServiceType, findWords } from './placement/words-of-the-field/find-words.ts'
export { findEntry } from './find-entry.ts'
export { present } from './present.ts'
export type { Result } from './result.ts'
export { fail, succeed } from './result.ts'
export type { ActorKey, Discipline, Role } from './roles.ts'
export { disciplines, isDiscipline, isFamily, relations, roleActor, roleOfActor, roles } from './roles.ts'
export type {
  CollectionShape,
  DocumentShape,
  FieldShape,
  Note,
  Origin,
  RecordId,
  RecordOf,
  RichNode,
  RichText,
  Snapshot,
  ValueOf,
} from './shape.ts'
export { emptyValue } from './shape.ts'
export type { FilledTemplate, TemplateGroup } from './templates/fill-template.ts'
export { templatesFor } from './templates/fill-template.ts'
