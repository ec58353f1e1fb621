import type { AttributionFigures, Evaluation, Figures, Miss, MissKind } from '../evaluation/index.ts'
import { missKinds } from '../evaluation/index.ts'
import { offsetsOf } from '../text/offsets.ts'

/** Code points of the article shown before and after a miss. */
const contextLength = 70
/** Longest stretch, in UTF-16 units, that is shown in full. */
const longestShown = 300

/** The figures as one value, its fields named as in other scorers of the format; shares are rounded to four digits. */
export function evaluationJson(
  { articles, quotations, detection, speaker, source, links, reliability, misses }: Evaluation,
  errors: number,
): object {
  return {
    articles,
    quotations,
    detection,
    ...(speaker && { speaker: attributionJson(speaker) }),
    ...(source && { source: attributionJson(source) }),
    ...(links && { links: { ...plain(links), gold: links.labelled, groups_across_events: links.groupsAcrossEvents } }),
    ...(reliability && {
      reliability: {
        of: reliability.of,
        bands: reliability.bands,
        expected_calibration_error: reliability.expectedCalibrationError,
      },
    }),
    ...(errors > 0 && {
      errors: Object.fromEntries(
        shown(misses, errors).map(([kind, { some }]) => [
          kind,
          some.map((miss) => ({
            article: miss.article.id,
            start: miss.at.start,
            end: miss.at.end,
            ...inContext(miss),
            expected: miss.expected,
            found: miss.found,
            rule: miss.rule,
          })),
        ]),
      ),
    }),
  }
}

function plain({ precision, recall, f1 }: Figures): Figures {
  return { precision, recall, f1 }
}

function attributionJson(figures: AttributionFigures): object {
  const bySource = Object.fromEntries(figures.bySource.map(([how, { right, count }]) => [how, `${right}/${count}`]))
  return { ...plain(figures), accuracy_on_found: figures.accuracyOnFound, by_source: bySource }
}

/** The figures for a reader at a terminal. */
export function evaluationTables(evaluation: Evaluation, errors: number): string {
  const { articles, quotations, detection, speaker, source, links, reliability, misses } = evaluation
  const rows = Object.entries({ detection, speaker, source, links }).flatMap(([name, figures]) =>
    figures ? [figureRow(name, figures)] : [],
  )
  return (
    [
      `Articles: ${articles}; quotations labelled as speech: ${quotations}`,
      ['             precision   recall       F1', ...rows].join('\n'),
      ...(links
        ? [`Links that are labelled: ${links.labelled}; quotes across events: ${links.groupsAcrossEvents}`]
        : []),
      ...Object.entries({ speaker, source }).flatMap(([name, figures]) =>
        figures ? [bySourceTable(name, figures)] : [],
      ),
      ...(reliability ? [reliabilityTable(reliability)] : []),
      ...(errors > 0 ? shown(misses, errors).map(([kind, some]) => missTable(kind, some)) : []),
    ].join('\n\n') + '\n'
  )
}

function figureRow(name: string, { precision, recall, f1 }: Figures): string {
  return (
    name.padEnd(12) +
    [precision, recall, f1]
      .map((share) => share.toFixed(4).padStart(9))
      .join('')
      .padStart(28)
  )
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

function bySourceTable(name: string, { bySource, accuracyOnFound }: AttributionFigures): string {
  const rows = bySource.map(
    ([how, { right, count }]) =>
      `  ${how.padEnd(14)}${`${right} of ${count}`.padStart(14)}${percent(right / count).padStart(9)}`,
  )
  return [
    `The ${name} of the quotations found is right for ${percent(accuracyOnFound)}; by how the text gives it:`,
    ...rows,
  ].join('\n')
}

function reliabilityTable({ of, bands, expectedCalibrationError }: NonNullable<Evaluation['reliability']>): string {
  const rows = bands.map(
    ({ from, to, count, confidence, right }) =>
      `  ${from.toFixed(1)} to ${to.toFixed(1)}${String(count).padStart(9)}${confidence.toFixed(3).padStart(14)}${right.toFixed(3).padStart(10)}`,
  )
  return [
    `Confidence of the ${of}s found${of === 'source' ? ' that name the speaker' : ''}, and the share of them that is right:`,
    '  band          count    mean stated     right',
    ...rows,
    `  expected calibration error ${expectedCalibrationError.toFixed(4)}`,
  ].join('\n')
}

interface Shown {
  readonly total: number
  readonly some: readonly Miss[]
}

/** The first misses of each kind, in the order of the kinds. */
function shown(misses: readonly Miss[], most: number): [MissKind, Shown][] {
  const byKind = Map.groupBy(misses, ({ kind }) => kind)
  return (Object.keys(missKinds) as MissKind[]).flatMap((kind) => {
    const all = byKind.get(kind)
    return all ? [[kind, { total: all.length, some: all.slice(0, most) }]] : []
  })
}

function missTable(kind: MissKind, { total, some }: Shown): string {
  const heading = `-- ${missKinds[kind]}: ${total}${some.length < total ? `, the first ${some.length}` : ''}`
  return [heading, ...some.map(missLines)].join('\n')
}

function missLines(miss: Miss): string {
  const { before, text, after } = inContext(miss)
  const rule = miss.rule && `${miss.rule.name} ${miss.rule.confidence.toFixed(2)}`
  const facts = miss.kind.startsWith('link')
    ? `other: ${flat(miss.expected ?? miss.found ?? '')}`
    : `expected: ${miss.expected ?? 'none'} | found: ${miss.found ?? 'none'}${rule ? ` | ${rule}` : ''}`
  return `  ${miss.article.id} ${miss.at.start}-${miss.at.end}\n    ${flat(before)}[[${flat(text)}]]${flat(after)}\n    ${facts}`
}

function inContext({ article: { text }, at }: Miss): { before: string; text: string; after: string } {
  const offsets = offsetsOf(text)
  const cut = (start: number, end: number): string => text.slice(offsets.toUtf16(start), offsets.toUtf16(end))
  return {
    before: cut(at.start - contextLength, at.start),
    text: cut(at.start, at.end),
    after: cut(at.end, at.end + contextLength),
  }
}

/** On one line: paragraph breaks as a sign, the middle of what is long left out. */
function flat(text: string): string {
  const line = text.replace(/\s*\n\s*/g, ' ¶ ')
  return line.length <= longestShown ? line : `${line.slice(0, longestShown / 2)} ... ${line.slice(-longestShown / 2)}`
}
