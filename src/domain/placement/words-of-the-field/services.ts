/**
 * Words for EI services, for therapy, and for consultation.
 *
 * SI, DS and CMH are in no pattern: in notes they also mean suicidal ideation,
 * Down syndrome and other things, so they are never guessed.
 */

import type { ServiceType } from '../../plan-shape.ts'
import type { Line } from './topic.ts'

/** What names a type of EI service. First match wins, so the longer names come first. */
export const serviceTypeWords: readonly { readonly code: ServiceType; readonly pattern: RegExp }[] = [
  { code: 'OT', pattern: /\b(?:[Oo]ccupational therap(?:y|ist)|OT)\b/u },
  { code: 'PT', pattern: /\b(?:[Pp]hysical therap(?:y|ist)|PT)\b/u },
  {
    code: 'SLP',
    pattern:
      /\b(?:[Ss]peech[- ]language patholog(?:y|ist)|[Ss]peech(?: and language)? therap(?:y|ist)|SLP|ST)\b/u,
  },
  { code: 'SI', pattern: /\b(?:special instruction|developmental specialist)\b/iu },
  { code: 'AUD', pattern: /\baudiolog(?:y|ist)\b/iu },
  { code: 'AT', pattern: /\bassistive technology\b/iu },
  { code: 'PSY', pattern: /\bpsychological services?\b/iu },
  { code: 'SW', pattern: /\bsocial work services?\b/iu },
  { code: 'FAM', pattern: /\bfamily training\b/iu },
  { code: 'NUTR', pattern: /\bnutrition services?\b/iu },
  { code: 'NURS', pattern: /\bnursing services?\b/iu },
  { code: 'VIS', pattern: /\b(?:vision services?|TVI|orientation and mobility)\b/iu },
  { code: 'SIGN', pattern: /\b(?:sign language services?|cued language)\b/iu },
  {
    code: 'MED',
    pattern:
      /\b(?:diagnostic (?:visit|evaluation|appointment)|(?:visit|evaluation|appointment) to diagnose)\b/iu,
  },
  { code: 'TRANSP', pattern: /\btransportation (?:services?|costs?)\b/iu },
]

export const serviceLines: readonly Line[] = [
  {
    topic: 'service-type',
    pattern:
      /\b(?:occupational therapy|physical therapy|speech(?: and language)? therapy|speech[- ]language pathology|special instruction|audiology|assistive technology|psychological services?|social work services?|family training|nutrition services?|nursing services?|vision services?|orientation and mobility|sign language services?)\b/giu,
  },
  { topic: 'service-type', pattern: /\b(?:OT|PT|SLP)\b/gu },
  {
    topic: 'ecmh',
    pattern:
      /\b(?:I?ECMHC?(?: consult(?:ant|ation|s|ing)?)?|(?:I\.?)?E\.C\.M\.H\.?|(?:(?:infant (?:and|&) )?early[- ]childhood |infant )?mental[- ]health consult(?:ant|ation|ing))(?!\p{L})/giu,
  },
  {
    topic: 'ecmh-elsewhere',
    pattern:
      /\b(?:(?:preschool|child ?care|day ?care|head start|pediatric(?:ian)?|primary care|clinic|school district|district|school)(?:['’]s)? (?:I?ECMHC?|early childhood mental health|mental health) consult(?:ant|ation)|expulsion prevention)\b/giu,
  },
  {
    topic: 'ecmh-elsewhere',
    pattern:
      /\b(?:I?ECMHC?|mental health) consult(?:ant|ation) (?:from|of|at|through|employed by|who works for) (?:the |her |his |their |our )?(?:\p{L}+['’]?s? ){0,2}?(?:head start|child ?care|day ?care|preschool|school district|school|pediatric(?:ian|s)?|primary care|doctor)\b/giu,
  },
  {
    topic: 'credential',
    pattern:
      /\b(?:IMH|OIFA(?:-?I)?|OIFP(?:-?II)?|OIMHP(?:-?III)?|infant mental health (?:credential|service|level \w+))\b/gu,
  },
  {
    topic: 'counseling',
    pattern:
      /\b(?:counsel(?:l?ing|l?or)|psychotherap(?:y|ist)|(?:play|trauma|family|art|music|dyadic|child[- ]parent|mental health|behaviou?r(?:al)?) (?:psycho)?therap(?:y|ist)|PCIT|mental health (?:services?|treatment|agency|care)|CPP|TF-?CBT|EMDR|behaviou?ral health (?:services?|treatment|agency|care))\b/giu,
  },
  {
    topic: 'outside-therapy',
    pattern:
      /\b(?:outpatient(?: (?:OT|PT|SLP|speech|\w+ therapy))?|ABA(?: therapy)?|applied behaviou?r analysis|private (?:speech|occupational|physical|OT|PT|SLP)(?: therapy)?|(?:hospital|clinic)(?:[- ]based)? (?:speech|occupational|physical|OT|PT|SLP)(?: therapy)?)\b/giu,
  },
  { topic: 'joint', pattern: /\b(?:joint (?:home )?visits?|co-?treat(?:s|ment)?|visits? together)\b/giu },
  { topic: 'service-coordination', pattern: /^\s*(?:EI )?service coordination\b/giu },
  {
    topic: 'service-as-outcome',
    pattern:
      /\b(?:will|to) (?:receive|get|have|attend|participate in) (?:an? )?(?:\w+ ){0,3}?(?:OT|PT|SLP|occupational therapy|physical therapy|speech(?: and language)? therapy|special instruction|therapy|early intervention services?|EI services?)\b/giu,
  },
  {
    topic: 'schedule',
    pattern:
      /\b(?:\d+\s*(?:x|×|times?)\s*(?:\/|an?|per|each|every)?\s*(?:week|month|wk|mo)\w*|(?:once|twice|three times) (?:a|per|each|every) (?:week|month)|(?:bi-?)?weekly|(?:bi-?)?monthly|(?:every|each) (?:other |second )?(?:day|week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days|\d+\s*(?:-| )?(?:min(?:ute)?s?|hrs?|hours?)\b)/giu,
  },
]
