/** The door to what is open: the laptop, the workspace and the plan. */
export type {
  AdviceGiven,
  Agreement,
  Capture,
  Captured,
  CapturedEntry,
  ConsultationValues,
  DestructionValues,
  EntryAnswer,
  EntryValues,
  Kept,
  LeftEntry,
  NamedAgency,
  NewAccess,
  NewAdvice,
  NewCare,
  NewCompanion,
  NewEntry,
  NewStep,
  NewLine,
  PlanCommand,
  PlanStart,
  Spot,
  StepWho,
  StrategyValues,
  TextParts,
  WorkspaceCommand,
} from '#document'
export {
  addCompanion,
  addEntries,
  addEntry,
  addLine,
  addRecord,
  addStep,
  askConsultant,
  addStrategies,
  answerQuestion,
  captureEntries,
  changeLine,
  changeRecord,
  changeStrategy,
  choosePsp,
  copyEntry,
  giveAdvice,
  handOverEntry,
  keepEntry,
  leaveEntry,
  linkCare,
  markStrategy,
  moveEntries,
  moveEntry,
  moveToOutcome,
  nameAgency,
  nameProvider,
  putBackRecord,
  removeLine,
  removeRecord,
  removeRecords,
  reorderRecord,
  setMember,
  takeStep,
  startMeeting,
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
export {
  Door,
  type DoorMemory,
  type DoorNews,
  type DoorProblem,
  type DoorState,
  type SpareKey,
} from './door/door.ts'
export { fetchForgetfulLaptop } from './door/fetch-forgetful-laptop.ts'
export { Locksmith, type VaultAtDoor } from './door/locksmith.ts'
export type { DoorCall, DoorNeighbours } from './door/neighbours.ts'
export { type LockReason, reasonToLock } from './door/reason-to-lock.ts'
export { isOnVisit, quietLimit, quietMinutes } from './door/visit-mode.ts'
export type { Made, QuickKey, QuickQuestion, QuickWay, WaysIn } from './door/ways.ts'
export { showFamily, useFamilyPlan, useWithFamily } from './family.ts'
export { fetchPart } from './fetch-part.ts'
export { Guided, type GuideProps, GuideProvider, type GuideTopic } from './guided.tsx'
export type { LaptopSettings } from './laptop.ts'
export { Laptop } from './laptop.ts'
export type { LastVisit, VisitedSection } from './last-visit.ts'
export { useLastVisit, useNotedCard, useNotedSection, useReturn, useReturningCard } from './last-visit.ts'
export { loadExample } from './load-example.ts'
export { loadPlanParts } from './load-plan-parts.ts'
export type { FileState, OpenPlan, OpenProblem, OpenWorkspace } from './open-file.ts'
export { type ListedPlan, type ListedPlans, listPlans } from './listed-plan.ts'
export { planName } from './plan-name.ts'
export type { PlanSummary } from './plan-summary.ts'
export type { SummaryConsultation } from './summary-consulting.ts'
export { perFile } from './per-file.ts'
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
export { type NamedPlans, useNamedPlans } from './use-named-plans.ts'
export { useCapacity, useWhyNotAdd, useWhyNotChange, useWriter } from './use-capacity.ts'
export { useAgencyDifferences, useKnownAgencies } from './use-agency-book.ts'
export { type OpenedPlan, useOpenedPlan } from './use-opened-plan.ts'
export { useCopies } from './use-copies.ts'
export { type NotSaved, useNotSaved } from './use-not-saved.ts'
export {
  type DeskDoing,
  type Doing,
  type LastDone,
  sayIn,
  useDeskDoing,
  useDeskDone,
  useDoing,
  useLastDone,
} from './last-done.ts'
export { useTypedDate } from './use-typed-date.ts'
export { type Visit, useVisit } from './use-visit.ts'
export { densities, type LookMemory, LookProvider, openLook, themes, useLook, wearLook } from './look.ts'
export { readableCopy } from './readable-copy.ts'
export { recordAccess, recordOwnAccess } from './record-access.ts'
export { readLists } from './door/read-lists.ts'
export { takeIn, type TakingOver } from './door/take-in.ts'
export { destroyPlan } from './destroy-plan.ts'
export { removeForGood } from './remove-for-good.ts'
export type { SaveState, StorageProblem } from '#storage'
