import { deepEqual, equal } from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { extract } from '../../src/extract.ts'
import { compareRevisions, printingHistories } from '../../src/history/index.ts'
import type { Outcome, PrintedWords, Revision } from '../../src/history/index.ts'

/** An article's text with the quotations that are found in it. */
const revision = (...paragraphs: string[]): Revision => {
  const text = paragraphs.join('\n\n')
  const { quotations } = extract(text, { language: 'en' })
  return { text, quotations: quotations.map(({ text, speaker }) => ({ text, speaker: speaker?.name ?? null })) }
}
const became = (before: Revision, after: Revision): [Outcome, string | null, string | null][] =>
  compareRevisions(before, after).quotations.map(({ outcome, before, after }) => [
    outcome,
    before?.text ?? null,
    after?.text ?? null,
  ])

const wall = '“We will rebuild the harbour wall in stone,” Mara Dole said.'
const altered = '“We may rebuild the harbour wall in wood,” Mara Dole said.'
const boats = '“Forty boats stay in port today,” Ian Pell said.'
const note = 'Correction: An earlier version of this article misquoted Mara Dole as saying “We may rebuild the wall.”'

t.test('what became of a quotation', async (t) => {
  t.test('should be unchanged where the words are, whatever stands around it', async (t) => {
    t.same(became(revision(wall, boats), revision('The sea was calm.', boats, wall)), [
      ['unchanged', 'Forty boats stay in port today,', 'Forty boats stay in port today,'],
      ['unchanged', 'We will rebuild the harbour wall in stone,', 'We will rebuild the harbour wall in stone,'],
    ])
  })

  t.test('should be a silent edit only where no new note tells of it', async (t) => {
    t.same(became(revision(altered), revision(wall)), [
      ['edited-silently', 'We may rebuild the harbour wall in wood,', 'We will rebuild the harbour wall in stone,'],
    ])
    t.same(became(revision(altered), revision(wall, note)), [
      ['edited-with-note', 'We may rebuild the harbour wall in wood,', 'We will rebuild the harbour wall in stone,'],
    ])
    t.match(
      became(revision(altered, note), revision(wall, note)),
      [['edited-silently']],
      'an old note tells nothing new',
    )
  })

  t.test('should be told word by word', async (t) => {
    const [change] = compareRevisions(revision(altered), revision(wall)).quotations
    t.same(
      change!.edits.map(({ kind, before, after }) => [kind, before.text, after.text]),
      [
        ['same', 'We', 'We'],
        ['replaced', 'may', 'will'],
        ['same', 'rebuild the harbour wall in', 'rebuild the harbour wall in'],
        ['replaced', 'wood', 'stone'],
      ],
    )
  })

  t.test('should be gone where it has no successor, and be no successor of anything else', async (t) => {
    t.same(became(revision(wall, boats), revision(boats)), [
      ['gone', 'We will rebuild the harbour wall in stone,', null],
      ['unchanged', 'Forty boats stay in port today,', 'Forty boats stay in port today,'],
    ])
    t.same(became(revision(wall), revision(boats)), [
      ['added', null, 'Forty boats stay in port today,'],
      ['gone', 'We will rebuild the harbour wall in stone,', null],
    ])
  })

  t.test('should be moved where another is said to have spoken, and not where nobody is', async (t) => {
    const pell = '“We will rebuild the harbour wall in stone,” Ian Pell said.'
    t.match(became(revision(wall), revision(pell)), [['moved']])
    t.match(became(revision(wall), revision('“We will rebuild the harbour wall in stone.”')), [['unchanged']])
  })
})

