import { Option } from 'commander'
import { defaultDatabaseUrl } from '../database/engine.ts'

/** `--database`: a URL, or simply the path of an SQLite file. */
export function databaseOption(): Option {
  return new Option('--database <url>', 'where the data is kept: sqlite:PATH, or the path alone')
    .env('DATABASE_URL')
    .default(defaultDatabaseUrl)
    .argParser(databaseUrl)
}

/** A variable that is set to nothing counts as not set. */
function databaseUrl(value: string): string {
  if (value.trim() === '') return defaultDatabaseUrl
  return /^[a-z][a-z0-9+]+:/.test(value) ? value : `sqlite:${value}`
}
