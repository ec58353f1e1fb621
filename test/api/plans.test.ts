import { brotliCompressSync } from 'node:zlib'
import pg from 'pg'
import t from 'tap'
import { generatedCoverage } from '../../bench/generated-coverage.ts'
import { Rows } from '../../bench/generated-rows.ts'
import { bulkLoad } from '../../bench/bulk-load.ts'
import { readingOptions } from '../../src/database/postgres/open.ts'
import { onPostgres, newDatabaseUrl } from '../database/fresh.ts'
import { serviceOn } from './service.ts'

/*
 * Reads the plans of everything that PostgreSQL is asked when the API is read: none may go through a table that grows
 * from one end to the other. The database holds some thousands of quotations, whose statistics are those of a million:
 * PostgreSQL is told that each page holds so many more rows. So it chooses as it would there; with sequential scans
 * merely forbidden, it would also enter an index to read all of it.
 */

const quotations = 4000
const times = 250

/** Tables that hold a row for each outlet or each client, and not for what is read. */
const small = new Set(['outlets', 'api_keys', 'sessions', 'kysely_migration', 'kysely_migration_lock'])

/** Rows of what invented coverage lacks. */
const further = [
  `insert into changes (position, at, kind, resource, subject_id)
    select n, '2026-01-09T00:00:00.000Z', 'changed', 'quote', 'q' || n from generate_series(1, 2000) n`,
  `insert into audit_entries (position, at, action, subject_id, actor_id, detail)
    select n, '2026-01-09T00:00:00.000Z', 'article-created', 'a' || n, 'k' || n % 7, '{}' from generate_series(1, 2000) n`,
  `insert into corrections (id, kind, quotation_id, article_id, speaker_key, reason, curator_id, curator_name, created_at)
    select 'c' || n, 'speaker', 'p' || n, 'a' || n, 'k' || n, '', 'k' || n % 7, '', '2026-01-09' from generate_series(1, 2000) n`,
  `insert into corrected_quotations (quotation_id, correction_id) select quotation_id, id from corrections`,
  `insert into revocations (correction_id, reason, curator_id, curator_name, revoked_at)
    select id, '', '', '', '2026-01-10' from corrections limit 100`,
  `insert into dismissed_quotations (quotation_id, article_id, span_start, span_end, text, rule)
    select 'd' || id, id, 0, 1, '', '' from articles`,
  `insert into replaced_quotations (quotation_id, article_id, revision) select 'r' || id, id, 1 from articles`,
  `insert into title_quotations (article_id, ordinal, span_start, span_end, text, confidence)
    select id, 0, 0, 1, '', 1 from articles`,
  `insert into speaker_aliases (speaker_id, alias, articles) select id, 'the ' || name, 1 from speakers`,
  `insert into joint_speakers (article_id, key, member_key)
    select article_id, min(key), max(key) from article_speakers group by article_id having count(*) > 1`,
  `insert into given_texts (id, speaker_name, speaker_key, date, text, added_at, added_by)
    select 'g' || key, name, key, '2026-01-09', '', '', '' from speakers`,
  `insert into page_contents (digest, compressed) select 'd' || id, '\\x${brotliCompressSync('').toString('hex')}' from articles`,
  `insert into received_pages (article_id, revision, digest, length, media_type, reader_version)
    select id, 1, 'd' || id, 0, 'text/html', 1 from articles`,
  `insert into fetches (id, address, state, asked_at, attempts) select 'f' || n, '', '', '', 0 from generate_series(1, 2000) n`,
]

/**
 * Makes the statistics those of so many more rows: PostgreSQL takes each page to hold them, and columns of ids, which
 * have a value for every few rows, to have as many more values.
 */
const asOfMany = [
  `update pg_statistic set stadistinct = -stadistinct / reltuples
    from pg_class where pg_class.oid = starelid and relnamespace = 'public'::regnamespace and stadistinct > reltuples / 10`,
  `update pg_statistic set stakind1 = 0, stanumbers1 = null, stavalues1 = null
    from pg_class where pg_class.oid = starelid and relnamespace = 'public'::regnamespace and stadistinct < 0 and stakind1 = 1`,
  `update pg_class set reltuples = reltuples * ${times}
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'i') and reltuples > 0`,
]

