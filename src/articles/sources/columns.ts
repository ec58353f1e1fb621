import type { Article } from '../article.ts'

/** A field of an article that a column can hold. */
export type Field = Exclude<keyof Article, 'paragraphs'>

/** Headings under which spreadsheets of articles keep the fields; letters alone, lower case, the likeliest first. */
const headings: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'articleid', 'docid', 'documentid', 'guid', 'uid', 'key'],
  outlet: ['outlet', 'source', 'newspaper', 'publication', 'publisher', 'medium', 'media', 'site', 'domain'],
  url: ['url', 'link', 'address', 'permalink', 'uri', 'weburl'],
  title: ['title', 'headline', 'heading'],
  byline: ['byline', 'author', 'authors', 'writer', 'by'],
  section: ['section', 'category', 'desk', 'rubric'],
  credit: ['credit', 'agency', 'newsagency', 'wire'],
  published: ['published', 'date', 'publisheddate', 'publicationdate', 'datepublished', 'publishdate', 'pubdate'],
  language: ['language', 'lang'],
  text: ['text', 'body', 'content', 'article', 'fulltext', 'articletext', 'articlebody', 'story'],
}

/** All fields, in the order in which a row is described. */
export const fields = Object.keys(headings) as Field[]

/** The headings that a person named for fields; others are guessed. */
export type Columns = Readonly<Partial<Record<Field, string>>>

/** Which column of a table holds which field: the one named for it, otherwise the likeliest heading. */
export function columnsOf(header: readonly string[], named: Columns): ReadonlyMap<Field, number> {
  const letters = header.map(lettersOf)
  const columns = new Map<Field, number>()
  for (const field of fields) {
    const names = named[field] === undefined ? headings[field] : [lettersOf(named[field])]
    const column = names.map((name) => letters.indexOf(name)).find((index) => index >= 0)
    if (column !== undefined) columns.set(field, column)
  }
  return columns
}

function lettersOf(heading: string): string {
  return heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}
