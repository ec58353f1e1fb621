import { apostropheLikeClass } from '../text/marks.ts'
import { nameSuffixes } from '../languages/international/name-parts.ts'
import { wordSet } from '../languages/word-list.ts'
import { createHash } from 'node:crypto'
import anyAscii from 'any-ascii'

/** Words after a person's name that are not part of it, folded. */
export const suffixes: ReadonlySet<string> = wordSet(nameSuffixes)

const withinWords = new RegExp(`[${apostropheLikeClass}\`.]`, 'gu')

/** A name without case, accents and punctuation, with single spaces. Letters of every script are kept. */
export function foldName(name: string): string {
  return latinToAscii(name.toLowerCase())
    .replace(withinWords, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

/** Only Latin letters are folded: transliterating other scripts could make two different names one. */
function latinToAscii(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Script=Latin}\p{Script=Inherited}]+/gu, (run) => anyAscii(run).toLowerCase())
}

/** Words with another meaning where a slug stands in an address. */
const reserved = new Set(['compare'])

/** A readable name for addresses, of a-z, 0-9 and hyphens, different for each folded name. */
export function slugOf(foldedName: string): string {
  const plain = anyAscii(foldedName)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (plain.replaceAll('-', ' ') === foldedName && !reserved.has(plain)) return plain
  const mark = createHash('sha256').update(foldedName).digest('hex').slice(0, 6)
  return plain ? `${plain.slice(0, 60)}-${mark}` : mark
}
