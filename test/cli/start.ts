import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Test } from 'tap'
import { newDatabaseUrl } from '../database/fresh.ts'

const program = fileURLToPath(new URL('../../src/cli/verbatim.js', import.meta.url))

/** Starts the program with a database of its own; gives its address once it says that it is ready. */
export async function start(t: Test, args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [program, 'serve', ...args], {
    env: {
      ...process.env,
      PORT: '0',
      DATABASE_URL: await newDatabaseUrl(t),
      // A busy machine must get the same answers as an idle one.
      EVENT_LOOP_DELAY_LIMIT: '0',
      ...environment,
    },
  })
  t.teardown(() => child.kill('SIGKILL'))
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const complaints = text(child.stderr)
  let said = ''
  const base = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0]
      if (address !== undefined && said.includes('Ctrl+C')) resolve(address)
    })
  })
  return { child, base, ended, complaints, said: () => said }
}
