/** What pages say of themselves in schema.org's vocabulary (JSON-LD 1.1): objects of any shape. */
export type StructuredData = Readonly<Record<string, unknown>>

/** An object inside objects inside lists: no page means more. */
const deepest = 6

/** The types of schema.org that stand for an article. */
const articleTypes =
  /^(?:\w*Article|\w*BlogPosting|LiveBlogPosting|Report|ClaimReview|Review|Recipe|SocialMediaPosting|WebPage)$/

/**
 * The description of the article in a page's JSON-LD; null where there is none. Scripts that are no JSON are passed
 * over, as are comments and CDATA around it. An article goes before a mere page.
 */
export function articleData(document: Document): StructuredData | null {
  const found: StructuredData[] = []
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent), found, 0)
  }
  return found.find((data) => !typesOf(data).includes('WebPage')) ?? found[0] ?? null
}

function parse(source: string): unknown {
  const json = source.replace(/^\s*(?:<!--|(?:\/\/\s*)?<!\[CDATA\[)|(?:-->|(?:\/\/\s*)?\]\]>)\s*$/g, '')
  try {
    return JSON.parse(json)
  } catch {
    try {
      // Line breaks within strings, which JSON forbids, are the commonest fault.
      return JSON.parse(json.replace(/\s+/g, ' '))
    } catch {
      return null
    }
  }
}

function collect(value: unknown, found: StructuredData[], depth: number): void {
  if (depth > deepest) return
  if (Array.isArray(value)) for (const item of value) collect(item, found, depth + 1)
  else if (isObject(value)) {
    if (typesOf(value).some((type) => articleTypes.test(type))) found.push(value)
    collect(value['@graph'], found, depth + 1)
    collect(value['mainEntity'], found, depth + 1)
  }
}

function typesOf(data: StructuredData): string[] {
  return [data['@type']].flat().filter((type) => typeof type === 'string')
}

function isObject(value: unknown): value is StructuredData {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The texts of a property: strings themselves, and the names of people and bodies. */
export function textsOf(value: unknown): string[] {
  return [value].flat().flatMap((item) => {
    if (typeof item === 'string') return [item]
    return isObject(item) ? textsOf(item['name']) : []
  })
}
