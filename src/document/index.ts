export type { Change, LivingDocument } from './living-document.ts'
