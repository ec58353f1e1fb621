import fc from 'fast-check'
import t from 'tap'
import { compareWordings, countDifferences } from '../../../src/variants/index.ts'

/** Kind, base and other of each segment that is not the same. */
const differences = (base: string, other: string): string[][] =>
  compareWordings(base, other)
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, base, other, changes }) => [kind, base.text, other.text, ...changes])

t.test('identical words are one run', async (t) => {
  const text = 'The dam will hold, I promise you.'
  t.same(compareWordings(text, text), [
    {
      kind: 'same',
      base: { start: 0, end: 32, text: text.slice(0, -1) },
      other: { start: 0, end: 32, text: text.slice(0, -1) },
      changes: [],
    },
  ])
})

t.test('typography', async (t) => {
  t.test('should not be taken for other words', async (t) => {
    t.same(differences('The Dam will hold; trust me', 'the dam will hold, trust me'), [
      ['case', 'The', 'the'],
      ['case', 'Dam', 'dam'],
      ['punctuation', ';', ','],
    ])
    t.same(differences('a sign of "calm"', 'a sign of “calm”'), [
      ['marks', '"', '“'],
      ['marks', '"', '”'],
    ])
    t.same(differences("We don't know", 'We don’t know'), [['marks', "don't", 'don’t']])
    t.same(differences('one thing – calm', 'one thing -- calm'), [['marks', '–', '--']])
    t.same(differences('calm; … no storm', 'calm;. . . no storm'), [['marks', '; …', ';. . .']])
    t.same(differences('calm... no storm', 'calm… no storm'), [['marks', '...', '…']])
  })

  t.test('should be punctuation where there is none on the other side', async (t) => {
    t.same(differences('a sign "of" calm', 'a sign of calm'), [
      ['punctuation', '"', ''],
      ['punctuation', '"', ''],
    ])
    t.same(differences('one thing – calm', 'one thing calm'), [['punctuation', '–', '']])
    t.same(differences('calm … no storm', 'calm no storm'), [['punctuation', '…', '']])
  })

  t.test('should leave the stop at the end to the sentence that quotes', async (t) => {
    t.same(differences('We will rebuild it.', 'We will rebuild it,'), [])
    t.same(differences('We will rebuild it.', 'We will rebuild it'), [])
    t.same(differences('We will “rebuild it.”', 'We will “rebuild it”,'), [], 'also within the marks')
    t.same(differences('We will (it is “ours.”),', 'We will (it is “ours.”).'), [])
  })

  t.test('should not leave out another mark at the end', async (t) => {
    t.same(differences('We will rebuild it!', 'We will rebuild it?'), [['punctuation', '!', '?']])
    t.same(differences('We will rebuild it!', 'We will rebuild it'), [['punctuation', '!', '']])
    t.same(differences('We will rebuild it.', 'We will rebuild it?'), [['punctuation', '.', '?']])
    t.same(differences('We will rebuild it...', 'We will rebuild it.'), [['punctuation', '...', '.']])
    t.same(differences('We will. Rebuild it.', 'We will, rebuild it.'), [
      ['punctuation', '.', ','],
      ['case', 'Rebuild', 'rebuild'],
    ])
  })

  t.test('should not align punctuation in place of a word', async (t) => {
    t.same(differences('yes, we can', 'yes we can'), [['punctuation', ',', '']])
    t.same(differences('no - we lost it', 'no. We lost it'), [
      ['punctuation', '-', '.'],
      ['case', 'we', 'We'],
    ])
  })
})

t.test('spelling', async (t) => {
  t.test('should fold abbreviations, house spelling, accents, contractions and numerals', async (t) => {
    t.same(differences('The U.S.A. has cancelled it', 'The USA has canceled it'), [
      ['spelling', 'U.S.A.', 'USA'],
      ['spelling', 'cancelled', 'canceled'],
    ])
    t.same(
      differences('Ask Ibáñez about the labour laws', 'Ask Ibanez about the labor laws').map(([kind]) => kind),
      ['spelling', 'spelling'],
    )
    t.same(differences('We cannot wait', "We can't wait"), [['spelling', 'cannot', "can't"]])
    t.same(differences("We don't know", 'We do not know'), [['spelling', "don't", 'do not']])
    t.same(differences('It is one in twenty-five', "It's 1 in 25"), [
      ['spelling', 'It is', "It's"],
      ['spelling', 'one', '1'],
      ['spelling', 'twenty-five', '25'],
    ])
  })

  t.test('should not fold words that are merely alike', async (t) => {
    t.same(differences('they filed it', 'they filled it'), [['substitution', 'filed', 'filled']])
    t.same(differences('give us the bill', 'give US the bill'), [['substitution', 'us', 'US', 'name']])
  })
})

