import PostalMime, { type Email } from 'postal-mime'
import { articleSchema, describeIssues, type Article } from '../article.ts'
import { articleOfPage, type PageOrigin } from './web-page.ts'

/**
 * The article of a MIME message (RFC 5322): a web archive as browsers save it (.mhtml; RFC 2557), whose first HTML part
 * is the page, or a newsletter, whose headers say who sent it, when, and under what heading.
 */
export async function articleOfMessage(
  bytes: Uint8Array,
  origin: PageOrigin,
): Promise<{ readonly article: Article } | { readonly problem: string }> {
  let mail: Email
  try {
    mail = await PostalMime.parse(bytes)
  } catch (error) {
    return { problem: `not readable as a message: ${(error as Error).message}` }
  }
  const address = mail.headers.find(({ key }) => key === 'snapshot-content-location')?.value
  const page = { ...origin, charset: 'utf-8', ...(address ? { address } : {}) }
  if (!isSent(mail)) {
    if (!mail.html) return { problem: 'a web archive without a page' }
    return articleOfPage(Buffer.from(mail.html), page)
  }
  const found = mail.html ? articleOfPage(Buffer.from(mail.html), page) : null
  const text = found && 'article' in found ? found.article.text : mail.text?.trim()
  if (!text) return { problem: 'a message without text' }
  const article = articleSchema.safeParse({
    id: mail.messageId ?? origin.id,
    outlet: mail.from?.name || hostOf(mail) || origin.outlet,
    title: mail.subject ?? null,
    published: mail.date && !Number.isNaN(Date.parse(mail.date)) ? new Date(mail.date).toISOString() : null,
    text,
  })
  return article.success ? { article: article.data } : { problem: describeIssues(article.error.issues) }
}

/** Browsers write no address of a sender into the archives that they save. */
function isSent({ from }: Email): boolean {
  return from?.address?.includes('@') ?? false
}

function hostOf({ from }: Email): string | undefined {
  return from?.address?.split('@')[1]
}
