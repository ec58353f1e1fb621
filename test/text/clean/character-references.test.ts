import { keeps, reads } from './cleaned.ts'

reads('a reference that a page left is read', {
  '&quot;The pier is gone,&quot; said Mara Dole.': '"The pier is gone," said Mara Dole.',
  '&ldquo;It isn&rsquo;t,&rdquo; said Ian Pell.': '“It isn’t,” said Ian Pell.',
  '&#8220;It isn&#8217;t,&#8221; said Ian Pell.': '“It isn’t,” said Ian Pell.',
  '&#x201C;No,&#x201d; said Ian Pell.': '“No,” said Ian Pell.',
  '&laquo; Oui &raquo;, dit Anne Morel.': '« Oui », dit Anne Morel.',
  '&mdash;No &mdash;dijo Inés Robledo.': '—No —dijo Inés Robledo.',
  'Jos&eacute; Mart&iacute;n and M&uuml;ller &amp; Sons': 'José Martín and Müller & Sons',
  'Mara&nbsp;Dole&#160;left': 'Mara Dole left',
  'har&shy;bour': 'harbour',
  'The band &#128512; left': 'The band 😀 left',
})

reads('the numbers of an old code page are read as it meant them', {
  '&#147;No,&#148; said Ian Pell.': '“No,” said Ian Pell.',
})

reads('a text that was escaped twice is read twice', {
  '&amp;quot;No,&amp;quot; said Ian Pell of Pell &amp;amp; Sons.': '"No," said Ian Pell of Pell & Sons.',
  '"No,&#34; said Ian Pell &amp;#8211; twice.': '"No," said Ian Pell – twice.',
  '&lt;em&gt;We sank,&lt;/em&gt; he said.': 'We sank, he said.',
})

reads('an ampersand alone is read once', { 'Pell &amp; Sons of B&amp;Q': 'Pell & Sons of B&Q' })

keeps('what is no reference stays', [
  'AT&T; Pell & Sons; R&D; Q&A',
  'https://example.org/?a=1&copy=2&quot=3',
  'The form says &nosuchname; and &#; and &#x;.',
])

keeps('a text that talks about references keeps them', [
  'The page printed &quot; where a mark should be.',
  'Write "&quot;" or ‘&#39;’ for a mark.',
  'Write &amp;quot; for &quot; in a page.',
  'Most programs read &quot;, &ldquo; and &rdquo; alike.',
  'In HTML &amp; stands for an ampersand.',
  'Type `&quot;No,&quot;` to get two marks.',
  'Type <code>&quot;No&quot;</code> to get two marks.',
])

reads('a text that uses references and names one has them read where they are used', {
  '&quot;It printed &apos; again,&quot; said Mara Dole.': '"It printed &apos; again," said Mara Dole.',
})
