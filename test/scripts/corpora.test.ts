import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { buildCorpora } from '../../scripts/corpora/build.ts'
import { readLabels } from '../../scripts/corpora/labels.ts'
import { readLabelledArticles } from '../../src/articles/labelled.ts'
import { rowsOf, verbatim, type Ended } from '../cli/run.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { files, harbour, inventedCorpora, place, sluice, stretch } from './invented-corpora.ts'

const names = ['triples-dev', 'polnear-dev', 'polnear-train', 'polnear-speakers']
const script = fileURLToPath(new URL('../../scripts/corpora.ts', import.meta.url))
const shippedLabels = fileURLToPath(new URL('../../corpora/labels/', import.meta.url))

function corpora(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args])
    let out = ''
    let err = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err }))
  })
}

const rows = (folder: string, file: string): unknown[] => rowsOf(readFileSync(join(folder, `${file}.ndjson`), 'utf8'))

t.test('puts a text together from the sentences and paragraphs of BASIL, and our labels beside it', async (t) => {
  const folders = inventedCorpora(t)
  const { corpora, problems } = await buildCorpora(folders)
  const folder = join(folders.output, 'triples-dev')
  t.same(problems, [])
  t.same(corpora[0], { folder, articles: 1, labelled: 1, quotations: 2 })
  t.same(rows(folder, 'articles'), [
    {
      id: 'sluice_1',
      event: 'sluice',
      outlet: 'HuffPost',
      url: 'https://gull.example/sluice',
      title: 'Sluice',
      published: '2011-03-02',
      text: sluice,
    },
  ])
  const leaks = { type: 'speech', speaker: 'Mara Dole', how: 'explicit', cluster: 'leaks' }
  t.same(rows(folder, 'quotations'), [
    { article: 'sluice_1', ...place(sluice, 'The sluice leaks,'), ...leaks },
    { article: 'sluice_1', ...place(sluice, 'plan'), type: 'other' },
  ])
})

t.test("takes what labels leave open from PolNeAR's first annotator, in code points", async (t) => {
  const folders = inventedCorpora(t)
  await buildCorpora(folders)
  const folder = join(folders.output, 'polnear-dev')
  const article = 'gull_2016-09-12_harbour'
  const [source, said, show] = [stretch(harbour, 'Ian Pell'), stretch(harbour, 'said'), stretch(harbour, 'show')]
  t.match(rows(folder, 'articles'), [
    { id: article, outlet: 'HuffPost', title: '"Shut" harbour', published: '2016-09-12', text: harbour },
  ])
  t.same(
    rows(folder, 'quotations'),
    [
      { article, ...place(harbour, 'shut'), type: 'other' },
      { article, ...place(harbour, 'No boat,'), type: 'speech', source: [source], cue: [said] },
      { article, ...place(harbour, 'sails.'), type: 'speech', source: [source], cue: [said] },
      { article, ...place(harbour, 'a day,'), type: 'speech', cue: [show] },
    ],
    'no attribution covers the first, and the last has no source',
  )
})

t.test('lets a label say what the annotation does not', async (t) => {
  const folders = inventedCorpora(t)
  await buildCorpora(folders)
  t.match(rows(join(folders.output, 'polnear-speakers'), 'quotations'), [
    { type: 'speech', speaker: 'Ian Pell', how: 'explicit', source: [stretch(harbour, 'Ian Pell')] },
    { type: 'other', source: undefined, cue: undefined },
  ])
})

t.test('builds corpora that can be evaluated', async (t) => {
  const folders = inventedCorpora(t)
  await buildCorpora(folders)
  for (const name of names) {
    const { code, out, err } = await verbatim(['evaluate', join(folders.output, name)])
    t.equal(err, '')
    t.equal(code, 0)
    t.match(out, /^Articles: 1; quotations labelled as speech: \d\n/)
  }
})

