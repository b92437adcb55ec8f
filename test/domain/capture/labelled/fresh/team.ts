/** Another invented team, in another invented county, so that no name was ever tuned on. */

import type { CapturePerson, CaptureProvider } from '#domain'

export const freshPeople: readonly CapturePerson[] = [
  { name: 'Grace Whitfield', role: 'service coordinator', isPsp: false },
  { name: 'Hannah Oyler', role: 'SLP', isPsp: true },
  { name: 'Mark Dietz', role: 'PT', isPsp: false },
  { name: 'Priya Nair', role: 'occupational therapist', isPsp: false },
  { name: 'Jolene Stumpf', role: 'developmental specialist', isPsp: false },
  { name: 'Renee Calloway', role: 'ECMH consultant', isPsp: false },
  { name: 'Brittany Sayre', role: 'mother', isPsp: false },
  { name: 'Tyler Sayre', role: 'father', isPsp: false },
  { name: 'Waylon Sayre', role: 'child', isPsp: false },
  { name: 'Mamaw Deb', role: 'grandmother', isPsp: false },
  { name: 'Miss Carol', role: 'child care teacher', isPsp: false },
  { name: 'Amina Yusuf', role: 'interpreter', isPsp: false },
]

export const freshProviders: readonly CaptureProvider[] = [
  {
    name: 'Shawnee Hills County Board of Developmental Disabilities',
    aliases: ['SHCBDD', 'the county board'],
    givesEiServices: 'employed',
  },
  { name: 'Hopewell Therapy Partners', aliases: ['Hopewell', 'HTP'], givesEiServices: 'contracted' },
  { name: 'Kinnikinnick EI Services', aliases: ['Kinnikinnick'], givesEiServices: 'payor-of-last-resort' },
  {
    name: 'Pinecrest Behavioral',
    aliases: ['Pinecrest'],
    givesEiServices: 'contracted',
    employsEcmhConsultant: false,
  },
  { name: 'Buckeye Pediatric Therapies', aliases: ['Buckeye Peds', 'BPT'], givesEiServices: 'unknown' },
  {
    name: 'Sunrise Family Health',
    aliases: ['Sunrise', 'SFH'],
    givesEiServices: 'no',
    employsEcmhConsultant: true,
  },
  { name: 'Compass Counseling', aliases: ['Compass'], givesEiServices: 'no' },
  { name: 'Ross Valley Children’s Hospital', aliases: ['Ross Valley', 'RVCH'], givesEiServices: 'no' },
  { name: 'Tecumseh Youth Services', aliases: ['TYS'], givesEiServices: 'unknown' },
]

/** The team of the second batch: roles in the words people use, hardly any agency known. */
export const plainPeople: readonly CapturePerson[] = [
  { name: 'Bev', role: 'EI service coordinator', isPsp: false },
  { name: 'Karla Jimenez', role: 'early intervention specialist', isPsp: true },
  { name: 'Steph Novak', role: 'speech therapist', isPsp: false },
  { name: 'Linnea', role: 'infant and early childhood mental health consultant', isPsp: false },
  { name: 'Dr. Osei', role: 'audiologist', isPsp: false },
  { name: 'Rhonda Tate', role: 'foster mom', isPsp: false },
  { name: 'Desiree', role: 'birth mother', isPsp: false },
  { name: 'Zion', role: 'child', isPsp: false },
  { name: 'Malik Tate', role: 'big brother', isPsp: false },
  { name: 'Ms. Pruitt', role: 'children services caseworker', isPsp: false },
]

export const plainProviders: readonly CaptureProvider[] = [
  { name: 'Mill Creek County Board of DD', aliases: ['MCBDD', 'Mill Creek'], givesEiServices: 'employed' },
  {
    name: 'Lakefront Behavioral Health',
    aliases: ['Lakefront', 'LBH'],
    givesEiServices: 'no',
    employsEcmhConsultant: true,
  },
  { name: 'Stepping Stones Rehab', aliases: ['Stepping Stones'], givesEiServices: 'unknown' },
]

