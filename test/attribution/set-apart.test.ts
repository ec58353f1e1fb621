import t from 'tap'
import { quotationsOf, said } from './helper.ts'

t.test('posts of social networks', async (t) => {
  t.test('should belong to the one who signs them', async (t) => {
    const post = 'Forty nights without a break. I am proud of you all.'
    t.same(
      said(
        'The minister thanked the night ferries.',
        post,
        '— Ada Lorne (@adalorne) January 9, 2026',
        'Ian Pell left.',
      ),
      [`Ada Lorne: ${post}`],
      'on the line below',
    )
    t.same(
      said('The minister thanked the night ferries.', `${post} https://t.co/Ab3 — Ada Lorne (@adalorne) May 3, 2026`),
      [`Ada Lorne: ${post}`],
      'or behind them, without the links of the frame',
    )
    t.same(
      said('The minister thanked the night ferries.', 'We sail on “Old Boot”.', '— Harbour Trust (@trust) May 3, 2026'),
      ['Harbour Trust: We sail on “Old Boot”.'],
      'also a body, and with what they quote themselves',
    )
    t.same(
      quotationsOf('The minister thanked them.', post, '— Ada Lorne (@adalorne) May 3, 2026').map(
        ({ kind, marked }) => [kind, marked],
      ),
      [['unmarked', false]],
    )
    t.same(
      said('The minister thanked the night ferries.', `“${post}” — Ada Lorne (@adalorne) January 9, 2026`),
      [`Ada Lorne: ${post}`],
      'while marks are what they are elsewhere',
    )
  })

  t.test('should not be made of other signed lines', async (t) => {
    t.same(said('The ferries sailed all night.', '— Mara Dole contributed to this report.'), [])
    t.same(said('The ferries sailed all night.', 'Write to Ada Lorne (@adalorne) with your questions.'), [])
  })
})

t.test('block quotations without marks', async (t) => {
  t.test('should belong to the one whom the line before announces', async (t) => {
    t.same(
      said(
        'Mara Dole wrote to the council in March:',
        '    The wall leans.',
        '    I will not sign.',
        'Nobody replied.',
      ),
      ['Mara Dole: The wall leans. | I will not sign.'],
      'indented, over several paragraphs',
    )
    t.same(
      said('In her letter, Mara Dole wrote:', '> The wall leans. I told you.', 'Nobody replied.'),
      ['Mara Dole: The wall leans. I told you.'],
      'or as an answered e-mail quotes',
    )
  })

  t.test('should not be made of other indented lines', async (t) => {
    t.same(said('Mara Dole wrote to the council in March.', '    The council met on Monday.'), [], 'nothing leads on')
    t.same(said('Buy these:', '    two pounds of flour', '    one egg'), [], 'no sentences')
    t.same(said('The rules of the yard in short:', '    No boat leaves at night.'), [], 'nobody speaks')
    t.same(said('Mara Dole wrote to the council:', 'The wall leans.'), [], 'nothing is set apart')
  })
})

t.test('lists', async (t) => {
  const items = ['- "a new wall by spring"', '- "no more pumps at night"', '- "an honest report"']
  const theirs = ['a new wall by spring', 'no more pumps at night', 'an honest report']
  t.test('should belong to the one who promises or announces them', async (t) => {
    t.same(
      said('Mara Dole promised:', ...items, 'Nobody believed her.'),
      theirs.map((item) => `Mara Dole: ${item}`),
    )
    t.same(
      said('Mara Dole told the council what it would get:', '1. "Cleaner streets"', '2. "Quieter nights"'),
      ['Mara Dole: Cleaner streets', 'Mara Dole: Quieter nights'],
      'with numbers',
    )
    t.same(
      said('Mara Dole promised:', '"a new wall by spring",', '"an honest report"'),
      ['Mara Dole: a new wall by spring', 'Mara Dole: an honest report'],
      'or nothing before them',
    )
  })

  t.test('should not be speech where nobody speaks', async (t) => {
    t.same(said('The shop of Mara Dole sells three sandwiches:', '- "The Harbour"', '- "The Pilot"'), [])
    t.same(
      said('What they said:', '* Joan Tully, resident: "The bins are full."', '* Amir Sethi: "My path floods."'),
      ['Joan Tully: The bins are full.', 'Amir Sethi: My path floods.'],
      'and items with speakers of their own are theirs',
    )
  })
})

t.test('brackets behind the words', async (t) => {
  t.test('should name who speaks', async (t) => {
    t.same(said('The wall was "rotten from the start" (Mara Dole, engineer) and "a disgrace" (mayor Ian Pell).'), [
      'Mara Dole: rotten from the start',
      'Ian Pell: a disgrace',
    ])
    t.same(said('Reactions came fast. "Nobody told us." (Ian Pell)', 'The town waits.'), ['Ian Pell: Nobody told us.'])
  })

  t.test('should not name the author of a work, or say what is shortened', async (t) => {
    t.same(said('He played "Salt Road" (Noor Falk) and "Old Boot" (Lou Tran) on the pier.'), [])
    t.same(said('The film "Salt road" (Noor Falk, 2019) opened the festival in Rowan.'), [])
    t.same(said('The party "Save Our Pier" (SOP) won two seats in Rowan.'), [])
  })
})

t.test('handles of accounts', async (t) => {
  t.test('should be speakers', async (t) => {
    t.same(said('The ferry was late again.', '@tamsin_oke wrote: "Forty minutes on the pier."'), [
      '@tamsin_oke: Forty minutes on the pier.',
    ])
    t.same(said('"Same here," replied another user, @ferry.fan99.', '"It sinks," tweeted @oke.'), [
      '@ferry.fan99: Same here,',
      '@oke: It sinks,',
    ])
    t.same(
      said('"It sinks," Tamsin Oke (@tamsin_oke) tweeted on Monday.', '"Nobody cares," @tamsin_oke added.'),
      ['Tamsin Oke: It sinks,', 'Tamsin Oke: Nobody cares,'],
      'under the name that the article gives for them',
    )
  })

  t.test('should not be taken from addresses', async (t) => {
    t.same(said('"It sinks," wrote Mara Dole, of press@example.org, on Monday.'), ['Mara Dole: It sinks,'])
  })
})
