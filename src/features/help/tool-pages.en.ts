/**
 * The common screening tools, each on one page, in plain words of our own.
 *
 * No question of a tool, no answer and no number that sorts children stands
 * here: the tools belong to their publishers, and a number without the manual
 * does harm.
 */

import type { HelpPage } from './help-page.ts'
import type { ToolId } from './page-ids.ts'
import { toolPage } from './tool-page.en.ts'

const noPoints = 'Questions, answers and points. The app has no place for them.'

export const toolPages: Readonly<Record<ToolId, HelpPage>> = {
  'asq-se': toolPage({
    title: 'ASQ:SE-2',
    lead: 'A questionnaire about how a young child feels, calms down and gets along with people.',
    isFor: 'A first look. It shows which children should be looked at more closely.',
    whoFillsItIn: 'A parent, or another person who knows the child well. Somebody may read it aloud.',
    ages: '1 month to 6 years. There is a form for each age.',
    takes: '10 to 15 minutes.',
    afterwards: [
      'Somebody who is trained in it adds it up, and talks with the family about it. Strengths come first.',
      'It says one of three things: all is well, keep an eye on it, or look more closely. It is no diagnosis.',
      'When it says to look more closely, the team and the family plan the next step. The ECMH consultant can help.',
    ],
    write: [
      'Among the strategies: who will go through it with the family.',
      'In the assessment: its name, the day, who filled it in, and what you learned, in plain words.',
    ],
    leaveOut: [noPoints],
    rights: [
      'Brookes sells it. An agency that bought it may copy the paper forms.',
      'Making the forms electronic is not allowed. So they are not in this app, and do not scan them into a plan.',
    ],
  }),
  deca: toolPage({
    title: 'DECA-I/T (Devereux)',
    lead: 'A rating of the strengths of a baby or toddler. Ohio’s example calls it the Devereux screening.',
    isFor: 'It looks at what protects a child: bonds, doing things alone, and for toddlers calming down.',
    whoFillsItIn: 'A parent, or a caregiver who sees the child often. Two people can each fill in a form.',
    ages: 'Infant form: 4 weeks to 18 months. Toddler form: 18 to 36 months.',
    takes: 'A short form: 33 or 36 lines to rate.',
    afterwards: [
      'Each area comes out as a strength, as typical, or as an area of need.',
      'Begin with the strengths. Ask which of them can help with an outcome.',
      'For an area of need, the ECMH consultant helps to find strategies for usual parts of the day.',
    ],
    write: [
      'Among the strategies: “ECMH consultant will sit down with Mom and Grandma and go through the DECA.”',
      'In the assessment: its name and form, the day, who rated, and in words how each area came out.',
    ],
    leaveOut: [noPoints],
    rights: ['It belongs to Devereux, and Kaplan sells it. Use the forms that your agency bought.'],
  }),
  epds: toolPage({
    title: 'EPDS (Edinburgh)',
    lead: 'Ten questions for a parent about her or his own mood in the last week.',
    isFor: 'To notice depression and worry in pregnancy and in the year after birth.',
    whoFillsItIn: 'The parent, in a quiet place, and only if she or he wants to.',
    ages: 'It is for the parent and not for the child.',
    takes: 'About 5 minutes.',
    afterwards: [
      'Somebody who is trained looks at it the same day and talks with the parent. It is no diagnosis.',
      'The parent decides who may know of it, and whom to call.',
      'If a parent speaks of hurting herself or the baby, stay with her. Call or text 988, or call 911.',
      'The National Maternal Mental Health Hotline answers day and night: 1-833-852-6262.',
    ],
    write: [
      'Among the strategies: what the ECMH consultant gives the team, such as a sheet on the signs of depression.',
      'Among the supports, with the parent’s yes and in her words: help that she has now.',
    ],
    leaveOut: [
      'That it was filled in, and all that came of it. It is the parent’s own health record.',
      'A plan is the child’s record, and many people read it. The app does not store it.',
    ],
    rights: [
      'The Royal College of Psychiatrists holds the rights. Whole paper copies for your own work are allowed.',
      'Putting it into a program or on a website needs a written yes. So it is not in this app.',
    ],
  }),
  'm-chat': toolPage({
    title: 'M-CHAT-R/F',
    lead: 'A checklist for parents. It shows which toddlers should be looked at for autism.',
    isFor: 'A first look for signs of autism. It does not look for anything else.',
    whoFillsItIn:
      'A parent says yes or no. Then somebody asks more about some answers: that is the F, for follow-up.',
    ages: '16 to 30 months.',
    takes: 'A few minutes, and some more for the follow-up.',
    afterwards: [
      'Do the follow-up before anybody draws a conclusion. Many children need nothing more after it.',
      'If the question stays, help the family to get a full evaluation. Do not wait with EI until then.',
      'If all seems well and a parent still worries, take the worry seriously. No checklist sees everything.',
    ],
    write: [
      'Among the strategies: who will call whom to get an evaluation.',
      'In the assessment: its name, the day, who answered, and what the next step is.',
    ],
    leaveOut: [noPoints, 'The word autism as if it were found. A checklist finds nothing.'],
    rights: [
      'Its authors let you use it free of charge: mchatscreen.com. Use it whole and unchanged, with its copyright line.',
      'Putting it into a program or on a website needs a license. So it is not in this app.',
    ],
  }),
  psi: toolPage({
    title: 'PSI (Parenting Stress Index)',
    lead: 'A questionnaire for a parent about how hard parenting feels just now.',
    isFor: 'To see what weighs on a parent: the child, the parent’s own life, or what happens around them.',
    whoFillsItIn: 'The parent, and only if she or he wants to.',
    ages: 'Parents of children from 1 month to 12 years.',
    takes: 'About 20 minutes. The short form takes about 10.',
    afterwards: [
      'Somebody with the training that the publisher asks for adds it up and talks with the parent.',
      'Talk about what would make the days lighter: sleep, a break, help at home, somebody to talk to.',
      'It blames nobody. Stress says that a load is heavy.',
    ],
    write: [
      'With the parent’s yes and in her words: what would help, and who will do what to get it.',
      'Among the supports, with the parent’s yes: help that she has now.',
    ],
    leaveOut: ['That it was filled in, and all that came of it. It is the parent’s own record.'],
    rights: [
      'PAR sells it. Use the forms that your agency bought.',
      'PSI is also short for Postpartum Support International, which is a helpline. Say which one you mean.',
    ],
  }),
  'evaluation-tools': toolPage({
    title: 'Bayley and BDI',
    lead: 'These are no screenings. They are evaluation tools, and trained people use them with the child.',
    isFor: 'To see how a child develops in many areas. They can help to tell if a child is eligible for EI.',
    whoFillsItIn:
      'Trained evaluators, who play and work with the child. The parent is there and says what home is like.',
    ages: 'Bayley-4: 16 days to 42 months. BDI-3: birth to almost 8 years.',
    takes: 'One visit or more. Ask the evaluators.',
    afterwards: [
      'The evaluators write down what they found, and the team talks about it with the family.',
      'An ECMH consultant can be one of the evaluators where a team takes part in the state’s pilot.',
    ],
    write: [
      'In the assessment: the tool, the day, who did it, and what was found, in plain words.',
      'An evaluation that was done is no strategy, and no row on the grid.',
    ],
    leaveOut: ['Copies of the forms.'],
    rights: ['Pearson sells the Bayley, and Riverside the BDI. Use the material that your agency bought.'],
  }),
}