t.test('omission', async (t) => {
  t.test('should be marked or unmarked', async (t) => {
    t.same(differences('We lost the upper road and the bridge', 'We lost … the bridge'), [
      ['marked-omission', 'the upper road and', '…'],
    ])
    t.same(differences('We lost the upper road and the bridge', 'We lost [...] the bridge'), [
      ['marked-omission', 'the upper road and', '[...]'],
    ])
    t.same(differences('We lost the upper road and the bridge', 'We lost .... the bridge'), [
      ['marked-omission', 'the upper road and', '....'],
    ])
    t.same(differences('We lost the upper road and the bridge', 'We lost: ( … ) the bridge'), [
      ['marked-omission', 'the upper road and', '( … )'],
    ])
    t.same(differences('We lost the upper road and the bridge', 'We lost, … the bridge'), [
      ['marked-omission', 'the upper road and', '…'],
    ])
    t.same(differences('We lost the upper road and the bridge', 'We lost the bridge'), [
      ['unmarked-omission', 'the upper road and', ''],
    ])
  })

  t.test('should be where the ellipsis stands, where several places are possible', async (t) => {
    t.same(differences('We lost the storm bridge tower storm bridge tower', 'We lost the … storm bridge tower'), [
      ['marked-omission', 'storm bridge tower', '…'],
    ])
    t.same(differences('We lost the storm bridge tower storm bridge tower', 'We lost the storm bridge tower … '), [
      ['cut-tail', 'storm bridge tower', ''],
    ])
    t.same(differences('We lost the bridge in the terrible flood of March', 'We lost the … the … of March'), [
      ['marked-omission', 'bridge in', '…'],
      ['marked-omission', 'terrible flood', '…'],
    ])
    // A word or two said again at once are a repetition, and dropping it a change, wherever an ellipsis stands.
    const repeated = fc
      .array(fc.constantFrom('the', 'flood', 'of', 'bridge', 'we', 'council', 'lost', 'and', 'province', 'it'), {
        minLength: 12,
        maxLength: 40,
      })
      .map((words) => words.filter((word, i) => word !== words[i - 1] && word !== words[i - 2]))
      .filter((words) => words.length >= 8 && words.every((word, i) => word !== words[i + 1] && word !== words[i + 2]))
    fc.assert(
      fc.property(repeated, fc.nat(), fc.nat(), (words, at, length) => {
        const from = 3 + (at % (words.length - 6))
        const to = from + 1 + (length % (words.length - from - 3))
        const kinds = differences(words.join(' '), [...words.slice(0, from), '…', ...words.slice(to)].join(' ')).map(
          ([kind]) => kind,
        )
        // Words that come twice may be found without a gap; what is left out is then at an end, and the ellipsis stands
        // for nothing.
        if (!kinds.every((kind) => ['marked-omission', 'cut-head', 'cut-tail', 'punctuation'].includes(String(kind))))
          throw new Error(kinds.join())
      }),
    )
  })

  t.test('should be separate from what else differs beside an ellipsis', async (t) => {
    const said = 'We lost the upper bridge in the terrible flood of March, and the council will never rebuild it'
    t.same(differences(said, 'We lost the upper bridge … and council will never rebuild it'), [
      ['marked-omission', 'in the terrible flood of March', '…', 'name'],
      ['unmarked-omission', 'the', ''],
    ])
    t.same(differences(said, 'We lost … a flood of March'), [
      ['marked-omission', 'the upper bridge in the', '…'],
      ['substitution', 'terrible', 'a'],
      ['cut-tail', 'and the council will never rebuild it', ''],
    ])
    t.same(differences(said, 'We lost a wall … flood of March, and the council will never rebuild it'), [
      ['substitution', 'the upper', 'a wall'],
      ['marked-omission', 'bridge in the terrible', '…'],
    ])
  })

  t.test('should not be made out of words that take the place of as many, or stand around the ellipsis', async (t) => {
    const said = 'We hid the old bridge plans'
    t.same(differences(said, 'We hid some fresh secret … plans'), [
      ['substitution', 'the old bridge', 'some fresh secret'],
    ])
    t.same(differences(said, 'We hid other, quite fresh secret … plans'), [
      ['substitution', 'the old bridge', 'other, quite fresh secret'],
    ])
    t.same(differences(said, 'We hid new … secret plans'), [['substitution', 'the old bridge', 'new … secret']])
    t.same(differences('They built towers', 'Everything … else'), [
      ['substitution', 'They built towers', 'Everything … else'],
    ])
  })

  t.test('should not be made out of what lies outside, though an ellipsis is near', async (t) => {
    t.same(differences('They built towers and bridges', 'They built … huts'), [
      ['substitution', 'towers', 'huts'],
      ['cut-tail', 'and bridges', ''],
    ])
    t.same(differences('They built towers and bridges', 'Huts … and bridges'), [
      ['cut-head', 'They built', ''],
      ['substitution', 'towers', 'Huts'],
    ])
  })

  t.test('should not be marked by an ellipsis that stands elsewhere', async (t) => {
    t.same(
      differences(
        'We will never rebuild it without the money of the province',
        'We will never rebuild it … without money of the province',
      ),
      [
        ['punctuation', '', '…'],
        ['unmarked-omission', 'the', ''],
      ],
    )
    t.same(differences('We lost the upper bridge in the flood', 'We lost the bridge … in the flood'), [
      ['unmarked-omission', 'upper', ''],
      ['punctuation', '', '…'],
    ])
  })

  t.test('should not take what lies outside the quotation for an omission', async (t) => {
    t.same(differences('I tell you all that the bridge is gone for good', 'She claims the bridge is gone'), [
      ['cut-head', 'I tell you', ''],
      ['substitution', 'all that', 'She claims'],
      ['cut-tail', 'for good', ''],
    ])
    t.same(differences('They lost the upper bridge of the harbour', 'They lost everything'), [
      ['substitution', 'the', 'everything'],
      ['cut-tail', 'upper bridge of the harbour', ''],
    ])
    t.same(differences('I tell you that the bridge is gone for good', 'the bridge is gone'), [
      ['cut-head', 'I tell you that', ''],
      ['cut-tail', 'for good', ''],
    ])
  })
})

