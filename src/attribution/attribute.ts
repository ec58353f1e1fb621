import { isMarked } from '../quotations/prose.ts'
import type { Prose } from '../quotations/prose.ts'
import { analyseArticle } from './analyse-article.ts'
import type { AttributedQuotation } from './attribution.ts'
import { quotationOf, quotationWithoutSpeaker } from './compose/quotations.ts'
import { joinRemarks, quotationsIn } from './compose/remarks.ts'
import { addresseeOf, findAddresses } from './occasion/addressee.ts'
import { findMedia, mediumOf } from './occasion/medium.ts'
import { alternateTurns } from './rank/dialogue.ts'
import { attributeStretches } from './rank/stretches.ts'
import type { Resolver } from './resolve/rank-entities.ts'
import { withDialogue } from './read/dash-dialogue.ts'
import { endForgotten } from './read/forgotten-marks.ts'
import { partByTags } from './read/inserted-tags.ts'
import { lexiconFor } from './read/lexicon.ts'
import { findReported, mayHoldReported } from './unmarked/reported.ts'
import { findTranscript, mayHoldTranscript } from './unmarked/transcript.ts'

/**
 * Finds who spoke each of an article's marked stretches, drops those that are not speech, and adds speech printed
 * without marks. In order of their first part; offsets count UTF-16 code units.
 *
 * The stages: end what a forgotten closing mark left open; read the prose around the stretches and resolve who its mentions are; rank a source for each stretch and give
 * the turns of a dialogue to its speakers;
 * join the stretches of one remark; find the occasion of each remark; compose its quotations. `resolver` is the shipped
 * one where absent; training puts others to the test.
 */
export function attributeQuotations(
  text: string,
  prose: Prose,
  language: string,
  resolver?: Resolver,
): AttributedQuotation[] {
  const lexicon = lexiconFor(language)
  if (!lexicon) return prose.stretches.filter(isMarked).map(quotationWithoutSpeaker)
  const stretches = partByTags(text, endForgotten(text, withDialogue(text, prose, lexicon), lexicon), lexicon)
  if (stretches.length === 0 && !mayHoldReported(text, lexicon) && !mayHoldTranscript(text)) return []
  const analysis = analyseArticle(text, stretches, prose.asides, lexicon)
  const attributed = alternateTurns(analysis, attributeStretches(analysis, stretches, resolver))
  const remarks = joinRemarks(analysis, attributed)
  const media = remarks.length ? findMedia(analysis) : []
  const addresses = remarks.length ? findAddresses(analysis) : []
  const marked = remarks.flatMap((remark) => {
    const occasion = { medium: mediumOf(analysis, media, remark), addressee: addresseeOf(analysis, addresses, remark) }
    return quotationsIn(analysis, remark).map((quotation) => ({ ...quotationOf(analysis, quotation), ...occasion }))
  })
  const unmarked = [...findReported(analysis), ...findTranscript(analysis)]
  return [...marked, ...unmarked].sort((a, b) => a.parts[0]!.start - b.parts[0]!.start)
}