type Statement = readonly [text: string, values: readonly unknown[]]

/** Notes what connections ask their server. @returns what was asked since the last time */
function listen(): () => Statement[] {
  const asked = new Map<string, readonly unknown[]>()
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function (this: pg.Client, ...given: unknown[]) {
    const [first, values = []] = given as [string | { text: string; values?: unknown[] }, unknown[]?]
    const [text, bound] = typeof first === 'string' ? [first, values] : [first.text, first.values ?? []]
    if (/^(select|with)\b/.test(text) && Array.isArray(bound)) asked.set(text, bound)
    return (query as (...all: unknown[]) => unknown).apply(this, given)
  } as typeof query
  t.teardown(() => (pg.Client.prototype.query = query))
  return () => {
    const all = [...asked]
    asked.clear()
    return all
  }
}

interface Plan {
  'Node Type': string
  Filter?: string
  'Relation Name'?: string
  Plans?: Plan[]
}

/** The tables that a plan reads from one end to the other; the first rows of a table, whichever they are, are no such. */
function readWhole(plan: Plan, parent?: Plan): string[] {
  const { 'Node Type': kind, 'Relation Name': table = '', Plans: parts = [] } = plan
  const isWhole = kind === 'Seq Scan' && !small.has(table) && (parent?.['Node Type'] !== 'Limit' || 'Filter' in plan)
  return [...(isWhole ? [table] : []), ...parts.flatMap((part) => readWhole(part, plan))]
}

/** What has to read all of some table, whatever the indexes: it is answered in the background. */
const readers: readonly { readonly address: RegExp; readonly tables: readonly string[]; readonly why: string }[] = [
  { address: /^\/v1\/speakers\?(?=.*sort=quotes)/, tables: ['speakers'], why: 'ranks all speakers' },
  {
    address: /^\/v1\/speakers\?(?=.*q=)/,
    tables: ['speakers', 'speaker_keys', 'speaker_aliases'],
    why: 'looks through all names',
  },
  { address: /^\/v1\/timeline/, tables: ['quotes'], why: 'counts all quotes' },
]

/** The plans of a statement for its values and, where connections keep it, for any. */
async function plansOf(client: pg.Client, text: string, values: readonly unknown[]): Promise<Plan[]> {
  const explain = async (what: string, bound: unknown[] = []): Promise<Plan> =>
    (await client.query(`explain (format json) ${what}`, bound)).rows[0]['QUERY PLAN'][0].Plan
  const custom = await explain(text, [...values])
  if (text.includes('@@')) return [custom]
  const literals = values.map((value) => (value === null ? 'null' : pg.escapeLiteral(String(value))))
  await client.query(`prepare kept as ${text}`)
  await client.query('set plan_cache_mode = force_generic_plan')
  const generic = await explain(`execute kept${literals.length > 0 ? `(${literals.join(', ')})` : ''}`)
  await client.query('reset plan_cache_mode')
  await client.query('deallocate kept')
  return [custom, generic]
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: { enum?: string[] } }[]
}

