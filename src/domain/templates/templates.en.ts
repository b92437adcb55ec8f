/**
 * Sentences to start a strategy from, for each role, in our own words.
 *
 * They stand in the domain because they have to hold before the rules: each is
 * an action of somebody, so it belongs among the strategies, and the consultant
 * is always with the team (PL-02, PL-34). Tests ask the decision table about
 * every one of them, and count how hard it is to read.
 *
 * `[me]`, `[child]`, `[parent]` and `[psp]` are filled in from the plan. Any
 * other words in square brackets are a blank that stays until somebody writes
 * over it.
 */

import type { Role } from '../roles.ts'

/** The hat of the primary service provider has sentences of its own, whoever wears it. */
export type TemplateRole = Role | 'psp'

export interface Template {
  readonly words: string
  /** Who acts, where that is not the one under whose name it is offered. */
  readonly actor?: TemplateRole
}

const parent: readonly Template[] = [
  {
    words:
      '[me] will sit face to face with [child] at [breakfast], and wait for a look or a sound before the next bite.',
  },
  { words: '[me] will offer two [toys], and wait until [child] looks, points or reaches for one.' },
  { words: '[me] will say what [child] sees and does while they get dressed: “Sock on. Arm up.”' },
  {
    words:
      '[me] will sing the same short song each time they [start the bath], and let [child] fill in the last word.',
  },
  { words: '[me] will keep the same steps each night: [bath, book, song], and then lights low.' },
]

const caregiver: readonly Template[] = [
  { words: '[me] will tell [child] what comes next before each change in the day, in the same few words.' },
  {
    words: '[me] will sit on the floor with [child] for ten minutes after [nap], and do what [child] does.',
  },
  { words: '[me] will hold [child] close and talk low when [child] cries, until the crying slows down.' },
]

const grandparent: readonly Template[] = [
  {
    words:
      '[me] will look at a picture book with [child] after [lunch], and stop at the page that [child] pats.',
  },
  { words: '[me] will use the same word for “[more]” as at home, and wait for [child] to try it.' },
  { words: '[me] will walk with [child] to the [mailbox] and back, one hand held.' },
]

const sibling: readonly Template[] = [
  { words: '[me] will roll a ball to [child], and wait until [child] rolls it back.' },
  { words: '[me] will show [child] how to [stack two blocks], and clap when [child] tries.' },
  { words: '[me] will ask [child] to play: hold out a hand, say the name and smile.' },
]

const teacher: readonly Template[] = [
  { words: '[me] will kneel down, say [child]’s name and wait for a look before handing over [a toy].' },
  {
    words:
      '[me] will sit with [child] and one friend at [snack], and say “my turn, your turn” as they share.',
  },
  { words: '[me] will show [child] a picture of what comes next before [circle time] ends.' },
  { words: '[me] will tell [parent] at pick-up one thing that [child] did today with [a friend].' },
]

const coordinator: readonly Template[] = [
  { words: '[me] will call [the library] by [day], and tell [parent] what they said.' },
  { words: '[me] will help [parent] fill out the form for [family support dollars].' },
  {
    words: '[me] will find out which [play group] close to home has room, and bring two choices to [parent].',
  },
  { words: '[me] will find a time when the team can talk with [parent] about [meals].' },
]

const developmentalSpecialist: readonly Template[] = [
  { words: '[me] will show [parent] how to wait, watch and then join in when [child] plays with [blocks].' },
  { words: '[me] will model one new word at a time during [snack], and then let [parent] try.' },
  { words: '[me] will look at the day with [parent], and add one small step to [bath time].' },
  { words: '[me] will practice with [parent] how to follow [child]’s lead for five minutes of play.' },
]

const occupationalTherapist: readonly Template[] = [
  { words: '[me] will show [parent] how to seat [child] at [meals] with feet and back held steady.' },
  { words: '[me] will try ways to hold [a spoon] with [child], and [parent] picks the one that fits.' },
  { words: '[me] will help [parent] find which touch, sound or movement calms [child] before [sleep].' },
  { words: '[me] will coach [parent] to let [child] help with getting dressed, with [socks] first.' },
]

