import type { Resource } from '../workspace-shape.ts'
import type { OfferKind } from './resource-shape.ts'

export const offerNames: Readonly<Record<OfferKind, string>> = {
  'parent-child therapy': 'Therapy for parent and child together',
  counseling: 'Counseling for parents',
  'after birth': 'Help after birth (depression, worry)',
  'substance use': 'Help with alcohol or drugs',
  trauma: 'Help after trauma or violence',
  crisis: 'Help in a crisis',
  medication: 'Medication',
  groups: 'Groups for parents',
  consultation: 'Advice to child care or staff',
  'basic needs': 'Food, housing, money',
}

export const waitNames: Readonly<Record<Resource['wait'], string>> = {
  unknown: 'Not known',
  none: 'No wait',
  weeks: 'Some weeks',
  months: 'Some months',
  closed: 'Takes nobody now',
}
