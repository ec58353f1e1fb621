import { countBefore } from '../text/search.ts'
import { isMarked } from '../quotations/prose.ts'
import type { Prose } from '../quotations/prose.ts'
import { analyseArticle } from './analyse-article.ts'
import type { AttributedQuotation } from './attribution.ts'
import { quotationOf, quotationWithoutSpeaker } from './compose/quotations.ts'
import { joinRemarks, quotationsIn } from './compose/remarks.ts'
import { addresseeOf, findAddresses } from './occasion/addressee.ts'
import { findMedia, mediumOf } from './occasion/medium.ts'
import { findTimes, timeOf } from './occasion/time.ts'
import { alternateTurns } from './rank/dialogue.ts'
import { attributeStretches } from './rank/stretches.ts'
import { trained } from './resolve/rank-entities.ts'
import type { Resolver } from './resolve/rank-entities.ts'
import { withDialogue } from './read/dash-dialogue.ts'
import { endForgotten } from './read/forgotten-marks.ts'
import { partByTags } from './read/inserted-tags.ts'
import { lexiconFor } from './read/lexicon.ts'
import { partNames } from './read/named-in-marks.ts'
import { findReported, mayHoldReported } from './unmarked/reported.ts'
import { findHeadlined } from './unmarked/headlines.ts'
import type { HeadlinedQuotation } from './unmarked/headlines.ts'
import { findTranscript } from './unmarked/transcript.ts'
import { mayHoldTurns } from './unmarked/turns.ts'

/**
 * Finds who spoke each of an article's marked stretches, drops those that are not speech, and adds speech printed
 * without marks and what headlines quote. Offsets count UTF-16 code units.
 *
 * The stages: find dialogue that dashes open, end what a forgotten closing mark left open, leave inserted tags out of
 * the words, and take out names that stand in marks; read the prose around the stretches and resolve who its mentions
 * are; rank a source for each stretch and give the turns of a dialogue to its speakers; join the stretches of one remark;
 * find the occasion of each remark; compose its quotations. `resolver` is the shipped one where absent; training puts others to the test.
 */
export function attributeQuotations(
  text: string,
  prose: Prose,
  language: string,
  resolver: Resolver = trained,
): Attributed {
  const lexicon = lexiconFor(language)
  if (!lexicon)
    return {
      quotations: prose.stretches.filter(isMarked).map((stretch) => quotationWithoutSpeaker(text, stretch)),
      inTitle: [],
    }
  const marked = partByTags(text, endForgotten(text, withDialogue(text, prose, lexicon), lexicon), lexicon)
  const { stretches, names } = partNames(text, marked, lexicon)
  const isQuoting = stretches.length + prose.headlines.length > 0 || prose.title !== null
  if (!isQuoting && !mayHoldReported(text, lexicon) && !mayHoldTurns(text, lexicon))
    return { quotations: [], inTitle: [] }
  const analysis = analyseArticle(text, stretches, prose.asides, lexicon, names)
  const attributed = alternateTurns(analysis, attributeStretches(analysis, stretches, resolver))
  // They were counted in the language that the models know.
  const outcomes = resolver.outcomes && !lexicon.traits.hasSpeechModel ? {} : resolver.outcomes
  const remarks = joinRemarks(analysis, attributed)
  const media = remarks.length ? findMedia(analysis) : []
  const addresses = remarks.length ? findAddresses(analysis) : []
  const times = remarks.length ? findTimes(analysis, addresses) : []
  const found = remarks.flatMap((remark) => {
    const medium = mediumOf(analysis, media, remark)
    const occasion = {
      medium,
      addressee: addresseeOf(analysis, addresses, remark, medium),
      time: timeOf(analysis, times, remark),
    }
    return quotationsIn(analysis, remark).map((quotation) => ({
      ...quotationOf(analysis, quotation, outcomes),
      ...occasion,
    }))
  })
  const turns = findTranscript(analysis)
  const own = withoutThoseIn(turns, found)
  const all = [...own, ...findReported(analysis), ...turns]
  const quotations = [...all, ...findHeadlined(analysis, prose.headlines, all)].sort(
    (a, b) => a.parts[0]!.start - b.parts[0]!.start,
  )
  return { quotations, inTitle: prose.title ? findHeadlined(analysis, [prose.title], all) : [] }
}

/** What is quoted in an article's text, and in the title that is known beside it. */
export interface Attributed {
  /** In order of their first part. */
  readonly quotations: readonly AttributedQuotation[]
  /** Their offsets count in the title. */
  readonly inTitle: readonly HeadlinedQuotation[]
}

/** The quotations that are not words within somebody's turn. Both lists in order. */
function withoutThoseIn(
  turns: readonly AttributedQuotation[],
  quotations: readonly AttributedQuotation[],
): readonly AttributedQuotation[] {
  const spans = turns.flatMap(({ parts }) => parts).sort((a, b) => a.start - b.start)
  return quotations.filter(({ parts }) => {
    const { start } = parts[0]!
    const span = spans[countBefore(spans.length, (s) => spans[s]!.end <= start)]
    return span === undefined || start < span.start
  })
}
