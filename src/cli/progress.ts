/** Tells a person at a terminal how far long work has come. */
export interface Progress {
  /** One more is done. */
  step(): void
  /** Clears the line, so that something else can be printed. */
  clear(): void
}

/** How often the line is written anew. */
const milliseconds = 200

/** Progress on standard error; nothing at all where that is not a terminal. @param what is counted, in the plural */
export function showProgress(what: string): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, clear: () => {} }
  const begun = performance.now()
  let count = 0
  let shown = begun
  return {
    step: () => {
      count++
      const now = performance.now()
      if (now - shown < milliseconds) return
      shown = now
      process.stderr.write(`\r${count} ${what}, ${Math.round((count * 1000) / (now - begun))} a second\x1b[K`)
    },
    clear: () => process.stderr.write('\r\x1b[K'),
  }
}
