import { keeps, reads } from './cleaned.ts'

reads('what nobody sees is left out', {
  'The har\u00adbour': 'The harbour',
  '\u200b“\u200bWe sank,\u200b”\u200b said Mara\u200b Dole.': '“We sank,” said Mara Dole.',
  '\ufeffMara Dole\u2060 left': 'Mara Dole left',
  'Mara\u200c Do\u200dle left': 'Mara Dole left',
  '\u200e“No,” said \u202aMara Dole\u202c.': '“No,” said Mara Dole.',
})

reads('a soft hyphen at the end of a line joins the two halves of a word', { 'the har\u00ad\nbour': 'the harbour' })

reads('one at the end of a paragraph does not', {
  'the harbour\u00ad\n\nMara Dole left': 'the harbour\n\nMara Dole left',
})

keeps('a joiner that joins stays', ['👩\u200d🚒 left, and the 🏳️\u200d🌈 flew', 'می\u200cخواهم', 'क्\u200dष'])

keeps('marks of direction stay in a text that has two', ['قالت ليلى حداد: \u200f"لن نغلق" (\u202aHarbour\u202c)'])
