import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../../src/articles/read.ts'
import { basil } from './basil.ts'
import { readLabels } from './labels.ts'
import type { ArticleLabels, QuotationLabel } from './labels.ts'
import { polnear } from './polnear.ts'
import type { Attribution, PublishedCorpus, ReadPublished, Span } from './published.ts'

/** The corpora that are built, by what they are built from. */
const corpora = new Map<PublishedCorpus, readonly string[]>([
  [basil, ['triples-dev']],
  [polnear, ['polnear-dev', 'polnear-train', 'polnear-speakers']],
])

/** Folders that are read and written. */
export interface Folders {
  /** Holds a clone of each published corpus under its name. */
  readonly clones: string
  /** Holds a file of labels for each corpus. */
  readonly labels: string
  /** Gets a folder for each corpus. */
  readonly output: string
}

/** What was built, and a message for each thing that was not as expected and was left out. */
export interface Built {
  readonly corpora: readonly BuiltCorpus[]
  readonly problems: readonly string[]
}

export interface BuiltCorpus {
  readonly folder: string
  readonly articles: number
  /** Articles that there are labels for. */
  readonly labelled: number
  readonly quotations: number
}

/**
 * Builds every corpus whose published articles are there: `articles.ndjson` from these and `quotations.ndjson` from our
 * labels, as `verbatim evaluate` reads them. An article that is missing or not the one that was labelled is left out.
 * @throws InputError where our own labels cannot be read.
 */
export async function buildCorpora({ clones, labels, output }: Folders): Promise<Built> {
  const built: BuiltCorpus[] = []
  const problems: string[] = []
  for (const [published, names] of corpora) {
    const clone = join(clones, published.name)
    const read = await published.open(clone).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error
      const expected = `expected a clone of ${published.repository} in ${clone}`
      problems.push(`${published.name}: ${error.message}; ${expected}; left out: ${names.join(', ')}`)
      return null
    })
    if (!read) continue
    for (const name of names) {
      const labelled = await readLabels(join(labels, `${name}.ndjson`))
      const report = (id: string, message: string): unknown => problems.push(`${name}: ${id}: ${message}`)
      built.push(await buildCorpus(join(output, name), labelled, read, report))
    }
  }
  return { corpora: built, problems }
}

async function buildCorpus(
  folder: string,
  labelled: readonly ArticleLabels[],
  read: ReadPublished,
  report: (id: string, message: string) => void,
): Promise<BuiltCorpus> {
  const articles: object[] = []
  const quotations: object[] = []
  for (const labels of labelled) {
    const { id } = labels
    try {
      const { path, row, annotation } = await read(id)
      const attributions = annotation?.attributions
      compare(path, 'text', row.text, labels.sha256.text)
      if (annotation) compare(annotation.path, 'annotation', annotation.content, labels.sha256.annotation)
      articles.push({ id, ...row, attributions })
      quotations.push(...labels.quotations.map((label) => ({ article: id, ...quotationOf(label, attributions) })))
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      report(id, error.message)
    }
  }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'articles.ndjson'), ndjson(articles))
  await writeFile(join(folder, 'quotations.ndjson'), ndjson(quotations))
  return { folder, articles: articles.length, labelled: labelled.length, quotations: quotations.length }
}

const ndjson = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')

/** @throws InputError where content is not what it was when we labelled it: offsets would point at other words. */
function compare(path: string, what: string, content: string, expected: string | undefined): void {
  const found = createHash('sha256').update(content).digest('hex').slice(0, 16)
  if (found === expected) return
  throw new InputError(`${path}: not the ${what} that was labelled: expected SHA-256 ${expected}…, found ${found}…`)
}

/** What our label says, and for the rest what the corpus's own annotation says, where it has one. */
function quotationOf(label: QuotationLabel, attributions: readonly Attribution[] = []): object {
  const attribution = label.type === 'other' ? null : attributionOf([label.start, label.end], attributions)
  const { source, cue } = attribution ?? {}
  return { type: attribution ? 'speech' : 'other', ...label, source: source?.length ? source : undefined, cue }
}

/** The share of a marked segment that an attribution's content covers if it is speech, not a title or a scare quote. */
const speechShare = 0.6

/** The attribution whose content covers most of a segment, the first of equals; null where none covers enough. */
function attributionOf(segment: Span, attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null
  let most = 0
  for (const attribution of attributions) {
    const covered = attribution.content.reduce((sum, span) => sum + overlap(segment, span), 0)
    if (covered > most) {
      best = attribution
      most = covered
    }
  }
  return most >= speechShare * (segment[1] - segment[0]) ? best : null
}

const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]))
