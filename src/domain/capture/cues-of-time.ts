/** Words for how often, how long, where and in what way. */

export const cuesOfTime = [
  {
    cue: 'frequency',
    pattern:
      /(?<![A-Za-zÀ-ɏ\d])(?:\d+\s*(?:x|×|times?|visits?)\s*(?:\/|an?|per|each|every)?\s*(?:week|month|wk|mo|year|yr|quarter)\w*|(?:once|twice|one time|two times|three times|four times|six times) (?:an?|per|each|every) (?:week|month|year|quarter)|(?:bi-?)?weekly|(?:bi-?)?monthly|quarterly|every (?:other |second |two |2 |three |four |six )?(?:weeks?|months?|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|(?:a|per|each) (?:week|month)|\d+\s*(?:days|hours) (?:an?|per) week|(?:una|dos|tres|cuatro) ve(?:z|ces) (?:por|a la|al) (?:semana|mes)|cada (?:dos )?(?:semanas?|mes(?:es)?)|on (?:mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays))(?![A-Za-zÀ-ɏ])/giu,
  },
  { cue: 'minutes', pattern: /(?<![A-Za-zÀ-ɏ\d])\d{1,3}\s*-?\s*(?:min(?:ute)?s?|minutos)\b/giu },
  { cue: 'hours', pattern: /(?<![A-Za-zÀ-ɏ\d])(?:1|one|an|una)\s*-?\s*(?:hours?|hrs?|hora)\b/giu },
  { cue: 'individual', pattern: /\b(?:individual(?:ly)?|one[- ]on[- ]one|1:1)\b/giu },
  { cue: 'group', pattern: /\b(?:in (?:a|the) group|group (?:session|setting)s?)\b/giu },
  {
    cue: 'virtual',
    pattern: /\b(?:virtual(?:ly)?|telehealth|by video|on video|video (?:calls?|visits?)|zoom)\b/giu,
  },
  {
    cue: 'location',
    pattern:
      /\b(?:(?:at|in) (?:the )?(?:home|family['’]s home|child ?care|day ?care|library|park|grandma['’]s(?: house)?|playground)|home(?= ?[,.]|$| with| by|\b visit)|child ?care(?= ?[,.]|$)|en (?:la )?casa)(?![A-Za-zÀ-ɏ])/giu,
  },
] as const
