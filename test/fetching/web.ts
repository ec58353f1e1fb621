import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Test } from 'tap'
import { createFetcher, type Fetched, type FetcherOptions, type Validators } from '../../src/fetching/fetcher.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** What a server sends at each path: a page, or whatever a handler does. Other paths are not there. */
export type Site = Readonly<Record<string, string | Handler>>

/** Lets a fetcher ask servers on this machine, and ask them without a pause. */
export const onLoopback = { VERBATIM_TESTS_FETCH_FROM_LOOPBACK: 'yes' }

/** A server of its own for one test. */
export async function serve(t: Test, site: Site, host = '127.0.0.1') {
  const asked: string[] = []
  const headers: Record<string, IncomingMessage['headers']> = {}
  const server = createServer((request, response) => {
    const { url = '' } = request
    asked.push(url)
    headers[url] = request.headers
    const there = site[url]
    if (typeof there === 'function') there(request, response)
    else if (there === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end(there)
  })
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const base = `http://${host}:${(server.address() as AddressInfo).port}`
  return {
    base,
    /** What was asked for, without robots.txt. */
    asked: () => asked.filter((path) => path !== '/robots.txt'),
    askedForRobots: () => asked.filter((path) => path === '/robots.txt').length,
    headers,
  }
}

/** Fetches one address with a fetcher of its own. */
export async function fetchOnce(
  t: Test,
  address: string,
  options: FetcherOptions = {},
  validators: Validators = {},
): Promise<Fetched> {
  const fetcher = createFetcher({ environment: onLoopback, ...options })
  t.teardown(() => fetcher.close())
  return fetcher.fetch(address, validators, new AbortController().signal)
}

export const redirect =
  (location: string, status = 302): Handler =>
  (_, response) =>
    response.writeHead(status, { location }).end()
