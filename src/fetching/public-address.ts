import ipaddr from 'ipaddr.js'

/** Addresses that look public and are services of a cloud to its own machines: Azure's "wire server". */
const ofClouds = new Set(['168.63.129.16'])

/** All public IPv6 addresses that are given out (RFC 4291). */
const givenOut = ipaddr.IPv6.parseCIDR('2000::/3')

/** The IPv4 addresses behind gateways of networks that speak only IPv6 (RFC 6052). */
const behindGateways = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/**
 * Whether an IP address is one of the public internet: not of this machine, its network, its provider or its cloud, nor
 * one that leads there, such as an IPv4 address inside an IPv6 one.
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false
  const address = ipaddr.process(text)
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast' && !ofClouds.has(address.toString())
  if (address.match(behindGateways)) return isPublicAddress(address.toByteArray().slice(-4).join('.'))
  return address.range() === 'unicast' && address.match(givenOut)
}

/** Whether an IP address is this machine's own, also as IPv4 inside IPv6. */
export function isLoopback(text: string): boolean {
  return ipaddr.isValid(text) && ipaddr.process(text).range() === 'loopback'
}