t.test('a note of the outlet', async (t) => {
  const notes = (...paragraphs: string[]) =>
    compareRevisions(revision(wall), revision(wall, ...paragraphs)).notes.map(({ text }) => text)

  t.test('should be found in every language whose speakers are', async (t) => {
    const printed = [
      note,
      'This article was amended on 5 March 2026 to correct a quotation.',
      'Korrektur: In einer früheren Fassung hieß es „Wir bauen aus Holz“.',
      'Dieser Artikel wurde am 5. März korrigiert.',
      'Rectificatif : la citation de Mara Dole a été corrigée.',
      'Cet article a été modifié le 5 mars.',
      'Corrección: una cita de Mara Dole era errónea.',
      'Una versión anterior de este artículo citaba mal a Mara Dole.',
      'Correção: a citação de Mara Dole estava errada.',
      'Uma versão anterior deste texto citava mal Mara Dole.',
    ]
    for (const one of printed) t.same(notes(one), [one])
  })

  t.test('should not be found in what the article itself tells', async (t) => {
    t.same(notes('The correction of the chart took the harbour board a year.'), [])
    t.same(notes('“This article was amended without a word,” Ian Pell said of the treaty.'), [])
    t.same(notes('The board changed an earlier version of the treaty.'), [])
  })

  t.test('should be no utterance, however it quotes', async (t) => {
    t.equal(revision(wall, note).quotations.length, 1)
    t.equal(
      revision(wall, 'An earlier version of this story quoted Ian Pell as saying “the wall is rotten.”').quotations
        .length,
      1,
    )
    t.equal(revision(wall, 'Ian Pell corrected her. “The wall is rotten from below,” Pell said.').quotations.length, 2)
  })
})

t.test('how the printing of a quotation changed', async (t) => {
  const histories = (...revisions: Revision[]) =>
    printingHistories(revisions).map((versions) =>
      versions.map(({ revision, outcome, quotation }) => `${revision} ${outcome}: ${quotation?.text ?? ''}`),
    )

  t.test('should begin with the first printing and tell each change', async (t) => {
    t.same(
      histories(revision(altered, boats), revision(altered, boats), revision(wall, note, boats), revision(boats)),
      [
        [
          '0 added: We may rebuild the harbour wall in wood,',
          '2 edited-with-note: We will rebuild the harbour wall in stone,',
          '3 gone: ',
        ],
        ['0 added: Forty boats stay in port today,'],
      ],
    )
  })

  t.test('should begin later where it was added later', async (t) => {
    t.same(histories(revision(wall), revision(wall, boats)), [
      ['0 added: We will rebuild the harbour wall in stone,'],
      ['1 added: Forty boats stay in port today,'],
    ])
  })

  t.test('should be of nothing without a revision', async (t) => {
    t.same(printingHistories([]), [])
  })
})

t.test('any two revisions', async () => {
  const words = 'we will not rebuild the harbour wall in stone before winter … [the board] 40 boats'.split(' ')
  const quotation: fc.Arbitrary<PrintedWords> = fc.record({
    text: fc.array(fc.constantFrom(...words), { maxLength: 8 }).map((some) => some.join(' ')),
    speaker: fc.constantFrom('mara-dole', 'ian-pell', null),
  })
  const some: fc.Arbitrary<Revision> = fc
    .array(quotation, { maxLength: 10 })
    .map((quotations) => ({ text: quotations.map(({ text }) => `“${text}”`).join('\n\n'), quotations }))
  fc.assert(
    fc.property(some, some, (before, after) => {
      const { quotations } = compareRevisions(before, after)
      // Every quotation is in exactly one change, those of the later revision in their order.
      deepEqual(
        quotations.flatMap((change) => change.after ?? []),
        after.quotations,
      )
      deepEqual(new Set(quotations.flatMap((change) => change.before ?? [])), new Set(before.quotations))
      equal(quotations.filter((change) => change.before).length, before.quotations.length)
      for (const change of quotations) {
        equal(change.outcome === 'added', change.before === null)
        equal(change.outcome === 'gone', change.after === null)
      }
    }),
  )
  fc.assert(
    fc.property(some, (one) => {
      for (const { outcome, before, after } of compareRevisions(one, one).quotations) {
        equal(outcome, 'unchanged')
        equal(before, after)
      }
    }),
  )
})
