/**
 * The decision table read a second time, in other people's words.
 *
 * Each line is a sentence or a row as somebody in Ohio might write it, with the
 * row of the table it falls under, where the table sends it, and where it stands
 * meanwhile. Kelly coordinates, Maria (OT) and Dev (DS) work for an agency with
 * an EI contract, Dana is the ECMH consultant, Mina is the mother. Harbor gives
 * no EI services; of Southeast nobody knows. Everybody is invented.
 */

import { expect, it } from 'vitest'
import { gridOf, type Plan, type Stand, standOf, toSortOf } from '#domain'
import { agency, entry, type EntryFields, outcome, person, plan } from '../../builders/plan.ts'
import { row, written } from './written.ts'

const typed = { place: 'strategy' } as const
const help = { place: 'support' } as const
const harbor = { agency: 'harbor' } as const
const ei = { agency: 'ohio-hills-ei' } as const
const southeast = { agency: 'southeast' } as const
const by = (...actors: string[]) => ({ ...typed, actors })

/** Rule, words, fields, where it belongs, where it stands. */
type Line = readonly [string, string, EntryFields, string, Stand]

const table: readonly Line[] = [
  ['PL-04', 'Play therapy', { ...help, ...harbor, status: 'in place' }, 'support', 'supports'],
  ['PL-04', 'Trauma therapy', { ...row, ...harbor, serviceType: 'SW' }, 'support', 'to-sort'],
  [
    'PL-04',
    'PCIT sessions',
    { ...row, ...harbor, serviceType: 'PSY', consent: 'given' },
    'support',
    'to-sort',
  ],
  ['PL-04', 'CPP with a counselor', { ...help, ...harbor, status: 'in place' }, 'support', 'supports'],
  ['PL-04', 'Behavioral health services', { ...row, ...harbor }, 'support', 'to-sort'],
  [
    'PL-05',
    'Child-parent psychotherapy, on the wait list',
    { ...help, ...harbor },
    'support',
    'waiting-supports',
  ],
  ['PL-05', 'Kelly will call Harbor about play therapy.', by('kelly'), 'strategy', 'strategies'],
  ['PL-05', 'EISC will refer the family to Harbor for dyadic therapy', typed, 'strategy', 'strategies'],
  ['PL-05', 'Remy will start play therapy in May', { ...help, ...harbor }, 'support', 'waiting-supports'],

  ['PL-06', 'Mom goes to AA on Tuesdays', help, 'support', 'waiting-supports'],
  ['PL-06', 'My own counseling helps me stay calm', { ...help, ...southeast }, 'support', 'waiting-supports'],
  ['PL-06', 'Mina meets with her psychiatrist', { ...help, ...southeast }, 'support', 'waiting-supports'],
  ['PL-06', 'Mina sees her therapist', { ...row, ...southeast }, 'support', 'to-sort'],
  ['PL-06', 'Mom will start counseling', { ...help, ...southeast }, 'support', 'waiting-supports'],
  ['PL-06', 'Trauma therapy for Mom', { ...row, ...ei, serviceType: 'PSY' }, 'support', 'to-sort'],
  ['PL-06', 'Adult therapy', { ...row, ...ei, serviceType: 'PSY' }, 'support', 'to-sort'],
  ['PL-06', 'Dad’s grief counseling', { ...row, ...southeast, serviceType: 'SW' }, 'support', 'to-sort'],
  ['PL-06', 'Marriage counseling', { ...help, ...southeast }, 'support', 'waiting-supports'],
  ['PL-15', 'Mom will ask her therapist about sleep.', by('mina'), 'strategy', 'strategies'],

  ['PL-07', 'Counseling', { ...row, ...ei, serviceType: 'SW' }, 'service', 'grid'],
  ['PL-07', 'Family therapy', { ...row, ...ei, serviceType: 'FAM' }, 'service', 'grid'],
  ['PL-07', 'Play therapy for Remy and Mom', { ...row, ...ei, serviceType: 'PSY' }, 'service', 'grid'],
  ['PL-07', 'Counseling', { ...row, ...ei, serviceType: 'SW', consent: 'declined' }, 'service', 'grid'],
  ['PL-08', 'Counseling', { ...row, ...ei, serviceType: 'SW', isNeeded: 'unknown' }, 'ask', 'to-sort'],
  ['PL-08', 'Counseling', { ...row, ...southeast, serviceType: 'SW' }, 'ask', 'to-sort'],
  ['PL-08', '', { ...row, serviceType: 'PSY' }, 'ask', 'to-sort'],
  ['PL-08', 'Mental health services', { ...row, ...ei }, 'ask', 'to-sort'],
  ['PL-08', '', { ...row, ...ei, serviceType: 'SW', actors: ['dana'] }, 'ask', 'to-sort'],

  ['PL-02', 'ECMH consultation', { ...row, ...ei, serviceType: 'PSY' }, 'strategy', 'to-sort'],
  [
    'PL-02',
    'ECMH consultation',
    { ...row, ...ei, serviceType: 'PSY', nature: 'service' },
    'strategy',
    'to-sort',
  ],
  ['PL-02', 'E.C.M.H. visits', { ...row, ...ei, serviceType: 'FAM' }, 'strategy', 'to-sort'],
  ['PL-02', 'Mental-health consultation', { ...row, ...ei, serviceType: 'PSY' }, 'strategy', 'to-sort'],
  ['PL-02', 'Mental\u{A0}health consultation', { ...row, ...ei, serviceType: 'PSY' }, 'strategy', 'to-sort'],
  ['PL-02', 'Infant mental health consultation', { ...row, ...ei, serviceType: 'SW' }, 'strategy', 'to-sort'],
  ['PL-02', 'Dana will send the PSP an article.', by('dana'), 'strategy', 'strategies'],
  ['PL-02', 'Dana will send the PSP an article.', { ...help, actors: ['dana'] }, 'strategy', 'to-sort'],
  ['PL-10', 'Dana (OIMHP-III) will advise the team.', by('dana'), 'strategy', 'strategies'],

  ['PL-11', 'Dana took part in the evaluation by video.', by('dana'), 'assessment', 'strategies'],
  [
    'PL-11',
    'ECMH consultant completed the Bayley with the team on March 2',
    typed,
    'assessment',
    'strategies',
  ],
  ['PL-02', 'Dana will take part in the evaluation.', by('dana'), 'strategy', 'strategies'],

  ['PL-12', 'HMG HV', { ...row, ...ei, serviceType: 'FAM' }, 'support', 'to-sort'],
  ['PL-12', 'Moms & Babies First', help, 'support', 'waiting-supports'],
  ['PL-12', 'Nurse-Family Partnership', { ...row, ...ei, serviceType: 'NURS' }, 'support', 'to-sort'],
  ['PL-13', 'EHS home visitor', { ...row, ...southeast, serviceType: 'SI' }, 'support', 'to-sort'],
  ['PL-13', 'EHS home visitor', { ...row, ...ei, serviceType: 'SI' }, 'service', 'grid'],
  ['PL-15', 'EHS teacher will use the picture schedule.', typed, 'strategy', 'strategies'],

  ['PL-16', 'Cardiologist', { ...row, ...ei, serviceType: 'MED' }, 'support', 'to-sort'],
  ['PL-16', 'Hip surgery', { ...help, status: 'needed' }, 'support', 'waiting-supports'],
  ['PL-16', 'Diagnostic visit', { ...row, ...harbor, serviceType: 'MED' }, 'support', 'to-sort'],
  ['PL-17', 'Evaluation to diagnose autism', { ...row, ...ei, serviceType: 'MED' }, 'service', 'grid'],
  ['PL-17', 'Injections', { ...row, ...ei, serviceType: 'MED' }, 'ask', 'to-sort'],
  ['PL-01', 'Diagnostic evaluation by Dr. Lee', { ...help, status: 'in place' }, 'ask', 'supports'],

  ['PL-18', 'Kelly will get a high chair.', by('kelly'), 'strategy', 'strategies'],
  ['PL-19', 'Adapted seat', { ...help, status: 'in place' }, 'support', 'supports'],
  ['PL-20', 'Switch toy', { ...row, ...ei, serviceType: 'AT' }, 'service', 'grid'],
  ['PL-20', 'Gait trainer', { ...row, actors: ['maria'] }, 'ask', 'to-sort'],
  ['PL-15', 'Mom will use the adapted spoon.', by('mina'), 'strategy', 'strategies'],
  ['PL-21', 'Hospital speech therapy', { ...help, status: 'in place' }, 'support', 'supports'],
  ['PL-21', 'Clinic-based OT', { ...row, ...harbor, serviceType: 'OT' }, 'support', 'to-sort'],
  ['PL-21', 'ABA', { ...help, status: 'in place' }, 'support', 'supports'],
  ['PL-22', 'Maria and Dev will co-treat at snack.', by('maria', 'dev'), 'strategy', 'strategies'],

  ['PL-23', 'ECMH consultant 1x/week 45 min with mom', typed, 'ask', 'to-sort'],
  ['PL-23', 'Dana meets with Mina each Tuesday', by('dana'), 'ask', 'to-sort'],
  ['PL-23', 'Dana will see the family twice a month by video', by('dana'), 'ask', 'to-sort'],
  ['PL-23', 'ECMH consultant will visit Mom on Fridays', help, 'ask', 'to-sort'],
  [
    'PL-02',
    'Dana and Maria will see the family every Friday.',
    by('dana', 'maria'),
    'strategy',
    'strategies',
  ],
  ['PL-02', 'Dana will meet the PSP every other week.', by('dana'), 'strategy', 'strategies'],
  ['PL-34', 'Dana will talk with Mina by phone.', by('dana'), 'strategy', 'strategies'],
  ['PL-34', 'Dana will do a video visit.', by('dana'), 'strategy', 'strategies'],
  ['PL-30', 'Dana will offer Mom the Edinburgh.', by('dana'), 'strategy', 'strategies'],
  ['PL-30', 'EPDS screening', { ...row, ...ei, serviceType: 'PSY' }, 'strategy', 'to-sort'],

  ['PL-33', 'ECMH consultant from Head Start', { ...row, ...ei, serviceType: 'PSY' }, 'support', 'to-sort'],
  [
    'PL-33',
    'ECMH consultant at the pediatric clinic',
    { ...help, status: 'in place' },
    'support',
    'supports',
  ],
  ['PL-33', 'Preschool expulsion prevention', { ...row, ...harbor }, 'support', 'to-sort'],
  ['PL-35', 'Speech therapy', { ...row, serviceType: 'SLP', isToBeFound: true }, 'service', 'grid'],
  ['PL-35', 'Counseling', { ...row, serviceType: 'SW', isToBeFound: true }, 'service', 'grid'],
  ['PL-15', 'Kelly will look for a speech therapist.', by('kelly'), 'strategy', 'strategies'],
]

