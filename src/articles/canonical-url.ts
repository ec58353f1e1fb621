import normalizeUrl from 'normalize-url'

/** Parameters that say how a reader came, not what the reader is shown. */
const tracking = [
  /^utm_\w+$/i,
  /^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|cmpid|ocid|smid|ns_\w+|at_\w+)$/i,
]

/**
 * The form in which two addresses of one article are equal: scheme, "www.", fragment, tracking and order of parameters
 * set aside.
 */
export function canonicalUrl(url: string): string {
  return normalizeUrl(url, {
    forceHttps: true,
    stripHash: true,
    stripWWW: true,
    removeTrailingSlash: true,
    sortQueryParameters: true,
    removeQueryParameters: tracking,
  })
}
