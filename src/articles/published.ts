/**
 * The instant of an ISO 8601 date or date and time with zone, in UTC with milliseconds; of a date alone its midnight in
 * UTC.
 */
export function instantOf(published: string): string {
  return new Date(published).toISOString()
}

/** The calendar day, `YYYY-MM-DD`, where it was published. */
export function dayOf(published: string): string {
  return published.slice(0, 10)
}