it.each(table)('%s %s', (...line) => {
  const [rule, words, fields, goesTo, stand] = line
  const given = written(words, fields)
  expect(given).toMatchObject({ rule, goesTo, isOnGrid: stand === 'grid' })
  expect(standOf(given.entry, given.plan)).toBe(stand)
})

it.each(table.filter(([rule]) => rule === 'PL-06'))('%s asks nobody about EI: %s', (_, words, fields) => {
  const asks = written(words, fields).asks
  for (const asked of ['gives-ei-services', 'which-agency', 'service-type']) expect(asks).not.toContain(asked)
})

it('offers no row for a screening of the parent', () => {
  expect(written('Maria will offer Mom the EPDS.', by('maria')).also).not.toContain('service-row')
})

it('leaves what somebody does in its place when only its words ask for an answer', () => {
  const team = [person('Sam', 'social-worker', { agency: 'southeast' })]
  const line = entry('Counseling at snack', { ...typed, actors: ['sam'] })
  const given = plan({ people: team, agencies: [agency('Southeast', 'unknown')], entries: [line] })
  expect(given.entries.map((each) => standOf(each, given))).toEqual(['strategies'])
})

it('quotes words as they were typed, whatever spaces they have', () => {
  const { advice } = written('Mental\u{A0}health consultation', typed)
  expect(advice.matched).toContain('Mental\u{A0}health consultation')
})

