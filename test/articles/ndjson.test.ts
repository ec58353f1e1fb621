import { Readable } from 'node:stream'
import t from 'tap'
import { readNdjson } from '../../src/articles/ndjson.ts'

async function read(...lines: (string | Buffer)[]): Promise<unknown[]> {
  const bytes = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')]))
  const found: unknown[] = []
  for await (const incoming of readNdjson(Readable.from([bytes]), 'in', 500)) {
    found.push('problem' in incoming ? `${incoming.place}: ${incoming.problem}` : incoming.article.id)
  }
  return found
}

const line = (fields: object = {}): string =>
  JSON.stringify({ id: 'a', outlet: 'The Gull', text: 'Low tide.', ...fields })

t.test('articles are read with what is known of them', async (t) => {
  t.same(await read(line()), ['a'])
  t.same(
    await read(
      line({
        url: 'https://gull.example/a',
        title: '',
        byline: null,
        published: '2026-01-09T04:45:00-06:00',
        language: 'es-VE',
      }),
    ),
    ['a'],
  )
  t.same(
    await read(line({ published: '2026-01-09', event: 'x', attributions: [] })),
    ['a'],
    'other fields are left alone',
  )
  t.same(
    await read(`\ufeff${line()}`, `${line({ id: 'b' })}\r`),
    ['a', 'b'],
    'a byte order mark and Windows line ends are allowed',
  )
  t.same(await read('', '  ', line()), ['a'], 'blank lines are passed over')
  t.same(await read(line({ id: '', text: 'half \ud800' })), ['in, line 1: id: expected at least one character'])
})

t.test('an invalid line is reported with its number and the reason, and the rest is read', async (t) => {
  t.match(await read(line(), '{"id": "b"', line({ id: 'c' })), ['a', /^in, line 2: not JSON: /, 'c'])
  t.same(await read('[]'), ['in, line 1: expected object, found array'])
  t.same(await read('{"id":"a","outlet":"The Gull"}'), ['in, line 1: text: missing, expected string'])
  t.same(await read(line({ id: 7 })), ['in, line 1: id: expected string, found number'])
  t.same(await read(line({ outlet: ' ' })), ['in, line 1: outlet: expected at least one character'])
  t.same(await read(line({ url: 'gull' })), ['in, line 1: url: expected an http or https URL'])
  t.same(await read(line({ text: '' })), ['in, line 1: text: expected at least one character'])
  t.same(await read(Buffer.from([0x22, 0xff, 0x22]), line()), ['in, line 1: not UTF-8', 'a'])
  t.same(await read(line({ text: 'x'.repeat(500) }), line()), ['in, line 1: longer than 500 bytes', 'a'])
  const published =
    'published: expected an ISO 8601 date, or date and time with zone, such as 2026-01-09T04:45:00-06:00'
  for (const time of ['yesterday', '2026-02-30', '2026-01-09T04:45:00', '09/01/2026']) {
    t.same(await read(line({ published: time })), [`in, line 1: ${published}`], time)
  }
  t.same(await read('{}'), [
    'in, line 1: id: missing, expected string; outlet: missing, expected string; text: missing, expected string',
  ])
})
