/**
 * What goes on beside the readers of bench/load.ts, in a process of its own: an import of invented articles, and
 * meanwhile exports of all quotes. Its arguments are the address of the service, a key and how many articles; at the
 * end it sends its parent what it did.
 */
import { Readable } from 'node:stream'
import { generatedCoverage } from './generated-coverage.ts'

/** Not that of the database. */
const seed = 2

/** @returns how many were stored */
async function importArticles(address: string, key: string, articles: number): Promise<number> {
  const lines = function* () {
    let left = articles
    for (const event of generatedCoverage(Infinity, seed)) {
      for (const { article } of event.articles) if (left-- > 0) yield `${JSON.stringify(article)}\n`
      if (left <= 0) return
    }
  }
  const answer = await fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/x-ndjson', accept: 'application/x-ndjson' },
    body: Readable.toWeb(Readable.from(lines())) as never,
    duplex: 'half',
  } as RequestInit)
  let stored = 0
  for await (const line of linesOf(answer)) stored += /"status":"(?:created|revised)"/.test(line) ? 1 : 0
  return stored
}

/** Exports all quotes again and again until told to end. @returns how many there were in all */
async function exportAll(address: string, isOver: () => boolean): Promise<number> {
  let quotes = 0
  while (!isOver())
    for await (const line of linesOf(await fetch(`${address}/v1/quotes?format=ndjson`))) quotes += line === '' ? 0 : 1
  return quotes
}

async function* linesOf(answer: Response): AsyncGenerator<string> {
  if (!answer.ok) throw new Error(`${answer.url}: ${await answer.text()}`)
  let rest = ''
  for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    yield* lines
  }
}

const [address, key, articles] = process.argv.slice(2) as [string, string, string]
const began = performance.now()
let isOver = false
const exporting = exportAll(address, () => isOver)
const stored = await importArticles(address, key, Number(articles))
isOver = true
const seconds = (performance.now() - began) / 1000
process.send!(`${stored} articles stored in ${seconds.toFixed(0)} s; ${await exporting} quotes exported meanwhile.`)
process.disconnect()
