import autocannon, { type Options, type Result } from 'autocannon'

export interface Request {
  readonly path: string
  readonly headers?: Record<string, string>
}

export interface Figures {
  /** Of each request, in milliseconds. */
  readonly times: readonly number[]
  readonly perSecond: number
  /** Milliseconds from a request to the end of its answer. */
  readonly p50: number
  readonly p99: number
}

export const connections = 10

/**
 * Sends requests over `connections` connections, each beginning at another of them, for some seconds.
 * @param rate how many a second; without it as many as are answered
 * @throws Error where one is not answered by 200 or 304
 */
export async function measure(
  url: string,
  requests: readonly Request[],
  seconds: number,
  rate?: number,
): Promise<Figures> {
  const times: number[] = []
  let turn = 0
  const options: Options = {
    url,
    connections,
    duration: seconds,
    requests: [...requests],
    ...(rate !== undefined && { overallRate: rate, ignoreCoordinatedOmission: true }),
    setupClient: (client) => {
      const first = Math.floor((turn++ / connections) * requests.length)
      client.setRequests([...requests.slice(first), ...requests.slice(0, first)])
    },
  }
  const result = await new Promise<Result>((resolve, reject) => {
    autocannon(options, (error: Error | null, result) => (error ? reject(error) : resolve(result))).on(
      'response',
      (_client, _status, _bytes, milliseconds) => times.push(milliseconds),
    )
  })
  const { errors, '4xx': refused, '5xx': failed } = result
  if (errors + refused + failed > 0)
    throw new Error(`${url}: ${errors} errors, ${refused} answers of 4xx, ${failed} of 5xx`)
  return figuresOf(times, result.duration)
}

/** @param times of requests in milliseconds */
export function figuresOf(times: readonly number[], seconds: number): Figures {
  const rising = [...times].sort((a, b) => a - b)
  const share = (part: number): number => rising[Math.floor((rising.length - 1) * part)]!
  return { times, perSecond: times.length / seconds, p50: share(0.5), p99: share(0.99) }
}
