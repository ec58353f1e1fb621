const units = [
  ['D', 86_400],
  ['H', 3_600],
  ['M', 60],
  ['S', 1],
] as const

/** A length of time as an ISO 8601 duration: P1DT2H. @param seconds whole, not negative */
export function isoDuration(seconds: number): string {
  let left = seconds
  const [days, ...times] = units.map(([unit, length]) => {
    const count = Math.floor(left / length)
    left -= count * length
    return count === 0 ? '' : `${count}${unit}`
  })
  const time = times.join('')
  if (!days && !time) return 'PT0S'
  return `P${days}${time && `T${time}`}`
}
