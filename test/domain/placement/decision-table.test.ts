/** Every row of the decision table under its own number, on plans of invented families. */

import { describe, expect, it } from 'vitest'
import {
  adviseEntry,
  type Entry,
  findingsForEntry,
  gridOf,
  type Plan,
  ruleIds,
  ruleOf,
  standOf,
  toSortOf,
} from '#domain'
import { agency, entry, type EntryFields, person, plan } from '../../builders/plan.ts'

const team = [
  person('Kelly', 'service-coordinator'),
  person('Maria', 'occupational-therapist', { agency: 'ohio-hills-ei', isPsp: true }),
  person('Dev', 'developmental-specialist', { agency: 'ohio-hills-ei' }),
  person('Dana', 'ecmh-consultant', { agency: 'harbor' }),
  person('Mina', 'parent'),
]
const agencies = [
  agency('Ohio Hills EI', 'contracted'),
  agency('Harbor', 'no', { employsEcmhConsultant: 'yes' }),
  agency('Southeast', 'unknown'),
]

function planOf(...entries: readonly Entry[]): Plan {
  return plan({ people: team, agencies, entries })
}

function written(text: string, fields: EntryFields = {}) {
  const the = planOf(entry(text, fields))
  const [only] = the.entries
  if (!only) throw new Error('a plan of one entry has one')
  const advice = adviseEntry(only, the)
  return {
    plan: the,
    entry: only,
    advice,
    findings: findingsForEntry(only, the),
    goesTo: advice.kind === 'place' ? advice.place : advice.kind === 'hand over' ? advice.to : 'ask',
    rule: advice.rule,
    also: advice.kind === 'place' ? advice.also.map(({ what }) => what) : [],
    asks: advice.kind === 'hand over' ? [] : advice.questions.map(({ ask }) => ask),
    isOnGrid: gridOf(the).length > 0,
  }
}

const row = { place: 'service', isNeeded: 'yes' } as const

