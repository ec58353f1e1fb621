import autocannon, { type Options, type Result } from 'autocannon'

export interface Request {
  readonly path: string
  readonly headers?: Record<string, string>
}

export interface Figures {
  readonly perSecond: number
  /** Milliseconds from a request to the end of its answer. */
  readonly p50: number
  readonly p99: number
}

export const connections = 10

/** Sends requests over `connections` connections, each beginning at another of them, for some seconds. @throws Error where one is not answered by 200 or 304 */
export async function measure(url: string, requests: readonly Request[], seconds: number): Promise<Figures> {
  const times: number[] = []
  let turn = 0
  const options: Options = {
    url, connections, duration: seconds, requests: [...requests],
    setupClient: (client) => {
      const first = Math.floor((turn++ / connections) * requests.length)
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
  }
  const result = await new Promise<Result>((resolve, reject) => {
    autocannon(options, (error: Error | null, result) => (error ? reject(error) : resolve(result)))
      .on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  if (result.errors > 0 || result['4xx'] > 0 || result['5xx'] > 0) throw new Error(`${url}: ${result.errors} errors, ${result['4xx']} refused, ${result['5xx']} failed`)
  times.sort((a, b) => a - b)
  const share = (part: number): number => times[Math.floor((times.length - 1) * part)]!
  return { perSecond: times.length / result.duration, p50: share(0.5), p99: share(0.99) }
}
