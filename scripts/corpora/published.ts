/** A stretch of a text in Unicode code points, end exclusive. */
export type Span = readonly [start: number, end: number]

/** An attribution as a corpus annotates it; each of its pieces may be interrupted. */
export interface Attribution {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** An article as its corpus publishes it. */
export interface PublishedArticle {
  /** The file that it was read from. */
  readonly path: string
  readonly row: ArticleRow
  /** The corpus's own annotation, where labels are derived from it. */
  readonly annotation?: Annotation
}

/** Of a row of `articles.ndjson`, all but the id. */
export interface ArticleRow {
  readonly outlet: string
  readonly title: string
  /** The day, as `2016-09-12`. */
  readonly published: string
  readonly text: string
  readonly url?: string
  /** Articles of one event report the same. */
  readonly event?: string
}

/** A file of annotation as it stands, and what it says. */
export interface Annotation {
  readonly path: string
  readonly content: string
  readonly attributions: readonly Attribution[]
}

/** Reads one article by its id. @throws InputError where it is not there or not in the published form. */
export type ReadPublished = (id: string) => Promise<PublishedArticle>

/** A corpus that its authors publish as a git repository. */
export interface PublishedCorpus {
  /** Also the name of a clone's folder. */
  readonly name: string
  readonly repository: string
  /** Gets a clone ready to be read. @throws InputError where it has no list of articles that can be read. */
  readonly open: (clone: string) => Promise<ReadPublished>
}
