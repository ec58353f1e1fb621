import type { Label, LabelledArticle, ReadArticle } from '../../src/evaluation/index.ts'
import type { Quotation, Speaker } from '../../src/extract.ts'
import type { TextSpan } from '../../src/text/span.ts'

interface Says {
  readonly speaker?: string | null
  readonly source?: string
}

export interface Labelling extends Says {
  readonly other?: true
  readonly how?: string | null
  readonly cluster?: string | null
}

export interface Finding extends Says {
  readonly confidence?: number
  readonly kind?: Speaker['kind']
  readonly unmarked?: true
}

/** Where a phrase stands in a text of the Basic Multilingual Plane. Throws where it does not. */
function phraseIn(text: string, phrase: string): TextSpan {
  const start = text.indexOf(phrase)
  if (start < 0) throw new Error(`"${phrase}" is not in the text`)
  return { start, end: start + phrase.length, text: phrase }
}

/** An article with labels and findings, each under the phrase, or the phrases joined by " + ", that it is about. */
export function readArticle(
  { id = 'a', event = null, text }: { id?: string; event?: string | null; text: string },
  labels: Readonly<Record<string, Labelling>>,
  findings: Readonly<Record<string, Finding>>,
): ReadArticle {
  const label = ([phrase, { other, speaker = null, how = null, source, cluster = null }]: [
    string,
    Labelling,
  ]): Label => ({
    ...phraseIn(text, phrase),
    speech: !other,
    speaker,
    how,
    sources: source ? [phraseIn(text, source)] : [],
    cluster,
  })
  const quotation = ([phrases, { speaker, kind = 'person', source, confidence = 0.9, unmarked }]: [
    string,
    Finding,
  ]): Quotation => {
    const parts = phrases.split(' + ').map((phrase) => phraseIn(text, phrase))
    return {
      parts,
      text: parts.map((part) => part.text).join(' '),
      kind: 'direct',
      marked: !unmarked,
      unclosed: false,
      speaker: speaker ? { name: speaker, kind, named: true, aliases: [] } : null,
      source: source ? phraseIn(text, source) : null,
      cue: null,
      medium: null,
      addressee: null,
      time: null,
      rule: 'cue-after',
      confidence,
    }
  }
  const article: LabelledArticle = {
    id,
    outlet: `Outlet of ${id}`,
    title: null,
    day: '2026-03-02',
    language: null,
    event,
    text,
    labels: Object.entries(labels).map(label),
  }
  return { article, quotations: Object.entries(findings).map(quotation) }
}
