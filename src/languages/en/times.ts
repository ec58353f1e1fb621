import type { TimeWords } from '../language.ts'

export const times: TimeWords = {
  weekdays: 'Monday/Mon Tuesday/Tue/Tues Wednesday/Wed Thursday/Thu/Thurs Friday/Fri Saturday/Sat Sunday/Sun',
  months: `
    January/Jan February/Feb March/Mar April/Apr May June/Jun July/Jul August/Aug September/Sept/Sep October/Oct
    November/Nov December/Dec
  `,
  daysAgo: ['today tonight', 'yesterday'],
  units: { day: 'day days', week: 'week weeks', month: 'month months', year: 'year years' },
  last: 'last past previous',
  current: 'this',
  ago: 'ago earlier',
  counts: 'a/an/one two three four five six seven eight nine ten eleven twelve',
  leading: 'on in late early the of during',
  yearAfter: 'in during of since',
  ordinal: 'st nd rd th',
  betweenDateWords: 'of the',
}
