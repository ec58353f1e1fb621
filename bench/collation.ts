/**
 * How long a collation of many witnesses takes: copies of one text, each with its own omissions, substitutions and
 * typography.
 *
 *     npm run bench:collation -- [WITNESSES [WORDS]]
 */
import { collate } from '../src/variants/index.ts'
import type { Witness } from '../src/variants/index.ts'
import { randomFrom } from './invented-coverage.ts'

const [count, length] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 200)]
const runs = 7

const random = randomFrom(2026)
const words = Array.from({ length }, (_, i) => (i % 3 === 0 ? 'the' : `word${Math.floor(i * random())}`))

function copy(number: number): Witness {
  const printed = words.flatMap((word) => {
    const kind = random()
    return kind < 0.03
      ? []
      : kind < 0.06
        ? [`other${Math.floor(99 * random())}`]
        : kind < 0.12
          ? [word.toUpperCase()]
          : [word]
  })
  return { id: `w${number}`, label: `Outlet ${number}`, parts: [printed.join(' ')] }
}

const witnesses = Array.from({ length: count }, (_, number) => copy(number))
const base = { label: 'base', text: words.join(' ') }
const times = Array.from({ length: runs + 1 }, () => {
  const before = process.cpuUsage()
  const began = performance.now()
  collate(base, witnesses)
  const { user, system } = process.cpuUsage(before)
  return { clock: performance.now() - began, cpu: (user + system) / 1000 }
}).slice(1)

const median = (values: readonly number[]): string =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!.toFixed(0)

const [clock, cpu] = [median(times.map((time) => time.clock)), median(times.map((time) => time.cpu))]
console.log(`${count} witnesses of about ${length} words: ${clock} ms, ${cpu} ms of CPU (median of ${runs} runs)`)
