import t from 'tap'
import fc from 'fast-check'
import { foldProse, judgePrintings, prepareWording, surroundingsOf } from '../../../src/variants/index.ts'
import type { Verdict } from '../../../src/variants/index.ts'

interface Printed {
  readonly text: string
  readonly outlet: string
  /** The news agency that the outlet names. */
  readonly agency?: string
  /** What the outlet prints before the quotation. */
  readonly prose?: string
  readonly marked?: boolean
}

const testimonyOf = ({ text, outlet, agency, prose, marked = true }: Printed) => {
  const folded = prose === undefined ? null : foldProse(prose, [])
  return {
    wording: prepareWording(text),
    outlet,
    agency: agency ?? null,
    surroundings: folded && surroundingsOf(folded, folded.units.length, folded.units.length),
    testifies: marked,
  }
}

/** The verdicts on some printings; the first is the base. */
function verdictsOn(printed: readonly Printed[], given: string | null = null): Verdict[] {
  return judgePrintings(
    prepareWording(printed[0]!.text),
    printed.map(testimonyOf),
    given === null ? null : prepareWording(given),
  )
}

/** Each text is printed by an outlet of its own. */
const verdicts = (...texts: string[]) => verdictsOn(texts.map((text, i) => ({ text, outlet: `o${i}` })))

const forty = 'We lost 40 boats in one night and nobody called us'
const fourteen = forty.replace('40', '14')

t.test('words beyond the base', async (t) => {
  const base = 'We told the owners on Monday that the wall leaned'
  const printing = { text: 'and nobody told the council of the owners', outlet: 'Tern' }
  const judged = (isBeyond: boolean): Verdict | undefined =>
    judgePrintings(prepareWording(base), [
      testimonyOf({ text: base, outlet: 'Gull' }),
      { ...testimonyOf(printing), isBeyond },
    ])[1]

  t.test('should differ in nothing, though some words of the base are among them', async (t) => {
    t.equal(judged(true), 'verbatim')
  })
  t.test('should be compared where they are meant to render it', async (t) => {
    t.equal(judged(false), 'differs')
  })
})

t.test('even votes', async (t) => {
  t.test('should accuse nobody: both differ', async (t) => {
    t.same(verdicts(forty, fourteen), ['differs', 'differs'])
    t.same(verdicts('We told the owners on Monday that it leaned', 'On Monday we told the owners that it leaned'), [
      'differs',
      'differs',
    ])
    t.same(
      verdicts('We will not rebuild the wall', 'We will rebuild the wall'),
      ['differs', 'differs'],
      'a missing not',
    )
  })
  t.test('should not touch who prints only what the two have in common', async (t) => {
    t.same(verdicts(forty, fourteen, 'nobody called us'), ['differs', 'differs', 'verbatim'])
  })
  t.test('should not touch what is edited, and marked so', async (t) => {
    t.same(verdicts('We told them that it leaned', 'We told [the owners] that it leaned'), [
      'verbatim',
      'abridged-marked',
    ])
  })
  t.test('should not excuse words left out in silence', async (t) => {
    t.same(verdicts('We checked the pumps, the gates and the wall', 'We checked the pumps and the wall'), [
      'verbatim',
      'abridged-silent',
    ])
  })
  t.test('should be decided by a form of speech, which an editor would write out', async (t) => {
    t.same(verdicts('We are gonna rebuild it', 'We are going to rebuild it'), ['verbatim', 'altered'])
    t.same(verdicts('We are going to rebuild it', 'We are gonna rebuild it'), ['altered', 'verbatim'])
  })
})