t.test('words put in, exchanged and moved', async (t) => {
  t.same(differences('They lost the bridge', 'They [the engineers] lost the bridge'), [
    ['insertion', '', 'the engineers'],
  ])
  t.same(differences('They lost the bridge', '[The engineers] lost the bridge'), [
    ['insertion', 'They', 'The engineers'],
  ])
  t.same(differences('We hid the old bridge plans', 'We [the board] hid … bridge plans'), [
    ['insertion', '', 'the board'],
    ['marked-omission', 'the old', '…'],
  ])
  t.same(differences('We hid the old bridge plans', 'We hid [secret] … plans'), [
    ['insertion', '', 'secret'],
    ['marked-omission', 'the old bridge', '…'],
  ])
  t.same(differences('We hid the old bridge plans', 'We hid … [secret] plans'), [
    ['marked-omission', 'the old bridge', '…'],
    ['insertion', '', 'secret'],
  ])
  t.same(
    differences('We hid the old bridge plans', 'We hid [secret … lost] plans'),
    [['insertion', 'the old bridge', 'secret … lost']],
    'an ellipsis within the brackets leaves nothing out',
  )
  t.same(differences('We hid the old bridge plans', 'We hid [secret] plans'), [
    ['insertion', 'the old bridge', 'secret'],
  ])
  t.same(
    differences('They lost the bridge', 'They the [engineers] lost the bridge'),
    [['addition', '', 'the [engineers']],
    'words partly in brackets are added words',
  )
  t.same(differences('a very slow disaster', 'a very large disaster'), [['substitution', 'slow', 'large']])
  t.same(differences('a slow disaster', 'a slow, needless disaster'), [['addition', '', 'needless']])
  t.same(differences('Tomorrow the whole town marches', 'the whole town marches tomorrow'), [
    ['transposition', 'Tomorrow', ''],
    ['transposition', '', 'tomorrow'],
  ])
  t.same(differences('the whole town marches tomorrow', 'Tomorrow the whole town marches'), [
    ['transposition', '', 'Tomorrow'],
    ['transposition', 'tomorrow', ''],
  ])
  t.same(differences('They drained the old lake by the sea', 'They drained the lake old by the sea'), [
    ['transposition', 'old', ''],
    ['transposition', '', 'old'],
  ])
  t.same(differences('the whole town marches by the sea', 'by the sea the whole town marches'), [
    ['transposition', '', 'by the sea'],
    ['transposition', 'by the sea', ''],
  ])
  t.same(
    differences('tomorrow the whole town marches', 'the whole town marches [tomorrow]'),
    [
      ['cut-head', 'tomorrow', ''],
      ['insertion', '', 'tomorrow'],
    ],
    'what an outlet puts in is not moved',
  )
  t.same(
    differences('We drained old lakes by the sea', 'We drained … lakes by the old sea'),
    [
      ['marked-omission', 'old', '…'],
      ['addition', '', 'old'],
    ],
    'nor is what an ellipsis owns to',
  )
  t.same(
    differences('the flood took every bridge', 'flood took every bridge the'),
    [
      ['cut-head', 'the', ''],
      ['addition', '', 'the'],
    ],
    'a word without content is not moved',
  )
})

