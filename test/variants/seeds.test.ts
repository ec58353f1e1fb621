import { existsSync, readFileSync } from 'node:fs'
import t from 'tap'
import { groupQuotations } from '../../src/variants/index.ts'
import type { PrintedQuotation } from '../../src/variants/index.ts'

const path = new URL('../../../shared/seeds/articles.ndjson', import.meta.url)

interface Article {
  readonly id: string
  readonly outlet: string
  readonly published: string
  readonly text: string
}
const articles: Article[] = existsSync(path)
  ? readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : []

/**
 * What an article prints from one phrase up to another, both included, with the words in between that are the
 * journalist's left out.
 */
function cut(article: number, speaker: string | null, from: string, to: string, aside?: RegExp): PrintedQuotation {
  const { id, outlet, published, text } = articles[article]!
  const start = text.indexOf(from)
  const end = text.indexOf(to, start) + to.length
  if (start < 0 || end < start) throw new Error(`article ${id} has no "${from}" … "${to}"`)
  const printed = text.slice(start, end)
  return {
    id: `${article}:${from}`,
    text: aside ? printed.replace(aside, ' ') : printed,
    speaker,
    article: id,
    outlet,
    day: published.slice(0, 10),
  }
}

t.test(
  'the five articles',
  { skip: articles.length === 0 && 'no ../shared/seeds here: the five articles are not looked at' },
  async (t) => {
    const trump = 'trump'
    const post = [
      cut(0, trump, 'Venezuela is releasing large', 'security purposes.', /," Trump wrote\. "/),
      cut(0, trump, 'At least 100', 'White House,'),
      cut(0, trump, "They've been great", 'given us.'),
      cut(0, 'delcy', 'seek peace', 'peace'),
      cut(1, trump, 'very important and smart', 'gesture'),
      cut(1, trump, 'Venezuela is releasing large', 'wave of attacks.', /’,” Trump wrote on social media\. “/),
      cut(1, trump, 'for safety and security', 'purposes'),
      cut(1, trump, 'They’ve been great', 'given us,'),
      cut(1, 'delcy', 'unusual', 'unusual'),
      cut(2, trump, 'previously expected second', 'attacks'),
      cut(2, trump, 'The U.S.A. and', 'security purposes'),
      cut(3, trump, 'very important and smart', 'gesture'),
      cut(3, trump, 'Venezuela is releasing large', 'security purposes,'),
      cut(3, trump, 'At least 100', 'White House,'),
      cut(3, 'delcy', 'exclusion', 'exclusion'),
    ]
    const groups = groupQuotations(post)
    t.same(
      groups.filter(({ members }) => members.length > 1).map(({ members }) => members.map(({ id }) => id).sort()),
      [
        ["0:They've been great", '1:They’ve been great'],
        ['0:At least 100', '3:At least 100'],
        [
          '0:Venezuela is releasing large',
          '1:Venezuela is releasing large',
          '1:for safety and security',
          '1:very important and smart',
          '2:The U.S.A. and',
          '2:previously expected second',
          '3:Venezuela is releasing large',
          '3:very important and smart',
        ],
      ].sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
    )
    t.match(groups.find(({ members }) => members.length > 5)?.representative, /:Venezuela is releasing large/)
  },
)
