import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t, { type Test } from 'tap'
import { temporaryFolder } from '../database/temporary.ts'
import { verbatim } from './run.ts'

const text =
  '🌊 “The sluice leaks,” Mara Dole said.\n\nHer “smart” plan failed.\n\n“Nobody told us a thing about it,” she added.'
const article = { id: 'g-1', outlet: 'The Gull', title: 'Leak', published: '2026-03-02', text }
const speech = { article: 'g-1', type: 'speech', speaker: 'Mara Dole' }
const labels = [
  { ...speech, ...stretch('The sluice leaks,'), how: 'explicit' },
  { ...speech, ...stretch('smart'), type: 'other', speaker: null },
  { ...speech, ...stretch('Nobody told us a thing about it,'), speaker: 'Ian Pell', how: 'pronoun' },
]

/** In code points: the wave is one. */
function stretch(phrase: string): { start: number; end: number } {
  const start = Array.from(text.slice(0, text.indexOf(phrase))).length
  return { start, end: start + phrase.length }
}

function corpus(t: Test, articles: readonly (object | string)[], quotations: readonly (object | string)[]): string {
  const folder = temporaryFolder(t)
  const lines = (rows: readonly (object | string)[]) =>
    rows.map((row) => `${typeof row === 'string' ? row : JSON.stringify(row)}\n`).join('')
  writeFileSync(join(folder, 'articles.ndjson'), lines(articles))
  writeFileSync(join(folder, 'quotations.ndjson'), lines(quotations))
  return folder
}

t.test('prints figures, breakdown and reliability, and on request the errors in context', async (t) => {
  const { code, out, err } = await verbatim(['evaluate', corpus(t, [article], labels), '--errors', '5'])
  t.equal(err, '')
  t.equal(code, 0)
  t.match(out, 'Articles: 1; quotations labelled as speech: 2\n')
  t.match(out, /^detection +1\.0000 +1\.0000 +1\.0000$/m)
  t.match(out, /^speaker +0\.5000 +0\.5000 +0\.5000$/m)
  t.match(out, /^ {2}explicit +1 of 1 +100\.0 %\n {2}pronoun +0 of 1 +0\.0 %$/m)
  t.match(out, /^ {2}expected calibration error \d\.\d{4}$/m)
  t.match(
    out,
    /^-- wrong or no speaker: 1\n {2}g-1 \d+-\d+\n.*plan failed\. ¶ “\[\[Nobody told us a thing about it,\]\]” she added\.\n {4}expected: Ian Pell \| found: Mara Dole \| /m,
  )
})

t.test('prints the same as one JSON object', async (t) => {
  const { code, out } = await verbatim(['evaluate', corpus(t, [article], labels), '--json', '--errors', '1'])
  t.equal(code, 0)
  t.match(JSON.parse(out), {
    articles: 1,
    quotations: 2,
    detection: { precision: 1, recall: 1, f1: 1 },
    speaker: {
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      accuracy_on_found: 0.5,
      by_source: { explicit: '1/1', pronoun: '0/1' },
    },
    reliability: { of: 'speaker', bands: Array, expected_calibration_error: Number },
    errors: {
      speaker: [
        {
          article: 'g-1',
          ...stretch('Nobody told us a thing about it,'),
          text: 'Nobody told us a thing about it,',
          expected: 'Ian Pell',
          found: 'Mara Dole',
        },
      ],
    },
  })
})

t.test('refuses an invalid corpus, in one line', async (t) => {
  const bad = corpus(t, [article], [{ ...labels[0], type: 'quote' }])
  t.same(await verbatim(['evaluate', bad]), {
    code: 2,
    out: '',
    err: `verbatim: ${join(bad, 'quotations.ndjson')}, line 1: type: expected "speech" or "other"\n`,
  })
  t.match(await verbatim(['evaluate', bad, '--errors', 'all']), {
    code: 2,
    out: '',
    err: /expected a whole number, found "all"/,
  })
})

t.test('help documents the format of labels', async (t) => {
  const { out } = await verbatim(['evaluate', '--help'])
  for (const field of ['article', 'start', 'end', 'type', 'speaker', 'how', 'source', 'cluster', 'event', 'language'])
    t.match(out, `"${field}"`)
})