const physicalTherapist: readonly Template[] = [
  { words: '[me] will show [parent] how to help [child] lean and reach while [playing on the floor].' },
  { words: '[me] will set up [the couch] with [parent], so that [child] can pull up and step along.' },
  { words: '[me] will teach [parent] ways to carry [child] that let [child] hold up the head.' },
  { words: '[me] will watch [child] on [the stairs] with [parent], and agree on one safe way.' },
]

const speechPathologist: readonly Template[] = [
  { words: '[me] will coach [parent] to say a word, wait for five seconds, and say it again at [snack].' },
  {
    words: '[me] will show [parent] how to copy [child]’s sounds and add a new one while [they cook].',
  },
  {
    words:
      '[me] will choose with [parent] the first words or signs that [child] needs most, such as “[more]”.',
  },
  { words: '[me] will show [parent] how to slow down [the bottle], and stop when [child] turns away.' },
]

const consultant: readonly Template[] = [
  { words: 'ECMH consultant will meet with [psp] to plan how to help [child] calm down at [bedtime].' },
  {
    words:
      'ECMH consultant will tell [psp] what [child]’s [crying] may be saying, and share two ways to answer it.',
  },
  { words: 'ECMH consultant will join [psp] on a home visit to watch [a meal], and say what goes well.' },
  {
    words:
      'ECMH consultant will help the team see what [the screening] tells us about [child], and what to try next.',
  },
  {
    words:
      '[parent] will say what [child] feels before [picking up the toys], as the ECMH consultant showed.',
    actor: 'parent',
  },
]

const visionTeacher: readonly Template[] = [
  {
    words:
      '[me] will show [parent] where to hold [a toy] so that [child] sees it best, and wait for a reach.',
  },
  { words: '[me] will help [parent] choose a place with good light and few things in it for [play].' },
  { words: '[me] will teach [parent] to say what comes before touching [child]: “Here is your [sleeve].”' },
]

const audiologist: readonly Template[] = [
  { words: '[me] will help [parent] find times to turn off [the TV], so that [child] can hear a voice.' },
  { words: '[me] will teach [parent] to come close and wait for a look before talking at [meals].' },
  { words: '[me] will play sound games with [parent] and [child] while [cooking]: “Did you hear that?”' },
]

const nurse: readonly Template[] = [
  { words: '[me] will show [parent] how to hold [child] up for [20] minutes after [a bottle].' },
  { words: '[me] will make a one-page chart with [parent] to keep track of [diapers and naps].' },
  { words: '[me] will help [parent] write down three things to ask [the doctor].' },
]

const dietitian: readonly Template[] = [
  { words: '[me] will plan three snacks with [parent] that [child] can hold and chew.' },
  { words: '[me] will help [parent] offer one new food beside two that [child] likes at [supper].' },
  { words: '[me] will read the food notes with [parent], and say what to keep and what to change.' },
]

const socialWorker: readonly Template[] = [
  { words: '[me] will sit with [parent] to list who can help in a hard week, and how to reach them.' },
  { words: '[me] will practice with [parent] how to ask [Grandma] for help.' },
  { words: '[me] will plan with [parent] one hour for rest, and who stays with [child] then.' },
]

const psp: readonly Template[] = [
  { words: '[me] will ask [parent] what worked since last time, and what to try next in [the morning].' },
  { words: '[me] will bring what the team thinks to [parent], and try it with them during [play].' },
  { words: '[me] will write down the plan for the week in [parent]’s words, and leave it on [the fridge].' },
]

/** By role; one that is not here has none. */
export const templates: Readonly<Partial<Record<TemplateRole, readonly Template[]>>> = {
  parent,
  caregiver,
  grandparent,
  sibling,
  psp,
  'service-coordinator': coordinator,
  'developmental-specialist': developmentalSpecialist,
  'occupational-therapist': occupationalTherapist,
  ota: occupationalTherapist,
  'physical-therapist': physicalTherapist,
  pta: physicalTherapist,
  'speech-language-pathologist': speechPathologist,
  'ecmh-consultant': consultant,
  'child-care-staff': teacher,
  'vision-teacher': visionTeacher,
  audiologist,
  nurse,
  dietitian,
  'social-worker': socialWorker,
}
