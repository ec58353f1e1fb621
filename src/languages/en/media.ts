import { platforms } from '../international/platforms.ts'
import type { MediaPhrases, MediumSense } from '../language.ts'

/** Nouns for a medium, and for what may be one in the right surroundings. */
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
    "(?:(?:a|an|the|his|her|their) )?(?:posts? |message |statement |video )?(?:on|to) (X)(?:,? (?:the \\w+ )?formerly (?:known as )?Twitter)?(?![\\w'’&-]| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z])",
    `\\b(?:a|an|the|his|her|their) (?:(X) (?:posts?|account|thread)\\b|(?:(?!(?:the|an?|of|to|in|at|on|about) )[A-Za-z-]+ ){0,2}?(${nouns.join('|')})\\b)`,
    '\\b(?:on|to) (social media)\\b',
    '\\bin (?:[a-z]+ ){0,2}?(remarks)\\b',
  ].join('|'),
  'g',
)

const lastWord = (words: string): string => /[a-z-]+\??$/i.exec(words)![0]
const lastNouns = [...nouns, 'social media', 'remarks'].map(lastWord)

/** The last words of the phrases above: before nouns stands a blank, while platforms are also found within words. */
const lastOfPhrase = new RegExp(`^(?:${lastNouns.join('|')})\\b|^X|${platforms.map(lastWord).join('|')}`)

const inside = /\b(?:in|via) $/i
const programme: readonly MediumSense[] = [{ before: /\b(?:on|during) $/i }]

/**
 * A post is an office elsewhere, a show what the talk is about, a town hall a building, and what is seen in the video
 * is mostly somebody else's.
 */
const senses: ReadonlyMap<string, readonly MediumSense[]> = new Map([
  ['town hall', [{ notBefore: /\bin $/i }, { after: /^ (?:meeting|event|debate)/ }]],
  [
    'post',
    [
      { before: inside, notAfter: /^ (?:as|at)\b/ },
      { after: /^ (?:read|reads|said|says|continued|concluded|ended|added|began|also)\b/ },
    ],
  ],
  ['call', [{ before: inside, after: /^ with / }]],
  ['video', [{ before: inside, notPhrase: /^the/ }]],
  ['address', [{ before: inside }]],
  ['column', [{ before: inside }]],
  ['essay', [{ before: inside }]],
  ['show', programme],
  ['program', programme],
  ['programme', programme],
])

export const media: MediaPhrases = {
  phrase,
  lastOfPhrase,
  lastWords: new Set(
    lastNouns.flatMap((noun) => (noun.endsWith('s?') ? [noun.slice(0, -2), noun.slice(0, -1)] : [noun])),
  ),
  platforms,
  letterPlatforms: ['X'],
  normalNames: new Map([
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
  ]),
  singulars: new Map([['posts', 'post']]),
  senses,
  takesUpPlatform: 'post',
  introduces: /^an? /,
  usedPhrase: /^(?:on|to|in|his|her|their) /,
  usedAfter:
    /\b(?:in|on|at|during|via|through|posted|wrote|released|issued|published|sent|gave|delivered|held|recorded|shared)(?: [a-z]+)? $/i,
  generic: ['social media'],
}
