/** A kind of problem that the API can answer with. */
export interface ProblemType {
  readonly status: number
  readonly title: string
  /** What leads to it. */
  readonly causes: readonly string[]
  /** What the client can do. */
  readonly remedies: readonly string[]
}

/**
 * Every kind of problem, by its code. The error handler, the error responses of the OpenAPI document and
 * `GET /problems/{type}` all read it from here.
 */
export const problemTypes = {
  'invalid-request': {
    status: 400,
    title: 'The request is invalid',
    causes: ['A parameter or field is missing, unknown to this operation, or has a value that is not allowed.'],
    remedies: [
      'Check `errors`: each entry names the `parameter`, or points to the field of the body, and says what was expected.',
    ],
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor does not belong to this list',
    causes: [
      'The cursor was changed or cut short.',
      'It was sent with other filters, or another sort order, than the page it came from.',
    ],
    remedies: [
      'Start again without `cursor`, or keep the filters and the order of the first page. Only `limit` may change.',
    ],
  },
  'malformed-body': {
    status: 400,
    title: 'The body cannot be read',
    causes: [
      'The body is empty, is not well-formed JSON, or is not UTF-8.',
      'It is not compressed the way its `Content-Encoding` says.',
      'Its length differs from its `Content-Length`.',
    ],
    remedies: ['Send well-formed JSON in UTF-8.'],
  },
  'malformed-request': {
    status: 400,
    title: 'The request is not well-formed HTTP',
    causes: ['The address contains a broken percent-encoding.', 'The request line or a header cannot be parsed.'],
    remedies: ['Percent-encode the address as UTF-8.', 'Use an HTTP client that speaks HTTP/1.1.'],
  },
  'key-missing': {
    status: 401,
    title: 'An API key is required',
    causes: ['The request has no API key. Writing always needs one; reading does if the service is set up that way.'],
    remedies: [
      'Send the header `Authorization: Bearer KEY`.',
      'The operator of the service creates keys with `npx verbatim keys create`.',
    ],
  },
  'key-invalid': {
    status: 401,
    title: 'The API key is invalid',
    causes: [
      'The key is misspelt or cut short, belongs to another service, or was revoked.',
      'The header is not of the form `Authorization: Bearer KEY`.',
    ],
    remedies: [
      'Send the key exactly as `npx verbatim keys create` printed it.',
      'Drop the header where no key is required.',
    ],
  },
  'scope-missing': {
    status: 403,
    title: 'The API key lacks the required scope',
    causes: ['The key is valid but was created without the scope that this operation needs.'],
    remedies: ['Use a key that has the scope: `npx verbatim keys create --scope SCOPE`.'],
  },
  'foreign-form': {
    status: 403,
    title: 'The form is not from here',
    causes: ['A page of another site sent a form to a page of this service.'],
    remedies: ['Open the page of this service itself, and send its form.'],
  },
  'fetching-off': {
    status: 403,
    title: 'The service does not fetch',
    causes: ['The service is not set up to fetch addresses from the web.'],
    remedies: [
      'Send the pages themselves to `POST /v1/articles`.',
      'The operator of the service switches fetching on with the setting FETCHING.',
    ],
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    causes: ['The path is misspelt, or what it names does not exist, or no longer does.'],
    remedies: ['Follow the links in other answers.', 'Look the path up in the OpenAPI document at `/docs/json`.'],
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    causes: ['The path exists but does not support the method of the request.'],
    remedies: ['Use one of the methods in the `Allow` header.'],
  },
  'not-acceptable': {
    status: 406,
    title: 'Not available in that format',
    causes: ['The `Accept` header names none of the media types that this operation can answer with.'],
    remedies: [
      'Ask for a media type that `detail` lists, or send `Accept: */*`.',
      'Use the `format` parameter where there is one: it overrides the header.',
    ],
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    causes: ['The client did not send the whole request in time.'],
    remedies: ['Send it again over a faster connection, or in smaller parts.'],
  },
  'idempotency-in-flight': {
    status: 409,
    title: 'The same request is still in progress',
    causes: ['An earlier request with the same `Idempotency-Key` has not been answered yet.'],
    remedies: ['Repeat it after the seconds in `Retry-After`. It is then answered like the first.'],
  },
  conflict: {
    status: 409,
    title: 'Conflicts with stored data',
    causes: [
      'The address names one article and the body another: their `url` or `id` differ.',
      'The correction contradicts one that is in force, or the correction to be revoked already was.',
      'The statement to be withdrawn has no text of its own: it was reconstructed from what outlets printed.',
      'Another request changed the same thing at the same time.',
    ],
    remedies: ['Look at what is stored. Then send something that agrees with it, or withdraw that first.'],
  },
  'article-withdrawn': {
    status: 410,
    title: 'The article was withdrawn',
    causes: ['The article was here and has been withdrawn.'],
    remedies: ['Stop asking for it. Sending the article again restores it.'],
  },
  'quote-gone': {
    status: 410,
    title: 'The quote is no longer printed',
    causes: ['The only article that printed the quote has been edited, and prints its words no longer.'],
    remedies: [
      '`detail` says which article printed it, up to which revision, and what stands there now. Read the history of that article.',
    ],
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    causes: ['The body exceeds the setting BODY_LIMIT or, for many articles at once, IMPORT_LIMIT.'],
    remedies: ['Send less in one request.'],
  },
  'address-too-long': {
    status: 414,
    title: 'The address is too long',
    causes: ['A segment of the path is longer than any id can be.'],
    remedies: ['Use an id exactly as the service gave it.'],
  },
  'text-too-demanding': {
    status: 413,
    title: 'The text takes too much memory',
    causes: ['Reading the text took more memory than one text may take.'],
    remedies: ['Send the text in parts, each as one request.'],
  },
  'unsupported-media-type': {
    status: 415,
    title: 'Unsupported media type',
    causes: [
      '`Content-Type` is missing, or is not one that the operation accepts.',
      'The body is compressed with a method that the service does not support.',
    ],
    remedies: [
      'Send `Content-Type: application/json` with a JSON body, or another type that the operation lists.',
      'Compress with gzip or br, or not at all.',
    ],
  },
  'articles-refused': {
    status: 422,
    title: 'No article was stored',
    causes: ['At least one line does not contain a valid article, and the request asked for all or nothing.'],
    remedies: [
      'Check `errors`: each entry names a `line` and says what is wrong with it.',
      'Send `on_error=continue` to store the other articles.',
    ],
  },
  'idempotency-key-reused': {
    status: 422,
    title: 'The Idempotency-Key was used for another request',
    causes: ['The same key was sent before with another body or other parameters.'],
    remedies: ['Use a new key for every new request. Reuse a key only to repeat exactly the same request.'],
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    causes: [
      'This key, or without one this address, sent more requests in a minute than the setting RATE_LIMIT allows.',
    ],
    remedies: [
      'Wait for the seconds in `Retry-After`. The headers `RateLimit` and `RateLimit-Policy` of every answer show what is left.',
    ],
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    causes: ['The address and the headers together exceed 16 KiB.'],
    remedies: ['Send a shorter address, and fewer or shorter headers.'],
  },
  'internal-error': {
    status: 500,
    title: 'Internal error',
    causes: ['There is a fault in the service itself.'],
    remedies: ['Report it with the `instance` of the answer, by which the request is found in the log.'],
  },
  overloaded: {
    status: 503,
    title: 'The service is overloaded',
    causes: [
      'The service responds more slowly than the setting EVENT_LOOP_DELAY_LIMIT allows.',
      'Too many slow requests are waiting: searches, exports, extractions or comparisons.',
    ],
    remedies: ['Try again after the seconds in `Retry-After`.'],
  },
  'not-ready': {
    status: 503,
    title: 'The service is not ready',
    causes: ['The database cannot be reached, or the service is starting or shutting down.'],
    remedies: ['Try again a little later.'],
  },
} as const satisfies Record<string, ProblemType>

/** The code of a problem: the last part of its `type`. */
export type ProblemCode = keyof typeof problemTypes

/** All codes, in the order of the table. */
export const problemCodes = Object.keys(problemTypes) as [ProblemCode, ...ProblemCode[]]

/** Whether a text is the code of a problem. */
export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemTypes, text)
