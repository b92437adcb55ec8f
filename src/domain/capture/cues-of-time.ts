/** Words for how often, how long, where and in what way. */

export const cuesOfTime = [
  [
    'frequency',
    `# sessions; # x|times|time|visits|visit|sessions|session|days|hours|hour|veces|vez a|an|per|each|every|por|al|a|la? la|el? week|weeks|month|months|year|quarter|semana|mes|día|wkly; # x weekly|monthly; # x every? # week|weeks|month|months; once|twice|thrice a|an|per|each|every? other? week|month|year|quarter; one|two|three|four time|times|visit|visits a|per|each|every week|month|year|quarter; # x; weekly|biweekly|monthly|bimonthly|quarterly|semiweekly; bi|semi weekly|monthly; every|each other|second|two|three|four|six|single|#? week|weeks|month|months|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|mon|tues|wed|thurs|fri; every|each # to # weeks|months; a|per|each week|month; una|dos|tres|cuatro vez|veces por|a|al la? semana|mes; cada dos|otra|# semana|semanas|mes|meses?; cada semana|mes|lunes|martes|miércoles|jueves|viernes|quince; todas las semanas; todos los lunes|martes|miércoles|jueves|viernes|sábados|domingos|meses; los lunes|martes|miércoles|jueves|viernes|sábados|domingos; semanal|mensual|semanalmente|mensualmente; on mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays; mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays; =MWF`,
  ],
  ['minutes', `# minutes|minutos`],
  ['hours', `1|one|an|una|# hour|hours|hora|horas`],
  ['individual', `individual|individually; one on one; 1 on 1; # to? 1`],
  ['group', `in a|the small? group; group session|sessions|setting|therapy; small group; en grupo`],
  [
    'virtual',
    `virtual|virtually|telehealth|zoom|teletherapy|facetime|telepractice; by|on|over|via video|phone|zoom; video call|calls|visit|visits; por video|teléfono`,
  ],
  [
    'location',
    `at|in the|their|his|families|family|<family>? home|house|childcare|daycare|library|park|playground|preschool|apartment; at|in child|day care; at grandma* house?; home|daycare|childcare; child care; en la? casa|guardería`,
  ],
] as const
