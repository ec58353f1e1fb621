import { keeps, reads } from './cleaned.ts'

reads('marks that a table doubled are read once', {
  '""We sank,"" said Mara Dole.': '"We sank," said Mara Dole.',
  '““We sank,”” said Mara Dole. ““It was cold.””': '“We sank,” said Mara Dole. “It was cold.”',
})

reads('the marks around a whole field are left out', {
  '"Mara Dole said ""We sank"" on Monday."': 'Mara Dole said "We sank" on Monday.',
  '"""We sank,"" said Mara Dole."': '"We sank," said Mara Dole.',
})

keeps('two marks that are no doubled one stay', [
  'The form read ""= on every page. "We mended it," said Mara Dole.',
  'An empty field is "" and another is "" as well.',
  '“He said ‘no’,” she said. “““',
  '"We sank," said Mara Dole. "It was cold."',
])

reads('marks that a string escaped are read without the backslash', {
  '\\"We sank,\\" said Mara Dole. \\"It wasn\\\'t cold.\\"': '"We sank," said Mara Dole. "It wasn\'t cold."',
})

keeps('a backslash that a text talks about stays', [
  'Write \\" in a string, and "a" outside it.',
  'Put \\" there.',
  'C:\\boats and 1\\2',
])

reads('accents for want of marks are read as marks', {
  '`We never saw it´, said Mara Dole.': '‘We never saw it’, said Mara Dole.',
  '``We never saw it´´, said Mara Dole.': '“We never saw it”, said Mara Dole.',
  '´We don´t know´, said Mara Dole.': '‘We don’t know’, said Mara Dole.',
  'Sean O´Brien and O`Neill left': 'Sean O’Brien and O’Neill left',
})

keeps('accents that set off code, or nothing, stay', [
  'Run `make all` first.',
  'Run `make` and ``make all`` first.',
  'The grave ` and the acute ´ are accents.',
  "``We never saw it,'' said Mara Dole.",
])