t.test('what changes a claim', async (t) => {
  t.test('should flag a negation, a number or a name that changed', async (t) => {
    t.same(differences('We did not close the gate', 'We did close the gate'), [
      ['unmarked-omission', 'not', '', 'negation'],
    ])
    t.same(differences("We didn't close the gate", 'We did close the gate'), [
      ['substitution', "didn't", 'did', 'negation'],
    ])
    t.same(differences('It took 20 days to repair', 'It took 25 days to repair'), [
      ['substitution', '20', '25', 'number'],
    ])
    t.same(differences('We wrote to Mara about it', 'We wrote to Ian about it'), [
      ['substitution', 'Mara', 'Ian', 'name'],
    ])
    t.same(differences('We did close the gate', "We didn't close the gate"), [
      ['substitution', 'did', "didn't", 'negation'],
    ])
    t.same(differences('It is gone. We wrote to Mara', 'It is gone. We wrote to Ian'), [
      ['substitution', 'Mara', 'Ian', 'name'],
    ])
    t.same(differences('The gate, Mara and all', 'The gate, Ian and all'), [['substitution', 'Mara', 'Ian', 'name']])
    t.same(differences('It cost a million in March', 'It cost a billion in March'), [
      ['substitution', 'million', 'billion', 'number'],
    ])
  })

  t.test('should not flag a capital at the beginning of a sentence', async (t) =>
    t.same(differences('We lost it. Ferries drown too', 'We lost it. Barges drown too'), [
      ['substitution', 'Ferries', 'Barges'],
    ]),
  )

  t.test('should not flag what both have, or a capital or figure within a word', async (t) => {
    t.same(differences("It isn't gone", "It wasn't gone"), [['substitution', "isn't", "wasn't"]])
    t.same(differences('buy eBooks today', 'buy boats today'), [['substitution', 'eBooks', 'boats']])
    t.same(differences('give b2b a try', 'give trade a try'), [['substitution', 'b2b', 'trade']])
  })

  t.test('should not flag what is only spelled otherwise or lies outside', async (t) => {
    t.same(differences('It took five days', 'It took 5 days'), [['spelling', 'five', '5']])
    t.same(differences('the gate is closed, but not by us', 'the gate is closed'), [['cut-tail', 'but not by us', '']])
  })
})

t.test('offsets count code points, and any script survives', async (t) => {
  const base = '👩‍🚒 sagt: שָׁלוֹם an alle'
  const other = '👩‍🚒 sagt: שלום an alle'
  for (const { base: left, other: right } of compareWordings(base, other)) {
    t.equal(Array.from(base).slice(left.start, left.end).join(''), left.text)
    t.equal(Array.from(other).slice(right.start, right.end).join(''), right.text)
  }
  t.same(differences(base, other), [['spelling', 'שָׁלוֹם', 'שלום']])
  t.same(differences('we won', 'we won 🎉'), [['extension', '', '🎉']])
})

t.test('differences are counted by kind', async (t) => {
  t.same(countDifferences(compareWordings('The Dam will hold', 'the dam will hold')), { case: 2 })
  t.same(countDifferences(compareWordings('The dam', 'The dam')), {})
})

t.test('nothing against something', async (t) => {
  t.same(compareWordings('', ''), [])
  t.same(differences('', 'a word'), [['extension', '', 'a word']])
  t.same(differences('a word', ''), [['cut-head', 'a word', '']])
})
