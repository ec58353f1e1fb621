import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../../src/cli/verbatim.js', import.meta.url))

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line as a user does. @param input what comes on standard input */
export function verbatim(
  args: readonly string[],
  options: {
    readonly input?: string | Buffer
    readonly cwd?: string
    readonly env?: NodeJS.ProcessEnv
    /** Run by another user than the test. */
    readonly uid?: number
  } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const command = [process.execPath, launcher, ...args]
    // What the test runner adds writes into the test's own folder.
    if (options.uid !== undefined) command.unshift('env', '-u', 'NODE_OPTIONS')
    const child = spawn(command[0]!, command.slice(1), {
      cwd: options.cwd,
      ...(options.uid === undefined ? {} : { uid: options.uid }),
      env: { ...process.env, DATABASE_URL: '', ...options.env },
    })
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
  })
}

/** The values on lines of JSON. */
export function rowsOf(out: string): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}
