/**
 * One node: `[feature, threshold, below, above]` goes to node `below` where the value is at most the threshold;
 * `[value]` is a leaf.
 */
export type TreeNode =
  readonly [feature: string, threshold: number, below: number, above: number] | readonly [value: number]

/** Boosted regression trees (Friedman 2001) as kept in a file: the score is the sum of one leaf from each tree. */
export interface TreesFile {
  readonly features: readonly string[]
  readonly trees: readonly (readonly TreeNode[])[]
}

/**
 * Scores a row of features that begins at `at`: all trees, or those from number `first` up to, not including, `end`.
 */
export type Scorer = (row: Float32Array, at: number, first?: number, end?: number) => number

/** Compiles trees into flat lists. @throws Error where a tree names a feature that is not in `features`. */
export function compileTrees(file: TreesFile, features: readonly string[]): Scorer {
  const index = new Map(features.map((name, i) => [name, i]))
  const total = file.trees.reduce((sum, tree) => sum + tree.length, 0)
  const feature = new Int32Array(total)
  const value = new Float64Array(total)
  const below = new Int32Array(total)
  const above = new Int32Array(total)
  const roots = new Int32Array(file.trees.length)
  let next = 0
  file.trees.forEach((tree, t) => {
    const root = next
    roots[t] = root
    for (const node of tree) {
      if (node.length === 1) {
        feature[next] = -1
        value[next] = node[0]
      } else {
        const found = index.get(node[0])
        if (found === undefined) throw new Error(`the model asks for the feature "${node[0]}", which is not computed`)
        feature[next] = found
        value[next] = node[1]
        below[next] = root + node[2]
        above[next] = root + node[3]
      }
      next++
    }
  })
  return (row, at, first = 0, end = roots.length) => {
    let sum = 0
    const last = Math.min(end, roots.length)
    for (let t = first; t < last; t++) {
      let node = roots[t]!
      let column = feature[node]!
      while (column >= 0) {
        node = row[at + column]! <= value[node]! ? below[node]! : above[node]!
        column = feature[node]!
      }
      sum += value[node]!
    }
    return sum
  }
}
