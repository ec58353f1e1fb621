import t from 'tap'
import { readClauses, VerbClass } from '../../../src/attribution/read/clauses.ts'
import { englishLexicon } from '../../../src/attribution/read/lexicon.ts'
import { findMentions } from '../../../src/attribution/read/mentions.ts'
import { readProseTokens } from '../../../src/attribution/read/prose-tokens.ts'

/** The clause around the mention that ends in a word, with its verb as printed. */
function clauseOf(text: string, word: string) {
  const tokens = readProseTokens(text, [], [], englishLexicon)
  const mentions = findMentions(tokens)
  const m = mentions.findIndex(({ last }) => tokens.text.slice(tokens.starts[last]!, tokens.ends[last]!) === word)
  const clause = readClauses(tokens, mentions)[m]
  return clause && { ...clause, verb: clause.verb >= 0 ? tokens.words[clause.verb]! : null }
}

t.test('the verb of a subject', async (t) => {
  t.match(clauseOf('Mara Dole said it leaks.', 'Dole'), {
    verb: 'said',
    verbClass: VerbClass.speech,
    path: 0,
    inverted: false,
  })
  t.match(clauseOf('Mara Dole called it a disaster.', 'Dole'), { verb: 'called', verbClass: VerbClass.judging })
  t.match(clauseOf('Mara Dole opened the gate.', 'Dole'), { verbClass: VerbClass.other })
  t.match(clauseOf('Mara Dole later quietly said it leaks.', 'Dole'), { verb: 'said' }, 'after adverbs')
  t.match(
    clauseOf('Mara Dole, the engineer of the gate, said it leaks.', 'Dole'),
    { verb: 'said', path: 1 },
    'after an appositive',
  )
  t.match(clauseOf('Mara Dole (an engineer) said it leaks.', 'Dole'), { verb: 'said', path: 1 }, 'after a parenthesis')
  t.match(clauseOf('Mara Dole. Said to leak, the gate was closed.', 'Dole'), { verb: null }, 'not in the next sentence')
})

t.test('an inverted subject', async (t) => {
  t.match(clauseOf('It leaks, said Mara Dole.', 'Dole'), { inverted: true, object: false })
  t.match(
    clauseOf('Ian Pell told Mara Dole that it leaks.', 'Dole'),
    { inverted: false, object: true },
    'is not an object',
  )
})

t.test('according to', async (t) => {
  t.match(clauseOf('It leaks, according to Mara Dole.', 'Dole'), { accordingTo: true, prepositional: false })
  t.match(
    clauseOf('It was given to Mara Dole.', 'Dole'),
    { accordingTo: false, prepositional: true },
    'is not any preposition',
  )
})
