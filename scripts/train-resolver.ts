/**
 * Trains the resolver, which finds the speaker behind a source, on corpora with labelled speakers, and writes it with the
 * figures it reached on each in cross-validation by article, articles on one event together:
 *
 *     npm run train:resolver -- CORPUS_DIR...
 *
 * Deterministic: the same corpora give the same file.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readLabelledArticles } from '../src/articles/labelled.ts'
import { analyseArticle } from '../src/attribution/analyse-article.ts'
import type { Analysis } from '../src/attribution/analysis.ts'
import { attributeQuotations } from '../src/attribution/attribute.ts'
import { findSpoken, questionOf } from '../src/attribution/rank/stretches.ts'
import type { SpokenStretch } from '../src/attribution/rank/stretches.ts'
import type { Entity } from '../src/attribution/resolve/entities.ts'
import { englishLexicon } from '../src/attribution/read/lexicon.ts'
import { candidatesFor, entityFeatures, entityRows } from '../src/attribution/resolve/entity-features.ts'
import type { Turn } from '../src/attribution/resolve/entity-features.ts'
import {
  compileResolver,
  isNominal,
  kindOf,
  needsRanking,
  rankEntities,
  resolveQuotation,
  wayOf,
} from '../src/attribution/resolve/rank-entities.ts'
import type { Calibrations, Resolver, ResolverFile, Way } from '../src/attribution/resolve/rank-entities.ts'
import { jointSpeaker } from '../src/attribution/resolve/joint.ts'
import { otherSpeaker } from '../src/attribution/resolve/speakers.ts'
import { evaluate } from '../src/evaluation/evaluate.ts'
import { judge } from '../src/evaluation/judge.ts'
import type { LabelledArticle, ReadArticle } from '../src/evaluation/labels.ts'
import { isNamed, sameSpeaker } from '../src/names/labelled.ts'
import { printed } from '../src/extract.ts'
import { findProse } from '../src/quotations/prose.ts'
import type { Prose } from '../src/quotations/prose.ts'
import { offsetsOf } from '../src/text/offsets.ts'
import type { Span, TextSpan } from '../src/text/span.ts'
import type { TreesFile } from '../src/attribution/rank/trees.ts'
import { boost } from './boosting.ts'
import type { BoostingOptions, Dataset } from './boosting.ts'
import { calibration } from './calibration.ts'
import { runTraining } from './run-training.ts'

const folds = 5
/** Several small models are averaged: one alone depends too much on which features its trees happen to see. */
const models = 4
const inPlay: BoostingOptions = { trees: 80, leaves: 6, rate: 0.1, minimumRows: 10, seed: 3, loss: 'softmax' }
const nominal: BoostingOptions = { trees: 80, leaves: 6, rate: 0.1, minimumRows: 15, seed: 4, loss: 'softmax' }

interface Prepared {
  readonly corpus: string
  readonly fold: number
  readonly article: LabelledArticle
  readonly prose: Prose
  readonly analysis: Analysis
  readonly spoken: readonly SpokenStretch[]
  /** Of each spoken stretch the labelled speaker: null where it is not labelled. */
  readonly speakers: readonly (string | null)[]
  /** Of each spoken stretch the entity that counts as its speaker when the next one is asked for. */
  readonly turns: readonly (Entity | undefined)[]
}

/** The articles of a corpus, in folds: those on one event share one, as they quote the same people. */
function prepareAll(corpus: string, articles: readonly LabelledArticle[]): Prepared[] {
  const subjects = [...new Set(articles.map(({ event, id }) => event ?? id))]
  const foldOf = new Map(subjects.map((subject, s) => [subject, s % folds]))
  return articles.map((article) => ({ corpus, fold: foldOf.get(article.event ?? article.id)!, ...prepare(article) }))
}

function prepare(article: LabelledArticle): Omit<Prepared, 'corpus' | 'fold'> {
  const prose = findProse(article.text, article.title ?? undefined)
  const analysis = analyseArticle(article.text, prose.stretches, prose.asides, englishLexicon)
  const offsets = offsetsOf(article.text)
  const labels = article.labels
    .filter(({ speech }) => speech)
    .map(({ start, end, speaker }) => ({ start: offsets.toUtf16(start), end: offsets.toUtf16(end), speaker }))
  const spoken = findSpoken(analysis, prose.stretches)
  const speakers = spoken.map(({ stretch }) => {
    const label = labels.find(({ start, end }) => {
      const shared = Math.min(end, stretch.end) - Math.max(start, stretch.start)
      return shared > 0 && shared >= 0.8 * (end - start) && shared >= 0.8 * (stretch.end - stretch.start)
    })
    return label ? label.speaker : null
  })
  const turns = speakers.map((speaker) =>
    speaker !== null && isNamed(speaker) ? bearerOf(analysis, speaker) : undefined,
  )
  return { article, prose, analysis, spoken, speakers, turns }
}

/** The entity that bears a labelled name, the one mentioned most where it is several; undefined for none. */
function bearerOf({ entities }: Analysis, speaker: string): Entity | undefined {
  const bearers = entities.list.filter(({ name }) => sameSpeaker(speaker, name))
  return bearers.reduce<Entity | undefined>((best, one) => (!best || one.count > best.count ? one : best), undefined)
}

