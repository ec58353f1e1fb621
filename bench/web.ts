/**
 * How soon the first page is there, by plain HTTP and in Chromium from an empty cache, beside bare Fastify routes that
 * send the same bytes, and what its own style and script weigh.
 *
 *     npm run bench:web [-- --database FILE]
 *
 * Without a database, it is the sample coverage. Both servers are processes of their own on this machine, and are asked in
 * turns.
 */
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import chromium from '@sparticuz/chromium'
import { fastify } from 'fastify'
import { chromium as playwright, type Browser } from 'playwright-core'
import { sampleArticles } from '../src/articles/read.ts'
import { openDatabase } from '../src/database/open.ts'
import { createTracker } from '../src/tracker/tracker.ts'
import { figuresOf } from './measure.ts'
import { startService } from './service.ts'

/** An answer that the bare server gives, always the same. */
interface Sent {
  readonly path: string
  readonly type: string
  readonly body: string
}

const asPage = { accept: 'text/html,*/*;q=0.8', 'accept-encoding': 'identity' }

/** Serves what the parent sends, and answers with its address. */
async function serveBare(): Promise<void> {
  const [answers] = (await once(process, 'message')) as [readonly Sent[]]
  const app = fastify()
  for (const { path, type, body } of answers) app.get(path, (_request, reply) => reply.type(type).send(body))
  await app.listen({ host: '127.0.0.1', port: 0 })
  process.send!(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`)
}

async function measureAll(): Promise<void> {
  const { values } = parseArgs({ options: { database: { type: 'string' } } })
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'))
  const service = await startService(values.database ?? (await sampleIn(folder)), folder)
  const { child: bareChild, address: bare } = await startBare(await answersOf(service.address))
  const executablePath = await chromium.executablePath()
  const browser = await playwright.launch({ executablePath, args: ['--no-sandbox'], headless: true })
  try {
    await weigh(service.address)
    await compareByHttp(service.address, bare)
    await compareInBrowser(browser, service.address, bare)
  } finally {
    await browser.close()
    bareChild.kill()
    service.child.kill()
    await once(service.child, 'exit')
    await rm(folder, { recursive: true })
  }
}

async function sampleIn(folder: string): Promise<string> {
  const file = join(folder, 'sample.sqlite')
  const database = await openDatabase(`sqlite:${file}`, { migrate: true })
  const tracker = createTracker(database)
  for await (const article of sampleArticles()) await tracker.ingest(article)
  await database.destroy()
  return file
}

/** The first page, and the files that it loads. */
async function answersOf(address: string): Promise<Sent[]> {
  const first = await answerOf(address, '/')
  const files = Array.from(first.body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g), ([, path]) => path!)
  return [first, ...(await Promise.all([...new Set(files)].map((path) => answerOf(address, path))))]
}

async function answerOf(address: string, path: string): Promise<Sent> {
  const answer = await fetch(address + path, { headers: asPage })
  return { path, type: answer.headers.get('content-type')!, body: await answer.text() }
}

async function startBare(answers: readonly Sent[]): Promise<{ child: ChildProcess; address: string }> {
  const child = fork(import.meta.filename)
  child.send(answers)
  const [address] = (await once(child, 'message')) as [string]
  return { child, address }
}

async function weigh(address: string): Promise<void> {
  const [page, ...files] = await answersOf(address)
  const kilobytes = (bodies: readonly string[], pack: boolean) =>
    (bodies.reduce((sum, body) => sum + (pack ? gzipSync(body) : Buffer.from(body)).length, 0) / 1000).toFixed(1)
  for (const [what, bodies] of [
    ['style, script and icon', files.map(({ body }) => body)],
    ['the page itself', [page!.body]],
  ] as const)
    console.log(`${what}: ${kilobytes(bodies, false)} kB, ${kilobytes(bodies, true)} kB as gzip`)
}

const requests = 300

async function compareByHttp(service: string, bare: string): Promise<void> {
  const times: Record<string, number[]> = { service: [], bare: [] }
  for (let turn = 0; turn < requests + 20; turn++) {
    for (const [name, address] of Object.entries({ service, bare })) {
      const begun = performance.now()
      await (await fetch(address, { headers: asPage })).arrayBuffer()
      if (turn >= 20) times[name]!.push(performance.now() - begun)
    }
  }
  for (const [name, own] of Object.entries(times)) {
    const { p50, p99 } = figuresOf(own, 1)
    console.log(`first page by HTTP, ${name}: p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms`)
  }
}

const visits = 15

/** Times of a first visit, in milliseconds from asking for the page. */
const timing = `new Promise((resolve) =>
  new PerformanceObserver((list) => {
    const paint = list.getEntriesByName('first-contentful-paint')[0]
    if (!paint) return
    const [{ responseEnd, domContentLoadedEventEnd, loadEventEnd }] = performance.getEntriesByType('navigation')
    resolve({ 'page received': responseEnd, 'first paint': paint.startTime, 'ready': domContentLoadedEventEnd, 'all loaded': loadEventEnd })
  }).observe({ type: 'paint', buffered: true }))`

async function compareInBrowser(browser: Browser, service: string, bare: string): Promise<void> {
  const times: Record<string, Record<string, number[]>> = { service: {}, bare: {} }
  for (let visit = 0; visit < visits + 2; visit++) {
    for (const [name, address] of Object.entries({ service, bare })) {
      // Each context has a cache of its own, which is empty.
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(address, { waitUntil: 'load' })
      const found = await page.evaluate<Record<string, number>>(timing)
      await context.close()
      if (visit >= 2) for (const [what, ms] of Object.entries(found)) (times[name]![what] ??= []).push(ms)
    }
  }
  for (const [name, own] of Object.entries(times)) {
    const medians = Object.entries(own).map(([what, all]) => `${what} ${figuresOf(all, 1).p50.toFixed(0)} ms`)
    console.log(`first page in Chromium from an empty cache, ${name}, medians of ${visits}: ${medians.join(', ')}`)
  }
}

if (process.send) await serveBare()
else await measureAll()
