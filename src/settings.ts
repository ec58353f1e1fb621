import { z } from 'zod'

const whole = (min: number, max: number) =>
  z.coerce
    .number(`expected a whole number from ${min} to ${max}`)
    .pipe(
      z
        .number()
        .int(`expected a whole number from ${min} to ${max}`)
        .min(min, `expected a whole number from ${min} to ${max}`)
        .max(max, `expected a whole number from ${min} to ${max}`),
    )

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const origins = /^(?:\*|[a-z][\w+.-]*:\/\/[^\s,/?#]+(?:[\s,]+[a-z][\w+.-]*:\/\/[^\s,/?#]+)*)$/i

/** Every setting, named as in the environment, with what it means and its default. */
export const settingsSchema = z.object({
  HOST: z.string().default('127.0.0.1').describe('Address that the service listens on.'),
  PORT: whole(0, 65535).default(3000).describe('Port that the service listens on. 0 takes a free one.'),
  DATABASE_URL: z
    .string()
    .regex(
      /^(sqlite:(?!\/\/).|postgres(ql)?:\/\/.)/,
      'expected sqlite:PATH or postgres://USER:PASSWORD@HOST/DATABASE, for example sqlite:data/verbatim.sqlite',
    )
    .default('sqlite:data/verbatim.sqlite')
    .describe(
      'Where the data is kept: `sqlite:` and the path of a file, which is created if it does not exist; or the address of a PostgreSQL database.',
    ),
  READ_DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/.)?/, 'expected postgres://USER:PASSWORD@HOST/DATABASE')
    .default('')
    .describe(
      'Address of a PostgreSQL standby of the database, from which requests that only read are answered (see scaling). Empty for none.',
    ),
  READ_ACCESS: z
    .enum(['open', 'key'], 'expected open or key')
    .default('open')
    .describe(
      'Whether anyone may read (`open`), or only clients with an API key of scope `read` (`key`). Writing always needs a key.',
    ),
  LOG_LEVEL: z
    .enum(logLevels, `expected one of ${logLevels.join(', ')}`)
    .default('info')
    .describe(
      'How much the service logs, as JSON lines on standard error: `fatal`, `error`, `warn`, `info`, `debug`, `trace` or `silent`.',
    ),
  BODY_LIMIT: whole(1024, 1024 ** 3)
    .default(5 * 1024 ** 2)
    .describe('Largest request body in bytes.'),
  IMPORT_LIMIT: whole(1024, 1024 ** 4)
    .default(1024 ** 3)
    .describe(
      'Largest body in bytes of a request with many articles, one per line. A line may be as long as BODY_LIMIT.',
    ),
  KEEP_PAGES: z
    .enum(['yes', 'no'], 'expected yes or no')
    .default('yes')
    .describe(
      'Whether web pages and documents are kept as they were received, beside the texts read from them: `yes` or `no`.',
    ),
  OUTLETS_FILE: z
    .string()
    .default('')
    .describe(
      'File that says what outlets are called, by host or by the name that a page has (see getting articles in). Empty for none.',
    ),
  FETCHING: z
    .enum(['off', 'on'], 'expected off or on')
    .default('off')
    .describe(
      'Whether clients with an API key of scope `ingest` may have public addresses fetched: `off` or `on`. `on` also tries again what failed before.',
    ),
  PAGE_LIMIT: whole(1, 1000).default(100).describe('Most items on one page of a list.'),
  RATE_LIMIT: whole(0, 1_000_000)
    .default(600)
    .describe(
      'Most requests per minute of one API key or, without a key, of one address. 0 sets no limit. Health checks do not count.',
    ),
  TRUST_PROXY: z
    .enum(['no', 'yes'], 'expected no or yes')
    .default('no')
    .describe(
      'Whether to take the address of the client from `X-Forwarded-For`, as set by a proxy in front of the service: `yes` or `no`.',
    ),
  CORS_ORIGIN: z
    .string()
    .regex(origins, 'expected * or origins such as https://reader.example, separated by commas')
    .default('*')
    .describe('Origins whose scripts may use the service from a browser, separated by commas. `*` allows any.'),
  EVENT_LOOP_DELAY_LIMIT: whole(0, 60_000)
    .default(1000)
    .describe(
      'Delay of the event loop, in milliseconds, above which the service answers 503 until it has caught up. 0 sets no limit.',
    ),
  REQUEST_TIMEOUT: whole(0, 3_600_000)
    .default(300_000)
    .describe('Milliseconds within which a request must have arrived in full. 0 waits for ever.'),
})

/** The settings that the service runs with. */
export type Settings = z.output<typeof settingsSchema>

/** Some settings are invalid; the message has one line for each, with its name and what was expected. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/**
 * Reads the settings from an environment. An empty variable counts as absent; other variables are ignored.
 * @throws SettingsError naming each invalid setting, what was expected and what was found.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.keys(settingsSchema.shape).map((name) => [name, environment[name]?.trim() || undefined]),
  )
  const result = settingsSchema.safeParse(given)
  if (result.success) return result.data
  const lines = result.error.issues.map(({ path, message }) => {
    const name = String(path[0])
    return `${name}: ${message}, found ${JSON.stringify(given[name])}`
  })
  throw new SettingsError(lines.join('\n'))
}
