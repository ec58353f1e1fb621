import { keeps, reads } from './cleaned.ts'

reads('tags around words are left out', {
  '<em>“We sank,”</em> said <b>Mara Dole</b>.': '“We sank,” said Mara Dole.',
  '“We <i>never</i> sank,” said <STRONG class="name">Mara <u>Dole</u></STRONG>.': '“We never sank,” said Mara Dole.',
  '“Read the <a href="https://example.org/log">log</a>,” said Mara Dole.': '“Read the log,” said Mara Dole.',
  '<strong>Mara Dole </strong>left': 'Mara Dole left',
})

keeps('tags that a text talks about stay', [
  'The <em> and </em> tags set off words.',
  'Close each <b> with its </b>, or lines run on.\n\nAn <i>\n\nand an </i>.',
  'Write `<b>now</b>` or <code><b>now</b></code>.',
  'An <em> has no partner here.',
])

keeps('signs and elements that say something stay', ['if a <b and c> d', 'H<sub>2</sub>O', '<tweet id="1"> and <Vice>'])
