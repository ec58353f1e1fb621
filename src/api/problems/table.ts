/** One kind of problem that the API can answer with. */
export interface ProblemType {
  readonly status: number
  readonly title: string
  /** What brings it about. */
  readonly causes: readonly string[]
  /** What the client can do. */
  readonly mend: readonly string[]
}

/**
 * All problems that the API answers with, by their code. The one source of the error handler, of the error responses
 * in the OpenAPI document and of `GET /problems/{type}`.
 */
export const problemTypes = {
  'invalid-request': {
    status: 400,
    title: 'The request is not valid',
    causes: ['A parameter or a field is missing, has a value that is not allowed, or is not known to this operation.'],
    mend: [
      'See `errors`: each entry names the `parameter`, or the `pointer` to the field of the body, and says what was expected.',
    ],
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor does not fit this list',
    causes: [
      'The cursor was changed or cut.',
      'It was used with other filters or another sort order than the page that it came from.',
    ],
    mend: [
      'Start again without `cursor`, or repeat exactly the filters of the page that gave it: only `limit` may change.',
    ],
  },
  'malformed-body': {
    status: 400,
    title: 'The body cannot be read',
    causes: [
      'The body is empty, is not well-formed JSON or is not in UTF-8.',
      'It is not compressed as its `Content-Encoding` says.',
      'Its length differs from its `Content-Length`.',
    ],
    mend: ['Send well-formed JSON in UTF-8.'],
  },
  'malformed-request': {
    status: 400,
    title: 'The request is not well-formed HTTP',
    causes: ['The address holds a broken percent encoding.', 'The request line or a header cannot be read.'],
    mend: ['Percent-encode the address as UTF-8.', 'Use an HTTP client that writes HTTP/1.1.'],
  },
  'key-missing': {
    status: 401,
    title: 'This needs an API key',
    causes: [
      'The request writes, or the service is set to let only those read who have a key, and it came without one.',
    ],
    mend: [
      'Send the header `Authorization: Bearer KEY`.',
      'Whoever runs the service makes keys with `npx verbatim keys create`.',
    ],
  },
  'key-invalid': {
    status: 401,
    title: 'The API key is not good',
    causes: [
      'The key was mistyped or cut, belongs to another service, or was revoked.',
      'The header is not of the form `Authorization: Bearer KEY`.',
    ],
    mend: ['Send a key as `npx verbatim keys create` printed it.', 'Leave the header out where none is needed.'],
  },
  'scope-missing': {
    status: 403,
    title: 'The API key may not do this',
    causes: ['The key is good but was made without the scope that the operation needs.'],
    mend: ['Use a key with that scope: `npx verbatim keys create --scope SCOPE`.'],
  },
  'not-found': {
    status: 404,
    title: 'There is nothing at this address',
    causes: ['The path is misspelt, or the thing that it names does not exist or does no longer.'],
    mend: ['Follow the links that other answers give.', 'The OpenAPI document at `/docs/json` lists every path.'],
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not take that method',
    causes: ['The path exists but the request used another method than it has.'],
    mend: ['Use one of the methods in the `Allow` header.'],
  },
  'not-acceptable': {
    status: 406,
    title: 'There is no such form of this',
    causes: ['The header `Accept` names none of the media types in which the answer can be had.'],
    mend: [
      'Ask for one of those that `detail` lists, or send `Accept: */*`.',
      'Where the operation has the parameter `format`, it goes before the header.',
    ],
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    causes: ['The client did not send the whole request in time.'],
    mend: ['Send it again over a faster connection, or in smaller pieces.'],
  },
  'idempotency-in-flight': {
    status: 409,
    title: 'The same request is being carried out',
    causes: ['A request with the same `Idempotency-Key` has not been answered yet.'],
    mend: ['Repeat it after the seconds in `Retry-After`: it then gives the answer of the first.'],
  },
  conflict: {
    status: 409,
    title: 'This does not go with what is stored',
    causes: [
      'The address names an article that is another than the one in the body: their `url` or `id` differ.',
      'A correction contradicts one that is in force, or one that is to be revoked was revoked before.',
      'A statement that is to be taken back is put together from what was printed.',
      'Another request changed it at the same moment.',
    ],
    mend: ['Look at what is stored, then send what goes with it, or withdraw it first.'],
  },
  'article-withdrawn': {
    status: 410,
    title: 'The article was withdrawn',
    causes: ['Someone who may do so withdrew it.'],
    mend: ['Do not ask for it again. Sending the article brings it back.'],
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    causes: [
      'The body is longer than the service takes; the settings BODY_LIMIT and, for many articles, IMPORT_LIMIT hold the limits.',
    ],
    mend: ['Send less in one request.'],
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    causes: ['One part of the path is longer than any id.'],
    mend: ['Use an id as the service gave it.'],
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a kind that this address does not take',
    causes: [
      '`Content-Type` is missing or is not one that the operation lists.',
      'The body is compressed in a way that the service does not know.',
    ],
    mend: [
      'Send `Content-Type: application/json` and a JSON body, or what else the operation lists.',
      'Compress it with gzip or br, or not at all.',
    ],
  },
  'articles-refused': {
    status: 422,
    title: 'None of the articles was stored',
    causes: [
      'At least one line does not hold an article that can be stored, and the request asked for all or nothing.',
    ],
    mend: [
      'See `errors`: each entry names a `line` and says what is wrong there.',
      'Send `on_error=continue` to store the others.',
    ],
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key belongs to another request',
    causes: ['The key came with another body or other parameters before.'],
    mend: ['Use a new key for each new thing to be done, and the same only to repeat the very same request.'],
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    causes: [
      'More requests came with this key, or without one from this address, than the setting RATE_LIMIT allows in a minute.',
    ],
    mend: [
      'Wait for the seconds in `Retry-After`; the headers `RateLimit` and `RateLimit-Policy` of every answer tell what is left.',
    ],
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    causes: ['Address and headers together exceed 16 KiB.'],
    mend: ['Send a shorter address and fewer or shorter headers.'],
  },
  'internal-error': {
    status: 500,
    title: 'The service failed',
    causes: ['A fault in the service itself.'],
    mend: ['Report it with the `instance` of the answer: it finds the request in the log.'],
  },
  overloaded: {
    status: 503,
    title: 'The service is too busy',
    causes: [
      'The process is later than the setting EVENT_LOOP_DELAY_LIMIT allows.',
      'Too many others wait for something that takes long: a search, an export, an extraction, a comparison.',
    ],
    mend: ['Ask again after the seconds in `Retry-After`.'],
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    causes: ['The database cannot be reached, or the service is starting or closing.'],
    mend: ['Ask again a little later.'],
  },
} as const satisfies Record<string, ProblemType>

/** The code of a problem: the last part of its `type`. */
export type ProblemCode = keyof typeof problemTypes

/** All codes, in the order of the table. */
export const problemCodes = Object.keys(problemTypes) as [ProblemCode, ...ProblemCode[]]

/** Whether a text is the code of a problem. */
export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemTypes, text)