/** A service for which one laptop chose the grid, beside what the other laptop knows of the agency. */
function merged(standing: 'contracted' | 'no' | 'unknown', isRemoved = false): Plan {
  const agencies = [agency('Valley', standing, { isRemoved })]
  const entries = [entry('Speech therapy', { ...row, serviceType: 'SLP', agency: 'valley' })]
  return plan({ agencies, entries })
}

it('takes a row off the grid when the other laptop knows better of its agency, and back again', () => {
  expect(gridOf(merged('contracted'))).toHaveLength(1)
  for (const other of [merged('no'), merged('unknown'), merged('contracted', true)]) {
    expect(gridOf(other)).toEqual([])
    expect(toSortOf(other)).toHaveLength(1)
  }
})

it('takes a row off the grid when the other laptop says that its person is the ECMH consultant', () => {
  const agencies = [agency('Valley', 'contracted')]
  const entries = [entry('', { ...row, serviceType: 'SW', agency: 'valley', actors: ['sam'] })]
  const before = plan({ agencies, entries, people: [person('Sam', 'social-worker')] })
  const after = plan({ agencies, entries, people: [person('Sam', 'ecmh-consultant')] })
  expect(gridOf(before)).toHaveLength(1)
  expect(gridOf(after)).toEqual([])
  expect(toSortOf(after)).toMatchObject([{ question: { ask: 'is-it-consultation' } }])
})

it.each([
  ['strategy', 'Mom will read at bedtime.'],
  ['support', 'WIC'],
] as const)('keeps a %s of a removed outcome in To sort', (place, words) => {
  const entries = [entry(words, { place, status: 'in place' })]
  const there = plan({ entries, outcomes: [outcome('Plays', { id: 'outcome-1' })] })
  const gone = plan({ entries, outcomes: [outcome('Plays', { id: 'outcome-1', isRemoved: true })] })
  expect(toSortOf(there)).toEqual([])
  expect(toSortOf(gone)).toMatchObject([{ question: { ask: 'which-outcome' } }])
})
