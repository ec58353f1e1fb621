/** A range of instants, as filters give it: days or instants, both ends included. */
export interface Period {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

const isDay = (when: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(when)

/** The first instant of a period in the form in which instants are stored. */
export function firstInstant(when: string): string {
  return new Date(when).toISOString()
}

/** The last instant of a period: a day's last millisecond in UTC, or the instant itself. */
export function lastInstant(when: string): string {
  return new Date(isDay(when) ? `${when}T23:59:59.999Z` : when).toISOString()
}