t.test(
  'on PostgreSQL, with as much as a million quotations',
  { skip: !onPostgres && 'the tests run on SQLite', timeout: 600_000 },
  async (t) => {
    const url = await newDatabaseUrl(t)
    await bulkLoad(
      url,
      function* (put) {
        const rows = new Rows(put, '2026-01-01T00:00:00.000Z')
        for (const event of generatedCoverage(quotations, 1)) yield rows.add(event)
        rows.finish()
      },
      () => {},
    )
    const client = new pg.Client(url)
    await client.connect()
    t.teardown(() => client.end())
    for (const insert of further) await client.query(insert)
    await client.query('vacuum analyze')
    for (const statement of asOfMany) await client.query(statement)
    const one = async (select: string): Promise<string> =>
      String(Object.values((await client.query(select)).rows[0])[0])

    const planner = new pg.Client({ connectionString: url, options: readingOptions })
    await planner.connect()
    t.teardown(() => planner.end())
    const asked = listen()
    const service = await serviceOn(t, url)
    const authorization = await service.keyWith('admin')
    const { paths } = (await service.get('/docs/json')).json() as { paths: Record<string, { get?: Operation }> }
    const speaker = await one(
      `select slug from speakers join quotes on speaker_id = speakers.id group by 1 order by count(*) desc limit 1`,
    )
    const outlet = await one(`select slug from outlets order by id limit 1`)
    const quote = await one(`select id from quotes order by outlets desc, id limit 1`)
    const article = await one(`select id from articles order by id limit 1`)
    /** Values of parameters, by their names or those of the paths that they are in. */
    const values: Readonly<Record<string, string>> = {
      '/v1/speakers': speaker,
      '/v1/outlets': outlet,
      '/v1/quotes': quote,
      '/v1/articles': article,
      '/v1/statements': await one(`select id from statements order by id limit 1`),
      '/v1/corrections': await one(`select id from corrections order by id limit 1`),
      '/v1/fetches': await one(`select id from fetches order by id limit 1`),
      '/problems': 'not-found',
      speaker,
      outlet,
      quote,
      outlets: await one(`select string_agg(slug, ',') from (select slug from outlets order by id limit 2) as listed`),
      quotation: await one(`select id from quotations order by id limit 1`),
      medium: 'Harbour Radio',
      q: 'the american',
      from: '2019-01-02',
      to: '2019-01-05',
      min_outlets: '2',
      min_confidence: '0.9',
      url: 'https://gull.example/1',
      curator: 'k1',
      actor: 'k1',
      subject: 'a1',
      since: '2026-01-09',
      number: '1',
      revision: '1',
      by: 'speaker,day',
      limit: '3',
    }
    const unread = new Set(['cursor', 'csv', 'fields', 'last-event-id'])
    const valuesOf = (path: string, { name, schema }: NonNullable<Operation['parameters']>[number]): string[] => {
      if (name === 'include') return path === '/v1/quotes/{id}' ? ['fits,recurrences,relays,translations'] : ['total']
      if (path.endsWith('/compare') && path.includes('revisions') && ['from', 'to'].includes(name)) return ['1']
      if (name === 'from' || name === 'to' || name in values) return [values[name]!]
      const all = schema.enum ?? []
      return name === 'format' ? all.filter((format) => format !== 'events') : all
    }

    const checked = new Set<string>()
    for (const [path, { get }] of Object.entries(paths)) {
      if (get === undefined || ['/livez', '/readyz', '/metrics'].includes(path)) continue
      await t.test(path, async (t) => {
        const parameters = get.parameters ?? []
        const filled = path.replace(/\{(\w+)\}/g, (_all, name: string) =>
          name === 'id' || name === 'slug' || name === 'type'
            ? values[path.split('/{')[0]!]!
            : (values[name] ?? 'verbatim'),
        )
        const required = parameters.filter((one) => one.in === 'query' && one.required === true)
        const base = required.map((one) => [one.name, valuesOf(path, one)[0]!])
        const optional = parameters.filter((one) => one.in === 'query' && !unread.has(one.name))
        const queries = [
          base,
          ...optional.flatMap((one) => {
            const given = valuesOf(path, one)
            t.ok(given.length > 0, `has a value for ${one.name}`)
            // Exports read a list to its end.
            const shorter =
              one.name === 'format' && optional.some(({ name }) => name === 'limit') ? [['limit', '3']] : []
            return given.map((value) => [...base.filter(([name]) => name !== one.name), [one.name, value], ...shorter])
          }),
        ]
        for (const query of queries) {
          const address = `${filled}?${new URLSearchParams(query as [string, string][])}`
          const answer = await service.get(address, { authorization })
          t.ok(answer.statusCode < 500, `${address}: ${answer.statusCode}`)
          const isJson = answer.headers['content-type'] === 'application/json; charset=utf-8'
          const next = isJson ? (answer.json() as { next_url?: string | null }).next_url : null
          if (typeof next === 'string') await service.get(next, { authorization })
          const allowed = readers.filter((reader) => reader.address.test(address)).flatMap(({ tables }) => tables)
          for (const [text, bound] of asked()) {
            if (checked.has(text)) continue
            checked.add(text)
            for (const plan of await plansOf(planner, text, bound))
              t.same(
                readWhole(plan).filter((table) => !allowed.includes(table)),
                [],
                `${address}: ${text}`,
              )
          }
        }
      })
    }
  },
)