const rows: Readonly<Record<string, () => void>> = {
  'PL-01 an EI service of an EI provider, needed for an outcome': () => {
    const it = written('Occupational therapy', { ...row, serviceType: 'OT', actors: ['maria'] })
    expect(it).toMatchObject({ goesTo: 'service', rule: 'PL-01', also: ['strategy-line'], isOnGrid: true })
    const inSupports = { ...row, serviceType: 'OT', actors: ['maria'], place: 'support' } as const
    expect(toSortOf(written('Occupational therapy', inSupports).plan)).toHaveLength(1)
  },
  'PL-02 consultation of the ECMH consultant': () => {
    const fields = { actors: ['dana'], place: 'strategy' } as const
    const it = written('Dana will share three goodbye routines with the team.', fields)
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-02' })
    for (const place of ['service', 'support'] as const) {
      const misplaced = written('Dana will share three goodbye routines with the team.', { ...fields, place })
      expect(misplaced.isOnGrid).toBe(false)
      expect(toSortOf(misplaced.plan)).toHaveLength(1)
    }
  },
  'PL-03 the consultant joins a visit to screen': () => {
    const it = written('Dana will join Maria on a home visit to complete the DECA.', {
      actors: ['dana'],
      place: 'strategy',
    })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-03', also: ['service-row', 'consent-check'] })
  },
  'PL-04 therapy of an agency outside EI, in place': () => {
    const fields = {
      agency: 'harbor',
      status: 'in place',
      place: 'service',
      category: 'mental-health',
    } as const
    const it = written('Play therapy', fields)
    expect(it).toMatchObject({ goesTo: 'support', rule: 'PL-04', isOnGrid: false })
    expect(it.findings[0]).toMatchObject({
      id: 'not-ei-on-grid',
      severity: 'grid',
      canKeep: false,
      moveTo: 'support',
    })
  },
  'PL-05 the same, needed and not started': () => {
    const it = written('Play therapy', { agency: 'harbor', status: 'needed', place: 'support' })
    expect(it).toMatchObject({ goesTo: 'support', rule: 'PL-05', also: ['step'] })
    expect(standOf(it.entry, it.plan)).toBe('waiting-supports')
  },
  'PL-06 a parent’s own care': () => {
    const it = written('Mina sees a counselor at Southeast.', {
      agency: 'southeast',
      category: 'parent-care',
    })
    expect(it).toMatchObject({ goesTo: 'support', rule: 'PL-06', asks: ['parent-agreed'] })
    expect(written('Mom sees a counselor every other week.').rule).toBe('PL-06')
  },
  'PL-07 counseling as part of EI': () => {
    const fields = { ...row, category: 'mental-health', agency: 'ohio-hills-ei' } as const
    for (const serviceType of ['PSY', 'SW', 'FAM'] as const) {
      const it = written('Counseling for parent and child', { ...fields, serviceType })
      expect(it).toMatchObject({ goesTo: 'service', rule: 'PL-07', isOnGrid: true })
    }
    expect(written('Counseling for parent and child', { ...fields, serviceType: 'SI' }).asks).toEqual([
      'service-type',
    ])
  },
  'PL-08 a mental health agency with an EI contract': () => {
    const fields = { place: 'service', category: 'mental-health', agency: 'ohio-hills-ei' } as const
    expect(written('Therapy', fields)).toMatchObject({ rule: 'PL-08', asks: ['service-type', 'is-needed'] })
    const notNeeded = written('Therapy', { ...fields, isNeeded: 'no', status: 'in place' })
    expect(notNeeded).toMatchObject({ goesTo: 'support', rule: 'PL-08', isOnGrid: false })
  },
  'PL-09 special instruction by a specialist with the IMH credential': () => {
    const it = written('Special instruction (IMH level II)', { ...row, serviceType: 'SI', actors: ['dev'] })
    expect(it).toMatchObject({ goesTo: 'service', rule: 'PL-09', isOnGrid: true })
    const typed = written('IMH service', { ...row, actors: ['dev'] })
    expect(typed.isOnGrid).toBe(false)
    expect(typed.findings.map(({ id }) => id)).toContain('credential-as-service')
  },
  'PL-10 a level III practitioner who is the consultant': () => {
    const it = written('Dana (OIMHP-III) will advise the team on sleep.', {
      actors: ['dana'],
      place: 'service',
    })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-10', isOnGrid: false })
  },
  'PL-11 the consultant as evaluator': () => {
    const it = written('Dana served as evaluator by video on March 2.', {
      actors: ['dana'],
      place: 'strategy',
    })
    expect(it).toMatchObject({ goesTo: 'assessment', rule: 'PL-11' })
    expect(written('Bayley, March 2', { actors: ['dana'], nature: 'evaluation' }).goesTo).toBe('assessment')
  },
  'PL-12 home visiting programs': () => {
    for (const name of ['Help Me Grow Home Visiting', 'MIECHV', 'Healthy Families']) {
      const it = written(name, { ...row, serviceType: 'FAM', agency: 'ohio-hills-ei' })
      expect(it).toMatchObject({ goesTo: 'support', rule: 'PL-12', isOnGrid: false })
    }
  },
  'PL-13 Early Head Start': () => {
    expect(written('Early Head Start')).toMatchObject({ goesTo: 'support', rule: 'PL-13' })
    const itself = { ...row, serviceType: 'SI', category: 'early-head-start' } as const
    expect(written('Special instruction', { ...itself, agency: 'ohio-hills-ei' })).toMatchObject({
      isOnGrid: true,
    })
    expect(written('Special instruction', { ...itself, agency: 'southeast' })).toMatchObject({
      goesTo: 'support',
    })
    expect(written('Special instruction', itself)).toMatchObject({ goesTo: 'support' })
  },
  'PL-14 people, places and programs of the community': () => {
    for (const name of ['WIC', 'Day care', 'Library story time', 'Church', 'Swim class']) {
      expect(written(name)).toMatchObject({ goesTo: 'support', rule: 'PL-14', asks: ['in-place'] })
    }
    expect(written('Aunt Rosa', { category: 'family-and-friends', status: 'in place' }).goesTo).toBe(
      'support',
    )
  },
  'PL-15 a grandmother or a teacher does an agreed activity': () => {
    const it = written('Grandmother will read the goodbye book.', { actors: ['role:grandparent'] })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-15' })
    expect(
      written('Grandmother holds Remy at meals.', { place: 'strategy', actors: ['role:grandparent'] }).goesTo,
    ).toBe('strategy')
    expect(written('Teacher will use the feelings chart at day care.').also).toEqual(['support'])
  },
  'PL-16 medical care': () => {
    for (const text of ['Well-child care', 'Heart surgery', 'Medication follow-up']) {
      expect(written(text, { ...row, serviceType: 'MED', agency: 'ohio-hills-ei' })).toMatchObject({
        goesTo: 'support',
        rule: 'PL-16',
        isOnGrid: false,
      })
    }
  },
  'PL-17 a doctor’s visit to find out': () => {
    const fields = { ...row, serviceType: 'MED', agency: 'ohio-hills-ei' } as const
    expect(written('Diagnostic visit', fields)).toMatchObject({
      goesTo: 'service',
      rule: 'PL-17',
      isOnGrid: true,
    })
    expect(written('Visit', fields)).toMatchObject({ goesTo: 'ask', asks: ['what-is-it'], isOnGrid: false })
  },
  'PL-18 asking for money, getting an item': () => {
    const fields = { actors: ['kelly'], place: 'strategy' } as const
    expect(written('Kelly will ask for family support dollars.', fields)).toMatchObject({
      goesTo: 'strategy',
      rule: 'PL-18',
    })
    expect(written('Kelly will get a high chair.', { ...fields, nature: 'action' })).toMatchObject({
      rule: 'PL-18',
    })
  },
  'PL-19 money granted, item at home': () => {
    const it = written('Family support dollars approved', { place: 'service' })
    expect(it).toMatchObject({ goesTo: 'support', rule: 'PL-19', isOnGrid: false })
    const paid = written('OT', {
      ...row,
      serviceType: 'OT',
      actors: ['maria'],
      funding: 'family support dollars',
    })
    expect(paid.findings.map(({ id }) => id)).toContain('support-money-pays-service')
  },
  'PL-20 assistive technology': () => {
    const named = written('Adapted seat', { ...row, serviceType: 'AT', agency: 'ohio-hills-ei' })
    expect(named).toMatchObject({ goesTo: 'service', rule: 'PL-20', isOnGrid: true })
    expect(written('Adapted seat', { ...row, actors: ['maria'] }).asks).toEqual(['service-type'])
    expect(written('High chair', { actors: ['kelly'], nature: 'resource' }).asks).toEqual(['in-place'])
  },
  'PL-21 therapy outside EI': () => {
    const it = written('Speech therapy', { ...row, serviceType: 'SLP', agency: 'harbor', status: 'in place' })
    expect(it).toMatchObject({ goesTo: 'support', rule: 'PL-21', isOnGrid: false })
    expect(written('Outpatient speech therapy', { ...row, serviceType: 'SLP' })).toMatchObject({
      asks: ['which-agency'],
      isOnGrid: false,
    })
    expect(written('ABA')).toMatchObject({ goesTo: 'support', rule: 'PL-21' })
  },
  'PL-22 two providers on a joint visit': () => {
    const it = written('Maria and Dev will visit together at snack.', {
      actors: ['maria', 'dev'],
      place: 'strategy',
    })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-22', also: ['service-row'] })
    const merged = written('OT and SI', { ...row, serviceType: 'OT', actors: ['maria', 'dev'] })
    expect(merged.findings.map(({ id }) => id)).toContain('joint-visit-merged')
  },
  'PL-23 the consultant alone with the family on a schedule': () => {
    const fields = { actors: ['dana'], place: 'strategy' } as const
    const it = written('Dana will see mom weekly, 60 min.', fields)
    expect(it).toMatchObject({ goesTo: 'ask', rule: 'PL-23', asks: ['is-it-consultation', 'who-joins'] })
    expect(standOf(it.entry, it.plan)).toBe('to-sort')
    expect(written('Sessions', { ...fields, frequency: '4 a month', intensity: 'individual' }).rule).toBe(
      'PL-23',
    )
    expect(written('Dana will see mom with Maria weekly.', fields).rule).toBe('PL-02')
  },
  'PL-24 duties to the program': () => {
    const it = written('Annual ECMH training', { actors: ['dana'] })
    expect(it).toMatchObject({ goesTo: 'log', rule: 'PL-24' })
    expect(written('Dana attends two team meetings a month.', { actors: ['dana'] }).goesTo).toBe('log')
    expect(written('Dana will come to the team meeting about Remy.', { actors: ['dana'] }).goesTo).toBe(
      'strategy',
    )
  },
  'PL-25 help with a referral': () => {
    const it = written('Dana will help the team decide on a referral.', {
      actors: ['dana'],
      place: 'strategy',
    })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-25', also: ['step'] })
  },
  'PL-26 a worry': () => {
    expect(written('Mom feels down; the baby cries at feeds.')).toMatchObject({
      goesTo: 'concern',
      rule: 'PL-26',
    })
    const inSupports = written('Mom is worried about sleep.', { place: 'support' })
    expect(inSupports.findings.map(({ id }) => id)).toContain('concern-in-supports')
  },
  'PL-27 how it is going today': () => {
    expect(written('Cup taken 1 of 7 days.')).toMatchObject({ goesTo: 'happening-now', rule: 'PL-27' })
  },
  'PL-28 leaving EI at three': () => {
    const it = written('Kelly will plan the preschool visit.', { actors: ['kelly'], place: 'strategy' })
    expect(it).toMatchObject({ goesTo: 'transition', rule: 'PL-28' })
    expect(it.findings.map(({ id }) => id)).toContain('transition-in-strategies')
  },
  'PL-29 service coordination': () => {
    const it = written('Service coordination', { ...row, serviceType: 'SC', agency: 'ohio-hills-ei' })
    expect(it).toMatchObject({ goesTo: 'service-coordinator', rule: 'PL-29', isOnGrid: false })
  },
  'PL-30 screening a parent': () => {
    const it = written('Maria will offer the EPDS to mom.', { actors: ['maria'], place: 'strategy' })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-30' })
    expect(it.findings).toEqual([])
    const scored = written('Maria will talk about it: mom scored 14 on the EPDS.', {
      actors: ['maria'],
      place: 'strategy',
    })
    expect(scored.findings.map(({ id }) => id)).toContain('parent-health')
  },
  'PL-31 a service written as an outcome': () => {
    expect(written('Remy will receive OT every week.')).toMatchObject({
      goesTo: 'outcome-and-service',
      rule: 'PL-31',
    })
  },
  'PL-32 help with public benefits': () => {
    const it = written('Kelly will help with the Medicaid form.', { actors: ['kelly'], place: 'strategy' })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-32', also: ['support'] })
    expect(written('SNAP', { status: 'in place' })).toMatchObject({ goesTo: 'support', rule: 'PL-32' })
  },
  'PL-33 a consultant of another program': () => {
    const it = written('Preschool ECMH consultant', {
      actors: ['role:outside-consultant'],
      status: 'in place',
    })
    expect(it).toMatchObject({ goesTo: 'support', rule: 'PL-33', asks: ['which-agency'] })
    expect(written('Child care mental health consultant', { place: 'service' })).toMatchObject({
      rule: 'PL-33',
      isOnGrid: false,
    })
  },
  'PL-34 the consultant with the family and nobody of the team': () => {
    const it = written('Dana will talk with mom by video.', { actors: ['dana'], place: 'strategy' })
    expect(it).toMatchObject({ goesTo: 'strategy', rule: 'PL-34', asks: ['who-joins'] })
    expect(it.findings.map(({ id }) => id)).toContain('who-joins')
    expect(standOf(it.entry, it.plan)).toBe('strategies')
  },
  'PL-35 a needed EI service without a provider': () => {
    const it = written('Physical therapy', { ...row, serviceType: 'PT' })
    expect(it).toMatchObject({ goesTo: 'service', rule: 'PL-35', asks: ['which-agency'], isOnGrid: true })
    expect(it.also).toContain('step')
  },
}

describe('the decision table', () => {
  for (const [name, check] of Object.entries(rows)) it(name, check)

  it('has every row from 1 to 35, each with a test and a source', () => {
    const numbers = Array.from({ length: 35 }, (_, index) => `PL-${String(index + 1).padStart(2, '0')}`)
    expect(ruleIds).toEqual(numbers)
    expect(Object.keys(rows).map((name) => name.slice(0, 5))).toEqual(numbers)
    for (const id of ruleIds) {
      expect(ruleOf(id).citation).not.toBe('')
      expect(ruleOf(id).provenance).not.toEqual([])
    }
  })
})
