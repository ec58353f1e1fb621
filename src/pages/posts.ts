/** A post of a social network that a page embeds, as far as it tells. */
export interface Post {
  readonly author: string | null
  /** "@ann", "@ann@gull.example" */
  readonly handle: string | null
  /** When it was posted, as printed: "January 9, 2026". */
  readonly posted: string | null
}

/** Classes of the posts that social networks have pages embed. */
export const embeddedPosts = `blockquote.twitter-tweet, blockquote.twitter-video, blockquote.instagram-media,
  blockquote.bluesky-embed, blockquote.tiktok-embed, blockquote.mastodon-embed, blockquote.truthsocial-embed,
  blockquote.fb-xfbml-parse-ignore, blockquote.reddit-embed-bq, blockquote.text-post-media`

/** An account on a network, perhaps with the server that it is on. */
const handle = String.raw`@[\w.-]*\w(?:@[\w.-]*\w)?`
/** — Ann Dole (@ann) January 9, 2026 */
const signature = new RegExp(String.raw`^[—–-]+\s*(?:([^()@\n]+?)\s*\((${handle})\)|(${handle}))\s*(.*)$`, 'u')
/** A post shared by Ann Dole (@ann) on January 9, 2026; Post by @ann@gull.example */
const shared = new RegExp(
  String.raw`^(?:a )?(?:post|photo|video)(?: shared)? by (?:([^()@\n]+?) ?\((${handle})\)|(${handle}))(?: on (.*))?$`,
  'iu',
)
/** What the frames of networks print around a post. */
const ofFrame = /^view (?:this post )?on \w+$/i

/**
 * A line of a post. The one that tells whose it is has the form in which most networks sign posts, whatever words this
 * network puts around it; what a frame prints around posts is no line.
 */
export function lineOfPost(line: string): string {
  const [, author, account, bare, posted = ''] = shared.exec(line) ?? []
  if (account) return `— ${author} (${account}) ${posted}`.trim()
  if (bare) return `— ${bare} ${posted}`.trim()
  return ofFrame.test(line) ? '' : line
}

/** Whose post a line tells, if it does. */
export function signerOf(line: string): Post | null {
  const [, author, account, bare, posted] = signature.exec(line) ?? []
  const named = account ?? bare
  return named ? { author: author ?? null, handle: named, posted: posted?.trim() || null } : null
}
