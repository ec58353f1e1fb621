/** FNV-1a over UTF-16 code units, with a final mix (MurmurHash3) so that near texts lie far apart. Below 2^32. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return mix(value)
}

/**
 * A second lane with another multiplier before `hash`, below 2^53: wide enough for different texts never to collide.
 */
export function wideHash(text: string): number {
  let high = 0x2545f491
  for (let i = 0; i < text.length; i++) high = Math.imul((high << 5) ^ (high >>> 27) ^ text.charCodeAt(i), 0x9e3779b1)
  return (mix(high) & 0x1fffff) * 2 ** 32 + hash(text)
}

function mix(value: number): number {
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
