import { LRUCache } from 'lru-cache'
import { prepareWording } from '../../variants/index.ts'
import type { Wording } from '../../variants/index.ts'

/** How many characters of wordings are kept folded, to bound memory. */
const mostCharacters = 2_000_000

const prepared = new LRUCache<string, Wording>({
  maxSize: mostCharacters,
  sizeCalculation: (_wording, text) => text.length + 1,
  memoMethod: (text) => prepareWording(text),
})

/** As `prepareWording`: the steps of an update compare the same texts again and again. */
export function preparedWording(text: string): Wording {
  return prepared.memo(text)
}
