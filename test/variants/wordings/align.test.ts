import t from 'tap'
import { foldText } from '../../../src/text/fold.ts'
import { align, fillGaps } from '../../../src/variants/wordings/align.ts'
import type { Pair } from '../../../src/variants/wordings/align.ts'

const pairs = (one: string, other: string): readonly Pair[] => align(foldText(one), foldText(other))
/** The words of the first text that are found in the other, each with its place there. */
function aligned(one: string, other: string): string {
  const [a, b] = [foldText(one), foldText(other)]
  return align(a, b)
    .map(([i, j]) => {
      t.equal(a.units[i]!.key, b.units[j]!.key)
      return `${a.units[i]!.key}${j}`
    })
    .join(' ')
}

t.test('two wordings', async (t) => {
  t.test('should be aligned where they have the same words in the same order', async (t) => {
    t.equal(aligned('granite lantern ferry', 'granite lantern ferry'), 'granite0 lantern1 ferry2')
    t.equal(aligned('granite lantern ferry', 'copper granite lantern ferry harbour'), 'granite1 lantern2 ferry3')
    t.equal(aligned('granite lantern', 'lantern granite'), 'granite1', 'not crosswise')
    for (const [one, other] of [
      ['granite', 'lantern'],
      ['', 'lantern'],
      ['granite', ''],
      ['', ''],
    ] as const)
      t.equal(aligned(one, other), '')
  })

  t.test('should be aligned across a gap of any length', async (t) => {
    const between = 'while seven copper wheels were turning under our wet roof '.repeat(3)
    t.equal(aligned('granite lantern ferry', `granite ${between}lantern ferry`), 'granite0 lantern31 ferry32')
    t.equal(aligned(`granite lantern ${between}ferry harbour`, 'granite lantern ferry harbour').split(' ').length, 4)
  })

  t.test('should take the nearer of two equal words, the first of two equal stretches', async (t) => {
    t.equal(aligned('granite lantern ferry', 'granite lantern copper ferry wheel ferry'), 'granite0 lantern1 ferry3')
    t.same(pairs('granite lantern wheel ferry copper ferry', 'granite lantern ferry').at(-1), [3, 2])
    t.equal(aligned('granite', 'granite lantern granite'), 'granite0')
  })
})

t.test('a little word beyond a gap', async (t) => {
  const base = 'granite lantern ferry'
  const isFound = (one: string, other: string): boolean => {
    const found = /\bof\d/.test(aligned(one, other))
    t.equal(/\bof\d/.test(aligned(other, one)), found, 'whichever comes first')
    return found
  }
  t.test('should not be found there', async (t) => {
    t.notOk(isFound(`${base} of`, `${base} wheel of`))
    t.notOk(isFound(`${base} of`, `granite … ${base} wheel of`), 'also where an ellipsis is elsewhere')
    t.notOk(isFound(`${base} of`, `${base} wheel of the … copper`))
  })

  t.test('should be found where the print shows that words are missing or put in', async (t) => {
    t.ok(isFound(`${base} … of`, `${base} wheel of`))
    t.ok(isFound(`${base} of`, `${base} [wheel] of`))
    t.ok(isFound(`${base} of`, `${base} [wheel of] copper`))
  })

  t.test('should be found right after the words before it', async (t) => {
    t.ok(isFound(`${base} of`, `${base} of wheel`))
    t.ok(isFound('of granite lantern', 'of granite lantern'))
  })
})

t.test('words with an ellipsis between them', async (t) => {
  t.test('should be taken for those that have one as well, before others', async (t) => {
    t.equal(aligned('granite … lantern', 'granite lantern copper granite … lantern'), 'granite3 lantern4')
    t.equal(aligned('granite lantern', 'granite … lantern copper granite lantern'), 'granite3 lantern4')
  })

  t.test('should be taken for those without one where there are no others', async (t) => {
    t.equal(aligned('granite … lantern', 'copper granite lantern'), 'granite1 lantern2')
  })
})

