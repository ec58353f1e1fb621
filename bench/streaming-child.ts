/**
 * Runs `verbatim extract -` and tells the process that started it how much memory it holds: now and then, and at its
 * end.
 */
import { main } from '../src/cli/main.ts'

export interface MemoryReport {
  /** Bytes held at this moment, and the most held so far. */
  readonly resident: number
  readonly peak: number
  /** Seconds of CPU time so far. */
  readonly cpu: number
}

const interval = 100

function report(): void {
  const { user, system } = process.cpuUsage()
  const message: MemoryReport = {
    resident: process.memoryUsage.rss(),
    peak: process.resourceUsage().maxRSS * 1024,
    cpu: (user + system) / 1e6,
  }
  process.send!(message)
}

const timer = setInterval(report, interval)
process.exitCode = await main(['extract', '-'])
clearInterval(timer)
report()
process.disconnect()
