/**
 * Extraction over hostile texts, each at two sizes: where the time per megabyte grows with the size, the work is more
 * than linear.
 *
 *     node bench/hostile.ts [PART OF A NAME]
 */
import { extract } from '../src/extract.ts'
import { hostileTexts } from './hostile-texts.ts'

const megabyte = 1_000_000
/** The full size is this many times the small one. */
const growth = 5
/** A text that takes longer than this at the small size is not tried at the full one. */
const longestWait = 10_000
/** Time per megabyte may differ this much between the sizes by chance and by caches. */
const tolerated = 2.5

/** Milliseconds; not a number where extraction threw. */
function timed(text: string): number {
  const began = performance.now()
  try {
    extract(text, { language: 'en' })
  } catch (error) {
    console.log(`  ${String(error)}`)
    return NaN
  }
  return performance.now() - began
}

/** The best of several runs, as far as they are short, in milliseconds per megabyte. */
function perMegabyte(text: string): number {
  let best = timed(text)
  for (let spent = best, runs = 1; spent < 1_500 && runs < 5; runs++) {
    const again = timed(text)
    best = Math.min(best, again)
    spent += again
  }
  return (best / text.length) * megabyte
}

const wanted = process.argv[2] ?? ''
let worse = 0
timed(hostileTexts['one paragraph of prose']![1](megabyte))
console.log(
  `${'text'.padEnd(36)}${'size MB'.padStart(9)}${'ms/MB'.padStart(9)}${'size MB'.padStart(9)}${'ms/MB'.padStart(9)}${'ratio'.padStart(7)}`,
)
for (const [name, [length, make]] of Object.entries(hostileTexts)) {
  if (!name.includes(wanted)) continue
  const small = make(Math.ceil(length / growth))
  const sizes = (text: string): string => (text.length / megabyte).toFixed(2).padStart(9)
  const before = perMegabyte(small)
  if ((before * small.length) / megabyte > longestWait) {
    worse++
    console.log(`${name.padEnd(36)}${sizes(small)}${before.toFixed(0).padStart(9)}  too slow to go on`)
    continue
  }
  const full = make(length)
  const after = perMegabyte(full)
  const ratio = after / before
  if (!(ratio <= tolerated)) worse++
  console.log(
    `${name.padEnd(36)}${sizes(small)}${before.toFixed(0).padStart(9)}${sizes(full)}${after.toFixed(0).padStart(9)}${ratio.toFixed(1).padStart(7)}${ratio <= tolerated ? '' : '  grows'}`,
  )
}
console.log(worse === 0 ? 'None grows faster than its text.' : `${worse} grow faster than their text.`)