t.test('two very long wordings', async (t) => {
  const letters = (n: number): string => Array.from(String(n), (digit) => 'bcdfghjklm'[Number(digit)]).join('o')
  const words = Array.from({ length: 800 }, (_, n) => `x${letters(n)}`)

  t.test('should be aligned along the stretches that both have once', async (t) => {
    const edited = [...words.slice(50, 300), 'copper', 'wheel', ...words.slice(300, 500), ...words.slice(520)]
    const found = pairs(words.join(' '), edited.join(' '))
    t.same(found.at(0), [50, 0])
    t.same(
      found.map(([i]) => i),
      [...words.keys()].filter((i) => i >= 50 && (i < 500 || i >= 520)),
    )
    t.ok(found.every(([i, j]) => words[i] === edited[j]))
  })

  t.test('should not be aligned crosswise, but along the longer order', async (t) => {
    const turned = [...words.slice(600), ...words.slice(0, 600)]
    const found = pairs(words.join(' '), turned.join(' '))
    t.same(found.at(0), [0, 200])
    t.equal(found.length, 600)
  })

  t.test('should not be aligned at stretches that come more than once', async (t) => {
    t.same(pairs('row your boat '.repeat(220), 'row your boat '.repeat(220)), [])
    const around = (middle: string): string => [...words.slice(0, 350), middle, ...words.slice(350, 700)].join(' ')
    t.equal(pairs(around('copper wheel'), around('row your boat row your boat')).length, 700)
  })

  t.test('should not be aligned at a stretch that comes once in one and again in the other', async (t) => {
    const [once, twice] = ['row your boat', 'row your boat row your boat']
    const long = words.slice(0, 700)
    for (const [one, other] of [
      [`${once} ${long.join(' ')}`, `${long.join(' ')} ${twice}`],
      [`${long.join(' ')} ${twice}`, `${once} ${long.join(' ')}`],
    ] as const) {
      const [a, b] = [foldText(one), foldText(other)]
      const found = align(a, b)
      t.equal(found.length, 700)
      t.ok(found.every(([i, j]) => a.units[i]?.key === b.units[j]?.key))
    }
  })
})

t.test('between what is aligned', async (t) => {
  /** Fills the gap between the first and the last word of two texts. */
  const filled = (one: string, other: string): string => {
    const [a, b] = [foldText(one), foldText(other)]
    const ends: Pair[] = [
      [0, 0],
      [a.units.length - 1, b.units.length - 1],
    ]
    return fillGaps(a, b, ends)
      .map(([i]) => a.units[i]!.key)
      .join(' ')
  }

  t.test('should be found what was not worth a gap', async (t) => {
    t.equal(filled('granite of the ferry', 'granite of a ferry'), 'granite of ferry')
    t.equal(filled('granite of one ferry', 'granite wheel of ferry'), 'granite of ferry')
  })

  t.test('should not be found less than half of the shorter stretch', async (t) => {
    t.equal(filled('granite of seven wheels ferry', 'granite of copper roof ferry'), 'granite ferry')
    t.equal(filled('granite ferry', 'granite of copper roof ferry'), 'granite ferry')
  })

  t.test('should be found what stands before the first and after the last, too', async (t) => {
    const [a, b] = [foldText('of granite of'), foldText('of granite of')]
    t.same(fillGaps(a, b, [[1, 1]]), [
      [0, 0],
      [1, 1],
      [2, 2],
    ])
    t.same(fillGaps(a, foldText('of granite'), [[1, 1]]), [
      [0, 0],
      [1, 1],
    ])
    t.same(fillGaps(foldText('granite of'), b, [[0, 1]]), [
      [0, 1],
      [1, 2],
    ])
  })

  t.test('should not be found little words in a much longer stretch', async (t) => {
    t.equal(filled('granite of ferry', 'granite one of two ferry'), 'granite of ferry')
    t.equal(filled('granite of ferry', 'granite seven wet wheels of copper ferry'), 'granite ferry')
    t.equal(filled('granite seven wet wheels of copper ferry', 'granite of ferry'), 'granite ferry')
  })

  t.test('should not be searched the words that an ellipsis at the edge stands for', async (t) => {
    const [before, after] = [
      'granite of the seven wet copper wheels turn slowly ferry',
      'granite seven wet copper wheels turn slowly of the ferry',
    ]
    const either = (long: string, short: string): string => {
      t.equal(filled(short, long), filled(long, short), 'whichever comes first')
      return filled(long, short)
    }
    t.equal(either(before, 'granite of the … ferry'), 'granite of the ferry')
    t.equal(either(after, 'granite … of the ferry'), 'granite of the ferry')
    t.equal(either(before, 'granite … of the ferry'), 'granite ferry')
    t.equal(either(after, 'granite of the … ferry'), 'granite ferry')
    t.equal(either(before, 'granite … of the … ferry'), 'granite ferry', 'nor is it known which, where there are two')
  })
})
