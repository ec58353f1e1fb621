/** A page with an article, as sites print them; parts are put where a test wants them. */
export function page({ head = '', before = '', body = paragraphs(), after = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>
    <nav class="site-nav"><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
    <main><article>${before}${body}${after}</article></main>
    <footer><p>© 2026 The Gull. All rights reserved.</p></footer></body></html>`
}

export const sentences = [
  'The harbour wall gave way on Friday night, and the sea took two of the sheds where nets are kept.',
  '“Nobody came when we rang,” said Mara Dole, who has mended nets there for thirty years.',
  'The council said that it would send an engineer in the morning, once the tide had gone out.',
  'Ian Pell, who leads the council, called the damage “a slow disaster” and promised money by May.',
]

export function paragraphs(lines: readonly string[] = sentences): string {
  return lines.map((line) => `<p>${line}</p>`).join('\n')
}
