import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import t, { type Test } from 'tap'
import { openDatabase } from '../../src/database/open.ts'
import { emptyDatabaseUrl, onPostgres } from '../database/fresh.ts'

const program = fileURLToPath(new URL('importing.ts', import.meta.url))
/** How articles are imported: each by itself, or many in one transaction. */
const imports = [
  // What a server of its own makes durable is for its own tests: here it is when something counts as acknowledged.
  { how: 'one', kills: onPostgres ? 8 : 42, articles: 200 },
  { how: 'many', kills: onPostgres ? 4 : 8, articles: 160 },
] as const

const syllables = ['ba', 'ke', 'di', 'lo', 'mu', 'ra', 'se', 'ti', 'vo', 'nu', 'pa', 'fe', 'gi', 'zo', 'ju', 'ha']
const word = (n: number): string => [n, n >> 4, n >> 8].map((part) => syllables[part & 15]).join('')

/** Some words that nobody else says, the same for the same number. */
const words = (n: number): string => Array.from({ length: 7 }, (_, k) => word((n * 7 + k) * 2654435761)).join(' ')

/**
 * A quotation that two other articles print, too, and one of its own: quotes and speakers change with every article.
 */
const article = (round: number, n: number) => ({
  id: `${round}-${n}`,
  outlet: `Outlet ${n % 7}`,
  published: '2026-03-01',
  text: `“${words(round * 1000 + Math.floor(n / 3))},” Mara Dole said.\n\n“${words(500_000 + round * 1000 + n)},” Ian Pell said.`,
})

type Import = (typeof imports)[number]

/**
 * Imports articles and kills the process some milliseconds after the first were acknowledged.
 * @returns the ids of those that were.
 */
async function killInTheMiddle(
  url: string,
  folder: string,
  round: number,
  { how, articles }: Import,
): Promise<string[]> {
  const [input, output] = [join(folder, `${round}.ndjson`), join(folder, `${round}.results`)]
  await writeFile(input, Array.from({ length: articles }, (_, n) => `${JSON.stringify(article(round, n))}\n`).join(''))
  const child = spawn(process.execPath, [program, url, input, output, how])
  child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), (round * 37) % 150))
  const said = await text(child.stdout)
  const lines = (how === 'one' ? said : await readFile(output, 'utf8')).split('\n').slice(0, -1)
  return lines.flatMap((line) => (JSON.parse(line) as { id?: string }).id ?? [])
}

async function checkDatabase(t: Test, url: string, ids: readonly string[]): Promise<void> {
  const db = await openDatabase(url, { readonly: true })
  try {
    if (!onPostgres) {
      t.same((await sql`pragma integrity_check`.execute(db)).rows, [{ integrity_check: 'ok' }])
      t.same((await sql`pragma foreign_key_check`.execute(db)).rows, [])
    }
    const stored = new Set((await db.selectFrom('articles').select('id').execute()).map(({ id }) => id))
    t.same(
      ids.filter((id) => !stored.has(id)),
      [],
      'every acknowledged article is there',
    )
    const { rows: half } = await sql`
      select articles.id from articles where (select count(*) from revisions where article_id = articles.id) != 1
        or (select count(*) from quotations join memberships on quotation_id = quotations.id where article_id = articles.id and marked = 1) != 2
    `.execute(db)
    t.same(half, [], 'none is there by half')
    const { rows: counts } = await sql`
      select quotes.id from quotes where quotations !=
        (select count(*) from memberships join quotations on quotations.id = quotation_id where quote_id = quotes.id and marked = 1)
    `.execute(db)
    t.same(counts, [], 'and every quote counts those that it has')
  } finally {
    await db.destroy()
  }
}

for (const one of imports) {
  t.test(
    `killed ${one.kills} times while importing (${one.how} at a time), nothing that was acknowledged is lost`,
    async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'verbatim-'))
      t.teardown(() => rm(folder, { recursive: true }))
      const url = await emptyDatabaseUrl(t)
      const ids: string[] = []
      for (let round = 0; round < one.kills; round++) {
        ids.push(...(await killInTheMiddle(url, folder, round, one)))
        await checkDatabase(t, url, ids)
      }
      t.ok(ids.length >= one.kills, 'some were acknowledged')
    },
  )
}
