import { apostropheClass } from '../../text/marks.ts'
import { countBefore } from '../../text/search.ts'
import type { AttributedStretch } from '../attribute.ts'
import type { Analysis } from '../analysis.ts'
import { sentenceAround, tokenAt } from '../read/sentences.ts'

/** A phrase that says where something was said, with the medium's normal name. UTF-16 offsets. */
export interface MediumSpan {
  readonly start: number
  readonly end: number
  readonly name: string
}

const platforms = [
  'Truth Social',
  'Twitter',
  'Facebook',
  'Instagram',
  'TikTok',
  'YouTube',
  'Telegram',
  'LinkedIn',
  'Bluesky',
  'Mastodon',
  'Threads',
  'WhatsApp',
  'Weibo',
  'Reddit',
  'Snapchat',
  'Substack',
  'Parler',
  'Gettr',
  'Rumble',
  'Twitch',
]
const platformNames = new Set([...platforms, 'X'])

/** Nouns for a medium, and for what may be one in the right company. */
const nouns = [
  'interview',
  'statement',
  'letter',
  'email',
  'e-mail',
  'memo',
  'tweet',
  'news conference',
  'press conference',
  'news release',
  'press release',
  'speech',
  'op-ed',
  'podcast',
  'debate',
  'audio message',
  'video message',
  'text message',
  'voicemail',
  'blog post',
  'social media post',
  'broadcast',
  'livestream',
  'rally',
  'hearing',
  'testimony',
  'affidavit',
  'lawsuit',
  'court filing',
  'memoir',
  'book',
  '(?:phone|telephone|conference|video) call',
  '(?:news |press )?briefing',
  'town hall',
  'posts?',
  'show',
  'program',
  'programme',
  'video',
  'address',
  'column',
  'essay',
  'call',
]

const phrase = new RegExp(
  [
    `(?:(?:a|an|his|her|its|their|the) )?(?:series of )?(?:posts? |message |statement |video )?(?:(?:on|to) )?(${platforms.join('|')})(?: (?:posts?|messages?|videos?|account|page))?`,
    // One letter is a platform's name only where a platform's stands.
    `(?:(?:a|an|the|his|her|their) )?(?:posts? |message |statement |video )?(?:on|to) (X)(?:,? (?:the \\w+ )?formerly (?:known as )?Twitter)?(?![\\w${apostropheClass}&-]| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z])`,
    `\\b(?:a|an|the|his|her|their) (?:(X) (?:posts?|account|thread)\\b|(?:(?!(?:the|an?|of|to|in|at|on|about) )[A-Za-z-]+ ){0,2}?(${nouns.join('|')})\\b)`,
    '\\b(?:on|to) (social media)\\b',
    '\\bin (?:[a-z]+ ){0,2}?(remarks)\\b',
  ].join('|'),
  'g',
)

const before = (text: string, at: number): string => text.slice(Math.max(0, at - 8), at)
const after = (text: string, at: number): string => text.slice(at, at + 12)
const isIn = (text: string, start: number): boolean => /\b(?:in|via) $/i.test(before(text, start))

/**
 * Where a noun that has other meanings is a medium: a post is an office elsewhere, a show what the talk is about, a
 * town hall a building.
 */
const inCompany = new Map<string, (text: string, start: number, end: number) => boolean>([
  [
    'town hall',
    (text, start, end) => !/\bin $/i.test(before(text, start)) || /^ (?:meeting|event|debate)/.test(after(text, end)),
  ],
  [
    'post',
    (text, start, end) =>
      (isIn(text, start) && !/^ (?:as|at)\b/.test(after(text, end))) ||
      /^ (?:read|reads|said|says|continued|concluded|ended|added|began|also)\b/.test(after(text, end)),
  ],
  ['call', (text, start, end) => isIn(text, start) && after(text, end).startsWith(' with ')],
  // What is seen in the video is mostly somebody else's.
  ['video', (text, start) => isIn(text, start) && !text.startsWith('the', start)],
  ...['address', 'column', 'essay'].map((noun) => [noun, isIn] as const),
  ...['show', 'program', 'programme'].map(
    (noun) => [noun, (text: string, start: number) => /\b(?:on|during) $/i.test(before(text, start))] as const,
  ),
])

const normal = new Map([
  ['e-mail', 'email'],
  ['press conference', 'news conference'],
  ['press release', 'news release'],
  ['social media post', 'social media'],
  ['post', 'social media'],
  ['news briefing', 'briefing'],
  ['press briefing', 'briefing'],
  ['telephone call', 'phone call'],
  ['call', 'phone call'],
  ['program', 'show'],
  ['programme', 'show'],
  ['address', 'speech'],
  ['remarks', 'speech'],
])