/** The same article, where those whom a resolver takes for the speakers count as those before. */
function withAnswers(one: Prepared, resolver: Resolver): Prepared {
  const turns: Turn[] = []
  // A copy, as the resolver writes down what it finds the sources to point at.
  const analysis = { ...one.analysis, references: one.analysis.references.slice() }
  for (const spoken of one.spoken)
    turns.push({
      entity: resolveQuotation(analysis, questionOf(spoken, turns), resolver)?.entity,
      view: spoken.view,
    })
  return { ...one, turns: turns.map(({ entity }) => entity) }
}

/** Calls `use` for each stretch whose speaker is ranked. */
function forEachQuestion(
  { analysis, spoken, speakers, turns: entities }: Prepared,
  use: (question: ReturnType<typeof questionOf>, speaker: string) => void,
): void {
  const turns: Turn[] = []
  spoken.forEach((one, q) => {
    const speaker = speakers[q]!
    const question = questionOf(one, turns)
    const m = question.mention
    if (speaker !== null && (m < 0 || !jointSpeaker(analysis, m)) && needsRanking(analysis, m)) use(question, speaker)
    turns.push({ entity: entities[q], view: one.view })
  })
}

/** Rows of features for the questions of one kind: one group a question, the first row of each nobody. */
function dataOf(prepared: readonly Prepared[], nouns: boolean): Dataset {
  const rows: Float32Array[] = []
  const labels: number[] = []
  const groups: number[] = []
  let group = 0
  for (const one of prepared) {
    forEachQuestion(one, (question, speaker) => {
      if (isNominal(one.analysis, question.mention) !== nouns) return
      const candidates = candidatesFor(one.analysis, question)
      const { traces } = candidates
      const right = traces.map(({ entity }) => isNamed(speaker) && sameSpeaker(speaker, entity.name))
      const bearers = right.filter(Boolean).length
      const table = entityRows(one.analysis, question, candidates)
      for (let c = 0; c <= traces.length; c++) {
        rows.push(table.subarray(c * entityFeatures.length, (c + 1) * entityFeatures.length))
        labels.push(c === 0 ? +(bearers === 0) : right[c - 1] ? 1 / bearers : 0)
        groups.push(group)
      }
      group++
    })
  }
  return { features: entityFeatures, rows, labels, groups }
}

/** What extraction gives for an article with this resolver. */
function read({ article, prose }: Prepared, resolver: Resolver): ReadArticle {
  const { toCodePoint } = offsetsOf(article.text)
  const print = ({ start, end }: Span): TextSpan => ({
    start: toCodePoint(start),
    end: toCodePoint(end),
    text: article.text.slice(start, end),
  })
  const found = attributeQuotations(article.text, prose, 'en', resolver)
  return { article, quotations: found.quotations.map((quotation) => printed(quotation, print, null)) }
}

/** Of the speakers found in an article that are labelled: how they are given, how sure they were, and whether they are right. */
function outcomesIn(one: Prepared, resolver: Resolver): { way: Way; confidence: number; right: boolean }[] {
  const { toUtf16 } = offsetsOf(one.article.text)
  const { tokens, mentions } = one.analysis
  const at = new Map(mentions.map(({ first }, m) => [tokens.starts[first]!, m]))
  return judge(read(one, { ...resolver, outcomes: null })).judged.flatMap(({ found, speaker }) => {
    if (!found || (speaker !== 'right' && speaker !== 'wrong')) return []
    const { source, confidence, speaker: answer } = found.quotation
    // What is only described is right in its own way, which the labels do not ask for.
    if (!answer?.named) return []
    const m = source ? at.get(toUtf16(source.start)) : -1
    return m === undefined ? [] : [{ way: wayOf(one.analysis, m), confidence, right: speaker === 'right' }]
  })
}

/** Of fewer answers nothing is told. */
const fewestOutcomes = 100

/** An entity that a resolver gave for an answer. */
interface Answer {
  readonly kind: keyof Calibrations
  readonly probability: number
  readonly right: boolean
}

/** Of the questions in some articles the answers of a scorer: [probability, right], and which descriptions are right. */
function answers(prepared: readonly Prepared[], resolver: Resolver) {
  const entities: Answer[] = []
  const described: { what: string; right: boolean }[] = []
  for (const one of prepared) {
    forEachQuestion(one, (question, speaker) => {
      const { entity, probability } = rankEntities(one.analysis, question, resolver)
      if (entity)
        entities.push({
          kind: kindOf(one.analysis, question.mention),
          probability,
          right: isNamed(speaker) && sameSpeaker(speaker, entity.name),
        })
      else if (question.mention >= 0) {
        const other = otherSpeaker(one.analysis, question.mention)
        const { being, form } = one.analysis.mentions[question.mention]!
        if (other)
          described.push({
            what: form === 'pronoun' ? form : being,
            right: !isNamed(speaker) || sameSpeaker(speaker, other.speaker.name),
          })
      }
    })
  }
  return { entities, described }
}

