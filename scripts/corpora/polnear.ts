import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { InputError } from '../../src/articles/read.ts'
import type { Annotation, PublishedCorpus, Span } from './published.ts'
import { readText } from './read-text.ts'

const outlets: Readonly<Record<string, string>> = {
  breitbart: 'Breitbart',
  'huff-post': 'HuffPost',
  nyt: 'The New York Times',
  politico: 'Politico',
  'usa-today': 'USA Today',
  'wash-post': 'The Washington Post',
  'west-journal': 'Western Journalism',
}

/**
 * PolNeAR (Newell, Margolin and Ruths, LREC 2018): `data/metadata.tsv` lists the articles and the compartment of each.
 * A compartment's folder holds texts, `text/ID.txt`, and each annotator's annotation, `attributions/ID_ANNOTATOR.ann`.
 */
export const polnear: PublishedCorpus = {
  name: 'PolNeAR',
  repository: 'https://github.com/networkdynamics/PolNeAR',
  open: async (clone) => {
    const listing = join(clone, 'data', 'metadata.tsv')
    const metadata = await readMetadata(listing)
    const annotations = new Map<string, ReadonlyMap<string, string>>()
    return async (id) => {
      const found = metadata.get(id)
      if (!found) throw new InputError(`not listed in ${listing}`)
      const { compartment, publisher, title, publication_date: published } = found
      const folder = join(clone, 'data', compartment)
      const path = join(folder, 'text', `${id}.txt`)
      const text = await readText(path)
      const own = annotations.get(compartment) ?? (await listAnnotations(join(folder, 'attributions')))
      annotations.set(compartment, own)
      const annotated = own.get(id)
      if (annotated === undefined) throw new InputError(`no ${join(folder, 'attributions', `${id}_ANNOTATOR.ann`)}`)
      const annotation = await readAnnotation(annotated)
      return { path, row: { outlet: outlets[publisher] ?? publisher, title, published, text }, annotation }
    }
  },
}

const metadataSchema = z.object({
  compartment: z.string(),
  filename: z.string(),
  publisher: z.string(),
  publication_date: z.string(),
  title: z.string(),
})

/** The rows by article. Nothing in the file is quoted: a quotation mark belongs to its title. */
async function readMetadata(path: string): Promise<Map<string, z.output<typeof metadataSchema>>> {
  const [names = [], ...rows] = (await readText(path))
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  return new Map(
    rows.map((cells, index) => {
      const row = metadataSchema.safeParse(Object.fromEntries(names.map((name, column) => [name, cells[column]])))
      if (!row.success) {
        const columns = Object.keys(metadataSchema.shape).join(', ')
        throw new InputError(`${path}, line ${index + 2}: expected the columns ${columns}`)
      }
      return [row.data.filename, row.data]
    }),
  )
}

/** The file of each article's first annotator; most articles have one annotator alone. */
async function listAnnotations(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder).catch(() => [])
  const paths = new Map<string, string>()
  for (const file of files.sort()) {
    const id = file.replace(/_[^_]*\.ann$/, '')
    if (!paths.has(id)) paths.set(id, join(folder, file))
  }
  return paths
}

/**
 * Reads brat's standoff format. Lines `T3<tab>Content 115 290;295 300<tab>words` name stretches of the text, and lines
 * `E1<tab>Attribution:T4 Content:T3 Cue:T2 Source:T1` put them together; any others are the annotators' notes.
 */
async function readAnnotation(path: string): Promise<Annotation> {
  const content = await readText(path)
  const stretches = new Map<string, Span[]>()
  for (const [, name = '', spans = ''] of content.matchAll(/^(T\d+)\t\S+ (\d+ \d+(?:;\d+ \d+)*)\t/gm)) {
    stretches.set(
      name,
      spans.split(';').map((span) => span.split(' ').map(Number) as [number, number]),
    )
  }
  const attributions = Array.from(content.matchAll(/^(E\d+)\t(.+)$/gm), ([, event, roles = '']) => {
    const spansOf = (role: RegExp): Span[] =>
      Array.from(roles.matchAll(role), ([, name = '']) => {
        const spans = stretches.get(name)
        if (!spans) throw new InputError(`${path}: ${event} names ${name}, which is not there`)
        return spans
      }).flat()
    // A second stretch of one role is numbered: Content2.
    return {
      source: spansOf(/Source\d*:(T\d+)/g),
      cue: spansOf(/Cue\d*:(T\d+)/g),
      content: spansOf(/Content\d*:(T\d+)/g),
    }
  })
  return { path, content, attributions }
}
