import t from 'tap'
import { prepareWording, textOf } from '../../../src/variants/index.ts'
import { daysOfPlacing, daysOfPrinting } from '../../../src/variants/statements/given-texts.ts'
import { bridge, ferries, thanks } from './printings.ts'

t.test('a given text', async (t) => {
  const given = (id: string, text: string, day = '2031-05-04') => ({ id, wording: prepareWording(text), day })
  const both = given('t1', `${bridge} ${ferries}`)
  const placed = (text: string, moment = '2031-05-04', texts = [both]) => textOf(prepareWording(text), moment, texts)

  t.test('should have the words that are printed of it, edited ones too', async (t) => {
    t.equal(placed('the granite ferries will carry everybody'), 't1')
    t.equal(placed('We lost the lower bridge in the flood, and the council will rebuild it'), 't1')
    t.equal(placed(ferries, '2031-05-20'), 't1', 'days later')
    t.equal(placed(ferries, '2031-05-02'), 't1', 'two days before, by another clock')
  })

  t.test('should not have others, or those of another time', async (t) => {
    t.equal(placed(thanks), null)
    t.equal(placed('the council', '2031-05-12'), null, 'too little evidence after so many days')
    t.equal(placed(ferries, '2031-05-01'), null, 'before it was said')
    t.equal(placed(ferries, '2031-07-01'), null)
    const rest =
      'will carry everybody until the autumn rains, and nobody shall drown beneath our seven lantern walls again'
    t.equal(placed(rest), null, 'only its end')
    t.equal(placed(ferries, 'in a'), null, 'at no known time')
  })

  t.test('should have them up to three weeks after its day, and two days before', async (t) => {
    const whole = `${bridge} ${ferries} ${thanks}`
    const all = [given('t1', whole)]
    t.same(daysOfPrinting('2031-05-04'), ['2031-05-02', '2031-05-25'])
    t.same(daysOfPlacing('2031-05-25'), ['2031-05-04', '2031-05-27'])
    t.equal(daysOfPlacing('in a'), null)
    t.equal(placed(whole, '2031-05-25', all), 't1')
    t.equal(placed(whole, '2031-05-26', all), null)
  })

  t.test('should have them before one that is farther in time or has fewer of them, whatever the order', async (t) => {
    const [later, other] = [
      given('t0', ferries, '2031-05-06'),
      given('t2', 'The granite ferries will carry nobody until the autumn rains.'),
    ]
    for (const texts of [
      [both, later, other],
      [other, later, both],
    ])
      t.equal(placed(ferries, '2031-05-04', texts), 't1')
    const copies = [given('t4', ferries), given('t3', ferries)]
    for (const texts of [copies, [...copies].reverse()]) t.equal(placed(ferries, '2031-05-04', texts), 't3')
  })
})
