import { keeps, reads } from './cleaned.ts'

reads('Markdown around words is left out', {
  '*“We sank,”* said **Mara Dole**.': '“We sank,” said Mara Dole.',
  '**“We *never* sank,”** said _Mara Dole_ of __Harbour Watch__.': '“We never sank,” said Mara Dole of Harbour Watch.',
  '“***No***,” said Mara Dole.': '“No,” said Mara Dole.',
  '**Mara Dole:** We _really_ sank.': 'Mara Dole: We really sank.',
  '“**We sank**,” said **Dole**’s neighbour.': '“We sank,” said Dole’s neighbour.',
})

keeps('signs that set nothing off stay', [
  '2*3*4 is 24, and 5 * 6 * 7 is 210',
  'The fare* rises on Monday.\n\n*Not for children.',
  'Both fares* and fees* rise.',
  '* Bread\n* Water\n* Salt',
  'He called it “sh*t” and the rest f***ing b****ks',
  'Four stars: ****, three: ***',
  'No emphasis *runs on\nto the next line* of a poem.',
])

keeps('names of programs and people stay', [
  'snake_case_words and other_names stay',
  'It calls __init__ and _in_place_ first.',
  'Ask @_tess_ or @tess_oke_ at https://example.org/_a_/b_c_d',
  'Run `a *b* c` and `_x y_`.',
  '___\n\nThe rest ___. And ____',
])