const platformIn = (words: string): string | null => platforms.find((name) => words.includes(name)) ?? null

/** Phrases that name a medium anywhere in the article's prose outside of quotation marks, in order. */
export function findMedia(analysis: Analysis): MediumSpan[] {
  const { text, stretches } = analysis.tokens
  const found: MediumSpan[] = []
  let s = 0
  let platform: string | null = null
  phrase.lastIndex = 0
  for (let match = phrase.exec(text); match; match = phrase.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    while (s < stretches.length && stretches[s]!.outerEnd <= start) s++
    if (stretches[s] && stretches[s]!.outerStart < end) continue
    const printed = match.slice(1).find((group) => group !== undefined)!
    const named = printed === 'posts' ? 'post' : printed
    if (inCompany.get(named)?.(text, start, end) === false) {
      phrase.lastIndex = start + 1
      continue
    }
    // "The post" is the one spoken of before.
    const known: string | null = platformNames.has(named)
      ? named
      : named === 'post' && platformIn(match[0])
        ? platformIn(match[0])
        : named === 'post' && !/^an? /.test(match[0])
          ? platform
          : null
    platform = known ?? platform
    found.push({ start, end, name: known ?? normal.get(named) ?? named })
  }
  return found
}

const furthestBack = 900

/**
 * The medium of a quotation: named in its own sentence or clause, else the one its speaker was last said to use shortly
 * before.
 */
export function mediumOf(
  analysis: Analysis,
  media: readonly MediumSpan[],
  group: readonly AttributedStretch[],
): MediumSpan | null {
  if (media.length === 0) return null
  const first = group[0]!
  const last = group.at(-1)!
  const [low, high] = sentenceAround(analysis.tokens, first.view.token, last.view.token)
  const [start, end] = [analysis.tokens.starts[low]!, analysis.tokens.ends[high]!]
  const inSentence: MediumSpan[] = []
  for (
    let i = countBefore(media.length, (i) => media[i]!.start < start);
    i < media.length && media[i]!.start < end;
    i++
  )
    if (media[i]!.end <= end) inSentence.push(media[i]!)
  if (inSentence.length)
    return inSentence.reduce((best, medium) => (distance(medium, first) < distance(best, first) ? medium : best))
  const source = first.ranked.mention
  if (source === null) return null
  const entity = analysis.references[source]!
  if (entity < 0) return null
  for (let i = countBefore(media.length, (i) => media[i]!.start < first.stretch.start) - 1; i >= 0; i--) {
    const medium = media[i]!
    if (first.stretch.start - medium.start > furthestBack) return null
    if (speaksThrough(analysis, medium, entity)) return medium
  }
  return null
}

const reach = 120

/**
 * Whether a mention of the entity stands near a medium, in its sentence; or in the next of its paragraph, where nobody
 * else is mentioned before.
 */
function speaksThrough(
  { tokens, mentions, clauses, references, entities }: Analysis,
  medium: MediumSpan,
  who: number,
): boolean {
  const start = (m: number): number => tokens.starts[mentions[m]!.first]!
  const at = tokenAt(tokens, medium.start)
  if (!isUsed(tokens.text, medium)) return false
  let another = false
  for (
    let m = countBefore(mentions.length, (m) => start(m) <= medium.start - reach);
    m < mentions.length && start(m) < medium.start + reach;
    m++
  ) {
    const token = mentions[m]!.first
    const beyond = tokens.sentences[token]! - tokens.sentences[at]!
    if (beyond < 0 || tokens.paragraphs[token] !== tokens.paragraphs[at]) continue
    if (references[m] === who && !clauses[m]!.object) return beyond === 0 || (beyond === 1 && !another)
    another ||= references[m]! >= 0 && entities.list[references[m]!]!.being === 'person'
  }
  return false
}

const use =
  /\b(?:in|on|at|during|via|through|posted|wrote|released|issued|published|sent|gave|delivered|held|recorded|shared)(?: [a-z]+)? $/i

/**
 * Whether somebody is said to use the medium, rather than to speak of it: in a letter, on Facebook, issued a statement,
 * his speech; not: left the debate.
 */
const isUsed = (text: string, { start, end }: MediumSpan): boolean =>
  /^(?:on|to|in|his|her|their) /.test(text.slice(start, end)) || use.test(text.slice(Math.max(0, start - 30), start))

const distance = (medium: MediumSpan, { stretch }: AttributedStretch): number =>
  Math.min(Math.abs(medium.start - stretch.end), Math.abs(stretch.start - medium.end))
