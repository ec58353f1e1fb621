/** A page or document as it was received, from which an article was read. */
export interface ReceivedPage {
  readonly bytes: Uint8Array
  /** What it is read as, without parameters: "text/html". */
  readonly mediaType: string
  /** Where it came from, and what the server answered; null where that is not known, as of a file. */
  readonly address: string | null
  /** ISO 8601 in UTC. */
  readonly receivedAt: string | null
  /** HTTP status. */
  readonly status: number | null
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>> | null
}

/** A page or document in a file. */
export function pageInFile(bytes: Uint8Array, mediaType: string): ReceivedPage {
  return { bytes, mediaType, address: null, receivedAt: null, status: null, headers: null }
}

/** The encoding that a Content-Type names, if it does. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? '')?.[1]
}
