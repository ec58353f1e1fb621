import type { AttributedStretch } from './attribute.ts'
import type { Reading } from './reading.ts'

/** A phrase that says where something was said, with the medium's normal name. UTF-16 offsets. */
export interface MediumSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

const platforms: readonly (readonly [pattern: string, name: string])[] = [
  ['Truth Social', 'Truth Social'], ['Twitter', 'Twitter'], ['Facebook', 'Facebook'], ['Instagram', 'Instagram'], ['TikTok', 'TikTok'], ['YouTube', 'YouTube'], ['Telegram', 'Telegram'], ['LinkedIn', 'LinkedIn'],
  ['Bluesky', 'Bluesky'], ['Mastodon', 'Mastodon'], ['Threads', 'Threads'], ['WhatsApp', 'WhatsApp'], ['Weibo', 'Weibo'],
]
const platformNames = new Map(platforms)

const phrase = new RegExp(
  [
    `(?:(?:a|an|his|her|its|their|the) )?(?:series of )?(?:posts? |message |statement |video )?(?:(?:on|to) )?(${platforms.map(([name]) => name).join('|')})(?: (?:posts?|messages?|videos?|account|page))?`,
    `(?:a|an|the|his|her|their) (?:[a-z-]+ ){0,2}?(interview|statement|letter|email|e-mail|memo|tweet|news conference|press conference|news release|press release|speech|op-ed|podcast|town hall|debate|audio message|video message|blog post|social media post|broadcast|rally|hearing|testimony|affidavit|lawsuit|memoir|book)\\b`,
    '(?:on|to) (social media)\\b',
    '(?:a|his|her|their) (?:[a-z-]+ )?(post)\\b',
  ].join('|'),
  'g',
)

const normal = new Map([['e-mail', 'email'], ['press conference', 'news conference'], ['press release', 'news release'], ['social media post', 'social media'], ['post', 'social media']])

/** Phrases that name a medium anywhere in the article's prose outside of quotation marks, in order. */
export function findMedia(reading: Reading): MediumSpan[] {
  const { text, stretches } = reading.skeleton
  const found: MediumSpan[] = []
  let s = 0
  for (const match of text.matchAll(phrase)) {
    const start = match.index
    while (s < stretches.length && stretches[s]!.outerEnd <= start) s++
    if (stretches[s] && stretches[s]!.outerStart < start + match[0].length) continue
    const named = match.slice(1).find((group) => group !== undefined)!
    found.push({ start, end: start + match[0].length, name: platformNames.get(named) ?? normal.get(named.toLowerCase()) ?? named.toLowerCase() })
  }
  return found
}

const furthestBack = 900

/** The medium of a quotation: named in its own sentence or clause, else the one its speaker was last said to use shortly before. */
export function mediumOf(reading: Reading, media: readonly MediumSpan[], group: readonly AttributedStretch[]): MediumSpan | null {
  if (media.length === 0) return null
  const first = group[0]!
  const last = group.at(-1)!
  const [start, end] = sentenceAround(reading, first.view.token, last.view.token)
  const inSentence: MediumSpan[] = []
  for (let i = lastBefore(media, start) + 1; i < media.length && media[i]!.start < end; i++) if (media[i]!.end <= end) inSentence.push(media[i]!)
  if (inSentence.length) return inSentence.reduce((best, medium) => (distance(medium, first) < distance(best, first) ? medium : best))
  const source = first.ranked.mention
  if (source < 0) return null
  const entity = reading.references[source]!
  if (entity < 0) return null
  for (let i = lastBefore(media, first.stretch.start); i >= 0; i--) {
    const medium = media[i]!
    if (first.stretch.start - medium.start > furthestBack) return null
    if (speaksThrough(reading, medium, entity)) return medium
  }
  return null
}

const reach = 120

/** Whether a mention of the entity stands near a medium, in its paragraph. */
function speaksThrough({ skeleton, mentions, references }: Reading, medium: MediumSpan, who: number): boolean {
  const start = (m: number): number => skeleton.starts[mentions[m]!.first]!
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (start(middle) <= medium.start - reach) low = middle + 1
    else high = middle
  }
  for (let m = low; m < mentions.length && start(m) < medium.start + reach; m++) {
    if (references[m] === who && sameParagraph(skeleton.text, start(m), medium.start)) return true
  }
  return false
}

const sameParagraph = (text: string, a: number, b: number): boolean => !text.slice(Math.min(a, b), Math.max(a, b)).includes('\n')

const distance = (medium: MediumSpan, { stretch }: AttributedStretch): number => Math.min(Math.abs(medium.start - stretch.end), Math.abs(stretch.start - medium.end))

function lastBefore(media: readonly MediumSpan[], offset: number): number {
  let low = 0
  let high = media.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (media[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

const widestSentence = 60

/** UTF-16 bounds of the journalist's sentence around the tokens of a quotation. */
function sentenceAround({ skeleton }: Reading, firstToken: number, lastToken: number): [number, number] {
  let low = firstToken
  while (low > 0 && firstToken - low < widestSentence && skeleton.sentences[low - 1] === skeleton.sentences[firstToken]) low--
  let high = lastToken
  while (high + 1 < skeleton.count && high - lastToken < widestSentence && skeleton.paragraphs[high + 1] === skeleton.paragraphs[lastToken] && skeleton.sentences[high + 1]! <= skeleton.sentences[lastToken]! + (skeleton.stretchAt[lastToken]! >= 0 && high === lastToken ? 1 : 0)) high++
  return [skeleton.starts[low]!, skeleton.ends[high]!]
}
