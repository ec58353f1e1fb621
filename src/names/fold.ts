import { apostropheLikeClass } from '../text/marks.ts'
import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'

const withinWords = new RegExp(`[${apostropheLikeClass}\`.]`, 'gu')

/** Case, accents and punctuation folded away; single spaces between words. Letters of every script are kept. */
export function foldName(name: string): string {
  return latinToAscii(name.toLowerCase())
    .replace(withinWords, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Only Latin letters have one plain spelling; transliterating other scripts would make one of two different names. */
function latinToAscii(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Script=Latin}\p{Script=Inherited}]+/gu, (run) => anyAscii(run).toLowerCase())
}

/** What stands in addresses where a slug does and means something else. */
const reserved = new Set(['compare'])

/** A readable name for addresses, of a-z, 0-9 and hyphens, that is different for each folded name. */
export function slugOf(foldedName: string): string {
  const plain = anyAscii(foldedName)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.replaceAll('-', ' ') === foldedName && !reserved.has(plain)) return plain
  const mark = createHash('sha256').update(foldedName).digest('hex').slice(0, 6)
  return plain ? `${plain.slice(0, 60)}-${mark}` : mark
}
