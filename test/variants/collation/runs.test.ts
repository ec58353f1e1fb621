import { deepEqual, equal, ok } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { foldText } from '../../../src/text/fold.ts'
import { collate } from '../../../src/variants/index.ts'
import type { Collation, Witness } from '../../../src/variants/index.ts'

const witness = (label: string, ...parts: string[]): Witness => ({ id: label.toLowerCase(), label, parts })

/** Each run as the base's words, then what each witness has: `=`, or its phrases, those that differ with their kind. */
const runsOf = (text: string, ...parts: (string | string[])[]): string[][] =>
  collate(
    { label: 'speech', text },
    parts.map((some, i) => witness(`Outlet ${i}`, ...[some].flat())),
  ).runs.map(({ base, cells }) => [
    base.text,
    ...cells.map((phrases) =>
      phrases.every(({ kind }) => kind === 'same')
        ? '='
        : phrases.map(({ kind, text }) => (kind === 'same' ? text : `(${kind}: ${text})`)).join(' '),
    ),
  ])

t.test('a run ends where a reader pauses', async (t) => {
  t.same(
    runsOf(
      'We lost the upper bridge in the flood. The council heard of it in the same night, and nobody came to look.',
      'We lost the lower bridge in the flood. The council heard of it in the same night, and nobody ever came to look',
    ),
    [
      ['We lost the upper bridge in the flood.', 'We lost the (substitution: lower) bridge in the flood.'],
      ['The council heard of it in the same night,', '='],
      ['and nobody came to look.', 'and nobody (addition: ever) came to look'],
    ],
  )
  t.test('but not where a witness differs within a clause', async (t) => {
    t.equal(runsOf('The old gate fell into the harbour', 'The new Gate fell in the harbour').length, 1)
  })
  t.test('and where none differs it goes on', async (t) => {
    const text = 'The old gate fell into the harbour, and of the people on the wall all but two came home that night.'
    t.same(runsOf(text, text, text), [[text, '=', '=']])
  })
  t.test('and where a witness begins or ends', async (t) => {
    t.same(
      runsOf(
        'The old gate fell into the harbour after the storm of last week',
        'after the storm of last week',
        'into the harbour after the storm',
      ).map(([base]) => base),
      ['The old gate fell into the harbour', 'after the storm of last week'],
    )
  })
})

t.test('what can only be shown whole stays in one run', async (t) => {
  const many = Array.from({ length: 20 }, (_, i) => `word${i}.`).join(' ')
  t.same(
    runsOf(`We lost it. ${many} Nobody came.`, `We lost it. ${many.replaceAll('word', 'other')} Nobody came.`).length,
    3,
  )
})

t.test('marks', async (t) => {
  t.test('should lie with the word that they follow', async (t) => {
    t.same(runsOf('We lost it all, then', 'We lost it all; then'), [
      ['We lost it all, then', 'We lost it (punctuation: all;) then'],
    ])
    t.same(runsOf('We lost it all, then', 'We lost it all then'), [
      ['We lost it all, then', 'We lost it (punctuation: all) then'],
    ])
  })
  t.test('should lie with the word that they open', async (t) => {
    t.same(runsOf('We call it “peace” here', 'We call it ‘peace’ here'), [
      ['We call it “peace” here', 'We call it (marks: ‘peace’) here'],
    ])
    t.same(runsOf('We call it “peace” here', 'We call it peace here'), [
      ['We call it “peace” here', 'We call it (punctuation: peace) here'],
    ])
  })
  t.test('should not make a difference of the stop at the very end', async (t) => {
    t.same(runsOf('We lost it all.', 'We lost it all', 'We lost it all,'), [['We lost it all.', '=', '=']])
  })
})

t.test('what is left out has a place, and what is not quoted another', async (t) => {
  t.same(runsOf('We lost the upper bridge and nobody came', 'lost the bridge … nobody'), [
    [
      'We lost the upper bridge and nobody came',
      '(outside: ) lost the (unmarked-omission: ) bridge (marked-omission: …) nobody (outside: )',
    ],
  ])
  t.same(runsOf('We lost the upper bridge and nobody came', ['We lost', 'nobody came']), [
    ['We lost the upper bridge and nobody came', 'We lost (outside: ) nobody came'],
  ])
})

t.test('words of a script without blanks', async (t) => {
  const runs = runsOf(
    '我们失去了上面的桥，没有人来。市议会不会重建它。',
    '我们失去了下面的桥，没有人来。市议会不会重建它。',
  )
  t.equal(runs.at(-1)?.[1], '=', 'are cut at their own stops')
})

t.test('nothing against something', async (t) => {
  t.same(runsOf(''), [])
  t.same(runsOf('We lost it.'), [['We lost it.']])
  t.same(runsOf('', 'a word'), [['', '(extension: a word)']])
  t.same(runsOf('We lost it.', ''), [['We lost it.', '(outside: )']])
})

const word = fc.constantFrom(
  ...['flood', 'the', 'not', 'stone', "can't", 'cannot', 'U.S.', 'Gate', 'gate', '…', '[so]', ',', '“it”', '🌊'],
  ...['twenty-five', '25', 'sea wall', 'seawall', 'No.', 'came;', '(then)', '“', '–', '没有人来。'],
)
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '))
const anyCollation = fc
  .tuple(text, fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { maxLength: 5 }))
  .map(([base, witnesses]): Collation =>
    collate(
      { label: 'base', text: base },
      witnesses.map((parts, i) => ({ id: `w${i}`, label: `Outlet ${i}`, parts })),
    ),
  )
const wordsOf = (text: string): string[] => foldText(text).words.map((one) => one.text)

t.test('runs of any texts hold the base once and in order', async () => {
  fc.assert(
    fc.property(anyCollation, ({ base, runs }) => {
      equal(
        runs
          .map((run) => run.base.text)
          .join('')
          .replace(/\s/g, ''),
        base.text.replace(/\s/g, ''),
      )
      for (const [i, run] of runs.entries())
        ok(run.base.start >= (runs[i - 1]?.base.end ?? 0) && run.base.end >= run.base.start)
    }),
    { numRuns: 500 },
  )
})

t.test('phrases of any texts give the words of a witness back, as printed', async () => {
  fc.assert(
    fc.property(anyCollation, ({ witnesses, runs }) => {
      witnesses.forEach(({ parts }, column) => {
        const phrases = runs.flatMap(({ cells }) => cells[column]!)
        for (const { text, place } of phrases)
          equal(text, place ? Array.from(parts[place.part]!).slice(place.start, place.end).join('') : '')
        const printed = phrases.map((phrase) => phrase.text).join(' ')
        if (parts.length === 1) deepEqual(wordsOf(printed), wordsOf(parts[0]!))
      })
    }),
    { numRuns: 500 },
  )
})

t.test('a run marks as different what its rows do', async () => {
  fc.assert(
    fc.property(anyCollation, ({ witnesses, rows, runs }) => {
      witnesses.forEach((_, column) => {
        const grave = (kind: string): boolean => !['same', 'outside', 'marks', 'punctuation'].includes(kind)
        const ofRows = new Set(rows.map(({ cells }) => cells[column]!.kind).filter(grave))
        const ofRuns = new Set(runs.flatMap(({ cells }) => cells[column]!.map(({ kind }) => kind)).filter(grave))
        for (const kind of ofRows) ok(ofRuns.has(kind) || ofRuns.size > 0, kind)
      })
    }),
    { numRuns: 300 },
  )
})
