/** The door to what is open: the laptop, the workspace and the plan. */
export type {
  Capture,
  Captured,
  CapturedEntry,
  EntryAnswer,
  EntryValues,
  Kept,
  LeftEntry,
  NamedAgency,
  NewCompanion,
  NewEntry,
  PlanCommand,
  PlanStart,
  Spot,
  TextParts,
} from '#document'
export {
  addCompanion,
  addEntries,
  addEntry,
  addRecord,
  addStep,
  answerQuestion,
  captureEntries,
  changeRecord,
  choosePsp,
  copyEntry,
  handOverEntry,
  keepEntry,
  leaveEntry,
  moveEntries,
  moveEntry,
  moveToOutcome,
  nameAgency,
  nameProvider,
  putBackRecord,
  removeRecord,
  reorderRecord,
  setMember,
} from '#document'
export {
  type ActionGroup,
  type Errand,
  type OfferedAction,
  sendErrand,
  useActions,
  useErrand,
  useOfferedActions,
} from './actions.ts'
export type { AgencyDifference, AgencyFacts } from './agency-book.ts'
export { addKnownAgency, agencyDifferences, knownAgencies, takeFromBook } from './agency-book.ts'
export { dayOf } from './day-of.ts'
export { fetchPart } from './fetch-part.ts'
export { Guided, type GuideProps, GuideProvider, type GuideTopic } from './guided.tsx'
export type { LaptopSettings } from './laptop.ts'
export { Laptop } from './laptop.ts'
export type { LastVisit, VisitedSection } from './last-visit.ts'
export { useLastVisit, useNotedCard, useNotedSection, useReturn, useReturningCard } from './last-visit.ts'
export { loadPlanParts } from './load-plan-parts.ts'
export type { FileState, OpenPlan, OpenProblem, OpenWorkspace } from './open-file.ts'
export type { PlanSummary } from './plan-summary.ts'
export { problemWords } from './problem-words.en.ts'
export {
  LaptopProvider,
  PlanProvider,
  useLaptop,
  useOpenPlan,
  usePlan,
  usePlanList,
  usePlanState,
  useWorkspace,
} from './use-plan.tsx'
export { useAgencyDifferences, useKnownAgencies } from './use-agency-book.ts'
export { type NotSaved, useNotSaved } from './use-not-saved.ts'
export { type Doing, type LastDone, useDoing, useLastDone } from './last-done.ts'
export { useTypedDate } from './use-typed-date.ts'
export { type Visit, useVisit } from './use-visit.ts'
export { densities, type LookMemory, LookProvider, openLook, themes, useLook, wearLook } from './look.ts'
export { readableCopy } from './readable-copy.ts'
export type { SaveState, StorageProblem } from '#storage'
