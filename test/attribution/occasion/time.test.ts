import t from 'tap'
import { extract } from '../../../src/extract.ts'

/** The time told of each quotation, as `printed: first day to last day`, in an article of Friday 20 March 2026. */
const times = (text: string, language = 'en', published: string | null = '2026-03-20'): string[] =>
  extract(text, { language, ...(published === null ? {} : { published }) }).quotations.map(({ time }) =>
    time ? `${time.text}: ${time.from ?? '?'} to ${time.to ?? '?'}` : 'not told',
  )

t.test('when something was said', async (t) => {
  t.test('should be found at the verb that reports the words', async (t) => {
    t.same(times('"The gate leaks every winter," Mara Dole said on Monday.'), ['Monday: 2026-03-16 to 2026-03-16'])
    t.same(times('Mara Dole told a meeting in January: "The gate leaks."'), ['January: 2026-01-01 to 2026-01-31'])
    t.same(times('Mara Dole told parliament on Friday: "The gate leaks."'), ['Friday: 2026-03-20 to 2026-03-20'])
    t.same(times('"The gate leaks every winter," said Mara Dole last week.'), ['last week: 2026-03-07 to 2026-03-19'])
    t.same(times('"The gate leaks every winter," Mara Dole on Monday told reporters.'), [
      'Monday: 2026-03-16 to 2026-03-16',
    ])
  })

  t.test('should not be found where something else happened then', async (t) => {
    t.same(times('"The gate leaks every winter," Mara Dole said of the wall that fell on Monday.'), ['not told'])
    t.same(times('Mara Dole, who resigned on Monday, said: "The gate leaks every winter."'), ['not told'])
    t.same(times('Mara Dole said the collapse on Monday was "a disgrace to us all."'), ['not told'])
    t.same(times('"We met on Monday and the gate leaked," Mara Dole said.'), ['not told'])
  })

  t.test('should be found at the beginning of the sentence', async (t) => {
    t.same(times('On Monday, Mara Dole said: "The gate leaks every winter."'), ['Monday: 2026-03-16 to 2026-03-16'])
    t.same(times('In a 2014 interview with the Harbour Times, Mara Dole said: "The gate leaks every winter."'), [
      '2014: 2014-01-01 to 2014-12-31',
    ])
    t.same(times('Two years ago Mara Dole told reporters: "The gate leaks every winter."'), [
      'Two years ago: 2024-01-01 to 2024-12-31',
    ])
  })

  t.test('should last for what the speaker says next in the paragraph, and no longer', async (t) => {
    t.same(times('"The gate leaks," Mara Dole said on Monday. "It always has," she said.'), [
      'Monday: 2026-03-16 to 2026-03-16',
      'Monday: 2026-03-16 to 2026-03-16',
    ])
    t.same(times('"The gate leaks," Mara Dole said on Monday. "It never did," Ian Pell said.'), [
      'Monday: 2026-03-16 to 2026-03-16',
      'not told',
    ])
    t.same(times('"The gate leaks," Mara Dole said on Monday.\n\n"It always has," she said.'), [
      'Monday: 2026-03-16 to 2026-03-16',
      'not told',
    ])
  })

  t.test('should need no day of publication where the year is printed, and need it elsewhere', async (t) => {
    const dated = '"The gate leaks every winter," Mara Dole told the council on 5 March 2025.'
    t.same(times(dated, 'en', null), ['5 March 2025: 2025-03-05 to 2025-03-05'])
    t.same(times('"The gate leaks every winter," Mara Dole said on Monday.', 'en', null), ['Monday: ? to ?'])
  })

  t.test('should be found in every language whose speakers are', async (t) => {
    t.same(times('„Das Tor ist undicht und bleibt es“, sagte Mara Dole am Montag vor Journalisten.', 'de'), [
      'Montag: 2026-03-16 to 2026-03-16',
    ])
    t.same(times('Im Januar sagte Mara Dole: „Das Tor ist undicht und bleibt es.“', 'de'), [
      'Januar: 2026-01-01 to 2026-01-31',
    ])
    t.same(times('« La porte fuit chaque hiver », a déclaré lundi Mara Dole.', 'fr'), [
      'lundi: 2026-03-16 to 2026-03-16',
    ])
    t.same(times('« La porte fuit chaque hiver », a déclaré Mara Dole il y a deux semaines.', 'fr'), [
      'deux semaines: 2026-02-28 to 2026-03-12',
    ])
    t.same(times('"La compuerta pierde agua", dijo Mara Dole el 5 de enero de 2025.', 'es'), [
      '5 de enero de 2025: 2025-01-05 to 2025-01-05',
    ])
    t.same(times('"La compuerta pierde agua", dijo la semana pasada Mara Dole.', 'es'), [
      'semana pasada: 2026-03-07 to 2026-03-19',
    ])
    t.same(times('"A comporta vaza todo inverno", disse Mara Dole na segunda-feira.', 'pt'), [
      'segunda-feira: 2026-03-16 to 2026-03-16',
    ])
  })

  t.test('should not be found in another language where something else happened then', async (t) => {
    t.same(times('„Das Tor ist undicht und bleibt es“, sagte Mara Dole, die am Montag zurücktrat.', 'de'), ['not told'])
    t.same(times('« La porte fuit chaque hiver », a déclaré Mara Dole, élue en janvier.', 'fr'), ['not told'])
    t.same(times('"La compuerta pierde agua", dijo Mara Dole, que dimitió el lunes.', 'es'), ['not told'])
    t.same(times('"A comporta vaza todo inverno", disse Mara Dole, que se demitiu na segunda-feira.', 'pt'), [
      'not told',
    ])
  })
})