/** The team of the third batch: names that are words as well. */
export const wordPeople: readonly CapturePerson[] = [
  { name: 'Faith Mercer', role: 'EISC', isPsp: false },
  { name: 'Will Grant', role: 'OT', isPsp: true },
  { name: 'April Summers', role: 'SLP', isPsp: false },
  { name: 'Art Bell', role: 'physical therapist', isPsp: false },
  { name: 'Joy Sellers', role: 'DS', isPsp: false },
  { name: 'Hope Rivers', role: 'ECMHC', isPsp: false },
  { name: 'Rose Alvarez', role: 'parent', isPsp: false },
  { name: 'Angel Alvarez', role: 'child', isPsp: false },
  { name: 'Abuela Luz', role: 'abuela', isPsp: false },
  { name: 'Mr. Case', role: 'Head Start teacher', isPsp: false },
]

export const wordProviders: readonly CaptureProvider[] = [
  { name: 'Reach Early Intervention', aliases: ['Reach'], givesEiServices: 'contracted' },
  {
    name: 'Champaign County Board of Developmental Disabilities',
    aliases: ['CCBDD'],
    givesEiServices: 'employed',
  },
  {
    name: 'New Horizons Community Mental Health',
    aliases: ['New Horizons', 'NHCMH'],
    givesEiServices: 'no',
    employsEcmhConsultant: true,
  },
  { name: 'Bridges Counseling', aliases: ['Bridges'], givesEiServices: 'unknown' },
  { name: 'Mercy Hospital', aliases: ['Mercy'], givesEiServices: 'no' },
  { name: 'Hand in Hand Therapy', aliases: ['Hand in Hand', 'HIH'], givesEiServices: 'unknown' },
  {
    name: 'Open Door Behavioral',
    aliases: ['Open Door'],
    givesEiServices: 'contracted',
    employsEcmhConsultant: true,
  },
]

/** The team of the seventh batch, of a city by the lake. */
export const lakePeople: readonly CapturePerson[] = [
  { name: 'Corinne Hale', role: 'EISC', isPsp: false },
  { name: 'Fran Castellano', role: 'OT', isPsp: true },
  { name: 'Yuki Mori', role: 'PT', isPsp: false },
  { name: 'Dev Anand', role: 'developmental specialist', isPsp: false },
  { name: 'Imani Reyes', role: 'ECMH consultant', isPsp: false },
  { name: 'Tasha Boone', role: 'mom', isPsp: false },
  { name: 'Luis Boone', role: 'dad', isPsp: false },
  { name: 'Owen Boone', role: 'child', isPsp: false },
  { name: 'Nana Ruth', role: 'grandmother', isPsp: false },
  { name: 'Ms. Bea', role: 'child care teacher', isPsp: false },
]

export const lakeProviders: readonly CaptureProvider[] = [
  {
    name: 'Lorain County Board of Developmental Disabilities',
    aliases: ['Lorain CBDD'],
    givesEiServices: 'employed',
  },
  {
    name: 'Lakeland Early Intervention',
    aliases: ['Lakeland', 'Lakeland EI'],
    givesEiServices: 'contracted',
  },
  {
    name: 'Harborview Counseling',
    aliases: ['Harborview'],
    givesEiServices: 'no',
    employsEcmhConsultant: true,
  },
  { name: 'Lorain Children’s Clinic', aliases: ['Lorain Children’s clinic'], givesEiServices: 'no' },
  { name: 'Northcoast Rehab', aliases: ['Northcoast'], givesEiServices: 'unknown' },
  { name: 'Family Roots', givesEiServices: 'unknown' },
]

/** The same, with an agency that gives EI services and employs the team's consultant as well. */
export const shoreProviders: readonly CaptureProvider[] = [
  ...lakeProviders,
  {
    name: 'Shoreline Community Mental Health',
    aliases: ['Shoreline'],
    givesEiServices: 'contracted',
    employsEcmhConsultant: true,
  },
]
