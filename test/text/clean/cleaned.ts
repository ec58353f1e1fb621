import t from 'tap'
import { cleanText } from '../../../src/text/clean/clean-text.ts'

/** Says that texts are read as others. */
export function reads(name: string, texts: Readonly<Record<string, string>>): void {
  void t.test(name, async (t) => {
    for (const [received, clean] of Object.entries(texts)) t.equal(cleanText(received).text, clean, received)
  })
}

/** Says that texts are read as they are. */
export function keeps(name: string, texts: readonly string[]): void {
  void t.test(name, async (t) => {
    for (const text of texts) t.equal(cleanText(text).text, text, text)
  })
}
