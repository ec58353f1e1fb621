/** What the program ends with. */
export const exitCodes = {
  done: 0,
  /** Some of the articles were refused; the others are done. */
  someRefused: 1,
  /** Wrong usage, a bad setting, or a file or database that cannot be used: nothing more was done. */
  failed: 2,
} as const
