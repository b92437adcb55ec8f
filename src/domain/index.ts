/** The door of the domain: plain data, and pure functions over it. */
export type { Access, AccessWay, Party } from './access/record-of-access.ts'
export {
  accessRule,
  copiesOf,
  familyListOf,
  legalRecordOf,
  missingIn,
  staffListOf,
} from './access/record-of-access.ts'
export type { PermanentRecord } from './access/permanent-record.ts'
export { destructionRule, permanentRecordOf } from './access/permanent-record.ts'
export { bankConcerns } from './bank/bank-concerns.ts'
export { routines, tiers } from './bank/bank-shape.ts'
export type { BankStrategy, Incoming } from './bank/bank-of.ts'
export { bankOf, favoritesOf, incomingOf, markIdOf } from './bank/bank-of.ts'
export type { ComposedStrategy, Composing, Doer } from './bank/compose-strategy.ts'
export { composeStrategy } from './bank/compose-strategy.ts'
export type { BankFilter } from './bank/filter-bank.ts'
export { filterBank } from './bank/filter-bank.ts'
export type { BankRemark } from './bank/look-at-strategy.ts'
export { gradeOfStrategy, lookAtStrategy } from './bank/look-at-strategy.ts'
export { concernNames, routineNames, tierNames } from './bank/names.en.ts'
export { packProblemInWords } from './bank/pack-problems.en.ts'
export type { Pack, PackProblem } from './bank/read-pack.ts'
export { inOneLine, packLengths, packLimits, readPack } from './bank/read-pack.ts'
export { readingGrade } from './bank/reading-grade.ts'
export { appStrategies } from './bank/strategies.en.ts'
export type { BankConcern, Routine, Strategy, Tier } from './bank/strategy.ts'
export { OLDEST, withChild } from './bank/strategy.ts'
export { writePack } from './bank/write-pack.ts'
export type { CalendarDate } from './calendar-date.ts'
export {
  addDays,
  addMonths,
  daysBetween,
  monthsBetween,
  parseCalendarDate,
  partsOf,
  weekdayOf,
} from './calendar-date.ts'
export type { AreaHours, CountedHours } from './credentials/count-hours.ts'
export type { Expert } from './credentials/experts.ts'
export { expertLevelOf, expertsIn } from './credentials/experts.ts'
export {
  experienceOfLevel,
  findingInWords,
  levelNames,
  missingInWords,
  notCountedInWords,
  renewalStateNames,
  untoldInWords,
} from './credentials/in-words.en.ts'
export type { Renewal } from './credentials/renewal-of.ts'
export { renewalOf } from './credentials/renewal-of.ts'
export type { RenewalRule, RenewalRules } from './credentials/renewal-rule.ts'
export { rulesOf, usualRules } from './credentials/renewal-rule.ts'
export { whyNotAdd, whyNotChange } from './capacity/ask.ts'
export type { Permission, PlanCollection } from './capacity/capacity-table.ts'
export { permissionFor } from './capacity/capacity-table.ts'
export type { Allowed, Exceeding } from './capacity/may-change.ts'
export { exceedingOf, mayChange } from './capacity/may-change.ts'
export type { OverviewLine } from './capacity/overview.ts'
export { capacityOverview } from './capacity/overview.ts'
export { capacityLines } from './capacity/overview-words.en.ts'
export type { Touch } from './capacity/touch.ts'
export { capacityNames } from './capacity/words.en.ts'
export type { Writer } from './capacity/writer.ts'
export { capacityIn, keepsIt } from './capacity/writer.ts'
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
  roleNames,
  serviceTypeNames,
  standingNames,
  statusNames,
} from './names.en.ts'
export { planTypeNames } from './plan-type-names.en.ts'
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
export type { Advised, Consulting, ConsultingState, StepRefusal, Taken } from './consultation/consultation.ts'
export { refusalOf } from './consultation/consultation.ts'
export type { ConsultationNow } from './consultation/consultations-of.ts'
export {
  adviceIn,
  consultationOfEntry,
  consultationsFor,
  consultationsOf,
  isLate,
  lastStepOf,
} from './consultation/consultations-of.ts'
export type { LinkedCare } from './consultation/linked-care.ts'
export { careTypes, fieldsOfCare, referralsFor } from './consultation/linked-care.ts'
export { requestReasons } from './consultation/consultation-shape.ts'
export { words as consultationWords } from './consultation/words.en.ts'
export {
  type CountState,
  MEETINGS_A_MONTH,
  type MeetingCount,
  type MeetingReason,
} from './log/count-meetings.ts'
export {
  type CountSources,
  countMonth,
  type MonthCount,
  noPlanFacts,
  type PlanFacts,
} from './log/count-month.ts'
export type { TrainingCount } from './log/count-trainings.ts'
export { type Expectation, expectations, expectationsOf, isReason } from './log/expectations.ts'
export { type ExpectationRow, expectationRows, type RowState } from './log/expectation-rows.ts'
export { childrenOf, type LastTime, lastTimes, meetingsOf, nextMeeting } from './log/meetings-of.ts'
export { linesOfMonth } from './log/log-index.ts'
export { lastDayOf, type Month, monthOf, parseMonth, shiftMonth } from './log/month.ts'
export { countCsv, logCsv, minutesIn, type ReportLine, reportLines } from './log/month-report.ts'
export { decisionNames, expectationNames, logKindNames, modeNames } from './log/names.en.ts'
export { monthInWords } from './log/words.en.ts'
export type { EntryContent, PlanContent } from './plan-content.ts'
export type {
  Agency,
  Answer,
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
  Removal,
  Consultation,
  ConsultationStep,
  VisitNote,
} from './plan-shape.ts'
export type {
  AgendaItem,
  BankRecord,
  Capacity,
  Credential,
  Destroyed,
  LogLine,
  Resource,
  Team,
  TrainingHours,
  Workspace,
} from './workspace-shape.ts'
export {
  answers,
  categories,
  places,
  planShape,
  planTypes,
  serviceTypes,
  standings,
  statuses,
} from './plan-shape.ts'
export { capacities, workspaceShape } from './workspace-shape.ts'
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
export type { ResourceFilter } from './resources/find-resources.ts'
export type { OfferKind } from './resources/resource-shape.ts'
export { offerKinds } from './resources/resource-shape.ts'
export { countiesOf, countyOf, findResources, noFilter, offersOf } from './resources/find-resources.ts'
export { isStale } from './resources/is-stale.ts'
export { offerNames, waitNames } from './resources/names.en.ts'
export { standingOf } from './resources/standing-of.ts'
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
export { type VisitGroup, visitGroups } from './visit/visit-groups.ts'
export {
  lastVisitOn,
  noteAt,
  notedElsewhere,
  type NoteOf,
  notesAtVisit,
  notesOn,
  visitNoteId,
} from './visit/visit-notes.ts'
export { firstView, type Visitor, visitorOn } from './visit/visitor.ts'
