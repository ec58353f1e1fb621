import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Test } from 'tap'
import type { Folders } from '../../scripts/corpora/build.ts'
import { temporaryFolder } from '../database/temporary.ts'

/** What tests that change a clone need of its files. */
export const files = {
  basil: 'BASIL/articles/2011/sluice_1.json',
  metadata: 'PolNeAR/data/metadata.tsv',
  text: 'PolNeAR/data/dev/text/gull_2016-09-12_harbour.txt',
  annotation: 'PolNeAR/data/dev/attributions/gull_2016-09-12_harbour_4b22.ann',
} as const

/** The text of the BASIL article, as it is to be built. */
export const sluice = '“The sluice leaks,” Mara Dole said. She left.\n\nHer “plan” failed.'

/** The text of the PolNeAR article. The wave is one code point and two UTF-16 code units. */
export const harbour = '🌊 Harbour “shut”.\n\n“No boat,” said Ian Pell, “sails.” It was “a day,” records show.\n'

const article = {
  title: 'Sluice',
  date: '2011-03-02',
  url: 'https://gull.example/sluice',
  source: 'HPO',
  'triplet-uuid': 'sluice',
  'body-paragraphs': [['“The sluice leaks,” Mara Dole said. ', 'She left.'], [' '], ['Her “plan”  failed.']],
}

const metadata = [
  'compartment\tfilename\tannotators\tpublisher\tpublication_date\ttitle',
  'dev\tgull_2016-09-12_harbour\t4b22|ef2d\thuff-post\t2016-09-12\t"Shut" harbour',
  'train\tgull_2016-01-05_harbour\t4b22\tnyt\t2016-01-05\tHarbour',
  '',
].join('\n')

/** A stretch of a text in code points. */
export function stretch(text: string, phrase: string): [start: number, end: number] {
  const start = Array.from(text.slice(0, text.indexOf(phrase))).length
  return [start, start + Array.from(phrase).length]
}

/** The same as the fields of a row. */
export function place(text: string, phrase: string): { start: number; end: number } {
  const [start, end] = stretch(text, phrase)
  return { start, end }
}

const at = (phrase: string): string => stretch(harbour, phrase).join(' ')

const annotation = [
  `T1\tSource ${at('Ian Pell')}\tIan Pell`,
  `T2\tCue ${at('said')}\tsaid`,
  `T3\tContent ${at('“No boat,”')};${at('“sails.”')}\t“No boat,” “sails.”`,
  `T4\tAttribution ${at('said')}\tsaid`,
  'E1\tAttribution:T4 Cue:T2 Source:T1 Content:T3',
  '#1\tAnnotatorNotes T4\tinterrupted',
  `T5\tContent ${at('“a day,”')}\t“a day,”`,
  `T6\tCue ${at('show')}\tshow`,
  `T7\tAttribution-no-source ${at('show')}\tshow`,
  `T8\tContent ${at('It was')}\tIt was`,
  'E2\tAttribution-no-source:T7 Content:T8 Cue:T6 Content2:T5',
  '',
].join('\n')

const hash = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 16)

/** Labels of PolNeAR articles say where segments are; its annotation says the rest. */
const segments = ['shut', 'No boat,', 'sails.', 'a day,'].map((phrase) => place(harbour, phrase))

/** Writes small clones as BASIL and PolNeAR are published, and labels for them. @returns the folders to build from. */
export function inventedCorpora(t: Test): Folders {
  const folder = temporaryFolder(t)
  const folders = { clones: join(folder, 'clones'), labels: join(folder, 'labels'), output: join(folder, 'labelled') }
  const write = (path: string, content: string): void => {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
  const clone = (path: string, content: string): void => write(join(folders.clones, path), content)
  const label = (corpus: string, labels: object): void =>
    write(join(folders.labels, `${corpus}.ndjson`), `${JSON.stringify(labels)}\n`)
  clone(files.basil, JSON.stringify(article, null, 2))
  clone(files.metadata, metadata)
  clone(files.text, harbour)
  clone(files.annotation, annotation)
  clone(files.annotation.replace('4b22', 'ef2d'), '')
  clone(files.text.replace('dev', 'train').replace('09-12', '01-05'), harbour)
  clone(files.annotation.replace('dev', 'train').replace('09-12', '01-05'), annotation)
  label('triples-dev', {
    id: 'sluice_1',
    sha256: { text: hash(sluice) },
    quotations: [
      {
        ...place(sluice, 'The sluice leaks,'),
        type: 'speech',
        speaker: 'Mara Dole',
        how: 'explicit',
        cluster: 'leaks',
      },
      { ...place(sluice, 'plan'), type: 'other' },
    ],
  })
  const sha256 = { text: hash(harbour), annotation: hash(annotation) }
  label('polnear-dev', { id: 'gull_2016-09-12_harbour', sha256, quotations: segments })
  label('polnear-train', { id: 'gull_2016-01-05_harbour', sha256, quotations: segments })
  label('polnear-speakers', {
    id: 'gull_2016-01-05_harbour',
    sha256,
    quotations: [
      { ...place(harbour, 'No boat,'), type: 'speech', speaker: 'Ian Pell', how: 'explicit' },
      { ...place(harbour, 'a day,'), type: 'other' },
    ],
  })
  return folders
}
