/** How often to look whether npm is still there, in milliseconds. */
const interval = 500

/**
 * Aborts when npm, which started this process, is gone; undefined where it did not. npm hands a signal to the shell that
 * it starts scripts with, and not every shell hands it on: the shell ends, and this process gets another parent. Call it
 * before anything that takes time: a parent that is gone by then is not missed.
 */
export function npmGone(): AbortSignal | undefined {
  if (process.env['npm_lifecycle_event'] === undefined) return undefined
  const parent = process.ppid
  const gone = new AbortController()
  setInterval(() => {
    if (process.ppid !== parent) gone.abort()
  }, interval).unref()
  return gone.signal
}