t.test('reads clones that were checked out with the line ends of Windows', async (t) => {
  const folders = inventedCorpora(t)
  for (const file of Object.values(files)) {
    const path = join(folders.clones, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  }
  const { problems } = await buildCorpora(folders)
  t.same(problems, [])
})

t.test('reports an article that is not the one that was labelled, leaves it out and goes on', async (t) => {
  for (const what of ['text', 'annotation'] as const) {
    const folders = inventedCorpora(t)
    const path = join(folders.clones, files[what])
    writeFileSync(path, `${readFileSync(path, 'utf8')}T9\tDiscuss 0 1\tmore\n`)
    const { corpora, problems } = await buildCorpora(folders)
    t.same(
      problems.map((problem) => problem.replaceAll(/[0-9a-f]{16}…/g, 'HASH')),
      [
        `polnear-dev: gull_2016-09-12_harbour: ${path}: not the ${what} that was labelled: expected SHA-256 HASH, found HASH`,
      ],
    )
    t.same(
      corpora.map(({ articles }) => articles),
      [1, 0, 1, 1],
    )
    t.same(rows(join(folders.output, 'polnear-dev'), 'quotations'), [])
  }
})

t.test('reports an article that is missing or not in the published form', async (t) => {
  const folders = inventedCorpora(t)
  rmSync(join(folders.clones, files.text))
  writeFileSync(join(folders.clones, files.basil), '{ "title": "Sluice" }')
  const { problems } = await buildCorpora(folders)
  t.equal(problems.length, 2)
  t.match(problems[0], /^triples-dev: sluice_1: .*sluice_1\.json: /)
  t.equal(problems[1], `polnear-dev: gull_2016-09-12_harbour: no ${join(folders.clones, files.text)}`)
})

t.test('reports an attribution of which a piece is missing', async (t) => {
  const folders = inventedCorpora(t)
  const path = join(folders.clones, files.annotation)
  writeFileSync(path, readFileSync(path, 'utf8').replace('Source:T1 ', 'Source:T99 '))
  const { problems } = await buildCorpora(folders)
  t.same(problems, [`polnear-dev: gull_2016-09-12_harbour: ${path}: E1 names T99, which is not there`])
})

t.test('reports a list of articles without the columns that are expected, and builds the other corpora', async (t) => {
  const folders = inventedCorpora(t)
  writeFileSync(join(folders.clones, files.metadata), 'filename\ttitle\ngull\tHarbour\n')
  const { corpora, problems } = await buildCorpora(folders)
  t.same(
    corpora.map(({ folder }) => basename(folder)),
    ['triples-dev'],
  )
  t.match(problems, [/^PolNeAR: .*metadata\.tsv, line 2: expected the columns compartment, filename, publisher, /])
})

t.test('names a clone that is missing, where it was looked for and what is not built without it', async (t) => {
  const folders = inventedCorpora(t)
  rmSync(join(folders.clones, 'PolNeAR'), { recursive: true })
  const { corpora, problems } = await buildCorpora(folders)
  t.same(
    corpora.map(({ folder }) => basename(folder)),
    ['triples-dev'],
    'the other corpora are built',
  )
  const clone = join(folders.clones, 'PolNeAR')
  t.same(problems, [
    `PolNeAR: no ${join(clone, 'data', 'metadata.tsv')}; expected a clone of ` +
      `https://github.com/networkdynamics/PolNeAR in ${clone}; left out: polnear-dev, polnear-train, polnear-speakers`,
  ])
})

t.test('the command ends with code 1 if not everything was built, and prints what was', async (t) => {
  const empty = temporaryFolder(t)
  t.match(await corpora(empty), {
    code: 1,
    out: '',
    err: /^corpora: BASIL: .*\ncorpora: PolNeAR: .*\ncorpora: 2 problems\n$/,
  })
  const { clones, output } = inventedCorpora(t)
  const { code, out, err } = await corpora(clones, output)
  t.equal(code, 1, 'these are not the articles of the labels that the repository ships')
  t.match(out, `${join(output, 'triples-dev')}: 0 of 150 articles, 0 quotations\n`)
  t.match(err, 'corpora: 1394 problems\n')
  t.equal((await corpora(clones)).code, 1)
  t.ok(
    existsSync(join(clones, 'labelled', 'triples-dev')),
    'the output is in the folder of the clones where none is named',
  )
})

t.test('the command ends with code 2 if it is not given what to read', async (t) => {
  const usage = 'corpora: name the folder that holds the clones: npm run corpora -- FOLDER [OUTPUT]\n'
  t.same(await corpora(), { code: 2, out: '', err: usage })
  t.same(await corpora('a', 'b', 'c'), { code: 2, out: '', err: usage })
  const missing = join(temporaryFolder(t), 'clones')
  const err = `corpora: ${missing}: no such folder with clones of the corpora\n`
  t.same(await corpora(missing), { code: 2, out: '', err })
})

t.test('the labels that the repository ships', async (t) => {
  for (const name of names) {
    const labels = await readLabels(join(shippedLabels, `${name}.ndjson`))
    t.equal(new Set(labels.map(({ id }) => id)).size, labels.length, `${name} has each article once`)
    const inOrder = labels.every(({ quotations }) =>
      quotations.every(({ start, end }, i) => start < end && start >= (quotations[i - 1]?.end ?? 0)),
    )
    t.ok(inOrder, `${name} has its segments in the order of the text`)
  }
})

const reference = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url))
const clones = process.env['CORPORA_CLONES'] ?? ''
const skip = !existsSync(reference)
  ? 'no ../shared/corpora here: the built corpora are not compared with those'
  : clones === '' && 'CORPORA_CLONES names no folder of clones: the corpora are not built from the published articles'

t.test('the corpora built from the published articles are those that were labelled', { skip }, async (t) => {
  const output = temporaryFolder(t)
  const { problems } = await buildCorpora({ clones, labels: shippedLabels, output })
  t.same(problems, [])
  for (const name of names) {
    const [built, expected] = await Promise.all(
      [output, reference].map(async (folder) => {
        const articles = await readLabelledArticles(join(folder, name))
        // How its source is given says nothing of a segment that is no speech.
        return articles.map(({ labels, ...article }) => ({
          ...article,
          labels: labels.map((label) => (label.speech ? label : { ...label, how: null })),
        }))
      }),
    )
    t.strictSame(built, expected, name)
  }
})
