import { figures, figuresOf, rounded, share, reliabilityOf } from './figures.ts'
import type { Figures, Outcome, Reliability } from './figures.ts'
import { judge } from './judge.ts'
import type { Judged } from './judge.ts'
import type { Label, ReadArticle } from './labels.ts'
import type { Quotation } from '../extract.ts'
import { foldName } from '../names/index.ts'
import { linksOf, quotesOf } from './links.ts'
import type { Links } from './links.ts'
import { missesOf } from './misses.ts'
import type { Miss } from './misses.ts'

/** How many of some quotations that were found have the right speaker or source. */
interface Tally {
  readonly right: number
  readonly count: number
}

/** Figures, and how often the answer is right by how the text gives the source. */
export interface AttributionFigures extends Figures {
  /** Share of right answers among the quotations that were found. */
  readonly accuracyOnFound: number
  /** "explicit", "implicit", "nominal", "pronoun" and any others in the labels, in alphabetical order. */
  readonly bySource: readonly (readonly [how: string, Tally])[]
}

/** How well extraction did on labelled articles; null for what they do not label. */
export interface Evaluation {
  readonly articles: number
  /** Labelled as speech. */
  readonly quotations: number
  /** Whether exactly the marked stretches that are speech are found. */
  readonly detection: Figures
  /** Of labels that name a speaker, whether that speaker is found. */
  readonly speaker: AttributionFigures | null
  /** Of labels with source phrases, whether the phrase found overlaps one of them. */
  readonly source: AttributionFigures | null
  /** Whether quotations of different articles are in one quote where the labels say so. */
  readonly links: (Figures & { readonly labelled: number; readonly groupsAcrossEvents: number }) | null
  /**
   * Of the confidences of all speakers that count for or against precision or, where speakers are not labelled, of those
   * whom the source names.
   */
  readonly reliability: (Reliability & { readonly of: 'speaker' | 'source' }) | null
  readonly misses: readonly Miss[]
}

/** Compares what extraction found in articles with their labels. */
export function evaluate(read: readonly ReadArticle[]): Evaluation {
  const articles = read.map(judge)
  const judged = articles.flatMap((article) => article.judged)
  const unlabelled = articles.flatMap((article) => article.unlabelled.map((): Outcome => 'spurious'))
  const labels = judged.map(({ label }) => label)
  const links = labels.some(({ cluster }) => cluster !== null) ? linksOf(articles, quotesOf(read)) : null
  const speaker = attributionFigures(judged, 'speaker')
  const source = attributionFigures(judged, 'source')
  const rated = speaker ? 'speaker' : source ? 'source' : null
  return {
    articles: read.length,
    quotations: labels.filter(({ speech }) => speech).length,
    detection:
      figuresOf([...judged.map(({ detection }) => detection), ...unlabelled]) ?? figures(0, unlabelled.length, 0),
    speaker,
    source,
    links: links && linkFigures(links),
    reliability: rated && { of: rated, ...reliabilityOf(ratedOf(judged, rated)) },
    misses: missesOf(articles, links),
  }
}

function attributionFigures(judged: readonly Judged[], what: 'speaker' | 'source'): AttributionFigures | null {
  const overall = figuresOf(judged.map((one) => one[what]))
  if (!overall) return null
  const found = judged.filter((one) => one.found && one[what] && one.label.speech)
  const groups = [...Map.groupBy(found, ({ label }) => howGiven(label))].sort(([a], [b]) => (a < b ? -1 : 1))
  const count = (some: readonly Judged[]): Tally => ({
    right: some.filter((one) => one[what] === 'right').length,
    count: some.length,
  })
  return {
    ...overall,
    accuracyOnFound: rounded(share(count(found).right, found.length)),
    bySource: groups.map(([how, some]) => [how, count(some)]),
  }
}

const pronouns = new Set(
  `
  i we you he she it they him her us them who whom that which this these those one
  himself herself itself myself yourself ourselves themselves yourselves
`
    .trim()
    .split(/\s+/),
)

/** As labelled, or else by the first source phrase: a pronoun, a phrase with a name in it, or a description. */
function howGiven({ how, sources }: Label): string {
  if (how !== null) return how
  const phrase = sources[0]?.text
  if (phrase === undefined) return 'not labelled'
  if (pronouns.has(phrase.toLowerCase())) return 'pronoun'
  return /\p{Lu}/u.test(phrase.replace(/^\P{L}*\p{Lu}\p{Ll}*\s+(?=\p{Ll})/u, '')) ? 'explicit' : 'nominal'
}

function linkFigures({ links, groupsAcrossEvents }: Links): Evaluation['links'] {
  const outcomes = links.map(({ outcome }) => outcome)
  const overall = figuresOf(outcomes) ?? figures(0, outcomes.length, 0)
  return { ...overall, labelled: outcomes.filter((outcome) => outcome !== 'spurious').length, groupsAcrossEvents }
}

/**
 * Whether the source phrase itself names the speaker: the confidence of any other, such as a pronoun's, is of a step that
 * the label of a source says nothing about.
 */
function isNamedBySource({ speaker, source }: Quotation): boolean {
  if (!speaker?.named || !source) return false
  const words = new Set(foldName(source.text).split(' '))
  return foldName(speaker.name)
    .split(' ')
    .some((word) => words.has(word))
}

function ratedOf(judged: readonly Judged[], what: 'speaker' | 'source'): { confidence: number; right: boolean }[] {
  return judged.flatMap((one) => {
    const outcome = one[what]
    if (!one.found || outcome === null || outcome === 'missed') return []
    if (what === 'source' && !isNamedBySource(one.found.quotation)) return []
    return [{ confidence: one.found.quotation.confidence, right: outcome === 'right' }]
  })
}
