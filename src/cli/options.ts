import { InvalidArgumentError, Option } from 'commander'
import { fields, type Columns, type Field } from '../articles/sources/columns.ts'
import { isScope, scopeNames, type Scope } from '../access/scopes.ts'
import { defaultDatabaseUrl } from '../database/engine.ts'

/** `--database`: a URL, or simply the path of an SQLite file. */
export function databaseOption(): Option {
  return new Option('--database <url>', 'database to use: sqlite:PATH, or just the path; or postgres://…')
    .env('DATABASE_URL')
    .default(defaultDatabaseUrl)
    .argParser(databaseUrl)
}

/** A variable that is set to nothing counts as not set. */
export function databaseUrl(value: string): string {
  if (value.trim() === '') return defaultDatabaseUrl
  return /^[a-z][a-z0-9+]+:/.test(value) ? value : `sqlite:${value}`
}

/** `--outlet`: of articles that name none. */
export function outletOption(): Option {
  return new Option('--outlet <name>', 'outlet of articles that name none').default('Unknown outlet')
}

/** `--title`: like the two below, what a text does not say of itself. */
export function titleOption(): Option {
  return new Option('--title <text>', 'headline of the one article that is read, where it has none')
}

/** `--url` */
export function urlOption(): Option {
  return new Option('--url <address>', 'where that article was published, if it does not say')
}

/** `--published` */
export function publishedOption(): Option {
  return new Option('--published <time>', 'when, if it does not say: ISO 8601 date, or date and time with zone')
}

/** `--keep-pages`: whether what articles are read from is kept. */
export function keepPagesOption(): Option {
  return new Option('--keep-pages <yes|no>', 'keep pages and documents as they were received')
    .env('KEEP_PAGES')
    .choices(['yes', 'no'])
    .default('yes')
}

/** `--outlets`: what outlets are called. */
export function outletsOption(): Option {
  return new Option('--outlets <file>', 'CSV table that says what outlets are called, by host or name found').env(
    'OUTLETS_FILE',
  )
}

/** `--urls`: addresses beside those on the command line. */
export function urlsOption(): Option {
  return new Option('--urls <file>', 'file with addresses to fetch, one a line')
}

/** `--columns`: where a table keeps the fields of its articles. */
export function columnsOption(): Option {
  return new Option('--columns <field=heading...>', 'columns of a table, where the headings do not show it').argParser(
    columns,
  )
}

function columns(value: string, before: Columns = {}): Columns {
  const [, field, heading] = /^([a-z]+)=(.+)$/s.exec(value) ?? []
  if (!heading || !fields.includes(field as Field))
    throw new InvalidArgumentError(`expected FIELD=HEADING with one of ${fields.join(', ')}, found "${value}".`)
  return { ...before, [field as Field]: heading }
}

/** `--min-confidence`: how certain an attribution must be for its speaker to be named. */
export function minConfidenceOption(): Option {
  return new Option('--min-confidence <p>', 'print null for speakers less certain than this, 0 to 1')
    .default(0)
    .argParser(probability)
}

function probability(value: string): number {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError(`expected a number from 0 to 1, found "${value}".`)
  return number
}

/** `--scope`: several, each with an option of its own, or separated by spaces or commas. */
export function scopeOption(): Option {
  return new Option('--scope <scope...>', 'what the key allows; may be given several times')
    .argParser(scopeList)
    .makeOptionMandatory()
}

function scopeList(value: string, before: Scope[] = []): Scope[] {
  const named = value.split(',')
  const unknown = named.find((name) => !isScope(name))
  if (unknown !== undefined) throw new InvalidArgumentError(`expected ${scopeNames.join(', ')}, found "${unknown}".`)
  return [...before, ...(named as Scope[])]
}

/** Reads the value of an option that is a number of things. */
export function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError(`expected a whole number, found "${value}".`)
  return Number(value)
}

/** Reads the value of `--jobs`. */
export function jobs(value: string): number {
  const number = wholeNumber(value)
  if (number === 0) throw new InvalidArgumentError('expected at least 1.')
  return number
}
