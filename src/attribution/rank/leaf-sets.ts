import type { TreeNode, TreesFile } from './trees.ts'

/**
 * Adds to the score of each row what all trees give it. `rows` holds features, one row behind another, and `which` are
 * the numbers of the rows asked for; they have their first features, as many as was said of them, in common.
 */
export type RowsScorer = (rows: Float32Array, which: readonly number[], scores: Float64Array) => void

/** Leaves of a tree at most. A set of leaves is a number, the leftmost leaf its highest bit. */
const mostLeaves = 16
const allLeaves = -1

/**
 * Compiles trees so that none is walked. Instead each value takes from the set of each tree's leaves those that it rules
 * out, feature by feature, from the lowest threshold to the first that is not exceeded; of what is left, the leftmost is
 * the leaf (QuickScorer, Lucchese et al. 2015). What the first `common` features rule out is found once for all rows.
 * Quicker than walking where there are more trees than a few.
 * @throws Error where a tree names a feature that is not in `features`, or has too many leaves
 */
export function compileLeafSets({ trees }: TreesFile, features: readonly string[], common: number): RowsScorer {
  const width = features.length
  const leaves = new Float64Array(trees.length * mostLeaves)
  const tests = trees.flatMap((tree, t) => {
    const read = leavesAndTests(tree, t, features)
    leaves.set(read.leaves, t * mostLeaves)
    return read.tests
  })
  tests.sort((a, b) => a.feature - b.feature || a.threshold - b.threshold || a.tree - b.tree)
  const ends = new Uint16Array(width)
  for (const { feature } of tests) for (let f = feature; f < width; f++) ends[f]!++
  const compiled = {
    ends,
    thresholds: Float64Array.from(tests, ({ threshold }) => threshold),
    trees: Uint16Array.from(tests, ({ tree }) => tree),
    keeping: Int32Array.from(tests, ({ kept }) => kept),
  }
  const left = new Int32Array(trees.length)
  const leftByCommon = new Int32Array(trees.length)
  return (rows, which, scores) => {
    if (which.length === 0) return
    ruleOut(leftByCommon.fill(allLeaves), rows, which[0]! * width, 0, common, compiled)
    for (const row of which) {
      left.set(leftByCommon)
      ruleOut(left, rows, row * width, common, width, compiled)
      scores[row]! += sumOf(leaves, left)
    }
  }
}

/** What the trees ask of features, those of one feature side by side, the lowest threshold first. */
interface Tests {
  /** Of each feature where the tests of the next begin. */
  readonly ends: Uint16Array
  readonly thresholds: Float64Array
  readonly trees: Uint16Array
  readonly keeping: Int32Array
}

/** Takes from the sets what the features from number `first` up to `end` of the row at `at` rule out. */
function ruleOut(
  sets: Int32Array,
  rows: Float32Array,
  at: number,
  first: number,
  end: number,
  { ends, thresholds, trees, keeping }: Tests,
): void {
  let test = first === 0 ? 0 : ends[first - 1]!
  for (let f = first; f < end; f++) {
    const value = rows[at + f]!
    const behind = ends[f]!
    for (; test < behind && value > thresholds[test]!; test++) sets[trees[test]!]! &= keeping[test]!
    test = behind
  }
}

/** The sum of the leftmost leaf of each set. */
function sumOf(leaves: Float64Array, sets: Int32Array): number {
  let sum = 0
  for (let t = 0; t < sets.length; t++) sum += leaves[t * mostLeaves + Math.clz32(sets[t]!)]!
  return sum
}

/** What a node asks: a value above its threshold keeps only some leaves of its tree. */
interface Test {
  readonly feature: number
  readonly threshold: number
  readonly tree: number
  readonly kept: number
}

/** The leaves of a tree from left to right, and what its other nodes ask. */
function leavesAndTests(
  nodes: readonly TreeNode[],
  tree: number,
  features: readonly string[],
): { leaves: number[]; tests: Test[] } {
  const leaves: number[] = []
  const tests: Test[] = []
  const read = (from: number): void => {
    const node = nodes[from]!
    if (node.length === 1) {
      leaves.push(node[0])
      return
    }
    const feature = features.indexOf(node[0])
    if (feature < 0) throw new Error(`the model asks for the feature "${node[0]}", which is not computed`)
    const first = leaves.length
    read(node[2])
    const below = (allLeaves >>> first) & ~(allLeaves >>> leaves.length)
    tests.push({ feature, threshold: node[1], tree, kept: ~below })
    read(node[3])
  }
  read(0)
  if (leaves.length > mostLeaves)
    throw new Error(`a tree has ${leaves.length} leaves, more than the ${mostLeaves} that a set holds`)
  return { leaves, tests }
}
