/** Social networks under the names by which articles in any language call them. */
export const platforms: readonly string[] = [
  'Truth Social',
  'Twitter',
  'Facebook',
  'Instagram',
  'TikTok',
  'YouTube',
  'Telegram',
  'LinkedIn',
  'Bluesky',
  'Mastodon',
  'Threads',
  'WhatsApp',
  'Weibo',
  'Reddit',
  'Snapchat',
  'Substack',
  'Parler',
  'Gettr',
  'Rumble',
  'Twitch',
]

/** Buttons for sharing that a page prints as a line of their own; folded. */
export const shareButtons: readonly string[] =
  'facebook twitter whatsapp instagram linkedin reddit telegram flipboard'.split(' ')

/** Sites whose addresses without a scheme stand below posts: of pictures, and shortened ones. */
export const postSites: readonly string[] = ['pic.twitter.com', 'pic.x.com', 't.co']
