import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { MemoryReport } from './streaming-child.ts'

const child = fileURLToPath(new URL('./streaming-child.ts', import.meta.url))
/** Resident memory is shown after each of so many pieces of the stream. */
const pieces = 10
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)

/**
 * Streams articles through `verbatim extract -` in a process of its own, round and round, and prints how much memory
 * that process holds.
 */
export async function streamArticles(lines: readonly string[], count: number): Promise<void> {
  const extraction = spawn(process.execPath, [child], { stdio: ['pipe', 'ignore', 'inherit', 'ipc'] })
  const reports: MemoryReport[] = []
  extraction.on('message', (report: MemoryReport) => reports.push(report))
  const closed = once(extraction, 'close') as Promise<[code: number | null]>
  console.log(
    `\nStreaming ${count.toLocaleString('en')} articles through \`verbatim extract -\`\n${'articles'.padStart(10)}${'resident MB, highest since the row before'.padStart(44)}`,
  )
  const began = performance.now()
  for (let sent = 1; sent <= count; sent++) {
    if (!extraction.stdin!.write(`${lines[sent % lines.length]}\n`)) await once(extraction.stdin!, 'drain')
    if (sent % Math.ceil(count / pieces) === 0 && reports.length > 0) {
      console.log(
        `${String(sent).padStart(10)}${megabytes(Math.max(...reports.splice(0).map(({ resident }) => resident))).padStart(44)}`,
      )
    }
  }
  extraction.stdin!.end()
  const [code] = await closed
  const last = reports.at(-1)
  if (code !== 0 || !last) throw new Error(`extraction ended with code ${code}`)
  const seconds = ((performance.now() - began) / 1000).toFixed(0)
  console.log(
    `peak resident memory ${megabytes(last.peak)} MB; ${seconds} s by the clock, ${last.cpu.toFixed(0)} s of CPU time`,
  )
}