const uncalibrated: Calibrations = { pronoun: [], nominal: [], none: [] }

/** The trees of several models grown from different seeds, whose scores add up to their mean. */
const averaged = (data: Dataset, options: BoostingOptions): TreesFile['trees'] =>
  Array.from({ length: models }, (_, m) => boost(data, { ...options, seed: options.seed + 100 * m }).trees).flatMap(
    (trees) =>
      trees.map((tree) =>
        tree.map((node) => (node.length === 1 ? ([Number((node[0] / models).toFixed(5))] as const) : node)),
      ),
  )

const train = (prepared: readonly Prepared[]): Pick<ResolverFile, 'features' | 'inPlay' | 'nominal'> => ({
  features: entityFeatures,
  inPlay: averaged(dataOf(prepared, false), inPlay),
  nominal: averaged(dataOf(prepared, true), nominal),
})

const trainOn = (prepared: readonly Prepared[]): Resolver =>
  compileResolver({ ...train(prepared), calibration: uncalibrated, described: {}, outcomes: null })

/** One resolver for each fold, trained on all other folds. */
const crossTrain = (prepared: readonly Prepared[]): Resolver[] =>
  Array.from({ length: folds }, (_, fold) => trainOn(prepared.filter((one) => one.fold !== fold)))

/**
 * Has every article answered by a resolver that was trained on the others, so that the next one learns from speakers before
 * that are as often wrong as they will be.
 */
const answered = (prepared: readonly Prepared[]): Prepared[] => {
  const resolvers = crossTrain(prepared)
  return prepared.map((one) => withAnswers(one, resolvers[one.fold]!))
}

/** The figures of one corpus, as articles were read by resolvers that had not seen them. */
function figuresOf(articles: readonly ReadArticle[]) {
  const { speaker, reliability } = evaluate(articles)
  const { precision, recall, f1, bySource } = speaker!
  return {
    precision,
    recall,
    f1,
    bySource: Object.fromEntries(bySource.map(([how, { right, count }]) => [how, `${right}/${count}`])),
    expectedCalibrationError: reliability!.expectedCalibrationError,
  }
}

async function main(...folders: string[]): Promise<void> {
  const corpora = await Promise.all(
    folders.map(async (folder) => prepareAll(basename(folder), await readLabelledArticles(folder))),
  )
  const prepared = answered(corpora.flat())
  const scorers = crossTrain(prepared)
  const held = scorers.map((resolver, fold) =>
    answers(
      prepared.filter((one) => one.fold === fold),
      resolver,
    ),
  )
  const pairs = held.flatMap(({ entities }) => entities)
  const described = held.flatMap((one) => one.described)
  const calibrate = (kind: keyof Calibrations): [number, number][] =>
    calibration(pairs.filter((one) => one.kind === kind).map(({ probability, right }) => [probability, right]))
  const calibrated = { pronoun: calibrate('pronoun'), nominal: calibrate('nominal'), none: calibrate('none') }
  const shares = Object.fromEntries(
    [...Map.groupBy(described, ({ what }) => what)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, some]) => [what, Number((some.filter(({ right }) => right).length / some.length).toFixed(3))]),
  )
  const resolvers = scorers.map((scorer) => ({ ...scorer, calibration: calibrated, described: shares }))
  const ends = prepared.flatMap((one) => outcomesIn(one, resolvers[one.fold]!))
  const outcomesOf = (wanted: Way): [number, number][] => {
    const own = ends.filter(({ way }) => way === wanted)
    return own.length < fewestOutcomes ? [] : calibration(own.map(({ confidence, right }) => [confidence, right]))
  }
  const outcomes = {
    inverted: outcomesOf('inverted'),
    name: outcomesOf('name'),
    pronoun: outcomesOf('pronoun'),
    nominal: outcomesOf('nominal'),
    none: outcomesOf('none'),
  }
  const readings = Map.groupBy(prepared, ({ corpus }) => corpus)
  const figures = {
    folds,
    ranked: pairs.length + described.length,
    speaker: Object.fromEntries(
      [...readings].map(([corpus, own]) => [
        corpus,
        figuresOf(own.map((one) => read(one, { ...resolvers[one.fold]!, outcomes }))),
      ]),
    ),
  }
  process.stdout.write(`${JSON.stringify({ ...figures, described: shares }, null, 2)}\n`)
  const model = train(prepared)
  const listed = (trees: ResolverFile['inPlay']): string =>
    trees.map((tree) => `    ${JSON.stringify(tree)}`).join(',\n')
  const head = JSON.stringify(
    {
      command: `npm run train:resolver -- ${[...readings.keys()].join(' ')}`,
      figures,
      calibration: calibrated,
      described: shares,
      outcomes,
      features: model.features,
    },
    null,
    2,
  ).replace(/\n\}$/, '')
  const url = new URL('../src/attribution/rank/models/resolver.json', import.meta.url)
  writeFileSync(
    url,
    `${head},\n  "inPlay": [\n${listed(model.inPlay)}\n  ],\n  "nominal": [\n${listed(model.nominal)}\n  ]\n}\n`,
  )
}

await runTraining('train:resolver', main)
