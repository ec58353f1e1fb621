import fc from 'fast-check'
import t from 'tap'
import { mayTranslate, translationScore } from '../../../src/variants/index.ts'
import { others, translations } from './pairs.ts'

const score = ([language, text, otherLanguage, other]: readonly [string, string, string, string]): number =>
  translationScore({ language, text }, { language: otherLanguage, text: other })

t.test('a translation', async (t) => {
  t.test('should be told from what the speaker said besides', async (t) => {
    const right = translations.filter((pair) => score(pair) >= 0.5).length
    const wrong = others.filter((pair) => score(pair) >= 0.5).length
    // docs/comparing.md tells these figures.
    t.same(
      { pairs: translations.length, right, others: others.length, wrong },
      { pairs: 32, right: 29, others: 32, wrong: 0 },
    )
  })

  t.test('should not be what denies the same, or has another number', async (t) => {
    const wall = ['en', 'We will rebuild the harbour wall in stone before winter.', 'es'] as const
    t.ok(score([...wall, 'Reconstruiremos el muro del puerto en piedra antes del invierno.']) > 0.5)
    t.ok(score([...wall, 'No reconstruiremos el muro del puerto en piedra antes del invierno.']) < 0.5)
    const houses = ['en', 'The company sold 300 houses last year.', 'pt'] as const
    t.ok(score([...houses, 'A empresa vendeu 300 casas no ano passado.']) > 0.5)
    t.ok(score([...houses, 'A empresa vendeu 400 casas no ano passado.']) < 0.5)
  })

  t.test('should be in another language, of those that the rules know', async (t) => {
    t.ok(mayTranslate('en', 'es-VE'))
    t.notOk(mayTranslate('en-GB', 'en-US'))
    t.notOk(mayTranslate('en', 'zh'))
    t.equal(score(['en', 'We will rebuild the wall.', 'en', 'We will rebuild the wall.']), 0)
    t.equal(score(['en', 'We will rebuild the wall.', 'zh', '我们会重建城墙。']), 0)
  })

  t.test('should be one from either side, whatever the texts', async () => {
    const language = fc.constantFrom('en', 'de', 'fr', 'es', 'pt', 'zh', 'und')
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...translations.flatMap(([, a, , b]) => [a, b])),
    )
    fc.assert(
      fc.property(language, text, language, text, (a, one, b, other) => {
        const found = score([a, one, b, other])
        return found >= 0 && found <= 1 && Math.abs(found - score([b, other, a, one])) < 1e-9
      }),
    )
  })
})
