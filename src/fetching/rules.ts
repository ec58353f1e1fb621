const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** What failed is tried again after five minutes, then after four times as long each time, and five times at most. */
const firstRetry = 5 * minute
const mostAttempts = 6

/**
 * When to try again what may go better later, or null to give up. Times are milliseconds since 1970.
 * @param attempts How often it failed, this time included.
 * @param notBefore When the server wants to be asked again.
 */
export function nextAttempt(attempts: number, now: number, notBefore = 0): number | null {
  if (attempts >= mostAttempts) return null
  return Math.max(now + firstRetry * 4 ** (attempts - 1), notBefore)
}

/**
 * When to look again at an article, or null for never: after a quarter of the time that it has been as it is, but after
 * half an hour at least and a week at most, until it has been so for sixty days. So a new article is looked at often, an
 * old one rarely, and one that was edited often again.
 * @param changed When it was published or last changed.
 */
export function nextLook(changed: number, now: number): number | null {
  const age = Math.max(now - changed, 0)
  if (age > 60 * day) return null
  return now + Math.min(Math.max(age / 4, hour / 2), 7 * day)
}

/** How often a feed or sitemap that is watched is read again. */
export const listInterval = 15 * minute

/** How often a list is tried again that has failed for long. */
export const slowestRetry = day