t.test('more witnesses', async (t) => {
  t.test('should tell who altered the words', async (t) => {
    t.same(verdicts(forty, forty, fourteen), ['verbatim', 'verbatim', 'altered'])
    t.same(verdicts(forty, fourteen, fourteen), ['altered', 'verbatim', 'verbatim'], 'also against the base')
    t.same(
      verdicts(forty, 'We lost 40 boats', fourteen),
      ['verbatim', 'verbatim', 'altered'],
      'by what they print of it',
    )
  })
  t.test('should not tell where they are as many', async (t) => {
    t.same(verdicts(forty, forty, fourteen, fourteen), ['differs', 'differs', 'differs', 'differs'])
  })
  t.test('should not be one outlet that prints the words twice', async (t) => {
    const printed = [forty, forty, fourteen].map((text, i) => ({ text, outlet: i < 2 ? 'gull' : 'tern' }))
    t.same(verdictsOn(printed), ['differs', 'differs', 'differs'])
  })
  t.test('should not be prose without quotation marks', async (t) => {
    t.same(
      verdictsOn([
        { text: forty, outlet: 'gull' },
        { text: fourteen, outlet: 'tern' },
        { text: fourteen, outlet: 'heron', marked: false },
      ]),
      ['differs', 'differs', 'differs'],
    )
  })
})

t.test('copies of one text', async (t) => {
  const wire =
    'The storm reached Norwick harbour shortly after midnight and tore the moorings from the northern quay, the harbour ' +
    'board reported on Wednesday, while the alarm in the old lighthouse stayed silent until the morning.'
  const own = [
    'Fishermen stood on the broken quay yesterday and counted what was left of their fleet, as the board promised them an answer.',
    'After the worst night in living memory, Tova Brill went from house to house in the lower town and wrote down every loss.',
  ]
  const printed = (text: string, outlet: string, prose: string): Printed => ({ text, outlet, prose })
  t.test('should be one witness', async (t) => {
    t.same(verdictsOn([printed(forty, 'a', wire), printed(forty, 'b', wire), printed(fourteen, 'c', own[0]!)]), [
      'differs',
      'differs',
      'differs',
    ])
  })
  t.test('should show who changed the copy', async (t) => {
    t.same(verdictsOn([printed(forty, 'a', wire), printed(forty, 'b', wire), printed(fourteen, 'c', wire)]), [
      'verbatim',
      'verbatim',
      'altered',
    ])
  })
  t.test('should not be articles that each say it in their own words', async (t) => {
    t.same(verdictsOn([printed(forty, 'a', own[1]!), printed(forty, 'b', wire), printed(fourteen, 'c', own[0]!)]), [
      'verbatim',
      'verbatim',
      'altered',
    ])
  })
})

t.test('a given text', async (t) => {
  t.test('should decide, whatever most outlets print', async (t) => {
    const printed = [forty, forty, fourteen].map((text, i) => ({ text, outlet: `o${i}` }))
    t.same(verdictsOn(printed, `Friends. ${fourteen}. We start today.`), ['altered', 'altered', 'verbatim'])
  })
  t.test('should not decide about words that it does not have', async (t) => {
    t.same(
      verdictsOn(
        [forty, fourteen].map((text, i) => ({ text, outlet: `o${i}` })),
        'nobody called us. We start.',
      ),
      ['differs', 'differs'],
    )
  })
})

t.test('should not depend on the order of the printings', async () => {
  const texts = [forty, fourteen, forty.replace('40', '4'), 'We lost 40 boats', 'We lost … and nobody called us']
  fc.assert(
    fc.property(
      fc.shuffledSubarray(
        texts.flatMap((text, i) => ['gull', 'tern'].map((outlet) => ({ text, outlet: `${outlet} ${i % 3}` }))),
        { minLength: 1 },
      ),
      (printed) => {
        const base = prepareWording(forty)
        const judge = (some: readonly Printed[]): Map<Printed, Verdict> => {
          const found = judgePrintings(base, some.map(testimonyOf))
          return new Map(some.map((one, i) => [one, found[i]!]))
        }
        const [one, other] = [judge(printed), judge(printed.toReversed())]
        return printed.every((each) => one.get(each) === other.get(each))
      },
    ),
  )
})
