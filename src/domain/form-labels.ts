/**
 * What the fields are called on Ohio's form EI-04, and how sure we are.
 *
 * Much of the form could not be read when this was written. Every label says
 * whether it was: `read` on the form, `seed` in the state's own paper about the
 * ECMH consultant, `law` where only the law's words are known, `recalled` from
 * memory, `ours` where the form's word is unknown. A person with the form in
 * hand corrects a label here, in one place. Nothing is decided by a label or by
 * a section's number: sections have ids of their own.
 *
 * `null`: the field is ours and not on the form. A field that is added to the
 * plan and forgotten here does not compile.
 */

import type { planShape } from './plan-shape.ts'

type FormSection = 'header' | 's1.child' | 's4.outcome' | 's4.strategies' | 's4.supports' | 's5.grid'

export interface FormLabel {
  readonly section: FormSection
  readonly label: string
  readonly known: 'read' | 'seed' | 'law' | 'recalled' | 'ours'
  readonly source: string
}

type Shape = typeof planShape
type Labelled = 'plan' | 'child' | 'outcomes' | 'entries'

export type FormLabels = {
  readonly [C in Labelled]: { readonly [F in keyof Shape[C]['fields']]: FormLabel | null }
}

const form = 'Form EI-04, as read in part'
const seed = 'ODCY, Clarifying the Roles of the IMH Provider and the ECMH Consultant'

const header = (label: string): FormLabel => ({ section: 'header', label, known: 'read', source: form })
const child = (label: string): FormLabel => ({ section: 's1.child', label, known: 'read', source: form })
const outcome = (label: string, known: FormLabel['known'], source: string): FormLabel => {
  return { section: 's4.outcome', label, known, source }
}
const support = (label: string): FormLabel => ({ section: 's4.supports', label, known: 'ours', source: seed })
const grid = (label: string, source: string): FormLabel => ({
  section: 's5.grid',
  label,
  known: 'law',
  source,
})

/** The label of the supports box, word for word. */
export const supportsLabel: FormLabel = {
  section: 's4.supports',
  label: 'supports that we currently have available to help us with this outcome',
  known: 'seed',
  source: seed,
}

export const formLabels: FormLabels = {
  plan: {
    type: header('IFSP type'),
    date: header('Date'),
    county: null,
    language: null,
    isExample: null,
    captureDraft: null,
  },
  child: {
    firstName: child('Child’s first name'),
    lastName: child('Last name'),
    birthDate: child('Date of birth'),
  },
  outcomes: {
    statement: outcome('Outcome', 'seed', seed),
    isFor: null,
    language: null,
    now: outcome('What’s happening now', 'recalled', '34 CFR 303.344(a), (c)'),
    criterion: outcome('Criteria', 'law', '34 CFR 303.344(c)(1)'),
    procedure: outcome('Procedures', 'law', '34 CFR 303.344(c)(1)'),
    timeline: outcome('Timelines', 'law', '34 CFR 303.344(c)(1)'),
    reviewOn: outcome('Review date', 'law', '34 CFR 303.342(b)(1)'),
  },
  entries: {
    text: { section: 's4.strategies', label: 'Strategies', known: 'seed', source: seed },
    actors: { section: 's4.strategies', label: 'Who will do what', known: 'ours', source: seed },
    isFormal: support('Formal or natural'),
    kinds: support('Kind of support'),
    category: support('What it is about'),
    since: support('Since'),
    namedBy: support('Named by'),
    agency: grid('Agency', '34 CFR 303.13(a)(7)'),
    outcomes: grid('Outcome number', '34 CFR 303.344(d)(1)'),
    serviceType: grid('EI service', '34 CFR 303.344(d)(1)'),
    frequency: grid('Frequency', '34 CFR 303.344(d)(2)(i)'),
    intensity: grid('Intensity', '34 CFR 303.344(d)(2)(i)'),
    minutes: grid('Length', '34 CFR 303.344(d)(2)(iii)'),
    method: grid('Method', '34 CFR 303.344(d)(2)(ii)'),
    location: grid('Location', '34 CFR 303.344(d)(3)'),
    isNatural: grid('Natural environment', '34 CFR 303.344(d)(1)(ii)'),
    justification: grid('Why not in a natural environment', '34 CFR 303.344(d)(1)(ii)'),
    funding: grid('Payment arrangement', '34 CFR 303.344(d)(1)(iv)'),
    startsOn: grid('Projected start', '34 CFR 303.344(d)(2)(iv), (f)'),
    endsOn: grid('Duration', '34 CFR 303.344(d)(2)(iv), (f)'),
    consent: grid('Consent', '34 CFR 303.420(a)(3), (d)'),
    consentOn: grid('Date of consent', '34 CFR 303.420(a)(3), (d)'),
    isToBeFound: null,
    place: null,
    status: null,
    nature: null,
    serviceBy: null,
    language: null,
    secures: null,
    tells: null,
    kept: null,
    parentAgreed: null,
    inWordsOf: null,
    isNeeded: null,
    referredOn: null,
    appointmentOn: null,
  },
}
