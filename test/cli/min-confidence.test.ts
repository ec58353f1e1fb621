import { join } from 'node:path'
import t from 'tap'
import { extract } from '../../src/extract.ts'
import { temporaryFolder } from '../database/temporary.ts'
import { rowsOf, verbatim } from './run.ts'

const text =
  '“The sluice leaks every winter,” Mara Dole said.\n\nDole met Ian Pell and Nils Carson at the harbour on Monday. “I am out of it,” he said.'
const input = `${JSON.stringify({ id: 'g-1', outlet: 'The Gull', text })}\n`

const quotations = extract(text).quotations
const [sure, lessSure] = quotations.map(({ confidence }) => confidence).sort((a, b) => b - a)
const between = String((sure! + lessSure!) / 2)

t.ok(quotations.length === 2 && quotations.every(({ speaker }) => speaker), 'both quotations have a speaker')
t.ok(sure! > lessSure!, 'of one it is surer than of the other')

const speakersAndSources = (out: string) =>
  rowsOf(out).map(({ speaker, source }) => [speaker, (source as { text: string }).text])
const all = [
  ['Mara Dole', 'Mara Dole'],
  ['Nils Carson', 'he'],
]
const onlyTheSure = [
  ['Mara Dole', 'Mara Dole'],
  [null, 'he'],
]

t.test('extract names only speakers that are certain enough, and keeps the sources of the others', async (t) => {
  const printed = async (least: string) =>
    speakersAndSources((await verbatim(['extract', '-', '--min-confidence', least], { input })).out)
  t.same(await printed('0'), all)
  t.same(await printed(String(lessSure)), all, 'as sure as asked for is sure enough')
  t.same(await printed(between), onlyTheSure)
})

t.test('export does the same', async (t) => {
  const database = join(temporaryFolder(t), 'v.sqlite')
  await verbatim(['ingest', '-', '--database', database], { input })
  const exported = async (...options: string[]) =>
    speakersAndSources((await verbatim(['export', 'quotations', '--database', database, ...options])).out)
  t.same(await exported(), all)
  t.same(await exported('--min-confidence', between), onlyTheSure)
})

t.test('a value that is not a probability is refused', async (t) => {
  for (const bad of ['1.1', 'high']) {
    const { code, out, err } = await verbatim(['extract', '-', `--min-confidence=${bad}`], { input })
    t.same([code, out], [2, ''])
    t.match(err, `expected a number from 0 to 1, found "${bad}".`)
  }
})
