import t from 'tap'
import { findMarkedStretches } from '../../src/quotations/find-marked-stretches.ts'
import { marked } from './marked.ts'

t.test('a stretch lies between its marks', async (t) => {
  t.same(marked('"It leaks," said Mara Dole.'), ['[It leaks,]'])
  t.same(marked('“We tried,” Dole said, “and failed.”'), ['[We tried,]', '[and failed.]'])
})

t.test('offsets count UTF-16 units, inside the marks and with them', async (t) => {
  t.same(findMarkedStretches('😀 “ No ” he said'), [
    {
      start: 5,
      end: 7,
      outerStart: 3,
      outerEnd: 9,
      open: '“',
      close: '”',
      unclosed: false,
      continues: false,
      secondary: false,
      nested: [],
    },
  ])
})

t.test('the marks of other languages', async (t) => {
  t.same(marked('«Oui», dit-elle. « Non », dit-il.'), ['[Oui]', '[Non]'], 'French and Spanish')
  t.same(marked('„Nein“, sagte sie. »Doch«, sagte er.'), ['[Nein]', '[Doch]'], 'German')
  t.same(marked('„Er sagte ‚nein‘ dazu“, so Pell.'), ['[Er sagte ‚nein‘ dazu] ([nein])'], 'German, nested')
  t.same(marked('„Nie”, powiedziała. „Nee”, zei hij.'), ['[Nie]', '[Nee]'], 'Polish and Dutch')
  t.same(marked('”Nej”, sade hon. »Jo», sade han.'), ['[Nej]', '[Jo]'], 'Swedish')
  t.same(
    marked('彼女は「はい」と言った。彼は『「いいえ」と聞いた』と答えた。'),
    ['[はい]', '[「いいえ」と聞いた] ([いいえ])'],
    'Japanese',
  )
  t.same(marked('他说“好”。〝是〞，她说。＂不＂'), ['[好]', '[是]', '[不]'], 'Chinese')
})

t.test('two single marks stand for a double one', async (t) => {
  t.same(marked("``We tried,'' Dole said. ''It failed,'' she said. ‘‘We go.’’"), [
    '[We tried,]',
    '[It failed,]',
    '[We go.]',
  ])
})

t.test('nested marks', async (t) => {
  t.test('of another kind', async (t) => {
    t.same(marked(`"He told me 'run'," Dole said.`), [`[He told me 'run',] ([run])`])
    t.same(marked('“‘Salt’ is it,” she said, “it is ‘salt.’ ” Yes.'), [
      '[‘Salt’ is it,] ([Salt])',
      '[it is ‘salt.’] ([salt.])',
    ])
  })
  t.test('of the same kind are one stretch with another in it', async (t) => {
    t.same(marked('“a sign of “Calm.” This is good,” she wrote.'), ['[a sign of “Calm.” This is good,] ([Calm.])'])
    t.same(marked('"a sign of "Calm." This is good," she wrote.'), ['[a sign of "Calm." This is good,] ([Calm.])'])
    t.same(marked('“She called it “calm””, he said.'), ['[She called it “calm”] ([calm])'])
  })
  t.test('may end together in one guillemet, as good French print has it', async (t) => {
    t.same(
      marked('Ils veulent « un quai sans « taxe de marée », du temps et « des bateaux », dit Dole.'),
      ['[un quai sans « taxe de marée] ([taxe de marée]…)', '[des bateaux]'],
      'amid a sentence',
    )
    t.same(
      marked('« On parle de la « taxe de marée ». Elle sortit. « On reviendra », dit-elle.'),
      ['[On parle de la « taxe de marée] ([taxe de marée]…)', '[On reviendra]'],
      'at its end',
    )
  })
  t.test('do not where each has a mark of its own, or the first was never closed', async (t) => {
    t.same(marked('« La « taxe de marée » », dit Dole.'), ['[La « taxe de marée »] ([taxe de marée])'])
    t.same(marked('« La « taxe » monte », dit Dole.'), ['[La « taxe » monte] ([taxe])'])
    t.same(marked('« On refuse, dit Dole. « On reviendra », dit-elle.'), ['[On refuse, dit Dole.]…', '+[On reviendra]'])
    t.same(marked('“A toll on “tides”, Dole said.'), ['[A toll on]…', '[tides]'], 'in marks of other kinds')
  })
  t.test('are not seen where two quotations stand side by side', async (t) => {
    t.same(marked('She called it "slow", "late" and "dear".'), ['[slow]', '[late]', '[dear]'])
    t.same(marked('“Slow.” “Late.”'), ['[Slow.]', '[Late.]'])
  })
})

t.test('a quotation of several paragraphs, each opened, only the last closed', async (t) => {
  t.same(marked('“We tried.\n\n“We failed.\n\n“We go.”\n\nShe left.'), ['[We tried.]…', '+[We failed.]…', '+[We go.]'])
  t.same(marked("Pell said: 'We tried.\n\n'We failed.'"), ['[We tried.]…', '+[We failed.]'], 'in single marks')
  t.same(marked('“We tried.”\n\n“We failed.”'), ['[We tried.]', '[We failed.]'], 'not where each is closed')
})

