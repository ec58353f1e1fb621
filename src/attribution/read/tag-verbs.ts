import { isDash, isHyphen } from '../../text/marks.ts'
import { punctuationAt, TokenKind } from '../../text/tokens.ts'
import { Is } from './lexicon.ts'
import { commaOutside, lastCode } from './prose-tokens.ts'
import type { ProseTokens, Stretch } from './prose-tokens.ts'

/** Pronouns and auxiliaries between a quotation and the verb of its tag: “…”, no se lo ha dicho. */
const longestLead = 4

/**
 * Lets the verb that follows a quotation at once count as a verb of speech, whatever it is: “…”, descaseteó Pell; « … »,
 * sourit-elle. No list holds all verbs that journalists put there.
 */
export function markTagVerbs(tokens: ProseTokens): void {
  const { tagVerb } = tokens.lexicon.shapes
  if (!tagVerb) return
  let marked = false
  for (let q = 0; q < tokens.stretches.length; q++) {
    const verb = verbOfTag(tokens, tokens.stretches[q]!, tokens.places[q]! + 1, tagVerb)
    if (verb < 0) continue
    tokens.bits[verb]! |= Is.speech
    marked = true
  }
  if (!marked) return
  const { speechVerbs } = tokens.before
  for (let i = 0; i < tokens.count; i++) {
    const isSpeech = tokens.kinds[i] === TokenKind.lower && (tokens.bits[i]! & Is.speech) !== 0
    speechVerbs[i + 1] = speechVerbs[i]! + (isSpeech ? 1 : 0)
  }
}

const isVerbWord = (bits: number): boolean =>
  (bits &
    (Is.speech | Is.preposition | Is.conjunction | Is.determiner | Is.relative | Is.role | Is.group | Is.pronoun)) ===
  0

/** Token of the verb in the tag that begins at token `from`; -1 where the lists know it or there is none. */
function verbOfTag(tokens: ProseTokens, stretch: Stretch, from: number, tagVerb: RegExp): number {
  const { kinds, bits, words, lexicon } = tokens
  let i = from
  let parted = endsAsSentence(tokens, stretch)
  if (isSeparator(punctuationAt(tokens, i))) {
    parted = true
    i++
  }
  let auxiliary = false
  let reflexive = false
  for (const first = i; i < tokens.count && i - first < longestLead && kinds[i] === TokenKind.lower; i++) {
    const own = bits[i]!
    const passed = own & (Is.auxiliary | Is.adverb) && !(own & (Is.speech | Is.preposition))
    if (isEnclitic(tokens, i + 1)) {
      if (!(own & Is.auxiliary)) return own & Is.speech ? -1 : i
      auxiliary = true
      i++
    } else if (passed) {
      auxiliary ||= (own & Is.auxiliary) !== 0
      reflexive ||= lexicon.patterns.reflexives.has(words[i]!)
    } else {
      const shape = auxiliary ? lexicon.shapes.passiveParticiple : tagVerb
      const present = !auxiliary && lexicon.shapes.presentTagVerb?.test(words[i]!) === true && leadsToSubject(tokens, i)
      return parted && isVerbWord(own) && (shape.test(words[i]!) || present || (reflexive && own === 0)) ? i : -1
    }
  }
  return -1
}

/** Whether a name or a noun with its article follows a verb: protesta Inés Roca; tacle le maire. */
function leadsToSubject({ kinds, bits }: ProseTokens, verb: number): boolean {
  const next = bits[verb + 1] ?? 0
  if (kinds[verb + 1] === TokenKind.capital) return !(next & Is.time)
  if (kinds[verb + 1] !== TokenKind.lower || !(next & Is.determiner) || next & Is.preposition) return false
  return ((bits[verb + 2] ?? 0) & (Is.role | Is.group | Is.body)) !== 0
}

/** A comma or the end of a question parts the words from their tag; else they are part of the journalist's sentence. */
const endsAsSentence = (tokens: ProseTokens, stretch: Stretch): boolean =>
  stretch.tagged === true ||
  commaOutside(tokens, stretch) ||
  /[,?!…]/.test(String.fromCharCode(lastCode(tokens.text, stretch)))

const isSeparator = (code: number): boolean => code === 44 || isDash(code)

/** A pronoun that a hyphen ties to the verb before it: dit-il. */
function isEnclitic({ text, starts, kinds, bits, count }: ProseTokens, i: number): boolean {
  return (
    i < count &&
    kinds[i] === TokenKind.lower &&
    (bits[i]! & Is.subject) !== 0 &&
    isHyphen(text.charCodeAt(starts[i]! - 1))
  )
}
