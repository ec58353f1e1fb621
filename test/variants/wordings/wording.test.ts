import t from 'tap'
import { foldText } from '../../../src/text/fold.ts'
import { withEqualCompounds } from '../../../src/variants/wordings/compounds.ts'
import { hash, wideHash } from '../../../src/variants/wordings/hash.ts'
import { prepareWording } from '../../../src/variants/wordings/wording.ts'

const weight = (text: string): string => prepareWording(text).weight.toFixed(1)

t.test('the weight of a wording', async (t) => {
  t.test('should grow with its words, rare ones most', async (t) => {
    t.equal(weight('granite lanterns'), '2.0')
    t.equal(weight('the lanterns'), '1.3')
    t.equal(weight('good lanterns'), '1.5')
    t.equal(weight(''), '0.0')
  })

  t.test('should not grow with what an editor put in, but be a little less', async (t) => {
    t.equal(weight('granite [copper harbour] lanterns'), '1.9')
    t.equal(weight('[copper] granite lanterns [harbour]'), '1.8')
    t.equal(weight('[copper harbour]'), '0.0', 'never below nothing')
  })

  t.test('should be a little less for a word with letters changed or hidden', async (t) => {
    t.equal(weight('[G]ranite lanterns'), '1.9')
    t.equal(weight('g*****e lanterns'), '1.9')
  })
})

t.test('the identity of a wording', async (t) => {
  const isSame = (one: string, other: string): boolean =>
    prepareWording(one).identity === prepareWording(other).identity
  t.test('should be that of the same words in another spelling or punctuation', async (t) => {
    t.ok(isSame('Granite lanterns: never!', 'granite lanterns, never'))
    t.ok(isSame('', '—'))
  })

  t.test('should not be that of other words, or of what shows another edit', async (t) => {
    t.notOk(isSame('granite lanterns', 'granite lantern walls'))
    const printings = [
      'granite lanterns',
      'granite … lanterns',
      '… granite lanterns',
      '[granite] lanterns',
      'granite [lanterns]',
      '[granite lanterns]',
      '[G]ranite lanterns',
    ]
    t.equal(new Set(printings.map((printed) => prepareWording(printed).identity)).size, printings.length)
    t.equal(prepareWording('granite lanterns').identity, 'granite lanterns')
  })
})

t.test('a compound', async (t) => {
  const equal = (one: string, other: string): string[] =>
    withEqualCompounds(foldText(one), foldText(other)).map(({ units }) => units.map(({ key }) => key).join(' '))
  t.test('should be one word where one text writes it in one', async (t) => {
    t.same(equal('the sea wall fell', 'that seawall'), ['the seawall fell', 'that seawall'])
    t.same(equal('a seawall', 'a sea-wall and a sea wall'), ['a seawall', 'a seawall and a seawall'])
    t.same(equal('so be ware', 'beware'), ['so beware', 'beware'], 'though it is short')
  })

  t.test('should not be one where both write it in two, or what is between is lost', async (t) => {
    t.same(equal('the sea wall', 'sea wall'), ['the sea wall', 'sea wall'])
    t.same(equal('the sea, the wall', 'seawall'), ['the sea the wall', 'seawall'])
  })

  t.test('should not be made of letters and articles, or of very short words', async (t) => {
    for (const [one, other] of [
      ['a wayside', 'awayside'],
      ['wayside a', 'waysidea'],
      ['up on', 'upon'],
      ['in to it', 'into it'],
    ] as const)
      t.same(equal(one, other), [one, other])
  })

  t.test('should keep the place of both its words', async (t) => {
    const [{ units }] = withEqualCompounds(foldText('the sea wall fell'), foldText('seawall'))
    t.match(units[1], { key: 'seawall', first: 1, last: 2 })
  })
})

t.test('the numbers that stand for texts', async (t) => {
  // They are stored: with others, nothing that is stored would be found again.
  t.test('should never change', async (t) => {
    t.equal(hash(''), 2_872_998_923)
    t.equal(hash('granite lantern'), 603_516_946)
    t.equal(wideHash(''), 1_970_843_106_049_035)
    t.equal(wideHash('granite lantern'), 5_733_743_288_971_282)
  })

  t.test('should be other ones for any other text, and safe integers', async (t) => {
    const texts = Array.from({ length: 20_000 }, (_, n) => `lantern ${n}`)
    const numbers = new Set(texts.map(wideHash))
    t.equal(numbers.size, texts.length)
    t.ok(Array.from(numbers).every((number) => Number.isSafeInteger(number) && number >= 0))
    t.ok(texts.map(hash).every((number) => Number.isInteger(number) && number >= 0 && number < 2 ** 32))
  })
})
