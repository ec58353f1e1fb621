/** Fewest of the letter pairs that two names must share to be taken for a slip of each other. */
const leastShared = 0.4

/**
 * The names most like another, as one that was mistyped: by the pairs of neighbouring letters that they share.
 * @param nameOf the folded name of each
 */
export function mostSimilar<Named>(
  name: string,
  candidates: readonly Named[],
  nameOf: (candidate: Named) => string,
  most: number,
): Named[] {
  const wanted = pairsOf(name)
  return candidates
    .map((candidate, place) => ({ candidate, place, shared: sharedPairs(wanted, pairsOf(nameOf(candidate))) }))
    .filter(({ shared }) => shared >= leastShared)
    .sort((a, b) => b.shared - a.shared || a.place - b.place)
    .slice(0, most)
    .map(({ candidate }) => candidate)
}

function pairsOf(name: string): Set<string> {
  const padded = ` ${name} `
  return new Set(Array.from({ length: padded.length - 1 }, (_one, at) => padded.slice(at, at + 2)))
}

/** Of the pairs of the shorter name, the share that the longer one has, too: "trump" is all of it in "donald trump". */
function sharedPairs(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((pair) => other.has(pair)).length / Math.min(one.size, other.size)
}
