import { isIP } from 'node:net'
import type { AddressRule } from './address-rule.ts'

/** As long as an address may be. Characters. */
const longestAddress = 2048

/** An address that may be asked, or why it may not be. */
export type CheckedAddress = { readonly url: URL } | { readonly problem: string }

/**
 * Checks an address before it is asked, also each to which a server redirects. Where it names a host, the IP addresses
 * of the host are checked when one is connected to.
 * @param base What a relative address is relative to.
 */
export function checkAddress(text: string, isAllowed: AddressRule, base?: URL): CheckedAddress {
  const url = URL.parse(text, base)
  if (!url) return { problem: 'not an address' }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return { problem: 'only http and https addresses are fetched' }
  }
  if (url.username !== '' || url.password !== '') return { problem: 'an address with a user name or password in it' }
  if (url.href.length > longestAddress) return { problem: `longer than ${longestAddress} characters` }
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  if (isIP(host) && !isAllowed(host)) return { problem: notPublic }
  url.hash = ''
  return { url }
}

export const notPublic = 'not an address of the public internet'