t.test('a mark left open ends with its paragraph', async (t) => {
  t.same(marked('"We tried, she said.\n\nThe mayor was "calm" then.'), ['[We tried, she said.]…', '[calm]'])
  t.same(marked('The "smart bin caught fire.\n"It leaks," Dole said, "a lot."').length, 3)
  t.same(marked('"We tried," she said. "It failed, she said.'), ['[We tried,]', '[It failed, she said.]…'])
})

t.test('a mark left open ends where the next quotation opens', async (t) => {
  t.same(marked('“We tried, Dole said. “It failed.”'), ['[We tried, Dole said.]…', '+[It failed.]'])
  t.same(marked('He called it “a mess, and Dole called it “a shame.”'), ['[a mess, and Dole called it]…', '[a shame.]'])
})

t.test('paragraphs that a page ran together', async (t) => {
  t.test('should each open again, and only the last close', async (t) => {
    t.same(marked('Dole said: "We tried. "We failed! "We go." She left.'), [
      '[We tried.]…',
      '+[We failed!]…',
      '+[We go.]',
    ])
    t.same(marked('“We tried. “We failed.”\n\n“We go,” she said.'), ['[We tried.]…', '+[We failed.]', '[We go,]'])
    t.same(marked(`"They cried 'no.' "We go," she said.`), [`[They cried 'no.']… ([no.])`, '+[We go,]'])
    t.same(marked('"It is "slow" at best. "We go," she said.'), ['[It is "slow" at best.]… ([slow])', '+[We go,]'])
  })
  t.test('should not be seen where both marks close', async (t) => {
    t.same(marked('“He came in. “Run!” he said. We ran,” she wrote.'), [
      '[He came in. “Run!” he said. We ran,] ([Run!])',
    ])
  })
})

t.test('a quotation left open ends in the next paragraph, where that one plainly closes it', async (t) => {
  t.same(marked('“We tried.\n\nWe failed,” she said.\n\nShe left.'), ['[We tried.]…', '+[We failed,]'])
  t.same(marked('She left.\n\nWe failed,” she said.'), [], 'not where nothing was open')
  t.same(
    marked('“We tried.\nIan Pell.”\n\nHe left.\n\nShe stayed.'),
    ['[We tried.]…'],
    'not for the name under a pulled quotation',
  )
})

t.test('mixed marks', async (t) => {
  t.same(marked('“We tried," Dole said. "It failed.”'), ['[We tried,]', '[It failed.]'], 'curly and straight')
  t.same(marked('”We tried,“ Dole said. “It failed.“'), ['[We tried,]', '[It failed.]'], 'turned the wrong way')
  t.same(marked('“We tried.’ Dole left the room.'), ['[We tried.]'], 'double and single')
  t.same(marked('She wrote: ““We tried.”'), ['[We tried.]'], 'typed twice')
})

t.test('marks without spaces around them', async (t) => {
  t.same(marked('He said,"No."Then he left."Go," she said.'), ['[No.]', '[Go,]'])
  t.same(marked('"It leaks!"—Dole. —"So what?"'), ['[It leaks!]', '[So what?]'])
  t.same(marked('(“We tried,” she said.) [“No.”]'), ['[We tried,]', '[No.]'])
})

t.test('white space inside the marks is left out of the stretch', async (t) => {
  t.same(marked('" We tried, " she said.'), ['[We tried,]'])
})

t.test('brackets and ellipses are kept', async (t) => {
  t.same(marked('"We [the board] … lost," he said. "...and won."'), ['[We [the board] … lost,]', '[...and won.]'])
})

t.test('measures are no marks', async (t) => {
  t.same(marked(`He was 6'2" and had a 15" screen. "Not now," he said.`), ['[Not now,]'])
  t.same(marked(`"He is 6'2" tall," Dole said.`), [`[He is 6'2" tall,]`])
  t.same(marked(`The sizes 5" x 7" and 8' by 10' were out.`), [])
  t.same(marked('Dole said "we lost by 15" and left.'), ['[we lost by 15]'], 'but a quotation may end in a number')
})

t.test('marks with nothing between them, or no partner, are nothing', async (t) => {
  t.same(marked('An empty "" and a blank " " string.'), [])
  for (const text of ['', '"', "'", '“', '”', '“”', 'x”', "Pell said 'no."])
    t.same(marked(text), [], JSON.stringify(text))
})

t.test('a double mark before the last letter of a Hebrew word belongs to an abbreviation', async (t) => {
  t.same(marked('דובר צה"ל אמר: "לא נסגור את הנמל".'), ['[לא נסגור את הנמל]'])
  t.same(marked('קראתי ב"הארץ" אתמול.'), ['[הארץ]'], 'but one behind a prefix opens')
})
