import fc from 'fast-check'
import t from 'tap'
import { foldText } from '../../src/text/fold.ts'

const keys = (text: string): string =>
  foldText(text)
    .units.map(({ key }) => key)
    .join(' ')
const words = (text: string): string[] => foldText(text).words.map((word) => word.text)

t.test('words are found as printed', async (t) => {
  t.same(words('“We don’t,” said Mr. O’Neill—the 63-year-old.'), [
    'We',
    'don’t',
    'said',
    'Mr',
    'O’Neill',
    'the',
    '63',
    'year',
    'old',
  ])
  t.same(words('$1,000.50 of the U.S.A. at 5 p.m.…'), ['$', '1,000.50', 'of', 'the', 'U.S.A.', 'at', '5', 'p.m.'])
  t.same(words('走ろう 👍🏽 नमस्ते'), ['走', 'ろ', 'う', '👍🏽', 'नमस्ते'])
})

t.test('folding', async (t) => {
  t.test('should bring together case, accents and marks', async (t) => {
    t.equal(keys('SEÑOR Rodríguez’s'), keys("señor rodriguez's"))
    t.equal(keys('Straße'), keys('STRASSE'))
    t.equal(keys('שָׁלוֹם'), keys('שלום'))
  })

  t.test('should bring together house spellings', async (t) => {
    t.equal(keys('The U.S.A. and the U.S.'), keys('The USA and the US'))
    t.equal(keys('organised labour cancelled its programme'), keys('organized labor canceled its program'))
    t.equal(keys('47 per cent'), keys('47%'))
    t.equal(keys('Gov. Dole won’t'), keys('Governor Dole will not'))
    t.equal(keys('two-in-three, twenty-five, 1,000'), keys('2 in 3, 25, 1000'))
    t.equal(keys('health care by e-mail'), keys('healthcare by email'))
    t.equal(keys('f-----g s**t'), 'fucking shit')
  })

  t.test('should not bring together unlike words', async (t) => {
    t.not(keys('filed'), keys('filled'))
    t.not(keys('four'), keys('for'))
    t.not(keys('give us'), keys('give US'))
    t.not(keys('twenty, five'), keys('25'))
    t.not(keys('नमस्ते'), keys('नमसत'))
    t.equal(keys('GIVE IT TO US'), keys('give it to us'))
    t.equal(keys('No. We will not'), 'no we will not')
  })
})

t.test('ellipses and brackets are kept with the words beside them', async (t) => {
  const folded = foldText('… we [the board] lost . . . it […] all...')
  t.same(
    folded.words.filter((word) => word.afterEllipsis).map((word) => word.text),
    ['we', 'it', 'all'],
  )
  t.same(
    folded.words.filter((word) => word.bracketed).map((word) => word.text),
    ['the', 'board'],
  )
  t.ok(folded.endsInEllipsis)
  t.notOk(foldText('all.').endsInEllipsis)
  t.notOk(foldText('an [unclosed bracket').words.some((word) => word.bracketed))
})

t.test('words in marks of the text itself', async (t) => {
  const nested = (text: string): string[] => foldText(text).words.flatMap((word) => (word.nested ? word.text : []))
  t.same(nested('He called it “a captain’s last port’s light” again'), ['a', 'captain’s', 'last', 'port’s', 'light'])
  // Each apostrophe might end the stretch: trying all ways to part it would take longer than anybody lives.
  t.same(nested(`He called it “a captain${'’s mate’s last captain'.repeat(500)}`), [])
})

t.test('a word is folded as before where it was folded before', async (t) => {
  const keys = (text: string): string[] => foldText(text).units.map(({ key }) => key)
  const texts = ['US ships met us on Sept. 3, in Sept and in the US.', 'US SHIPS MET US', 'he sat. sat on Sat. and sat']
  const first = texts.map(keys)
  t.same(texts.toReversed().map(keys).reverse(), first)
  t.notSame(first[0]!.slice(0, 1), first[1]!.slice(0, 1), 'capitals say something only where not everything is in them')
})

t.test('every word lies where its offsets say, in code points', async () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom(' ', '\u0301', '\u200d', 'f***', "don't", '[', ']', '…', '\ud800', '👩‍🚒', '1,000', 'U.S.'),
        ),
      ),
      (pieces) => {
        const text = pieces.join('')
        const points = Array.from(text)
        const folded = foldText(text)
        let last = 0
        for (const word of folded.words) {
          if (word.start < last || points.slice(word.start, word.end).join('') !== word.text) return false
          last = word.end
        }
        return folded.units.every(
          (unit) => unit.key !== '' && unit.first <= unit.last && unit.last < folded.words.length,
        )
      },
    ),
  )
})
